/**
 * Which stores a database has, as a list of steps; its version is the number of steps.
 *
 * To add a store in a later part: append a step, never change one that was released.
 *
 *     { stores: { notes: 'key' } }
 *
 * A step may also rework what is there; it then gets the upgrade's transaction, must await only its requests, and
 * must leave every record it does not understand as it is. If it throws, the database stays at its former version.
 */
import type { Transaction, Upgrade } from './connection.js';

/** One version of a database. */
export interface SchemaStep {
  /** New stores and the path of their key. */
  stores?: Record<string, string>;
  migrate?(tx: Transaction<'versionchange'>): Promise<void>;
}

/** Database `editions`: the bytes, and apart from them what the shelf shows. A card means that its bytes are whole. */
export const EDITION_SCHEMA: readonly SchemaStep[] = [{ stores: { editions: 'slug', cards: 'slug' } }];

/** Database `user`. `aside` keeps what lost a merge or was found damaged; `meta` is the storage's own. */
export const USER_SCHEMA: readonly SchemaStep[] = [
  { stores: { meta: 'key', aside: 'key', settings: 'key', positions: 'key' } },
  // Corrections of an alignment, decisions on findings, concepts of the termbase, works of one's own library.
  { stores: { corrections: 'key', decisions: 'key', concepts: 'key', works: 'key' } },
];

/** Names of the stores that hold records: all but `meta`. */
export const recordStores = (schema: readonly SchemaStep[]): string[] =>
  schema.flatMap((step) => Object.keys(step.stores ?? {})).filter((store) => store !== 'meta');

/** Takes a database of any older version through the steps it lacks, in order; records stay. */
export const upgradeAlong =
  (schema: readonly SchemaStep[]): Upgrade =>
  async (db, tx, oldVersion) => {
    for (const step of schema.slice(oldVersion)) {
      for (const [store, keyPath] of Object.entries(step.stores ?? {})) {
        if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath });
      }
      await step.migrate?.(tx);
    }
  };
