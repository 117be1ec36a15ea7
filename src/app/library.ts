import type { Edition, EditionCard } from '../edition/model.js';
import type { EditionStore } from '../storage/editions.js';
import { StorageError } from '../storage/errors.js';
import { sha256 } from '../text/sha256.js';
import { SITE_ROOT } from './site.js';

/**
 * - `offline`: no answer from the server, or no network
 * - `timeout`: the server began to answer, or not, and then nothing came
 * - `http`: an error status; `status` says which
 * - `content`: something else than what was asked for: HTML, cut or broken JSON, bytes of another hash
 */
export type FetchErrorCode = 'offline' | 'timeout' | 'http' | 'content';

/** Why something could not be fetched. */
export class FetchError extends Error {
  override name = 'FetchError';
  constructor(
    readonly code: FetchErrorCode,
    readonly status = 0,
    cause?: unknown,
  ) {
    super(`${code}${status ? ` ${status}` : ''}`, { cause });
  }
}

/** An edition that was fetched or read, with the very bytes it came from. */
export interface LibraryEdition {
  edition: Edition;
  sha256: string;
  bytes: Uint8Array;
}

/** Longest time without a byte from the server, in milliseconds. */
const PATIENCE = 15_000;

/** Largest edition that is fetched, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** What the server offers. @throws FetchError */
export async function fetchIndex(signal?: AbortSignal): Promise<EditionCard[]> {
  const bytes = await fetchBytes('editions/index.json', signal);
  const index = parse(bytes) as { editions?: unknown };
  if (!Array.isArray(index.editions) || !index.editions.every(isCard)) throw new FetchError('content');
  return index.editions;
}

/**
 * An edition from the server. With a card, its bytes must be those that the card's hash was made of.
 *
 * @throws FetchError
 */
export async function fetchEdition(
  slug: string,
  options: { card?: EditionCard; signal?: AbortSignal; onProgress?(received: number): void } = {},
): Promise<LibraryEdition> {
  const bytes = await fetchBytes(`editions/${slug}.json`, options.signal, options.onProgress);
  const hash = await sha256(bytes);
  if (options.card && options.card.sha256 !== hash) throw new FetchError('content');
  const edition = parse(bytes);
  if (!isEdition(edition) || edition.slug !== slug) throw new FetchError('content');
  return { edition, sha256: hash, bytes };
}

/** What is kept here, or null. @throws StorageError (`damaged`: what is kept is not what was stored) */
export async function readStored(store: EditionStore, slug: string): Promise<LibraryEdition | null> {
  const read = await store.read(slug);
  if (!read) return null;
  if (!isEdition(read.edition)) throw new StorageError('damaged', `edition ${slug}`);
  return { edition: read.edition, sha256: read.record.sha256, bytes: read.record.bytes };
}

/** Keeps an edition. @throws StorageError */
export async function storeEdition(store: EditionStore, { edition, sha256: hash, bytes }: LibraryEdition): Promise<void> {
  const card = cardOf(edition, hash, bytes.length);
  await store.write({ slug: edition.slug, sha256: hash, bytes, storedAt: Date.now(), size: bytes.length, card });
}

function cardOf(edition: Edition, hash: string, bytes: number): EditionCard {
  const text = ({ meta: { language, title, provenance } }: Edition['source']) => ({ language, title, provenance });
  return {
    slug: edition.slug,
    sha256: hash,
    bytes,
    rows: edition.links.length,
    reviewed: edition.links.filter((link) => link.status === 'reviewed' && !link.stale).length,
    source: text(edition.source),
    target: text(edition.target),
  };
}

/** All bytes of a file of the site, giving up when none come for {@link PATIENCE}. */
async function fetchBytes(path: string, signal?: AbortSignal, onProgress?: (received: number) => void): Promise<Uint8Array> {
  const giveUp = new AbortController();
  const stop = (): void => giveUp.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  let timer = setTimeout(() => giveUp.abort('timeout'), PATIENCE);
  try {
    const response = await fetch(new URL(path, SITE_ROOT), { cache: 'no-cache', credentials: 'omit', signal: giveUp.signal });
    if (!response.ok) throw new FetchError('http', response.status);
    if (!response.body) return new Uint8Array(await response.arrayBuffer());
    const parts: Uint8Array[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(() => giveUp.abort('timeout'), PATIENCE);
      parts.push(value);
      received += value.length;
      if (received > LARGEST) throw new FetchError('content');
      onProgress?.(received);
    }
    return join(parts, received);
  } catch (error) {
    if (error instanceof FetchError || signal?.aborted) throw error;
    throw new FetchError(giveUp.signal.reason === 'timeout' ? 'timeout' : 'offline', 0, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function join(parts: Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new FetchError('content', 0, error);
  }
}

function isCard(value: unknown): value is EditionCard {
  const card = value as Partial<EditionCard> | null;
  return typeof card?.slug === 'string' && typeof card.sha256 === 'string' && !!card.source?.title && !!card.target?.title;
}

/** A plain look at the outer form: what is inside is written as words and addresses, whatever it is. */
function isEdition(value: unknown): value is Edition {
  const edition = value as Partial<Edition> | null;
  const isText = (text: unknown): boolean => Array.isArray((text as Edition['source'] | undefined)?.blocks);
  return edition?.format === 'cotejo-edition' && edition.version === 1 && isText(edition.source) && isText(edition.target) && Array.isArray(edition.links);
}
