/** A `<conceptEntry>` as a concept and back. Both work on the canonical tree (tbx-canonical.ts). */
import { inOrder } from './tbx-canonical.js';
import { TBX_NS } from './tbx-categories.js';
import { describedIn, fieldText, marksIn, notesIn, setDescribed, setField, setNotes } from './tbx-fields.js';
import type { TermbaseProblem } from './messages.js';
import { tidy, type Concept, type Definition, type Term, type TermStatus } from './model.js';
import { cloneElement, elementsIn, makeElement, textIn, type XmlElement, type XmlNode } from './xml.js';

/** Administrative statuses as files write them, without `-admn-sts` and `Term`; `''` is for one that is not known. */
const STATUSES: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  standardized: 'preferred',
  legal: 'preferred',
  regulated: 'preferred',
  admitted: 'admitted',
  deprecated: 'deprecated',
  notrecommended: 'deprecated',
  superseded: 'superseded',
  obsolete: 'superseded',
  forbidden: 'forbidden',
  prohibited: 'forbidden',
};

/** The status that a file's words stand for, or undefined. */
export const statusOf = (words: string): TermStatus | undefined => {
  const plain = words
    .toLowerCase()
    .replace(/-admn-sts$/, '')
    .replace(/[\s_-]+/g, '')
    .replace(/term$/, '');
  return Object.hasOwn(STATUSES, plain) ? STATUSES[plain] : undefined;
};

/** TBX-Basic's word for a status. */
const statusWord = (status: TermStatus): string => `${status === 'forbidden' ? 'deprecated' : status}Term-admn-sts`;

/** Reads a concept; what is wrong goes to `problems`. */
export function readConcept(entry: XmlElement, id: string, problems: TermbaseProblem[]): Concept {
  const terms: Term[] = [];
  const definitions: Definition[] = describedIn(entry, 'definition');
  for (const section of elementsIn(entry).filter(({ name }) => name === 'langSec')) {
    const lang = (section.attributes['xml:lang'] ?? '').trim();
    if (lang === '') {
      const severity = 'warning';
      problems.push({ rule: 'termbase-no-language', severity, line: section.line, concept: id, parameters: { id } });
      continue;
    }
    for (const definition of describedIn(section, 'definition')) definitions.push({ ...definition, lang });
    for (const part of elementsIn(section).filter(({ name }) => name === 'termSec')) {
      const term = readTerm(part, lang, problems);
      const empty = { rule: 'termbase-term-empty', severity: 'warning', line: part.line, concept: id } as const;
      if (term.text === '') problems.push({ ...empty, parameters: { id } });
      else terms.push(term);
    }
  }
  if (terms.length === 0)
    problems.push({
      rule: 'termbase-no-terms',
      severity: 'warning',
      line: entry.line,
      concept: id,
      parameters: { id },
    });
  const subjectField = fieldText(entry, 'descrip', 'subjectField');
  return {
    id,
    ...(subjectField ? { subjectField } : {}),
    definitions,
    notes: notesIn(entry),
    terms,
    kept: withoutTerms(entry),
  };
}

/** The entry with one section for each language, and no terms in it. Sections without a language stay as they are. */
function withoutTerms(entry: XmlElement): XmlElement {
  const sections = new Map<string, XmlElement>();
  const children = entry.children.flatMap((node): XmlNode[] => {
    if (typeof node !== 'object' || !('children' in node) || node.name !== 'langSec') return [node];
    const lang = (node.attributes['xml:lang'] ?? '').trim();
    if (lang === '') return [node];
    const rest = node.children.filter((child) => !isTerm(child));
    const first = sections.get(lang);
    if (first) first.children.push(...rest);
    else sections.set(lang, { ...node, children: rest });
    return first ? [] : [sections.get(lang)!];
  });
  return { ...entry, children };
}

const isTerm = (node: XmlNode): boolean =>
  typeof node === 'object' && 'children' in node && node.name === 'termSec' && termText(node) !== '';

const termText = (section: XmlElement): string => {
  const term = elementsIn(section).find(({ name }) => name === 'term');
  return term ? tidy(textIn(term)) : '';
};

