/**
 * Termbases that a package brings without the changes that led to them, as a project or another tool packs them: what is
 * in them and not among one's own terms becomes changes of one's own, and nothing of one's own gives way.
 */
import { applyEdits, type TermbaseEdit } from '../../terminology/termbase/edits.js';
import { joinTermbases } from '../../terminology/termbase/join.js';
import { tidy, type Concept, type Term, type Termbase } from '../../terminology/termbase/model.js';
import { elementsIn, type XmlElement } from '../../terminology/termbase/xml.js';
import type { TermsFile } from '../../terminology/terms-file.js';

/** A termbase of a package. */
export interface GivenTermbase {
  /** Of its file. */
  name: string;
  concepts: Concept[];
}

/** The name of a file without its folder. */
export const baseName = (path: string): string => path.split('/').at(-1)!;

/**
 * Which of the termbases that editions have here take in a given one: those that hold a file of its name; otherwise those
 * of works of one's own, and only where there are none of these, all.
 */
export function placesFor(given: GivenTermbase, here: readonly TermsFile[]): TermsFile[] {
  const known = here.filter(({ termbases }) => termbases.some(({ file }) => baseName(file) === given.name));
  if (known.length > 0) return known;
  const own = here.filter(({ termbases }) => termbases.length === 0);
  return own.length > 0 ? own : [...here];
}

/**
 * The changes that bring a termbase in: concepts that are not there, and terms that a concept of the same name lacks. What
 * the reader took away is not brought back.
 */
export function editsFor(
  given: GivenTermbase,
  base: readonly Termbase[],
  mine: readonly TermbaseEdit[],
): TermbaseEdit[] {
  const shipped = joinTermbases(base);
  const now = new Map(applyEdits(shipped, mine).termbase.concepts.map((concept) => [concept.id, concept]));
  const before = new Set(shipped.concepts.map(({ id }) => id));
  const gone = new Set(mine.flatMap((edit) => (edit.kind === 'remove-concept' ? [edit.concept] : [])));
  return given.concepts.flatMap((concept): TermbaseEdit[] => {
    const own = now.get(concept.id);
    if (own) return missingTerms(concept, own, mine);
    if (gone.has(concept.id) || before.has(concept.id)) return [];
    return concept.terms.length > 0 ? [{ kind: 'add-concept', concept: storable(concept) }] : [];
  });
}

function missingTerms(given: Concept, own: Concept, mine: readonly TermbaseEdit[]): TermbaseEdit[] {
  const name = (lang: string, text: string): string => `${lang} ${tidy(text)}`;
  const known = new Set(own.terms.map(({ lang, text }) => name(lang, text)));
  // Terms that the reader removed, or wrote otherwise, have gone by their former words.
  for (const edit of mine)
    if ((edit.kind === 'remove-term' || edit.kind === 'set-term') && edit.term.concept === own.id)
      known.add(name(edit.term.lang, edit.term.text));
  return given.terms
    .filter(({ lang, text }) => !known.has(name(lang, text)))
    .map((term) => ({ kind: 'add-term', concept: own.id, term: withoutDeep(term) }));
}

/** A concept as it can be kept. */
const storable = (concept: Concept): Concept => ({
  ...withoutDeep(concept),
  terms: concept.terms.map((term) => withoutDeep(term)),
});

/** How deep elements may be nested that go along as they were read: records of the database have a limit. */
const DEEPEST = 12;

/** Without the element it was read from where that is nested deeper than any termbase in earnest. */
function withoutDeep<T extends Concept | Term>(value: T): T {
  const { kept, ...rest } = value;
  return kept && depthOf(kept, DEEPEST) > DEEPEST ? (rest as T) : value;
}

function depthOf(node: XmlElement, most: number): number {
  if (most < 0) return 1;
  return 1 + Math.max(0, ...elementsIn(node).map((inner) => depthOf(inner, most - 1)));
}
