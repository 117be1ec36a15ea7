import { safeHref } from '../text/addresses.js';
import type { Side } from '../text/finding.js';
import type { TextMeta } from '../text/model.js';
import type { Edition } from './model.js';
import { languageAttributes } from './rows.js';
import { el, type TreeElement } from './tree.js';
import { fill, languageName, type RowWords, type WordsFor } from './words.js';

/** Where the ribbon's other ways lead. */
export interface FrontOptions {
  words: WordsFor;
}

const other = (side: Side): Side => (side === 'source' ? 'target' : 'source');
const SIDES = ['source', 'target'] as const;

/** What stands above the rows: titles, provenance, and the heads of the columns. */
export function frontTree(edition: Edition, { words }: FrontOptions): TreeElement[] {
  const ribbon = reconstructedSides(edition).length > 0 && ribbonTree(edition, words);
  return [titlesTree(edition, words), ...(ribbon ? [ribbon] : []), headsTree(edition, words)];
}

/** The sides whose words are a reconstruction. */
export const reconstructedSides = (edition: Edition): Side[] =>
  SIDES.filter((side) => edition[side].meta.provenance === 'reconstruction');

const cellClass = (side: Side): string => (side === 'source' ? 'src' : 'trg');

function titlesTree(edition: Edition, words: WordsFor): TreeElement {
  const title = (side: Side): TreeElement => {
    const { meta } = edition[side];
    const note = meta.provenance === 'reconstruction' ? undefined : meta.provenanceNote;
    return el(
      'div',
      { class: cellClass(side), ...languageAttributes(meta.language) },
      el(side === 'source' ? 'h1' : 'p', { class: 'title' }, meta.title),
      bylineTree(meta, words(meta.language)),
      note ? el('p', { class: 'byline' }, note) : null,
    );
  };
  return el('header', { class: 'front' }, title('source'), el('div', { class: 'gut' }), title('target'));
}

function bylineTree(meta: TextMeta, words: RowWords): TreeElement | null {
  const { author, journal, publisher, volume, issue, published, language } = meta;
  const date = published && formatPublished(published, language);
  const numbers = [volume && fill(words.volume, { volume }), issue && fill(words.issue, { issue }), date].filter(
    Boolean,
  );
  if (!author && !journal && !publisher && numbers.length === 0) return null;
  const name = journal ? el('cite', {}, journal) : (publisher ?? '');
  return el(
    'p',
    { class: 'byline' },
    author ? `${author}. ` : '',
    name,
    numbers.length ? `${journal || publisher ? ', ' : ''}${numbers.join(', ')}` : '',
  );
}

/** A date or interval (ISO 8601: `2024`, `2024-10`, `2024-10-05`, `2024-10/2024-12`) in words of a language. */
export function formatPublished(published: string, language: string): string {
  const parse = (part: string): { date: Date; format: Intl.DateTimeFormatOptions } | undefined => {
    const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(part.trim());
    if (!match) return undefined;
    const [, year, month, day] = match;
    const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    return {
      date,
      format: { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) },
    };
  };
  const [from, to] = published.split('/').map(parse);
  if (!from) return published;
  try {
    const format = new Intl.DateTimeFormat(language, from.format);
    return to ? format.formatRange(from.date, to.date) : format.format(from.date);
  } catch {
    return published;
  }
}

/** Says, above each column and in its language, that words are a reconstruction, and how to put the original there. */
function ribbonTree(edition: Edition, words: WordsFor): TreeElement {
  const sides = reconstructedSides(edition);
  const cell = (at: Side): TreeElement => {
    const language = edition[at].meta.language;
    const say = words(language);
    const side = sides.includes(at) ? at : sides[0];
    const reconstructed = languageName(edition[side].meta.language, say.language);
    const text = sides.includes(at)
      ? say.reconstructionHere
      : fill(say.reconstructionBeside, { language: reconstructed });
    const file = `texts/${edition[side].meta.language}/${edition.slug}.md`;
    return el(
      'div',
      { class: cellClass(at), ...languageAttributes(say.language) },
      el('strong', {}, say.reconstruction),
      el('p', {}, text),
      replaceTree(edition, side, say, file),
    );
  };
  return el(
    'aside',
    { class: 'ribbon', id: 'provenance', role: 'note' },
    cell('source'),
    el('div', { class: 'gut' }),
    cell('target'),
  );
}

function replaceTree(edition: Edition, side: Side, say: RowWords, file: string): TreeElement {
  const url = safeHref(edition[side].meta.url ?? edition[other(side)].meta.url ?? '');
  const page = url && el('a', { href: url, rel: 'noreferrer noopener external', target: '_blank' }, say.publisherPage);
  const how = fill(say.replaceText, { file, slug: edition.slug });
  return el(
    'div',
    { class: 'ways' },
    page || null,
    el('details', {}, el('summary', {}, say.replaceTitle), el('p', {}, how)),
  );
}

/** The heads of the columns: language, seal of a reconstruction, what the text is. They stay in sight while reading. */
function headsTree(edition: Edition, words: WordsFor): TreeElement {
  const head = (side: Side): TreeElement => {
    const { meta } = edition[side];
    const say = words(meta.language);
    const role = meta.role === 'original' ? say.original : say.translation;
    const seal = meta.provenance === 'reconstruction';
    return el(
      'div',
      { class: cellClass(side), ...languageAttributes(say.language) },
      el('span', { class: 'lang' }, languageName(meta.language, say.language)),
      seal && el('a', { class: 'seal', href: '#provenance' }, say.reconstruction),
      el('span', { class: 'role' }, role[meta.provenance]),
    );
  };
  return el('div', { class: 'colheads' }, head('source'), el('div', { class: 'gut' }), head('target'));
}

/** What stands below the rows: the rights of each text, and once more where its words come from. */
export function footTree(edition: Edition, { words }: FrontOptions): TreeElement {
  const cell = (side: Side): TreeElement => {
    const { meta } = edition[side];
    const say = words(meta.language);
    const [reconstructed] = reconstructedSides(edition);
    const language = reconstructed && languageName(edition[reconstructed].meta.language, say.language);
    return el(
      'div',
      { class: cellClass(side), ...languageAttributes(say.language) },
      language ? el('p', { class: 'printed' }, fill(say.printed, { language })) : null,
      meta.rights ? el('p', {}, `${say.rights}: ${meta.rights}`) : null,
    );
  };
  return el('footer', { class: 'foot' }, cell('source'), el('div', { class: 'gut' }), cell('target'));
}
