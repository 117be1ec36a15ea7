import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/formats/draft.js';
import { fetchArticle } from '../fixtures/import/article.js';
import { expectBlocks, readDraft, readFile } from '../fixtures/import/expect.js';
import { NOTE_STYLES, PAGES } from '../fixtures/import/sites.js';

const PROSE =
  'El Estado necesita instituciones sólidas para que la ley se cumpla en todo el territorio, y eso no se logra de un día para otro.';

const shapes = ({ blocks }: Draft): string[] =>
  blocks.map(({ kind, level, label, marker, text, notes }) => {
    let words = text;
    for (const { at, note } of [...notes].reverse()) words = `${words.slice(0, at)}[${note}]${words.slice(at)}`;
    return `${kind}${level ?? label ?? ''}${marker === undefined ? '' : ` ${marker}`}: ${words.replace(PROSE, 'P')}`;
  });

describe('Markdown', () => {
  it('of ours is read with its ids, whatever it holds', async () => {
    for (const slug of ['radicalizacion-ideologica', 'guia-de-lectura']) {
      const text = await fetchArticle('es', slug);
      const bytes = new Uint8Array(await (await fetch(`/texts/es/${slug}.md`)).arrayBuffer());
      const draft = await readDraft('a.md', bytes);
      expectBlocks(draft, text);
      expect(draft.blocks.map(({ id }) => id)).to.deep.equal(text.blocks.map(({ id }) => id));
      expect({ ...draft.meta }).to.deep.equal(text.meta);
    }
  });

  it('of others is read with front matter, notes inside of the text, and headings of both kinds', async () => {
    const draft = await readDraft(
      'a.md',
      `---\ntitle: Un título\nauthor: [Ana Ruiz, {name: Luis Paz}]\ndate: 2024-05-06\nlang: es\n---\n\nUn título\n=========\n\n## Método {#metodo .clase}\n\n${PROSE}^[Nota *dentro*.] Véase[^b] el [método](#metodo).\n\n- uno\n- dos\n    1. tres\n\n> Cita.\n\n[^b]: Nota.\n\n    Segundo párrafo.\n\n| Año | ha |\n|-----|----|\n| 22  | 95 |\n`,
    );
    expect(shapes(draft)).to.deep.equal([
      'heading2: Método',
      'paragraph: P[1] Véase[b] el método.',
      'item1 •: uno',
      'item1 •: dos',
      'item2 1.: tres',
      'quote: Cita.',
      'paragraph: Año | ha',
      'paragraph: 22 | 95',
      'noteb: Nota.\nSegundo párrafo.',
      'note1: Nota dentro.',
    ]);
    expect([draft.meta.title, draft.meta.author, draft.meta.published]).to.deep.equal([
      'Un título',
      'Ana Ruiz, Luis Paz',
      '2024-05-06',
    ]);
  });

  it('keeps the words of HTML in it, and nothing that acts', async () => {
    const draft = await readDraft(
      'a.md',
      `# T\n\n## A\n\n${PROSE}<sup>1</sup> <b>negra</b> <script>x()</script>[mal](javascript:x)\n\n<div align="center"><p>En HTML</p></div>\n\n## Notas\n\n1. Una nota.\n`,
    );
    expect(shapes(draft)).to.deep.equal([
      'heading2: A',
      'paragraph: P[1] negra mal',
      'paragraph: En HTML',
      'heading2: Notas',
      'note1: Una nota.',
    ]);
    expect(draft.blocks[1].marks.map(({ type }) => type)).to.deep.equal(['strong']);
  });

  it('that is long is read in pieces, with the notes and links of all of it', async () => {
    const chapters = Array.from(
      { length: 60 },
      (_, i) => `## ${i}\n\n${PROSE.repeat(8)}[^n${i}] y [enlace][uno].\n`,
    ).join('\n');
    const notes = Array.from({ length: 60 }, (_, i) => `[^n${i}]: Nota ${i}.\n`).join('\n');
    const draft = await readDraft('a.md', `${chapters}\n[uno]: https://a.pe/\n\n${notes}`);
    expect(draft.blocks.filter(({ notes: markers }) => markers.length === 1).length).to.equal(60);
    expect(draft.blocks.filter(({ kind }) => kind === 'note').length).to.equal(60);
    expect(draft.blocks.filter(({ marks }) => marks.some(({ href }) => href === 'https://a.pe/')).length).to.equal(60);
  });
});

