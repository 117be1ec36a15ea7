/** Editions kept for reading offline: database `editions`, one record each. They can always be fetched again. */
import { createConnection, databaseName, type ConnectionHooks, type Limits } from './connection.js';
import { StorageError } from './errors.js';
import { sha256Hex } from './hash.js';
import { parseJson } from './parse.js';
import { EDITION_SCHEMA, upgradeAlong } from './schema.js';
import type { ReadEdition, StoredCard, StoredEdition } from './types.js';
import { within } from './within.js';

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

/** A record as it lies in the store: the bytes of a long edition as a Blob. */
type KeptEdition = Omit<StoredEdition, 'bytes'> & { bytes: Uint8Array | Blob };

const STORES = ['editions', 'cards'];
/**
 * Bytes from which an edition is kept as a Blob: the database then hands over and takes a handle, and the page is not
 * kept from answering while megabytes are copied.
 */
const LONG = 1_000_000;
/** Reading one edition, in milliseconds: it may be tens of megabytes, on a slow disk. */
const READ_LIMIT = 15_000;

/** The editions kept below `basePath`. Opens the database at first use. */
export function createEditionStore({ basePath, hooks, limits }: EditionStoreOptions = {}): EditionStore {
  const name = databaseName('editions', basePath);
  const connection = createConnection(name, EDITION_SCHEMA.length, upgradeAlong(EDITION_SCHEMA), hooks, limits);

  const find = async (slug: string): Promise<[StoredEdition?, StoredCard?]> => {
    const [kept, card] = await connection.run(
      STORES,
      'readonly',
      'relaxed',
      (tx) =>
        Promise.all([
          tx.objectStore('editions').get(slug) as Promise<KeptEdition | undefined>,
          tx.objectStore('cards').get(slug) as Promise<StoredCard | undefined>,
        ]),
      READ_LIMIT,
    );
    return [kept && { ...kept, bytes: await bytesOf(kept) }, card];
  };

  const putBytes = (kept: KeptEdition) =>
    connection.run(
      STORES,
      'readwrite',
      'relaxed',
      (tx) => Promise.all([tx.objectStore('editions').put(kept), tx.objectStore('cards').delete(kept.slug)]),
      READ_LIMIT + kept.size / 1000,
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
      if (record.bytes.length < LONG) await putBytes(record);
      else {
        const blob = new Blob([record.bytes as BlobPart]);
        await putBytes({ ...record, bytes: blob }).catch((error: StorageError) => {
          // Some browsers, in private mode, keep no Blobs.
          if (error.code !== 'failed') throw error;
          return putBytes(record);
        });
      }
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

/** The bytes of a record; none where they cannot be read, which fits no hash. @throws StorageError `timeout` */
async function bytesOf({ slug, bytes }: KeptEdition): Promise<Uint8Array> {
  if (!(bytes instanceof Blob)) return bytes;
  const read = bytes.arrayBuffer().catch(() => new ArrayBuffer(0));
  return new Uint8Array(await within(read, READ_LIMIT, () => new StorageError('timeout', `edition ${slug}`)));
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