function readTerm(section: XmlElement, lang: string, problems: TermbaseProblem[]): Term {
  const marks = marksIn(section);
  const [context] = describedIn(section, 'context');
  const words = fieldText(section, 'termNote', 'administrativeStatus');
  const known = words === undefined ? undefined : statusOf(words);
  if (words !== undefined && known === undefined)
    problems.push({
      rule: 'termbase-status',
      severity: 'info',
      line: section.line,
      quote: words,
      parameters: { detail: words },
    });
  const status = known === 'deprecated' && marks.includes('forbidden') ? 'forbidden' : known;
  return {
    lang,
    text: termText(section),
    ...optional('type', fieldText(section, 'termNote', 'termType')),
    ...(status ? { status } : {}),
    ...optional('partOfSpeech', fieldText(section, 'termNote', 'partOfSpeech')),
    ...(marks.includes('exactForm') ? { exactForm: true as const } : {}),
    ...(marks.includes('matchCase') ? { matchCase: true as const } : {}),
    ...optional('context', context?.text),
    ...optional('contextSource', context?.source),
    ...optional('source', fieldText(section, 'admin', 'source')),
    notes: notesIn(section),
    kept: section,
  };
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value ? ({ [key]: value } as Record<K, string>) : {};

/** The element of a concept under the id given. What the concept was read from and still says stands as it stood. */
export function writeConcept(concept: Concept, id: string): XmlElement {
  const entry = concept.kept ? cloneElement(concept.kept) : makeElement(TBX_NS, 'conceptEntry');
  entry.attributes.id = id;
  const languages = [...new Set(concept.terms.map(({ lang }) => lang))];
  const own = concept.definitions.filter(({ lang }) => lang === undefined || !languages.includes(lang));
  const sections = sectionsOf(entry, languages);
  setField(entry, 'descrip', 'subjectField', concept.subjectField);
  setDescribed(entry, 'definition', own);
  setNotes(entry, concept.notes);
  for (const lang of languages) {
    const section = sections.get(lang)!;
    const definitions = concept.definitions.filter((definition) => definition.lang === lang);
    setDescribed(
      section,
      'definition',
      definitions.map(({ text, source }) => ({ text, source })),
    );
    section.children.push(...concept.terms.filter((term) => term.lang === lang).map(writeTerm));
  }
  // Language sections come last.
  entry.children = [...entry.children.filter((node) => !isSection(node)), ...entry.children.filter(isSection)];
  return entry;
}

const isSection = (node: XmlNode): boolean => typeof node === 'object' && 'children' in node && node.name === 'langSec';

/** The section of each language, in the entry's order, new ones at the end; those without terms are taken out. */
function sectionsOf(entry: XmlElement, languages: string[]): Map<string, XmlElement> {
  const sections = new Map<string, XmlElement>();
  entry.children = entry.children.filter((node) => {
    if (!isSection(node)) return true;
    const section = node as XmlElement;
    const lang = (section.attributes['xml:lang'] ?? '').trim();
    if (lang === '') return true;
    sections.set(lang, section);
    return languages.includes(lang);
  });
  for (const lang of languages) {
    if (sections.has(lang)) continue;
    const made = makeElement(TBX_NS, 'langSec', { 'xml:lang': lang });
    sections.set(lang, made);
    entry.children.push(made);
  }
  return sections;
}

function writeTerm(term: Term): XmlElement {
  const section = term.kept
    ? cloneElement(term.kept)
    : makeElement(TBX_NS, 'termSec', {}, [makeElement(TBX_NS, 'term')]);
  const element = elementsIn(section).find(({ name }) => name === 'term')!;
  if (tidy(textIn(element)) !== term.text) element.children = [term.text];
  const words = fieldText(section, 'termNote', 'administrativeStatus');
  const forbidden = term.status === 'forbidden';
  const said = words === undefined ? undefined : statusOf(words);
  // A word that Cotejo does not know, or that says the same, stays.
  const same = said === term.status || (forbidden && said === 'deprecated');
  if (!same) setField(section, 'termNote', 'administrativeStatus', term.status && statusWord(term.status));
  setField(section, 'termNote', 'termType', term.type);
  setField(section, 'termNote', 'partOfSpeech', term.partOfSpeech);
  setContext(section, term);
  setField(section, 'admin', 'source', term.source);
  const marks = [term.exactForm && 'exactForm', term.matchCase && 'matchCase', forbidden && 'forbidden'];
  setNotes(
    section,
    term.notes,
    marks.filter((mark) => typeof mark === 'string'),
  );
  section.children = inOrder(section.children);
  return section;
}

/** The first context is the term's; others that the file has stay. */
function setContext(section: XmlElement, { context, contextSource }: Term): void {
  const [, ...others] = describedIn(section, 'context');
  setDescribed(section, 'context', context ? [{ text: context, source: contextSource }, ...others] : others);
}
