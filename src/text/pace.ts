/** Long work in slices: the page paints and answers in between. */

/** Longest stretch of work, in milliseconds, before the browser may paint and answer. */
const STRETCH = 24;

/** Called between steps of long work: resolves at once, or, when a stretch is over, after the browser had its turn. */
export type Pace = () => Promise<void>;

/** A pace for one piece of work, which starts now. */
export function createPace(stretch = STRETCH): Pace {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < stretch) return;
    await nextTask();
    started = performance.now();
  };
}

/** Lets the browser paint and handle input, sooner than a timer would. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
