/**
 * What the user made: database `user`. Every write is strict and counts only when its transaction is done; every
 * record carries a checksum that is looked at when it is read; a writer who does not know the newest revision is
 * refused. Stores are listed in schema.ts.
 */
import { createMarker, type Marker } from './canary.js';
import { createConnection, databaseName, type ConnectionHooks, type Limits, type Transaction } from './connection.js';
import { StorageError, toStorageError } from './errors.js';
import { isGood, seal, type SealedRecord } from './records.js';
import { storeNames, upgradeAlong, USER_SCHEMA, type SchemaStep } from './schema.js';
import type { Canary, DamagedRecord, UserChange, UserRecord } from './types.js';

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
  /** `undefined` deletes. */
  value?: unknown;
  /** Revision the writer knows, 0 for none; another one in the store refuses the whole write. Not compared if left out. */
  expected?: number;
  /** The new revision is to be no lower than this. */
  atLeast?: number;
  /** Milliseconds since 1970; now, unless told. */
  changedAt?: number;
}

/** All of the database, each record checked. */
export interface Inspection {
  /** Number of writes so far. */
  generation: number;
  /** Records per store, as counted. */
  counts: Record<string, number>;
  /** Records per store, as they should be. */
  expected: Record<string, number>;
  records: { store: string; record: UserRecord }[];
  damaged: DamagedRecord[];
}

/** All methods throw only StorageError. */
export interface UserStore {
  readonly name: string;
  readonly marker: Marker;
  /** Names of the stores with records of the user's. */
  readonly stores: readonly string[];
  /** The record, or null when there is none. @throws StorageError `damaged`, with the record as found */
  get<T>(store: string, key: string): Promise<UserRecord<T> | null>;
  /** All good records of a store; damaged ones are in {@link UserStore.damagedRecords}. */
  all<T>(store: string): Promise<UserRecord<T>[]>;
  /**
   * Writes a value; when this resolves it is stored. A damaged record in its place is kept in store `aside`.
   *
   * @param expectedRevision the revision the writer started from, 0 for none; left out: write in any case
   * @throws StorageError `conflict` with the stored record when that is another revision; nothing is written then
   */
  put<T>(store: string, key: string, value: T, expectedRevision?: number): Promise<UserRecord<T>>;
  /** Deletes a record; no error when there is none. */
  delete(store: string, key: string, expectedRevision?: number): Promise<void>;
  /** Makes all changes in one transaction, or none; gives the records as written, null for deleted ones. */
  apply(changes: Change[]): Promise<(UserRecord | null)[]>;
  /** Damaged records met so far, and not replaced since. */
  damagedRecords(): DamagedRecord[];
  /** Tells of every change, here and in other tabs, until the function returned is called. */
  subscribe(listener: (change: UserChange) => void): () => void;
  /** Reads and checks everything. */
  inspect(): Promise<Inspection>;
  /** A note of the storage's own, beside the records. */
  getMeta(key: string): Promise<unknown>;
  putMeta(key: string, value: unknown): Promise<void>;
  /** Goes on with what is there, even nothing: the user saw what was lost. Call before restoring into a lost database. */
  acceptLoss(): Promise<void>;
  close(): Promise<void>;
}

/** The note in store `meta` that says what the database should hold; written with every change. */
type State = Canary & { key: 'state' };

