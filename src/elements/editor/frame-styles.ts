import { css } from 'lit';

/** The frame of the editor: bar, progress, the place of the links, the operations at the foot. */
export const frameStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
    height: 100dvh;
    overflow: clip;
    background: var(--cotejo-page);
    color: var(--cotejo-ink);
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
  .sub {
    color: var(--cotejo-ink-2);
    font-size: var(--cotejo-size-small);
  }
  .bar {
    grid-row: 1;
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-1);
    height: var(--cotejo-bar);
    padding: 0 var(--cotejo-space-3);
    border-bottom: var(--cotejo-border);
  }
  .title {
    flex: 1;
    min-width: 0;
    padding-inline: var(--cotejo-space-2) var(--cotejo-space-4);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: italic 400 0.9375rem/1.3 var(--cotejo-font-text);
    color: var(--cotejo-ink-2);
  }
  .title .at {
    margin-inline-end: var(--cotejo-space-2);
    font: 650 var(--cotejo-size-small) / 1.3 var(--cotejo-font-ui);
    color: var(--cotejo-ink);
  }
  .group {
    display: flex;
    align-items: center;
  }
  .group + .group {
    margin-inline-start: var(--cotejo-space-2);
    padding-inline-start: var(--cotejo-space-2);
    border-inline-start: var(--cotejo-border);
  }
  .btn[aria-disabled='true'] {
    color: var(--cotejo-ink-3);
    opacity: 0.6;
    cursor: default;
  }
  .progress {
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--cotejo-space-1) var(--cotejo-space-5);
    padding: var(--cotejo-space-2) var(--cotejo-space-5);
    border-bottom: var(--cotejo-border);
  }
  .prog {
    flex: 1 1 20rem;
    max-width: 34rem;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--cotejo-space-4);
    margin-bottom: var(--cotejo-space-1);
    font-size: var(--cotejo-size-small);
    color: var(--cotejo-ink-2);
  }
  .counts li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .counts b {
    color: var(--cotejo-ink);
  }
  .meter .reviewed {
    fill: var(--cotejo-ink-2);
  }
  .meter .auto {
    fill: var(--cotejo-line-ui);
  }
  .meter .doubtful,
  .meter .stale {
    fill: var(--cotejo-warn);
  }
  .saved {
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-2);
    color: var(--cotejo-ink-2);
    font-size: var(--cotejo-size-small);
  }
  .saved.failed,
  .saved.refused {
    color: var(--cotejo-error);
    font-weight: 600;
  }
  .sign {
    width: 11px;
    height: 11px;
    flex: none;
    fill: none;
    stroke: var(--cotejo-line-ui);
    stroke-width: 1.5;
  }
  .sign.reviewed {
    fill: var(--cotejo-ink-2);
    stroke: var(--cotejo-ink-2);
  }
  .sign.doubtful,
  .sign.stale {
    stroke: var(--cotejo-warn);
  }
  .work {
    grid-row: 4;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .acts {
    grid-row: 5;
    position: relative;
    padding: var(--cotejo-space-2) var(--cotejo-space-5) var(--cotejo-space-2);
    background: var(--cotejo-raised);
    border-top: 1px solid var(--cotejo-line-ui);
    box-shadow: var(--cotejo-shadow);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--cotejo-space-1) var(--cotejo-space-2);
  }
  .say {
    flex: 1 1 18rem;
    min-width: 0;
  }
  .say b {
    display: block;
    font-weight: 650;
  }
  .say .sub {
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-1);
  }
  .say .icon {
    width: 1rem;
    height: 1rem;
    color: var(--cotejo-warn);
  }
  .ops {
    display: flex;
    flex-wrap: wrap;
    margin-inline: calc(-1 * var(--cotejo-space-3));
  }
  .ops .btn {
    font-size: var(--cotejo-size-small);
    min-height: 2.5rem;
  }
  .ops .btn-fill,
  .ops .btn-line {
    margin-inline-start: var(--cotejo-space-3);
  }
  /* What was done last stands beside what is there now, in two lines at most: nothing moves when it comes */
  .message {
    flex: 1 1 12rem;
    min-width: 0;
    padding-inline: var(--cotejo-space-2);
    color: var(--cotejo-ink-2);
    font-size: var(--cotejo-size-small);
    line-height: 1.35;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .findings {
    grid-row: 3;
    max-height: 30vh;
    overflow: auto;
    padding: var(--cotejo-space-3) var(--cotejo-space-5);
    border-bottom: 1px solid var(--cotejo-line-ui);
    border-inline-start: 3px solid var(--cotejo-error);
    background: var(--cotejo-raised);
    font-size: var(--cotejo-size-small);
  }
  .findings h2 {
    font: 650 var(--cotejo-size-ui)/1.4 var(--cotejo-font-ui);
  }
  @media (min-width: 75rem) and (min-height: 32.01rem) {
    .work {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
  }
  @media (max-width: 74.99rem) {
    .bar,
    .progress,
    .acts {
      padding-inline: var(--cotejo-space-4);
    }
  }
  @media (max-width: 47.99rem) {
    .bar {
      padding: 0 var(--cotejo-space-1);
    }
    .title {
      padding-inline: var(--cotejo-space-1);
    }
    .bar .group + .group {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .progress {
      padding: var(--cotejo-space-1) var(--cotejo-space-4);
    }
    .counts {
      gap: 0 var(--cotejo-space-3);
    }
    .acts {
      padding: var(--cotejo-space-2) var(--cotejo-space-3);
    }
    .top .btn {
      flex: 1;
    }
    .say,
    .message {
      flex-basis: 100%;
    }
    .message {
      order: 1;
      padding: 0;
    }
  }
  /* Beside the place in the text there is no room left for the title; it is still read out */
  @media (max-width: 30rem) {
    .title > span:not(.at) {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 47.99rem), (max-height: 32rem) {
    .top kbd,
    .top .say .sub:empty,
    .message:empty {
      display: none;
    }
    .phone {
      display: grid;
      grid-template-columns: 1fr 1.4fr 1fr;
      gap: var(--cotejo-space-2);
      margin-top: var(--cotejo-space-2);
    }
    .phone .btn {
      padding-inline: var(--cotejo-space-2);
    }
  }
  /* So little room (a phone on its side, large magnification) that nothing may stay in place: one reads down to the acts */
  @media (max-height: 32rem) {
    :host {
      display: block;
      height: auto;
      min-height: 100dvh;
      overflow: visible;
    }
    .acts {
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .btn-fill {
      border: 2px solid ButtonText;
    }
    .meter .reviewed {
      fill: CanvasText;
    }
    .meter .auto {
      fill: GrayText;
    }
    .meter .doubtful,
    .meter .stale {
      fill: Highlight;
    }
    .sign {
      stroke: CanvasText;
    }
    .sign.reviewed {
      fill: CanvasText;
    }
  }
  @media print {
    .acts,
    .bar .btn {
      display: none;
    }
  }
`;
