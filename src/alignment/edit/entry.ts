import type { Side } from '../../text/finding.js';
import type { Link, SentenceLink } from '../model.js';
import { CHANGE_NAMES, type Change, type ChangeName } from './change.js';
import type { EditedLink } from './link-list.js';
import { SIDES } from './pairs.js';

/** A change as it is kept: what was done, when and by whom, and on which words. */
export interface Entry extends Change {
  /** ISO 8601. */
  at: string;
  by?: string;
  /** Hashes of the two texts as they were. While they are the same, nothing else need be looked at. */
  texts: Record<Side, string>;
  /** Hash of each block of the links that were made. */
  blocks: Record<Side, Record<string, string>>;
}

/** The entry of a change, without what follows from the words: that is found anew when it is read. */
export function toEntry(
  change: Change,
  at: string,
  by: string | undefined,
  made: Pick<Entry, 'texts' | 'blocks'>,
): Entry {
  const plain = (links: EditedLink[]): EditedLink[] =>
    links.map(({ stale: _stale, former: _former, ...link }) => link as EditedLink);
  const runs = change.runs.map(({ before, after }) => ({ before: plain(before), after: plain(after) }));
  return { name: change.name, level: change.level, at, ...(by ? { by } : {}), ...made, runs };
}

/** An entry from anywhere, or undefined where it is none: a copy file may hold anything. */
export function readEntry(value: unknown): Entry | undefined {
  const entry = value as Partial<Entry> | null;
  if (!entry || typeof entry !== 'object') return undefined;
  const { name, level, at, by, texts, blocks, runs } = entry;
  if (!CHANGE_NAMES.includes(name as ChangeName) || (level !== 'block' && level !== 'sentence')) return undefined;
  if (typeof at !== 'string' || (by !== undefined && typeof by !== 'string')) return undefined;
  if (!Array.isArray(runs) || !runs.every(isRun)) return undefined;
  if (!isSides(texts, (hash) => typeof hash === 'string') || !isSides(blocks, isHashes)) return undefined;
  return { name: name as ChangeName, level, at, ...(by ? { by } : {}), texts: texts!, blocks: blocks!, runs };
}

const isSides = (value: unknown, good: (side: unknown) => boolean): boolean =>
  !!value && typeof value === 'object' && SIDES.every((side) => good((value as Record<string, unknown>)[side]));

const isHashes = (value: unknown): boolean =>
  !!value && typeof value === 'object' && Object.values(value).every((hash) => typeof hash === 'string');

/** Links over the same blocks on both sides, each block once. */
function isRun(value: unknown): boolean {
  const run = value as { before?: unknown; after?: unknown } | null;
  if (!Array.isArray(run?.before) || !Array.isArray(run.after)) return false;
  if (!run.before.every(isLink) || !run.after.every(isLink)) return false;
  return SIDES.every((side) => {
    const [before, after] = [run.before as Link[], run.after as Link[]].map((links) =>
      links.flatMap((link) => link[side]).sort(),
    );
    return before.join(' ') === after.join(' ') && new Set(before).size === before.length;
  });
}

function isLink(value: unknown): value is Link {
  const link = value as Partial<Link> | null;
  if (!link || typeof link !== 'object' || !isIds(link.source) || !isIds(link.target)) return false;
  if (link.source!.length + link.target!.length === 0) return false;
  if (link.status !== 'auto' && link.status !== 'reviewed') return false;
  if (link.confidence !== undefined && !(link.confidence >= 0 && link.confidence <= 1)) return false;
  if ([link.by, link.at].some((word) => word !== undefined && typeof word !== 'string')) return false;
  return link.sentences === undefined || (Array.isArray(link.sentences) && link.sentences.every(isSentenceLink));
}

const isSentenceLink = (value: unknown): value is SentenceLink =>
  Array.isArray(value) && value.length === 2 && value.every(isIds);

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== '' && !/\s/.test(id));
