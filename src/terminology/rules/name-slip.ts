/** A name that the translation spells otherwise than the original does, and than it does itself elsewhere. */
import type { EditionBlock } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import { foldAccents } from '../fold.js';
import type { Hit, Place, Rule, Study, StudyText } from '../rule.js';
import { blockOf, cached, pairsOf, wordsOf, type AlignedPair, type Word } from '../study.js';
import { exonymOf, hasAccentOnly } from '../words/exonyms.js';
import { opensSentence } from '../words/names.js';
import { withoutPossessive } from '../words/possessive.js';
import { wordsBetween } from '../words/scan.js';
import { differByOne, editDistance } from '../words/spelling.js';
import { languagesOf } from '../words/translating.js';
import { isCapitalUnit, isSmallUnit } from '../units.js';

export const nameSlip: Rule = {
  id: 'name-slip',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  yieldsTo: ['name-differs'],
  title: { en: 'Slip in a name', es: 'Errata en un nombre' },
  messages: {
    default: {
      en: '{source} in the original, and elsewhere in the translation; {target} here',
      es: '{source} en el original y en otros lugares de la traducción; {target} aquí',
    },
    italics: {
      en: '{source} in the original, {target} here: spelled otherwise within italics that are the same',
      es: '{source} en el original, {target} aquí: cambia la grafía dentro de una cursiva por lo demás igual',
    },
    letter: {
      en: '{source} in the original, {target} here: one letter differs',
      es: '{source} en el original, {target} aquí: cambia una letra',
    },
    lost: {
      en: '{source} in the original, {target} here: the accent is lost',
      es: '{source} en el original, {target} aquí: se perdió la tilde',
    },
    added: {
      en: '{source} in the original, {target} here: an accent was added',
      es: '{source} en el original, {target} aquí: se añadió una tilde',
    },
    accent: {
      en: '{source} in the original, {target} here; other names keep their accents',
      es: '{source} en el original, {target} aquí; otros nombres conservan la tilde',
    },
  },
  explanation: {
    en: 'Compares the names of two sentences that answer to each other. One that has another letter or lacks an accent, while the translation writes it elsewhere as the original does, is a slip; so is a letter changed in words in italics that are otherwise the same, such as the Latin name of a species. An accent that is lost everywhere, in a translation that keeps those of other names, is for information. Names with a form of their own in the other language (Rusia, Russia; Perú, Peru) are left alone.',
    es: 'Compara los nombres de dos oraciones que se corresponden. Uno al que le cambia una letra o le falta la tilde, cuando la traducción lo escribe en otro lugar como el original, es una errata; también una letra cambiada en una cursiva por lo demás igual, como el nombre latino de una especie. Una tilde perdida en todas partes, en una traducción que conserva las de otros nombres, es informativa. No dice nada de nombres con forma propia en la otra lengua (Rusia, Russia; Perú, Peru).',
  },
  examples: [
    {
      source: ['Jugó Chumpitaz.', 'Recuerda Chumpitaz.', 'La rana *Telmatobius macrostomus*.'],
      target: ['Chumpitaz played.', 'It was Chumpitas who recalled.', 'The frog *Telmatobius macrostomas*.'],
      found: ['Chumpitaz | Chumpitas', 'macrostomus | macrostomas'],
    },
    {
      source: ['Otros, como Accinelli, lo niegan.', 'La tesis de Bellido.', 'Bellido calla.'],
      target: ['Others, such as Acinelli, deny it.', 'Vellido’s thesis.', 'Bellido is silent.'],
      found: ['Accinelli | Acinelli', 'Bellido | Vellido'],
    },
    {
      source: ['Esperanza Dionisio, con *Hemileia vastatrix*.'],
      target: ['Esperanza Dionísio, with *Hemileia vastratix*.'],
      found: ['Dionisio | Dionísio', 'vastatrix | vastratix'],
    },
    {
      languages: ['en', 'es'],
      source: ['Under Ramón Castilla.'],
      target: ['Con Ramon Castilla.'],
      found: ['Ramón | Ramon'],
    },
    {
      source: ['Según Komárek, sí.', '[^1]: Komárek, J. 2005.'],
      target: ['According to Komárek, yes.', '[^1]: Komarek, J. 2005.'],
      found: ['Komárek | Komarek'],
    },
    {
      source: [
        'La Misión en Rusia, con Gonzales y González.',
        'La Misión de Perú.',
        'El Mantaro y el Apurímac; *profesor*.',
      ],
      target: [
        'The Mission in Russia, with Gonzales and González.',
        'The Mission of Peru.',
        'The Mantaro and the Apurimac; *professor*.',
      ],
      found: [],
    },
  ],
  check: compare,
};

/** Names that keep their accents from which on a lost one is an exception. */
const HABIT = 5;
/** Letters of a name of which a slip can be told from another name. */
const LEAST = 5;

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  const { from, to } = languages;
  const [own, kept] = [spellingsOf(study.source), spellingsOf(study.target!)];
  const keepsAccents = [...own].filter((name) => isAccented(name) && kept.has(name)).length >= HABIT;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    yield* inItalics(study, pair);
    const unknown = namesIn(study, pair, 'target').filter(({ name }) => !own.has(name));
    if (unknown.length === 0) continue;
    const names = namesIn(study, pair, 'source').filter(({ name }) => !exonymOf(name, from));
    for (const here of unknown) {
      const isWord = isWordOf(study.target!, here.word);
      const model = isWord ? undefined : names.find((name) => kept.has(name.name) && isSlip(here, name));
      const same = names.find((name) => here.word.folded === name.word.folded);
      const bare = same && isBare(here.name, same.name) ? same : undefined;
      // No translation into English adds an accent.
      if (same && !model && to === 'en' && isBare(same.name, here.name)) yield hitOf(same, here, 'minor', 'added');
      if (model) yield hitOf(model, here, 'minor');
      // Spanish keeps the accents of its names; English may leave them out, all or none.
      else if (bare && to === 'es') yield hitOf(bare, here, 'minor', 'lost');
      else if (bare && keepsAccents) yield hitOf(bare, here, 'info', 'accent');
      else if (!same && !isWord) {
        const other = names.find((name) => isUnlike(study, here, name));
        if (other) yield hitOf(other, here, 'info', 'letter');
      }
    }
  }
}

