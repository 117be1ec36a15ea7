/** The content documents of an EPUB as elements of one document, with ids and links that are unique in the whole book. */
import type { LeftOutReason } from '../draft.js';
import { resolvePart } from '../docx/package.js';
import { essence } from '../flow/flow.js';
import { checkSize, parseHtml } from '../html/parse.js';
import { HTML_ENTITIES } from '../html/entities.js';
import { make } from '../html/make.js';
import { WORDLESS, isHeading } from '../html/tags.js';
import { decodeBytes } from '../encoding.js';
import type { Pace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { attribute, elements, find, isElement, textOf, wordsOf, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import { decode } from './package.js';

/** A content document. */
export interface Chapter {
  body: Element;
  /** Style sheets written into it. */
  styles: string[];
}

/**
 * Reads a content document: as XML, as the standard has it, and where it is not well formed as HTML, which many books
 * need.
 */
export async function readChapter(bytes: Uint8Array, path: string, problems: Problems, pace: Pace): Promise<Chapter> {
  let root: Element;
  // What the first try has to say counts only when it succeeds.
  const tried = new Problems(problems.file);
  try {
    root = await readXml(bytes, tried, pace, { part: path, entities: HTML_ENTITIES });
    for (const { code, severity, parameters, line } of tried.list) problems.add(code, severity, parameters, line);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.code !== 'xml-invalid') throw error;
    checkSize(bytes, path, pace);
    root = await parseHtml(decodeBytes(bytes, 'utf-8', problems).text, pace);
  }
  lowerNames(root);
  const language = attribute(root, 'xml:lang') ?? attribute(root, 'lang');
  const body = find(root, 'body') ?? root;
  if (language && !body.attributes.has('lang')) body.attributes.set('lang', language);
  return { body, styles: [...elements(root, 'style')].map(textOf) };
}

/** XHTML's names without prefixes, as the writer knows them. */
function lowerNames(root: Element): void {
  for (const element of [root, ...elements(root)]) {
    element.local = element.local.toLowerCase();
    for (const name of ['MARKER', 'LEVEL', 'ROLE', 'CAPTION', 'SIZE', 'CENTRED', 'INDENTED'])
      element.attributes.delete(name);
  }
}

/** Puts the file's path before its ids and turns links to files of the book into fragments: `#text/c1.xhtml#n4`. */
export function addPaths(body: Element, path: string, known: ReadonlySet<string>): void {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const element of elements(body)) {
    for (const name of ['id', 'xml:id', 'name']) {
      const value = element.attributes.get(name);
      if (value !== undefined && (name !== 'name' || element.local === 'a'))
        element.attributes.set(name, `${path}#${value}`);
    }
    const href = element.attributes.get('href');
    if (href === undefined || element.local !== 'a' || /^[a-z][a-z0-9+.-]*:/i.test(href)) continue;
    const [file, fragment] = decode(href).split('#');
    const target = file === '' ? path : resolvePart(folder, file);
    if (!known.has(target)) element.attributes.delete('href');
    else
      element.attributes.set(
        'href',
        `#${encodeURIComponent(fragment === undefined || fragment === '' ? target : `${target}#${fragment}`)}`,
      );
  }
}

/** A chapter as a section of the book; a title of the table of contents is its heading where it has none of its own. */
export function toSection({ body }: Chapter, path: string, title: string | undefined): Element {
  const section = make('section', { id: path });
  const language = body.attributes.get('lang');
  if (language) section.attributes.set('lang', language);
  section.children = body.children;
  for (const node of section.children) if (isElement(node)) node.parent = section;
  if (title === undefined || title === '' || !hasWords(body) || opensWith(section, title) || isPrinted(section, title))
    return section;
  const heading = make('h1', {}, [title]);
  heading.parent = section;
  section.children = [heading, ...section.children];
  return section;
}

const hasWords = (body: Element): boolean => /[\p{L}\p{N}]{3}/u.test(textOf(body));

