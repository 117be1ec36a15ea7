import { css } from 'lit';
import { sharedStyles } from '../shared-styles.js';

/** Styles of the terms desk: the list lies where the outline is, the lens at the foot; on a phone both are sheets. */
export const termsStyles = [
  sharedStyles,
  css`
    :host {
      display: contents;
      font: 400 var(--cotejo-size-ui) / var(--cotejo-leading-ui) var(--cotejo-font-ui);
      color: var(--cotejo-ink);
    }
    .list {
      position: fixed;
      z-index: 24;
      inset: var(--cotejo-bar) auto 0 0;
      width: var(--cotejo-rail);
      display: flex;
      flex-direction: column;
      background: var(--cotejo-rail-ground);
      border-inline-end: var(--cotejo-border);
      font: 400 var(--cotejo-size-ui) / var(--cotejo-leading-ui) var(--cotejo-font-ui);
    }
    .tabs {
      display: flex;
      border-bottom: var(--cotejo-border);
      padding-inline-start: var(--cotejo-space-2);
    }
    .tabs [role='tab'] {
      padding: 0 var(--cotejo-space-2);
    }
    .tabs [aria-selected='true'] {
      color: var(--cotejo-ink);
      box-shadow: inset 0 -2px 0 var(--cotejo-ink);
      border-radius: 0;
    }
    .tabs .btn-icon {
      margin-inline-start: auto;
    }
    .scroll {
      flex: 1;
      overflow: auto;
      overscroll-behavior: contain;
    }
    .say {
      padding: var(--cotejo-space-3) var(--cotejo-space-4);
      color: var(--cotejo-ink-2);
    }
    .dock {
      position: fixed;
      z-index: 26;
      inset: auto 0 0 var(--cotejo-rail);
      max-height: 34dvh;
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--cotejo-raised);
      border-top: 1px solid var(--cotejo-line-ui);
      font: 400 var(--cotejo-size-ui) / var(--cotejo-leading-ui) var(--cotejo-font-ui);
    }
    .dock > header {
      position: sticky;
      top: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--cotejo-space-3);
      padding: 0 var(--cotejo-space-2) 0 var(--cotejo-space-5);
      background: var(--cotejo-raised);
    }
    h2 {
      font-size: var(--cotejo-size-ui);
      font-weight: 650;
    }
    .title {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--cotejo-space-3);
      min-width: 0;
    }
    .forms,
    .definition {
      color: var(--cotejo-ink-2);
      font-size: var(--cotejo-size-small);
    }
    .definition {
      padding: 0 var(--cotejo-space-5) var(--cotejo-space-2);
    }
    .steps {
      display: inline-flex;
      align-items: center;
    }
    .legend {
      flex: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--cotejo-space-3);
      font-size: var(--cotejo-size-small);
    }
    .legend .stray {
      color: var(--cotejo-error);
    }
    .legend .missing {
      color: var(--cotejo-warn);
    }
    cotejo-barcode {
      padding: var(--cotejo-space-1) var(--cotejo-space-5) var(--cotejo-space-3);
    }
    .table {
      padding: 0 var(--cotejo-space-5) var(--cotejo-space-2);
      font-size: var(--cotejo-size-small);
    }
    summary {
      display: flex;
      align-items: center;
      min-height: var(--cotejo-target);
      color: var(--cotejo-ink-2);
      cursor: pointer;
    }
    table {
      border-collapse: collapse;
    }
    td,
    th {
      padding: var(--cotejo-space-1) var(--cotejo-space-4) var(--cotejo-space-1) 0;
      text-align: start;
      border-bottom: var(--cotejo-border);
    }
    @media (max-width: 74.99rem) {
      .list {
        z-index: 27;
        width: min(22rem, 100vw);
        box-shadow: var(--cotejo-shadow);
        background: var(--cotejo-raised);
      }
      .dock {
        inset-inline-start: 0;
      }
    }
    @media (max-width: 47.99rem) {
      :host([list]) .dock {
        display: none;
      }
      .list {
        inset: auto 0 0 0;
        width: auto;
        height: min(75dvh, 40rem);
        border-radius: var(--cotejo-radius-sheet) var(--cotejo-radius-sheet) 0 0;
        border: 0;
        border-top: 1px solid var(--cotejo-line-ui);
      }
      .dock {
        border-radius: var(--cotejo-radius-sheet) var(--cotejo-radius-sheet) 0 0;
        max-height: 45dvh;
      }
      .dock > header {
        padding-inline-start: var(--cotejo-space-4);
        padding-top: var(--cotejo-space-1);
      }
      .title {
        flex: 1 1 calc(100% - 7rem);
      }
      .shut,
      .fold {
        order: 1;
      }
      .steps,
      .legend,
      .dock > header > .btn:not(.shut, .fold) {
        order: 2;
      }
      cotejo-barcode,
      .definition,
      .table {
        padding-inline: var(--cotejo-space-4);
      }
    }
    @media print {
      .list {
        display: none;
      }
      .dock {
        position: static;
        max-height: none;
        overflow: visible;
        border: 0;
        border-top: 1px solid #777;
        margin-top: 6mm;
        padding-top: 3mm;
        break-inside: avoid-page;
      }
      .dock > header {
        position: static;
      }
      .steps,
      .btn,
      summary,
      .table:not(.places),
      cotejo-finding-card {
        display: none;
      }
      .dock > header,
      cotejo-barcode,
      .definition,
      .table {
        padding-inline: 0;
      }
      .places table {
        columns: 1;
        font-size: 8pt;
      }
      thead {
        display: table-header-group;
      }
      tr {
        break-inside: avoid;
      }
    }
  `,
];
