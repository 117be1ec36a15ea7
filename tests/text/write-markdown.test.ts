import { expect } from '@open-wc/testing';
import { parseText } from '../../src/text/markdown.js';
import type { Mark } from '../../src/text/model.js';
import { makeWritable } from '../../src/text/writable.js';
import { writeBlocks, writeText, type WritableBlock } from '../../src/text/write-markdown.js';

const META = { title: 'x', language: 'es', role: 'original', provenance: 'imported' } as const;

const paragraph = (text: string, marks: Mark[] = [], notes: WritableBlock['notes'] = []): WritableBlock => ({
  id: 'p1',
  kind: 'paragraph',
  text,
  marks,
  notes,
});

/** What is read of blocks that were written: the same fields, and nothing that was found wrong but lonely notes. */
async function readBack(blocks: WritableBlock[]): Promise<WritableBlock[]> {
  const { text, findings } = await parseText(new TextEncoder().encode(writeText(META, blocks)), 'x.md');
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).to.deep.equal([]);
  return text.blocks.map(({ sentences: _s, sha256: _h, line: _l, ...block }) => block);
}

async function expectSame(blocks: WritableBlock[]): Promise<void> {
  expect(await readBack(blocks)).to.deep.equal(blocks);
}

describe('writing our Markdown', () => {
  it('writes the shipped texts as they are', async () => {
    for (const path of [
      'es/guia-de-lectura',
      'en/guia-de-lectura',
      'es/radicalizacion-ideologica',
      'en/radicalizacion-ideologica',
    ]) {
      const bytes = new Uint8Array(await (await fetch(`/texts/${path}.md`)).arrayBuffer());
      const { text } = await parseText(bytes, path);
      const body = new TextDecoder().decode(bytes).replace(/^---\n[\s\S]*?\n---\n/, '');
      const lines = (markdown: string): string[] => markdown.split('\n').filter((line) => line !== '');
      const [written, wanted] = [lines(writeBlocks(text.blocks)), lines(body)];
      wanted.forEach((line, index) => expect(written[index]).to.equal(line));
      expect(written.length).to.equal(wanted.length);
    }
  });

  it('escapes what would be Markdown, and nothing else', () => {
    const written = (text: string): string => writeBlocks([paragraph(text)]).replace(' {#p1}\n', '');
    expect(written('FF. AA. (EE. UU.) 3.5 % – n.º 4, [sic] a_b')).to.equal(
      'FF. AA. (EE. UU.) 3.5 % – n.º 4, [sic] a_b',
    );
    expect(written('1. no es una lista')).to.equal('1\\. no es una lista');
    expect(written('# no es un título')).to.equal('\\# no es un título');
    expect(written('*literal* y `código` y <b>')).to.equal('\\*literal\\* y \\`código\\` y \\<b>');
  });

  it('holds marks that begin or end inside of words and beside signs', async () => {
    const em = (start: number, end: number): Mark => ({ type: 'em', start, end });
    const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end });
    await expectSame([paragraph('antes“dentro”después', [em(5, 13)])]);
    await expectSame([paragraph('des(hacer)se', [strong(3, 10)])]);
    await expectSame([paragraph('todo nada', [strong(0, 9), em(0, 4)])]);
    await expectSame([paragraph('uno dos tres', [strong(0, 12), em(4, 7)])]);
    await expectSame([paragraph('¡Ah! sí', [em(0, 4)])]);
    await expectSame([
      paragraph(
        '¡Mira! aquí',
        [{ type: 'link', start: 6, end: 11, href: 'https://a.pe/(x)_y' }].map((m) => ({ ...m, start: 7 })) as Mark[],
      ),
    ]);
  });

  it('keeps lists apart that are two, and numbers that jump', async () => {
    const item = (id: string, marker: string | undefined, level = 1): WritableBlock => ({
      id,
      kind: 'item',
      level,
      ...(marker && { marker }),
      text: id,
      marks: [],
      notes: [],
    });
    await expectSame([
      item('a', '1.'),
      item('b', '2.'),
      item('c', '7.'),
      item('d', '•'),
      item('e', '•', 2),
      item('f', undefined, 2),
      item('g', '•'),
    ]);
    await expectSame([item('a', '3.'), item('b', undefined), item('c', '4.'), item('d', '1.', 2), item('e', '1.', 2)]);
  });

  it('changes only what it cannot hold, and says it', async () => {
    const odd = paragraph(
      ' Véase {#p9} y [^2] \n\n fin ',
      [{ type: 'strong', start: 1, end: 6 }],
      [{ at: 6, note: 'fn1' }],
    );
    const { block, changed } = makeWritable(odd);
    expect(changed).to.deep.equal(['{#p9}', '[^2]']);
    expect(block.text).to.equal('Véase { #p9} y [^ 2]\nfin');
    const note: WritableBlock = { id: 'fn1', kind: 'note', label: '1', text: 'n', marks: [], notes: [] };
    await expectSame([block, note]);
  });

  it('reads back whatever it writes (seeded)', async function () {
    this.timeout(20_000);
    const random = seeded(20_261_123);
    for (let round = 0; round < 40; round++) {
      const blocks = Array.from({ length: 12 }, (_, index) => arbitrary(random, index)).map(
        (block) => makeWritable(block).block,
      );
      const notes = [1, 2].map((n): WritableBlock => ({
        id: `fn${n}`,
        kind: 'note',
        label: String(n),
        text: `Nota ${n}`,
        marks: [],
        notes: [],
      }));
      const read = await readBack([...blocks, ...notes]);
      read.forEach((block, index) => {
        const wanted = [...blocks, ...notes][index];
        expect({ ...block, marks: [] }).to.deep.equal({ ...wanted, marks: [] });
      });
    }
  });
});

/** A small generator of numbers in [0, 1): mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  'palabra',
  'a',
  ' ',
  ' ',
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](',
  '(',
  ')',
  '<',
  '>',
  '<b>',
  '&amp;',
  '&',
  '#',
  '# ',
  '1.',
  '2) ',
  '- ',
  '+',
  '=',
  '===',
  '---',
  '!',
  '\\',
  '\n',
  '{#p3}',
  '[^1]',
  '“',
  '”',
  '¿',
  '.',
  ':',
  '~~~',
  '|',
  'https://a.pe/x_y',
  '\u00a0',
  'ñ',
  '😀',
  '^',
  '\t',
];

function arbitrary(random: () => number, index: number): WritableBlock {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const text = `${Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(PIECES)).join('')}x`;
  const at = (): number => Math.floor(random() * (text.length + 1));
  const marks: Mark[] = [];
  const [from, to] = [at(), at()].sort((a, b) => a - b);
  if (from < to) marks.push({ type: pick(['em', 'strong', 'link'] as const), start: from, end: to });
  for (const mark of marks) if (mark.type === 'link') mark.href = pick(['https://a.pe/', 'https://b.pe/(1)_2*', '#p1']);
  const notes = [at()].filter(() => random() < 0.3).map((place) => ({ at: place, note: `fn${pick([1, 2])}` }));
  const kind = pick(['paragraph', 'heading', 'quote', 'item'] as const);
  const shape = kind === 'heading' ? { level: 2 } : kind === 'item' ? { level: 1, marker: '•' } : {};
  return { id: `b${index}`, kind, ...shape, text, marks, notes };
}
