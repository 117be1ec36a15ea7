import { expect } from '@open-wc/testing';
import { leaveColophon } from '../../src/formats/flow/colophon.js';
import type { FlowBlock } from '../../src/formats/flow/flow.js';
import { faceOf } from '../../src/formats/pdf/faces.js';
import type { Font, Glyph } from '../../src/formats/pdf/library.js';
import { noLetters } from '../../src/formats/pdf/letters.js';
import { nameLigatures } from '../../src/formats/pdf/ligatures.js';
import type { Face, Line, Piece } from '../../src/formats/pdf/model.js';
import { weighFaces } from '../../src/formats/pdf/weights.js';
import { Vocabulary } from '../../src/formats/pdf/words.js';

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

describe('fonts that do not say what their glyphs are', () => {
  const OPS = { setFont: 1, showText: 2 };
  const glyph = (unicode: string, originalCharCode: number, width = 500): Glyph => ({
    unicode,
    originalCharCode,
    width,
    isSpace: false,
  });
  const showIn = (fonts: Record<string, Font>, runs: readonly (readonly [string, Glyph[]])[]): string => {
    const argsArray = runs.flatMap(([font, glyphs]) => [[font, 10], [glyphs]]);
    nameLigatures({ fnArray: runs.flatMap(() => [1, 2]), argsArray }, OPS, (id) => fonts[id], noLetters());
    return runs.flatMap(([, glyphs]) => glyphs.map(({ unicode }) => unicode)).join('');
  };
  const show = (glyphs: Glyph[], font: Font = {}): string => showIn({ f: font }, [['f', glyphs]]);
  /** Glyphs that stand for their own numbers. */
  const numbers = (codes: number[]): Glyph[] => codes.map((code) => glyph(String.fromCharCode(code), code));
  /** Numbers of ASCII in TrueType fonts, and of a few letters in those of Liberation Sans. */
  const trueType = (text: string): number[] =>
    [...text].map((letter) => ({ í: 173, é: 169, '“': 530, '”': 531 })[letter] ?? letter.charCodeAt(0) - 29);
  const inOrder = (text: string): Glyph[] => [...text].map((letter) => glyph(letter, letter.charCodeAt(0) - 31));

  it('are read by the place of a ligature in the charset', () => {
    const word = inOrder('conicto');
    word.splice(3, 0, glyph('n', 110, 620));
    expect(show(word)).to.equal('conflicto');
  });

  it('are read by the order of their glyphs, in that of CFF and that of TrueType fonts', () => {
    const codes = [...'el río '].map((letter) => (letter === 'í' ? 211 : letter.charCodeAt(0) - 31));
    expect(show(numbers(codes))).to.equal('el río ');
    expect(show(numbers(trueType('el “río” y él ')))).to.equal('el “río” y él ');
  });

  it('are read in their parts, and a font of one word like the others', () => {
    const fonts = {
      f: { name: 'AAAAAA+Liberation-Sans_00' },
      g: { name: 'BAAAAA+Liberation-Sans_02' },
      h: { name: 'X' },
    };
    const text = showIn(fonts, [
      ['f', numbers(trueType('el Estado y las comunidades son '))],
      ['g', numbers([18, 19])],
      ['h', numbers(trueType('Introduccion'))],
    ]);
    expect(text).to.equal('el Estado y las comunidades son “”Introduccion');
  });

  it('are left alone where letters are named by their own code', () => {
    const word = [...'común'].map((letter) => glyph(letter, letter.charCodeAt(0)));
    expect(show(word)).to.equal('común');
  });

  it('are mended where the two bytes of a number were put into one', () => {
    const word = [...inOrder('abcdefghijkl9'), glyph('<', 528), glyph('9', 525), glyph('=', 529), glyph('t', 238)];
    expect(show(word)).to.equal('abcdefghijkl9“’”⁴');
    expect(show([glyph('t', 2896), glyph('u', 2897)])).to.equal('⁴⁵');
    expect(show([...inOrder('abcdefghi'), glyph('û', 109, 620)], { isType3Font: true })).to.equal('abcdefghifi');
  });

  it('keep digits that are raised by another form of theirs', () => {
    const word = [...inOrder('abcdefghijkl9'), glyph('9', 243, 300), glyph('.', 15)];
    expect(show(word)).to.equal('abcdefghijkl99.');
  });

  it('have ligatures as much narrower than their letters as those that are named', () => {
    const widths: Record<string, number> = { f: 333, i: 278, l: 278 };
    const codes = numbers([...'el efecto y lo fiel dieron '].map((letter) => letter.charCodeAt(0) - 31));
    for (const one of codes) one.width = widths[String.fromCharCode(one.originalCharCode! + 31)] ?? 500;
    const [fi, ffi] = [glyph('m', 109, 556), glyph('\u0160', 352, 859)];
    expect(show([...codes, fi, ffi])).to.equal('el efecto y lo fiel dieron fiffi');
  });

  it('have ligatures that are numbered for private use, which are known by the words they make', () => {
    const widths: Record<string, number> = { i: 280, l: 280, f: 314, t: 316, T: 600, O: 690, u: 520, h: 540 };
    const letter = (one: string): Glyph => glyph(one, one.charCodeAt(0), widths[one] ?? 480);
    const [tt, ft, th, qu] = [
      glyph('\ue03c', 301, 600),
      glyph('\ue03d', 302, 600),
      glyph('\ue049', 303, 1050),
      glyph('\ue048', 304, 1180),
    ];
    const word = (text: string): Glyph[] => [...text].map(letter);
    const text = [
      ...[...word('Of our TOC he is here, '), th, ...word('is: '), qu, ...word('ispe a'), tt, ...word('empts, o')],
      ...[ft, ...word('en at h'), tt, ...word('ps a'), ft, ...word('er')],
    ];
    expect(show(text)).to.equal('Of our TOC he is here, This: Quispe attempts, often at https after');
  });

  it('have quotation marks for signs that stand where those do', () => {
    const letters = (text: string): Glyph[] => [...text].map((one, i) => glyph(one, 700 + i));
    const text = [
      ...letters('the country'),
      ...[glyph('9', 801), ...letters('s own '), glyph('<', 802), ...letters('words'), glyph('=', 803)],
    ];
    expect(show([...text, ...letters(' and rest')])).to.equal('the country’s own “words” and rest');
  });

  it('are unknown where Ghostscript has only numbered what it drew', () => {
    const signs = [...'✁✂✄☎✆✝✞✟'].map((sign, i) => glyph(sign, i + 1));
    expect(show(signs, { isType3Font: true })).to.equal('\ufffd'.repeat(8));
    expect(show([glyph('✓', 1), glyph('✗', 2)], { isType3Font: true })).to.equal('✓✗');
  });
});

