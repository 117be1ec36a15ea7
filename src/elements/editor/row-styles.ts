import { css } from 'lit';

/** The rows: two columns of blocks, the lines between them, the current link on its ground. */
export const rowStyles = css`
  .links {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
    --gutter: 8rem;
    --slot: calc(4.625rem * var(--cotejo-text-scale));
  }
  .heads,
  .row,
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--gutter) minmax(0, 1fr);
  }
  .heads {
    padding: 0 var(--cotejo-space-5);
    scrollbar-gutter: stable;
    overflow: hidden;
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--cotejo-space-3);
    height: 2.25rem;
    font-size: var(--cotejo-size-small);
    color: var(--cotejo-ink-2);
  }
  .head > span:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .lang {
    font-weight: 650;
  }
  .lang.source {
    color: var(--cotejo-es);
  }
  .lang.target {
    color: var(--cotejo-en);
  }
  .scroller {
    position: relative;
    overflow: auto;
    overflow-anchor: none;
    scrollbar-gutter: stable;
    padding: 0 var(--cotejo-space-5);
    contain: strict;
  }
  .list {
    position: relative;
    margin-block: var(--cotejo-space-1) var(--cotejo-space-6);
  }
  .probe {
    position: absolute;
    visibility: hidden;
    width: 1px;
    top: 0;
    height: var(--slot);
  }
  .row {
    position: absolute;
    inset-inline: 0;
    contain: layout style;
  }
  .side {
    position: relative;
    display: grid;
    grid-auto-rows: 1fr;
    gap: 8px;
    min-width: 0;
  }
  .unit {
    display: grid;
    grid-template-columns: 3rem minmax(0, 1fr);
    align-items: center;
    min-height: var(--slot);
    padding-inline-end: var(--cotejo-space-3);
    border-block: 1px solid var(--cotejo-line);
    background: var(--cotejo-page);
    cursor: default;
  }
  .source > .unit {
    background: var(--cotejo-page-source);
  }
  .unit .id {
    padding-inline: var(--cotejo-space-2) 0;
    font-size: var(--cotejo-size-small);
    color: var(--cotejo-ink-3);
    overflow-wrap: anywhere;
  }
  .unit,
  .row {
    scroll-margin: 12px;
  }
  .unit p {
    font: 400 calc(0.875rem * var(--cotejo-text-scale)) / 1.42 var(--cotejo-font-reading);
    overflow-wrap: break-word;
  }
  .row:not(.current) .unit {
    height: var(--slot);
    min-height: 0;
  }
  .row:not(.current) .side {
    grid-auto-rows: minmax(var(--slot), 1fr);
  }
  .row:not(.current) .unit {
    height: auto;
    max-height: 100%;
    overflow: hidden;
  }
  .row:not(.current) .unit p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .row.heading p {
    font-weight: 600;
  }
  .row.current .side {
    grid-auto-rows: auto;
  }
  .row.current .unit {
    align-items: start;
    padding-block: var(--cotejo-space-2);
  }
  /* Of two blocks of unequal length the shorter one stays in sight */
  .row.current .unit:not(.gap) > * {
    position: sticky;
    top: var(--cotejo-space-2);
  }
  .row.current .unit .id {
    line-height: 1.6;
  }
  .row.current .unit.gap {
    align-items: center;
  }
  .row.current .unit p {
    font-size: calc(0.9375rem * var(--cotejo-text-scale));
    line-height: 1.5;
  }
  .row.current:not(.by-sentence) .unit,
  .pair-now .unit {
    background: var(--cotejo-mark-soft);
    border-block-color: var(--cotejo-mark-line);
  }
  .peek {
    display: grid;
    width: 100%;
    min-height: var(--cotejo-target);
    padding: var(--cotejo-space-1) var(--cotejo-space-2);
    text-align: start;
    color: var(--cotejo-ink-2);
    font-size: var(--cotejo-size-small);
    background: none;
    border: 0;
    border-block: 1px dashed var(--cotejo-line-ui);
    cursor: pointer;
  }
  .peek .num {
    font-weight: 600;
  }
  .peek .words {
    font-family: var(--cotejo-font-reading);
    overflow-wrap: anywhere;
  }
  .unit.gap {
    grid-template-columns: minmax(0, 1fr);
    border-block-style: dashed;
    border-color: var(--cotejo-line-ui);
    background: none;
    text-align: center;
  }
  .unit.gap p {
    font: 400 var(--cotejo-size-small) / 1.4 var(--cotejo-font-ui);
    color: var(--cotejo-ink-2);
  }
  .unit:focus-visible,
  .unit:focus {
    outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
    outline-offset: 1px;
    z-index: 2;
  }
  .unit.linking {
    outline: 2px dashed var(--cotejo-mark-line);
    outline-offset: 1px;
  }
  .by-sentence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 4px;
    border-inline: 3px solid var(--cotejo-mark-line);
    margin-inline: -3px;
  }
  .by-sentence .side {
    gap: 2px;
  }
  .by-sentence .unit {
    grid-template-columns: 4rem minmax(0, 1fr);
    min-height: 2.75rem;
    border-color: var(--cotejo-line);
  }
  .by-sentence .unit.gap {
    grid-template-columns: minmax(0, 1fr);
  }
  .unit del {
    color: var(--cotejo-error);
    text-decoration: line-through;
  }
  .unit ins {
    color: var(--cotejo-ok);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .gut {
    position: relative;
    min-width: 0;
  }
  .lines {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .lines path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke: var(--cotejo-line-ui);
    stroke-width: 1.5;
  }
  .lines.reviewed path {
    stroke: var(--cotejo-ink-2);
    stroke-width: 1.75;
  }
  .lines.doubtful path,
  .lines.stale path {
    stroke: var(--cotejo-warn);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .lines.stale path {
    stroke-dasharray: 2 4;
  }
  .lines.now path {
    stroke: var(--cotejo-ink);
    stroke-width: 2.5;
  }
  .lines path.end {
    stroke-width: 18;
    stroke-dasharray: none;
  }
  .tag {
    position: absolute;
    inset-inline: 0;
    top: 50%;
    translate: 0 -50%;
    width: fit-content;
    margin-inline: auto;
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0 0.375rem;
    background: var(--cotejo-page);
    font-size: var(--cotejo-size-caption);
    font-weight: 600;
    color: var(--cotejo-ink-2);
  }
  .tag.doubtful,
  .tag.stale {
    color: var(--cotejo-warn);
  }
  /* The boundary to the next link, to be taken and moved */
  .handle {
    position: absolute;
    inset: auto 0 -16px;
    height: 24px;
    z-index: 1;
    cursor: row-resize;
    touch-action: none;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset: 11px 40% auto;
    height: 3px;
    border-radius: 2px;
    background: var(--cotejo-line-ui);
    opacity: 0;
  }
  .by-sentence .handle {
    bottom: -14px;
  }
  .row.current > .side > .handle::after,
  .row:has(+ .row.current) .handle::after,
  .pair-now .handle::after,
  .pair:has(+ .pair-now) .handle::after,
  .handle:hover::after {
    opacity: 1;
  }
  .drag-line {
    position: absolute;
    z-index: 3;
    height: 3px;
    translate: 0 -1px;
    width: calc((100% - var(--gutter)) / 2);
    background: var(--cotejo-line-ui);
    pointer-events: none;
  }
  .drag-line.target {
    inset-inline-end: 0;
  }
  .drag-line.moves {
    background: var(--cotejo-focus);
  }
  @media (max-width: 74.99rem) {
    .links {
      --gutter: 5rem;
    }
    .heads,
    .scroller {
      padding-inline: var(--cotejo-space-4);
    }
    .unit {
      grid-template-columns: 2.5rem minmax(0, 1fr);
    }
  }
  @media (max-width: 47.99rem) {
    .heads {
      display: flex;
      gap: var(--cotejo-space-4);
      border-bottom: var(--cotejo-border);
    }
    .heads > span,
    .head > span:last-child {
      display: none;
    }
    .head {
      height: 1.875rem;
    }
    .list {
      margin-block: var(--cotejo-space-3);
    }
    .row,
    .pair {
      position: static;
      display: block;
    }
    .unit .id {
      padding-inline-start: var(--cotejo-space-2);
    }
    .source > .unit {
      border-inline-start: 3px solid var(--cotejo-es);
    }
    .target > .unit {
      border-inline-start: 3px solid var(--cotejo-en);
    }
    .row.current .unit p {
      font-size: calc(1rem * var(--cotejo-text-scale));
    }
    .gut {
      height: 1.75rem;
    }
    .lines {
      display: none;
    }
    .gut::before {
      content: '';
      position: absolute;
      inset: 0 50%;
      border-inline-start: 2px solid var(--cotejo-line-ui);
    }
    .doubtful .gut::before,
    .stale .gut::before {
      border-inline-start-style: dashed;
      border-color: var(--cotejo-warn);
    }
    .pair + .pair {
      margin-top: var(--cotejo-space-3);
      padding-top: var(--cotejo-space-3);
      border-top: 1px solid var(--cotejo-line-ui);
    }
  }
  @media (max-height: 32rem) {
    .scroller {
      contain: none;
      overflow: visible;
    }
    .row {
      position: static;
    }
  }
  /* Of a link that is shown alone, only its sentences have boundaries in sight */
  @media (max-width: 47.99rem), (max-height: 32rem) {
    .row > .side > .handle {
      display: none;
    }
  }
  /* A finger needs more to take, and room beside it to scroll the list */
  @media (pointer: coarse) {
    .handle {
      inset-inline: calc(50% - 3.5rem);
      height: 36px;
    }
    .handle::after {
      inset: auto 20% 10.5px;
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .lines path {
      stroke: GrayText;
    }
    .lines.reviewed path,
    .lines.now path {
      stroke: CanvasText;
    }
    .lines.doubtful path,
    .lines.stale path {
      stroke: Highlight;
    }
    .row.current .unit,
    .pair-now .unit {
      border-color: Highlight;
      border-width: 2px;
    }
    .drag-line.moves {
      background: Highlight;
    }
  }
`;
