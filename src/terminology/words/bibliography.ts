/** Words of references that belong to the language of the text, not to a title: they are translated with it. */

/** Kinds of works, parts of books, and what is said about them; folded, without full stops. */
const GENERIC: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(
    'tesis tesina maestria magister doctoral doctorado licenciatura bachillerato nro num nros pag pags cap capitulo tomo edicion inedito inedita recuperado recuperada disponible consultado consultada linea prensa ponencia mimeografiado numero traduccion'.split(
      ' ',
    ),
  ),
  en: new Set(
    'thesis dissertation diss phd master masters unpublished forthcoming retrieved available accessed chapter edition proceedings translated edited'.split(
      ' ',
    ),
  ),
};

/** Abbreviations that are never part of a title. */
const ABBREVIATED: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set('num nro nros pag pags cap'.split(' ')),
  en: new Set('diss'.split(' ')),
};

/** True for a folded word such as `tesis` in Spanish. */
export const isGeneric = (word: string, language: string): boolean =>
  Object.hasOwn(GENERIC, language) && GENERIC[language].has(word);

/** True for a folded abbreviation such as `núm` in Spanish. */
export const isGenericAbbreviation = (word: string, language: string): boolean =>
  Object.hasOwn(ABBREVIATED, language) && ABBREVIATED[language].has(word);
