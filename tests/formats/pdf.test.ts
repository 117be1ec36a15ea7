import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/formats/draft.js';
import { readGlyph } from '../../src/formats/pdf/characters.js';
import { fromCork, isCork } from '../../src/formats/pdf/cork.js';
import type { Piece } from '../../src/formats/pdf/model.js';
import { makeRows } from '../../src/formats/pdf/rows.js';
import { fetchArticle } from '../fixtures/import/article.js';
import { readDraft } from '../fixtures/import/expect.js';
import { assemblePdf, setLines, writePdf, type PageSpec, type Run } from '../fixtures/pdf/write.js';

const LEFT = 60;
const words = (count: number, start = 0): string =>
  Array.from({ length: count }, (_, i) => WORDS[(i * 7 + start) % WORDS.length]).join(' ');
const WORDS =
  'la seguridad nacional exige que los actores del Estado coordinen sus esfuerzos con las comunidades para que el desarrollo llegue a todas regiones'.split(
    ' ',
  );
const sentence = (count: number, start: number): string =>
  `${WORDS[start % WORDS.length].replace(/^./, (c) => c.toUpperCase())} ${words(count, start)}.`;

/** A paragraph of two columns' width: 80 characters of 10 points. */
const paragraph = (text: string, y: number, indent = 0) => setLines(text, { x: LEFT, y, width: 80, indent });

const textOf = (draft: Draft, kind: string): string[] =>
  draft.blocks.filter((block) => block.kind === kind).map(({ text }) => text);

/** Pages with a title, a running head, a page number and the given runs. */
const numbered = (pages: Run[][]): PageSpec[] =>
  pages.map((runs, i) => ({
    runs: [
      { x: LEFT, y: 40, text: 'Revista de Seguridad, vol. 3', size: 8 },
      ...runs,
      { x: 298, y: 770, text: String(i + 1), size: 8 },
    ],
  }));

describe('PDF set by other programs', () => {
  for (const layout of ['writer-two-page', 'chromium-two-abstract', 'latex-two-times'])
    it(`${layout}: every heading, paragraph and note, with its markers, and no furniture`, async () => {
      const article = await fetchArticle('en');
      const response = await fetch(`/tests/fixtures/pdf/article-${layout}.pdf`);
      const draft = await readDraft('article.pdf', new Uint8Array(await response.arrayBuffer()));
      const shape = ({ kind, text, notes }: { kind: string; text: string; notes: { at: number; note: string }[] }) =>
        `${kind} ${text} ${notes.map(({ at, note }) => `${note.replace('fn', '')}@${at}`).join(' ')}`;
      // The heading over the notes is no part of these layouts.
      const wanted = article.blocks
        .filter((block, i, all) => block.kind !== 'heading' || all[i + 1].kind !== 'note')
        .map(shape);
      expect(draft.blocks.map(shape)).to.deep.equal(wanted);
      expect(draft.meta.title).to.equal(article.meta.title);
      expect(draft.meta.author).to.equal('Ana Pérez Quispe');
      expect(draft.language.code).to.equal('en');
      expect(draft.confidence).to.be.greaterThan(0.9);
    });
});

