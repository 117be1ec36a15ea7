/**
 * Changes to a termbase, as data: a list of edits over a termbase that stays as it was shipped. Applying the list gives
 * the termbase as it is now; leaving out the last edit undoes it; writing the result as TBX exports it. An edit names its
 * concept and term by id, language and words, so that a list still applies after the shipped termbase was updated; what
 * no longer applies is given back and kept by whoever holds the list.
 *
 * Everything here is pure and gives new objects: what did not change is shared with the termbase given.
 */
import { isCapitals } from './matcher.js';
import { tidy, type Concept, type Term, type Termbase } from './model.js';

/** Which term: the words as they were when the edit was made. */
export interface TermRef {
  concept: string;
  lang: string;
  text: string;
}

/** What can be changed of a term; `undefined` takes a value away. */
export type TermChange = Partial<Omit<Term, 'kept' | 'lang'>>;

/** What can be changed of a concept besides its terms; `undefined` takes a value away. */
export type ConceptChange = Partial<Pick<Concept, 'subjectField' | 'definitions' | 'notes'>>;

/** A change. */
export type TermbaseEdit =
  | { kind: 'add-concept'; concept: Concept }
  | { kind: 'remove-concept'; concept: string }
  | { kind: 'set-concept'; concept: string; change: ConceptChange }
  | { kind: 'add-term'; concept: string; term: Term }
  | { kind: 'remove-term'; term: TermRef }
  | { kind: 'set-term'; term: TermRef; change: TermChange };

/** Why an edit does not apply. */
export type EditProblem = 'no-such-concept' | 'no-such-term' | 'concept-exists' | 'term-exists' | 'empty';

/** The outcome of a list of edits. */
export interface EditedTermbase {
  termbase: Termbase;
  /** Edits that did not apply, with their index in the list and the reason. */
  unapplied: { index: number; edit: TermbaseEdit; problem: EditProblem }[];
}

/** A termbase after edits, in their order. One that does not apply is left out and told; those after it still count. */
export function applyEdits(termbase: Termbase, edits: readonly TermbaseEdit[]): EditedTermbase {
  const edited: EditedTermbase = { termbase, unapplied: [] };
  edits.forEach((edit, index) => {
    const next = applyEdit(edited.termbase, edit);
    if (typeof next === 'string') edited.unapplied.push({ index, edit, problem: next });
    else edited.termbase = next;
  });
  return edited;
}

/** A termbase after one edit, or why it does not apply. */
export function applyEdit(termbase: Termbase, edit: TermbaseEdit): Termbase | EditProblem {
  if (edit.kind === 'add-concept') return addConcept(termbase, edit.concept);
  const id = edit.kind === 'remove-term' || edit.kind === 'set-term' ? edit.term.concept : edit.concept;
  const concept = termbase.concepts.find((each) => each.id === id);
  if (!concept) return 'no-such-concept';
  const changed = changeConcept(concept, edit);
  if (typeof changed === 'string') return changed;
  const concepts = termbase.concepts.flatMap((each) => (each !== concept ? [each] : changed ? [changed] : []));
  return { ...termbase, concepts };
}

function addConcept(termbase: Termbase, concept: Concept): Termbase | EditProblem {
  if (concept.terms.length === 0 || concept.terms.some(({ text }) => tidy(text) === '')) return 'empty';
  if (termbase.concepts.some(({ id }) => id === concept.id)) return 'concept-exists';
  return { ...termbase, concepts: [...termbase.concepts, concept] };
}

/** The concept after an edit; null when it is gone. */
function changeConcept(concept: Concept, edit: TermbaseEdit): Concept | null | EditProblem {
  switch (edit.kind) {
    case 'remove-concept':
      return null;
    case 'set-concept':
      return without({ ...concept, ...edit.change });
    case 'add-term':
      if (tidy(edit.term.text) === '') return 'empty';
      if (concept.terms.some((term) => isTerm(term, edit.term))) return 'term-exists';
      return { ...concept, terms: [...concept.terms, edit.term] };
    case 'remove-term':
    case 'set-term':
      return changeTerm(concept, edit);
    default:
      return concept;
  }
}

function changeTerm(
  concept: Concept,
  edit: Extract<TermbaseEdit, { kind: 'remove-term' | 'set-term' }>,
): Concept | EditProblem {
  const at = concept.terms.findIndex((term) => isTerm(term, edit.term));
  if (at < 0) return 'no-such-term';
  const terms = [...concept.terms];
  if (edit.kind === 'remove-term') terms.splice(at, 1);
  else {
    const { text = edit.term.text } = edit.change;
    if (tidy(text) === '') return 'empty';
    const other = terms.findIndex((term) => isTerm(term, { ...edit.term, text }));
    if (other >= 0 && other !== at) return 'term-exists';
    terms[at] = without({ ...terms[at], ...edit.change });
  }
  return { ...concept, terms };
}

const isTerm = (term: Pick<Term, 'lang' | 'text'>, { lang, text }: Pick<Term, 'lang' | 'text'>): boolean =>
  term.lang === lang && tidy(term.text) === tidy(text);

/** Without properties that are undefined: a value that was taken away leaves nothing behind. */
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** Words marked in one column: the term as it stands, and the sentence around it with its address. */
export interface Selection {
  lang: string;
  text: string;
  context?: string;
  contextSource?: string;
}

/**
 * The edit that makes a concept of words marked in both columns (or in one): each a preferred term, an acronym where it
 * is in capitals. The concept's id is new in the termbase.
 */
export function conceptFromSelection(termbase: Termbase, selections: readonly Selection[]): TermbaseEdit {
  const terms = selections
    .map(({ text, ...rest }) => ({ ...rest, text: tidy(text) }))
    .filter(({ text }) => text !== '')
    .map(({ lang, text, context, contextSource }): Term =>
      without({
        lang,
        text,
        type: isCapitals(text) ? 'acronym' : 'fullForm',
        status: 'preferred',
        context: context === undefined ? undefined : tidy(context),
        contextSource,
        notes: [],
      }),
    );
  const concept: Concept = { id: newConceptId(termbase, terms[0]?.text ?? ''), definitions: [], notes: [], terms };
  return { kind: 'add-concept', concept };
}

/** An id for a concept, made from its first term and not yet taken: `minería ilegal` -> `mineria-ilegal`. */
export function newConceptId({ concepts }: Termbase, text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const base = /^[a-z]/.test(plain) ? plain : `c${plain && `-${plain}`}`;
  const taken = new Set(concepts.map(({ id }) => id));
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** The concepts that have a term of these words (tidied, case and all) in a language: before a new one is made. */
export const conceptsNamed = ({ concepts }: Termbase, lang: string, text: string): Concept[] =>
  concepts.filter(({ terms }) => terms.some((term) => isTerm(term, { lang, text })));
