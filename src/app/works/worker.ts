/** The worker of one's own library: whatever takes long with files and texts is done here, beside the page. */
import { doJob, type WorksRequest } from './jobs.js';

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: WorksRequest }>) => {
  const { id, request } = data;
  let told = 0;
  const progress = (share: number): void => {
    // Twenty times a second is as smooth as it looks.
    if (Date.now() - told < 50) return;
    told = Date.now();
    postMessage({ id, progress: share });
  };
  doJob(request, progress).then(
    (answer) => postMessage({ id, answer }),
    (error: Error) => postMessage({ id, error: error.message || String(error) }),
  );
});
