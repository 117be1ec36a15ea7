import { expect } from '@open-wc/testing';
import { changedBlocks, isStale, stampAlignment, storedSentences } from '../../src/alignment/stale.js';
import { buildEdition } from '../../src/edition/build.js';
import { parseText } from '../../src/text/markdown.js';
import { encode, found, loadShipped } from '../fixtures/core.js';
import { findingsOf, link, pairOf, textOf } from '../fixtures/pair.js';

const ES = { p1: 'Uno. Dos.', p2: 'Tres.', p3: 'Cuatro.' };
const EN = { p1: 'One. Two.', p2: 'Three.', p3: 'Four.' };
const LINKS = [link('p1=p1', 'p1.1=p1.1', 'p1.2=p1.2'), link('p2 p3=p2 p3')];

describe('stale links', () => {
  it('are exactly those of the blocks whose words changed', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    const source = await textOf('es', { ...ES, p3: 'Cuatro y medio.' });
    const changed = {
      source: changedBlocks(source, pair.alignment.source),
      target: changedBlocks(pair.target, pair.alignment.target),
    };
    expect([...changed.source]).to.deep.equal(['p3']);
    expect([...changed.target]).to.deep.equal([]);
    expect(pair.alignment.links.map((each) => isStale(each, changed))).to.deep.equal([false, true]);
    expect(found(findingsOf({ ...pair, source }))).to.deep.equal(['25:5 warning link-stale']);
  });

  it('are one link of the article when one letter of one block changes, on either side', async () => {
    const { slug, source, target, alignment, markdown } = await loadShipped('radicalizacion-ideologica');
    const edited = markdown.target.replace('In recent years, various', 'In recent years, several');
    const { text } = await parseText(encode(edited), target.file, { side: 'target' });
    const edition = buildEdition(slug, source, text, alignment);
    const stale = edition.links.filter((each) => each.stale);
    expect(stale.map((each) => each.target)).to.deep.equal([['p3']]);
    expect(stale[0].former).to.deep.equal({
      source: {},
      target: { p3: target.blocks.find(({ id }) => id === 'p3')!.text },
    });
    expect(stale[0].status).to.equal('reviewed');
  });

  it('do not come from emphasis, note markers, ids of others, or line ends', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    const source = await textOf('es', { p1: '*Uno*.\nDos.[^1]', p2: 'Tres.', p3: 'Cuatro.', fn1: 'Nota.' });
    expect([...changedBlocks(source, pair.alignment.source)]).to.deep.equal([]);
  });

  it('know blocks whose id every object has as a property', async () => {
    const pair = await pairOf({ constructor: 'Uno.', toString: 'Dos.' }, EN, [link('constructor toString=p1 p2 p3')]);
    expect(findingsOf(pair)).to.deep.equal([]);
    const empty = { ...pair.alignment.source, blocks: {} };
    expect([...changedBlocks(pair.source, empty)]).to.deep.equal([]);
  });

  it('keep their sentence links while every sentence still exists, else only the blocks stay linked', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    const build = async (p1: string) => {
      const source = await textOf('es', { ...ES, p1 });
      return buildEdition('x', source, pair.target, pair.alignment).links[0];
    };
    expect(await build('Uno. Y dos.')).to.deep.include({ stale: true, sentences: LINKS[0].sentences });
    expect(await build('Uno dos.'))
      .to.include({ stale: true })
      .and.not.to.have.property('sentences');
  });

  it('make errors in sentence links warnings, since the words are not those that were linked', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    const source = await textOf('es', { ...ES, p1: 'Uno dos.' });
    expect(found(findingsOf({ ...pair, source }))).to.deep.equal([
      '24:5 warning link-stale',
      '24:5 warning sentence-unknown',
    ]);
  });
});

describe('stampAlignment', () => {
  it('makes what was stale hold for the words as they are: `auto`, or `reviewed` by someone', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    const source = await textOf('es', { ...ES, p2: 'Tres y medio.' });
    const auto = stampAlignment(pair.alignment, source, pair.target);
    expect(auto.links.map(({ status }) => status)).to.deep.equal(['reviewed', 'auto']);
    expect(findingsOf({ ...pair, source, alignment: auto })).to.deep.equal([]);
    const reviewed = stampAlignment(pair.alignment, source, pair.target, {
      reviewed: true,
      by: 'Ana',
      at: '2026-11-23',
    });
    expect(reviewed.links[1]).to.include({ status: 'reviewed', by: 'Ana', at: '2026-11-23' });
    expect(reviewed.links[0]).to.deep.equal(LINKS[0]);
    expect(reviewed.source.blocks['p2']).to.deep.include({ text: 'Tres y medio.', sentences: [0] });
    expect(reviewed.source.sha256).to.equal(source.sha256);
  });

  it('leaves out sentence links that no longer name the sentences there are: check stays clean after stamp', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    const source = await textOf('es', { ...ES, p1: 'Todo en una.' });
    const alignment = stampAlignment(pair.alignment, source, pair.target);
    expect(alignment.links[0]).to.deep.equal({ source: ['p1'], target: LINKS[0].target, status: 'auto' });
    expect(findingsOf({ ...pair, source, alignment })).to.deep.equal([]);
  });

  it('changes nothing where no words changed', async () => {
    const { alignment, source, target } = await loadShipped('guia-de-lectura');
    expect(stampAlignment(alignment, source, target, { reviewed: true, by: 'X', at: '2000-01-01' })).to.deep.equal(
      alignment,
    );
  });
});

describe('storedSentences', () => {
  it('are those the links were made on, as long as the words are the same', async () => {
    const { source, alignment } = await pairOf(ES, EN, LINKS);
    const [p1] = source.blocks;
    expect(p1.sentences).to.deep.equal([0, 5]);
    alignment.source.blocks['p1'].sentences = [0];
    expect(storedSentences(p1, alignment.source)).to.deep.equal([0]);
    expect(storedSentences({ ...p1, sha256: 'other' }, alignment.source)).to.deep.equal([0, 5]);
    expect(storedSentences({ ...p1, id: 'p9' }, alignment.source)).to.deep.equal([0, 5]);
  });

  it('keep every link in place when the rules for sentences become others', async () => {
    const pair = await pairOf(ES, EN, LINKS);
    pair.source.blocks[0].sentences = [0, 2, 5, 7];
    expect(findingsOf(pair)).to.deep.equal([]);
    const edition = buildEdition('x', pair.source, pair.target, pair.alignment);
    expect(edition.source.blocks[0].sentences).to.deep.equal([0, 5]);
    expect(edition.links).to.deep.equal(LINKS);
    expect(stampAlignment(pair.alignment, pair.source, pair.target)).to.deep.equal(pair.alignment);
  });

  it('are not used where they cannot be right', async () => {
    const { source, alignment } = await pairOf(ES, EN, LINKS);
    for (const sentences of [
      [0, 99],
      [5, 0],
      [1, 5],
      [0, 5, 5],
      [0, 9],
    ]) {
      alignment.source.blocks['p1'].sentences = sentences;
      expect(storedSentences(source.blocks[0], alignment.source), sentences.join()).to.deep.equal([0, 5]);
    }
  });
});
