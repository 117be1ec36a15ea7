/** Title, author and what else stands before the text, and what the file says of itself. */
import type { TextMeta } from '../../text/model.js';
import type { DraftBlock, LeftOutReason } from '../draft.js';
import type { PdfDocument } from './library.js';

/** What the file states about the document. */
export interface Stated {
  title?: string;
  author?: string;
  language?: string;
}

/** Titles and authors that programs put in by themselves. */
const JUNK =
  /^(?:untitled|sin t[ií]tulo|document\d*|documento\s?\d*|microsoft word.*|.*\.(?:docx?|odt|indd|pdf|tex|html?|rtf|dvi)|.*\/.*|user|usuario|admin(?:istrador)?|root|author|autor|unknown|about:blank|anonymous|\(?anonymous\)?|x|layout \d+)$/i;

/** Reads what the file states. Never rejects: a file may state nonsense. */
export async function readStated(document: PdfDocument): Promise<Stated> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {} as Record<string, unknown>, metadata: null }));
  const clean = (value: unknown): string | undefined => {
    const words = (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '').replace(/\s+/g, ' ').trim();
    return words && words.length < 500 && !JUNK.test(words) ? words.normalize('NFC') : undefined;
  };
  const title = clean(info.Title) ?? clean(metadata?.get('dc:title'));
  const author = clean(info.Author) ?? clean(metadata?.get('dc:creator'));
  const language = clean(info.Language) ?? clean(metadata?.get('dc:language'));
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) };
}

/** A block with what is known of its look. */
export interface FrontBlock {
  block: DraftBlock;
  /** Rank among the headings, from 1; undefined for other blocks. */
  rank: number | undefined;
  size: number;
}

/** What is taken out of the blocks, as indices. */
export interface FrontMatter {
  meta: Partial<TextMeta>;
  taken: { index: number; reason: LeftOutReason }[];
}

/** Blocks at the start in which title and author are looked for. */
const DEEP = 12;

/** Finds title, author and publication. `size` is the size of the text. */
export function findFront(blocks: readonly FrontBlock[], stated: Stated, size: number): FrontMatter {
  const title = findTitle(blocks, stated, size);
  const taken: FrontMatter['taken'] = [];
  const meta: Partial<TextMeta> = {};
  if (stated.author) meta.author = stated.author;
  if (title === undefined) return { meta: stated.title ? { ...meta, title: stated.title } : meta, taken };
  meta.title = blocks[title].block.text.replace(/\s+/g, ' ');
  // What stands over the title names the journal, the kind of article, its address.
  for (let i = 0; i < title; i++) taken.push({ index: i, reason: 'publication' });
  taken.push({ index: title, reason: 'title' });
  for (let i = title + 1; i < Math.min(blocks.length, title + 6); i++) {
    const { text, kind } = blocks[i].block;
    if (!isByline(text, stated.author, i === title + 1) || kind === 'item') break;
    taken.push({ index: i, reason: 'byline' });
    if (!meta.author && isName(text)) meta.author = text.replace(/\s+/g, ' ');
  }
  return { meta, taken };
}

function findTitle(blocks: readonly FrontBlock[], stated: Stated, size: number): number | undefined {
  const first = blocks.slice(0, DEEP).filter(({ block }) => (block.page ?? 1) <= 2);
  const wanted = simple(stated.title);
  const same = first.findIndex(({ block }) => wanted.length > 3 && simple(block.text) === wanted);
  if (same >= 0) return same;
  const largest = Math.max(0, ...first.map((block) => (block.rank === undefined ? 0 : block.size)));
  const index = first.findIndex((block) => block.rank !== undefined && block.size === largest);
  if (index < 0 || largest < 1.15 * size) return undefined;
  const alike = blocks.filter((block) => block.rank === blocks[index].rank).length;
  const before = blocks.slice(0, index).every(({ block }) => block.text.length < 200);
  return before && (alike === 1 || simple(blocks[index].block.text).startsWith(wanted || '\n')) ? index : undefined;
}

const simple = (words = ''): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

function isByline(text: string, author: string | undefined, first: boolean): boolean {
  if (text.length > 200) return false;
  if (author && simple(text).includes(simple(author))) return true;
  return (first && isName(text)) || /\S@\S+\.\w|orcid\.org/i.test(text);
}

/** Two to six words with capitals, particles aside, several such with commas or “y”, “and”. */
function isName(text: string): boolean {
  if (/[.:;?!]$|\d/.test(text.replace(/\b\p{Lu}\./gu, ''))) return false;
  const people = text.split(/\s*(?:,|;|&|\sy\s|\se\s|\sand\s)\s*/);
  return people.every((person) => {
    const words = person.split(/\s+/).filter((word) => !/^(?:de|del|la|las|los|da|do|dos|van|von|der|di|le)$/i.test(word));
    return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  });
}
