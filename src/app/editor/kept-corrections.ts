import { readEntry, type Entry } from '../../alignment/edit/entry.js';
import { EditHistory, type KeptEntry, type WordsNow } from '../../alignment/edit/history.js';
import { Hashes } from '../../alignment/edit/rebuild.js';
import type { Edition, EditionBlock } from '../../edition/model.js';
import type { UserStore } from '../../storage/user.js';
import type { Side } from '../../text/finding.js';

/** Store of database `user` that has the corrections. */
export const STORE = 'corrections';

/**
 * One change as it is kept, under `<slug>/<log>/<number>`: the numbers sort as they were made. `words` are those of the
 * blocks it speaks of, by hash, so far as no earlier change has them: so every former version can be shown. A change
 * that was forgotten leaves only its words.
 */
export interface ChangeRecord {
  entry: Entry | null;
  words: Record<string, string>;
  undone?: true;
}

/**
 * Says which log counts, under `<slug>/head`. Its revision is raised by every change, so that of two tabs the one that
 * does not know the other's last change is refused. A log has a name of its own, so that changes of two copies of the
 * data, brought together, are never taken for one series.
 */
export interface Head {
  log: string;
  /** Counts the writes. */
  writes: number;
}

/** The corrections of an edition, as they are kept. */
export interface KeptCorrections {
  head: Head;
  /** Revision of the head's record; 0 when there is none, undefined where it is damaged and may be written over. */
  revision: number | undefined;
  records: Map<number, ChangeRecord>;
  /** Changes of other logs, in order: of another copy of these data. */
  others: { entries: Entry[]; keys: string[]; words: Record<string, string> };
}

/** Key of a change. */
export const keyOf = (slug: string, log: string, number: number): string =>
  `${slug}/${log}/${String(number).padStart(8, '0')}`;

/** Key of the head. */
export const headKey = (slug: string): string => `${slug}/head`;

/** Reads the corrections of an edition. @throws StorageError */
export async function readCorrections(user: UserStore, slug: string): Promise<KeptCorrections> {
  const all = await user.all<unknown>(STORE, `${slug}/`);
  const found = all.find(({ key }) => key === headKey(slug));
  const logs = new Map<string, Map<number, ChangeRecord>>();
  for (const { key, value } of all) {
    const [, log, number] = /^[^/]+\/([^/]+)\/(\d+)$/.exec(key) ?? [];
    const record = log ? readRecord(value) : undefined;
    if (!record) continue;
    const records = logs.get(log) ?? new Map<number, ChangeRecord>();
    logs.set(log, records.set(Number(number), record));
  }
  const head = readHead(found?.value) ?? { log: longest(logs) ?? newLog(), writes: 0 };
  const records = logs.get(head.log) ?? new Map<number, ChangeRecord>();
  logs.delete(head.log);
  const isDamaged = user.damagedRecords().some(({ store, key }) => store === STORE && key === headKey(slug));
  const revision = found?.revision ?? (isDamaged ? undefined : 0);
  return { head, revision, records, others: othersOf(slug, logs) };
}

function readHead(value: unknown): Head | undefined {
  const head = value as Partial<Head> | undefined;
  return typeof head?.log === 'string' ? { log: head.log, writes: Number(head.writes) || 0 } : undefined;
}

function readRecord(value: unknown): ChangeRecord | undefined {
  const record = value as Partial<ChangeRecord> | null;
  if (!record || typeof record !== 'object') return undefined;
  const entry = readEntry(record.entry) ?? null;
  const words = Object.fromEntries(Object.entries(record.words ?? {}).filter(([, text]) => typeof text === 'string'));
  return { entry, words, ...(record.undone ? { undone: true } : {}) };
}

/** The log with the most changes: where the head was lost, it is the likeliest. */
const longest = (logs: Map<string, Map<number, ChangeRecord>>): string | undefined =>
  [...logs].sort(([, a], [, b]) => b.size - a.size)[0]?.[0];

const newLog = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function othersOf(slug: string, logs: Map<string, Map<number, ChangeRecord>>): KeptCorrections['others'] {
  const others: KeptCorrections['others'] = { entries: [], keys: [], words: {} };
  for (const [log, records] of logs) {
    for (const [number, { entry, undone, words }] of [...records].sort(([a], [b]) => a - b)) {
      Object.assign(others.words, words);
      others.keys.push(keyOf(slug, log, number));
      if (entry && !undone) others.entries.push(entry);
    }
  }
  return others;
}

/** Everything that was ever said of the words, by hash. */
export function wordsByHash({ records, others }: KeptCorrections): Map<string, string> {
  const words = new Map(Object.entries(others.words));
  for (const record of records.values()) for (const [hash, text] of Object.entries(record.words)) words.set(hash, text);
  return words;
}

/**
 * What is known of the words now, for changes that were made on other versions of the texts. Where the texts are still
 * the same, no block is looked at.
 */
export async function wordsNow(
  edition: Edition,
  entries: readonly Entry[],
  known: ReadonlyMap<string, string>,
  hashes = new Hashes(),
): Promise<WordsNow> {
  const blocks = {} as Record<Side, Map<string, EditionBlock>>;
  const now: Record<Side, Map<string, string>> = { source: new Map(), target: new Map() };
  for (const side of ['source', 'target'] as const) {
    blocks[side] = new Map(edition[side].blocks.map((block) => [block.id, block]));
    for (const { texts, blocks: named } of entries) {
      if (texts[side] === edition[side].sha256) continue;
      for (const id of Object.keys(named[side])) {
        const block = blocks[side].get(id);
        if (block && !now[side].has(id)) now[side].set(id, await hashes.of(block.text));
      }
    }
  }
  return {
    count: (side, id) => blocks[side].get(id)?.sentences.length ?? 0,
    former: (side, id, hash) => {
      const present = now[side].get(id);
      return present === undefined || present === hash ? undefined : (known.get(hash) ?? '');
    },
  };
}

/** The links of an edition with the corrections that are kept. */
export async function replayCorrections(
  edition: Edition,
  kept: KeptCorrections,
  hashes = new Hashes(),
): Promise<{ history: EditHistory; words: WordsNow }> {
  const entries: KeptEntry[] = [...kept.records]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, { entry, undone }]) => (entry ? [{ number, entry, undone: undone === true }] : []));
  const all = [...entries.map(({ entry }) => entry), ...kept.others.entries];
  const words = await wordsNow(edition, all, wordsByHash(kept), hashes);
  const history = new EditHistory(edition.links);
  history.replay(entries, words);
  return { history, words };
}
