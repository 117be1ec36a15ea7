import { expect } from '@open-wc/testing';
import { LensIndex, type LensHit } from '../../src/terminology/lens-at.js';
import { lensOf } from '../../src/terminology/lens.js';
import { studyOfExample } from './examples.js';
import { termbaseOf } from './termbases.js';

const shown = (hits: LensHit[]): string[] => hits.map(({ concept, place }) => `${concept.id}: ${place.words}`);

describe('terms at a point of a text', () => {
  const index = async (): Promise<LensIndex> => {
    const study = await studyOfExample({
      source: ['El crimen organizado y el contrabando crecen. Otra vez el contrabando.'],
      target: ['Organized crime and smuggling grow. Smuggling again.'],
      found: [],
    });
    return new LensIndex(lensOf(study, [termbaseOf('contrabando = smuggling', 'crimen organizado = organized crime')]));
  };

  it('is found in its words alone, the first unit of them to the last', async () => {
    const lens = await index();
    const at = (offset: number): string[] => shown(lens.at('source', 'p1', offset));
    expect(at(2)).to.deep.equal([]);
    expect(at(3)).to.deep.equal(['c2: crimen organizado']);
    expect(at(19)).to.deep.equal(['c2: crimen organizado']);
    expect(at(20)).to.deep.equal([]);
    expect(shown(lens.at('target', 'p1', 0))).to.deep.equal(['c2: Organized crime']);
    expect(lens.at('target', 'p9', 0)).to.deep.equal([]);
  });

  it('in sentences comes in the order of the words, each concept once', async () => {
    const lens = await index();
    const whole = { side: 'source', block: 'p1', start: 0, end: 200 } as const;
    expect(shown(lens.within([whole, { ...whole, side: 'target' }]))).to.deep.equal([
      'c2: crimen organizado',
      'c1: contrabando',
    ]);
    expect(shown(lens.within([{ ...whole, start: 46 }]))).to.deep.equal(['c1: contrabando']);
  });
});
