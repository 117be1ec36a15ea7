import { expect } from '@open-wc/testing';
import { formatFinding, isError } from '../../src/text/finding.js';
import { found, parse } from '../fixtures/core.js';

/** The findings of a body whose first line is line 7 of the file. */
const check = async (body: string): Promise<string[]> => found((await parse(body)).findings);

describe('findings of a body', () => {
  it('names syntax it does not know, and keeps its words where it stands in a paragraph', async () => {
    const { text, findings } = await parse(
      [
        'Uno <b>dos</b> y ![foto](a.png). {#p1}', // line 7
        '',
        '<div onclick="x()">hola</div>',
        '',
        '```js',
        'alert(1)',
        '```',
        '',
        '---',
        '',
        '    sangrado',
        '',
        '[a]: https://a.pe',
        '',
        '> ***',
        '',
      ].join('\n'),
    );
    expect(text.blocks.map((block) => block.text)).to.deep.equal(['Uno <b>dos</b> y ![foto](a.png).']);
    const unknown = (at: string, syntax: string) =>
      `texts/es/x.md:${at} error markdown-unknown Cotejo does not know this syntax: ${syntax}`;
    expect(findings.map(formatFinding)).to.deep.equal([
      unknown('7:5', 'html'),
      unknown('7:11', 'html'),
      unknown('7:18', 'image'),
      unknown('9:1', 'html'),
      unknown('11:1', 'code'),
      unknown('15:1', 'thematicBreak'),
      unknown('17:1', 'code'),
      unknown('19:1', 'definition'),
      unknown('21:3', 'thematicBreak'),
    ]);
    expect(findings.every(isError)).to.equal(true);
    expect(findings[3].source).to.deep.include({ block: null, start: null, quote: '<div onclick="x()">hola</div>' });
  });

  it('keeps a table as the words it was written with, and wants an id of it', async () => {
    const { text, findings } = await parse('| a | b |\n|---|---|\n| 1 | 2 |\n');
    expect(text.blocks[0].text).to.equal('| a | b | |---|---| | 1 | 2 |');
    expect(found(findings)).to.deep.equal(['7:1 error block-id-missing']);
  });

  it('reports ids that are missing, used twice, or inside of a block', async () => {
    const { findings } = await parse('Uno. {#p1}\n\nDos.\n\nTres. {#p1}\n\nCuatro. {#p4}\nCinco. {#p5}\n\n{#p6}\n');
    expect(findings.map(formatFinding)).to.deep.equal([
      'texts/es/x.md:9:1 error block-id-missing this paragraph has no block id: add {#…} at its end',
      'texts/es/x.md:11:1 error block-id-duplicate block id p1 is used twice; first on line 7',
      'texts/es/x.md:13:1 error block-id-misplaced {#p4} stands inside the block, not at its end: is a blank line missing?',
      'texts/es/x.md:16:1 warning block-empty block p6 has no words',
    ]);
    expect(findings[2].source).to.include({ block: 'p5', start: 8, end: 13, quote: '{#p4}' });
    // An id is a letter, then letters, digits, hyphens and underscores.
    expect(await check('Uno. {#1p}\n')).to.deep.equal(['7:1 error block-id-missing', '7:1 error block-id-misplaced']);
    expect(await check('Uno. {p1}\n')).to.deep.equal(['7:1 error block-id-missing']);
    expect(await check('Nota.[^p] {#fnp}\n\n[^p]: Sí.\n')).to.deep.equal(['9:1 error block-id-duplicate']);
  });

  it('reports notes without a text, without a marker, and twice', async () => {
    const { findings } = await parse('Uno[^1] y dos[^2]. {#p1}\n\n[^2]: A.\n\n[^3]: B.\n\n[^2]: C.\n');
    expect(findings.map(formatFinding)).to.deep.equal([
      'texts/es/x.md:7:1 error note-undefined note 1 has a marker and no text',
      'texts/es/x.md:11:1 warning note-unused note 3 has a text and no marker',
      'texts/es/x.md:13:1 error note-duplicate note 2 is defined twice; first on line 9',
    ]);
    expect(findings[0].source).to.include({ block: 'p1', start: 3, end: 7, quote: '[^1]' });
    expect(findings.map(({ zone }) => zone)).to.deep.equal(['body', 'notes', 'notes']);
  });

  it('does not take [^A] and [^a] for one note', async () => {
    expect(await check('Uno[^A]. {#p1}\n\n[^a]: Nota.\n')).to.deep.equal([
      '7:1 error note-undefined',
      '9:1 warning note-unused',
    ]);
  });

  it('reports a note that holds more than paragraphs', async () => {
    expect(await check('Uno[^1]. {#p1}\n\n[^1]: A.\n\n    ```\n    x\n    ```\n')).to.deep.equal([
      '11:5 error markdown-unknown',
    ]);
  });

  it('reports lost letters, NUL, and invisible direction controls with their place', async () => {
    const { text, findings } = await parse('Est\uFFFD y a\0b. {#p1}\n\nEs \u202Eoculto\u2066. {#p2}\n');
    expect(text.blocks[0].text).to.equal('Est\uFFFD y a\uFFFDb.');
    expect(found(findings)).to.deep.equal([
      '7:1 warning replacement-character',
      '7:1 warning replacement-character',
      '9:1 warning bidi-control',
      '9:1 warning bidi-control',
    ]);
    expect(findings.map(({ source }) => source!.start)).to.deep.equal([3, 8, 3, 10]);
    expect(findings[2].message).to.contain('U+202E');
  });

  it('reports nesting that is too deep, on one line or over many', async () => {
    const deep = ['text-empty', 'markdown-depth'].join();
    const rules = async (body: string) => (await parse(body)).findings.map(({ rule }) => rule).join();
    expect(await rules(`${'> '.repeat(6)}Seis {#p1}\n`)).to.equal('');
    expect(await rules(`${'> '.repeat(7)}Siete {#p1}\n`)).to.equal(deep);
    for (const count of [40, 49, 50, 1000, 100_000]) {
      expect(await rules(`${'> '.repeat(count)}x {#p1}\n`), `> ${count}`).to.equal(deep);
      expect(await rules(`${'- '.repeat(count)}x {#p1}\n`), `- ${count}`).to.equal(deep);
    }
    const stairs = Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a {#p${i}}`);
    expect(await check(stairs.join('\n'))).to.deep.equal(['1:1 error text-empty', '57:1 error markdown-depth']);
    const stars = (count: number) => `${'*a '.repeat(count)}b${' c*'.repeat(count)} {#p1}\n`;
    expect(await rules(stars(900))).to.equal('');
    expect(await rules(stars(2500))).to.equal('text-empty,markdown-signs');
  }).timeout(30_000);

  it('reports a paragraph crowded with signs, leaves it out, and reads the others', async () => {
    const { text, findings } = await parse(`Uno. {#p1}\n\n${'*a_ '.repeat(10_000)}{#p2}\n\nTres <b>. {#p3}\n`);
    expect(text.blocks.map(({ id, text: words }) => [id, words])).to.deep.equal([
      ['p1', 'Uno.'],
      ['p3', 'Tres <b>.'],
    ]);
    expect(found(findings)).to.deep.equal(['9:1 error markdown-signs', '11:6 error markdown-unknown']);
  });

  it('reports at most two hundred findings of a rule', async () => {
    expect(await check('x\n\n'.repeat(1000))).to.have.length(200);
  });

  it('says that a body without blocks is empty', async () => {
    expect(await check('')).to.deep.equal(['1:1 error text-empty']);
    expect(await check('\n \n\t\n')).to.deep.equal(['1:1 error text-empty']);
  });
});
