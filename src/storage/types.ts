/** What the storage keeps and what it says about itself: plain data, no behaviour. */

/** What the shelf shows of an edition without reading its bytes. */
export interface EditionCard {
  slug: string;
  /** Hash of the edition's bytes, lower-case hexadecimal. */
  sha256: string;
  /** Length of the edition, in bytes. */
  bytes: number;
  rows: number;
  /** How many of the links were read through by a person. */
  reviewed: number;
  source: CardText;
  target: CardText;
}

/** One of the two texts, as a card names it. */
export interface CardText {
  language: string;
  title: string;
  provenance: string;
}

/** A card with the time its edition was stored here, in milliseconds since 1970. */
export type StoredCard = EditionCard & { storedAt: number };

/** One record in store `editions` of database `editions`; the key is the slug. */
export interface StoredEdition {
  slug: string;
  /** Hash of `bytes`, lower-case hexadecimal. */
  sha256: string;
  /** The very bytes that were hashed: UTF-8 JSON. */
  bytes: Uint8Array;
  /** Milliseconds since 1970. */
  storedAt: number;
  /** Length of `bytes`. */
  size: number;
  card: EditionCard;
}

/** An edition as read: parsed, with the record it came from. */
export interface ReadEdition {
  /** Parsed JSON. Not yet known to be an edition: the reader of the format checks its shape. */
  edition: unknown;
  record: StoredEdition;
  /** True when the hash of the bytes was recomputed and agrees; false only when no SHA-256 could be had here. */
  verified: boolean;
}

/** One thing a user made, as it lies in a store of database `user`. */
export interface UserRecord<T = unknown> {
  key: string;
  /** Plain JSON. */
  value: T;
  /** Counts the writes of this key, from 1. A writer who knows an older one is refused. */
  revision: number;
  /** Milliseconds since 1970, by the clock of the day: for show, and between equal revisions. */
  changedAt: number;
  /** Which write of the whole database this was. */
  generation: number;
  /** Hash of the canonical JSON of `[key, changedAt, value]`; empty when no SHA-256 could be had at the time. */
  sha256: string;
}

/** A record whose words do not fit its checksum: never returned as good, never dropped. */
export interface DamagedRecord {
  store: string;
  key: string;
  /** As found. */
  found: unknown;
}

/** Says that a record was written or deleted; it never carries the data. */
export interface UserChange {
  store: string;
  key: string;
  /** True when another tab did it: read again. */
  elsewhere: boolean;
}

/** The marker kept outside IndexedDB, from which a vanished database is noticed. */
export interface Canary {
  /** Number of writes to database `user`. 0 means that nothing was ever kept. */
  generation: number;
  /** Records per store. */
  counts: Record<string, number>;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** What is true of the storage; every state but `ready` is told to the user. */
export type StorageState =
  | { state: 'ready' }
  /** No IndexedDB, blocked, private mode. */
  | { state: 'unavailable'; reason: string }
  /** The marker says there was something; the database is empty or gone. */
  | { state: 'lost'; lastKnown: Canary | null }
  /** Cannot be opened, records are missing, or their checksums fail. */
  | { state: 'damaged'; reason: string }
  /** Made by a newer Cotejo: not touched. `version` is 0 when the browser does not say. */
  | { state: 'newer'; version: number }
  /** Another tab holds an older version open. */
  | { state: 'blocked' };
