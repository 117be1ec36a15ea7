/**
 * One connection to one IndexedDB database, shared by all who use it, reopened when the browser drops it, and given
 * up when another tab needs to upgrade. Everything that is read or written passes through {@link Connection.run}.
 */
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { StorageError, toStorageError } from './errors.js';
import { within } from './within.js';

/** A transaction as `run` hands it to its work. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

/** Brings a database up to the wanted version, inside the upgrade's own transaction. */
export type Upgrade = (db: IDBPDatabase, tx: Transaction<'versionchange'>, oldVersion: number) => void | Promise<void>;

/** What the owner of a connection may want to know or do. All optional. */
export interface ConnectionHooks {
  /** Awaited before the database is opened. */
  beforeOpen?(): Promise<void>;
  /**
   * Asked before the database is made (`oldVersion` 0) or upgraded. An error returned stops it: nothing is made.
   * `dataLoss` is `total` when the browser has just deleted a damaged database (Chromium only).
   */
  mayUpgrade?(oldVersion: number, dataLoss: 'none' | 'total' | undefined): StorageError | null;
  /** Another tab wants to upgrade: write what is unsaved now. The connection closes when this is done, or in 2 s. */
  beforeClose?(): void | Promise<void>;
  /** The connection was given up for another tab; what follows will probably fail with `newer`. */
  onUpgradedElsewhere?(): void;
  /** Another tab holds an older version open: ask the user to close it. */
  onBlocked?(): void;
  /** The browser closed the connection, as when site data are cleared. */
  onClosed?(): void;
}

/** How long to wait, in milliseconds. */
export interface Limits {
  /** For the database to open; 5,000 unless told. */
  open?: number;
  /** For one transaction; 5,000 unless told. */
  run?: number;
}

/** See {@link createConnection}. */
export interface Connection {
  /**
   * Runs `work` in one transaction and resolves with what it returned only after the transaction is done. `work` may
   * be run a second time, on a new connection, when the first one turned out to be dead: it must be idempotent, and
   * must await nothing but requests of its transaction. If it throws, nothing is kept.
   *
   * @param limit milliseconds, where the connection's own limit is too short
   * @throws StorageError
   */
  run<T, Mode extends 'readonly' | 'readwrite'>(
    stores: string[],
    mode: Mode,
    durability: IDBTransactionDurability,
    work: (tx: Transaction<Mode>) => Promise<T>,
    limit?: number,
  ): Promise<T>;
  /** The open database, for what `run` cannot do. Do not keep it. @throws StorageError */
  open(): Promise<IDBPDatabase>;
  /** Closes the connection; the next use opens a new one. */
  close(): Promise<void>;
}

/** One opening of the database. */
interface Link {
  db: Promise<IDBPDatabase>;
  /** Rejects with `closed` when the browser ends the connection. */
  gone: Promise<never>;
}

/** Name of a database; deployments below different paths of one origin do not share theirs. */
export const databaseName = (kind: 'editions' | 'user', basePath = '/'): string =>
  `cotejo-${kind}${basePath === '/' ? '' : `@${basePath}`}`;

/** A connection that opens at first use. Does nothing by itself until then. */
export function createConnection(
  name: string,
  version: number,
  upgrade: Upgrade,
  hooks: ConnectionHooks = {},
  limits: Limits = {},
): Connection {
  let current: Link | null = null;
  let blocked = false;

  const drop = (link: Link) => {
    if (current === link) current = null;
  };

  function connect(): Link {
    let end!: (error: StorageError) => void;
    const gone = new Promise<never>((_, reject) => (end = reject));
    gone.catch(() => {});
    const link: Link = { gone, db: openLink() };
    return link;

    async function openLink(): Promise<IDBPDatabase> {
      let refusal: unknown;
      try {
        await hooks.beforeOpen?.();
        return await openDB(name, version, {
          upgrade: (db, oldVersion, _newVersion, tx, event) => {
            tx.done.catch(() => {});
            const refuse = (error: unknown) => {
              refusal = error;
              abort(tx);
            };
            try {
              const { dataLoss } = event as unknown as { dataLoss?: 'none' | 'total' };
              const no = hooks.mayUpgrade?.(oldVersion, dataLoss);
              if (no) refuse(no);
              else void Promise.resolve(upgrade(db, tx, oldVersion)).catch(refuse);
            } catch (error) {
              refuse(error);
            }
          },
          blocked: () => {
            blocked = true;
            hooks.onBlocked?.();
          },
          blocking: () => void giveWay(link),
          terminated: () => {
            drop(link);
            end(new StorageError('closed', name));
            hooks.onClosed?.();
          },
        });
      } catch (error) {
        drop(link);
        // Requests of an upgrade fail with AbortError when the upgrade itself fails: the reason is then in `error`.
        const own = (refusal as Error | undefined)?.name === 'AbortError' ? undefined : refusal;
        throw own ? toStorageError(own, 'write') : toStorageError(error, 'open');
      } finally {
        blocked = false;
      }
    }
  }

  async function giveWay(link: Link): Promise<void> {
    const flush = Promise.resolve(hooks.beforeClose?.()).catch(() => {});
    await within(flush, 2000, () => undefined).catch(() => {});
    drop(link);
    (await link.db).close();
    hooks.onUpgradedElsewhere?.();
  }

  // A pending request to open is kept, not repeated: whoever comes later waits for the same one.
  const opened = (link: Link) =>
    within(link.db, limits.open ?? 5000, () => new StorageError(blocked ? 'blocked' : 'timeout', `opening ${name}`));

  const attempt: Connection['run'] = async (stores, mode, durability, work, limit = limits.run ?? 5000) => {
    const link = (current ??= connect());
    const db = await opened(link);
    let tx: Transaction<typeof mode> | undefined;
    try {
      tx = db.transaction(stores, mode, { durability }) as Transaction<typeof mode>;
      const late = () => new StorageError('timeout', `${name} ${mode} ${stores.join()}`);
      return await within(Promise.race([settle(tx, work), link.gone]), limit, late);
    } catch (error) {
      const typed = toStorageError(error, mode === 'readonly' ? 'read' : 'write');
      if (/closed|timeout|quota/.test(typed.code)) {
        // After a full disk the connection is dead, whatever it says (measured): the next use opens a new one.
        drop(link);
        if (tx) abort(tx);
        db.close();
      }
      throw typed;
    }
  };

  return {
    open: () => opened((current ??= connect())),
    run: (...args) =>
      attempt(...args).catch((error: StorageError) => {
        if (error.code !== 'closed') throw error;
        return attempt(...args);
      }),
    async close() {
      const link = current;
      current = null;
      await link?.db.then(
        (db) => db.close(),
        () => {},
      );
    },
  };
}

/** The result of `work`, once its transaction is done; otherwise the error that says most. */
async function settle<T, Mode extends IDBTransactionMode>(
  tx: Transaction<Mode>,
  work: (tx: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  tx.done.catch(() => {});
  let failure: unknown;
  try {
    const result = await work(tx);
    await tx.done; // a request that succeeded may still be undone: at the quota all of them say success (measured)
    return result;
  } catch (error) {
    failure = error;
  }
  abort(tx);
  await tx.done.catch(() => {});
  throw failure instanceof StorageError ? failure : (tx.error ?? failure);
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has already ended.
  }
}
