import { css } from 'lit';

/** What all shadow roots share: the box, focus, buttons, icons. Tokens come from the document. */
export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-decoration-color: var(--cotejo-line-ui);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
    outline-offset: var(--cotejo-focus-offset);
    border-radius: 2px;
  }
  .icon {
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--cotejo-space-2);
    min-height: var(--cotejo-target);
    padding: 0 var(--cotejo-space-3);
    border-radius: var(--cotejo-radius);
    color: var(--cotejo-ink-2);
    font-weight: 500;
    text-decoration: none;
  }
  .btn:hover {
    color: var(--cotejo-ink);
    background: var(--cotejo-page-source);
  }
  .btn-icon {
    width: var(--cotejo-target);
    padding: 0;
    flex: none;
  }
  .btn-line {
    border: 1px solid var(--cotejo-line-ui);
    color: var(--cotejo-ink);
  }
  .btn-fill {
    background: var(--cotejo-ink);
    color: var(--cotejo-on-ink);
  }
  .btn-fill:hover {
    background: var(--cotejo-ink-2);
    color: var(--cotejo-on-ink);
  }
  .btn[aria-pressed='true'],
  .btn[aria-checked='true'] {
    color: var(--cotejo-ink);
    box-shadow: inset 0 -2px 0 var(--cotejo-ink);
    border-radius: 0;
  }
  .btn[disabled] {
    opacity: 0.45;
    cursor: default;
  }
  kbd {
    font: 500 var(--cotejo-size-caption)/1 var(--cotejo-font-ui);
    border: 1px solid var(--cotejo-line-ui);
    border-radius: 3px;
    padding: 0.15rem 0.3rem;
    color: var(--cotejo-ink-2);
  }
  .meter {
    display: block;
    width: 100%;
    height: 6px;
  }
  .meter rect {
    fill: var(--cotejo-line);
  }
  .meter .v {
    fill: var(--cotejo-ink-2);
  }
  @media (forced-colors: active) {
    .btn[aria-pressed='true'],
    .btn[aria-checked='true'] {
      border-bottom: 2px solid Highlight;
    }
  }
`;
