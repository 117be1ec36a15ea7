import { isOneToOne, linkType, parseSentenceId, unevenSentences } from '../alignment/model.js';
import type { Side } from '../text/finding.js';
import type { NoteMarker } from '../text/model.js';
import { inlineTree, type InlineContext } from './inline.js';
import { idPrefix, type Edition, type EditionBlock, type EditionLink } from './model.js';
import { el, type Tree, type TreeElement } from './tree.js';
import { fill, type WordsFor } from './words.js';

/** One link as shown. */
export interface Row {
  /** Position in the edition, from 0. */
  index: number;
  link: EditionLink;
  source: EditionBlock[];
  target: EditionBlock[];
}

/** How the rows are written. */
export interface RowOptions {
  words: WordsFor;
  /** One paragraph a block, or one a sentence (for the layout that stacks sentence by sentence). */
  unit?: 'block' | 'sentence';
  /** Content hash of the edition, by which the page knows prerendered rows. */
  hash?: string;
}

/** The blocks of a group of rows above {@link CHUNK_FROM} rows: small enough to lay out in a frame. */
export const CHUNK_SIZE = 25;
/** The first chunks are smaller: what stands below the first window is not laid out for the first paint. */
const FIRST_CHUNKS = [5, 5, 5, 10];
/** From this number of rows on they are written in chunks with `content-visibility`. */
export const CHUNK_FROM = 500;

/** Characters in a line of a column, to estimate the height of rows that are not laid out yet. */
const LINE = 58;

/** The rows of an edition, in order. */
export function editionRows(edition: Edition): Row[] {
  const blocks = { source: blocksById(edition, 'source'), target: blocksById(edition, 'target') };
  const found = (ids: string[], side: Side): EditionBlock[] => {
    const present: EditionBlock[] = [];
    for (const id of ids) {
      const block = blocks[side].get(id);
      if (block) present.push(block);
    }
    return present;
  };
  return edition.links.map((link, index) => ({
    index,
    link,
    source: found(link.source, 'source'),
    target: found(link.target, 'target'),
  }));
}

/** Writes rows of one edition, in any order: what is written of a row does not hang on which were written before. */
export function createRowWriter(edition: Edition, options: RowOptions): (row: Row) => TreeElement {
  const context = {
    source: createContext(edition, 'source', options),
    target: createContext(edition, 'target', options),
  };
  const unit = options.unit ?? 'block';
  return (row) => {
    const side = (at: Side): TreeElement => blockCell(row, at, context);
    const bySentence = unit === 'sentence' && row.source.length > 0 && row.target.length > 0;
    const children = bySentence
      ? [gutter(row, edition), ...sentenceCells(row, context)]
      : [side('source'), gutter(row, edition), side('target')];
    return el('div', { class: rowClass(row), 'data-row': String(row.index) }, ...children);
  };
}

/** Estimated heights of rows that are not laid out, in lines of each side. */
export interface Lines {
  source: number;
  target: number;
}

/** Rows that are laid out together. */
export interface Chunk {
  rows: Row[];
  lines?: Lines;
}

/** Rows in chunks with the estimated height in lines of each side. Few rows make one chunk without an estimate. */
export function chunkRows(rows: Row[]): Chunk[] {
  if (rows.length < CHUNK_FROM) return [{ rows }];
  const chunks: Chunk[] = [];
  for (let at = 0; at < rows.length;) {
    const part = rows.slice(at, at + (FIRST_CHUNKS[chunks.length] ?? CHUNK_SIZE));
    chunks.push({ rows: part, lines: { source: countLines(part, 'source'), target: countLines(part, 'target') } });
    at += part.length;
  }
  return chunks;
}

/** Chunks that are skipped together while they are far away: the browser then looks at one element in place of them. */
const PART_SIZE = 10;

