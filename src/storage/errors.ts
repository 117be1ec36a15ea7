/** The one kind of error that leaves this folder. */

/**
 * - `unavailable`: no IndexedDB here, or it is refused (private mode, blocked by settings)
 * - `newer`: the database was made by a newer Cotejo
 * - `blocked`: another tab holds an older version open
 * - `quota`: no room, whether by the browser's allowance or on the disk; nothing of this write was kept
 * - `closed`: the browser closed the connection, and a new one did not help
 * - `timeout`: no answer in time; whether it was written is not known
 * - `damaged`: what is stored cannot be read or does not fit its checksum
 * - `lost`: the database is gone though the marker says there was something; none was made in its place
 * - `conflict`: someone else wrote the record since it was read; `stored` has their record
 * - `failed`: anything else
 */
export type StorageErrorCode =
  'unavailable' | 'newer' | 'blocked' | 'quota' | 'closed' | 'timeout' | 'damaged' | 'lost' | 'conflict' | 'failed';

/** Every error of the storage. The message is for developers, `code: where`; the interface words the `code`. */
export class StorageError extends Error {
  override name = 'StorageError';
  constructor(
    readonly code: StorageErrorCode,
    where: string,
    /** `conflict`: the record that is stored (null when it was deleted). `damaged`: the record as found. */
    readonly stored?: unknown,
    cause?: unknown,
  ) {
    super(`${code}: ${where}`, { cause });
  }
}

/** Shapes of a full disk, measured: QuotaExceededError at abort, and UnknownError with these words. */
const NO_ROOM = /NO_SPACE|disk full|no space|quota/i;

/**
 * The typed error for whatever IndexedDB threw.
 *
 * @param doing what failed: the same name means different things when opening, reading and writing
 */
export function toStorageError(error: unknown, doing: 'open' | 'read' | 'write'): StorageError {
  if (error instanceof StorageError) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  return new StorageError(codeOf(name, message, doing), `${doing}: ${name} ${message}`, undefined, error);
}

function codeOf(name: string, message: string, doing: 'open' | 'read' | 'write'): StorageErrorCode {
  if (name === 'QuotaExceededError' || (name === 'UnknownError' && NO_ROOM.test(message))) return 'quota';
  if (name === 'VersionError') return 'newer';
  if (doing === 'open') return name === 'UnknownError' ? 'damaged' : name === 'AbortError' ? 'failed' : 'unavailable';
  // Safari reports a dead storage process as UnknownError with these words.
  if (name === 'InvalidStateError' || name === 'AbortError' || /connection|closing/i.test(message)) return 'closed';
  // A store that is not there: the database is of our version, yet not as we make it.
  if (name === 'NotFoundError' || (doing === 'read' && /^(Unknown|NotReadable|Data)Error$/.test(name)))
    return 'damaged';
  return 'failed';
}
