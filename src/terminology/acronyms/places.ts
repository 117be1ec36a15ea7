/** Small questions that the rules of the register share. */
import type { Side } from '../../text/finding.js';
import { blockOf, cached, pairAt, sentenceOf, wordsOf, type AlignedPair } from '../study.js';
import type { Hit, Place, Study } from '../rule.js';
import { explainsInPassing, type Definition } from './definitions.js';
import type { Use } from './forms.js';
import { registerOf, type AcronymConcept, type ConceptSide } from './register.js';

/** The place of a use or of any words, without the rest. */
export const placeOf = ({ side, block, start, end }: Place): Place => ({ side, block, start, end });

/** The place of a definition: the short form and the long one, with the bracket that closes after them. */
export function placeOfDefinition(study: Study, side: Side, { block, short, long }: Definition): Place {
  const start = Math.min(short.start, long?.start ?? short.start);
  const end = Math.max(short.end, long?.end ?? short.end);
  const text = study[side] && blockOf(study[side], block)?.text;
  return { side, block, start, end: text && /[)\]]/.test(text[end] ?? '') ? end + 1 : end };
}

/** The place of the short form in a definition. */
export const placeOfShort = (side: Side, { block, short }: Definition): Place => ({
  side,
  block,
  start: short.start,
  end: short.end,
});

/** The aligned pair that holds a use. */
export const pairOfUse = (study: Study, use: Place): AlignedPair | undefined =>
  pairAt(study, use.side, use.block, use.start);

/** The uses of a form that stand in a pair. */
export function usesIn(study: Study, form: ConceptSide | null, pair: AlignedPair | undefined): Use[] {
  if (!pair || !form) return [];
  const byForm = usesByPair(study);
  let uses = byForm.get(form);
  if (!uses) {
    byForm.set(form, (uses = new Map()));
    for (const use of form.uses) {
      const at = pairOfUse(study, use);
      if (at) uses.set(at, [...(uses.get(at) ?? []), use]);
    }
  }
  return uses.get(pair) ?? [];
}
const usesByPair = cached((_study: Study) => new Map<ConceptSide, Map<AlignedPair, Use[]>>());

/** Whether the sentence or the whole paragraph around a use says what it stands for, without brackets. */
export function isExplainedBeside(
  study: Study,
  { side, block: id, start }: Place,
  key: string,
  within: 'sentence' | 'block' = 'block',
): boolean {
  const block = study[side] && blockOf(study[side], id);
  if (!block) return false;
  if (within === 'block') return explainsInPassing(key, wordsOf(block));
  const sentence = sentenceOf(block, start);
  return explainsInPassing(
    key,
    wordsOf(block).filter((word) => word.start >= sentence.start && word.end <= sentence.end),
  );
}

/** Position in the reading order of a text: of a block, and within it. */
export const rankIn = (study: Study, { side, block, start }: Place): number =>
  (blockOrder(study)[side].get(block) ?? -1) * 1e7 + start;
const blockOrder = cached((study: Study): Record<Side, Map<string, number>> => {
  const order = (side: Side) => new Map((study[side]?.blocks ?? []).map(({ id }, index) => [id, index]));
  return { source: order('source'), target: order('target') };
});

/** What a rule finds about a concept in one of the texts. */
export interface SideHit extends Omit<Hit, 'source' | 'target' | 'concept'> {
  place: Place;
}

/**
 * Looks at each concept in each text, and makes one hit of what is found in both: what the translation takes over from
 * the original is one matter, not two.
 */
export function* hitsOnBothSides(
  study: Study,
  look: (concept: AcronymConcept, form: ConceptSide, side: Side) => SideHit[],
): Iterable<Hit> {
  for (const concept of registerOf(study)) {
    const found = (side: Side): SideHit[] => (concept[side] ? look(concept, concept[side], side) : []);
    const sources = found('source');
    for (const { place, ...rest } of found('target')) {
      const pair = pairOfUse(study, place);
      const same = sources.findIndex((hit) => hit.variant === rest.variant && pairOfUse(study, hit.place) === pair);
      if (same < 0) yield { ...rest, concept: concept.id, target: place };
      else yield { ...rest, concept: concept.id, source: sources.splice(same, 1)[0].place, target: place };
    }
    for (const { place, ...rest } of sources) yield { ...rest, concept: concept.id, source: place };
  }
}
