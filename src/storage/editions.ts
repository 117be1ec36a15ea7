/** Editions kept for reading offline: database `editions`, one record each. They can always be fetched again. */
import { createConnection, databaseName, type ConnectionHooks, type Limits } from './connection.js';
import { StorageError } from './errors.js';
import { sha256Hex } from './hash.js';
import { parseJson } from './parse.js';
import { EDITION_SCHEMA, upgradeAlong } from './schema.js';
import type { ReadEdition, StoredCard, StoredEdition } from './types.js';

/** See {@link createEditionStore}. */
export interface EditionStoreOptions {
  /** Base path of the app, `/` unless told. */
  basePath?: string;
  hooks?: ConnectionHooks;
  limits?: Limits;
}

/** All methods throw only StorageError. */
export interface EditionStore {
  /** What is kept, without reading it; an edition whose storing was interrupted is not listed. */
  list(): Promise<StoredCard[]>;
  /**
   * An edition, its hash recomputed; null when there is none. Wrong words are never returned.
   *
   * @throws StorageError `damaged` when the bytes do not fit their hash or are not JSON
   */
  read(slug: string): Promise<ReadEdition | null>;
  /**
   * Keeps an edition, in place of the former one of that slug. If it fails, the former one is still there.
   *
   * @throws StorageError `damaged` when the bytes given do not fit their hash; nothing is touched then
   */
  write(record: StoredEdition): Promise<void>;
  /** Recomputes the hash of what is kept. @throws StorageError `unavailable` when there is no way to compute it */
  verify(slug: string): Promise<'verified' | 'damaged' | 'missing'>;
  /** Removes an edition; no error when there is none. */
  remove(slug: string): Promise<void>;
  close(): Promise<void>;
}

const STORES = ['editions', 'cards'];
/** Reading one edition, in milliseconds: it may be tens of megabytes, on a slow disk. */
const READ_LIMIT = 15_000;

/** The editions kept below `basePath`. Opens the database at first use. */
export function createEditionStore({ basePath, hooks, limits }: EditionStoreOptions = {}): EditionStore {
  const name = databaseName('editions', basePath);
  const connection = createConnection(name, EDITION_SCHEMA.length, upgradeAlong(EDITION_SCHEMA), hooks, limits);

  const find = (slug: string): Promise<[StoredEdition?, StoredCard?]> =>
    connection.run(
      STORES,
      'readonly',
      'relaxed',
      (tx) => Promise.all([tx.objectStore('editions').get(slug), tx.objectStore('cards').get(slug)]),
      READ_LIMIT,
    );

  /** The strict write that makes an edition count as stored. */
  const complete = ({ card, storedAt }: StoredEdition) =>
    connection.run(['cards'], 'readwrite', 'strict', (tx) => tx.objectStore('cards').put({ ...card, storedAt }));

  return {
    list: () =>
      connection.run(STORES, 'readonly', 'relaxed', async (tx) => {
        const [cards, slugs] = await Promise.all([
          tx.objectStore('cards').getAll() as Promise<StoredCard[]>,
          tx.objectStore('editions').getAllKeys(),
        ]);
        return cards.filter(({ slug }) => slugs.includes(slug));
      }),

    async read(slug) {
      const [record, card] = await find(slug);
      if (!record) return null;
      const hash = hashOf(record); // runs beside the parsing; never rejects
      const edition = await parse(record);
      const sha256 = await hash;
      if (sha256 !== null && sha256 !== record.sha256) throw damaged(record);
      // The words are whole, only the last step of storing them was interrupted: make it now, if possible.
      if (sha256 && card?.sha256 !== sha256) await complete(record).catch(() => {});
      return { edition, record, verified: sha256 !== null };
    },

    async write(record) {
      const sha256 = await hashOf(record);
      if (sha256 !== null && sha256 !== record.sha256) throw damaged(record);
      await connection.run(
        STORES,
        'readwrite',
        'relaxed',
        (tx) => Promise.all([tx.objectStore('editions').put(record), tx.objectStore('cards').delete(record.slug)]),
        READ_LIMIT + record.size / 1000,
      );
      await complete(record);
    },

    async verify(slug) {
      const record = (await find(slug))[0];
      if (!record) return 'missing';
      const sha256 = await hashOf(record);
      if (sha256 === null) throw new StorageError('unavailable', 'SHA-256');
      return sha256 === record.sha256 ? 'verified' : 'damaged';
    },

    remove: (slug) =>
      connection.run(STORES, 'readwrite', 'strict', async (tx) => {
        await Promise.all(STORES.map((store) => tx.objectStore(store).delete(slug)));
      }),

    close: () => connection.close(),
  };
}

/** Hash of a record's bytes; an empty string, which fits no record, when it has none. */
const hashOf = async ({ bytes }: StoredEdition) => (bytes instanceof Uint8Array ? sha256Hex(bytes) : '');

const damaged = (record: StoredEdition, cause?: unknown) =>
  new StorageError('damaged', `edition ${record.slug}`, record, cause);

async function parse(record: StoredEdition): Promise<unknown> {
  try {
    return await parseJson(record.bytes);
  } catch (error) {
    throw damaged(record, error);
  }
}
