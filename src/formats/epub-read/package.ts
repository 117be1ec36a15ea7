/** The package document of an EPUB (EPUB 3.3, 5; OPF 2.0.1): what it says of the book, its files and their order. */
import type { TextMeta } from '../../text/model.js';
import { resolvePart } from '../docx/package.js';
import { statedDate } from '../flow/dates.js';
import type { Pace } from '../pace.js';
import { Unreadable, type Problems } from '../problems.js';
import { attribute, child, childElements, elements, find, wordsOf, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import type { ZipFile } from '../zip.js';

/** A file of the book. */
export interface Item {
  /** Name in the container. */
  path: string;
  mediaType: string;
  properties: string;
}

/** What the package document says. */
export interface EpubPackage {
  meta: Partial<TextMeta>;
  titles: string[];
  language?: string;
  /** Content documents in reading order. */
  spine: Item[];
  items: Item[];
  /** Path of the navigation document (EPUB 3) and of the NCX (EPUB 2). */
  nav?: string;
  ncx?: string;
}

/** Reads container and package document. Throws {@link Unreadable} when there is none. */
export async function readPackage(zip: ZipFile, problems: Problems, pace: Pace): Promise<EpubPackage> {
  const path = (await rootFile(zip, problems, pace)) ?? [...zip.entries.keys()].find((name) => name.endsWith('.opf'));
  const bytes = path === undefined ? undefined : await zip.read(path, pace);
  if (path === undefined || !bytes) throw new Unreadable('part-missing', { part: path ?? 'META-INF/container.xml' });
  const root = await readXml(bytes, problems, pace, { part: path });
  const items = readItems(find(root, 'manifest'), path.slice(0, path.lastIndexOf('/') + 1));
  const spine = find(root, 'spine');
  const refs = (spine ? childElements(spine, 'itemref') : []).map((ref) => items.get(attribute(ref, 'idref') ?? ''));
  const all = [...items.values()];
  const ncx =
    items.get(spine ? (attribute(spine, 'toc') ?? '') : '') ?? all.find(({ mediaType }) => /ncx/.test(mediaType));
  const nav = all.find(({ properties }) => properties.split(/\s+/).includes('nav'));
  return {
    ...readMetadata(find(root, 'metadata')),
    spine: refs.filter((item): item is Item => item !== undefined && /html|xml$|dtbook/.test(item.mediaType)),
    items: all,
    ...(nav && { nav: nav.path }),
    ...(ncx && { ncx: ncx.path }),
  };
}

async function rootFile(zip: ZipFile, problems: Problems, pace: Pace): Promise<string | undefined> {
  const bytes = await zip.read('META-INF/container.xml', pace);
  if (!bytes) return undefined;
  const root = await readXml(bytes, problems, pace, { part: 'META-INF/container.xml' });
  const path = attribute(find(root, 'rootfile') ?? root, 'full-path');
  return path === undefined ? undefined : resolvePart('', path);
}

function readItems(manifest: Element | undefined, folder: string): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const element of manifest ? childElements(manifest, 'item') : []) {
    const href = attribute(element, 'href');
    const id = attribute(element, 'id');
    if (href === undefined || id === undefined) continue;
    items.set(id, {
      path: resolvePart(folder, decode(href.replace(/[?#].*$/, ''))),
      mediaType: attribute(element, 'media-type') ?? '',
      properties: attribute(element, 'properties') ?? '',
    });
  }
  return items;
}

/** A relative address without its percent signs. */
export function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function readMetadata(metadata: Element | undefined): Pick<EpubPackage, 'meta' | 'titles' | 'language'> {
  const all = (local: string): string[] =>
    metadata ? [...elements(metadata, local)].map(wordsOf).filter(Boolean) : [];
  const meta: Partial<TextMeta> = {};
  const authors = authorsOf(metadata);
  if (authors.length > 0) meta.author = authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ');
  const [publisher, rights, date] = ['publisher', 'rights', 'date'].map((name) => all(name)[0]);
  if (publisher) meta.publisher = publisher;
  if (rights) meta.rights = rights;
  const published = date === undefined ? undefined : statedDate(date);
  // Converters write a date of their own where they know none.
  if (published && !/^(?:0101|1000|1970-01-01)/.test(published)) meta.published = published;
  const source = [...all('source'), ...all('identifier')].find((value) => /^https?:\/\//.test(value));
  if (source) meta.url = source;
  const [language] = all('language');
  return { meta, titles: all('title'), ...(language && { language }) };
}

function authorsOf(metadata: Element | undefined): string[] {
  const creators = metadata ? [...elements(metadata, 'creator')] : [];
  const roles = new Map<string, string>();
  for (const element of metadata ? elements(metadata, 'meta') : [])
    if (attribute(element, 'property') === 'role')
      roles.set((attribute(element, 'refines') ?? '').slice(1), wordsOf(element));
  const authors = creators.filter((element) => {
    const role = attribute(element, 'opf:role') ?? roles.get(attribute(element, 'id') ?? '');
    return role === undefined || role === 'aut';
  });
  const names = (authors.length > 0 ? authors : creators).map(wordsOf);
  return names.filter((name) => name !== '' && !/^(?:unknown|desconocido|an[oó]nimo)(?: author| autor)?$/i.test(name));
}

/** Titles of chapters by the path, with or without fragment, that the table of contents leads to. */
export async function readContents(
  zip: ZipFile,
  pack: EpubPackage,
  problems: Problems,
  pace: Pace,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const path = pack.nav ?? pack.ncx;
  const bytes = path === undefined ? undefined : await zip.read(path, pace);
  if (path === undefined || !bytes) return titles;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  try {
    const root = await readXml(bytes, problems, pace, { part: path });
    const add = (href: string | undefined, title: string): void => {
      const to = href === undefined ? '' : decode(href);
      const [file, fragment] = to.split('#');
      const target = resolvePart(folder, file) + (fragment ? `#${fragment}` : '');
      if (file && title && !titles.has(target)) titles.set(target, title);
    };
    for (const point of elements(root, 'navPoint'))
      add(attribute(child(point, 'content') ?? point, 'src'), wordsOf(child(point, 'navLabel')));
    for (const nav of elements(root, 'nav'))
      if (/\btoc\b/.test(attribute(nav, 'epub:type') ?? 'toc'))
        for (const link of elements(nav, 'a')) add(attribute(link, 'href'), wordsOf(link));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add('part-unreadable', 'info', { part: path, reason: String(error.parameters.reason ?? error.code) });
  }
  return titles;
}
