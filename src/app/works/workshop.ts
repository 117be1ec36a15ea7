/** The page's worker of one's own library. */
import workerUrl from './worker.ts?worker&url';
import { startWorker } from '../script-url.js';
import { WorkerClient } from './worker-client.js';

/** See {@link WorkerClient}. */
export class Workshop extends WorkerClient {
  constructor() {
    super(() => startWorker(workerUrl));
  }
}
