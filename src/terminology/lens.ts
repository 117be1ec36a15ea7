/**
 * The lens: a concept and all that stands for it in both texts, each place with what the alignment says of it. Concepts
 * come from the termbases of an edition, and from its acronym register where no termbase knows them.
 */
import { otherSide } from '../edition/sentences.js';
import type { Side } from '../text/finding.js';
import { registerOf, type AcronymConcept } from './acronyms/register.js';
import type { Place, Study } from './rule.js';
import { pairAt, quoteOf } from './study.js';
import {
  isAdmitted,
  nameOf,
  termsIn,
  type Concept,
  type Definition,
  type Term,
  type Termbase,
} from './termbase/model.js';
import { occurrences, type ConceptOccurrences } from './termbase/occurrences.js';

/**
 * What is true of a place: `right`, its counterpart is there; `missing`, nothing in the aligned words stands for it;
 * `stray`, the short form of the other language; `deprecated`, a term that is not to be used; `unlisted`, a short form
 * that no termbase knows.
 */
export type PlaceState = 'right' | 'missing' | 'stray' | 'deprecated' | 'unlisted';

/** Words that stand for a concept. */
export interface LensPlace extends Place {
  /** Row of the edition; -1 for a block in no link. */
  row: number;
  state: PlaceState;
  /** The words. */
  words: string;
}

/** A term of a concept, as far as it can be seen and changed here. */
export type LensTerm = Pick<Term, 'lang' | 'text' | 'type' | 'status' | 'exactForm' | 'matchCase'>;

/** A concept as the lens shows it. */
export interface LensConcept {
  /** Id in the termbase, or `acronym:` and the short form. */
  id: string;
  /** What it is called on each side; empty where nothing is known. */
  names: Record<Side, string>;
  /** Short forms on each side. */
  shorts: Record<Side, string[]>;
  /** In the order of the rows, the source before the target. */
  places: LensPlace[];
  /** Places per side, without strays and terms that are not to be used. */
  counts: Record<Side, number>;
  /** What the termbase says it is, in whatever languages it does. */
  definitions: Pick<Definition, 'lang' | 'text'>[];
  /** All terms that the termbase has for it. */
  terms: LensTerm[];
  /** Where the short forms are defined. */
  defined: Place[];
  /** False for what no termbase knows. */
  listed: boolean;
}

/** All concepts that stand anywhere in an edition; the commonest in the source first. Linear in the texts. */
export function lensOf(study: Study, termbases: readonly Termbase[]): LensConcept[] {
  const rows = rowsOf(study);
  const register = registerOf(study);
  const taken = new Set<AcronymConcept>();
  const concepts: LensConcept[] = [];
  for (const termbase of termbases) {
    for (const found of occurrences(termbase, study).values()) {
      const acronyms = register.filter((acronym) => isSame(found.concept, acronym, study));
      for (const acronym of acronyms) taken.add(acronym);
      concepts.push(fromTermbase(study, found, acronyms, rows));
    }
  }
  for (const acronym of register) if (!taken.has(acronym)) concepts.push(fromRegister(study, acronym, rows));
  return concepts
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.counts.source + b.counts.target - a.counts.source - a.counts.target || (a.id < b.id ? -1 : 1));
}

const SIDES: readonly Side[] = ['source', 'target'];

/** A register's concept is a termbase's where a short form of it is a term of the same language. */
const isSame = (concept: Concept, acronym: AcronymConcept, study: Study): boolean =>
  SIDES.some((side) => {
    const form = acronym[side];
    const language = study[side]?.meta.language;
    return !!form && !!language && termsIn(concept, language).some(({ text }) => text === form.text);
  });

