import { expect } from '@open-wc/testing';
import { compareLinks, sameUnits } from '../../src/alignment/edit/compare.js';
import { differWords } from '../../src/alignment/edit/difference.js';
import type { EditedLink } from '../../src/alignment/edit/link-list.js';
import { problemsOf } from '../../src/alignment/edit/problems.js';
import { rebuildAlignment, textsOf } from '../../src/alignment/edit/rebuild.js';
import { suggestBlocks } from '../../src/alignment/edit/suggest.js';
import { suggestSentences } from '../../src/alignment/edit/suggest-sentences.js';
import { doubtOf, nextDoubtful, nextOpen } from '../../src/alignment/edit/tally.js';
import { checkAlignment } from '../../src/alignment/check.js';
import { loadLexicon } from '../../src/alignment/align/lexicon.js';
import type { Link } from '../../src/alignment/model.js';
import { writeAlignment } from '../../src/alignment/write.js';
import { buildEdition } from '../../src/edition/build.js';
import type { Edition } from '../../src/edition/model.js';
import { loadShipped, randomNumbers, SLUGS } from '../fixtures/core.js';
import { link, pairOf, textOf } from '../fixtures/pair.js';

describe('the difference of two versions of words', () => {
  const written = (former: string, present: string): string =>
    differWords(former, present)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
      .join('');

  it('names the words that went and came', () => {
    expect(written('El Estado actúa tarde.', 'El Estado peruano actúa tarde.')).to.equal(
      'El Estado {+peruano +}actúa tarde.',
    );
    expect(written('in recent years, various', 'in recent years, several')).to.equal(
      'in recent years, [-various-]{+several+}',
    );
    expect(written('a b c', 'a b c')).to.equal('a b c');
    expect(written('', 'Nuevo.')).to.equal('{+Nuevo.+}');
    expect(written('Viejo.', '')).to.equal('[-Viejo.-]');
  });

  it('gives both versions back, whatever they are, in bounded time', () => {
    const random = randomNumbers(3);
    const words = ['uno', 'dos', 'tres', ' ', ', ', '。', 'ß'];
    const text = (length: number): string => Array.from({ length }, () => words[random(words.length)]).join('');
    for (let round = 0; round < 200; round++) {
      const [former, present] = [text(random(40)), text(random(40))];
      const stretches = differWords(former, present);
      const side = (kind: string): string =>
        stretches
          .filter((each) => each.kind === 'same' || each.kind === kind)
          .map((each) => each.text)
          .join('');
      expect([side('gone'), side('new')]).to.deep.equal([former, present]);
    }
    const started = performance.now();
    expect(differWords(text(60_000), text(60_000)).length).to.be.greaterThan(0);
    expect(performance.now() - started).to.be.lessThan(2000);
  });
});

describe('the queue of doubtful links', () => {
  const confidences = [0.9, 0.4, undefined, 0.4, 0.1, 0.95];
  const links: EditedLink[] = confidences.map((confidence, index) => ({
    ...link(`p${index}=p${index}`),
    status: 'auto',
    confidence,
  }));
  links[4] = { ...links[4], status: 'reviewed' };
  links.push({ ...link('p6=p6'), stale: true });

  it('begins with the least sure link that nobody has looked at, and goes round', () => {
    const walk: number[] = [];
    for (let at = nextDoubtful(links, 4); walk.length < 7; at = nextDoubtful(links, at)) walk.push(at);
    // 0.4, 0.4, then those nobody estimated or whose words changed, then the surer ones.
    expect(walk).to.deep.equal([1, 3, 2, 6, 0, 5, 1]);
    expect(nextDoubtful(links, 3, -1)).to.equal(1);
    expect(nextDoubtful(links, 1, -1)).to.equal(5);
    expect(nextDoubtful([{ ...links[0], status: 'reviewed' }], 0)).to.equal(-1);
    expect(doubtOf(links[4])).to.equal(undefined);
  });

  it('or goes on down the text', () => {
    expect(nextOpen(links, 3)).to.equal(5);
    expect(nextOpen(links, 6)).to.equal(0);
    expect(nextOpen(links, 0, -1)).to.equal(6);
    expect(nextOpen([links[4]], 0)).to.equal(-1);
  });
});

describe('what deserves a look', () => {
  const placeOf = (_side: string, id: string): number => Number(id.slice(1));
  const problems = (blocks: string, at: number, sentences: string[] = []): string[] => {
    const links = blocks.split(' | ').map((each, index) => link(each, ...(index === at ? sentences : [])));
    return problemsOf(links, at, placeOf, () => 1);
  };

  it('is said of a link and of its neighbours', () => {
    expect(problems('p1=p1 | p2=p2', 1)).to.deep.equal([]);
    expect(problems('p1= | =p1', 0)).to.deep.equal(['torn']);
    expect(problems('p1=p2 | p2=p1', 1)).to.deep.equal(['crossing']);
    expect(problems('p1=p1 | =p2 | p2=p1', 2)).to.deep.equal(['crossing']);
    expect(problems('p1 p2 p3 p4 p5=p1', 0)).to.deep.equal(['wide']);
    expect(problems('p1=p1', 0, ['p1.1='])).to.deep.equal(['sentences']);
    expect(problems('p1=p1', 0, ['p1.1=', '=p1.1'])).to.deep.equal(['loose']);
  });
});

