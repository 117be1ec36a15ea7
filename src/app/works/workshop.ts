/** The page's end of the worker that reads, aligns, builds and writes. */
import workerUrl from './worker.ts?worker&url';
import { startWorker } from '../script-url.js';
import type { WorksAnswers, WorksRequest } from './jobs.js';

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
  onProgress?(share: number): void;
}

/** The work was cancelled. The name is that of the platform's own. */
export class Cancelled extends Error {
  override name = 'AbortError';
}

/** Asks the worker; it is started at the first question, and ended by {@link Workshop.stop}. */
export class Workshop {
  private worker?: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /**
   * The answer to a request. @param onProgress - Called with the share of the work that is done, 0-1.
   *
   * @throws Cancelled after {@link Workshop.stop}; Error when the worker could not be started or failed
   */
  ask<R extends WorksRequest>(request: R, onProgress?: (share: number) => void): Promise<WorksAnswers[R['ask']]> {
    const worker = (this.worker ??= this.start());
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ id, request });
    });
  }

  /** Ends what is being done, at once; the next request starts anew. */
  stop(): void {
    this.worker?.terminate();
    this.fail(new Cancelled('cancelled'));
  }

  private start(): Worker {
    const worker = startWorker(workerUrl);
    worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: never; error?: string; progress?: number }>) => {
      const { id, answer, error, progress } = data;
      const waiting = this.waiting.get(id);
      if (progress !== undefined) return waiting?.onProgress?.(progress);
      this.waiting.delete(id);
      if (error === undefined) waiting?.resolve(answer);
      else waiting?.reject(new Error(error));
    };
    worker.onerror = (event) => {
      worker.terminate();
      this.fail(new Error(event.message || 'the worker could not be started'));
    };
    return worker;
  }

  private fail(error: Error): void {
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
