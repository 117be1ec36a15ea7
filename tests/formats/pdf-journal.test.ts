import { expect } from '@open-wc/testing';
import { leaveColophon } from '../../src/formats/flow/colophon.js';
import type { FlowBlock } from '../../src/formats/flow/flow.js';
import type { Glyph } from '../../src/formats/pdf/library.js';
import { nameLigatures } from '../../src/formats/pdf/ligatures.js';

const block = (text: string, more: Partial<FlowBlock> = {}): FlowBlock => ({
  kind: 'paragraph',
  text,
  marks: [],
  notes: [],
  ...more,
});
const PROSE = 'El Estado recibido en herencia no alcanza. '.repeat(20).trim();

describe('what a journal prints around an article', () => {
  it('leaves dates, citation, licence and addresses out, and the text in', () => {
    const flow = [
      block('Escuela Naval, Lima · ana@example.org'),
      block('Recibido: 12 de mayo de 2025 · Aceptado: 3 de agosto de 2025'),
      block('Cómo citar: Ruiz, A. (2025). El río. Revista Sur, 2(1),'),
      block('47-68. https://doi.org/10.1000/1'),
      block('Este es un artículo de acceso abierto bajo licencia Creative Commons'),
      block(PROSE),
      block('Recibido con honores, el general habló el 3 de mayo de 2025 ante la escuela.'),
    ];
    leaveColophon(flow);
    expect(flow.map(({ out }) => out)).to.deep.equal([
      'byline',
      'publication',
      'publication',
      'publication',
      'footer',
      undefined,
      undefined,
    ]);
  });

  it('leaves a note out with the names that alone have its marker', () => {
    const flow = [
      block('Ana Ruiz', { out: 'byline', notes: [{ at: 8, note: 'star' }] }),
      block(PROSE, { notes: [{ at: 3, note: '1' }] }),
      block('Doctora en Historia.', { kind: 'note', label: 'star' }),
      block('Véase el anexo.', { kind: 'note', label: '1' }),
    ];
    leaveColophon(flow);
    expect(flow[2].out).to.equal('byline');
    expect(flow[3].out).to.equal(undefined);
  });
});

describe('ligatures that a document does not name', () => {
  const OPS = { setFont: 1, showText: 2 };
  const glyph = (unicode: string, originalCharCode: number, width = 500): Glyph => ({
    unicode,
    originalCharCode,
    width,
    isSpace: false,
  });
  const show = (glyphs: Glyph[]): string => {
    nameLigatures({ fnArray: [1, 2], argsArray: [['f', 10], [glyphs]] }, OPS, () => undefined);
    return glyphs.map(({ unicode }) => unicode).join('');
  };

  it('takes the place in the charset of the font where a code has no name', () => {
    const word = [...'conicto'].map((letter) => glyph(letter, letter.charCodeAt(0) - 31));
    word.splice(3, 0, glyph('n', 110, 620));
    expect(show(word)).to.equal('conflicto');
  });

  it('reads a font of which nothing is named', () => {
    const codes = [...'el río '].map((letter) => (letter === 'í' ? 211 : letter.charCodeAt(0) - 31));
    expect(show(codes.map((code) => glyph(String.fromCharCode(code), code)))).to.equal('el río ');
  });

  it('leaves letters alone that are named by their own code', () => {
    const word = [...'común'].map((letter) => glyph(letter, letter.charCodeAt(0)));
    expect(show(word)).to.equal('común');
  });
});