/** Whether a chapter begins with a heading, or with the words of its title. */
function opensWith(section: Element, title: string): boolean {
  let seen = 0;
  for (const element of elements(section)) {
    if (isHeading(element)) return seen < 200;
    if (element.children.some((node) => !isElement(node) && node.trim() !== '')) {
      const words = essence(wordsOf(element));
      if (
        words !== '' &&
        (words.startsWith(essence(title)) || essence(title).startsWith(words) || essence(title).endsWith(words))
      )
        return true;
      seen += words.length;
      if (seen > 400) return false;
    }
  }
  return false;
}

/** Elements that are looked at to find a title further down. */
const MOST_LINES = 500;

/** Whether a heading or a line further down is the title: a file that was cut anywhere begins in the chapter before. */
function isPrinted(section: Element, title: string): boolean {
  const wanted = essence(title);
  let looked = 0;
  for (const element of elements(section)) {
    if (!isHeading(element) && element.local !== 'p') continue;
    if (essence(wordsOf(element).slice(0, title.length + 40)) === wanted) return true;
    if (++looked >= MOST_LINES) break;
  }
  return false;
}

/** Whether all there is in a document is pictures: a cover. */
export const isPictureOnly = (body: Element): boolean =>
  ![...elements(body)].some(
    ({ local, children }) =>
      !WORDLESS.has(local) && children.some((node) => !isElement(node) && /[\p{L}\p{N}]/u.test(node)),
  );

/** A page with hardly more than the book's title, before the text begins. */
export function isTitlePage(body: Element, titles: readonly string[]): boolean {
  const words = essence(textOf(body));
  if (words.length >= 500) return false;
  // A short title may be a word, or a part of one, of any page.
  return titles.map(essence).some((title) => (title.length < 8 ? words === title : words.includes(title)));
}

/** Most characters of a page about rights and printing. */
const LARGEST_IMPRINT = 3000;

const IMPRINT = [
  /\bisbn\b/,
  /©|\bcopyright\b|\(c\) (?:19|20)\d\d/,
  /\btodos los derechos reservados|\ball rights reserved|\bprohibida la reproducci[oó]n/,
  /\bdep[oó]sito legal|\blegal deposit|\bcataloging.in.publication|\bcatalogaci[oó]n/,
  /\b(?:primera|segunda|tercera|\d\.ª) (?:edici[oó]n|impresi[oó]n)|\b(?:first|second|third|\d(?:st|nd|rd|th)) (?:edition|published|printing)/,
  /\bimpreso en|\bprinted in|\bmaquetaci[oó]n|\btypeset/,
];

/** A page about rights and printing, where nothing but its words says so. */
export function isImprint(body: Element): boolean {
  const words = textOf(body).toLowerCase();
  return words.length < LARGEST_IMPRINT && IMPRINT.filter((sign) => sign.test(words)).length >= 2;
}

const TYPES: readonly (readonly [RegExp, LeftOutReason])[] = [
  [/\b(?:cover|frontispiece|half-?title-?page)\b/, 'media'],
  [/\btitle-?page\b/, 'title'],
  [/\b(?:toc|landmarks|page-list|lo[ift]|index-group|contents)\b/, 'contents'],
  [/\b(?:copyright-page|imprint|colophon|other-credits)\b/, 'publication'],
  [/\bpagebreak\b/, 'page-number'],
];

/** Parts of a book that say of themselves that they are not its text. */
export function leaveParts(section: Element, leave: Map<Element, LeftOutReason>): void {
  for (const element of [section, ...elements(section)]) {
    const type = `${element.attributes.get('epub:type') ?? ''} ${(element.attributes.get('role') ?? '').replace(/\bdoc-/g, '')}`;
    const named = { nav: 'contents', form: 'form' } as const;
    const own = Object.hasOwn(named, element.local) ? named[element.local as keyof typeof named] : undefined;
    const reason = own ?? TYPES.find(([pattern]) => pattern.test(type))?.[1];
    if (reason) leave.set(element, reason);
  }
}
