import { expect } from '@open-wc/testing';
import { inspect } from '../../src/storage/diagnose.js';
import type { UserRecord } from '../../src/storage/types.js';
import { cleanUp, errorOf, freshPath, userStore } from './fixtures.js';

/** Numbers that look random and are the same each time (mulberry32). */
function random(seed: number) {
  return (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) % 1_000_003) % below;
  };
}

describe('user store, against a Map', () => {
  afterEach(cleanUp);

  for (const seed of [1, 2, 3, 4]) {
    it(`does what a Map does, in two tabs, sequence ${seed}`, async () => {
      const pick = random(seed);
      const basePath = freshPath();
      const tabs = [userStore({ basePath }), userStore({ basePath })];
      const model = new Map<string, { value: unknown; revision: number }>();
      for (let step = 0; step < 120; step++) {
        const user = tabs[pick(2)]!;
        const store = ['settings', 'positions'][pick(2)]!;
        const key = 'abc'[pick(3)]!;
        const id = `${store}/${key}`;
        const known = model.get(id);
        const revision = known?.revision ?? 0;
        const value = { step, text: 'ñandú '.repeat(pick(40)) };
        const action = pick(6);
        if (action === 0) {
          await user.delete(store, key, pick(2) ? revision : undefined);
          model.delete(id);
        } else if (action === 1) {
          const error = await errorOf(user.put(store, key, value, revision + 1));
          expect((error.stored as UserRecord | null)?.value).to.deep.equal(known?.value);
        } else if (action === 2) {
          (await user.connection.open()).close(); // the connection dies
        } else if (action === 3) {
          expect((await user.get(store, key))?.value).to.deep.equal(known?.value);
        } else {
          await user.put(store, key, value, pick(2) ? revision : undefined);
          model.set(id, { value, revision: revision + 1 });
        }
      }
      const { records, counts, expected, damaged } = await inspect(userStore({ basePath }));
      const kept = records.map(({ store, record: { key, value, revision } }) => [
        `${store}/${key}`,
        { value, revision },
      ]);
      expect(kept.sort()).to.deep.equal([...model].sort());
      expect(counts).to.deep.equal(expected);
      expect(damaged).to.deep.equal([]);
    });
  }
});
