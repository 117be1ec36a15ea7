import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createWords, languageName } from '../../edition/words.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import rowWords from '../../i18n/rows.json' with { type: 'json' };
import type { Side } from '../../text/finding.js';
import { linkRow } from './link-row.js';
import type { RowView } from './row-view.js';
import type { EditorState } from './state.js';

const words = createWords(rowWords);

/** The links: the heads of the columns, and the rows in sight. */
export const linksPart = (hand: EditorState, rows: RowView, whole: boolean): TemplateResult => {
  const context = { state: hand, whole, middles: rows.middles };
  return html`<main class="links">
    <div class="heads">${head('source', hand)}<span></span>${head('target', hand)}</div>
    <div class="scroller" @scroll=${rows.onScroll}>
      <div class="list" role="grid" aria-label=${t('editor.links')} aria-rowcount=${hand.links.length}>
        ${repeat(
          rows.shown,
          (index) => hand.links[index],
          (index) => linkRow(hand.links[index], index, context),
        )}
      </div>
      <span class="probe" aria-hidden="true"></span>
    </div>
  </main>`;
};

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
