/**
 * Where a text says what a short form stands for: `crimen organizado transnacional (COT)`, `TID (tráfico ilícito de
 * drogas)`, `(FBI, por sus siglas en inglés)`, `(Central Intelligence Agency, CIA)`. After Schwartz and Hearst (2003).
 */
import type { EditionBlock } from '../../edition/model.js';
import { cached, maskedText, sentenceOf, wordsOf, type Word } from '../study.js';
import { fitLetters, fitsWhole, isSkipped, type Fit } from './letters.js';
import { findShortForms, keyOf, lettersOf, type ShortForm } from './shapes.js';

/** A place in a block where a short form is said to stand for something. */
export interface Definition {
  block: string;
  short: ShortForm;
  /** The long form: a span of the block; null where its border cannot be told. */
  long: { start: number; end: number; text: string } | null;
  /** Whether the letters of the short form stand in the long form. */
  fits: boolean;
  /**
   * `sure`: the letters fit, or the text says that it is an abbreviation. `shape`: a short form in brackets after a name
   * whose letters do not fit. `guess`: the same after ordinary words; one only if the other text agrees.
   */
  trust: 'sure' | 'shape' | 'guess';
}

/** The short forms of a block by their shape, without addresses and code. */
export const shortFormsIn = cached((block: EditionBlock): ShortForm[] => findShortForms(maskedText(block)));

const LEAD =
  /^(?:(?:en adelante|en lo sucesivo|hereinafter|hereafter|henceforth|abreviad[oa]|abbreviated(?: as)?|known as|conocid[oa]s?(?: por sus siglas)? como|(?:por (?:sus|las) )?siglas?(?: en [\p{L}]+)?|acr[oó]nimo|in [A-Z][\p{L}]+|en (?:ingl[eé]s|espa[nñ]ol|franc[eé]s|portugu[eé]s|alem[aá]n)|o|or)[\s,:]+)+/u;
const SAYS_SO =
  /\b(?:siglas|acr[oó]nimo|acronym|abbreviat|abrevia|initials|hereafter|hereinafter|en adelante|en lo sucesivo)/iu;