/** Chunks in parts of the document, with the sum of their heights. Chunks without estimates make no parts. */
export function partChunks<C extends Pick<Chunk, 'lines'>>(chunks: C[]): { chunks: C[]; lines?: Lines }[] {
  if (!chunks[0]?.lines) return [{ chunks }];
  const sum = (part: C[], side: Side): number => part.reduce((lines, chunk) => lines + (chunk.lines?.[side] ?? 0), 0);
  return Array.from({ length: Math.ceil(chunks.length / PART_SIZE) }, (_, index) => {
    const part = chunks.slice(index * PART_SIZE, (index + 1) * PART_SIZE);
    return { chunks: part, lines: { source: sum(part, 'source'), target: sum(part, 'target') } };
  });
}

const countLines = (rows: Row[], side: Side): number =>
  Math.round(
    rows.reduce((sum, row) => sum + row[side].reduce((n, b) => n + Math.ceil(b.text.length / LINE) + 0.6, 0), 0),
  );

/** Language, direction, ids and words of one side. */
export interface SideContext extends InlineContext {
  side: Side;
  language: string;
  words: WordsFor;
}

function createContext(edition: Edition, side: Side, { words }: RowOptions): SideContext {
  const { language } = edition[side].meta;
  const blocks = blocksById(edition, side);
  const repeated = repeatedMarkers(edition, side, blocks);
  return {
    side,
    language,
    words,
    prefix: idPrefix(edition, side),
    labelOf: (note) => blocks.get(note)?.label ?? note,
    noteName: (label) => fill(words(language).note, { label }),
    markerNumber: (_note, marker) => repeated.get(marker) ?? 0,
  };
}

/** The blocks of a text by their ids. A loop, not pairs: long editions have tens of thousands. */
function blocksById(edition: Edition, side: Side): Map<string, EditionBlock> {
  const blocks = new Map<string, EditionBlock>();
  for (const block of edition[side].blocks) blocks.set(block.id, block);
  return blocks;
}

/** How many markers of the same note stand before a marker, for those that are not the first. */
function repeatedMarkers(edition: Edition, side: Side, blocks: Map<string, EditionBlock>): Map<NoteMarker, number> {
  const counts = new Map<string, number>();
  const repeated = new Map<NoteMarker, number>();
  const counted = new Set<EditionBlock>();
  for (const link of edition.links) {
    for (const id of link[side]) {
      const block = blocks.get(id);
      // A block that two links name is counted once.
      if (!block?.notes || counted.has(block)) continue;
      counted.add(block);
      for (const marker of block.notes) {
        const before = counts.get(marker.note) ?? 0;
        if (before > 0) repeated.set(marker, before);
        counts.set(marker.note, before + 1);
      }
    }
  }
  return repeated;
}

