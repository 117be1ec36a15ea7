/**
 * A study: what rules look at, with what they ask for again and again (zones, words, sentences, counterparts) computed
 * once and kept as long as the study lives. Blocks are never changed once they are under study.
 */
import type { Edition, EditionBlock, EditionLink, EditionText } from '../edition/model.js';
import { SentenceMap } from '../edition/sentences.js';
import { parseSentenceId } from '../alignment/model.js';
import { sentenceAt, sentenceSpan } from '../text/model.js';
import type { Side, Zone } from '../text/finding.js';
import { foldCase } from './fold.js';
import type { Place, Study, StudyText } from './rule.js';
import { isWordUnit } from './units.js';
import { zonesOf } from './zones.js';

/** What {@link cached} keeps, by object and by function; it stands before all that is kept. */
const kept = new WeakMap<object, unknown[]>();
let slots = 0;

/**
 * Keeps what a function gives for an object as long as the object lives. For what several rules ask of one study. All
 * that is kept of one object lies in one entry: each entry of a weak map costs time at every garbage collection.
 */
export function cached<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const slot = slots++;
  return (key) => {
    let values = kept.get(key);
    if (!values) kept.set(key, (values = []));
    const known = values[slot] as V | undefined;
    if (known !== undefined) return known;
    return (values[slot] = compute(key)) as V;
  };
}

/** A word of a block: a run of letters, digits and inner apostrophes, without addresses and code. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Without accents, in small letters. */
  folded: string;
}

/** A sentence of a block; `number` is from 1. */
export interface SentenceSpan {
  number: number;
  start: number;
  end: number;
}

/** Words that answer to each other: the two sides of a sentence link, or of a link without sentence links. */
export interface AlignedPair {
  /** Index in the links. */
  row: number;
  link: EditionLink;
  /** Sentences (or whole blocks), in order; a side is empty for an omission or an addition. */
  source: Place[];
  target: Place[];
}

/** An edition under study. */
export const studyOf = ({ source, target, links }: Pick<Edition, 'source' | 'target' | 'links'>): Study => ({
  source: { side: 'source', meta: source.meta, blocks: source.blocks },
  target: { side: 'target', meta: target.meta, blocks: target.blocks },
  links,
});

/** One text alone under study. */
export const studyOfText = ({ meta, blocks }: Pick<EditionText, 'meta' | 'blocks'>): Study => ({
  source: { side: 'source', meta, blocks },
  target: null,
  links: [],
});

/** The texts there are, the source first. */
export const textsOf = (study: Study): StudyText[] => (study.target ? [study.source, study.target] : [study.source]);

/** Primary language subtag of a text: `es` for `es-PE`. */
export const languageOf = (text: StudyText): string => text.meta.language.toLowerCase().split(/[-_]/)[0];

/** Zone of a block of a text. */
export const zoneOf = (text: StudyText, block: string): Zone => zonesOfText(text).get(block) ?? 'body';
const zonesOfText = cached((text: StudyText) => zonesOf(text.blocks));

/** A block of a text by its id, or undefined. */
export const blockOf = (text: StudyText, id: string): EditionBlock | undefined => blocksById(text).get(id);
const blocksById = cached((text: StudyText) => new Map(text.blocks.map((block) => [block.id, block])));

/** What stands in {@link maskedText} for a unit of an address: no letter, no digit, no punctuation, no white space. */
export const MASK = '\uFFFC';

/**
 * The plain text of a block with every unit of addresses (URLs, DOIs, e-mail) and of code replaced by {@link MASK}, so
 * that offsets stay the same.
 */
