import type { Edition } from '../edition/model.js';
import { otherSide, type SentenceMap, type SentenceRef } from '../edition/sentences.js';
import type { Side } from '../text/finding.js';
import { addressLabel, type Lit } from './cursor.js';
import type { SentenceInfo } from './sentence-bar.js';

/** What the sentence bar says of what is lit. */
export function sentenceInfo(
  lit: Lit,
  map: SentenceMap,
  edition: Edition,
  direction: SentenceInfo['direction'],
): SentenceInfo {
  const { link, own, other, ref } = lit;
  const words = (refs: SentenceRef[], side: Side) => ({
    side,
    language: edition[side].meta.language,
    own: side === ref.side,
    text: refs.map((each) => wordsOf(map, each)).join(' '),
  });
  return {
    own: addressLabel(own, map),
    other: addressLabel(other, map),
    ownCount: own.length,
    otherCount: other.length,
    whole: (other[0] ?? own[0])?.number === 0,
    status: link.stale ? 'stale' : link.status,
    confidence: link.confidence,
    direction,
    words: [words(own, ref.side), words(other, otherSide(ref.side))].filter(({ text }) => text !== ''),
  };
}

function wordsOf(map: SentenceMap, ref: SentenceRef): string {
  const span = map.span(ref);
  return span ? (map.block(ref.side, ref.block)?.text.slice(span.start, span.end) ?? '') : '';
}