const RTL = /^(ar|arc|dv|fa|ha|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

/** The attributes that say the language of an element, and its direction where it is not left to right. */
export const languageAttributes = (language: string): Record<string, string> =>
  RTL.test(language) ? { lang: language, dir: 'rtl' } : { lang: language };

function rowClass(row: Row): string {
  const { link, source, target } = row;
  const kind = (source[0] ?? target[0])?.kind ?? 'paragraph';
  const shape = [source.length > 1 && 'many-source', target.length > 1 && 'many-target'];
  const gap = source.length === 0 ? 'added' : target.length === 0 ? 'omitted' : '';
  const differs = isOneToOne(link) ? '' : 'differs';
  const status = link.stale ? 'stale' : link.status;
  return ['row', `row-${kind}`, ...shape, gap, differs, status].filter(Boolean).join(' ');
}

const dashed = (type: string): string => type.replace('-', '–');

function gutter(row: Row, edition: Edition): TreeElement {
  const block = row.source[0] ?? row.target[0];
  if (!block) return el('div', { class: 'gut' });
  const prefix = row.source.length > 0 ? '' : idPrefix(edition, 'target');
  const type = linkType(row.link);
  const own = block.kind === 'heading' ? '§' : (block.label ?? block.id.replace(/^[a-z]+(?=\d)/i, ''));
  // A paragraph that only the translation has is numbered by the translation, and says so.
  const number = prefix ? `${edition.target.meta.language} ${own}` : own;
  return el(
    'div',
    { class: 'gut' },
    el('a', { class: 'num', href: `#${prefix}${block.id}` }, number),
    type !== '1-1' && el('span', { class: 'kind' }, dashed(type)),
    // Dotted like a counterpart: it is sentences that answer to sentences.
    ...(type === '1-1' ? unevenSentences(row.link) : []).map((each) =>
      el('span', { class: 'kind inner' }, dashed(each)),
    ),
  );
}

function blockCell(row: Row, side: Side, contexts: Record<Side, SideContext>): TreeElement {
  const context = contexts[side];
  const blocks = row[side];
  const attributes = { class: side === 'source' ? 'src' : 'trg', ...languageAttributes(context.language) };
  if (blocks.length === 0) return el('div', attributes, gap(side, context));
  return el('div', attributes, ...blocks.map((block) => blockElement(block, context)));
}

/** A gap is said in words in the column that lacks the text, and in its language. */
function gap(side: Side, context: SideContext): TreeElement {
  const words = context.words(context.language);
  const said = side === 'target' ? words.omitted : words.added;
  const language = words.language === context.language.split('-')[0] ? {} : { lang: words.language };
  return el('p', { class: 'gap', ...language }, el('b', { 'aria-hidden': 'true' }, '[…]'), ' ', said);
}

/** One block, or the part of it between two offsets, as an element that can be found again by `data-b` and `data-o`. */
function blockElement(block: EditionBlock, context: SideContext, from = 0, to = block.text.length): TreeElement {
  const tag = block.kind === 'heading' ? `h${Math.min(6, Math.max(2, block.level ?? 2))}` : 'p';
  const whole = from === 0;
  const attributes = {
    id: whole ? `${context.prefix}${block.id}` : undefined,
    class: [
      'b',
      block.kind !== 'heading' && block.kind !== 'paragraph' && `b-${block.kind}`,
      block.text.includes('\n') && 'pre',
    ]
      .filter(Boolean)
      .join(' '),
    'data-b': whole ? undefined : `${context.prefix}${block.id}`,
    'data-o': whole ? undefined : String(from),
    'data-marker': whole ? block.marker : undefined,
    'data-level': block.kind === 'item' && (block.level ?? 1) > 1 ? String(block.level) : undefined,
    tabindex: '-1',
  };
  const atEnd = to === block.text.length;
  return el(
    tag,
    attributes,
    ...inlineTree(block, context, from, to),
    atEnd && block.kind === 'note' && backLink(block, context),
  );
}

function backLink(block: EditionBlock, context: SideContext): TreeElement {
  const words = context.words(context.language);
  const attributes = {
    class: 'back',
    role: 'doc-backlink',
    'aria-label': fill(words.back, { label: block.label ?? '' }),
  };
  return el('a', { href: `#${context.prefix}fnref-${block.id}`, ...attributes }, '↩');
}

/** A sentence of a row, as a block and the offsets between which it stands with the space behind it. */
export interface SentencePart {
  block: EditionBlock;
  number: number;
  from: number;
  to: number;
}

/** What a sentence id of a row names, with the white space up to the next sentence. */
export function sentencePart(blocks: EditionBlock[], id: string): SentencePart | undefined {
  const [name, number] = parseSentenceId(id) ?? ['', 0];
  const block = blocks.find((candidate) => candidate.id === name);
  const from = block?.sentences[number - 1];
  if (!block || from === undefined) return undefined;
  return { block, number, from, to: block.sentences[number] ?? block.text.length };
}

function sentenceCells(row: Row, contexts: Record<Side, SideContext>): TreeElement[] {
  const pairs = row.link.sentences ?? [];
  if (pairs.length === 0) {
    return [el('div', { class: 'pair' }, blockCell(row, 'source', contexts), blockCell(row, 'target', contexts))];
  }
  const cell = (side: Side, ids: string[]): TreeElement => {
    const context = contexts[side];
    const parts = ids
      .map((id) => sentencePart(row[side], id))
      .filter((part): part is SentencePart => part !== undefined);
    const children: Tree[] = parts.map(({ block, from, to }) => blockElement(block, context, from, to));
    if (children.length === 0) children.push(gap(side, context));
    return el(
      'div',
      { class: side === 'source' ? 'src' : 'trg', ...languageAttributes(context.language) },
      ...children,
    );
  };
  return pairs.map(([source, target]) => el('div', { class: 'pair' }, cell('source', source), cell('target', target)));
}
