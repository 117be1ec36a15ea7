import { expect } from '@open-wc/testing';
import { packEdition, buildEdition } from '../../src/edition/build.js';
import { compareEditions } from '../../src/edition/changes.js';
import { summarise, type Edition } from '../../src/edition/model.js';
import { linkType } from '../../src/alignment/model.js';
import { SLUGS, loadShipped } from '../fixtures/core.js';
import { link, pairOf, textOf } from '../fixtures/pair.js';

describe('buildEdition and packEdition', () => {
  it('give the same bytes for the same files, and the card says what they are', async () => {
    for (const slug of SLUGS) {
      const [first, second] = await Promise.all([loadShipped(slug), loadShipped(slug)]);
      const [a, b] = await Promise.all([packEdition(first.edition), packEdition(second.edition)]);
      expect(a.bytes).to.deep.equal(b.bytes);
      expect(a.card).to.deep.equal(b.card);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', a.bytes as never));
      expect(a.card.sha256).to.equal([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
      expect(a.card.bytes).to.equal(a.bytes.length);
      expect(JSON.parse(new TextDecoder().decode(a.bytes))).to.deep.equal(first.edition);
    }
  });

  it('make a card that names both texts', async () => {
    const { card } = await packEdition((await loadShipped('radicalizacion-ideologica')).edition);
    expect(card.source).to.deep.equal({
      language: 'es',
      title:
        'Radicalización Ideológica, Crimen organizado y Seguridad Nacional: La Intervención de las Fuerzas Armadas',
      provenance: 'reconstruction',
    });
    expect(card.target).to.include({ language: 'en', provenance: 'published' });
    // 9 headings, 33 paragraphs, 35 notes.
    expect(card.rows).to.equal(77);
  });

  it('leave out what does not travel: lines, hashes of blocks, empty lists', async () => {
    const pair = await pairOf({ p1: 'Uno. *Dos*.' }, { p1: 'One. Two.' }, [link('p1=p1', 'p1.1 p1.2=p1.1 p1.2')]);
    const edition = buildEdition('x', pair.source, pair.target, pair.alignment);
    expect(edition.source.blocks).to.deep.equal([
      { id: 'p1', kind: 'paragraph', text: 'Uno. Dos.', sentences: [0, 5], marks: [{ type: 'em', start: 5, end: 8 }] },
    ]);
    expect(Object.keys(edition.target.blocks[0])).to.have.members(['id', 'kind', 'text', 'sentences']);
  });
});

describe('the guide', () => {
  it('really has links of every shape, among blocks and among sentences', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    expect(new Set(edition.links.map(linkType))).to.deep.equal(new Set(['1-1', '1-2', '2-1', '2-2', '1-0', '0-1']));
    const pairs = edition.links.flatMap((each) => each.sentences ?? []);
    const shapes = new Set(pairs.map(([source, target]) => `${source.length}-${target.length}`));
    expect([...shapes]).to.include.members(['1-1', '1-2', '2-1', '2-2', '1-0', '0-1']);
  });

  it('has 25 to 40 paragraphs in each language, all of our own', async () => {
    const { source, target } = await loadShipped('guia-de-lectura');
    for (const { blocks, meta } of [source, target]) {
      expect(blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'note').length).to.be.within(25, 40);
      expect(meta.provenance).to.equal('authored');
    }
  });
});

describe('summarise', () => {
  it('counts a paragraph whose sentences are not one to one as a difference', async () => {
    const one = { ...link('p1=p1'), sentences: [[['p1.1', 'p1.2'], ['p1.1']]] as [string[], string[]][] };
    const two = { ...link('p2=p2'), sentences: [[['p2.1'], ['p2.1']]] as [string[], string[]][] };
    const pair = await pairOf({ p1: 'Uno. Dos.', p2: 'Tres.' }, { p1: 'One and two.', p2: 'Three.' }, [one, two]);
    expect(summarise(buildEdition('x', pair.source, pair.target, pair.alignment)).differences).to.equal(1);
  });

  it('counts rows by what is true of them', async () => {
    const links = [
      link('h1=h1'),
      { ...link('p1=p1'), status: 'auto' as const },
      link('p2 p3=p2'),
      link('p4='),
      link('=p3'),
    ];
    const es = { h1: '## T', p1: 'Uno.', p2: 'Dos.', p3: 'Tres.', p4: 'Cuatro.' };
    const pair = await pairOf(es, { h1: '## T', p1: 'One.', p2: 'Two.', p3: 'Three.' }, links);
    const edition = buildEdition('x', pair.source, pair.target, pair.alignment);
    expect(summarise(edition)).to.deep.equal({ rows: 5, aligned: 3, reviewed: 4, stale: 0, differences: 3 });
    const source = await textOf('es', { ...es, p2: 'Otro.' });
    const stale = buildEdition('x', source, pair.target, pair.alignment);
    expect(summarise(stale)).to.deep.equal({ rows: 5, aligned: 3, reviewed: 3, stale: 1, differences: 3 });
  });
});

describe('compareEditions', () => {
  const es = { p1: 'Uno.', p2: 'Dos.', p3: 'Tres.' };
  const en = { p1: 'One.', p2: 'Two.' };
  const build = async (
    source: Record<string, string>,
    target: Record<string, string>,
    links: string[],
  ): Promise<Edition> => {
    const pair = await pairOf(
      source,
      target,
      links.map((each) => link(each)),
    );
    return buildEdition('x', pair.source, pair.target, pair.alignment);
  };

  it('counts nothing between an edition and itself', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    const same = { added: 0, changed: 0, removed: 0, links: 0, blocks: [] };
    expect(compareEditions(edition, structuredClone(edition))).to.deep.equal(same);
  });

  it('counts blocks added, changed and removed in both texts, and links', async () => {
    const before = await build(es, en, ['p1=p1', 'p2=p2', 'p3=']);
    const after = await build({ p1: 'Uno.', p2: 'Dos y medio.', p4: 'Cuatro.' }, { ...en, p3: 'Three.' }, [
      'p1=p1',
      'p2=p2',
      'p4=p3',
    ]);
    expect(compareEditions(before, after)).to.deep.equal({
      added: 2,
      changed: 1,
      removed: 1,
      links: 1,
      blocks: ['p2', 'p4', 'en.p3'],
    });
  });

  it('counts a block that only moved or was marked up as what it is', async () => {
    const before = await build(es, en, ['p1 p2 p3=p1 p2']);
    const moved = await build({ p1: 'Uno.', p3: 'Tres.', p2: '*Dos*.' }, en, ['p1 p2 p3=p1 p2']);
    expect(compareEditions(before, moved)).to.include({ added: 0, changed: 1, removed: 0, links: 0 });
  });
});
