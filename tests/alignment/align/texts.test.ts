import { expect } from '@open-wc/testing';
import { loadLexicon } from '../../../src/alignment/align/lexicon.js';
import { alignTexts } from '../../../src/alignment/align/texts.js';
import type { Text } from '../../../src/text/model.js';
import type { Alignment, Link } from '../../../src/alignment/model.js';
import { SLUGS, loadShipped } from '../../fixtures/core.js';
import { freeVersion, type IdLink } from '../../fixtures/free-version.js';
import { findingsOf, link, pairOf, textOf } from '../../fixtures/pair.js';

const lexicon = await loadLexicon('es', 'en');
const blocks = ({ links }: Alignment): string[] =>
  links.map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`);
const sentences = ({ sentences: pairs }: Link): string[] =>
  (pairs ?? []).map(([a, b]) => `${a.join(' ')}=${b.join(' ')}`);

/** Ids of the sentences of some blocks. */
const idsIn = (text: Text, ids: string[]): string[] =>
  text.blocks
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, sentences: starts }) => starts.map((_, k) => `${id}.${k + 1}`));

/** Precision over all links, recall over those with both sides; links with an empty side count by unit. */
function strictF1(gold: IdLink[], links: IdLink[]): number {
  const keys = (list: IdLink[]): string[] =>
    list.flatMap(([a, b]) =>
      a.length && b.length ? [`${a}=${b}`] : [...a.map((id) => `${id}=`), ...b.map((id) => `=${id}`)],
    );
  const both = (key: string): boolean => !key.startsWith('=') && !key.endsWith('=');
  const [right, made] = [new Set(keys(gold)), new Set(keys(links))];
  const precision = [...made].filter((key) => right.has(key)).length / made.size;
  const recall = [...right].filter((key) => both(key) && made.has(key)).length / [...right].filter(both).length;
  return (2 * precision * recall) / (precision + recall);
}

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

  it('finds its way through a free version of the article, with passages split, merged, added and left out', async () => {
    const { target: whole } = await loadShipped(SLUGS.find((slug) => !slug.startsWith('guia'))!);
    const target = { ...whole, blocks: whole.blocks.filter(({ id, kind }) => kind !== 'note' && id !== 'h9') };
    const free = await freeVersion(target);
    const { alignment, looksAligned } = await alignTexts(free.text, target, { lexicon });
    const found = alignment.links.flatMap(({ source, target: other, sentences: pairs }) =>
      source.length && other.length
        ? (pairs ?? [])
        : [
            [...idsIn(free.text, source)].map((id): IdLink => [[id], []]),
            [...idsIn(target, other)].map((id): IdLink => [[], [id]]),
          ].flat(),
    );
    expect(looksAligned).to.equal(true);
    expect(
      strictF1(
        free.blocks,
        alignment.links.map(({ source, target: other }): IdLink => [source, other]),
      ),
    ).to.be.at.least(0.95);
    expect(strictF1(free.sentences, found)).to.be.at.least(0.85);
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
    const before = await pairOf(es, en, [
      link('p1=p1', 'p1.1=p1.1'),
      { ...link('p2=p2', 'p2.1=p2.1'), status: 'auto' },
    ]);
    const target = await textOf('en', { p1: 'The dog is asleep.', p2: 'The house is white. It is big.' });
    const { alignment, made } = await alignTexts(before.source, target, { lexicon, existing: before.alignment });
    expect(alignment.links[0]).to.deep.equal(before.alignment.links[0]);
    expect(alignment.target.blocks.p1.text).to.equal('The dog sleeps.');
    expect(made.flatMap(sentences).join(' ')).to.contain('p2.2');
    expect(findingsOf({ ...before, target, alignment }).map(({ rule }) => rule)).to.deep.equal(['link-stale']);
  });

  it('aligns a reviewed link anew when its blocks say something else, and keeps it when it is found again', async () => {
    const es = { p1: 'El perro duerme.', p2: 'La casa es blanca.', p3: 'El libro es viejo.' };
    const en = { p1: 'The dog sleeps.', p2: 'The house is white.', p3: 'The book is old.' };
    const before = await pairOf(es, en, [link('p1=p1'), link('p2=p2'), link('p3=p3')]);
    // The house has gone from its place and the book has taken it; the dog is another animal, but in the same place.
    const target = await textOf('en', { p1: 'A cat drinks milk.', p2: 'The book is old.', p3: 'The house is white.' });
    const source = await textOf('es', {
      p1: 'Un gato bebe leche.',
      p2: 'El libro es viejo.',
      p3: 'La casa es blanca.',
    });
    const { alignment, made } = await alignTexts(source, target, { lexicon, existing: before.alignment });
    expect(blocks(alignment)).to.deep.equal(['p1=p1', 'p2=p2', 'p3=p3']);
    expect(alignment.links.map(({ status }) => status)).to.deep.equal(['reviewed', 'reviewed', 'reviewed']);
    expect(made).to.deep.equal([]);
    const fewer = await textOf('en', { p1: 'The dog sleeps.', p2: 'The house is white. The book is old.' });
    const again = await alignTexts(before.source, fewer, { lexicon, existing: before.alignment });
    expect(again.alignment.links[0]).to.deep.equal(before.alignment.links[0]);
    expect(blocks(again.alignment)).to.deep.equal(['p1=p1', 'p2 p3=p2']);
    expect(again.alignment.links.map(({ status }) => status)).to.deep.equal(['reviewed', 'auto']);
  });
});
