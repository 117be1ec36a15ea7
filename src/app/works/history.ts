/**
 * What was done to an edition, as a package carries it: changes of words, and corrections of the links. And how two copies
 * of the same that were changed apart come together, so that nothing of either is lost.
 */
import { sha256 } from '../../text/sha256.js';
import type { WorkChange } from './model.js';

/** A record of store `corrections`, under its key without the edition's name: `head`, or `<log>/<number>`. */
export interface KeptCorrection {
  key: string;
  value: unknown;
}

/** `history/SLUG.json` of a package. */
export interface HistoryFile {
  format: 'cotejo-history';
  version: 1;
  /** A work of one's own library; otherwise an edition that a site offers. */
  own: boolean;
  /** The alignment before the corrections, as the words of its file; the one in alignment/ has them in it. */
  alignment?: string;
  /** What was done to the words and to their description, in order. */
  changes: WorkChange[];
  /** What was done to the links. */
  corrections: KeptCorrection[];
}

/** The history of a package, or undefined for anything else. What is in it and is no change is left out. */
export function readHistory(value: unknown): HistoryFile | undefined {
  const file = value as Partial<HistoryFile> | null;
  if (file?.format !== 'cotejo-history' || file.version !== 1) return undefined;
  const { own, alignment, changes, corrections } = file;
  const isCorrection = (each: Partial<KeptCorrection> | null): boolean =>
    typeof each?.key === 'string' &&
    /^(?:head|[\w-]{1,40}\/\d{1,12})$/.test(each.key) &&
    typeof each.value === 'object';
  return {
    format: 'cotejo-history',
    version: 1,
    own: own === true,
    ...(typeof alignment === 'string' && { alignment }),
    changes: Array.isArray(changes) ? changes.filter(isChange) : [],
    corrections: Array.isArray(corrections) ? corrections.filter(isCorrection) : [],
  };
}

const isChange = (each: Partial<WorkChange> | null): boolean =>
  typeof each?.at === 'string' && /^(?:made|words|meta|replaced)$/.test(String(each.what));

/** How theirs stands to mine: the same or older, newer by a few changes, or changed apart. */
export function standingOf(mine: readonly WorkChange[], theirs: readonly WorkChange[]): 'known' | 'newer' | 'apart' {
  const least = Math.min(mine.length, theirs.length);
  for (let at = 0; at < least; at++) if (!isSame(mine[at], theirs[at])) return 'apart';
  return theirs.length > mine.length ? 'newer' : 'known';
}

/**
 * The records to be written so that their corrections are here, too. A log that went on in both places comes under a name
 * of its own, as changes of another copy: the editor offers them beside one's own. The name follows from the changes, so
 * that they come only once.
 */
export async function mergeCorrections(
  mine: readonly KeptCorrection[],
  theirs: readonly KeptCorrection[],
): Promise<KeptCorrection[]> {
  const known = new Map(mine.map(({ key, value }) => [key, value]));
  const added: KeptCorrection[] = [];
  const [head] = theirs.filter(({ key }) => key === 'head');
  for (const [log, records] of logsOf(theirs)) {
    const own = mine.filter(({ key }) => key.startsWith(`${log}/`));
    const isOlder = own.every(({ key, value }) =>
      records.some((record) => record.key === key && isSame(record.value, value)),
    );
    const isKnown = records.every(({ key, value }) => known.has(key) && isSame(known.get(key), value));
    if (isKnown) continue;
    if (isOlder) {
      added.push(...records.filter(({ key }) => !known.has(key)));
      // The head of a log that simply goes on goes on with it; that of another one would hide one's own.
      if (head && logOf(head) === log && (!known.has('head') || logOf({ value: known.get('head') }) === log))
        added.push(head);
    } else {
      const name = (await sha256(canonical(records))).slice(0, 12);
      const moved = records.map(({ key, value }) => ({ key: key.replace(/^[^/]+/, name), value }));
      added.push(...moved.filter(({ key }) => !known.has(key)));
    }
  }
  return added;
}

function logsOf(records: readonly KeptCorrection[]): Map<string, KeptCorrection[]> {
  const logs = new Map<string, KeptCorrection[]>();
  for (const record of records) {
    const [log, number] = record.key.split('/');
    if (number !== undefined) logs.set(log, [...(logs.get(log) ?? []), record]);
  }
  return logs;
}

const logOf = ({ value }: { value: unknown }): unknown => (value as { log?: unknown } | null)?.log;

/** Whether two JSON values say the same, whatever the order of their names. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** JSON with the names of every object in order. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