function fromTermbase(
  study: Study,
  { concept, source, target }: ConceptOccurrences,
  acronyms: AcronymConcept[],
  rows: Rows,
): LensConcept {
  const own = [...source, ...target].map(({ place, term }): LensPlace =>
    toPlace(study, place, rows, isAdmitted(term) ? 'right' : 'deprecated'),
  );
  const strays = acronyms.flatMap(({ strays: of }) => SIDES.flatMap((side) => of[side]));
  const known = new Set(own.map(keyOf));
  const stray = strays.map((use) => toPlace(study, use, rows, 'stray')).filter((place) => !known.has(keyOf(place)));
  const language = (side: Side): string => study[side]?.meta.language ?? '';
  const name = (side: Side): string => nameOf(concept, language(side), 'fullForm')?.text ?? '';
  const shorts = (side: Side): string[] => [
    ...new Set(
      termsIn(concept, language(side))
        .filter((term) => isAdmitted(term) && (term.type === 'acronym' || term.type === 'abbreviation'))
        .map(({ text }) => text),
    ),
  ];
  return finish(study, {
    id: concept.id,
    names: { source: name('source'), target: name('target') },
    shorts: { source: shorts('source'), target: shorts('target') },
    places: [...own, ...stray],
    definitions: concept.definitions.map(({ lang, text }) => ({ ...(lang && { lang }), text })),
    terms: concept.terms.map(toTerm),
    defined: acronyms.flatMap(definedIn),
    listed: true,
  });
}

const toTerm = ({ lang, text, type, status, exactForm, matchCase }: Term): LensTerm => ({
  lang,
  text,
  ...(type && { type }),
  ...(status && { status }),
  ...(exactForm && { exactForm }),
  ...(matchCase && { matchCase }),
});

function fromRegister(study: Study, acronym: AcronymConcept, rows: Rows): LensConcept {
  const own = SIDES.flatMap((side) => acronym[side]?.uses.map((use) => toPlace(study, use, rows, 'unlisted')) ?? []);
  const stray = SIDES.flatMap((side) => acronym.strays[side].map((use) => toPlace(study, use, rows, 'stray')));
  const forms = (side: Side): string[] => (acronym[side] ? [acronym[side].text] : []);
  return finish(study, {
    id: `acronym:${acronym.id}`,
    names: { source: acronym.source?.long ?? '', target: acronym.target?.long ?? '' },
    shorts: { source: forms('source'), target: forms('target') },
    places: [...own, ...stray],
    definitions: [],
    terms: [],
    defined: definedIn(acronym),
    listed: false,
  });
}

/** Puts the places in order, marks those without a counterpart, and counts. */
function finish(study: Study, concept: Omit<LensConcept, 'counts'>): LensConcept {
  const places = concept.places.sort((a, b) => a.row - b.row || order(a.side) - order(b.side) || a.start - b.start);
  if (study.target) markMissing(study, places);
  const count = (side: Side): number =>
    places.filter((place) => place.side === side && place.state !== 'stray' && place.state !== 'deprecated').length;
  return { ...concept, places, counts: { source: count('source'), target: count('target') } };
}

const order = (side: Side): number => (side === 'source' ? 0 : 1);

/** A place is missing its counterpart where the aligned sentences, and then the whole row, hold none. */
function markMissing(study: Study, places: LensPlace[]): void {
  const sides = { source: new Set<unknown>(), target: new Set<unknown>() };
  const pairs = new Map(places.map((place) => [place, pairAt(study, place.side, place.block, place.start)]));
  for (const place of places) {
    const pair = pairs.get(place);
    if (pair) sides[place.side].add(pair);
    sides[place.side].add(place.row);
  }
  for (const place of places) {
    if (place.state === 'stray' || place.state === 'deprecated') continue;
    const other = sides[otherSide(place.side)];
    if (!other.has(pairs.get(place)) && !other.has(place.row)) place.state = 'missing';
  }
}

type Rows = Record<Side, Map<string, number>>;

function rowsOf({ links }: Study): Rows {
  const rows: Rows = { source: new Map(), target: new Map() };
  links.forEach((link, row) => SIDES.forEach((side) => link[side].forEach((block) => rows[side].set(block, row))));
  return rows;
}

const toPlace = (study: Study, { side, block, start, end }: Place, rows: Rows, state: PlaceState): LensPlace => ({
  side,
  block,
  start,
  end,
  row: rows[side].get(block) ?? -1,
  state,
  words: quoteOf(study, { side, block, start, end }),
});

const keyOf = ({ side, block, start }: Place): string => `${side} ${block} ${start}`;

const definedIn = (acronym: AcronymConcept): Place[] =>
  SIDES.flatMap(
    (side) =>
      acronym[side]?.definitions.slice(0, 1).map(({ block, short: { start, end } }) => ({ side, block, start, end })) ??
      [],
  );
