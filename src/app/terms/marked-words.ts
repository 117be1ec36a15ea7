import { idPrefix, type Edition } from '../../edition/model.js';
import { pointAt } from '../../elements/locate.js';
import type { MarkedWords } from '../../elements/terms/term-form.js';
import type { Side } from '../../text/finding.js';
import { sentenceAt, sentenceSpan } from '../../text/model.js';

/** Longest run of words that can be a term, in UTF-16 units. */
const LONGEST = 200;

/**
 * Words of one block that are marked on the page, without note markers, with the sentence around them and its address as
 * a termbase names it; undefined for anything else.
 */
export function markedWords(selection: Selection | null, edition: Edition): (MarkedWords & { side: Side }) | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const prefix = idPrefix(edition, 'target');
  const start = pointAt(startContainer, startOffset, prefix);
  const end = pointAt(endContainer, endOffset, prefix);
  if (!start || !end || start.side !== end.side || start.block !== end.block) return undefined;
  const { side } = start;
  const { meta, blocks } = edition[side];
  const block = blocks.find(({ id }) => id === start.block);
  const words = block?.text.slice(start.offset, end.offset).replace(/\s+/g, ' ').trim();
  if (!block || !words || words.length > LONGEST) return undefined;
  const number = sentenceAt(block, start.offset);
  const span = sentenceSpan(block, number);
  const address = `${edition.slug}, ${meta.language}#${block.id}${number > 0 ? `.${number}` : ''}`;
  return {
    side,
    words,
    context: block.text.slice(span?.start ?? 0, span?.end ?? block.text.length),
    contextSource: meta.provenance === 'reconstruction' ? `${address} (reconstruction)` : address,
  };
}
