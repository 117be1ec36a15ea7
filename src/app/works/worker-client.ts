/** The end of whoever asks the worker that reads, aligns, builds and writes. */
import { createPace } from '../../text/pace.js';
import type { WorksAnswers, WorksRequest } from './jobs.js';
import { pack, unpack, type Parcel } from './parcels.js';

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
  onProgress?(share: number): void;
  /** The answer, whose long lists are still coming. */
  answer?: unknown;
  missing: number;
}

/** What the worker sends: how far it is, what went wrong, the answer without its long lists, or a part of one of these. */
type Message = { id: number } & (
  { progress: number } | { error: string } | { answer: unknown; missing: number } | Parcel
);

/** The work was cancelled. The name is that of the platform's own. */
export class Cancelled extends Error {
  override name = 'AbortError';
}

/** Asks a worker; it is started at the first question, and ended by {@link WorkerClient.stop}. */
export class WorkerClient {
  private worker?: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly create: () => Worker) {}

  /**
   * The answer to a request. @param onProgress - Called with the share of the work that is done, 0-1.
   *
   * @throws Cancelled after {@link WorkerClient.stop}; Error when the worker could not be started or failed
   */
  ask<R extends WorksRequest>(request: R, onProgress?: (share: number) => void): Promise<WorksAnswers[R['ask']]> {
    const worker = (this.worker ??= this.start());
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onProgress, missing: 0 });
      this.send(worker, id, request).catch((error: Error) => this.settle(id)?.reject(error));
    });
  }

  /** Ends what is being done, at once; the next request starts anew. */
  stop(): void {
    this.worker?.terminate();
    this.fail(new Cancelled('cancelled'));
  }

  private async send(worker: Worker, id: number, request: WorksRequest): Promise<void> {
    const pace = createPace();
    const { rest, parcels } = pack(request);
    worker.postMessage({ id, request: rest, missing: parcels.length });
    for (const parcel of parcels) {
      await pace();
      worker.postMessage({ id, ...parcel });
    }
  }

  private start(): Worker {
    const worker = this.create();
    worker.onmessage = ({ data }: MessageEvent<Message>) => this.take(data);
    worker.onerror = (event) => {
      worker.terminate();
      this.fail(new Error(event.message || 'the worker could not be started'));
    };
    return worker;
  }

  private take(message: Message): void {
    const { id } = message;
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    if ('progress' in message) return waiting.onProgress?.(message.progress);
    if ('error' in message) return this.settle(id)?.reject(new Error(message.error));
    if ('answer' in message) Object.assign(waiting, message);
    else {
      unpack(waiting.answer, message);
      waiting.missing--;
    }
    if (waiting.missing === 0) this.settle(id)?.resolve(waiting.answer as never);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private fail(error: Error): void {
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
