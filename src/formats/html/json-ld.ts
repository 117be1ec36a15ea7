/** The article that a page describes in JSON-LD (schema.org), whatever else it describes beside it. */

import { append } from '../append.js';

/** What a page says of its article. */
export interface Described {
  headline?: string;
  authors: string[];
  published?: string;
  publisher?: string;
  journal?: string;
}

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Longest script that is read, and most items in it. */
const MOST_CHARACTERS = 500_000;
const MOST_ITEMS = 2000;

/** Reads JSON-LD scripts. One that is no JSON is passed over. */
export function readJsonLd(scripts: Iterable<string>): Described {
  const items: Item[] = [];
  for (const script of scripts) if (script.length <= MOST_CHARACTERS) collect(parse(script), items);
  const named = items.filter((item) => isText(item['@id']) && item.name !== undefined);
  const byId = new Map(named.map((item) => [item['@id'], item]));
  const follow = (value: unknown): unknown => {
    if (!isItem(value) || value.name !== undefined) return value;
    return byId.get(value['@id']) ?? value;
  };
  const nameOf = (value: unknown): string | undefined => {
    const item = follow(value);
    const name = isItem(item) ? item.name : item;
    return isText(name) ? name.replace(/\s+/g, ' ').trim() : undefined;
  };
  const article = items.find((item) =>
    listOf(item['@type']).some((type) => /Article$|BlogPosting$|^Report$/.test(String(type))),
  );
  const journal = items.find((item) => listOf(item['@type']).includes('Periodical'));
  if (!article) return { authors: [] };
  const described: Described = { authors: listOf(article.author).map(nameOf).filter(isText) };
  if (isText(article.headline)) described.headline = unescape(article.headline);
  if (isText(article.datePublished)) described.published = article.datePublished;
  const publisher = nameOf(article.publisher);
  if (publisher) described.publisher = unescape(publisher);
  if (isText(journal?.name)) described.journal = journal.name;
  return described;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** All objects of a description, outer before inner. */
function collect(value: unknown, items: Item[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && items.length < MOST_ITEMS; at++) {
    const one = queue[at];
    if (Array.isArray(one)) for (const inner of one) queue.push(inner);
    else if (isItem(one)) {
      items.push(one);
      append(
        queue,
        Object.values(one).filter((inner) => typeof inner === 'object'),
      );
    }
  }
}

/** Blogs escape the typographic signs in their descriptions as HTML does. */
const unescape = (words: string): string =>
  words.replace(/&(?:#(\d{2,5})|#x([\da-f]{2,4})|amp|quot|lt|gt);/gi, (whole, decimal?: string, hex?: string) => {
    if (decimal) return String.fromCharCode(Number(decimal));
    if (hex) return String.fromCharCode(parseInt(hex, 16));
    return { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' }[whole.toLowerCase()] ?? whole;
  });
