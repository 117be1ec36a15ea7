import { expect } from '@open-wc/testing';
import { checkAlignment } from '../../src/alignment/check.js';
import { readAlignment } from '../../src/alignment/read.js';
import { stampAlignment } from '../../src/alignment/stale.js';
import { writeAlignment } from '../../src/alignment/write.js';
import { buildEdition } from '../../src/edition/build.js';
import { encode, loadShipped, randomNumbers } from '../fixtures/core.js';

const ANYTHING = ['[]', '{}', 'null', '-1', '1e99', '"p1"', '"p1.1"', '"x"', 'true', '[["p1.1"],[]]', '', ',', '"__proto__"', '"constructor"']; // prettier-ignore

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+|[[\]{},:]/g;
const KINDS = [/^"[a-z]+\d+\.\d+"$/, /^"[a-z]+\d+"$/, /^"[0-9a-f]{64}"$/, /^"/, /^\d/, /^./];
const kindOf = (token: string): number => KINDS.findIndex((kind) => kind.test(token));

/** Puts one token in the place of another, mostly of its kind, so that many files still follow the schema. */
function mutate(json: string, next: (limit: number) => number): string {
  const tokens = [...json.matchAll(TOKEN)];
  const { 0: token, index } = tokens[next(tokens.length)];
  const kin = tokens.filter(([other]) => kindOf(other) === kindOf(token));
  const other = next(4) > 0 ? kin[next(kin.length)][0] : ANYTHING[next(ANYTHING.length)];
  return json.slice(0, index) + other + json.slice(index + token.length);
}

describe('an alignment file that was tampered with', () => {
  it('is read, checked, built and stamped without throwing: 400 mutations', async () => {
    const { json, source, target, slug } = await loadShipped('guia-de-lectura');
    const next = randomNumbers(3);
    let readable = 0;
    for (let round = 0; round < 400; round++) {
      let broken = json;
      for (let count = 1 + next(3); count > 0; count--) broken = mutate(broken, next);
      const { alignment, findings, placeOf } = readAlignment(encode(broken), 'alignment/x.json');
      for (const { source: place } of findings) expect(place!.line).to.be.within(1, broken.split('\n').length);
      if (!alignment) {
        expect(findings.length).to.be.greaterThan(0);
        continue;
      }
      readable++;
      const checked = checkAlignment({ alignment, file: 'alignment/x.json', slug, source, target, placeOf });
      for (const finding of checked) expect((finding.source ?? finding.target)!.line).to.be.greaterThan(0);
      buildEdition(slug, source, target, alignment);
      const stamped = stampAlignment(alignment, source, target);
      expect(readAlignment(encode(writeAlignment(stamped)), 'x').alignment).to.deep.equal(stamped);
    }
    expect(readable).to.be.within(40, 360);
  }).timeout(60_000);
});
