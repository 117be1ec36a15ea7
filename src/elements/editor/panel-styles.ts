import { css } from 'lit';

/** What stands beside the links or lies over them: the panel, its drawer, popovers, help. */
export const panelStyles = css`
  .panel {
    position: relative;
    overflow: auto;
    padding: var(--cotejo-space-3) var(--cotejo-space-5) var(--cotejo-space-5);
    border-inline-start: var(--cotejo-border);
    min-height: 0;
  }
  .panel h2,
  .drawer h2,
  .help h3 {
    font: 650 var(--cotejo-size-ui) / 1.4 var(--cotejo-font-ui);
  }
  .advice,
  .queue,
  .others,
  .unfit {
    margin-top: var(--cotejo-space-4);
    padding-top: var(--cotejo-space-3);
    border-top: var(--cotejo-border);
  }
  .choice,
  .item {
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-2);
    width: 100%;
    min-height: var(--cotejo-target);
    padding: var(--cotejo-space-1) var(--cotejo-space-2);
    margin-inline: calc(-1 * var(--cotejo-space-2));
    text-align: start;
    border-radius: var(--cotejo-radius);
  }
  .choice:hover,
  .item:hover {
    background: var(--cotejo-page-source);
  }
  .choices li + li {
    border-top: var(--cotejo-border);
  }
  .what {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .item .num,
  .choice .num {
    color: var(--cotejo-ink-2);
  }
  .item[aria-current] {
    font-weight: 650;
  }
  .pick select {
    width: 100%;
    min-height: var(--cotejo-target);
    padding: 0 var(--cotejo-space-2);
    background: var(--cotejo-page);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
  }
  .comparison {
    margin-top: var(--cotejo-space-3);
    padding: var(--cotejo-space-3);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
  }
  .comparison h2 {
    overflow-wrap: anywhere;
  }
  .versions {
    margin-block: var(--cotejo-space-2);
    font-size: var(--cotejo-size-small);
    overflow-wrap: anywhere;
  }
  .walk {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--cotejo-space-2);
  }
  .walk .btn {
    padding-inline: var(--cotejo-space-2);
  }
  .walk .btn:last-child {
    grid-column: 1 / -1;
  }
  .unfit summary {
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-2);
    min-height: var(--cotejo-target);
    cursor: pointer;
    color: var(--cotejo-warn);
    font-weight: 600;
  }
  .unfit li {
    padding-block: var(--cotejo-space-2);
    border-top: var(--cotejo-border);
    font-size: var(--cotejo-size-small);
    overflow-wrap: anywhere;
  }
  .popover {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--cotejo-space-2);
    width: max-content;
    max-width: min(24rem, calc(100vw - 1.5rem));
    color: var(--cotejo-ink);
    background: var(--cotejo-raised);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
    box-shadow: var(--cotejo-shadow);
  }
  .popover:popover-open {
    display: grid;
  }
  .popover .btn {
    justify-content: flex-start;
  }
  .popover .sub {
    padding: var(--cotejo-space-1) var(--cotejo-space-3);
  }
  .popover .group {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .files {
    top: calc(var(--cotejo-bar) + 0.25rem);
    inset-inline-end: 0.75rem;
  }
  .files label:focus-within {
    outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
    outline-offset: calc(-1 * var(--cotejo-focus-width));
  }
  #boundaries {
    bottom: 8rem;
    inset-inline-start: var(--cotejo-space-5);
  }
  @supports (position-area: top) {
    #boundaries {
      inset: auto;
      position-area: top span-right;
      position-try-fallbacks: flip-inline;
      margin-bottom: var(--cotejo-space-1);
    }
  }
  .sheet {
    inset: auto 0 0;
    width: 100%;
    max-width: none;
    max-height: 75dvh;
    overflow: auto;
    grid-template-columns: 1fr 1fr;
    gap: var(--cotejo-space-2);
    padding: var(--cotejo-space-4);
    border-radius: var(--cotejo-radius-sheet) var(--cotejo-radius-sheet) 0 0;
  }
  .sheet .btn {
    min-height: 3.25rem;
    border: 1px solid var(--cotejo-line-ui);
    text-align: start;
  }
  .sheet::backdrop {
    background: var(--cotejo-scrim);
  }
  dialog {
    color: var(--cotejo-ink);
    background: var(--cotejo-raised);
    border: 1px solid var(--cotejo-line-ui);
  }
  dialog::backdrop {
    background: var(--cotejo-scrim);
  }
  .help {
    width: min(44rem, calc(100vw - 1.5rem));
    max-height: min(48rem, calc(100dvh - 2rem));
    padding: 0;
    border-radius: var(--cotejo-radius);
    box-shadow: var(--cotejo-shadow);
  }
  .help .head {
    position: sticky;
    top: 0;
    display: flex;
    align-items: center;
    height: auto;
    padding: var(--cotejo-space-1) var(--cotejo-space-2) var(--cotejo-space-1) var(--cotejo-space-5);
    background: var(--cotejo-raised);
    border-bottom: var(--cotejo-border);
  }
  .help h2 {
    flex: 1;
    font: 650 var(--cotejo-size-body) / 1.3 var(--cotejo-font-ui);
    color: var(--cotejo-ink);
  }
  .help .body {
    display: grid;
    gap: var(--cotejo-space-3);
    padding: var(--cotejo-space-4) var(--cotejo-space-5) var(--cotejo-space-5);
  }
  .help fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .help legend,
  .field > span:first-child {
    padding: 0;
    font-weight: 650;
    font-size: var(--cotejo-size-small);
    color: var(--cotejo-ink-2);
  }
  .field {
    display: grid;
    gap: var(--cotejo-space-1);
  }
  .field input {
    min-height: var(--cotejo-target);
    padding: 0 var(--cotejo-space-3);
    background: var(--cotejo-page);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-2);
    min-height: var(--cotejo-target);
    cursor: pointer;
  }
  .option input {
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--cotejo-ink);
  }
  .help table {
    border-collapse: collapse;
    width: 100%;
  }
  .help th,
  .help td {
    padding: 0.35rem 0;
    border-bottom: var(--cotejo-border);
    font-weight: 400;
    text-align: start;
  }
  .help td {
    text-align: end;
    white-space: nowrap;
  }
  .drawer {
    position: fixed;
    inset: 0 0 0 auto;
    margin: 0;
    width: min(22rem, 92vw);
    height: 100dvh;
    max-height: none;
    padding: var(--cotejo-space-2) var(--cotejo-space-5) var(--cotejo-space-5);
    overflow: auto;
    border-block: 0;
    border-inline-end: 0;
  }
  .drawer .close {
    margin-inline-start: calc(-1 * var(--cotejo-space-3));
  }
`;