describe('plain text', () => {
  const wrap = (words: string, width: number, indent = ''): string => {
    const lines: string[] = [];
    let line = indent;
    for (const word of words.split(' ')) {
      if (line.trim() !== '' && line.length + word.length > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += `${word} `;
    }
    return [...lines, line.trimEnd()].join('\n');
  };

  it('is read whether lines are wrapped or not', async () => {
    for (const language of ['es', 'en'] as const) {
      const article = await fetchArticle(language);
      const words = article.blocks.map(({ text, label, notes }) => {
        let marked = text;
        for (const { at, note } of [...notes].reverse())
          marked = `${marked.slice(0, at)}[${note.slice(2)}]${marked.slice(at)}`;
        return label ? `[${label}] ${marked}` : marked;
      });
      for (const text of [
        words.join('\n\n'),
        words.map((one) => wrap(one, 72)).join('\n\n'),
        words.join('\n'),
        words.join('\r\n\r\n'),
      ])
        expectBlocks(await readDraft('a.txt', text), article);
    }
  });

  it('takes short lines that each end with a sentence for paragraphs, and others for wrapped ones', async () => {
    const lines = [
      'El faro se levantó en 1862 sobre la roca más alta de la bahía.',
      'Desde entonces no ha dejado de encenderse una sola noche.',
      'Cuando llega la niebla, los barcos esperan en la boca del puerto.',
      'En invierno la niebla dura a veces cinco días.',
    ];
    expect((await readDraft('a.txt', lines.join('\n'))).blocks.map(({ text }) => text)).to.deep.equal(lines);
    const { blocks } = await readDraft('a.txt', wrap(lines.join(' '), 64));
    expect(blocks.map(({ text }) => text)).to.deep.equal([lines.join(' ')]);
  });

  it('is read with indents for paragraphs, words broken at the ends of lines, and underlined headings', async () => {
    const text = [
      'Un título',
      '=========',
      '',
      'Primera parte',
      '-------------',
      '',
      wrap(PROSE, 60, '    '),
      wrap(`${PROSE} Fue la infor-`, 60, '    '),
      wrap(`malidad de siempre, la político-económica, y la infor-`, 60),
      wrap('mación que falta. '.repeat(9).trim(), 60),
      wrap(PROSE, 60, '    '),
    ].join('\n');
    const draft = await readDraft('a.txt', text);
    expect(draft.meta.title).to.equal('Un título');
    expect(shapes(draft).slice(0, 2)).to.deep.equal(['heading2: Primera parte', 'paragraph: P']);
    expect(draft.blocks[2].text).to.contain(
      'Fue la informalidad de siempre, la político-económica, y la información que falta.',
    );
    expect(draft.blocks.length).to.equal(4);
  });

  it('is read with lists and numbered headings', async () => {
    const draft = await readDraft(
      'a.txt',
      `1. Introducción\n\n${PROSE}\n\n- uno\n- dos\n\n2. Plazos\n\n2.1. Corto\n\n${PROSE}\n\n1. primero\n2. segundo\n`,
    );
    expect(shapes(draft)).to.deep.equal([
      'heading2: 1. Introducción',
      'paragraph: P',
      'item1 •: uno',
      'item1 •: dos',
      'heading2: 2. Plazos',
      'heading3: 2.1. Corto',
      'paragraph: P',
      'item1 1.: primero',
      'item1 2.: segundo',
    ]);
  });

  it('copied from a page keeps its notes, though their markers are lost or glued to words', async () => {
    const lost = await readFile('a.txt', `Resumen\n${PROSE}\nNotas\n- Una obra. ↑\n- Otra obra. ↑\n`);
    expect(shapes(lost.drafts[0])).to.deep.equal([
      'heading2: Resumen',
      'paragraph: P',
      'heading2: Notas',
      'note1: Una obra.',
      'note2: Otra obra.',
    ]);
    expect(lost.problems.filter(({ code }) => code === 'note-without-marker').length).to.equal(2);
    const glued = await readDraft(
      'a.txt',
      `${PROSE}1 En 2024, 45 distritos2 y “otros”.3\n\n${PROSE}4\n\nNotas\n\n1 Una.\n\n2 Dos.\n\n3 Tres.\n\n4 Cuatro.\n`,
    );
    expect(shapes(glued).slice(0, 2)).to.deep.equal([
      'paragraph: P[1] En 2024, 45 distritos[2] y “otros”.[3]',
      'paragraph: P[4]',
    ]);
  });
});

describe('MHTML', () => {
  it('is read as the page in it', async () => {
    const article = await fetchArticle('es');
    const page = PAGES.elementor(article, NOTE_STYLES.converted, 'bold');
    const quoted = (words: string): string =>
      [...new TextEncoder().encode(words)]
        .map((byte) =>
          byte === 61 || byte > 126
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
        )
        .join('')
        .replace(/(.{70}[^=]{0,2})(?=[^\n]{4})/g, '$1=\r\n');
    const parts = (encoding: string, body: string): string =>
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ceeep.mil.pe/x/\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--"\r\n\r\n------b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://ceeep.mil.pe/x/\r\n\r\n${body}\r\n------b--\r\nContent-Type: image/png\r\n\r\nx\r\n------b----\r\n`;
    expectBlocks(await readDraft('a.mhtml', parts('quoted-printable', quoted(page))), article);
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(page))).replace(/.{76}/g, '$&\r\n');
    expectBlocks(await readDraft('a.mht', parts('base64', base64)), article);
  });
});
