import { DEFAULT_LIMITS, type Limits, type ReadContext } from './format.js';

/** Milliseconds between two pauses: less than a frame. */
const PAUSE = 12;

/** Reading was stopped by its signal. The name is that of the platform's own. */
export class ReadAborted extends Error {
  override name = 'AbortError';

  constructor() {
    super('Reading was stopped.');
  }
}

/** The pace of a long piece of work: pauses when it is time, looks at the signal, tells how far it has come. */
export interface Pace {
  /**
   * To be awaited in every long loop, as often as wanted: costs next to nothing between two pauses. `fraction` is the
   * share of the work that is done, 0-1. Rejects with {@link ReadAborted} once the signal says so.
   */
  step(fraction?: number): Promise<void>;
  /** A pace whose fractions 0-1 are the part from `from` to `to` of this one's. */
  part(from: number, to: number): Pace;
  readonly limits: Limits;
}

/** The pace that a reader's context asks for. */
export function createPace(context: ReadContext): Pace {
  let rested = Date.now();
  let reached = 0;
  const limits = { ...DEFAULT_LIMITS, ...context.limits };
  async function step(fraction: number): Promise<void> {
    if (context.signal?.aborted) throw new ReadAborted();
    if (fraction > reached) context.progress?.((reached = Math.min(1, fraction)));
    if (!context.pause || Date.now() - rested < PAUSE) return;
    await context.pause();
    rested = Date.now();
    if (context.signal?.aborted) throw new ReadAborted();
  }
  const between = (from: number, to: number): Pace => ({
    step: (fraction = 0) => step(from + (to - from) * fraction),
    part: (a, b) => between(from + (to - from) * a, from + (to - from) * b),
    limits,
  });
  return between(0, 1);
}
