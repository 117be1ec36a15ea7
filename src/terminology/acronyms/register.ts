/**
 * The acronym register of a study: each concept that is abbreviated, with its short and long form in both languages,
 * where they are defined and every use. It needs no glossary: short forms are paired through the aligned sentences, and
 * their letters are held against both long forms.
 */
import type { Study, StudyText } from '../rule.js';
import { cached, pairAt, type AlignedPair } from '../study.js';
import type { Side } from '../../text/finding.js';
import { otherSide } from '../../edition/sentences.js';
import type { Definition } from './definitions.js';
import { formsOf, type Form, type Use } from './forms.js';
import { fitsWhole } from './letters.js';
import { lettersOf } from './shapes.js';

/** One language's side of a concept. */
export interface ConceptSide extends Form {
  /** The long form: of the first definition that has one; null where the text defines none. */
  long: string | null;
}

/** Which long forms the letters of a short form fit; null where there is no such long form. */
export interface Fits {
  source: boolean | null;
  target: boolean | null;
}

/** A concept that is abbreviated in at least one of the texts. */
export interface AcronymConcept {
  /** The short form in the original; in the translation, where the original has none. */
  id: string;
  source: ConceptSide | null;
  target: ConceptSide | null;
  /** Uses of the original's short form in a translation that has one of its own, and the reverse. */
  strays: { source: Use[]; target: Use[] };
  /** Which long forms the original's short form fits, and which the translation's. */
  fits: { source: Fits | null; target: Fits | null };
}

/** The register, in the order of first use: of the original, then what only the translation has. */
export const registerOf = cached((study: Study): AcronymConcept[] => {
  const texts: Texts = { source: formsOf(study.source), target: study.target ? formsOf(study.target) : new Map() };
  const agreed = agreeOnGuesses(study, texts);
  const partners = pairForms(study, agreed);
  const concepts: AcronymConcept[] = [];
  for (const form of agreed.source.values()) {
    const target = agreed.target.get(partners.get(form.key) ?? '');
    concepts.push(conceptOf(form, target ?? null, agreed));
  }
  for (const form of agreed.target.values())
    if (!concepts.some((concept) => accountsFor(concept, form))) concepts.push(conceptOf(null, form, agreed));
  return concepts.filter((concept) => !isOnlyStray(concept, concepts));
});

/** True where a form of the translation is a concept's short form, or the original's where the translation has its own. */
const accountsFor = ({ source, target }: AcronymConcept, form: Form): boolean =>
  target !== null && (target.key === form.key || (source?.key === form.key && form.definitions.length === 0));

type Texts = Record<Side, Map<string, Form>>;

/** A form of the original that is only the translation's short form straying there is no concept of its own. */
const isOnlyStray = (concept: AcronymConcept, all: AcronymConcept[]): boolean =>
  concept.source !== null &&
  concept.target === null &&
  concept.source.definitions.length === 0 &&
  all.some(({ target, source }) => target?.key === concept.source!.key && source?.key !== concept.source!.key);

function conceptOf(source: Form | null, target: Form | null, texts: Texts): AcronymConcept {
  const sides = { source: source && withLong(source), target: target && withLong(target) };
  const differ = source !== null && target !== null && source.key !== target.key;
  const stray = (key: string, side: Side): Use[] => {
    const form = texts[side].get(key);
    // A form that the text defines for itself is another concept's.
    return form && form.definitions.length === 0 ? form.uses : [];
  };
  return {
    id: (source ?? target)!.text,
    ...sides,
    strays: {
      source: differ ? stray(target.key, 'source') : [],
      target: differ ? stray(source.key, 'target') : [],
    },
    fits: { source: fitsOf(source, sides), target: fitsOf(target, sides) },
  };
}

const withLong = (form: Form): ConceptSide => ({
  ...form,
  long: (form.definitions.find(({ fits }) => fits) ?? form.definitions[0])?.long?.text ?? null,
});

function fitsOf(form: Form | null, sides: Record<Side, ConceptSide | null>): Fits | null {
  if (!form) return null;
  const fit = (side: Side): boolean | null => {
    const long = sides[side]?.long;
    if (!long) return null;
    // A definition's own letters were held against the words before it, where the border is known better.
    const own = sides[side]!.key === form.key && sides[side]!.definitions.some(({ fits }) => fits);
    return own || lettersOf(form.key).some((letters) => fitsWhole(letters, foldWords(long)));
  };
  return { source: fit('source'), target: fit('target') };
}

const foldWords = (words: string): string[] =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];

/** Takes guesses for definitions where the other text defines something in the sentence that answers. */
function agreeOnGuesses(study: Study, texts: Texts): Texts {
  if (!study.target) return texts;
  const agree = (side: Side): Map<string, Form> => {
    const others = definitionsByPair(study, otherSide(side), texts[otherSide(side)]);
    const forms = new Map<string, Form>();
    for (const [key, form] of texts[side]) {
      const agreed = form.guesses.filter((guess) => {
        const pair = pairAt(study, side, guess.block, guess.short.start);
        return pair !== undefined && (others.get(pair)?.length ?? 0) > 0;
      });
      if (agreed.length === 0) forms.set(key, form);
      else forms.set(key, withDefinitions(form, agreed, study[side]!));
    }
    return forms;
  };
  return { source: agree('source'), target: agree('target') };
}