/** A word with its place; `name` is its spelling, composed. */
interface Placed {
  name: string;
  word: Word;
  place: Place;
  block: EditionBlock;
}

const toPlaced =
  (block: EditionBlock, side: Side) =>
  (word: Word): Placed => ({
    name: word.text.normalize('NFC'),
    word,
    block,
    place: { side, block: block.id, start: word.start, end: word.end },
  });

const within = (words: readonly Placed[], { start, end }: Place): Placed[] =>
  words.filter(({ word }) => word.start >= start && word.end <= end);

const namesIn = (study: Study, pair: AlignedPair, side: Side): Placed[] =>
  pair[side].flatMap((place) => within(namesOf(study[side]!).get(place.block) ?? [], place));

/** The names of each block. */
const namesOf = cached(
  ({ blocks, side }: StudyText): Map<string, Placed[]> =>
    new Map(
      blocks.map((block) => [
        block.id,
        wordsOf(block)
          .filter(({ text }) => text.length >= LEAST && isCapitalUnit(text.charCodeAt(0)))
          .map(withoutPossessive)
          .map(toPlaced(block, side))
          .filter(({ name }) => isName(name)),
      ]),
    ),
);

/** The names of a text as they are spelled. */
const spellingsOf = cached(
  (text: StudyText) => new Set([...namesOf(text).values()].flatMap((names) => names.map(({ name }) => name))),
);

const isName = (name: string): boolean => name.length >= LEAST && /^\p{Lu}\p{Ll}+$/u.test(name);
const isAccented = (name: string): boolean => foldAccents(name) !== name;

/** Endings that Spanish and English words have in common (Nacional, National): no slip. */
const COGNATE = /(?:al|or|ar|ble|ion|ant|ent)e?s?$/;

/** A word of the language, which is also written with a small letter, or which only looks like the original's. */
const isWordOf = (text: StudyText, { folded }: Word): boolean => COGNATE.test(folded) || smallOf(text).has(folded);

const smallOf = cached(({ blocks }: StudyText): Set<string> => {
  const small = new Set<string>();
  for (const block of blocks)
    for (const { text, folded } of wordsOf(block)) if (isSmallUnit(text.charCodeAt(0))) small.add(folded);
  return small;
});

/** One letter changed, or an accent that English does not leave out by custom. */
const isSlip = (here: Placed, { name, word }: Placed): boolean =>
  here.word.folded === word.folded ? isBare(here.name, name) : differByOne(here.word.folded, word.folded);

const isBare = (here: string, name: string): boolean =>
  foldAccents(name) === here && isAccented(name) && !hasAccentOnly(name);

/** Names of six letters or more that are written with a capital only, in either text, and differ by one letter. */
const isUnlike = (study: Study, here: Placed, { name, word }: Placed): boolean =>
  name.length > LEAST &&
  here.name.length > LEAST &&
  !COGNATE.test(word.folded) &&
  !smallOf(study.source).has(word.folded) &&
  !opensSentence(here.block, here.word) &&
  differByOne(here.word.folded, word.folded);

/** Words in small letters that differ by one letter, in italics whose other words are the same. */
function* inItalics(study: Study, pair: AlignedPair): Iterable<Hit> {
  const here = italicsIn(study, pair, 'target');
  if (here.length === 0) return;
  for (const own of italicsIn(study, pair, 'source')) {
    for (const run of here) {
      if (run.length !== own.length || own.length < 2) continue;
      const differing = run.flatMap((word, at) => (word.name === own[at].name ? [] : [at]));
      const [at] = differing;
      if (differing.length === 1 && isNear(run[at].word.folded, own[at].word.folded))
        yield hitOf(own[at], run[at], 'minor', 'italics');
    }
  }
}

/** One letter of a short word, two of a long one. */
const isNear = (a: string, b: string): boolean =>
  differByOne(a, b) ||
  (Math.min(a.length, b.length) >= LONG && Math.max(a.length, b.length) <= LONGEST && editDistance(a, b) <= 2);
const [LONG, LONGEST] = [7, 60];

/** The words of each span of italics. */
const italicsIn = (study: Study, pair: AlignedPair, side: Side): Placed[][] =>
  pair[side].flatMap(({ block: id, start, end }) => {
    const block = blockOf(study[side]!, id)!;
    return (block.marks ?? [])
      .filter((mark) => mark.type === 'em' && mark.start >= start && mark.end <= end)
      .map((mark) => wordsBetween(block, mark.start, mark.end).map(toPlaced(block, side)));
  });

const hitOf = (own: Placed, here: Placed, severity: Hit['severity'], variant?: string): Hit => ({
  severity,
  source: own.place,
  target: here.place,
  ...(variant ? { variant } : {}),
  parameters: { source: own.word.text, target: here.word.text },
});
