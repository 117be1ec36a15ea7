import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createWords, languageName } from '../../edition/words.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import rowWords from '../../i18n/rows.json' with { type: 'json' };
import type { Side } from '../../text/finding.js';
import { linkLabel } from './describe.js';
import { linkRow } from './link-row.js';
import type { RowView } from './row-view.js';
import type { EditorState } from './state.js';

const words = createWords(rowWords);

/** Goes to the next link (1), or to the one before. */
type Walk = (by: 1 | -1) => void;

/** Characters shown of the blocks beside the only link in sight. */
const PEEK = 80;

/**
 * The links: the heads of the columns, and the rows in sight. Where only one link is shown, what ends before it and begins
 * after it stands beside it, to be seen when its boundaries are moved, and to `walk` there.
 */
export const linksPart = (hand: EditorState, rows: RowView, whole: boolean, walk?: Walk): TemplateResult => {
  const context = { state: hand, whole, middles: rows.middles };
  return html`<main class="links">
    <div class="heads">${head('source', hand)}<span></span>${head('target', hand)}</div>
    <div class="scroller" @scroll=${rows.onScroll}>
      ${walk ? peek(hand, -1, walk) : nothing}
      <div class="list" role="grid" aria-label=${t('editor.links')} aria-rowcount=${hand.links.length}>
        ${repeat(
          rows.shown,
          (index) => hand.links[index],
          (index) => linkRow(hand.links[index], index, context),
        )}
      </div>
      ${walk ? peek(hand, 1, walk) : nothing}
      <span class="probe" aria-hidden="true"></span>
    </div>
  </main>`;
};

/** The words of both sides that stand next to the current link: the last ones before it, or the first ones after it. */
function peek({ links, index, blocks }: EditorState, by: 1 | -1, walk: Walk): TemplateResult | typeof nothing {
  const link = links[index + by];
  if (!link) return nothing;
  const line = (side: Side): TemplateResult | typeof nothing => {
    const id = link[side].at(by > 0 ? 0 : -1);
    if (id === undefined) return nothing;
    const text = blocks.words(side, id);
    const language = blocks.edition[side].meta.language;
    return html`<span class="words" lang=${language} dir="auto">${by > 0 ? beginningOf(text) : endOf(text)}</span>`;
  };
  const name = t(by > 0 ? 'editor.next' : 'editor.previous');
  return html`<button class="peek" @click=${() => walk(by)}>
    <span class="num">${name}: ${linkLabel(link)}</span>${line('source')}${line('target')}
  </button>`;
}

/** The first words of a text, and the last ones; whole where it is short. */
const beginningOf = (text: string): string =>
  text.length <= PEEK ? text : `${text.slice(0, PEEK).replace(/\s+\S*$/, '')} …`;
const endOf = (text: string): string => (text.length <= PEEK ? text : `… ${text.slice(-PEEK).replace(/^\S*\s+/, '')}`);

/** Head of a column: language, seal of a reconstruction, what the text is. */
function head(side: Side, { blocks }: EditorState): TemplateResult {
  const { language, provenance, role } = blocks.edition[side].meta;
  const say = words(currentLanguage());
  return html`<div class="head ${side}">
    <span class="lang ${side}">${languageName(language, currentLanguage())}</span>
    ${provenance === 'reconstruction' ? html`<span class="seal">${say.reconstruction}</span>` : nothing}
    <span>${(role === 'original' ? say.original : say.translation)[provenance]}</span>
  </div>`;
}
