import { expect } from '@open-wc/testing';
import { tally } from '../../src/terminology/tally.js';

describe('the tally of an edition', () => {
  it('counts what is left by severity, and what of it rests on a reconstruction', () => {
    const findings = [
      { key: 'a', severity: 'major', restsOn: 'reconstruction' },
      { key: 'b', severity: 'minor', restsOn: 'reconstruction' },
      { key: 'c', severity: 'minor' },
      { key: 'd', severity: 'info' },
    ] as const;
    expect(tally(findings, new Set())).to.deep.equal({
      open: { critical: 0, major: 1, minor: 2, info: 1 },
      resting: 2,
      left: 4,
      all: 4,
    });
    expect(tally(findings, new Map([['b', 1]]))).to.deep.equal({
      open: { critical: 0, major: 1, minor: 1, info: 1 },
      resting: 1,
      left: 3,
      all: 4,
    });
    expect(tally([], new Set()).all).to.equal(0);
  });
});
