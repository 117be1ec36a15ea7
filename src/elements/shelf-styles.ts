import { css, type CSSResultGroup } from 'lit';
import { sealStyles } from './seal-styles.js';
import { sharedStyles } from './shared-styles.js';

/** Styles of the shelf. */
export const shelfStyles: CSSResultGroup = [
  sharedStyles,
  sealStyles,
  css`
    :host {
      display: block;
    }
    main {
      max-width: 66rem;
      margin: 0 auto;
      padding: var(--cotejo-space-7) var(--cotejo-space-5) var(--cotejo-space-8);
    }
    h1 {
      font: 600 2.125rem/1.15 var(--cotejo-font-text);
      letter-spacing: -0.015em;
    }
    .lede {
      margin-top: var(--cotejo-space-2);
      max-width: 44rem;
      font: 400 var(--cotejo-size-h3)/1.5 var(--cotejo-font-text);
      color: var(--cotejo-ink-2);
    }
    .store {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: var(--cotejo-space-2) var(--cotejo-space-6);
      align-items: center;
      margin-top: var(--cotejo-space-6);
      padding-block: var(--cotejo-space-4);
      border-block: var(--cotejo-border);
    }
    .store p {
      color: var(--cotejo-ink-2);
    }
    .store p b {
      color: var(--cotejo-ink);
      font-weight: 650;
    }
    .store .btn:not(.btn-fill) {
      min-height: 1.5rem;
      padding: 0 0.25rem;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .limit,
    .problem {
      display: flex;
      gap: var(--cotejo-space-2);
      margin-top: var(--cotejo-space-2);
    }
    .limit .icon,
    .problem .icon {
      color: var(--cotejo-warn);
    }
    .meter {
      margin-top: var(--cotejo-space-2);
    }
    .editions > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17rem;
      gap: var(--cotejo-space-3) var(--cotejo-space-7);
      padding-block: var(--cotejo-space-5);
      border-bottom: var(--cotejo-border);
    }
    h2 {
      font: 600 var(--cotejo-size-h3)/1.3 var(--cotejo-font-text);
      text-wrap: pretty;
    }
    h2 a {
      text-decoration: none;
    }
    h2 a:hover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
    }
    .editions h2 + p {
      margin-top: 0.2rem;
      font: italic 400 1.0625rem/1.4 var(--cotejo-font-text);
      color: var(--cotejo-ink-2);
      text-wrap: pretty;
    }
    .meta {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--cotejo-space-1) var(--cotejo-space-4);
      margin-top: var(--cotejo-space-3);
      color: var(--cotejo-ink-2);
      font-size: var(--cotejo-size-small);
    }
    .deleted summary {
      display: flex;
      align-items: center;
      min-height: var(--cotejo-target);
      color: var(--cotejo-ink-2);
      cursor: pointer;
    }
    .deleted li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--cotejo-space-1) var(--cotejo-space-4);
    }
    .state {
      display: flex;
      gap: var(--cotejo-space-2);
      font-weight: 600;
      line-height: 1.4;
      color: var(--cotejo-ink-2);
    }
    .state-verified,
    .state-unverifiable {
      color: var(--cotejo-ok);
    }
    .state-update {
      color: var(--cotejo-warn);
    }
    .state-damaged,
    .state-gone,
    .state-failed {
      color: var(--cotejo-error);
    }
    .sub {
      margin-top: var(--cotejo-space-1);
      padding-inline-start: 1.75rem;
      color: var(--cotejo-ink-2);
      font-size: var(--cotejo-size-small);
    }
    .aside .meter {
      margin-inline-start: 1.75rem;
      width: calc(100% - 1.75rem);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--cotejo-space-1);
      margin: var(--cotejo-space-1) 0 0 1rem;
    }
    .aside .acts .btn {
      color: var(--cotejo-ink);
      text-decoration: underline;
      text-decoration-color: var(--cotejo-line-ui);
      text-underline-offset: 0.2em;
    }
    .add {
      margin-top: var(--cotejo-space-4);
    }
    .copy {
      margin-top: var(--cotejo-space-6);
      max-width: 44rem;
      color: var(--cotejo-ink-2);
    }
    .copy h2 {
      color: var(--cotejo-ink);
      margin-bottom: var(--cotejo-space-1);
    }
    .copy p + p {
      margin-top: var(--cotejo-space-2);
    }
    .copy .due {
      color: var(--cotejo-warn);
      font-weight: 600;
    }
    .copy .acts {
      margin: var(--cotejo-space-3) 0 0;
      gap: var(--cotejo-space-2);
    }
    label.btn {
      cursor: pointer;
    }
    label.btn:focus-within {
      outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
      outline-offset: var(--cotejo-focus-offset);
    }
    @media (max-width: 47.99rem) {
      main {
        padding: var(--cotejo-space-5) var(--cotejo-space-4) var(--cotejo-space-7);
      }
      .store,
      .editions > li {
        grid-template-columns: minmax(0, 1fr);
      }
      .store .btn-fill {
        width: 100%;
      }
    }
  `,
];
