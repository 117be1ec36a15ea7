import { expect } from '@open-wc/testing';
import { lensOf, type LensConcept } from '../../src/terminology/lens.js';
import type { RuleExample } from '../../src/terminology/rule.js';
import { studyOf } from '../../src/terminology/study.js';
import { loadShipped } from '../fixtures/core.js';
import { studyOfExample } from './examples.js';
import { shippedTermbase, termbaseOf } from './termbases.js';

const studyFrom = (source: string[], target: string[]) =>
  studyOfExample({ source, target, found: [] } satisfies RuleExample);

/** `block words state`, in order. */
const shown = (concept: LensConcept | undefined): string[] =>
  concept?.places.map(({ side, block, words, state }) => `${side} ${block} ${words}: ${state}`) ?? [];

describe('the lens', () => {
  it('shows every place of a concept in both texts, and where nothing answers', async () => {
    const study = await studyFrom(
      ['El contrabando crece.', 'El contrabando y la minería.', 'Nada más.'],
      ['Smuggling grows.', 'Mining, too.', 'Smuggling, nothing else.'],
    );
    const [concept] = lensOf(study, [termbaseOf('contrabando = smuggling')]);
    expect(shown(concept)).to.deep.equal([
      'source p1 contrabando: right',
      'target p1 Smuggling: right',
      'source p2 contrabando: missing',
      'target p3 Smuggling: missing',
    ]);
    expect(concept.counts).to.deep.equal({ source: 2, target: 2 });
    expect(concept.listed).to.equal(true);
  });

  it('marks terms that are not to be used, and does not count them', async () => {
    const study = await studyFrom(['El contrabando crece.'], ['Contraband grows.']);
    const [concept] = lensOf(study, [termbaseOf('contrabando = smuggling, contraband (deprecated)')]);
    expect(shown(concept)).to.deep.equal(['source p1 contrabando: right', 'target p1 Contraband: deprecated']);
    expect(concept.counts.target).to.equal(0);
  });

  it('takes short forms that no termbase knows from the register, with strays and where they are defined', async () => {
    const study = await studyFrom(
      ['El tráfico ilícito de drogas (TID) crece.', 'El TID es grave.'],
      ['Illicit drug trafficking (IDT) grows.', 'The TID is serious.'],
    );
    const concept = lensOf(study, []).find(({ id }) => id === 'acronym:TID');
    expect(shown(concept)).to.deep.equal([
      'source p1 TID: unlisted',
      'target p1 IDT: unlisted',
      'source p2 TID: unlisted',
      'target p2 TID: stray',
    ]);
    expect(concept?.names).to.deep.equal({ source: 'tráfico ilícito de drogas', target: 'Illicit drug trafficking' });
    expect(concept?.defined.map(({ side, block }) => `${side} ${block}`)).to.deep.equal(['source p1', 'target p1']);
    expect(concept?.counts).to.deep.equal({ source: 2, target: 1 });
  });

  it('is one concept where the termbase and the register know the same short form', async () => {
    const study = await studyFrom(
      ['El tráfico ilícito de drogas (TID) crece.', 'El TID es grave.'],
      ['Illicit drug trafficking (IDT) grows.', 'The TID is serious.'],
    );
    const concepts = lensOf(study, [termbaseOf('tráfico ilícito de drogas, TID = illicit drug trafficking, IDT')]);
    expect(concepts).to.have.length(1);
    expect(concepts[0].places.filter(({ state }) => state === 'stray').map(({ words }) => words)).to.deep.equal([
      'TID',
    ]);
  });

  it('sees in the article that drug trafficking is IDT in one paragraph and TID in the next', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const concepts = lensOf(studyOf(edition), [await shippedTermbase()]);
    const concept = concepts.find(({ shorts }) => shorts.source.includes('TID'));
    expect(concept?.shorts.target).to.include('IDT');
    const wrong = concept?.places.filter(({ side, words }) => side === 'target' && words === 'TID') ?? [];
    expect(wrong.map(({ block, state }) => `${block} ${state}`)).to.deep.equal([
      'p7 deprecated',
      'p17 deprecated',
      'p18 deprecated',
      'p28 deprecated',
    ]);
    expect(concept?.counts.target).to.be.lessThan(concept!.counts.source);
  });
});