describe('fonts without a name', () => {
  const face = (name = 'Type3'): Face => ({ name, bold: false, italic: false, mono: false, smallCapitals: false });
  const piece = (text: string, of: Face, widths: (letter: string, i: number) => number, size = 10): Piece => {
    const xs = [0];
    for (let i = 0; i < text.length; i++) xs.push(xs[i] + size * widths(text[i], i));
    return { text, xs, x0: 0, x1: xs.at(-1)!, y: 0, size, face: of, content: -1, artifact: false, shift: 0 };
  };
  const usual = (letter: string): number => (/[fijlt]/.test(letter) ? 0.28 : 0.5);
  const look = (widths: (letter: string) => number, size = 10, name = 'Type3'): string => {
    const other = face(name);
    weighFaces([
      piece('los actores del estado coordinan sus esfuerzos', face(), usual),
      piece('conclusiones', other, widths, size),
    ]);
    return ['bold', 'italic', 'mono'].filter((kind) => other[kind as 'bold' | 'italic' | 'mono']).join();
  };

  it('are bold when their letters are wider than those of the text, slanted when narrower', () => {
    expect(look((letter) => 1.1 * usual(letter))).to.equal('bold');
    expect(look((letter) => 0.92 * usual(letter))).to.equal('italic');
    expect(look(() => 0.6)).to.equal('mono');
    expect(look(usual)).to.equal('');
  });

  it('are not judged where they are small or have a name', () => {
    expect(look((letter) => 1.1 * usual(letter), 8)).to.equal('');
    expect(look((letter) => 1.1 * usual(letter), 10, 'ABCDEF+Univers-Roman')).to.equal('');
  });

  it('of small capitals are known by their names', () => {
    const small = ['LMRomanCaps10-Regular', 'ABCDEF+CMCSC10', 'SFCC1000', 'EBGaramond-SC'];
    expect(small.map((name) => faceOf({ name }).smallCapitals)).to.deep.equal([true, true, true, true]);
    const others = ['TimesNewRoman', 'CMR10', 'LMRoman10-Regular', 'Escorial', 'NotoSansSC-Regular'];
    expect(others.map((name) => faceOf({ name }).smallCapitals)).to.deep.equal(others.map(() => false));
  });
});

describe('words cut at the ends of lines', () => {
  const join = (lines: string[], above: string, below: string, language: string): string => {
    const words = new Vocabulary(lines.map((text) => ({ text }) as Line));
    const { cut, glue } = words.join(above, below, language);
    return `${above.slice(0, above.length - cut)}${glue}${below}`;
  };
  const CUT = ['the State does not con-', 'tribute at all, and the State goes on all the sa-', 'me as ever'];

  it('keep the hyphens of first parts that the document writes with one before such a letter', () => {
    const lines = [...CUT, 'the inter-institutional work of an agency and its connection to all'];
    expect(join(lines, 'the inter-', 'agency work', 'en')).to.equal('the inter-agency work');
    expect(join(lines, 'the inter-', 'connection of', 'en')).to.equal('the interconnection of');
  });

  it('keep those between two adjectives', () => {
    const lines = [
      'las corrientes po-',
      'líticas son ideológicas y no son políticas del to-',
      'do en los Esta-',
      'dos',
    ];
    expect(join(lines, 'corrientes político-', 'ideológicas del', 'es')).to.equal(
      'corrientes político-ideológicas del',
    );
    expect(join([...lines, 'la América Latina'], 'lo latino-', 'americano y', 'es')).to.equal('lo latinoamericano y');
    expect(join(lines, 'lo socioeco-', 'nómico del', 'es')).to.equal('lo socioeconómico del');
  });

  it('are joined in addresses in capitals, too', () => {
    expect(join(CUT, 'http://a.pe/handle/ESCO-', 'FFAA/25', 'en')).to.equal('http://a.pe/handle/ESCOFFAA/25');
  });
});