export const maskedText = cached((block: EditionBlock): string => {
  const spans: { start: number; end: number }[] = [];
  for (const { type, start, end, href } of block.marks ?? []) {
    const words = block.text.slice(start, end);
    // A link over words is words; one over an address is an address.
    if (type === 'code' || (type === 'link' && href && looksLikeAddress(words))) spans.push({ start, end });
  }
  for (const match of MAY_HAVE_ADDRESS.test(block.text) ? block.text.matchAll(ADDRESS) : []) {
    spans.push({ start: match.index, end: match.index + match[0].replace(/[.,;:!?'’)\]}]+$/, '').length });
  }
  let masked = block.text;
  for (const { start, end } of spans) masked = masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end);
  return masked;
});
/** Quick to try: most paragraphs have none. */
const MAY_HAVE_ADDRESS = /[/@]|www\.|\.(?:com|org|net|edu|gob|gov|mil)/;
const ADDRESS =
  /(?:https?|ftp):\/\/[^\s<>"“”«»]+|\bwww\.[^\s<>"“”«»]+|\b(?:doi:\s?)?10\.\d{4,9}\/[^\s<>"“”«»]+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gob|gov|mil)(?:\.[a-z]{2})?(?:\/[^\s<>"“”«»]*)?(?![\w@])/g;
const looksLikeAddress = (words: string): boolean => /^(?:https?:|www\.|doi:|10\.\d{4})/i.test(words);

/** {@link maskedText} without accents and in small letters, offsets the same. */
export const foldedText = cached((block: EditionBlock): string => foldCase(maskedText(block)));

/** The words of a block. */
export const wordsOf = cached((block: EditionBlock): Word[] => {
  const [text, folded] = [maskedText(block), foldedText(block)];
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (at < text.length && isWordUnit(unit)) {
      if (start < 0) start = at;
    } else if (start >= 0 && !(isApostrophe(unit) && isWordUnit(text.charCodeAt(at + 1)))) {
      words.push({ start, end: at, text: text.slice(start, at), folded: folded.slice(start, at) });
      start = -1;
    }
  }
  return words;
});
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** The sentences of a block. */
export const sentencesOf = cached((block: EditionBlock): SentenceSpan[] =>
  block.sentences.map((_, index) => ({ number: index + 1, ...sentenceSpan(block, index + 1)! })),
);

/** The sentence at an offset of a block; the whole block where it has none. */
export const sentenceOf = (block: EditionBlock, offset: number): SentenceSpan =>
  sentencesOf(block)[sentenceAt(block, offset) - 1] ?? { number: 0, start: 0, end: block.text.length };

/** Words of a place, as they stand. */
export function quoteOf(study: Study, { side, block, start, end }: Place): string {
  const text = study[side];
  return (text && blockOf(text, block)?.text.slice(start, end)) ?? '';
}

/** Sentences and counterparts of a study of two texts. */
export const sentenceMapOf = cached((study: Study): SentenceMap => {
  const text = ({ meta, blocks }: StudyText): EditionText => ({ meta, sha256: '', blocks });
  const { source, target, links } = study;
  const edition: Edition = {
    format: 'cotejo-edition',
    version: 1,
    slug: '',
    source: text(source),
    target: target ? text(target) : { meta: source.meta, sha256: '', blocks: [] },
    links,
  };
  return new SentenceMap(edition);
});

/** What answers to what in a study of two texts, in the order of the links; empty for one text. */
export const pairsOf = cached((study: Study): AlignedPair[] =>
  study.links.flatMap((link, row): AlignedPair[] => {
    const places = (ids: readonly string[], side: Side) => ids.flatMap((id) => placeOf(study, side, id) ?? []);
    if (!link.sentences || link.sentences.length === 0)
      return [{ row, link, source: places(link.source, 'source'), target: places(link.target, 'target') }];
    return link.sentences.map(([source, target]) => ({
      row,
      link,
      source: places(source, 'source'),
      target: places(target, 'target'),
    }));
  }),
);

/** The place of a block (`p14`) or sentence (`p14.2`), or undefined. */
function placeOf(study: Study, side: Side, id: string): Place | undefined {
  const text = study[side];
  if (!text) return undefined;
  const whole = blockOf(text, id);
  if (whole) return { side, block: id, start: 0, end: whole.text.length };
  const [name, number] = parseSentenceId(id) ?? ['', 0];
  const block = blockOf(text, name);
  const span = block && sentenceSpan(block, number);
  return span && { side, block: name, ...span };
}

/** The pair whose side holds an offset of a block, or undefined. */
export function pairAt(study: Study, side: Side, block: string, offset: number): AlignedPair | undefined {
  const pairs = pairsByBlock(study)[side].get(block);
  return pairs?.find((pair) =>
    pair[side].some((place) => place.block === block && place.start <= offset && offset <= place.end),
  );
}
const pairsByBlock = cached((study: Study): Record<Side, Map<string, AlignedPair[]>> => {
  const index = { source: new Map<string, AlignedPair[]>(), target: new Map<string, AlignedPair[]>() };
  for (const pair of pairsOf(study)) {
    for (const side of ['source', 'target'] as const) {
      for (const block of new Set(pair[side].map((place) => place.block)))
        index[side].set(block, [...(index[side].get(block) ?? []), pair]);
    }
  }
  return index;
});
