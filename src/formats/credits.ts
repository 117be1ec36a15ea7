/**
 * What every export says of its two texts: who wrote them, where their words come from, whose they are, and, wherever the
 * words of a reconstruction stand, that they are one. As pairs of a key and words, for formats that hold such pairs.
 */
import { reconstructedSides } from '../edition/front.js';
import type { Edition } from '../edition/model.js';
import { fill, languageName, type WordsFor } from '../edition/words.js';
import type { Side } from '../text/finding.js';
import { PROVENANCES, type Provenance, type TextMeta } from '../text/model.js';

/** The two sides, in their order. */
export const SIDES: readonly Side[] = ['source', 'target'];

/** Keys of front matter as the formats write them: those of `TextMeta`, in a fixed order. */
const KEYS = [
  'title',
  'language',
  'role',
  'provenance',
  'provenanceNote',
  'author',
  'publisher',
  'journal',
  'volume',
  'issue',
  'published',
  'url',
  'rights',
] as const;

/** Prefix of keys that only this text's front matter has. */
const OTHER = 'other.';

/** Front matter as pairs of a key and words, in a fixed order. {@link metaFrom} reads them back. */
export function metaEntries(meta: TextMeta): [key: string, words: string][] {
  const known = KEYS.flatMap((key): [string, string][] => (meta[key] === undefined ? [] : [[key, meta[key]]]));
  const other = Object.entries(meta.other ?? {}).map(([key, words]): [string, string] => [`${OTHER}${key}`, words]);
  return [...known, ...other];
}

/** Front matter from pairs; what no text may say (a role, a provenance, an address that is none) is left out. */
export function metaFrom(entries: Iterable<readonly [key: string, words: string]>): Partial<TextMeta> {
  const meta: Partial<TextMeta> = {};
  const other: Record<string, string> = {};
  for (const [key, words] of entries) {
    if (words.trim() === '') continue;
    if (key.startsWith(OTHER)) other[key.slice(OTHER.length)] = words;
    else if (key === 'role') {
      if (words === 'original' || words === 'translation') meta.role = words;
    } else if (key === 'provenance') {
      if (PROVENANCES.includes(words as Provenance)) meta.provenance = words as Provenance;
    } else if (key === 'language') {
      const language = languageTag(words);
      if (language) meta.language = language;
    } else if (key === 'url') {
      if (/^https?:\/\/\S+$/i.test(words)) meta.url = words;
    } else if ((KEYS as readonly string[]).includes(key))
      meta[key as Exclude<(typeof KEYS)[number], 'role' | 'provenance'>] = words;
  }
  if (Object.keys(other).length > 0) meta.other = other;
  return meta;
}

/** A language tag as BCP 47 writes it, or undefined: `en_US` and `EN-us` are `en-US`. */
export function languageTag(words: string | undefined): string | undefined {
  try {
    const tag = words?.trim().replace(/_/g, '-');
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** A warning in one language. */
export interface Warning {
  language: string;
  words: string;
}

/** That words of this edition are a reconstruction, in the languages of both columns; empty where none are. */
export function warningsOf(edition: Edition, words: WordsFor): Warning[] {
  const [side] = reconstructedSides(edition);
  if (!side) return [];
  const said = SIDES.map((at): Warning => {
    const say = words(edition[at].meta.language);
    const language = languageName(edition[side].meta.language, say.language);
    return { language: say.language, words: fill(say.printed, { language }) };
  });
  return said[0].language === said[1].language ? [said[0]] : said;
}

/** What a text says of its own provenance, in its own language: `original, imported`, `en lugar del original`. */
export function provenanceWords(meta: TextMeta, words: WordsFor): Warning {
  const say = words(meta.language);
  return {
    language: say.language,
    words: (meta.role === 'original' ? say.original : say.translation)[meta.provenance],
  };
}
