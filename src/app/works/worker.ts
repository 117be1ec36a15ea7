/** The worker of one's own library: whatever takes long with files and texts is done here, beside the page. */
import { doJob, type WorksRequest } from './jobs.js';
import { pack, unpack, type Parcel } from './parcels.js';

/** A request whose long lists are on their way. */
interface Coming {
  request: WorksRequest;
  missing: number;
}

const coming = new Map<number, Coming>();

addEventListener('message', ({ data }: MessageEvent<{ id: number } & (Parcel | Coming)>) => {
  const { id } = data;
  if ('request' in data) coming.set(id, data);
  else {
    const part = coming.get(id)!;
    unpack(part.request, data);
    part.missing--;
  }
  const { request, missing } = coming.get(id)!;
  if (missing > 0) return;
  coming.delete(id);
  void answer(id, request);
});

async function answer(id: number, request: WorksRequest): Promise<void> {
  let told = 0;
  const progress = (share: number): void => {
    // Twenty times a second is as smooth as it looks.
    if (Date.now() - told < 50) return;
    told = Date.now();
    postMessage({ id, progress: share });
  };
  try {
    const { rest, parcels, buffers } = pack(await doJob(request, progress));
    postMessage({ id, answer: rest, missing: parcels.length }, { transfer: [...new Set(buffers)] });
    for (const parcel of parcels) postMessage({ id, ...parcel });
  } catch (error) {
    postMessage({ id, error: (error as Error).message || String(error) });
  }
}
