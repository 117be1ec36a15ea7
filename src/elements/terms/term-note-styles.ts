import { css } from 'lit';
import { sharedStyles } from '../shared-styles.js';

/** Styles of the explanation of a term: beside its words on a wide window, a sheet on a narrow one, like a note. */
export const termNoteStyles = [
  sharedStyles,
  css`
    dialog {
      position: fixed;
      margin: 0;
      padding: 0;
      width: min(40rem, calc(100vw - 2rem));
      max-height: min(32rem, 80vh);
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--cotejo-raised);
      color: var(--cotejo-ink);
      border: 1px solid var(--cotejo-line-ui);
      border-radius: var(--cotejo-radius);
      box-shadow: var(--cotejo-shadow);
      font: 400 var(--cotejo-size-ui) / var(--cotejo-leading-ui) var(--cotejo-font-ui);
    }
    dialog::backdrop {
      background: transparent;
    }
    .head {
      position: sticky;
      top: 0;
      display: flex;
      align-items: center;
      padding: 0 var(--cotejo-space-1) 0 var(--cotejo-space-5);
      background: var(--cotejo-raised);
      border-bottom: var(--cotejo-border);
    }
    h2 {
      flex: 1;
      padding-block: var(--cotejo-space-2);
      font: 650 var(--cotejo-size-body)/1.3 var(--cotejo-font-text);
      overflow-wrap: anywhere;
    }
    .state {
      padding: var(--cotejo-space-3) var(--cotejo-space-5) 0;
      color: var(--cotejo-ink-2);
    }
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .pair > * {
      padding: var(--cotejo-space-3) var(--cotejo-space-5) var(--cotejo-space-4);
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
    .long,
    .short {
      font: 400 var(--cotejo-size-body)/1.4 var(--cotejo-font-text);
    }
    .short {
      font-weight: 650;
    }
    .definition,
    .others {
      padding-top: var(--cotejo-space-2);
    }
    .others,
    dt {
      font-size: var(--cotejo-size-small);
      color: var(--cotejo-ink-2);
    }
    dt {
      padding-top: var(--cotejo-space-2);
    }
    dd a {
      display: inline-flex;
      align-items: center;
      min-width: 1.5rem;
      min-height: 1.5rem;
      margin-inline-end: var(--cotejo-space-2);
    }
    .foot {
      position: sticky;
      bottom: 0;
      background: var(--cotejo-raised);
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--cotejo-space-2);
      padding: var(--cotejo-space-1) var(--cotejo-space-3);
      border-top: var(--cotejo-border);
    }
    .tip {
      position: fixed;
      z-index: 40;
      max-width: min(24rem, calc(100vw - 2rem));
      padding: var(--cotejo-space-2) var(--cotejo-space-3);
      background: var(--cotejo-raised);
      color: var(--cotejo-ink);
      border: 1px solid var(--cotejo-line-ui);
      border-radius: var(--cotejo-radius);
      box-shadow: var(--cotejo-shadow);
      font: 400 var(--cotejo-size-small) / 1.4 var(--cotejo-font-ui);
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
      .head,
      .state {
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
    @media print {
      :host {
        display: none;
      }
    }
  `,
];