describe('comparing two alignments', () => {
  const list = (blocks: string): Link[] => blocks.split(' | ').map((each) => link(each));
  const differences = (mine: string, theirs: string): unknown[] =>
    compareLinks(list(mine), list(theirs)).map(({ at, mine: a, theirs: b, kind }) => [at, a.length, b.length, kind]);

  it('finds the shortest runs over the same blocks', () => {
    expect(differences('p1=p1 | p2=p2 | p3=p3', 'p1=p1 | p2 p3=p2 p3')).to.deep.equal([[1, 2, 1, 'blocks']]);
    expect(differences('p1=p1 | p2=p2 | p3= | p4=p3', 'p1=p1 | p2=p2 | p3=p3 | p4=')).to.deep.equal([
      [2, 2, 2, 'blocks'],
    ]);
    expect(differences('p1=p1 | p2=p2', 'p1=p1 | p2=p2')).to.deep.equal([]);
    expect(differences('p1=p2 | p2=p1 | p3=p3', 'p1 p2=p1 p2 | p3=p3')).to.deep.equal([[0, 2, 1, 'blocks']]);
  });

  it('tells other sentences from what is only said of a link', () => {
    const mine = [link('p1=p1', 'p1.1=p1.1'), link('p2=p2')];
    const theirs: Link[] = [link('p1=p1', 'p1.1=', '=p1.1'), { ...link('p2=p2'), by: 'Eva' }];
    expect(compareLinks(mine, theirs).map(({ kind }) => kind)).to.deep.equal(['sentences', 'said']);
  });

  it('is only for alignments of the same blocks', () => {
    expect(sameUnits(list('p1=p1 | p2=p2'), list('p1 p2=p1 p2'))).to.equal(true);
    expect(sameUnits(list('p1=p1 | p2=p2'), list('p1=p1'))).to.equal(false);
    expect(sameUnits(list('p1=p1 | p2=p2'), list('p1=p1 | p1=p2'))).to.equal(false);
  });
});

describe('the alignment file of an edition', () => {
  for (const slug of SLUGS) {
    it(`is the very file that it was built from: ${slug}`, async () => {
      const { edition, json } = await loadShipped(slug);
      expect(writeAlignment(await rebuildAlignment(edition, edition.links))).to.equal(json);
    });
  }

  it('keeps the words that a stale link was made on, so that it is stale still', async () => {
    const pair = await pairOf({ p1: 'Uno. Dos.', p2: 'Tres.' }, { p1: 'One. Two.', p2: 'Three.' }, [
      link('p1=p1'),
      link('p2=p2'),
    ]);
    const source = await textOf('es', { p1: 'Uno. Y dos.', p2: 'Tres.' });
    const edition = buildEdition('x', source, pair.target, pair.alignment);
    const rebuilt = await rebuildAlignment(edition, edition.links);
    expect(rebuilt.source.blocks['p1']).to.deep.equal(pair.alignment.source.blocks['p1']);
    expect(buildEdition('x', source, pair.target, rebuilt)).to.deep.equal(edition);
  });

  it('passes the check against the texts of the edition', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    const texts = await textsOf(edition);
    const alignment = await rebuildAlignment(edition, edition.links);
    const placeOf = () => ({ line: 1, col: 1 });
    expect(checkAlignment({ alignment, file: 'x', slug: 'x', ...texts, placeOf })).to.deep.equal([]);
  });
});

describe('suggestions', () => {
  /** Runs a generator to its end; the longest step in milliseconds is what a page would wait for. */
  function finish<T>(steps: Generator<number, T>): T {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  const shape = (links: readonly Link[]): string =>
    links.map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`).join(' | ');

  async function inputFor(edition: Edition, links: EditedLink[]) {
    const blocks = {
      source: new Map(edition.source.blocks.map((block) => [block.id, block])),
      target: new Map(edition.target.blocks.map((block) => [block.id, block])),
    };
    const lexicon = await loadLexicon('es', 'en');
    return { links, lexicon, block: (side: 'source' | 'target', id: string) => blocks[side].get(id) as never };
  }

  it('find the way back from a wrong boundary, with its sentences, and are sure of it', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const at = edition.links.findIndex((each) => each.source[0] === 'p18');
    const [one, two] = [edition.links[at], edition.links[at + 1]];
    const links = [...edition.links];
    links.splice(
      at,
      2,
      { source: [...one.source, ...two.source], target: one.target, status: 'auto' },
      { source: [], target: two.target, status: 'auto' },
    );
    const { present, others } = finish(suggestBlocks(await inputFor(edition, links), at));
    expect(shape(others[0].links)).to.equal(shape([one, two]));
    expect([others[0].at, others[0].count]).to.deep.equal([at, 2]);
    expect(others[0].links.map(({ sentences }) => sentences)).to.deep.equal([one.sentences, two.sentences]);
    expect(others[0].confidence).to.be.greaterThan(0.9);
    expect(present ?? 0).to.be.lessThan(0.1);
  });

  it('agree with what is right', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const input = await inputFor(edition, edition.links);
    for (const at of [0, 20, 40, 76])
      expect(finish(suggestBlocks(input, at)).present, String(at)).to.be.greaterThan(0.5);
  });

  it('link the sentences of a link anew', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const at = edition.links.findIndex((each) => each.source[0] === 'p18');
    const { sentences, ...bare } = edition.links[at];
    const links = edition.links.with(at, bare);
    const suggestion = finish(suggestSentences(await inputFor(edition, links), at));
    expect(suggestion?.links[0].sentences).to.deep.equal(sentences);
    expect(finish(suggestSentences(await inputFor(edition, links.with(at, { ...bare, sentences })), at))).to.equal(
      undefined,
    );
  });

  it('are none where too much stands together', async () => {
    const ids = Array.from({ length: 12 }, (_, k) => `p${k}`);
    const input = { links: [{ source: ids, target: ids, status: 'auto' as const }], block: () => undefined };
    expect(finish(suggestBlocks(input, 0))).to.deep.equal({ others: [] });
  });
});
