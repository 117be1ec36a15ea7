/**
 * Blocks as our Markdown: the inverse of markdown.ts. What is written is read again as the same blocks, as far as the
 * Markdown can hold them: {@link makeWritable} says what it cannot, and makes it so that it can.
 */
import type { Block, TextMeta } from './model.js';
import { writeInline } from './write-inline.js';

/** What is written of a block. Notes need a label, all other blocks an id. */
export type WritableBlock = Pick<Block, 'id' | 'kind' | 'level' | 'marker' | 'label' | 'text' | 'marks' | 'notes'>;

/** A text as a file: front matter, then the blocks in their order. Ends in a line feed. */
export const writeText = (meta: TextMeta, blocks: readonly WritableBlock[]): string =>
  `${writeFrontMatter(meta)}\n${writeBlocks(blocks)}`;

const KEYS = ['author', 'publisher', 'journal', 'volume', 'issue', 'published', 'url', 'rights'] as const;

/** The YAML front matter between lines of three hyphens. Values are double-quoted strings of YAML 1.2. */
export function writeFrontMatter(meta: TextMeta): string {
  const lines = [
    `title: ${quote(meta.title)}`,
    `lang: ${meta.language}`,
    `role: ${meta.role}`,
    `provenance: ${meta.provenance}`,
  ];
  if (meta.provenanceNote) lines.push(`provenance-note: ${quote(meta.provenanceNote)}`);
  for (const key of KEYS) if (meta[key]) lines.push(`${key}: ${quote(meta[key])}`);
  for (const [key, value] of Object.entries(meta.other ?? {})) lines.push(`${keyOf(key)}: ${quote(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON strings are YAML strings; controls and the line separators of Unicode are written as escapes, too. */
const quote = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const keyOf = (key: string): string => (/^[A-Za-z][\w-]*$/.test(key) ? key : quote(key));

/** The Markdown of blocks: items of one list in lines that follow one another, everything else parted by empty lines. */
export function writeBlocks(blocks: readonly WritableBlock[]): string {
  const places = placeItems(blocks);
  let markdown = '';
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const isTight = before?.kind === 'item' && block.kind === 'item' && block.marker !== undefined;
    markdown += `${before ? (isTight ? '\n' : '\n\n') : ''}${writeBlock(block, places[index])}`;
  });
  return `${markdown}\n`;
}

/** How an item is written. */
interface ItemPlace {
  /** What stands before its first line: an indent and the sign of the list, or an indent alone. */
  lead: string;
  /** Spaces before its other lines. */
  inner: number;
}

/** A list that is open: the sign of its last item, and how far its content is indented. */
interface OpenList {
  sign: string;
  inner: number;
}

/** Signs and indents for the items of lists, from the items before them. */
function placeItems(blocks: readonly WritableBlock[]): (ItemPlace | undefined)[] {
  let open: OpenList[] = [];
  return blocks.map((block): ItemPlace | undefined => {
    if (block.kind !== 'item') {
      open = [];
      return undefined;
    }
    const level = block.level ?? 1;
    if (block.marker === undefined && level <= open.length) {
      open = open.slice(0, level);
      const { inner } = open[level - 1];
      return { lead: ' '.repeat(inner), inner };
    }
    const at = Math.min(level, open.length + 1);
    const indent = at === 1 ? 0 : open[at - 2].inner;
    const sign = signOf(block.marker, open[at - 1]?.sign);
    const inner = indent + sign.length + 1;
    open = [...open.slice(0, at - 1), { sign, inner }];
    return { lead: `${' '.repeat(indent)}${sign} `, inner };
  });
}

/** The sign of an item. One that does not go on with the list before it has another sign, which begins a new list. */
function signOf(marker: string | undefined, before: string | undefined): string {
  const number = /^\d{1,9}/.exec(marker ?? '')?.[0];
  if (number === undefined) return before !== undefined && !/\d/.test(before) ? before : '-';
  if (before === undefined || !/\d/.test(before)) return `${Number(number)}.`;
  const delimiter = before.slice(-1);
  const goesOn = Number(number) === parseInt(before, 10) + 1;
  return `${Number(number)}${goesOn ? delimiter : delimiter === '.' ? ')' : '.'}`;
}

function writeBlock(block: WritableBlock, place: ItemPlace | undefined): string {
  const id = block.kind === 'note' ? '' : ` {#${block.id}}`;
  const lines = (writeInline(block) + id).trimStart().split('\n');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level ?? 2)))} ${lines.join(' ')}`;
    case 'quote':
      return lines.map((line) => `> ${line}`).join('\n');
    case 'item':
      return place!.lead + lines.join(`\n${' '.repeat(place!.inner)}`);
    case 'note':
      return `[^${block.label ?? ''}]: ${lines.join('\n    ')}`;
    default:
      return lines.join('\n');
  }
}
