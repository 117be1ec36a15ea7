import { expect } from '@open-wc/testing';
import { concordanceOf, findWords, sortLines } from '../../src/terminology/concordance.js';
import { studyOfExample } from './examples.js';

const study = () =>
  studyOfExample({
    source: ['La  minería ilegal crece. Nadie la ve.', 'MINERIA y más.', 'La mineríaza no.'],
    target: ['Illegal mining grows. Nobody sees it.', 'Mining and more.', 'Not this.'],
    found: [],
  });

describe('the concordance', () => {
  it('finds whole words whatever their accents, capitals and spaces', async () => {
    const places = findWords(await study(), 'minería');
    expect(places.map(({ side, block, start }) => `${side} ${block} ${start}`)).to.deep.equal([
      'source p1 4',
      'source p2 0',
    ]);
    expect(findWords(await study(), 'la minería ilegal')).to.have.length(1);
    expect(findWords(await study(), '   ')).to.deep.equal([]);
    expect(findWords(await study(), 'a.*b (')).to.deep.equal([]);
  });

  it('has the aligned words beside each line, with the node where one is known', async () => {
    const here = await study();
    const [first, second] = concordanceOf(here, findWords(here, 'minería'), findWords(here, 'mining', 'target'));
    expect(first.own).to.include({ block: 'p1', left: 'La ', node: 'minería' });
    expect(first.other).to.include({ side: 'target', block: 'p1', left: 'Illegal ', node: 'mining' });
    expect(second.other).to.include({ block: 'p2', left: '', node: 'Mining', right: ' and more.' });
    const [alone] = concordanceOf(here, findWords(here, 'Nadie'));
    expect(alone.other).to.include({ node: '', right: 'Nobody sees it.' });
  });

  it('sorts by what stands to the right, and to the left from the nearest word outwards', async () => {
    const here = await studyOfExample({
      source: ['b c X d.', 'a c X b.', 'z a X c.'],
      target: ['1.', '2.', '3.'],
      found: [],
    });
    const lines = concordanceOf(here, findWords(here, 'X'));
    const blocks = (order: Parameters<typeof sortLines>[1]) => sortLines(lines, order).map(({ own }) => own.block);
    expect(blocks('text')).to.deep.equal(['p1', 'p2', 'p3']);
    expect(blocks('own-right')).to.deep.equal(['p2', 'p3', 'p1']);
    expect(blocks('own-left')).to.deep.equal(['p3', 'p2', 'p1']);
  });

  it('keeps long sentences short around the node, cut between words', async () => {
    const long = `${'palabra '.repeat(60)}nodo ${'palabra '.repeat(60)}`.trim();
    const here = await studyOfExample({ source: [long], target: ['x.'], found: [] });
    const [{ own }] = concordanceOf(here, findWords(here, 'nodo'));
    expect(own.left.length).to.be.lessThan(130);
    expect(own.left).to.match(/^… palabra /);
    expect(own.right).to.match(/ palabra …$/);
  });
});
