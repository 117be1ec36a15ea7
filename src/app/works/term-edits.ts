/** Changes to a termbase from another copy: joined with one's own, and looked at before they are believed. */
import { newConceptId, type TermbaseEdit } from '../../terminology/termbase/edits.js';
import { emptyTermbase } from '../../terminology/termbase/model.js';
import { canonical, isSame } from './history.js';

/**
 * One list of changes to a termbase from two. What both begin with counts once; then come one's own, then theirs that are
 * not among them. A concept that both have added under one name and not alike gets another name where it is theirs.
 */
export function mergeEdits(mine: readonly TermbaseEdit[], theirs: readonly TermbaseEdit[]): TermbaseEdit[] {
  let common = 0;
  while (common < mine.length && common < theirs.length && isSame(mine[common], theirs[common])) common++;
  const merged = [...mine];
  const own = new Set(mine.slice(common).map(canonical));
  const renamed = new Map<string, string>();
  for (const edit of theirs.slice(common)) {
    if (own.has(canonical(edit))) continue;
    if (edit.kind === 'add-concept') nameAnew(edit, merged, renamed);
    const named = withId(edit, renamed);
    if (!own.has(canonical(named))) merged.push(named);
  }
  return merged;
}

/** Finds a name for a concept whose own is taken: the one it was given when the same came before, or a new one. */
function nameAnew(
  edit: Extract<TermbaseEdit, { kind: 'add-concept' }>,
  merged: readonly TermbaseEdit[],
  renamed: Map<string, string>,
): void {
  const { id } = edit.concept;
  const concepts = merged.flatMap((each) => (each.kind === 'add-concept' ? [each.concept] : []));
  if (!concepts.some((concept) => concept.id === id)) return;
  const before = concepts.find(
    (concept) => concept.id.startsWith(`${id}-`) && isSame({ ...concept, id }, edit.concept),
  );
  renamed.set(id, before?.id ?? newConceptId({ ...emptyTermbase(), concepts }, id));
}

function withId(edit: TermbaseEdit, renamed: ReadonlyMap<string, string>): TermbaseEdit {
  const id = (old: string): string => renamed.get(old) ?? old;
  switch (edit.kind) {
    case 'add-concept':
      return { ...edit, concept: { ...edit.concept, id: id(edit.concept.id) } };
    case 'remove-term':
    case 'set-term':
      return { ...edit, term: { ...edit.term, concept: id(edit.term.concept) } };
    default:
      return { ...edit, concept: id(edit.concept) };
  }
}

/** What every kind of change must name. */
const KINDS: Record<TermbaseEdit['kind'], (edit: Record<string, unknown>) => boolean> = {
  'add-concept': ({ concept }) => isConcept(concept),
  'remove-concept': ({ concept }) => typeof concept === 'string',
  'set-concept': ({ concept, change }) => typeof concept === 'string' && isChange(change),
  'add-term': ({ concept, term }) => typeof concept === 'string' && isTerm(term),
  'remove-term': ({ term }) => isRef(term),
  'set-term': ({ term, change }) => isRef(term) && isChange(change),
};

/** Whether this is a change of a termbase: a file may hold anything. */
export function isEdit(edit: unknown): edit is TermbaseEdit {
  const { kind } = (edit ?? {}) as { kind?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return false;
  return KINDS[kind as TermbaseEdit['kind']](edit as Record<string, unknown>);
}

const isWords = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');

const isLists = (...values: unknown[]): boolean => values.every((value) => value === undefined || Array.isArray(value));

function isConcept(value: unknown): boolean {
  const { id, terms, definitions, notes } = (value ?? {}) as Record<string, unknown>;
  return isWords(id) && [terms, definitions, notes].every(Array.isArray) && (terms as unknown[]).every(isTerm);
}

function isTerm(value: unknown): boolean {
  const { lang, text, notes } = (value ?? {}) as Record<string, unknown>;
  return isWords(lang, text) && Array.isArray(notes);
}

function isRef(value: unknown): boolean {
  const { concept, lang, text } = (value ?? {}) as Record<string, unknown>;
  return isWords(concept, lang, text);
}

function isChange(value: unknown): boolean {
  if (!value || typeof value !== 'object') return false;
  const { text, lang, notes, definitions } = value as Record<string, unknown>;
  return [text, lang].every((each) => each === undefined || isWords(each)) && isLists(notes, definitions);
}
