import { expect } from '@open-wc/testing';
import { found, parse, parseBlock } from '../fixtures/core.js';

describe('parseText: blocks', () => {
  it('reads each kind of block, with its id, level, marker, label and line', async () => {
    const { text, findings } = await parse(
      [
        '## Título {#h1}', // line 7
        '',
        'Uno.[^1] {#p1}',
        '',
        '- Punto. {#p2}',
        '',
        '3. Tercero. {#p3}',
        '4. Cuarto. {#p4}',
        '',
        '> Cita. {#p5}',
        '',
        '#### Menor {#h2}',
        '',
        '[^1]: Nota.',
        '',
      ].join('\n'),
    );
    expect(findings).to.deep.equal([]);
    expect(
      text.blocks.map(({ id, kind, level, label, text: words, line }) => [id, kind, level ?? label, words, line]),
    ).to.deep.equal([
      ['h1', 'heading', 2, 'Título', 7],
      ['p1', 'paragraph', undefined, 'Uno.', 9],
      ['p2', 'item', 1, 'Punto.', 11],
      ['p3', 'item', 1, 'Tercero.', 13],
      ['p4', 'item', 1, 'Cuarto.', 14],
      ['p5', 'quote', undefined, 'Cita.', 16],
      ['h2', 'heading', 4, 'Menor', 18],
      ['fn1', 'note', '1', 'Nota.', 20],
    ]);
    const items = text.blocks.filter(({ kind }) => kind === 'item');
    expect(items.map(({ marker }) => marker)).to.deep.equal(['•', '3.', '4.']);
  });

  it('reads lists in lists, and a second paragraph of an item, which has no marker', async () => {
    const { text, findings } = await parse(
      '1. Uno {#p1}\n\n   Sigue. {#p2}\n\n   - Dentro {#p3}\n     * Más {#p4}\n\n2. Dos {#p5}\n',
    );
    expect(findings).to.deep.equal([]);
    expect(text.blocks.map(({ id, level, marker, text: words }) => [id, level, marker, words])).to.deep.equal([
      ['p1', 1, '1.', 'Uno'],
      ['p2', 1, undefined, 'Sigue.'],
      ['p3', 2, '•', 'Dentro'],
      ['p4', 3, '•', 'Más'],
      ['p5', 1, '2.', 'Dos'],
    ]);
  });

  it('reads a quotation of two paragraphs as two blocks, and a list in it as items', async () => {
    const { text, findings } = await parse('> Uno. {#p1}\n>\n> Dos. {#p2}\n>\n> - Tres {#p3}\n');
    expect(findings).to.deep.equal([]);
    expect(text.blocks.map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal(['p1 quote', 'p2 quote', 'p3 item']);
  });

  it('joins the paragraphs of a note by a line break', async () => {
    const { text, findings } = await parse('Uno.[^a] {#p1}\n\n[^a]: *Primero*.\n\n    Segundo.\n');
    expect(findings).to.deep.equal([]);
    expect(text.blocks[1]).to.include({ id: 'fna', kind: 'note', label: 'a', text: 'Primero.\nSegundo.', line: 9 });
    expect(text.blocks[1].marks).to.deep.equal([{ type: 'em', start: 0, end: 7 }]);
  });

  it('gives a block its sentences and the hash of its words', async () => {
    const { text } = await parse('Uno dos. Tres.[^1] ¿Cuatro? {#p1}\n\n[^1]: Nota.\n');
    expect(text.blocks[0].sentences).to.deep.equal([0, 9, 15]);
    // printf 'abc' | sha256sum
    expect((await parseBlock('abc {#p1}\n')).sha256).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('hashes the body alone, whatever the line ends and the front matter', async () => {
    const { text } = await parse('abc');
    expect(text.sha256).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const [lf, crlf] = await Promise.all([parse('Uno {#p1}\n\nDos {#p2}\n'), parse('Uno {#p1}\r\n\r\nDos {#p2}\r\n')]);
    expect(crlf.text.sha256).to.equal(lf.text.sha256);
    expect(crlf.text.blocks).to.deep.equal(lf.text.blocks);
  });

  it('has the messages in Spanish, and findings of the side that is asked for', async () => {
    const { parseText } = await import('../../src/text/markdown.js');
    const { findings } = await parseText(new Uint8Array(), 'texts/en/x.md', { side: 'target', messages: 'es' });
    expect(findings.map(({ message }) => message)).to.include('el texto no tiene bloques');
    expect(findings.every(({ source, target }) => source === null && target?.file === 'texts/en/x.md')).to.equal(true);
  });
});

describe('parseText: words, marks and note markers', () => {
  it('keeps marks beside the words, at their offsets', async () => {
    //                              0123456789012345678901234567890
    const block = await parseBlock('Uno *dos* y **tres** y `x*y*`. {#p1}\n');
    expect(block.text).to.equal('Uno dos y tres y x*y*.');
    expect(block.marks).to.deep.equal([
      { type: 'em', start: 4, end: 7 },
      { type: 'strong', start: 10, end: 14 },
      { type: 'code', start: 17, end: 21 },
    ]);
  });

  it('nests marks, the outer first', async () => {
    const block = await parseBlock('**Uno *dos [tres](https://a.pe/ "t")* y** [**cuatro**](#h1). {#p1}\n');
    expect(block.text).to.equal('Uno dos tres y cuatro.');
    expect(block.marks).to.deep.equal([
      { type: 'strong', start: 0, end: 14 },
      { type: 'em', start: 4, end: 12 },
      { type: 'link', start: 8, end: 12, href: 'https://a.pe/' },
      { type: 'link', start: 15, end: 21, href: '#h1' },
      { type: 'strong', start: 15, end: 21 },
    ]);
  });

  it('takes note markers out of the words and remembers where they stood', async () => {
    const { text, findings } = await parse(
      '[^1]Uno,[^2][^1] *dos[^2]* y tres.[^1] {#p1}\n\n## T[^1] {#h1}\n\n[^1]: A.\n\n[^2]: B.\n',
    );
    expect(findings).to.deep.equal([]);
    expect(text.blocks[0].text).to.equal('Uno, dos y tres.');
    expect(text.blocks[0].notes).to.deep.equal([
      { at: 0, note: 'fn1' },
      { at: 4, note: 'fn2' },
      { at: 4, note: 'fn1' },
      { at: 8, note: 'fn2' },
      { at: 16, note: 'fn1' },
    ]);
    expect(text.blocks[0].marks).to.deep.equal([{ type: 'em', start: 5, end: 8 }]);
    expect(text.blocks[1].notes).to.deep.equal([{ at: 1, note: 'fn1' }]);
  });

  it('counts offsets in UTF-16 units', async () => {
    const block = await parseBlock('😀 é e\u0301 *fin* {#p1}\n');
    expect(block.text).to.have.length(11);
    expect(block.marks).to.deep.equal([{ type: 'em', start: 8, end: 11 }]);
  });

  it('reads a line end as a space and a hard break as a line feed', async () => {
    expect((await parseBlock('Uno\ndos\n  *tres*\ncuatro {#p1}\n')).text).to.equal('Uno dos tres cuatro');
    expect((await parseBlock('Verso  \notro\\\nmás {#p1}\n')).text).to.equal('Verso\notro\nmás');
    expect(await parseBlock('Uno\\\n{#p1}\n')).to.include({ id: 'p1', text: 'Uno' });
  });

  it('takes an id off a mark, and cuts what stood over it', async () => {
    const block = await parseBlock('Uno **dos {#p1}**\n');
    expect(block).to.include({ id: 'p1', text: 'Uno dos' });
    expect(block.marks).to.deep.equal([{ type: 'strong', start: 4, end: 7 }]);
    expect(await parseBlock('Uno *{#p_2-x}*\n')).to.deep.include({ id: 'p_2-x', text: 'Uno', marks: [] });
  });

  it('decodes character references and escapes', async () => {
    expect((await parseBlock('a &amp; b &lt;c&gt; \\*d\\* &#x41; {#p1}\n')).text).to.equal('a & b <c> *d* A');
  });

  it('keeps the words of a link that may not be followed as they were written', async () => {
    const { text, findings } = await parse('Ver [aquí](javascript:alert(1)) y [b](JaVaScRiPt:x). {#p1}\n');
    expect(text.blocks[0].text).to.equal('Ver [aquí](javascript:alert(1)) y [b](JaVaScRiPt:x).');
    expect(text.blocks[0].marks).to.deep.equal([]);
    expect(found(findings)).to.deep.equal(['7:5 error link-unsafe', '7:35 error link-unsafe']);
    expect(findings[0].source?.quote).to.equal('[aquí](javascript:alert(1))');
  });
});