/** What the user made below `basePath`. Opens the database at first use. */
export function createUserStore(options: UserStoreOptions = {}): UserStore {
  const { schema = USER_SCHEMA, hooks = {} } = options;
  const name = databaseName('user', options.basePath);
  const everything = storeNames(schema);
  const stores = everything.filter((store) => store !== 'meta');
  const marker = createMarker(name);
  const hints = createHints(name);
  const damaged = new Map<string, DamagedRecord>();
  let lastKnown: Canary | null = null;
  let wiped: StorageError | null = null;

  const connection = createConnection(
    name,
    schema.length,
    (db, tx, oldVersion) => upgradeCounting(schema, stores, lastKnown)(db, tx, oldVersion),
    {
      ...hooks,
      async beforeOpen() {
        await hooks.beforeOpen?.();
        lastKnown = await marker.read();
      },
      mayUpgrade(oldVersion, dataLoss) {
        if (dataLoss === 'total') wiped = new StorageError('damaged', `${name}: the browser deleted it as damaged`);
        const kept = Object.values(lastKnown?.counts ?? {}).some((count) => count > 0);
        if (oldVersion === 0 && !wiped && kept) return new StorageError('lost', `${name}: gone`);
        return wiped ?? hooks.mayUpgrade?.(oldVersion, dataLoss) ?? null;
      },
    },
    options.limits,
  );

  /** Whether a record as found is good; remembers and reports it if not. */
  async function check(store: string, key: string, found: unknown): Promise<boolean> {
    const place = JSON.stringify([store, key]);
    if (await isGood(key, found)) return !damaged.delete(place) || true;
    if (!damaged.has(place)) hooks.onDamaged?.({ store, key, found });
    damaged.set(place, { store, key, found });
    return false;
  }

  const find = (store: string, key: string) =>
    connection.run([store], 'readonly', 'relaxed', (tx) => tx.objectStore(store).get(key)) as Promise<UserRecord>;

  /** A change with its checksum made, since a transaction cannot wait for one; with it, what has to be kept aside. */
  async function prepare(change: Change): Promise<Prepared[]> {
    const { store, key, value, changedAt = Date.now() } = change;
    const sealed = value === undefined ? null : await seal(key, value, changedAt);
    const found = await find(store, key);
    if (!found || store === 'aside' || (await check(store, key, found))) return [{ ...change, sealed, force: false }];
    const aside = { why: 'damaged', store, key, record: found };
    const asideKey = `${store}/${key}@${changedAt}`;
    return [
      { ...change, sealed, force: true },
      { store: 'aside', key: asideKey, sealed: await seal(asideKey, aside, changedAt), force: false },
    ];
  }

  async function apply(changes: Change[]): Promise<(UserRecord | null)[]> {
    const prepared = await Promise.all(changes.map(prepare)).catch((error: unknown) => {
      throw toStorageError(error, 'write');
    });
    const all = [...prepared.map(([change]) => change!), ...prepared.flatMap(([, aside]) => aside ?? [])];
    const touched = [...new Set(['meta', ...all.map(({ store }) => store)])];
    const { state, records } = await connection.run(touched, 'readwrite', 'strict', (tx) => writeAll(tx, all));
    marker.write(state);
    all.forEach(({ store, key }) => {
      damaged.delete(JSON.stringify([store, key]));
      hints.tell({ store, key, elsewhere: false });
    });
    return records.slice(0, changes.length);
  }

  /** Every record of some stores with its key, checked. */
  async function readAll(names: readonly string[], state = false) {
    const found = await connection.run([...names, ...(state ? ['meta'] : [])], 'readonly', 'relaxed', async (tx) => ({
      state: state ? ((await tx.objectStore('meta').get('state')) as State | undefined) : undefined,
      stores: await Promise.all(
        names.map((store) => Promise.all([tx.objectStore(store).getAllKeys(), tx.objectStore(store).getAll()])),
      ),
    }));
    const result: Inspection = { generation: 0, counts: {}, expected: {}, records: [], damaged: [] };
    Object.assign(result, { generation: found.state?.generation, expected: found.state?.counts });
    for (const [at, store] of names.entries()) {
      const [keys, records] = found.stores[at]!;
      result.counts[store] = records.length;
      for (const [index, record] of records.entries()) {
        const key = String(keys[index]);
        if (await check(store, key, record)) result.records.push({ store, record: record as UserRecord });
        else result.damaged.push({ store, key, found: record });
      }
    }
    if (state && !found.state) throw noState();
    return result;
  }

  return {
    name,
    marker,
    stores,
    apply,
    async get<T>(store: string, key: string) {
      const found = await find(store, key);
      if (!found) return null;
      if (await check(store, key, found)) return found as UserRecord<T>;
      throw new StorageError('damaged', `${store}/${key} does not fit its checksum`, found);
    },
    all: async <T>(store: string) => (await readAll([store])).records.map(({ record }) => record as UserRecord<T>),
    put: async <T>(store: string, key: string, value: T, expected?: number) =>
      (await apply([{ store, key, value: value ?? null, expected }]))[0] as UserRecord<T>,
    delete: async (store, key, expected) => void (await apply([{ store, key, expected }])),
    damagedRecords: () => [...damaged.values()],
    subscribe: hints.subscribe,
    inspect: () => readAll(stores, true),
    getMeta: (key) =>
      connection.run(['meta'], 'readonly', 'relaxed', async (tx) => (await tx.objectStore('meta').get(key))?.value),
    putMeta: (key, value) =>
      connection.run(['meta'], 'readwrite', 'strict', async (tx) => void (await tx.objectStore('meta').put({ key, value }))),
    async acceptLoss() {
      const known = await marker.read();
      await connection.close();
      wiped = null;
      await marker.reset({ generation: 0, counts: {}, changedAt: Date.now() });
      try {
        const state = await connection.run(everything, 'readwrite', 'strict', async (tx) => {
          const old = (await tx.objectStore('meta').get('state')) as State | undefined;
          const generation = Math.max(known?.generation ?? 0, old?.generation ?? 0) + 1;
          return putState(tx, { generation, counts: await countAll(tx, stores), changedAt: Date.now() });
        });
        marker.write(state);
      } catch (error) {
        if (known) await marker.reset(known);
        throw error;
      }
    },
    async close() {
      hints.close();
      await connection.close();
    },
  };
}
