import { css } from 'lit';
import { sharedStyles } from '../shared-styles.js';

/** Styles of the panels of the terms desk that lie over the whole page: a head, and under it what scrolls. */
export const panelStyles = [
  sharedStyles,
  css`
    dialog {
      width: min(60rem, 96vw);
      max-width: none;
      height: min(60rem, 94dvh);
      max-height: none;
      padding: 0;
      border: 1px solid var(--cotejo-line-ui);
      border-radius: var(--cotejo-radius-sheet);
      background: var(--cotejo-raised);
      color: var(--cotejo-ink);
      font: 400 var(--cotejo-size-ui) / var(--cotejo-leading-ui) var(--cotejo-font-ui);
    }
    dialog[open] {
      display: flex;
      flex-direction: column;
    }
    dialog::backdrop {
      background: var(--cotejo-scrim);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--cotejo-space-2) var(--cotejo-space-4);
      padding: var(--cotejo-space-2) var(--cotejo-space-4);
      border-bottom: var(--cotejo-border);
    }
    h2 {
      font-size: var(--cotejo-size-h3);
      margin-inline-end: auto;
    }
    progress {
      width: 8rem;
      accent-color: var(--cotejo-ink);
    }
    .scroll {
      flex: 1;
      overflow: auto;
      padding: 0 var(--cotejo-space-4) var(--cotejo-space-4);
    }
  `,
];
