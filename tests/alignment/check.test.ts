import { expect } from '@open-wc/testing';
import { formatFinding } from '../../src/text/finding.js';
import { findingsOf, link, pairOf, type Pair } from '../fixtures/pair.js';
import { SLUGS, loadShipped } from '../fixtures/core.js';

const ES = { p1: 'Uno. Dos.', p2: 'Tres.', p3: 'Cuatro.' };
const EN = { p1: 'One. Two.', p2: 'Three.', p3: 'Four.' };
const pairWith = (...links: string[]): Promise<Pair> =>
  pairOf(
    ES,
    EN,
    links.map((each) => link(each)),
  );
const lines = (pair: Pair): string[] => findingsOf(pair).map(formatFinding);

// As written: a brace, the version, ten lines for each text with its three blocks, `"links": [` on line 23.
const FIRST_LINK = 24;
const at = (index: number): string => `alignment/x.json:${FIRST_LINK + index}:5`;

describe('checkAlignment: blocks', () => {
  it('finds nothing in links of every shape', async () => {
    expect(lines(await pairWith('p1=p1', 'p2=p2', 'p3=p3'))).to.deep.equal([]);
    expect(lines(await pairWith('p1 p2=p1', '=p2', 'p3=p3'))).to.deep.equal([]);
    expect(lines(await pairWith('p1=', 'p2 p3=p1 p2 p3'))).to.deep.equal([]);
  });

  it('finds nothing in the shipped alignments', async () => {
    for (const slug of SLUGS) expect(findingsOf(await loadShipped(slug))).to.deep.equal([]);
  });

  it('names ids that no text has', async () => {
    expect(lines(await pairWith('p1=p1', 'p2 p9=p2', 'p3=p3 h1'))).to.deep.equal([
      `${at(1)} error link-unknown-block there is no block p9 in texts/es/x.md`,
      `${at(2)} error link-unknown-block there is no block h1 in texts/en/x.md`,
    ]);
    // A name that every object has is no block either.
    expect(lines(await pairWith('p1 constructor=p1', 'p2=p2', 'p3=p3'))).to.have.length(1);
  });

  it('names blocks in no link, where they stand in their text', async () => {
    const pair = await pairWith('p1=p1', 'p3=p2');
    expect(lines(pair)).to.deep.equal([
      'texts/es/x.md:9:1 error link-block-missing block p2 is in no link of alignment/x.json',
      'texts/en/x.md:11:1 error link-block-missing block p3 is in no link of alignment/x.json',
    ]);
    const [spanish, english] = findingsOf(pair);
    expect(spanish.source).to.deep.include({ block: 'p2', quote: 'Tres.', start: null });
    expect([spanish.target, english.source]).to.deep.equal([null, null]);
    expect(english).to.include({ kind: 'structure', category: 'alignment', zone: 'alignment', concept: null });
  });

  it('names blocks in two links, or twice in one, with the other line', async () => {
    expect(lines(await pairWith('p1=p1', 'p2=p2 p1', 'p3 p3=p3'))).to.deep.equal([
      `${at(2)} error link-block-twice block p3 is in two links; the other is on line ${FIRST_LINK + 2}`,
      `${at(1)} error link-block-twice block p1 is in two links; the other is on line ${FIRST_LINK}`,
      `${at(1)} warning link-crossing the link of p1 crosses an earlier one: p2 comes before it there`,
    ]);
  });

  it('warns of crossings, and goes on from the furthest block', async () => {
    expect(lines(await pairWith('p3=p1', 'p1=p2', 'p2=p3'))).to.deep.equal([
      `${at(1)} warning link-crossing the link of p1 crosses an earlier one: p3 comes before it there`,
      `${at(2)} warning link-crossing the link of p2 crosses an earlier one: p3 comes before it there`,
    ]);
    expect(lines(await pairWith('p1=p1', 'p3 p2=p2 p3'))).to.have.length(1);
  });

  it('names links without a block', async () => {
    expect(lines(await pairWith('p1=p1', '=', 'p2=p2', 'p3=p3'))).to.deep.equal([
      `${at(1)} error link-empty link 2 has no block on either side`,
    ]);
  });

  it('compares the languages', async () => {
    const pair = await pairWith('p1=p1', 'p2=p2', 'p3=p3');
    pair.alignment.target.language = 'en-GB';
    const [finding] = findingsOf(pair);
    expect(formatFinding(finding)).to.equal(
      'alignment/x.json:1:1 error alignment-language the alignment says en-GB, the text says en',
    );
    expect(finding.source).to.equal(null);
  });

  it('says once for each text how many blocks have no hash', async () => {
    const pair = await pairWith('p1=p1', 'p2=p2', 'p3=p3');
    pair.alignment.source.blocks = {};
    expect(lines(pair)).to.deep.equal([
      'alignment/x.json:1:1 info link-unstamped 3 blocks have no hash here, so later changes cannot be noticed: run `cotejo stamp x`',
    ]);
  });
});

describe('checkAlignment: sentences', () => {
  const check = async (...sentences: string[]): Promise<string[]> =>
    lines(await pairOf(ES, EN, [link('p1 p2=p1', ...sentences), link('=p2'), link('p3=p3')]));

  it('finds nothing where each sentence is in one link, whatever its shape', async () => {
    expect(await check('p1.1 p1.2=p1.1', 'p2.1=p1.2')).to.deep.equal([]);
    expect(await check('p1.1=', 'p1.2=p1.1', '=p1.2', 'p2.1=')).to.deep.equal([]);
  });

  it('names sentences that are missing, unknown, outside, twice, or in an empty link', async () => {
    expect(await check('p1.1=p1.1', 'p2.1=p1.2')).to.deep.equal([
      `${at(0)} error sentence-missing sentence p1.2 is in no sentence link`,
    ]);
    expect(await check('p1.1 p1.2 p1.3=p1.1', 'p2.1=p1.2')).to.deep.equal([
      `${at(0)} error sentence-unknown there is no sentence p1.3: p1 has 2`,
    ]);
    expect(await check('p1.1 p1.2=p1.1', 'p2.1 p3.1=p1.2')).to.deep.equal([
      `${at(0)} error sentence-outside sentence p3.1 is outside of its link`,
    ]);
    expect(await check('p1.1 p1.2=p1.1', 'p2.1=p1.2 p1.2')).to.deep.equal([
      `${at(0)} error sentence-twice sentence p1.2 is in two sentence links`,
    ]);
    expect(await check('p1.1 p1.2=p1.1', '=', 'p2.1=p1.2')).to.deep.equal([
      `${at(0)} error sentence-empty a sentence link of p1, p2, p1 is empty`,
    ]);
    expect(await check('p1.1 p1.2=p1.2', 'p2.1=p1.1')).to.deep.equal([
      `${at(0)} info sentence-crossing the sentence link of p1.1 crosses an earlier one`,
    ]);
  });

  it('points at the sentence', async () => {
    const pair = await pairOf(ES, EN, [link('p1 p2=p1', 'p1.1 p2.1=p1.1 p1.2'), link('=p2'), link('p3=p3')]);
    expect(findingsOf(pair)[0].source).to.deep.include({ block: 'p1', quote: 'p1.2', line: FIRST_LINK, col: 5 });
  });

  it('does not want sentence links of a link that has none', async () => {
    expect(await check()).to.deep.equal([]);
  });
});
