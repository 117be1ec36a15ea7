/** What the head of a page says of its article: Highwire (`citation_…`), Dublin Core, Open Graph, schema.org, plain HTML. */
import type { TextMeta } from '../../text/model.js';
import { statedDate } from '../flow/dates.js';
import type { Front } from '../flow/front.js';
import { isNameLine } from '../flow/names.js';
import { attribute, childElements, elements, find, textOf, wordsOf, type Element } from '../tree.js';
import { readJsonLd, type Described } from './json-ld.js';
import { classesOf } from './tags.js';

/** The meta data of a page, and where it says that it stands. */
export interface PageHead extends Front {
  /** Addresses by which the page names itself. */
  here: string[];
  /** Address that relative links start from. */
  base?: string;
  /** Language the page states (BCP 47). */
  language?: string;
}

/** Reads the head of a page. `source` is its markup: browsers write the address of a saved page into a comment. */
export function readHead(html: Element, source = ''): PageHead {
  const values = metaValues(html);
  const first = (...names: string[]): string | undefined =>
    names.flatMap((name) => values.get(name) ?? []).find(Boolean);
  const described = readJsonLd(jsonLd(html));
  const here = addressesOf(
    html,
    source,
    first('og:url', 'citation_public_url', 'citation_fulltext_html_url', 'dc.identifier.uri'),
  );
  const meta = clean({
    author: authorOf(html, values, described),
    publisher:
      first('citation_publisher', 'dc.publisher', 'dcterms.publisher') ?? described.publisher ?? first('og:site_name'),
    journal: first('citation_journal_title', 'prism.publicationname', 'dc.source') ?? described.journal,
    volume: first('citation_volume', 'prism.volume', 'dc.source.volume'),
    issue: first('citation_issue', 'prism.number', 'dc.source.issue'),
    published: dateOf(first, described) ?? timeOf(html),
    url: here.find((address) => /^https?:/i.test(address)),
    rights: first('dc.rights', 'dcterms.rights', 'citation_license', 'copyright') ?? licenceOf(html),
  });
  const doi = doiOf(first('citation_doi', 'dc.identifier.doi', 'prism.doi', 'doi', 'dc.identifier'));
  if (doi) meta.other = { doi };
  const titles = [
    first('citation_title'),
    first('dc.title', 'dcterms.title'),
    described.headline,
    first('og:title', 'twitter:title'),
    wordsOf(find(find(html, 'head'), 'title')).slice(0, 2000),
  ].filter((title): title is string => Boolean(title));
  const language =
    attribute(html, 'lang') ??
    attribute(html, 'xml:lang') ??
    first('content-language', 'dc.language', 'citation_language', 'og:locale')?.replace('_', '-');
  const baseElement = find(html, 'base')?.attributes.get('href');
  const base = [baseElement, ...here].find((address) => address !== undefined && /^https?:\/\//i.test(address));
  return {
    meta,
    titles,
    site: first('og:site_name', 'application-name') ?? described.publisher,
    here,
    ...(base && { base }),
    ...(language && { language }),
  };
}

/** Contents of `meta` by name, in lower case. */
function metaValues(html: Element): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of elements(html, 'meta')) {
    const { attributes } = element;
    const name =
      attributes.get('name') ??
      attributes.get('property') ??
      attributes.get('itemprop') ??
      attributes.get('http-equiv');
    const content = attributes.get('content')?.slice(0, 4000).replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    const key = name
      .toLowerCase()
      .replace(/^dc:/, 'dc.')
      .replace(/^dcterms:/, 'dcterms.');
    const list = values.get(key);
    if (list) list.push(content);
    else values.set(key, [content]);
  }
  return values;
}

function* jsonLd(html: Element): Generator<string> {
  for (const script of elements(html, 'script'))
    if (/^application\/ld\+json/i.test(script.attributes.get('type') ?? '')) yield textOf(script);
}