describe('PDF: paragraphs', () => {
  it('go on from page to page, without running heads and page numbers, which can be put back', async () => {
    const text = `${sentence(90, 0)} ${sentence(60, 5)}`;
    const { runs } = paragraph(text, 0);
    const half = runs.length - 4;
    const first = runs.slice(0, half).map((run, i) => ({ ...run, y: 80 + 12 * i }));
    const rest = runs.slice(half).map((run, i) => ({ ...run, y: 80 + 12 * i }));
    const more = setLines(sentence(40, 3), { x: LEFT, y: 160, width: 80 }).runs;
    const draft = await readDraft('a.pdf', writePdf(numbered([first, [...rest, ...more]])));
    expect(textOf(draft, 'paragraph')).to.deep.equal([text, sentence(40, 3)]);
    expect(draft.blocks.map(({ page }) => page)).to.deep.equal([1, 2]);
    expect(draft.leftOut.map(({ reason, blocks }) => [reason, blocks[0].text])).to.deep.equal([
      ['page-number', '1 · 2'],
      ['running-head', 'Revista de Seguridad, vol. 3'],
    ]);
  });

  it('are known by their indents', async () => {
    const texts = [sentence(50, 1), sentence(47, 2), sentence(60, 3), sentence(44, 4)];
    let y = 80;
    const runs = texts.flatMap((text) => {
      const set = paragraph(text, y, 3);
      y = set.y;
      return set.runs;
    });
    expect(textOf(await readDraft('a.pdf', writePdf([{ runs }])), 'paragraph')).to.deep.equal(texts);
  });

  it('lose the hyphens that only cut words, and keep those that words have', async () => {
    const lines = [
      'El análisis político-ideológico de las comunidades mira los esfuerzos del Esta-',
      'do y de las comunidades, que son político-',
      'ideológicas desde hace mucho, según dice el Estado cuando habla de las comuni-',
      'dades y de su seguridad: todo lo político-ideológico, y más; véase el siglo XIX-',
      'XX y la nota que lo explica con las fechas de 1990-',
      '1995 y otras.',
    ];
    const runs = lines.map((text, i) => ({ x: LEFT, y: 80 + 12 * i, text }));
    const [text] = textOf(await readDraft('a.pdf', writePdf([{ runs }]), { languages: ['es'] }), 'paragraph');
    expect(text).to.contain('del Estado y de las comunidades, que son político-ideológicas desde');
    expect(text).to.contain('las comunidades y de su seguridad');
    expect(text).to.contain('el siglo XIX-XX y la nota');
    expect(text).to.contain('1990-1995');
  });

  it('keep addresses whole over the ends of lines', async () => {
    const lines = [
      'Villagra, Manolo. 2023. Las Fuerzas Armadas y el Estado en las regiones. Véase',
      'https://ceeep.mil.pe/2025/02/27/radicalizacion-ideologica-crimen-organizado-',
      'y-seguridad-nacional/la-intervencion/de-las-fuerzas/armadas_del_peru.html y la',
      'página de la revista.',
    ];
    const runs = lines.map((text, i) => ({ x: LEFT, y: 80 + 12 * i, text }));
    const [text] = textOf(await readDraft('a.pdf', writePdf([{ runs }])), 'paragraph');
    expect(text).to.contain(
      'crimen-organizado-y-seguridad-nacional/la-intervencion/de-las-fuerzas/armadas_del_peru.html y la página',
    );
  });
});

describe('PDF: columns', () => {
  const column = (texts: string[], x: number, top: number) => {
    let y = top;
    return texts.flatMap((text) => {
      const set = setLines(text, { x, y, width: 38 });
      y = set.y + 10;
      return set.runs;
    });
  };

  it('are read one after the other, under a title over both', async () => {
    const left = [sentence(60, 1), sentence(50, 2)];
    const right = [sentence(45, 3), sentence(66, 4)];
    const title = { x: 120, y: 60, text: 'Estado y seguridad en dos columnas', size: 18, font: 'b' as const };
    const runs = [title, ...column(left, 50, 110), ...column(right, 310, 110)];
    const draft = await readDraft('a.pdf', writePdf([{ runs }]));
    expect(draft.meta.title).to.equal('Estado y seguridad en dos columnas');
    expect(textOf(draft, 'paragraph')).to.deep.equal([...left, ...right]);
  });

  it('with lines at different heights', async () => {
    const runs = [...column([sentence(70, 1)], 50, 80), ...column([sentence(70, 5)], 310, 85)];
    const draft = await readDraft('a.pdf', writePdf([{ runs }]));
    expect(textOf(draft, 'paragraph')).to.deep.equal([sentence(70, 1), sentence(70, 5)]);
  });

  it('are not made of a table or of the bullets of a list', async () => {
    const items = [1, 2, 3, 4].map((i) => sentence(8, i));
    const list = items.flatMap((text, i) => [
      { x: LEFT, y: 80 + 14 * i, text: '•' },
      { x: LEFT + 20, y: 80 + 14 * i, text },
    ]);
    const draft = await readDraft('a.pdf', writePdf([{ runs: list }]));
    expect(textOf(draft, 'item')).to.deep.equal(items);
    expect(draft.blocks[0]).to.include({ marker: '•', level: 1 });
  });
});

