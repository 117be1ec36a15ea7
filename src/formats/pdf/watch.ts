import type { ReadContext } from '../format.js';
import { ReadAborted } from '../pace.js';
import { Unreadable } from '../problems.js';
import type { Timers } from './library.js';

/** Milliseconds between two looks. */
const LOOK = 40;

/** Milliseconds that opening a document or reading one page may take: a page of a book takes a few. */
export const LONGEST = 10_000;

/**
 * Waits for work that cannot be paused from outside, and gives up when the signal says so or it takes too long. `page`
 * is the page that is read, 0 for the document. What was given up must be closed by the caller.
 */
export async function watch<T>(work: Promise<T>, context: ReadContext, page: number, longest = LONGEST): Promise<T> {
  const timers = globalThis as unknown as Timers;
  const started = Date.now();
  let timer: unknown;
  const limit = new Promise<never>((_, reject) => {
    const look = () => {
      if (context.signal?.aborted) reject(new ReadAborted());
      else if (Date.now() - started > longest) reject(new Unreadable('pdf-slow', { page }));
      else timer = timers.setTimeout(look, LOOK);
    };
    timer = timers.setTimeout(look, LOOK);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    timers.clearTimeout(timer);
    // Whoever gave up has said why; what the work says afterwards is of no interest.
    work.catch(() => undefined);
  }
}
