import { isEdition, type EditionCard } from '../edition/model.js';
import { parseJson } from '../storage/parse.js';
import { joinBytes } from '../text/bytes.js';
import { createPace } from '../text/pace.js';
import { sha256 } from '../text/sha256.js';
import type { LibraryEdition } from './stored.js';
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

/** Longest time without a byte from the server, in milliseconds. */
const PATIENCE = 15_000;

/** Largest edition that is fetched, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** What the server offers. @throws FetchError */
export async function fetchIndex(signal?: AbortSignal): Promise<EditionCard[]> {
  const bytes = await fetchBytes('editions/index.json', signal);
  const index = (await parse(bytes)) as { editions?: unknown };
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
  // The hash is made on another thread, beside the parsing.
  const [hash, edition] = await Promise.all([sha256(bytes), parse(bytes)]);
  if (options.card && options.card.sha256 !== hash) throw new FetchError('content');
  if (!isEdition(edition) || edition.slug !== slug) throw new FetchError('content');
  return { edition, sha256: hash, bytes };
}

/**
 * An edition of which no card is at hand: its bytes must be those of the rows on the page, whose hash is `shown`, or
 * else those that the server's own list names.
 *
 * @throws FetchError
 */
export async function fetchListed(slug: string, shown?: string): Promise<LibraryEdition> {
  const edition = await fetchEdition(slug);
  if (edition.sha256 === shown) return edition;
  const card = (await fetchIndex()).find((each) => each.slug === slug);
  if (card?.sha256 !== edition.sha256) throw new FetchError('content');
  return edition;
}

/** All bytes of a file of the site, giving up when none come for {@link PATIENCE}. */
async function fetchBytes(
  path: string,
  signal?: AbortSignal,
  onProgress?: (received: number) => void,
): Promise<Uint8Array> {
  const giveUp = new AbortController();
  const stop = (): void => giveUp.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  let timer = setTimeout(() => giveUp.abort('timeout'), PATIENCE);
  try {
    const response = await fetch(new URL(path, SITE_ROOT), {
      cache: 'no-cache',
      credentials: 'omit',
      signal: giveUp.signal,
    });
    if (!response.ok) throw new FetchError('http', response.status);
    if (!response.body) return new Uint8Array(await response.arrayBuffer());
    const parts: Uint8Array[] = [];
    let received = 0;
    const reader = response.body.getReader();
    const pace = createPace();
    for (;;) {
      const { done, value } = await reader.read();
      await pace();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(() => giveUp.abort('timeout'), PATIENCE);
      parts.push(value);
      received += value.length;
      if (received > LARGEST) throw new FetchError('content');
      onProgress?.(received);
    }
    return joinBytes(parts, received);
  } catch (error) {
    if (error instanceof FetchError || signal?.aborted) throw error;
    throw new FetchError(giveUp.signal.reason === 'timeout' ? 'timeout' : 'offline', 0, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function parse(bytes: Uint8Array): Promise<unknown> {
  try {
    return await parseJson(bytes);
  } catch (error) {
    throw new FetchError('content', 0, error);
  }
}

function isCard(value: unknown): value is EditionCard {
  const card = value as Partial<EditionCard> | null;
  return (
    typeof card?.slug === 'string' && typeof card.sha256 === 'string' && !!card.source?.title && !!card.target?.title
  );
}