describe('PDF: what blocks are', () => {
  it('headings by size and weight, in levels', async () => {
    const runs: Run[] = [{ x: LEFT, y: 60, text: 'La seguridad del Estado', size: 20, font: 'b' }];
    let y = 110;
    const add = (text: string, heading?: Partial<Run>) => {
      if (heading) {
        runs.push({ x: LEFT, y, text, ...heading });
        y += 20;
      } else {
        const set = paragraph(text, y);
        runs.push(...set.runs);
        y = set.y + 16;
      }
    };
    add('Introducción', { size: 14, font: 'b' });
    add(sentence(40, 1));
    add('Un caso', { font: 'b' });
    add(sentence(40, 2));
    add('Conclusiones', { size: 14, font: 'b' });
    add(sentence(40, 3));
    const draft = await readDraft('a.pdf', writePdf([{ runs }]));
    const headings = draft.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text, level }) => [text, level])).to.deep.equal([
      ['Introducción', 2],
      ['Un caso', 3],
      ['Conclusiones', 2],
    ]);
    expect(headings.flatMap(({ marks }) => marks)).to.deep.equal([]);
  });

  it('quotations by their indents, emphasis by the font, links by their place', async () => {
    const before = paragraph(sentence(50, 1), 80);
    const quote = setLines(sentence(40, 2), { x: LEFT + 40, y: before.y + 10, width: 62, size: 9 });
    const y = quote.y + 12;
    const runs: Run[] = [
      ...before.runs,
      ...quote.runs,
      { x: LEFT, y, text: 'Véase ' },
      { x: LEFT + 36, y, text: 'la guía', font: 'i' },
      { x: LEFT + 78, y, text: ' y ' },
      { x: LEFT + 96, y, text: 'la revista', font: 'b' },
      { x: LEFT + 156, y, text: ' del Estado.' },
    ];
    const links = [
      { x0: LEFT + 96, x1: LEFT + 156, y0: y - 9, y1: y + 2, uri: 'https://ceeep.mil.pe/' },
      { x0: LEFT, x1: LEFT + 30, y0: y - 9, y1: y + 2, uri: 'javascript:alert(1)' },
    ];
    const draft = await readDraft('a.pdf', writePdf([{ runs, links }]));
    expect(draft.blocks.map(({ kind }) => kind)).to.deep.equal(['paragraph', 'quote', 'paragraph']);
    expect(draft.blocks[2].text).to.equal('Véase la guía y la revista del Estado.');
    expect(draft.blocks[2].marks).to.deep.equal([
      { type: 'em', start: 6, end: 13 },
      { type: 'link', start: 16, end: 26, href: 'https://ceeep.mil.pe/' },
      { type: 'strong', start: 16, end: 26 },
    ]);
  });

  it('the text of a page that is turned', async () => {
    const text = sentence(50, 1);
    const more = setLines(text, { x: 80, y: 0, width: 80 })
      .runs.map(({ text: line }, i) => `BT /r 10 Tf 0 1 -1 0 ${100 + 12 * i} 80 Tm (${line}) Tj ET`)
      .join('\n');
    const draft = await readDraft('a.pdf', writePdf([{ runs: [], more, rotate: 90 }]));
    expect(textOf(draft, 'paragraph')).to.deep.equal([text]);
  });

  it('leaves out the number of a first page that has it in another place than the others', async () => {
    const page = (number: number): PageSpec => ({
      runs: [
        ...(number === 1 ? [] : [{ x: LEFT, y: 40, text: `${number} Revista de Seguridad, vol. 3`, size: 8 }]),
        ...paragraph(sentence(60, number), 90).runs,
        ...(number === 1 ? [{ x: 298, y: 770, text: '1' }] : []),
      ],
    });
    const draft = await readDraft('a.pdf', writePdf([1, 2, 3].map(page)));
    expect(textOf(draft, 'paragraph').join(' ')).to.not.match(/\d/);
  });

  it('joins the lines of a heading in capitals', async () => {
    const heading = ['LA RADICALIZACIÓN Y SU AMENAZA A LA SEGURIDAD', 'NACIONAL EN EL PERÚ'].map((text, i) => ({
      x: 300 - 3 * text.length,
      y: 80 + 12 * i,
      text,
    }));
    const { blocks } = await readDraft(
      'a.pdf',
      writePdf([
        { runs: [...heading, ...paragraph(sentence(60, 1), 130).runs, ...paragraph(sentence(50, 5), 250).runs] },
      ]),
    );
    expect(blocks[0]).to.include({
      kind: 'heading',
      text: 'LA RADICALIZACIÓN Y SU AMENAZA A LA SEGURIDAD NACIONAL EN EL PERÚ',
    });
  });

  it('puts the caption of a figure behind the paragraph that it floats into', async () => {
    const words = sentence(120, 3);
    const half = words.slice(0, words.indexOf(' ', words.length / 2));
    const rest = words.slice(half.length + 1);
    const { blocks } = await readDraft(
      'a.pdf',
      writePdf([
        { runs: [...paragraph(sentence(60, 1), 60).runs, ...paragraph(half, 200).runs] },
        {
          runs: [
            { x: LEFT, y: 60, text: 'Figura 1: Los actores de la zona' },
            ...paragraph(rest, 110).runs,
            ...paragraph(sentence(60, 7), 300).runs,
          ],
        },
      ]),
    );
    expect(blocks.map(({ text }) => text)).to.deep.equal([
      sentence(60, 1),
      words,
      'Figura 1: Los actores de la zona',
      sentence(60, 7),
    ]);
  });
});

