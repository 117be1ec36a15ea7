/** Where the terms of a termbase stand in a study: per concept, on both sides, row by row. */
import type { Side } from '../../text/finding.js';
import type { Place, Study, StudyText } from '../rule.js';
import { cached, textsOf } from '../study.js';
import { tokensOf } from './block-tokens.js';
import { Matcher, type TermEntry } from './matcher.js';
import { primaryLanguage, type Concept, type Term, type Termbase } from './model.js';

/** Words of a text that are a term of a concept. */
export interface Occurrence {
  place: Place;
  term: Term;
  /** Index of the row in the study's links; -1 where the block is in none. */
  row: number;
  /** Inside a longer term: it counts where a concept is looked for, not where occurrences are counted. */
  inside: boolean;
  /** Other concepts that have a term of the same form: which of them is meant, the words do not say. */
  others: Concept[];
}

/** How often a concept stands in a row, terms inside longer ones left out. */
export interface RowCount {
  row: number;
  source: number;
  target: number;
}

/** All occurrences of a concept. Those inside longer terms are in `inside`. */
export interface ConceptOccurrences {
  concept: Concept;
  source: Occurrence[];
  target: Occurrence[];
  inside: Record<Side, Occurrence[]>;
  /** Rows in which it stands on either side, in order. */
  rows: RowCount[];
}

const matchers = cached((_termbase: Termbase) => new Map<string, Matcher>());

/** The matcher of a termbase for a language, compiled once. */
export function matcherOf(termbase: Termbase, language: string): Matcher {
  const compiled = matchers(termbase);
  const primary = primaryLanguage(language);
  let matcher = compiled.get(primary);
  if (!matcher) compiled.set(primary, (matcher = new Matcher(termbase, primary)));
  return matcher;
}

/** The terms in a text, by block; addresses and code are no text. A term of one language is not looked for in another. */
export function termsInText(
  termbase: Termbase,
  text: StudyText,
): { block: string; start: number; end: number; entries: TermEntry[]; inside: boolean }[] {
  const matcher = matcherOf(termbase, text.meta.language);
  return text.blocks.flatMap((block) =>
    matcher.findIn(tokensOf(block)).map((match) => ({ block: block.id, ...match })),
  );
}

const found = cached((_termbase: Termbase) => new WeakMap<Study, Map<string, ConceptOccurrences>>());

/**
 * Where every concept stands, by concept id; concepts that stand nowhere are left out. Terms of any status count. A
 * termbase and a study must not be changed afterwards: the answer is kept.
 */
export function occurrences(termbase: Termbase, study: Study): Map<string, ConceptOccurrences> {
  const known = found(termbase);
  let answer = known.get(study);
  if (!answer) known.set(study, (answer = compute(termbase, study)));
  return answer;
}

function compute(termbase: Termbase, study: Study): Map<string, ConceptOccurrences> {
  const byConcept = new Map<string, ConceptOccurrences>();
  for (const text of textsOf(study)) {
    const rows = rowsByBlock(study, text.side);
    for (const { block, start, end, entries, inside } of termsInText(termbase, text)) {
      const place: Place = { side: text.side, block, start, end };
      for (const { concept, term } of entries) {
        const others = entries.filter((entry) => entry.concept !== concept).map((entry) => entry.concept);
        const occurrence = { place, term, row: rows.get(block) ?? -1, inside, others };
        const all = occurrencesOf(byConcept, concept);
        (inside ? all.inside[text.side] : all[text.side]).push(occurrence);
      }
    }
  }
  for (const all of byConcept.values()) all.rows = countRows(all);
  return byConcept;
}

function occurrencesOf(byConcept: Map<string, ConceptOccurrences>, concept: Concept): ConceptOccurrences {
  let all = byConcept.get(concept.id);
  if (!all) {
    all = { concept, source: [], target: [], inside: { source: [], target: [] }, rows: [] };
    byConcept.set(concept.id, all);
  }
  return all;
}

function countRows({ source, target }: ConceptOccurrences): RowCount[] {
  const counts = new Map<number, RowCount>();
  const count = (side: Side, { row }: Occurrence): void => {
    const known = counts.get(row) ?? { row, source: 0, target: 0 };
    known[side]++;
    counts.set(row, known);
  };
  for (const occurrence of source) count('source', occurrence);
  for (const occurrence of target) count('target', occurrence);
  return [...counts.values()].filter(({ row }) => row >= 0).sort((a, b) => a.row - b.row);
}

function rowsByBlock({ links }: Study, side: Side): Map<string, number> {
  const rows = new Map<string, number>();
  links.forEach((link, row) => link[side].forEach((block) => rows.set(block, row)));
  return rows;
}