function addressesOf(html: Element, source: string, stated: string | undefined): string[] {
  const saved = /<!--\s*saved from url=\(\d+\)(\S{1,2000}?)\s*-->/i.exec(source.slice(0, 5000))?.[1];
  const archived = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})/i.exec(source.slice(0, 5000))?.[1];
  const canonical = [...elements(html, 'link')].find((link) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(link.attributes.get('rel') ?? ''),
  );
  const all = [canonical?.attributes.get('href'), stated, saved, archived].filter((one): one is string => Boolean(one));
  return [...new Set(all.map((address) => address.trim().replace(/#.*$/, '')))];
}

function authorOf(html: Element, values: Map<string, string[]>, described: Described): string | undefined {
  for (const name of ['citation_author', 'dc.creator', 'dc.creator.personalname', 'dcterms.creator', 'parsely-author'])
    if (values.has(name)) return joinNames(values.get(name)!);
  const stated = [
    ...(described.authors.length > 0 ? [described.authors] : []),
    values.get('author') ?? [],
    values.get('article:author') ?? [],
  ];
  for (const names of stated) {
    const people = names.filter(isPerson);
    if (people.length > 0) return joinNames(people);
  }
  for (const element of elements(html)) {
    const said = `${element.attributes.get('rel') ?? ''} ${element.attributes.get('itemprop') ?? ''}`;
    if (/(?:^|\s)author(?:\s|$)/.test(said) && element.local !== 'link' && isPerson(wordsOf(element)))
      return wordsOf(element);
  }
  return namedAuthor(html);
}

/** The name in an element whose class says that it is the author's, where it is nothing but a name. */
function namedAuthor(html: Element): string | undefined {
  for (const element of elements(html)) {
    const names = classesOf(element);
    if (!names.some((name) => AUTHOR_CLASS.test(name)) || names.some((name) => /comment/.test(name))) continue;
    for (const one of [element, ...elements(element)]) {
      if (childElements(one).length > 0) continue;
      const words = wordsOf(one)
        .slice(0, 200)
        .replace(/^(?:por|by|autor(?:es|a)?:?|authors?:?)\s+/i, '');
      if (isPerson(words) && isNameLine(words)) return words;
    }
  }
  return undefined;
}

const AUTHOR_CLASS =
  /(?:^|[-_])(?:authors?|autor(?:es|a)?|byline)(?:[-_]*(?:names?|by|link|url|nombre))?$|^contrib-?group$/;

/** Names as one string; those with a comma of their own (`Villagra, Manolo`) are parted by semicolons. */
const joinNames = (names: string[]): string => {
  const single = [...new Set(names)];
  return single.join(single.some((name) => name.includes(',')) && single.length > 1 ? '; ' : ', ');
};

/** Not the name of an account or an address. */
const isPerson = (name: string): boolean =>
  name.length > 3 &&
  name.length < 80 &&
  !/^https?:|@|^(?:admin|administrador|administrator|editor|redacci[oó]n|webmaster|user|root|staff)\b/i.test(name) &&
  /\p{Lu}/u.test(name);

function dateOf(first: (...names: string[]) => string | undefined, described: Described): string | undefined {
  const stated =
    first(
      'citation_publication_date',
      'citation_date',
      'citation_online_date',
      'dc.date.issued',
      'dcterms.issued',
      'prism.publicationdate',
    ) ??
    described.published ??
    first('article:published_time', 'datepublished', 'dc.date', 'dcterms.date', 'dc.date.created', 'date');
  return stated === undefined ? undefined : statedDate(stated);
}

function timeOf(html: Element): string | undefined {
  for (const time of elements(html, 'time')) {
    const stated = time.attributes.get('datetime');
    if (stated && !/updated|modified/.test(time.attributes.get('class') ?? '')) return statedDate(stated);
  }
  return undefined;
}

const licenceOf = (html: Element): string | undefined =>
  [...elements(html)]
    .find(({ local, attributes }) => /^(?:a|link)$/.test(local) && attributes.get('rel') === 'license')
    ?.attributes.get('href');

const doiOf = (stated: string | undefined): string | undefined => /\b10\.\d{4,9}\/[^\s"<>]+/.exec(stated ?? '')?.[0];

/** The entries that have a value, and an address only where it is one. */
function clean(values: Partial<TextMeta>): Partial<TextMeta> {
  const meta: Partial<TextMeta> = {};
  for (const [key, value] of Object.entries(values)) if (value) Object.assign(meta, { [key]: value });
  return meta;
}