describe('words of PDF files', () => {
  it('are not parted by spaces that take up no room', async () => {
    const shown = 'BT /F 10 Tf 60 700 Td [(Las dive ) 278 (rsas corr ) 278 (ientes del Estado.)] TJ ET';
    const bytes = assemblePdf(
      [
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Catalog /Pages 1 0 R >>',
        `<< /Type /Page /Parent 1 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
          /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
        `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
      ],
      2,
    );
    const { blocks } = await readDraft('a.pdf', bytes);
    expect(blocks.map(({ text }) => text)).to.deep.equal(['Las diversas corrientes del Estado.']);
  });

  it('in capitals of two sizes stand on one row', () => {
    const face = { name: '', bold: false, italic: false, mono: false, smallCapitals: false };
    const piece = (text: string, x0: number, x1: number, y: number, size: number): Piece => {
      const xs = Array.from({ length: text.length + 1 }, (_, i) => x0 + ((x1 - x0) * i) / text.length);
      return { text, xs, x0, x1, y, size, face, content: -1, artifact: false, shift: 0 };
    };
    // The row of the other column stands a little higher.
    const rows = makeRows([
      piece('los actores', 330, 400, 98.4, 10),
      piece('C', 60, 67, 100, 10),
      piece('ONCLUSIONES', 67, 120, 100, 8),
    ]);
    expect(rows.map(({ pieces }) => pieces.map(({ text }) => text).join(' '))).to.deep.equal([
      'C ONCLUSIONES los actores',
    ]);
  });

  it('keep digits that are raised by themselves, whatever stands lower beside them', () => {
    const face = { name: '', bold: false, italic: false, mono: false, smallCapitals: false };
    const piece = (text: string, x0: number, y: number, shift = 0): Piece => ({
      ...{ text, x0, x1: x0 + 5 * text.length, y, size: 9.5, face, content: -1, artifact: false, shift },
      xs: Array.from({ length: text.length + 1 }, (_, i) => x0 + 5 * i),
    });
    const rows = makeRows([
      piece('(VRAEM),', 190, 270.9),
      piece('18', 230, 270.9, 1),
      piece('instituciones', 258, 274.8),
    ]);
    expect(rows.map(({ pieces }) => pieces.map(({ text }) => text))).to.deep.equal([
      ['(VRAEM),', '18'],
      ['instituciones'],
    ]);
  });

  it('of ligatures are read where a program has swapped the bytes of their letters', () => {
    expect(readGlyph('\u6600\u6900')).to.equal('fi');
    expect(readGlyph('\u6600\u6901')).to.equal('\u6600\u6901');
  });

  it("of TeX's bitmap fonts are known by the codes of their encoding", () => {
    const read = (codes: number[]): string => codes.map((code) => fromCork(String.fromCharCode(code))).join('');
    expect(read([0x10, 0xbe, 0x70, 0x6f, 0x72, 0x11])).to.equal('“¿por”');
    expect(read([0xe1, 0xf1, 0xd1, 0x15, 0xff, 0xdf])).to.equal('áñÑ–ßẞ');
    expect(isCork('\u0010')).to.equal(true);
    expect(isCork('a')).to.equal(false);
  });
});