const QUOTES = /^["'“”‘’«»]+|["'“”‘’«»]+$/gu;
/** Longest content of brackets that is looked at, in UTF-16 units. */
const LONGEST = 160;

/** The definitions of a block, in order. */
export function findDefinitions(block: EditionBlock): Definition[] {
  const text = maskedText(block);
  const found: Definition[] = [];
  for (const { index } of text.matchAll(/[([]/g)) {
    const rest = text.slice(index + 1, index + 1 + LONGEST);
    const close = rest.search(/[()[\]]/);
    if (close < 0 || /[([]/.test(rest[close])) continue;
    const definition = readBrackets(block, index, index + 1, index + 1 + close);
    if (definition) found.push(definition);
  }
  const inBrackets = new Set(found.map(({ short }) => short.start));
  for (const short of shortFormsIn(block)) {
    if (inBrackets.has(short.start)) continue;
    const definition = inApposition(block, short) ?? inList(block, short);
    if (definition) found.push(definition);
  }
  return found.sort((a, b) => a.short.start - b.short.start);
}

/** `el crimen organizado transnacional, COT, …`, `… o COT`: only where every letter is an initial. */
function inApposition(block: EditionBlock, short: ShortForm): Definition | undefined {
  const before = maskedText(block).slice(Math.max(0, short.start - 30), short.start);
  const between = /(?:\s*[,–—:]\s*(?:(?:o|or|por sus siglas|abreviado|abbreviated)\s+)?|\s+(?:o|or)\s+)["'“‘«]?$/u.exec(
    before,
  )?.[0];
  if (!between || short.key.length < 3) return undefined;
  const words = wordsBefore(block, short.start - between.length).slice(-12);
  const fit = bestFit(short, words);
  return fit?.cost === 0
    ? define(block, short, words[fit.first].start, words[words.length - 1].end, true, 'sure')
    : undefined;
}

/** The cheapest way in which the letters stand in the words; of the ways of reading doubled letters, the fullest. */
function bestFit(short: ShortForm, words: readonly Word[]): Fit | undefined {
  const folded = words.map((word) => word.folded);
  return lettersOf(short.key)
    .flatMap((letters) => fitLetters(letters, folded) ?? [])
    .reduce<Fit | undefined>((best, fit) => (!best || fit.cost < best.cost ? fit : best), undefined);
}

/** `COT: crimen organizado transnacional` at the start of a line: a list of short forms. */
function inList(block: EditionBlock, short: ShortForm): Definition | undefined {
  if (short.start > 0 && block.text[short.start - 1] !== '\n') return undefined;
  const rest = maskedText(block).slice(short.end, short.end + LONGEST);
  const match = /^\s*[:=–—-]\s+(?<long>[^.;\n()]+)/u.exec(rest);
  return match ? wholeLong(block, short, short.end, short.end + match[0].length) : undefined;
}

/** What stands in the brackets at `open`, whose content is from `start` to `end`. */
function readBrackets(block: EditionBlock, open: number, start: number, end: number): Definition | undefined {
  const content = maskedText(block).slice(start, end);
  const lead = LEAD.exec(content)?.[0].length ?? 0;
  const inner = content.slice(lead);
  const first = shortAt(inner, start + lead);
  if (first) {
    const after = content
      .slice(first.end - start)
      .replace(QUOTES, '')
      .trim();
    // `(INEI, 2020)` and `(PNP 2019: 4)` quote a source.
    if (/^[,;:]?\s*(?:n\.?d|s\.?f|\d|p+\.|pp?\s)/i.test(after)) return undefined;
    const own = /^[,;:–-]\s*(?<long>.+)$/u.exec(after)?.groups?.long;
    if (own && !SAYS_SO.test(own)) return ownLong(block, first, start, end) ?? longBefore(block, first, open, false);
    if (after === '' || SAYS_SO.test(after)) return longBefore(block, first, open, SAYS_SO.test(content));
    return undefined;
  }
  return shortBefore(block, open, start, end) ?? shortLast(block, start, end);
}

/** The short form that the words start with: one by its shape, or a capitalised word (`Sunat`) that fills them. */
function shortAt(words: string, offset: number): ShortForm | undefined {
  const quotes = /^["'“”‘’«»]*/u.exec(words)![0].length;
  const [form] = findShortForms(words.slice(quotes));
  if (form?.start === 0) return { ...form, start: offset + quotes, end: offset + quotes + form.end };
  const [word] = /^\p{Lu}\p{Ll}{3,8}(?=["'“”‘’«»]*(?:$|[,;]\s*por sus siglas))/u.exec(words.slice(quotes)) ?? [];
  if (!word) return undefined;
  const start = offset + quotes;
  return { start, end: start + word.length, text: word, key: keyOf(word), dotted: false, roman: false };
}

/** `long form (SHORT)`. */
function longBefore(block: EditionBlock, short: ShortForm, open: number, saysSo: boolean): Definition | undefined {
  const words = wordsBefore(block, open);
  if (words.length === 0) return undefined;
  const near = words.slice(-(2 * short.key.length + 6));
  const fit = bestFit(short, near);
  if (fit) return define(block, short, near[fit.first].start, words[words.length - 1].end, true, 'sure');
  // A single capitalised word is a gloss, not an acronym, unless its letters fit.
  if (short.roman || !/\p{Lu}.*\p{Lu}/u.test(short.text)) return undefined;
  const name = nameBefore(block, words);
  const trust = saysSo ? 'sure' : name && name.capitals > 1 ? 'shape' : 'guess';
  const from = name && name.capitals > 1 ? name.first : phraseBefore(words, lettersOf(short.key).at(-1)!.length);
  return define(block, short, words[from].start, words[words.length - 1].end, false, trust);
}

/** `SHORT (long form)`. */
function shortBefore(block: EditionBlock, open: number, start: number, end: number): Definition | undefined {
  const before = maskedText(block).slice(Math.max(0, open - 30), open);
  const from = Math.max(0, open - 30);
  const short = findShortForms(before).pop();
  if (!short || before.slice(short.end).replace(QUOTES, '').trim() !== '') return undefined;
  const form = { ...short, start: from + short.start, end: from + short.end };
  return wholeLong(block, form, start, end);
}

/** `(SHORT, long form)`. */
const ownLong = (block: EditionBlock, short: ShortForm, start: number, end: number): Definition | undefined =>
  wholeLong(block, short, Math.max(start, short.end), end);

/** `(long form, SHORT)`. */
function shortLast(block: EditionBlock, start: number, end: number): Definition | undefined {
  const content = maskedText(block).slice(start, end);
  const short = findShortForms(content).pop();
  if (
    !short ||
    content.slice(short.end).replace(QUOTES, '') !== '' ||
    !/[,;:–]\s*["'“‘«]*$/u.test(content.slice(0, short.start))
  )
    return undefined;
  const form = { ...short, start: start + short.start, end: start + short.end };
  return wholeLong(block, form, start, form.start);
}

/** A definition by the words from `start` to `end`, if the letters fit all of them. */
function wholeLong(block: EditionBlock, short: ShortForm, start: number, end: number): Definition | undefined {
  const words = wordsIn(block, start, end).filter((word, index) => index > 0 || !isSkipped(word.folded));
  const folded = words.map((word) => word.folded);
  if (!lettersOf(short.key).some((letters) => fitsWhole(letters, folded))) return undefined;
  return define(block, short, words[0].start, words[words.length - 1].end, true, 'sure');
}

const define = (
  block: EditionBlock,
  short: ShortForm,
  start: number,
  end: number,
  fits: boolean,
  trust: Definition['trust'],
): Definition => ({ block: block.id, short, long: { start, end, text: block.text.slice(start, end) }, fits, trust });

const wordsIn = (block: EditionBlock, start: number, end: number): Word[] =>
  wordsOf(block).filter((word) => word.start >= start && word.end <= end);

/** The words of the sentence before an offset, back to the last bracket or stop inside it; none where others intervene. */
function wordsBefore(block: EditionBlock, open: number): Word[] {
  const sentence = sentenceOf(block, Math.max(0, open - 1));
  const before = maskedText(block).slice(sentence.start, open);
  const stop = before.search(/[()[\];:?!\uFFFC][^()[\];:?!\uFFFC]*$/u);
  const words = wordsIn(block, sentence.start + stop + 1, open);
  const last = words[words.length - 1];
  return last && /^["'“”‘’«»]*\s*$/u.test(maskedText(block).slice(last.end, open)) ? words : [];
}

/** Small words that lead to a name (`According to the Ministry`) and are hardly ever within one. */
const NO_PART: ReadonlySet<string> = new Set('to in by on at from with as en a por con segun desde ante'.split(' '));

/** The capitalised name that the words end with: where it starts, and how many of its words are capitalised. */
function nameBefore(block: EditionBlock, words: Word[]): { first: number; capitals: number } | undefined {
  let first = words.length;
  let capitals = 0;
  for (let index = words.length - 1; index >= 0; index--) {
    const gap = index + 1 < words.length ? block.text.slice(words[index].end, words[index + 1].start) : '';
    if (/[,"“”«»]/u.test(gap) && !(/^,\s$/u.test(gap) && /^\p{Lu}/u.test(words[index + 1].text))) break;
    if (capitals > 0 && NO_PART.has(words[index].folded)) break;
    if (/^\p{Lu}/u.test(words[index].text)) {
      first = index;
      capitals++;
    } else if (!isSkipped(words[index].folded) && words[index].folded !== 's') break;
  }
  // The article of a name at the start of a sentence is none of it.
  while (first < words.length && isSkipped(words[first].folded)) {
    if (/^\p{Lu}/u.test(words[first].text)) capitals--;
    first++;
  }
  return capitals > 0 ? { first, capitals } : undefined;
}

/** Index of the first word of a phrase with as many words that count as there are letters. */
function phraseBefore(words: Word[], letters: number): number {
  let counted = 0;
  for (let index = words.length - 1; index >= 0; index--)
    if (!isSkipped(words[index].folded) && ++counted === letters) return index;
  return words.findIndex((word) => !isSkipped(word.folded)) < 0
    ? 0
    : words.findIndex((word) => !isSkipped(word.folded));
}

/**
 * True when the long form of a short form stands somewhere in the words, as `abrevia tráfico ilícito de drogas como TID`
 * has it: initials alone, and no other word among them.
 */
export function explainsInPassing(key: string, words: readonly Word[]): boolean {
  const letters = lettersOf(key).at(-1)!.toLowerCase();
  if (letters.length < 3) return false;
  // The short forms themselves explain nothing.
  const counted = words.filter(({ text, folded }) => !isSkipped(folded) && !/^\p{Lu}{2}/u.test(text));
  return counted.some((_, first) =>
    [...letters].every((letter, index) => counted[first + index]?.folded[0] === letter),
  );
}
