import { expect } from '@open-wc/testing';
import { mergeDecisions, readDecisions, writeDecisions, type Decision } from '../../src/terminology/decisions.js';

const decision = (digit: string, verdict: Decision['verdict'], reason?: string): Decision => ({
  key: digit.repeat(32),
  verdict,
  ...(reason && { reason }),
  rule: 'acronym-leaked',
  quote: 'TID',
  at: '2026-01-02T03:04:05.000Z',
});

describe('decisions on findings', () => {
  it('are read as they were written', () => {
    const decisions = [decision('a', 'confirmed'), decision('b', 'dismissed', 'A matter of style.')];
    expect(readDecisions(writeDecisions('x', decisions))).to.deep.equal({
      format: 'cotejo-decisions',
      version: 1,
      slug: 'x',
      decisions,
    });
  });

  it('are not read from other files, nor any of them where one is not well made', () => {
    const good = JSON.parse(writeDecisions('x', [decision('a', 'confirmed')]));
    for (const bad of ['', 'null', '[]', '{"format":"cotejo-decisions"}', '{'])
      expect(readDecisions(bad), bad).to.equal(undefined);
    for (const change of [{ key: 'zz' }, { verdict: 'maybe' }, { rule: 7 }, { reason: {} }, { at: undefined }]) {
      const file = { ...good, decisions: [...good.decisions, { ...good.decisions[0], ...change }] };
      expect(readDecisions(JSON.stringify(file)), JSON.stringify(change)).to.equal(undefined);
    }
  });

  it('from a colleague add to one’s own, agree with them, or stand against them', () => {
    const own = [decision('a', 'confirmed'), decision('b', 'dismissed', 'mine')];
    const other = [decision('a', 'dismissed'), decision('b', 'dismissed', 'theirs'), decision('c', 'confirmed')];
    const { added, agreed, conflicts } = mergeDecisions(own, other);
    expect(added).to.deep.equal([other[2]]);
    expect(agreed).to.deep.equal([other[1]]);
    expect(conflicts).to.deep.equal([{ own: own[0], other: other[0] }]);
  });
});
