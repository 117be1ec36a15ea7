import { css } from 'lit';

/**
 * A `dialog` over the text that belongs to a place in it, with a `.head`, both languages as `.pair` (the second of class
 * `target`, each named by `.lang`) and a `.foot`: beside its place on a wide window, a sheet at the foot of a narrow one.
 * Its width, height and paddings on a wide window are its own.
 */
export const sheetStyles = css`
  dialog {
    position: fixed;
    margin: 0;
    padding: 0;
    overflow: auto;
    background: var(--cotejo-raised);
    color: var(--cotejo-ink);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
    box-shadow: var(--cotejo-shadow);
  }
  dialog::backdrop {
    background: transparent;
  }
  .head {
    display: flex;
    align-items: center;
    padding: 0 var(--cotejo-space-1) 0 var(--cotejo-space-5);
    border-bottom: var(--cotejo-border);
  }
  h2 {
    flex: 1;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .pair > * {
    overflow-wrap: anywhere;
  }
  .pair > * + * {
    border-inline-start: var(--cotejo-border);
  }
  .lang {
    display: block;
    font: 650 var(--cotejo-size-small)/1.4 var(--cotejo-font-ui);
    color: var(--cotejo-es);
  }
  .target .lang {
    color: var(--cotejo-en);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--cotejo-space-2);
    padding: var(--cotejo-space-1) var(--cotejo-space-3);
    border-top: var(--cotejo-border);
  }
  @media (max-width: 47.99rem) {
    dialog {
      inset: auto 0 0 0 !important;
      width: 100%;
      max-width: none;
      max-height: 78vh;
      border-width: 1px 0 0;
      border-radius: var(--cotejo-radius-sheet) var(--cotejo-radius-sheet) 0 0;
      padding-bottom: env(safe-area-inset-bottom);
    }
    dialog::backdrop {
      background: var(--cotejo-scrim);
    }
    .head {
      padding-inline-start: var(--cotejo-space-4);
    }
    .pair {
      grid-template-columns: 1fr;
    }
    .pair > * {
      margin: var(--cotejo-space-3) var(--cotejo-space-4);
      padding: 0 0 0 var(--cotejo-space-4);
      border-inline-start: 3px solid var(--cotejo-es) !important;
    }
    .pair > .target {
      border-color: var(--cotejo-en) !important;
    }
  }
`;
