import { expect } from '@open-wc/testing';
import { foldAccents, foldCase } from '../../src/terminology/fold.js';
import {
  blockOf,
  foldedText,
  MASK,
  maskedText,
  pairAt,
  pairsOf,
  sentenceOf,
  sentencesOf,
  wordsOf,
  zoneOf,
} from '../../src/terminology/study.js';
import type { Study } from '../../src/terminology/rule.js';
import { studyOfExample } from './examples.js';

const study = (source: string[], target?: string[]): Promise<Study> => studyOfExample({ source, target, found: [] });
const zones = async (...blocks: string[]): Promise<string[]> => {
  const { source } = await study(blocks);
  return source.blocks.map(({ id }) => `${id} ${zoneOf(source, id)}`);
};

describe('study: folding', () => {
  it('keeps offsets, whatever the letters', () => {
    for (const text of ['Fiscalía Ñandú', 'İstanbul Straße', 'ﬁn ½ 𝒜 Å ǅ', 'naïve façade', 'e\u0301l', '']) {
      expect(foldCase(text)).to.have.length(text.length);
      expect(foldAccents(text)).to.have.length(text.length);
    }
    expect(foldCase('FISCALÍA Ñandú Straße')).to.equal('fiscalia nandu straße');
    expect(foldAccents('Ejército')).to.equal('Ejercito');
  });
});

describe('study: zones', () => {
  it('puts the abstract and the key words in front', async () => {
    expect(
      await zones('## Resumen', 'El tema.', 'Palabras clave: paz', '## Introducción', 'Texto.', '## Notas', '[^1]: N.'),
    ).to.deep.equal(['h1 front', 'p1 front', 'p2 front', 'h2 body', 'p3 body', 'h3 notes', 'fn1 notes']);
  });

  it('takes a title over the abstract, and key words without a heading', async () => {
    expect(await zones('## El título', '### Abstract', 'It is.', '### One', 'Text.')).to.deep.equal([
      'h1 front',
      'h2 front',
      'p1 front',
      'h3 body',
      'p2 body',
    ]);
    expect(await zones('Este artículo trata de la paz.', 'Palabras clave: paz', '## Uno', 'Texto.')).to.deep.equal([
      'p1 front',
      'p2 front',
      'h1 body',
      'p3 body',
    ]);
  });

  it('has no front where there is no abstract, and notes in a list of references', async () => {
    expect(
      await zones('## Resumen de los hechos', 'Texto.', '## Referencias', 'Pérez, J. 2020.', '## Anexo', 'A.'),
    ).to.deep.equal(['h1 body', 'p1 body', 'h2 notes', 'p2 notes', 'h3 body', 'p3 body']);
    expect(await zones('Texto.', 'Más.')).to.deep.equal(['p1 body', 'p2 body']);
  });
});

describe('study: words', () => {
  it('masks addresses and code, unit for unit', async () => {
    const text =
      'Ver https://example.org/TID?a=1, 10.1000/ABC.2. y `TID`; sitio ceeep.mil.pe, a@b.pe. [el TID](https://x.org/).';
    const { source } = await study([text]);
    const [block] = source.blocks;
    const masked = maskedText(block);
    expect(masked).to.have.length(block.text.length);
    expect(masked.replaceAll(MASK, '')).to.equal('Ver , . y ; sitio , . el TID.');
    expect(foldedText(block)).to.equal(masked.toLowerCase());
  });

  it('splits words at everything but letters, digits and inner apostrophes', async () => {
    const { source } = await study(['El Perú’s  “pez-espada” no’ 2.º d’Or, 𝒜b ñandu\u0301.']);
    expect(wordsOf(source.blocks[0]).map(({ text }) => text)).to.deep.equal([
      'El',
      'Perú’s',
      'pez',
      'espada',
      'no',
      '2',
      'º',
      'd’Or',
      '𝒜b',
      'ñandu\u0301',
    ]);
    for (const { start, end, text } of wordsOf(source.blocks[0]))
      expect(source.blocks[0].text.slice(start, end)).to.equal(text);
  });

  it('knows sentences and what answers to them', async () => {
    const both = await study(['Uno. Dos.', 'Tres.', ''], ['One. Two.', 'Three. And more.', 'Added.']);
    const block = blockOf(both.source, 'p1')!;
    expect(sentencesOf(block)).to.deep.equal([
      { number: 1, start: 0, end: 4 },
      { number: 2, start: 5, end: 9 },
    ]);
    expect(sentenceOf(block, 6).number).to.equal(2);
    expect(
      pairsOf(both).map(({ source, target }) =>
        [source, target].map((side) => side.map((p) => `${p.block}:${p.start}-${p.end}`)),
      ),
    ).to.deep.equal([
      [['p1:0-4'], ['p1:0-4']],
      [['p1:5-9'], ['p1:5-9']],
      [['p2:0-5'], ['p2:0-16']],
      [[], ['p3:0-6']],
    ]);
    expect(pairAt(both, 'target', 'p1', 5)?.source[0]).to.include({ block: 'p1', start: 5 });
    expect(pairAt(both, 'target', 'p2', 12)?.row).to.equal(1);
    expect(pairAt(both, 'source', 'nada', 0)).to.equal(undefined);
  });
});
