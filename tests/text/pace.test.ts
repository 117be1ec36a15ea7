import { expect } from '@open-wc/testing';
import { createPace, nextTask } from '../../src/text/pace.js';

/** Works for a time, in milliseconds, without a pause. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Whether something that waits for its turn had it while `wait` was awaited. */
async function givesWay(wait: () => Promise<void>): Promise<boolean> {
  let had = false;
  const timer = setTimeout(() => (had = true));
  await wait();
  clearTimeout(timer);
  return had;
}

describe('createPace', () => {
  it('goes on at once within a stretch, and gives way when it is over, again and again', async () => {
    const pace = createPace(20);
    expect(await givesWay(pace)).to.equal(false);
    for (let stretch = 0; stretch < 3; stretch++) {
      work(21);
      // Timers and messages take turns: a timer that is due has its own by the second message.
      expect(await givesWay(async () => (await pace(), await nextTask(), nextTask()))).to.equal(true);
    }
    const fresh = createPace(1000);
    work(21);
    expect(await givesWay(fresh)).to.equal(false);
  });
});
