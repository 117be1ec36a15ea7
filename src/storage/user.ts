/**
 * What the user made: database `user`. Every write is strict and counts only when its transaction is done; every
 * record carries a checksum that is looked at when it is read; a writer who does not know the newest revision is
 * refused. The stores are listed in schema.ts.
 */
import { createMarker, type Marker } from './canary.js';
import { databaseName, type Connection, type ConnectionHooks, type Limits, type Transaction } from './connection.js';
import { createDamageList, type DamageList } from './damage.js';
import { StorageError, toStorageError } from './errors.js';
import { createGuardedConnection } from './guard.js';
import { createHints, type Hints } from './hints.js';
import { writeAll, type SealedChange } from './ledger.js';
import { seal } from './records.js';
import { recordStores, USER_SCHEMA, type SchemaStep } from './schema.js';
import type { DamagedRecord, UserRecord } from './types.js';

/** See {@link createUserStore}. */
export interface UserStoreOptions {
  /** Base path of the app, `/` unless told. */
  basePath?: string;
  /** USER_SCHEMA unless told. Must have the stores `meta` and `aside`. */
  schema?: readonly SchemaStep[];
  hooks?: ConnectionHooks & {
    /** A record was read that does not fit its checksum. */
    onDamaged?(record: DamagedRecord): void;
  };
  limits?: Limits;
}

/** One of several changes that are made together. */
export interface Change {
  store: string;
  key: string;
  /** Anything that JSON can hold; `undefined` deletes. */
  value?: unknown;
  /** Revision the writer knows, 0 for none; another one in the store refuses the whole write. Left out: any. */
  expected?: number;
  /** The new revision is to be no lower than this. */
  atLeast?: number;
  /** Milliseconds since 1970; now, unless told. */
  changedAt?: number;
}

/** All methods throw only StorageError. */
export interface UserStore {
  readonly name: string;
  readonly marker: Marker;
  /** For the other modules of this folder. */
  readonly connection: Connection;
  /** Names of the stores that hold records. */
  readonly stores: readonly string[];
  /** The record, or null when there is none. @throws StorageError `damaged`, with the record as found */
  get<T>(store: string, key: string): Promise<UserRecord<T> | null>;
  /**
   * All good records of a store, or those whose key starts with `prefix`, in the order of their keys; the damaged ones
   * are in {@link UserStore.damagedRecords}.
   */
  all<T>(store: string, prefix?: string): Promise<UserRecord<T>[]>;
  /**
   * Writes a value; when this resolves it is stored. A damaged record in its place is kept in store `aside`.
   *
   * @param expectedRevision the revision the writer started from, 0 for none; left out: write in any case
   * @throws StorageError `conflict` with the stored record when that is at another revision; nothing is written then
   */
  put<T>(store: string, key: string, value: T, expectedRevision?: number): Promise<UserRecord<T>>;
  /** Deletes a record; no error when there is none. */
  delete(store: string, key: string, expectedRevision?: number): Promise<void>;
  /** Makes all changes in one transaction, or none. Gives the records as they now are, null for those deleted. */
  apply(changes: Change[]): Promise<(UserRecord | null)[]>;
  /** Whether a record, as found, fits its checksum; a damaged one is remembered and reported. */
  check(store: string, key: string, found: unknown): Promise<boolean>;
  /** Damaged records met so far and not replaced since. */
  damagedRecords(): DamagedRecord[];
  /** Calls back after every change, here or in another tab, until the function returned is called. */
  subscribe: Hints['subscribe'];
  close(): Promise<void>;
}

/** What the user made below `basePath`. Opens the database at first use. */
export function createUserStore(options: UserStoreOptions = {}): UserStore {
  const { schema = USER_SCHEMA, hooks, limits } = options;
  const name = databaseName('user', options.basePath);
  const marker = createMarker(name);
  const hints = createHints(name);
  const connection = createGuardedConnection(name, schema, marker, hooks, limits);
  const damage = createDamageList(hooks?.onDamaged);

  const find = (store: string, key: string) =>
    connection.run([store], 'readonly', 'relaxed', (tx) => tx.objectStore(store).get(key) as Promise<unknown>);

  async function apply(changes: Change[]): Promise<(UserRecord | null)[]> {
    const found = await Promise.all(changes.map(({ store, key }) => find(store, key)));
    const sealed = await Promise.all(changes.map((change, at) => prepare(change, found[at], damage))).catch((error) => {
      throw toStorageError(error, 'write');
    });
    const all = [...sealed.map(([change]) => change), ...sealed.flatMap(([, aside]) => aside ?? [])];
    const touched = [...new Set(['meta', ...all.map(({ store }) => store)])];
    const limit = (limits?.run ?? 5000) + 5 * all.length;
    const { ledger, records } = await connection.run(touched, 'readwrite', 'strict', (tx) => writeAll(tx, all), limit);
    marker.write(ledger);
    for (const { store, key } of all) {
      damage.forget(store, key);
      hints.tell(store, key);
    }
    return records.slice(0, changes.length);
  }

  return {
    name,
    marker,
    connection,
    apply,
    stores: recordStores(schema),
    async get<T>(store: string, key: string) {
      const found = await find(store, key);
      if (!found) return null;
      if (await damage.check(store, key, found)) return found as UserRecord<T>;
      throw new StorageError('damaged', `${store}/${key}`, found);
    },
    async all<T>(store: string, prefix?: string) {
      const [keys, records] = await connection.run([store], 'readonly', 'relaxed', (tx) => findAll(tx, store, prefix));
      const good = await Promise.all(records.map((record, at) => damage.check(store, String(keys[at]), record)));
      return records.filter((_, at) => good[at]) as UserRecord<T>[];
    },
    put: async <T>(store: string, key: string, value: T, expected?: number) =>
      (await apply([{ store, key, value: value ?? null, expected }]))[0] as UserRecord<T>,
    delete: async (store, key, expected) => void (await apply([{ store, key, expected }])),
    check: damage.check,
    damagedRecords: damage.list,
    subscribe: hints.subscribe,
    async close() {
      hints.close();
      await Promise.all([connection.close(), marker.settled()]);
    },
  };
}

/** All of a store, or what has a key that starts with `prefix`: keys, and records as found. */
export function findAll(tx: Transaction<'readonly'>, store: string, prefix = ''): Promise<[IDBValidKey[], unknown[]]> {
  const range = prefix ? IDBKeyRange.bound(prefix, `${prefix}\uffff`) : undefined;
  return Promise.all([tx.objectStore(store).getAllKeys(range), tx.objectStore(store).getAll(range)]);
}

/** A change with its checksum, for which a transaction cannot wait; with it, the damaged record it would replace. */
async function prepare(
  { value, changedAt = Date.now(), ...change }: Change,
  found: unknown,
  damage: DamageList,
): Promise<[SealedChange, SealedChange?]> {
  const { store, key } = change;
  const sealed = value === undefined ? null : await seal(key, value, changedAt);
  if (!found || store === 'aside' || (await damage.check(store, key, found))) return [{ ...change, sealed }];
  const place = `${store}/${key}@${changedAt}`;
  const aside = await seal(place, { why: 'damaged', store, key, record: found }, changedAt);
  return [
    { ...change, sealed, mend: true },
    { store: 'aside', key: place, sealed: aside },
  ];
}
