import { css, type CSSResultGroup } from 'lit';
import { sharedStyles } from '../shared-styles.js';

/** Fields and lists that all elements of one's own library share. */
export const fieldStyles: CSSResultGroup = [
  sharedStyles,
  css`
    :host {
      display: block;
    }
    h2,
    h3 {
      font: 650 var(--cotejo-size-body)/1.3 var(--cotejo-font-ui);
    }
    label,
    .label {
      display: block;
      font-size: var(--cotejo-size-small);
      color: var(--cotejo-ink-2);
    }
    input:not([type='file'], [type='radio'], [type='checkbox']),
    select,
    textarea {
      display: block;
      width: 100%;
      min-width: 0;
      min-height: var(--cotejo-target);
      padding: 0 var(--cotejo-space-2);
      border: 1px solid var(--cotejo-line-ui);
      border-radius: var(--cotejo-radius);
      background: var(--cotejo-raised);
      color: var(--cotejo-ink);
      font: 400 var(--cotejo-size-body)/1.4 var(--cotejo-font-ui);
    }
    textarea {
      padding: var(--cotejo-space-2);
      font: 400 var(--cotejo-size-body)/1.5 var(--cotejo-font-text);
      resize: vertical;
    }
    summary {
      display: flex;
      align-items: center;
      min-height: var(--cotejo-target);
      cursor: pointer;
      font-weight: 500;
      text-decoration: underline;
      text-decoration-color: var(--cotejo-line-ui);
      text-underline-offset: 0.2em;
    }
    .problems li {
      display: flex;
      gap: var(--cotejo-space-2);
      padding-block: var(--cotejo-space-1);
      overflow-wrap: anywhere;
    }
    .problems .icon {
      color: var(--cotejo-warn);
    }
    .problems .error {
      font-weight: 600;
    }
    .problems .error .icon {
      color: var(--cotejo-error);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--cotejo-space-2);
    }
    label.btn {
      display: inline-flex;
      color: var(--cotejo-ink);
      font-size: inherit;
      cursor: pointer;
    }
    label.btn-fill,
    label.btn-fill:hover {
      color: var(--cotejo-on-ink);
    }
    label.btn:focus-within {
      outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
      outline-offset: var(--cotejo-focus-offset);
    }
  `,
];

/** A dialog over the shelf: on wide windows in the middle, on narrow ones the whole window. */
export const dialogStyles: CSSResultGroup = css`
  dialog {
    width: min(76rem, calc(100vw - 2rem));
    max-width: none;
    max-height: calc(100dvh - 2rem);
    margin: auto;
    padding: 0;
    overflow: auto;
    background: var(--cotejo-page);
    color: var(--cotejo-ink);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
    box-shadow: var(--cotejo-shadow);
    font: 400 var(--cotejo-size-ui)/1.45 var(--cotejo-font-ui);
  }
  dialog::backdrop {
    background: var(--cotejo-scrim);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    padding-inline-start: var(--cotejo-space-5);
    background: var(--cotejo-page);
    border-bottom: var(--cotejo-border);
  }
  .head h2 {
    flex: 1;
    min-width: 0;
    padding-block: var(--cotejo-space-2);
    overflow-wrap: anywhere;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--cotejo-space-4);
    padding: var(--cotejo-space-4) var(--cotejo-space-5) var(--cotejo-space-5);
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--cotejo-space-2);
    padding: var(--cotejo-space-2) var(--cotejo-space-5);
    background: var(--cotejo-page);
    border-top: var(--cotejo-border);
  }
  @media (max-width: 47.99rem) {
    dialog {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }
    .head,
    .body,
    .foot {
      padding-inline: var(--cotejo-space-4);
    }
    .head {
      padding-inline-end: 0;
    }
  }
`;
