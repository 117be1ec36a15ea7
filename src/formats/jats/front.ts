/** What a JATS article says of itself. */
import type { TextMeta } from '../../text/model.js';
import { metaFrom } from '../credits.js';
import { attribute, child, childElements, elements, find, localAttribute, textOf, type Element } from '../tree.js';
import { META } from './vocabulary.js';

/** Front matter of an article or sub-article; a translation has what it lacks from its article. */
export function readFront(article: Element, above?: Partial<TextMeta>): Partial<TextMeta> {
  const front = child(article, 'front') ?? child(article, 'front-stub');
  if (!front) return { ...above };
  const meta = child(front, 'article-meta') ?? front;
  const own = customMeta(meta).flatMap(([name, value]): [string, string][] =>
    name.startsWith(`${META.ours}-`) && name !== META.link ? [[name.slice(META.ours.length + 1), value]] : [],
  );
  if (own.length > 0) return metaFrom(own);
  const journal = child(front, 'journal-meta');
  const title = find(child(meta, 'title-group'), 'article-title');
  const found = metaFrom([
    ['title', title ? titleWords(title) : ''],
    ['author', authors(meta)],
    ['journal', words(find(journal, 'journal-title'))],
    ['publisher', words(find(journal, 'publisher-name'))],
    ['volume', words(child(meta, 'volume'))],
    ['issue', words(child(meta, 'issue'))],
    ['published', publishedOf(meta)],
    ['url', urlOf(meta)],
    ['rights', rightsOf(meta)],
  ]);
  const { title: _title, role: _role, language: _language, ...shared } = above ?? {};
  return { ...shared, ...found };
}

/** Names and values of the custom metadata of `article-meta` or `front-stub`. */
export const customMeta = (meta: Element): [string, string][] =>
  childElements(meta, 'custom-meta-group').flatMap((group) =>
    childElements(group, 'custom-meta').map((entry): [string, string] => [
      words(child(entry, 'meta-name')),
      textOf(child(entry, 'meta-value')),
    ]),
  );

const words = (element: Element | undefined): string => textOf(element).replace(/\s+/g, ' ').trim();

/** The title without markers of notes. */
function titleWords(title: Element): string {
  const parts: string[] = [];
  const stack = [...title.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.local === 'break') parts.push(' ');
    else if (node.local !== 'xref' && node.local !== 'fn')
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function authors(meta: Element): string {
  const names = [...elements(meta, 'contrib')]
    .filter((contrib) => /^(?:author|)$/.test(attribute(contrib, 'contrib-type') ?? ''))
    .map((contrib) => {
      const name = find(contrib, 'name');
      if (name)
        return [words(child(name, 'given-names')), words(child(name, 'surname')), words(child(name, 'suffix'))]
          .filter(Boolean)
          .join(' ');
      return words(find(contrib, 'string-name') ?? find(contrib, 'collab'));
    });
  return [...new Set(names.filter(Boolean))].join('; ');
}

/** The date of publication as ISO 8601: that of the article before that of its issue. */
function publishedOf(meta: Element): string {
  const dates = childElements(meta, 'pub-date');
  const kind = (date: Element): string => attribute(date, 'date-type') ?? attribute(date, 'pub-type') ?? '';
  const date = dates.find((candidate) => /^(?:pub|epub|ppub)$/.test(kind(candidate))) ?? dates[0];
  if (!date) return '';
  const stated = words(child(date, 'string-date')) || (attribute(date, 'iso-8601-date') ?? '');
  if (stated) return stated;
  const number = (name: string): string => words(child(date, name)).padStart(2, '0');
  const year = words(child(date, 'year'));
  const month = /^(?:0[1-9]|1[0-2])$/.test(number('month')) ? `-${number('month')}` : '';
  const day = month && /^(?:0[1-9]|[12]\d|3[01])$/.test(number('day')) ? `-${number('day')}` : '';
  return /^\d{4}$/.test(year) ? `${year}${month}${day}` : '';
}

function urlOf(meta: Element): string {
  const own = child(meta, 'self-uri');
  const href = own && localAttribute(own, 'href');
  if (href && /^https?:/i.test(href)) return href;
  const doi = childElements(meta, 'article-id').find((id) => attribute(id, 'pub-id-type') === 'doi');
  return doi ? `https://doi.org/${words(doi)}` : '';
}

function rightsOf(meta: Element): string {
  const permissions = child(meta, 'permissions');
  if (!permissions) return '';
  const license = child(permissions, 'license');
  const said = [
    child(permissions, 'copyright-statement'),
    child(permissions, 'copyright-holder'),
    license && find(license, 'license-p'),
  ];
  const given = said.map((element) => words(element || undefined)).filter(Boolean);
  return given.join('. ') || ((license && localAttribute(license, 'href')) ?? '');
}