function withDefinitions(form: Form, more: Definition[], text: StudyText): Form {
  const order = new Map(text.blocks.map(({ id }, index) => [id, index]));
  const rank = ({ block, short }: Definition): number => (order.get(block) ?? 0) * 1e7 + short.start;
  const definitions = [...form.definitions, ...more].sort((a, b) => rank(a) - rank(b));
  const at = new Map(definitions.map((each) => [`${each.block} ${each.short.start}`, each]));
  const uses = form.uses.map((use) => {
    const definition = at.get(`${use.block} ${use.start}`);
    return definition ? { ...use, definition } : use;
  });
  return { ...form, definitions, uses, guesses: form.guesses.filter((guess) => !more.includes(guess)) };
}

/** A definition with the key of what it defines. */
interface Keyed {
  key: string;
  definition: Definition;
}

function definitionsByPair(study: Study, side: Side, forms: Map<string, Form>): Map<AlignedPair, Keyed[]> {
  const byPair = new Map<AlignedPair, Keyed[]>();
  for (const { key, definitions } of forms.values()) {
    for (const definition of definitions) {
      const pair = pairAt(study, side, definition.block, definition.short.start);
      if (pair) byPair.set(pair, [...(byPair.get(pair) ?? []), { key, definition }]);
    }
  }
  const position = ({ definition }: Keyed): number => definition.short.start;
  for (const list of byPair.values()) list.sort((a, b) => position(a) - position(b));
  return byPair;
}

/** The keys of the translation by those of the original. */
function pairForms(study: Study, texts: Texts): Map<string, string> {
  const partners = new Map<string, string>();
  if (!study.target) return partners;
  const taken = new Set<string>();
  const join = (source: string, target: string): void => {
    if (partners.has(source) || taken.has(target)) return;
    partners.set(source, target);
    taken.add(target);
  };
  joinByDefinition(study, texts, join);
  joinByCompany(study, texts, join);
  // What is left under the same letters is the same.
  for (const key of texts.source.keys()) if (texts.target.has(key)) join(key, key);
  return partners;
}

/**
 * Joins what is defined in sentences that answer to each other: first the same letters, then the same in another order, then
 * what is left one by one.
 */
function joinByDefinition(study: Study, texts: Texts, join: (source: string, target: string) => void): void {
  const sources = definitionsByPair(study, 'source', texts.source);
  const targets = definitionsByPair(study, 'target', texts.target);
  for (const [pair, list] of sources) {
    const others = targets.get(pair) ?? [];
    const same = new Set(list.filter(({ key }) => others.some((other) => other.key === key)).map(({ key }) => key));
    for (const key of same) join(key, key);
    for (const { key } of list) {
      const turned = others.find((other) => !same.has(other.key) && isAnagram(key, other.key));
      if (turned && !same.has(key)) {
        join(key, turned.key);
        same.add(key).add(turned.key);
      }
    }
    const left = list.filter(({ key }) => !same.has(key));
    const right = others.filter(({ key }) => !same.has(key));
    if (left.length === right.length) left.forEach(({ key }, index) => join(key, right[index].key));
  }
}

/**
 * Joins forms that keep each other company in sentences that answer to each other, the best first: twice at least, once
 * where they are the same letters in another order.
 */
function joinByCompany(study: Study, texts: Texts, join: (source: string, target: string) => void): void {
  const targets = formsByPair(study, 'target', texts.target);
  const together = new Map<string, { source: string; target: string; count: number }>();
  const alone = new Map<string, number>();
  for (const [pair, keys] of formsByPair(study, 'source', texts.source)) {
    const others = targets.get(pair) ?? new Set();
    for (const source of keys) {
      // Where the original's form stands in the translation too, another is not its counterpart there.
      if (others.has(source)) continue;
      alone.set(source, (alone.get(source) ?? 0) + 1);
      for (const target of others) {
        if (texts.source.has(target)) continue;
        const name = `${source} ${target}`;
        const counted = together.get(name) ?? { source, target, count: 0 };
        counted.count++;
        together.set(name, counted);
      }
    }
  }
  const totals = new Map<string, number>();
  for (const keys of targets.values()) for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1);
  const scored = [...together.values()].flatMap(({ source, target, count }) => {
    const dice = (2 * count) / (alone.get(source)! + totals.get(target)!);
    if (count < (isAnagram(source, target) ? 1 : 2) || dice < 0.5) return [];
    const alike = isDefined(texts.source.get(source)) === isDefined(texts.target.get(target));
    return [{ source, target, score: dice + (alike ? 0.1 : 0) }];
  });
  scored.sort((a, b) => b.score - a.score);
  for (const { source, target } of scored) join(source, target);
}

const isDefined = (form?: Form): boolean => form !== undefined && form.definitions.length > 0;

function formsByPair(study: Study, side: Side, forms: Map<string, Form>): Map<AlignedPair, Set<string>> {
  const pairs = new Map<AlignedPair, Set<string>>();
  for (const { key, uses } of forms.values()) {
    for (const use of uses) {
      const pair = pairAt(study, side, use.block, use.start);
      if (pair) pairs.set(pair, (pairs.get(pair) ?? new Set()).add(key));
    }
  }
  return pairs;
}

/** True for the same letters in another order. */
export const isAnagram = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
