import { css, type CSSResultGroup } from 'lit';
import { sharedStyles } from './shared-styles.js';

/** Styles of the reader's own parts; the article is styled by the document. */
export const readerStyles: CSSResultGroup = [
  sharedStyles,
  css`
    :host {
      display: block;
    }
    .shell {
      display: grid;
      grid-template-columns: var(--cotejo-rail) minmax(0, 1fr);
    }
    .rail {
      position: sticky;
      top: var(--cotejo-bar);
      height: calc(100dvh - var(--cotejo-bar));
      display: flex;
      flex-direction: column;
      background: var(--cotejo-rail-ground);
      border-inline-end: var(--cotejo-border);
    }
    .rail cotejo-outline {
      flex: 1;
    }
    main {
      min-width: 0;
    }
    .drawer {
      position: fixed;
      inset: 0 auto 0 0;
      margin: 0;
      padding: 0;
      width: min(20rem, 86vw);
      height: 100dvh;
      max-height: none;
      border: 0;
      border-inline-end: 1px solid var(--cotejo-line-ui);
      background: var(--cotejo-raised);
      color: var(--cotejo-ink);
    }
    .drawer[open] {
      display: flex;
      flex-direction: column;
    }
    .drawer cotejo-outline {
      flex: 1;
    }
    .drawer::backdrop {
      background: var(--cotejo-scrim);
    }
    .skip {
      position: fixed;
      z-index: 50;
      top: 0.5rem;
      left: 0.5rem;
      padding: 0.75rem 1rem;
      background: var(--cotejo-ink);
      color: var(--cotejo-on-ink);
      clip-path: inset(50%);
    }
    .skip:focus {
      clip-path: none;
    }
    @media (max-width: 74.99rem) {
      .shell {
        grid-template-columns: minmax(0, 1fr);
      }
      .rail {
        display: none;
      }
    }
    @media print {
      .shell {
        display: block;
      }
      .rail,
      .skip,
      .vh,
      cotejo-note,
      cotejo-settings,
      .drawer {
        display: none;
      }
    }
  `,
];
