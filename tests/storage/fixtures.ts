/** What the storage tests share: databases of their own, removed afterwards, and faults made without mocks. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { createUserStore, type UserStore, type UserStoreOptions } from '../../src/storage/user.js';
import { StorageError } from '../../src/storage/errors.js';
import type { StoredEdition } from '../../src/storage/types.js';

const opened: { close(): unknown }[] = [];
const names = new Set<string>();

/** A base path that no other test has; its databases go after the test. */
export function freshPath(): string {
  const path = `/test-${crypto.randomUUID()}/`;
  names.add(`cotejo-user@${path}`).add(`cotejo-editions@${path}`);
  return path;
}

/** Closes something after the test, before the databases are deleted. */
export function closeLater<T extends { close(): unknown }>(thing: T): T {
  opened.push(thing);
  return thing;
}

/** A user store that is closed after the test. Several with one base path are as several tabs. */
export const userStore = (options: UserStoreOptions): UserStore => closeLater(createUserStore(options));

/** The same database, without Cotejo. */
export const rawly = async <T>(name: string, work: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
  const db = await openDB(name);
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

/** Changes a stored record behind Cotejo's back, as a failing disk does. */
export const spoil = (name: string, store: string, key: string, change: (record: never) => void) =>
  rawly(name, async (db) => {
    const record = (await db.get(store, key)) as never;
    change(record);
    await db.put(store, record);
  });

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  await Promise.all(opened.splice(0).map((thing) => thing.close()));
  for (const name of names) {
    await deleteDB(name);
    localStorage.removeItem(`${name}.marker`);
  }
  names.clear();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('cotejo', { recursive: true }).catch(() => {});
}

/** The StorageError that a promise rejects with; fails when it resolves. */
export async function errorOf(promise: Promise<unknown>): Promise<StorageError> {
  const outcome = await promise.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );
  if (!(outcome instanceof StorageError)) throw new Error(`not a StorageError: ${String(outcome)}`);
  return outcome;
}

/** Runs `work` in a browser that lacks something: `value` in place of the property, or a getter that throws it. */
export async function lacking<T>(
  object: object,
  property: string,
  replacement: PropertyDescriptor,
  work: () => Promise<T>,
): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, { configurable: true, ...replacement });
  try {
    return await work();
  } finally {
    if (own) Object.defineProperty(object, property, own);
    else delete (object as Record<string, unknown>)[property];
  }
}

/** Property that throws when it is touched, as browsers do when site data are blocked. */
export const forbidden: PropertyDescriptor = {
  get() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};

/** Resolves when the condition holds. */
export async function until(condition: () => unknown): Promise<void> {
  while (!(await condition())) await new Promise(requestAnimationFrame);
}

/** Another tab that keeps these stores busy until the function returned is called; then its connection closes. */
export function holdStore(db: IDBPDatabase, stores: string[]): () => Promise<void> {
  const tx = db.transaction(stores, 'readwrite');
  let held = true;
  const hold = (): void =>
    void tx
      .objectStore(stores[0]!)
      .count()
      .then(() => held && hold());
  hold();
  return async () => {
    held = false;
    await tx.done;
    db.close();
  };
}

/** An edition with its true hash. */
export async function edition(
  slug: string,
  content: unknown = { slug, rows: ['Hola', 'Hello'] },
): Promise<StoredEdition> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = (language: string) => ({ language, title: `${slug} ${language}`, provenance: 'authored' });
  return {
    ...{ slug, sha256, bytes, storedAt: 1_763_888_400_000, size: bytes.length },
    card: { slug, sha256, bytes: bytes.length, rows: 2, reviewed: 1, source: text('es'), target: text('en') },
  };
}
