/**
 * Two copies of database `user` in the origin private file system, written in turn. They outlive a damaged IndexedDB,
 * not the clearing of site data: they are for repair, and no backup. Loaded when used.
 */
import { FOLDER } from './canary.js';
import { packCopy, readCopy, type Copy } from './copy-file.js';
import { diagnose, inspect } from './diagnose.js';
import { readFile, writeFile } from './opfs.js';
import type { UserStore } from './user.js';

/**
 * - `written`: and read back, letter for letter
 * - `unchanged`: the newest copy already has all that is there
 * - `refused`: something is lost or damaged; the copies stay as they are, for they may be all that is left
 * - `unavailable`: there is no such file system here, or it is full
 */
export type BackupResult = 'written' | 'unchanged' | 'refused' | 'unavailable';

/** Writes a copy now, over the older of the two. Never throws. */
export const backUp = (user: UserStore): Promise<BackupResult> =>
  inTurn(async () => {
    if ((await diagnose(user)).state !== 'ready') return 'refused';
    const found = await inspect(user).catch(() => null);
    if (!found) return 'refused';
    const { generation, records, damaged } = found;
    const [first, second] = await readBoth(user);
    const newest = newer(first, second);
    if (newest && newest.generation > generation) return 'refused';
    if (newest?.generation === generation) return 'unchanged';
    const text = await packCopy({ createdAt: Date.now(), generation, records, damaged });
    const file = fileOf(user, newest && newest === first ? 1 : 0);
    const written = (await writeFile(FOLDER, file, text)) && (await readFile(FOLDER, file)) === text;
    return written ? 'written' : 'unavailable';
  }).catch(() => 'unavailable' as const);

/** The newer of the two copies in which every checksum fits; null when there is none. Never throws. */
export const newestGoodCopy = async (user: UserStore): Promise<Copy | null> => newer(...(await readBoth(user)));

const fileOf = (user: UserStore, index: number) => `${user.name}.copy-${index}.json`;

const readBoth = async (user: UserStore): Promise<[Copy | null, Copy | null]> => [
  await readGood(fileOf(user, 0)),
  await readGood(fileOf(user, 1)),
];

async function readGood(file: string): Promise<Copy | null> {
  const text = await readFile(FOLDER, file);
  const copy = text === null ? null : await readCopy(text);
  return copy?.problems.length === 0 ? copy : null;
}

const newer = (first: Copy | null, second: Copy | null): Copy | null =>
  second && (!first || second.generation > first.generation) ? second : first;

/** One tab at a time. Where there are no locks, the reading back finds what another tab spoilt. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request('cotejo-backup', work) as Promise<T>) : work();
