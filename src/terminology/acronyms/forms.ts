/** The short forms of one text: every definition and every use, without what is only written in capitals. */
import type { EditionBlock } from '../../edition/model.js';
import type { Place, StudyText } from '../rule.js';
import { SENTENCE_OPENERS } from '../../text/abbreviations.js';
import { foldCase } from '../fold.js';
import { cached, languageOf, wordsOf, zoneOf } from '../study.js';
import { isSmallUnit } from '../units.js';
import { findDefinitions, shortFormsIn, type Definition } from './definitions.js';
import { keyOf, type ShortForm } from './shapes.js';
import type { Zone } from '../../text/finding.js';

/** A short form where it stands. */
export interface Use extends Place {
  /** As it stands there. */
  text: string;
  zone: Zone;
  /** The definition that this is part of, where it is one. */
  definition?: Definition;
}

/** A short form of a text. */
export interface Form {
  key: string;
  /** As it is mostly written. */
  text: string;
  /** In the order of the text; those within definitions among them. */
  uses: Use[];
  /** Definitions that hold (see {@link holds}), in the order of the text. */
  definitions: Definition[];
  /** Definitions that hold only if the other text agrees. */
  guesses: Definition[];
}

/** The short forms of a text by key. */
export const formsOf = cached((text: StudyText): Map<string, Form> => {
  const definitions = new Map(text.blocks.map((block) => [block.id, findDefinitions(block)]));
  const shorts = [...definitions.values()].flat().map(({ short }) => short);
  const defined = new Set(shorts.map(({ key }) => key));
  // Capitalised words (`Sunat`) are short forms only where a text defines them.
  const spelled = new Set(shorts.flatMap(({ text: words }) => (/^\p{Lu}\p{Ll}+$/u.test(words) ? [words] : [])));
  const found = splitCompounds(
    text.blocks.map((block) => ({ block, forms: shortFormsOf(block, spelled) })),
    defined,
  );
  const keys = new Set(found.flatMap(({ forms }) => forms.map(({ key }) => key.toLowerCase())));
  const common = commonWords(text, keys);
  const speakers = speakersOf(text);
  const isWord = ({ key, dotted, roman }: ShortForm): boolean =>
    !defined.has(key) &&
    (dotted || roman || key.length > LONGEST || common.has(key.toLowerCase()) || speakers.has(key));
  const forms = new Map<string, Form>();
  for (const { block, forms: inBlock } of found) {
    for (const short of inBlock) {
      if (!isWord(short)) addUse(forms, text, block, short, definitions.get(block.id) ?? []);
    }
  }
  for (const form of forms.values()) form.text = usualSpelling(form.uses);
  return forms;
});

/** Names in capitals before what their owners say, as plays and interviews are set: `MARTA: Siéntate.` */
function speakersOf({ blocks }: StudyText): Set<string> {
  const lines = new Map<string, number>();
  for (const { text } of blocks) {
    const name = /^([\p{Lu}\p{M}]{2,})(?:\s?\([^)]{1,80}\))?(?::|\.[—–-])\s?\S/u.exec(text)?.[1];
    if (name) lines.set(keyOf(name), (lines.get(keyOf(name)) ?? 0) + 1);
  }
  return new Set([...lines].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}

interface BlockForms {
  block: EditionBlock;
  forms: ShortForm[];
}

/** Takes compounds apart whose parts all stand alone, too (`COT-TID`); others are one form (`MPCP-MLMPM`). */
function splitCompounds(found: BlockForms[], defined: ReadonlySet<string>): BlockForms[] {
  const alone = new Set(found.flatMap(({ forms }) => forms.flatMap(({ key, parts }) => (parts ? [] : [key]))));
  const isCompound = ({ key, parts }: ShortForm): boolean =>
    !parts || defined.has(key) || !parts.every((part) => alone.has(part.key));
  return found.map(({ block, forms }) => ({
    block,
    forms: forms.flatMap((form) => (isCompound(form) ? [form] : form.parts!)),
  }));
}

/** A longer word in capitals is a word. Those that are defined count at any length. */
const LONGEST = 8;

function addUse(
  forms: Map<string, Form>,
  text: StudyText,
  block: EditionBlock,
  { key, start, end, text: words }: ShortForm,
  definitions: Definition[],
): void {
  const use: Use = { side: text.side, block: block.id, start, end, text: words, zone: zoneOf(text, block.id) };
  const definition = definitions.find(({ short }) => short.start === start);
  if (definition && definition.trust !== 'guess') use.definition = definition;
  let form = forms.get(key);
  if (!form) forms.set(key, (form = { key, text: words, uses: [], definitions: [], guesses: [] }));
  form.uses.push(use);
  if (definition) (definition.trust === 'guess' ? form.guesses : form.definitions).push(definition);
}

/**
 * Which of some keys in small letters are words: small words of the language, and what the text writes in small letters
 * somewhere. In capitals, they are still these words.
 */
function commonWords(text: StudyText, keys: ReadonlySet<string>): Set<string> {
  const small = [...(SENTENCE_OPENERS[languageOf(text)] ?? [])].map(foldCase);
  const words = new Set(small.filter((word) => keys.has(word)));
  for (const block of text.blocks) {
    for (const word of wordsOf(block))
      if (keys.has(word.folded) && isSmallUnit(word.text.charCodeAt(0))) words.add(word.folded);
  }
  return words;
}

/** The short forms of a block, and the capitalised words that the text defines as such, in order. */
function shortFormsOf(block: EditionBlock, spelled: ReadonlySet<string>): ShortForm[] {
  const forms = shortFormsIn(block).filter((form) => !isShouted(block, form));
  if (spelled.size === 0) return forms;
  const more = wordsOf(block).filter(({ text }) => spelled.has(text));
  for (const { start, end, text } of more)
    forms.push({ start, end, text, key: keyOf(text), dotted: false, roman: false });
  return forms.sort((a, b) => a.start - b.start);
}

/** True where a form is a word among words in capitals: a heading, a name in a list of references, emphasis. */
function isShouted(block: EditionBlock, form: ShortForm): boolean {
  const words = wordsOf(block);
  if (isAllCapitals(block)) return true;
  const at = words.findIndex((word) => word.start >= form.start);
  if (at < 0) return false;
  let first = at;
  let last = at;
  while (first > 0 && isCapitals(words[first - 1].text) && isBeside(block, words, first - 1)) first--;
  while (last + 1 < words.length && isCapitals(words[last + 1].text) && isBeside(block, words, last)) last++;
  const run = words.slice(first, last + 1).filter((word) => word.start < form.start || word.start >= form.end);
  return run.length > 1 || (run.length === 1 && Math.max(run[0].text.length, form.key.length) > 5);
}

/** A block of two words or more that has nothing but capitals, apart from what its brackets define. */
const isAllCapitals = cached((block: EditionBlock): boolean => {
  const words = wordsOf(block);
  return (
    words.length > 1 &&
    !/[()]/.test(block.text) &&
    words.every(({ text }) => isCapitals(text) || /^\p{N}+$/u.test(text))
  );
});

const isCapitals = (word: string): boolean => /^[\p{Lu}\p{M}]+$/u.test(word);
const isBeside = (block: EditionBlock, words: { start: number; end: number }[], index: number): boolean =>
  /^[\s,–—-]+$/u.test(block.text.slice(words[index].end, words[index + 1].start));

/** The spelling that most uses have; the first of those that are equally frequent. */
function usualSpelling(uses: Use[]): string {
  const counts = new Map<string, number>();
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  // A space after the hyphen is a slip wherever it stands.
  return usual.replace(/([-‐‑])[ \u00a0]+/g, '$1');
}
