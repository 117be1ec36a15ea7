import { html, nothing, type TemplateResult } from 'lit';
import { differWords } from '../../alignment/edit/difference.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import { SIDES, type Pair } from '../../alignment/edit/pairs.js';
import { stateOf } from '../../alignment/edit/tally.js';
import { t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { linkSpoken, pairSpoken } from './describe.js';
import { lines, tag, type Middles } from './gutter.js';
import { sideOfUnit } from './place.js';
import type { EditorState } from './state.js';

/** Characters shown of a block that is not the current one; more than its three lines hold. */
const PREVIEW = 320;

/** Characters shown of the current block; the rest can be asked for. */
const LONG = 6000;

/** What a row is rendered from, besides the link. */
export interface RowContext {
  state: EditorState;
  /** Whether blocks that are too long to show are shown whole. */
  whole: boolean;
  /** Middles of the units of the current link, or of each of its sentence pairs, once they stand there. */
  middles: readonly Middles[];
}

/** A link as a row: its source blocks, the lines, its target blocks. The current one shows all of its words. */
export function linkRow(link: EditedLink, index: number, context: RowContext): TemplateResult {
  const { state } = context;
  const current = index === state.index;
  if (current && state.level === 'sentence') return sentenceRows(link, index, context);
  const classes = `row ${stateOf(link)} ${current ? 'current' : ''} ${headingOf(link, state) ? 'heading' : ''}`;
  return html`<div
    class=${classes}
    role="row"
    aria-rowindex=${index + 1}
    aria-current=${current ? 'true' : nothing}
    data-index=${index}
  >
    ${sideOf('source', link, link, index, context)}
    <div class="gut" role="rowheader" id="link-${index}">
      ${lines(link, stateOf(link), current, current ? context.middles[0] : undefined)}${tag(link)}<span class="vh"
        >${linkSpoken(link)}</span
      >
    </div>
    ${sideOf('target', link, link, index, context)}
  </div>`;
}

/** The current link by its sentence pairs, each a row of its own. */
function sentenceRows(link: EditedLink, index: number, context: RowContext): TemplateResult {
  const { state } = context;
  const pairs = state.places.pairs('sentence', index);
  const now = state.places.pairOf(state.place);
  return html`<div class="row current by-sentence ${stateOf(link)}" role="presentation" data-index=${index}>
    ${pairs.map((pair, at) => {
      const isNow = at === now;
      const kind = pair.source.length && pair.target.length ? stateOf(link) : 'doubtful';
      return html`<div
        class="pair ${isNow ? 'pair-now' : ''}"
        role="row"
        aria-rowindex=${index + 1}
        aria-current=${isNow ? 'true' : nothing}
        data-pair=${at}
      >
        ${sideOf('source', pair, link, index, context, at)}
        <div class="gut" role="rowheader" id="pair-${at}">
          ${lines(pair, kind, isNow, context.middles[at])}<span class="vh">${pairSpoken(pair)}</span>
        </div>
        ${sideOf('target', pair, link, index, context, at)}
      </div>`;
    })}
  </div>`;
}

/** The cells of one side; a gap where it has no unit. */
function sideOf(
  side: Side,
  pair: Pair,
  link: EditedLink,
  index: number,
  context: RowContext,
  at?: number,
): TemplateResult {
  const { state } = context;
  const described = at === undefined ? `link-${index}` : `pair-${at}`;
  const units = pair[side];
  // Between the last link, or the last sentence pair, and nothing there is no boundary to be moved.
  const handle =
    at === undefined ? index < state.links.length - 1 : at < state.places.pairs('sentence', index).length - 1;
  return html`<div class="side ${side}" role="presentation">
    ${
      units.length > 0
        ? units.map((unit) => unitCell(side, unit, link, index, context, described))
        : gapCell(side, pair, context, described)
    }
    ${
      handle
        ? html`<span
            class="handle"
            data-level=${at === undefined ? 'block' : 'sentence'}
            data-side=${side}
            data-boundary=${at ?? index}
            aria-hidden="true"
          ></span>`
        : nothing
    }
  </div>`;
}

function unitCell(
  side: Side,
  unit: string,
  link: EditedLink,
  index: number,
  { state, whole }: RowContext,
  described: string,
): TemplateResult {
  const { place, linking } = state;
  const here = !place.gap && place.side === side && place.unit === unit;
  const { language } = state.blocks.edition[side].meta;
  const from = linking && sideOfUnit(linking) === side && linking.unit === unit;
  return html`<div
    class="unit ${from ? 'linking' : ''}"
    role="gridcell"
    tabindex=${here ? 0 : -1}
    data-side=${side}
    data-unit=${unit}
    aria-describedby=${described}
  >
    <span class="id num">${unit}</span>
    <p lang=${language} dir="auto">${words(side, unit, link, index === state.index, state, whole)}</p>
  </div>`;
}

/** The words of a unit: all of them where it is current, with what changed since it was linked. */
function words(
  side: Side,
  unit: string,
  link: EditedLink,
  current: boolean,
  state: EditorState,
  whole: boolean,
): unknown {
  const text = state.blocks.words(side, unit);
  if (!current) return text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text;
  const former = link.former?.[side][unit];
  const limit = whole ? Infinity : LONG;
  if (former !== undefined)
    return former ? changed(former.slice(0, limit), text.slice(0, limit)) : text.slice(0, limit);
  if (text.length <= limit) return text;
  return html`${text.slice(0, limit)}… <button class="btn btn-line whole" tabindex="-1">${t('editor.whole')}</button>`;
}

const changed = (former: string, present: string): TemplateResult[] =>
  differWords(former, present).map(({ kind, text }) =>
    kind === 'same' ? html`${text}` : kind === 'gone' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  );

function gapCell(side: Side, pair: Pair, { state }: RowContext, described: string): TemplateResult {
  const { place } = state;
  const there = pair[side === 'source' ? 'target' : 'source'];
  const here = place.gap && place.side === side && there.includes(place.unit);
  return html`<div
    class="unit gap"
    role="gridcell"
    tabindex=${here ? 0 : -1}
    data-side=${side}
    data-gap=${there[0]}
    aria-describedby=${described}
  >
    <p>${side === 'target' ? t('editor.omitted') : t('editor.added')}</p>
  </div>`;
}

const headingOf = (link: EditedLink, { blocks }: EditorState): boolean =>
  SIDES.some((side) => link[side].length > 0) &&
  SIDES.every((side) => link[side].every((id) => blocks.block(side, id)?.kind === 'heading'));
