import type { Provenance } from '../text/model.js';

/**
 * Words of the interface that stand inside the rows and around them. They are written in the language of their column,
 * so that they stay right, and need no new rows, when the reader changes the language of the interface.
 */
export interface RowWords {
  /** Label of a reconstruction: on the ribbon, the seal, in print. */
  reconstruction: string;
  /** What a reconstruction is, said above the reconstructed text. */
  reconstructionHere: string;
  /** The same, said above the other text; `{language}` is the reconstructed one. */
  reconstructionBeside: string;
  publisherPage: string;
  replaceTitle: string;
  /** How to put the original in its place; `{file}` and `{slug}` are filled in. */
  replaceText: string;
  /** What the text is, by provenance, when it is the original and when it is a translation. */
  original: Record<Provenance, string>;
  translation: Record<Provenance, string>;
  omitted: string;
  added: string;
  /** `{label}` is the number of the note. */
  note: string;
  back: string;
  rights: string;
  /** Foot of printed pages and exports; `{language}` is the reconstructed one. */
  printed: string;
  volume: string;
  issue: string;
}

/** The words for a column in a language (a BCP 47 tag); languages without words of their own get English. */
export type WordsFor = (language: string) => RowWords & { language: string };

/** Fills `{name}` in words. */
export const fill = (words: string, values: Record<string, string>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A {@link WordsFor} over tables by language. `tables.en` must be there. */
export function createWords(tables: Record<string, RowWords>): WordsFor {
  return (language) => {
    const base = language.split('-')[0];
    const key = Object.hasOwn(tables, base) ? base : 'en';
    return { ...tables[key], language: key };
  };
}

/** The name of a language in another: `languageName('es', 'en')` is *Spanish*. Falls back to the tag itself. */
export function languageName(language: string, inLanguage: string): string {
  try {
    const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
  } catch {
    return language;
  }
}
