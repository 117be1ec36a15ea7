/** The page's end of the worker of terms and findings. */
import workerUrl from './worker.ts?worker&url';
import { startWorker } from '../script-url.js';
import type { TermsAnswers, TermsRequest } from './worker.js';

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/** Asks the worker; it is started at the first question. */
export class Surveyor {
  private worker?: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** The answer to a question. @throws Error when the worker could not be started or failed */
  ask<R extends TermsRequest>(request: R): Promise<TermsAnswers[R['ask']]> {
    const worker = (this.worker ??= this.start());
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, request });
    });
  }

  /** Ends the worker; what was asked is rejected. */
  stop(): void {
    this.worker?.terminate();
    this.fail(new Error('stopped'));
  }

  private start(): Worker {
    const worker = startWorker(workerUrl);
    worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: never; error?: string }>) => {
      const { id, answer, error } = data;
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.resolve(answer);
      else waiting?.reject(new Error(error));
    };
    worker.onerror = (event) => this.fail(new Error(event.message || 'the worker could not be started'));
    return worker;
  }

  private fail(error: Error): void {
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
