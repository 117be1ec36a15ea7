import { expect } from '@open-wc/testing';
import { loadLexicon } from '../../../src/alignment/align/lexicon.js';
import { alignTexts } from '../../../src/alignment/align/texts.js';
import type { Alignment, Link } from '../../../src/alignment/model.js';
import { SLUGS, loadShipped } from '../../fixtures/core.js';
import { findingsOf, link, pairOf, textOf } from '../../fixtures/pair.js';

const lexicon = await loadLexicon('es', 'en');
const blocks = ({ links }: Alignment): string[] => links.map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`);
const sentences = ({ sentences: pairs }: Link): string[] => (pairs ?? []).map(([a, b]) => `${a.join(' ')}=${b.join(' ')}`);

const ES = {
  p1: 'El médico llegó tarde. Nadie lo esperaba.',
  p2: 'La carta decía la verdad.',
  p3: 'En 1836 murió el rey.[^1] Su hijo huyó a Francia.',
  fn1: 'Véase la historia de Lafuente, pág. 214.',
};
const EN = {
  p1: 'The doctor arrived late. Nobody was waiting for him. The letter told the truth.',
  p2: 'In 1836 the king died,[^1] and his son fled to France.',
  fn1: 'See Lafuente’s history, p. 214.',
};

describe('alignTexts', () => {
  it('links blocks, and sentences inside each link', async () => {
    const [source, target] = [await textOf('es', ES), await textOf('en', EN)];
    const { alignment, looksAligned } = await alignTexts(source, target, { lexicon });
    expect(blocks(alignment)).to.deep.equal(['p1 p2=p1', 'p3=p2', 'fn1=fn1']);
    expect(sentences(alignment.links[0])).to.deep.equal(['p1.1=p1.1', 'p1.2=p1.2', 'p2.1=p1.3']);
    expect(sentences(alignment.links[1])).to.deep.equal(['p3.1 p3.2=p2.1']);
    expect(looksAligned).to.equal(true);
    expect(findingsOf({ source, target, alignment })).to.deep.equal([]);
  });

  it('finds every block link of the article, and nearly all of the guide', async () => {
    for (const [slug, least] of SLUGS.map((slug) => [slug, slug.startsWith('guia') ? 0.9 : 1] as const)) {
      const shipped = await loadShipped(slug);
      const { alignment } = await alignTexts(shipped.source, shipped.target, { lexicon });
      const found = new Set(blocks(alignment));
      const gold = blocks(shipped.alignment);
      expect(gold.filter((each) => found.has(each)).length / gold.length, slug).to.be.at.least(least);
      expect(findingsOf({ ...shipped, alignment })).to.deep.equal([]);
    }
  });

  it('keeps reviewed links, right or wrong, and aligns what is left', async () => {
    const es = { p1: 'El perro duerme.', p2: 'La casa es blanca.', p3: 'El libro es viejo.' };
    const en = { p1: 'The dog sleeps.', p2: 'The house is white.', p3: 'The book is old.' };
    const before = await pairOf(es, en, [link('p1='), link('=p1')]);
    const { alignment, made } = await alignTexts(before.source, before.target, { lexicon, existing: before.alignment });
    expect(blocks(alignment)).to.deep.equal(['p1=', '=p1', 'p2=p2', 'p3=p3']);
    expect(alignment.links.map(({ status }) => status)).to.deep.equal(['reviewed', 'reviewed', 'auto', 'auto']);
    expect(made).to.have.length(2);
    expect(findingsOf({ ...before, alignment })).to.deep.equal([]);
  });

  it('leaves a stale reviewed link stale, with the words it was made on, and aligns a stale automatic one again', async () => {
    const es = { p1: 'El perro duerme.', p2: 'La casa es blanca.' };
    const en = { p1: 'The dog sleeps.', p2: 'The house is white.' };
    const before = await pairOf(es, en, [link('p1=p1', 'p1.1=p1.1'), { ...link('p2=p2', 'p2.1=p2.1'), status: 'auto' }]);
    const target = await textOf('en', { p1: 'The dog is asleep.', p2: 'The house is white. It is big.' });
    const { alignment, made } = await alignTexts(before.source, target, { lexicon, existing: before.alignment });
    expect(alignment.links[0]).to.deep.equal(before.alignment.links[0]);
    expect(alignment.target.blocks.p1.text).to.equal('The dog sleeps.');
    expect(made.flatMap(sentences).join(' ')).to.contain('p2.2');
    expect(findingsOf({ ...before, target, alignment }).map(({ rule }) => rule)).to.deep.equal(['link-stale']);
  });
});
