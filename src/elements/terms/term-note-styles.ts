import { css } from 'lit';
import { sharedStyles } from '../shared-styles.js';
import { sheetStyles } from '../sheet-styles.js';

/** Styles of the explanation of a term: beside its words on a wide window, a sheet on a narrow one, like a note. */
export const termNoteStyles = [
  sharedStyles,
  sheetStyles,
  css`
    dialog {
      overscroll-behavior: contain;
      font: 400 var(--cotejo-size-ui) / var(--cotejo-leading-ui) var(--cotejo-font-ui);
    }
    .head {
      position: sticky;
      top: 0;
      background: var(--cotejo-raised);
    }
    h2 {
      padding-block: var(--cotejo-space-2);
      font: 650 var(--cotejo-size-body)/1.3 var(--cotejo-font-text);
      overflow-wrap: anywhere;
    }
    .state {
      padding: var(--cotejo-space-3) var(--cotejo-space-5) 0;
      color: var(--cotejo-ink-2);
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
    @media (min-width: 48rem) {
      dialog {
        width: min(40rem, calc(100vw - 2rem));
        max-height: min(32rem, 80vh);
      }
      .pair > * {
        padding: var(--cotejo-space-3) var(--cotejo-space-5) var(--cotejo-space-4);
      }
    }
    @media (max-width: 47.99rem) {
      .state {
        padding-inline-start: var(--cotejo-space-4);
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
];
