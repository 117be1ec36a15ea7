/**
 * The copy file: everything the user made, in one JSON file that any Cotejo opens. It is the only real backup. Loaded
 * when used. Reading takes any text, however hostile, and reports what it cannot use; restoring loses nothing.
 *
 *     { "format": "cotejo-copy", "version": 1, "createdAt": 1763888400000, "generation": 57,
 *       "records": [{ "store": "settings", "record": { "key": ..., "value": ..., "sha256": ... } }],
 *       "damaged": [{ "store": ..., "key": ..., "found": ... }], "sha256": "of the canonical JSON of all the above" }
 */
import { inspect } from './diagnose.js';
import { checksum } from './hash.js';
import { parseJson } from './parse.js';
import { isGood } from './records.js';
import { createPace } from '../text/pace.js';
import type { DamagedRecord, UserRecord } from './types.js';
import type { UserStore } from './user.js';

/** A record and the store it belongs to. */
export interface CopyRecord {
  store: string;
  record: UserRecord;
}

/**
 * What is wrong with a copy file:
 * - `too-large`, `unreadable` (not JSON), `not-a-copy`: nothing was read
 * - `newer`: made by a newer Cotejo; what this one knows was read
 * - `changed`: the file is not as it was written; each record was still checked by itself
 * - `record-damaged`: does not fit its checksum, or was damaged when the copy was made; left out
 * - `record-refused`: not a record, too deep, or with names that could do harm; left out
 * - `too-many`: records beyond the limit were left out
 */
export interface CopyProblem {
  code:
    'too-large' | 'unreadable' | 'not-a-copy' | 'newer' | 'changed' | 'record-damaged' | 'record-refused' | 'too-many';
  store?: string;
  key?: string;
}

/** A copy file as read. */
export interface Copy {
  /** Milliseconds since 1970, by the clock of the browser that made it; 0 when unknown. */
  createdAt: number;
  /** Number of writes that the database had seen. */
  generation: number;
  /** Those that fit their checksums. */
  records: CopyRecord[];
  problems: CopyProblem[];
}

const FORMAT = 'cotejo-copy';
const VERSION = 1;
/** Characters. */
const MAX_TEXT = 128 * 1024 * 1024;
const MAX_RECORDS = 200_000;
const MAX_DEPTH = 60;
/** Characters of a store's name or a key. */
const MAX_NAME = 1000;

/** The copy file, named by its day. Records that are damaged go along, marked. @throws StorageError */
export async function exportCopy(user: UserStore): Promise<File> {
  const now = new Date();
  const name = `cotejo-${now.toISOString().slice(0, 10)}.json`;
  return new File([await writeCopy(user)], name, { type: 'application/json', lastModified: now.getTime() });
}

/** Text of a copy file of all that is there now. @throws StorageError */
export async function writeCopy(user: UserStore): Promise<string> {
  const { generation, records, damaged } = await inspect(user);
  return packCopy({ createdAt: Date.now(), generation, records, damaged });
}

/** Text of a copy file of these records, as {@link readCopy} takes it. */
export async function packCopy(
  content: Pick<Copy, 'createdAt' | 'generation' | 'records'> & { damaged: DamagedRecord[] },
): Promise<string> {
  const { createdAt, generation, records, damaged } = content;
  const head = { format: FORMAT, version: VERSION, createdAt, generation };
  const sha256 = (await checksum({ ...head, records, damaged })) ?? '';
  const lists = [await writeList('records', records), await writeList('damaged', damaged)];
  const fields = Object.entries({ ...head, sha256 }).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`;
}

/** A list of the file, one entry a line, with pauses between them. */
async function writeList(name: string, entries: readonly unknown[]): Promise<string> {
  const pace = createPace();
  const lines: string[] = [];
  for (const entry of entries) {
    lines.push(`  ${JSON.stringify(entry)}`);
    await pace();
  }
  return ` ${JSON.stringify(name)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n ` : ''}]`;
}

/** Reads a copy file. Never throws: what cannot be used is in `problems`. */
export async function readCopy(text: string): Promise<Copy> {
  const copy: Copy = { createdAt: 0, generation: 0, records: [], problems: [] };
  const parsed = await parse(text);
  if (typeof parsed === 'string') return { ...copy, problems: [{ code: parsed }] };
  const { sha256, ...body } = parsed;
  if (Number(body.version) > VERSION) copy.problems.push({ code: 'newer' });
  // What is too deep to be walked is too deep to be hashed; its records are refused one by one below.
  const sum = isTame(body, MAX_DEPTH + 3) ? await checksum(body) : '?';
  if (sum !== null && sha256 !== '' && sha256 !== sum) copy.problems.push({ code: 'changed' });
  copy.createdAt = typeof body.createdAt === 'number' ? body.createdAt : 0;
  copy.generation = typeof body.generation === 'number' ? body.generation : 0;
  const entries = Array.isArray(body.records) ? (body.records as unknown[]) : [];
  if (entries.length > MAX_RECORDS) copy.problems.push({ code: 'too-many' });
  for (const entry of entries.slice(0, MAX_RECORDS)) await readEntry(entry, copy);
  const damaged = Array.isArray(body.damaged) ? (body.damaged as Partial<DamagedRecord>[]) : [];
  for (const entry of damaged.slice(0, MAX_RECORDS)) {
    copy.problems.push({ code: 'record-damaged', store: nameOf(entry?.store), key: nameOf(entry?.key) });
  }
  return copy;
}

async function readEntry(entry: unknown, copy: Copy): Promise<void> {
  const { store, record } = (entry ?? {}) as Partial<CopyRecord>;
  const place = { store: nameOf(store), key: nameOf(record?.key) };
  const fits = place.store && place.key && 'value' in record! && Number.isFinite(record.changedAt);
  if (!fits || !isTame(record, MAX_DEPTH) || record.revision < 1) {
    copy.problems.push({ code: 'record-refused', ...place });
  } else if (await isGood(record.key, record)) {
    copy.records.push({ store: place.store!, record });
  } else {
    copy.problems.push({ code: 'record-damaged', ...place });
  }
}

/** The file's outermost object, or what is wrong with it. */
async function parse(text: string): Promise<Record<string, unknown> | 'too-large' | 'unreadable' | 'not-a-copy'> {
  if (text.length > MAX_TEXT) return 'too-large';
  try {
    const parsed = (await parseJson(new TextEncoder().encode(text))) as Record<string, unknown> | null;
    return parsed && typeof parsed === 'object' && parsed.format === FORMAT ? parsed : 'not-a-copy';
  } catch {
    return 'unreadable';
  }
}

const nameOf = (name: unknown): string | undefined =>
  typeof name === 'string' && name.length <= MAX_NAME ? name : undefined;

/** Whether JSON is no deeper than `depth` and has no key that changes what an object is. */
function isTame(value: unknown, depth: number): boolean {
  if (!value || typeof value !== 'object') return true;
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((part) => isTame(part, depth - 1));
}
