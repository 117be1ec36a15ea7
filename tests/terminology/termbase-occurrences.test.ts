import { expect } from '@open-wc/testing';
import { studyOf } from '../../src/terminology/study.js';
import { joinTermbases } from '../../src/terminology/termbase/join.js';
import { nameOf } from '../../src/terminology/termbase/model.js';
import { occurrences } from '../../src/terminology/termbase/occurrences.js';
import { loadShipped } from '../fixtures/core.js';
import { studyOfExample } from './examples.js';
import { shippedTermbase, termbaseOf } from './termbases.js';

describe('occurrences', () => {
  it('gives the places of a concept on both sides, and the counts of each row', async () => {
    const study = await studyOfExample({
      source: ['El contrabando crece; los contrabandos dañan.', 'Nada.', 'La lucha contra el contrabando.'],
      target: ['Smuggling grows; it harms.', 'Contraband again.', 'The fight against it.'],
      found: [],
    });
    const found = occurrences(termbaseOf('contrabando = smuggling, contraband', 'otro = other'), study);
    expect([...found.keys()]).to.deep.equal(['c1']);
    const { source, target, rows } = found.get('c1')!;
    expect(source.map(({ place, row }) => [place.block, place.start, place.end, row])).to.deep.equal([
      ['p1', 3, 14, 0],
      ['p1', 26, 38, 0],
      ['p3', 19, 30, 2],
    ]);
    expect(target.map(({ place, term }) => [place.block, place.start, term.text])).to.deep.equal([
      ['p1', 0, 'smuggling'],
      ['p2', 0, 'contraband'],
    ]);
    expect(rows).to.deep.equal([
      { row: 0, source: 2, target: 1 },
      { row: 1, source: 0, target: 1 },
      { row: 2, source: 1, target: 0 },
    ]);
  });

  it('leaves out addresses, and counts a term inside a longer one apart', async () => {
    const study = await studyOfExample({
      source: ['Véase https://x.pe/crimen-organizado y doi:10.1000/crimen sobre el crimen organizado.'],
      target: ['See https://x.pe/crime.'],
      found: [],
    });
    const found = occurrences(termbaseOf('crimen = crime', 'crimen organizado = organized crime'), study);
    expect([found.get('c2')!.source.length, found.get('c2')!.target.length]).to.deep.equal([1, 0]);
    const { source, inside } = found.get('c1')!;
    expect([source.length, inside.source.length]).to.deep.equal([0, 1]);
  });

  it('finds in the article what a reader counts: TID, IDT, COT, FF. AA.', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const found = occurrences(await shippedTermbase(), studyOf(edition));
    const forms = (concept: string, side: 'source' | 'target', text: string): string[] =>
      found
        .get(concept)!
        [side].filter(({ term }) => term.text === text)
        .map(({ place }) => place.block);
    const drugs = 'trafico-ilicito-de-drogas';
    expect(forms(drugs, 'source', 'TID')).to.deep.equal(['p3', 'p7', 'p17', 'p17', 'p18', 'p28']);
    expect(forms(drugs, 'target', 'IDT')).to.deep.equal(['p3', 'p17']);
    expect(forms(drugs, 'target', 'TID')).to.deep.equal(['p7', 'p17', 'p18', 'p28']);
    expect(forms('fuerzas-armadas', 'source', 'FF. AA.')).to.have.length(8);
    expect(forms('fuerzas-armadas', 'source', 'FF. AA.')[0]).to.equal('p1');
  });
});

describe('the shipped termbase', () => {
  it('has at least forty concepts, each with a name in both languages, a type, a status, a source, and words that explain it', async () => {
    const { concepts } = await shippedTermbase();
    expect(concepts.length).to.be.greaterThan(39);
    for (const concept of concepts) {
      expect([concept.id, !!nameOf(concept, 'es'), !!nameOf(concept, 'en')]).to.deep.equal([concept.id, true, true]);
      for (const term of concept.terms)
        expect([term.text, !!term.type, !!term.status, !!term.source]).to.deep.equal([term.text, true, true, true]);
      const explained = concept.definitions.length > 0 || concept.terms.some(({ context }) => context);
      expect([concept.id, explained]).to.deep.equal([concept.id, true]);
    }
  });

  it('quotes its contexts from the texts to the letter, and says which are a reconstruction', async () => {
    const { source, target } = await loadShipped('radicalizacion-ideologica');
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
    for (const { terms } of (await shippedTermbase()).concepts) {
      for (const { lang, context, contextSource = '' } of terms.filter((term) => term.context)) {
        const [, side, id] = /^radicalizacion-ideologica, (es|en)#(\w+)\.\d+/.exec(contextSource)!;
        expect(side).to.equal(lang);
        const block = (lang === 'es' ? source : target).blocks.find((each) => each.id === id)!;
        expect(squeeze(block.text)).to.contain(context);
        expect(contextSource.endsWith('(reconstruction)')).to.equal(lang === 'es');
      }
    }
  });
});

describe('joinTermbases', () => {
  it('keeps all concepts under ids of their own', () => {
    const joined = joinTermbases([termbaseOf('uno', 'dos'), termbaseOf('tres'), termbaseOf('cuatro')]);
    expect(joined.concepts.map(({ id, terms }) => [id, terms[0].text])).to.deep.equal([
      ['c1', 'uno'],
      ['c2', 'dos'],
      ['c1-2', 'tres'],
      ['c1-3', 'cuatro'],
    ]);
    const one = termbaseOf('uno');
    expect(joinTermbases([one])).to.equal(one);
    expect(joinTermbases([]).concepts).to.deep.equal([]);
  });
});
