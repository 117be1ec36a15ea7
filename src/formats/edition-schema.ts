/** An edition from anywhere, checked before anything looks at it. */
import type { Edition, EditionBlock, EditionLink, EditionText } from '../edition/model.js';
import { PROVENANCES, type Block, type Mark } from '../text/model.js';
import { languageTag } from './credits.js';
import { Unreadable } from './problems.js';

/** The versions of the format that are read. */
const VERSION = 1;

/** An edition from its bytes. Throws {@link Unreadable} with the place at which it does not follow the format. */
export function parseEdition(bytes: Uint8Array): Edition {
  const value = parseJson(bytes);
  const edition = record(value, '');
  if (edition.format !== 'cotejo-edition') fail('format', 'not “cotejo-edition”');
  if (edition.version !== VERSION) {
    throw new Unreadable('version-newer', {
      part: 'edition',
      version: String(edition.version).slice(0, 20),
      known: VERSION,
    });
  }
  words(edition.slug, 'slug');
  for (const side of ['source', 'target'] as const) checkText(edition[side], side);
  list(edition.links, 'links').forEach((link, index) => checkLink(link, `links/${index}`));
  return value as Edition;
}

/** JSON in UTF-8, strictly. Throws {@link Unreadable}. */
export function parseJson(bytes: Uint8Array, part = 'JSON'): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Unreadable('part-unreadable', { part, reason: String((error as Error).message).slice(0, 200) });
  }
}

function fail(place: string, reason: string): never {
  throw new Unreadable('xml-schema', { format: 'cotejo-edition', reason: `${place}: ${reason}` });
}

type Fields = Record<string, unknown>;

function record(value: unknown, place: string): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) fail(place || '/', 'not an object');
  return value as Fields;
}

function list(value: unknown, place: string): unknown[] {
  return Array.isArray(value) ? value : fail(place, 'not a list');
}

const words = (value: unknown, place: string): string =>
  typeof value === 'string' ? value : fail(place, 'not a string');

function optional(value: unknown, place: string, check: (value: unknown, place: string) => unknown): void {
  if (value !== undefined) check(value, place);
}

function numberIn(value: unknown, place: string, least: number, most: number): number {
  const fits = typeof value === 'number' && value >= least && value <= most;
  return fits ? (value as number) : fail(place, `not a number from ${least} to ${most}`);
}

const offset = (value: unknown, place: string, most: number): number =>
  Number.isInteger(numberIn(value, place, 0, most)) ? (value as number) : fail(place, 'not a whole number');

function checkText(value: unknown, place: string): void {
  const { meta, blocks } = record(value, place) as Fields & Partial<EditionText>;
  const front = record(meta, `${place}/meta`);
  words(front.title, `${place}/meta/title`);
  if (!languageTag(words(front.language, `${place}/meta/language`))) fail(`${place}/meta/language`, 'not a language');
  if (front.role !== 'original' && front.role !== 'translation') fail(`${place}/meta/role`, 'not a role');
  if (!(PROVENANCES as readonly unknown[]).includes(front.provenance))
    fail(`${place}/meta/provenance`, 'not a provenance');
  for (const [key, inner] of Object.entries(front)) {
    if (key !== 'other') words(inner, `${place}/meta/${key}`);
    else
      for (const [name, more] of Object.entries(record(inner, `${place}/meta/other`)))
        words(more, `${place}/meta/other/${name}`);
  }
  const ids = new Set<string>();
  list(blocks, `${place}/blocks`).forEach((block, index) => {
    const id = checkBlock(block, `${place}/blocks/${index}`);
    if (ids.has(id)) fail(`${place}/blocks/${index}/id`, `${id} is used twice`);
    ids.add(id);
  });
}

const KINDS: readonly unknown[] = ['heading', 'paragraph', 'item', 'quote', 'note'] satisfies Block['kind'][];
const MARKS: readonly unknown[] = ['em', 'strong', 'code', 'link'] satisfies Mark['type'][];

function checkBlock(value: unknown, place: string): string {
  const block = record(value, place) as Fields & Partial<EditionBlock>;
  const id = words(block.id, `${place}/id`);
  if (!/^[A-Za-z][^\s.]{0,200}$/.test(id)) fail(`${place}/id`, 'not a block id');
  if (!KINDS.includes(block.kind)) fail(`${place}/kind`, 'not a kind of block');
  const { length } = words(block.text, `${place}/text`);
  optional(block.level, `${place}/level`, (level, at) => numberIn(level, at, 1, 100));
  optional(block.marker, `${place}/marker`, words);
  optional(block.label, `${place}/label`, words);
  let before = -1;
  list(block.sentences, `${place}/sentences`).forEach((start, index) => {
    const at = offset(start, `${place}/sentences/${index}`, Math.max(0, length - 1));
    if (at <= before || (index === 0 && at !== 0)) fail(`${place}/sentences/${index}`, 'not ascending from 0');
    before = at;
  });
  optional(block.marks, `${place}/marks`, (marks, at) =>
    list(marks, at).forEach((mark, i) => checkMark(mark, `${at}/${i}`, length)),
  );
  optional(block.notes, `${place}/notes`, (notes, at) =>
    list(notes, at).forEach((note, i) => {
      const marker = record(note, `${at}/${i}`);
      offset(marker.at, `${at}/${i}/at`, length);
      words(marker.note, `${at}/${i}/note`);
    }),
  );
  return id;
}

function checkMark(value: unknown, place: string, length: number): void {
  const mark = record(value, place);
  if (!MARKS.includes(mark.type)) fail(`${place}/type`, 'not a mark');
  const start = offset(mark.start, `${place}/start`, length);
  if (offset(mark.end, `${place}/end`, length) <= start) fail(place, 'ends before it starts');
  optional(mark.href, `${place}/href`, words);
}

function checkLink(value: unknown, place: string): void {
  const link = record(value, place) as Fields & Partial<EditionLink>;
  const ids = (side: unknown, at: string): void => list(side, at).forEach((id, i) => words(id, `${at}/${i}`));
  ids(link.source, `${place}/source`);
  ids(link.target, `${place}/target`);
  if (link.status !== 'auto' && link.status !== 'reviewed') fail(`${place}/status`, 'not a status');
  optional(link.confidence, `${place}/confidence`, (number, at) => numberIn(number, at, 0, 1));
  optional(link.by, `${place}/by`, words);
  optional(link.at, `${place}/at`, words);
  optional(link.sentences, `${place}/sentences`, (pairs, at) =>
    list(pairs, at).forEach((pair, i) => {
      const sides = list(pair, `${at}/${i}`);
      if (sides.length !== 2) fail(`${at}/${i}`, 'not a pair');
      sides.forEach((side, j) => ids(side, `${at}/${i}/${j}`));
    }),
  );
}
