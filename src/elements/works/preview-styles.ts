import { css, type CSSResultGroup } from 'lit';
import { fieldStyles } from './works-styles.js';

/** Styles of the preview of one text. */
export const previewStyles: CSSResultGroup = [
  fieldStyles,
  css`
    h3 {
      font: 600 var(--cotejo-size-h3)/1.3 var(--cotejo-font-text);
      overflow-wrap: anywhere;
    }
    .language {
      margin-top: var(--cotejo-space-2);
      max-width: 20rem;
    }
    .doubt {
      display: block;
      margin-top: var(--cotejo-space-1);
      color: var(--cotejo-warn);
      font-weight: 600;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--cotejo-space-2);
      margin-top: var(--cotejo-space-2);
      color: var(--cotejo-ink-2);
    }
    .blocks {
      /* Below the head of the dialog, which stays in its place. */
      scroll-margin-block-start: 4rem;
      margin-top: var(--cotejo-space-2);
      border-top: var(--cotejo-border);
    }
    .blocks > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 0 var(--cotejo-space-2);
      padding-block: var(--cotejo-space-2);
      border-bottom: var(--cotejo-border);
    }
    .blocks select {
      width: auto;
      max-width: 100%;
      justify-self: start;
      min-height: 2rem;
      border-color: transparent;
      border-bottom-color: var(--cotejo-line-ui);
      background: transparent;
      color: var(--cotejo-ink-2);
      font-size: var(--cotejo-size-small);
    }
    .tools {
      display: flex;
    }
    .blocks > li > p,
    .editor {
      grid-column: 1 / -1;
    }
    .blocks > li > p {
      font: 400 var(--cotejo-size-body)/1.55 var(--cotejo-font-text);
      overflow-wrap: anywhere;
    }
    .t {
      white-space: pre-line;
    }
    .blocks > .k-heading > p {
      font-weight: 600;
      font-size: var(--cotejo-size-h3);
    }
    .blocks > .k-quote > p,
    .blocks > .k-item > p {
      padding-inline-start: var(--cotejo-space-4);
    }
    .blocks > .k-note > p {
      font-size: var(--cotejo-size-ui);
      color: var(--cotejo-ink-2);
    }
    .editor .acts {
      margin-top: var(--cotejo-space-2);
    }
    .left li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
      gap: var(--cotejo-space-2);
      padding-block: var(--cotejo-space-2);
      border-bottom: var(--cotejo-border);
      overflow-wrap: anywhere;
    }
    .left p {
      color: var(--cotejo-ink-2);
      font: 400 var(--cotejo-size-ui)/1.5 var(--cotejo-font-text);
    }
  `,
];
