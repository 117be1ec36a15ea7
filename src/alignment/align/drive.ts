/** Whoever drives a long computation: may stop it, watch it, and let others run in between. */
export interface Driver {
  /** An `AbortSignal` will do. Looked at before every step. */
  signal?: { readonly aborted: boolean };
  /** Called with the share of the work that is done, 0-1, rising. */
  onProgress?(share: number): void;
  /**
   * Called every {@link PAUSE} milliseconds and awaited: lets the events of a page or worker through, such as the message
   * that aborts. `() => new Promise((resolve) => setTimeout(resolve))` will do.
   */
  pause?(): Promise<void>;
}

/** Milliseconds between two pauses: less than a frame. */
const PAUSE = 12;

/** The work was stopped by its signal. The name is that of the platform's own. */
export class AlignmentAborted extends Error {
  override name = 'AbortError';
}

/** Runs a generator of shares to its end. Rejects with {@link AlignmentAborted} once the signal says so. */
export async function drive<T>(steps: Generator<number, T>, { signal, onProgress, pause }: Driver = {}): Promise<T> {
  let rested = Date.now();
  let reached = 0;
  for (;;) {
    if (signal?.aborted) {
      steps.return(undefined as T);
      throw new AlignmentAborted('The alignment was stopped.');
    }
    const step = steps.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    if (step.value > reached) onProgress?.((reached = step.value));
    if (pause && Date.now() - rested >= PAUSE) {
      await pause();
      rested = Date.now();
    }
  }
}
