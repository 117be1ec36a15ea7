/**
 * A termbase: concepts and their terms, as plain data. The words are those of ISO 30042 (TBX): a concept has terms in
 * several languages; a term has a type, an administrative status and so on. What Cotejo does not use is kept as it was
 * read, in `kept`, and written back.
 */
import type { XmlElement, XmlNode } from './xml.js';

/**
 * Administrative status of a term. `deprecated`, `superseded` and `forbidden` terms are not to be used; TBX-Basic has no
 * word for `forbidden` and keeps it as `deprecated` with a note.
 */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded' | 'forbidden';

/** All values of {@link TermStatus}. */
export const TERM_STATUSES: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded', 'forbidden'];

/** A term of a concept. */
export interface Term {
  /** Language tag (BCP 47): `es`, `es-PE`. */
  lang: string;
  text: string;
  type?: string;
  /** A term without a status may be used. */
  status?: TermStatus;
  partOfSpeech?: string;
  /** Only this form is the term: no inflected form, no other accents. */
  exactForm?: true;
  /** Capital and small letters must be those of the term. */
  matchCase?: true;
  /** A sentence in which the term stands, and where it comes from. */
  context?: string;
  contextSource?: string;
  /** Where the term comes from. */
  source?: string;
  notes: string[];
  /** The element it was read from. */
  kept?: XmlElement;
}

/** What a concept is, in words; without a language where the file names none. */
export interface Definition {
  lang?: string;
  text: string;
  source?: string;
}

/** A concept with its terms. */
export interface Concept {
  /** Unique in its termbase. */
  id: string;
  subjectField?: string;
  definitions: Definition[];
  notes: string[];
  terms: Term[];
  /** The element it was read from, without its terms. */
  kept?: XmlElement;
}

/** What a termbase says of itself. */
export interface TermbaseMeta {
  title?: string;
  /** Where its contents come from. */
  source?: string;
  /** Language of the descriptions, where a definition names none. */
  language: string;
}

/** A termbase. */
export interface Termbase {
  meta: TermbaseMeta;
  concepts: Concept[];
  /** The document it was read from, without its concepts, and what stood before its root. */
  kept?: { root: XmlElement; before: XmlNode[] };
}

/** A termbase without concepts. */
export const emptyTermbase = (language = 'en'): Termbase => ({ meta: { language }, concepts: [] });

/** Primary language subtag in small letters: `es` for `es-PE`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0];

/** True for a term that may be used. */
export const isAdmitted = ({ status }: Term): boolean =>
  status === undefined || status === 'preferred' || status === 'admitted';

/** The terms of a concept in a language, whatever the region. */
export const termsIn = ({ terms }: Concept, language: string): Term[] => {
  const primary = primaryLanguage(language);
  return terms.filter(({ lang }) => primaryLanguage(lang) === primary);
};

/**
 * What a concept is called in a language: its preferred term, else the first that may be used, else the first. Among
 * preferred ones that of the type given comes first: an acronym answers to an acronym.
 */
export function nameOf(concept: Concept, language: string, type?: string): Term | undefined {
  const terms = termsIn(concept, language);
  const preferred = terms.filter(({ status }) => status === 'preferred');
  return preferred.find((term) => term.type === type) ?? preferred[0] ?? terms.find(isAdmitted) ?? terms[0];
}

/** White space as one space, none at the ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
