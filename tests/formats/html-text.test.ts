import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/formats/draft.js';
import { readDraft, readFile } from '../fixtures/import/expect.js';

const PROSE =
  'El Estado necesita instituciones sólidas para que la ley se cumpla en todo el territorio, y eso no se logra de un día para otro.';

const page = (body: string, head = '<title>x</title>'): string =>
  `<!DOCTYPE html><html lang="es"><head>${head}</head><body>${body}</body></html>`;

const read = (body: string, head?: string): Promise<Draft> => readDraft('a.html', page(body, head));

/** Kind, level or marker, and words. */
const shapes = ({ blocks }: Draft): string[] =>
  blocks.map(
    ({ kind, level, marker, text }) =>
      `${kind}${level ?? ''}${marker === undefined ? '' : ` ${marker}`}: ${text.replace(PROSE, 'P')}`,
  );

describe('the text of an HTML page', () => {
  it('keeps lists with their numbers and depth, and quotations', async () => {
    const draft = await read(
      `<p>${PROSE}</p><ol start="3"><li>Tres<ul><li>Tres, a</li><li><p>Tres, b</p><p>y más</p></li></ul></li><li value="7">Siete</li></ol><blockquote><p>Una cita.</p><p>Sigue.</p></blockquote><dl><dt>Término</dt><dd>Definición</dd></dl>`,
    );
    expect(shapes(draft)).to.deep.equal([
      'paragraph: P',
      'item1 3.: Tres',
      'item2 •: Tres, a',
      'item2 •: Tres, b',
      'item2: y más',
      'item1 7.: Siete',
      'quote: Una cita.',
      'quote: Sigue.',
      'paragraph: Término',
      'paragraph: Definición',
    ]);
  });

  it('keeps emphasis and links, whatever makes them, and never a dangerous one', async () => {
    const { drafts, problems } = await readFile(
      'a.html',
      page(
        `<p><b>Negrita</b>, <span style="font-style: italic">cursiva</span>, <span class="c3">más</span>, <code>x = 1</code>, <a href="/ruta?a=1">relativo</a>, <a href="javascript:alert(1)">malo</a>, <a href="data:text/html,x">peor</a>, <a onclick="x()" href=" HTTPS://a.pe/ ">bueno</a>.</p><p>${PROSE}</p>`,
        '<title>x</title><base href="https://b.pe/dir/"><style>.c3{color:red;font-weight:700} p.c3{font-style:italic}</style>',
      ),
    );
    const [{ text, marks }] = drafts[0].blocks;
    expect(text).to.equal('Negrita, cursiva, más, x = 1, relativo, malo, peor, bueno.');
    expect(
      marks.map(({ type, start, end, href }) => `${type} ${text.slice(start, end)}${href ? ` ${href}` : ''}`),
    ).to.deep.equal([
      'strong Negrita',
      'em cursiva',
      'strong más',
      'code x = 1',
      'link relativo https://b.pe/ruta?a=1',
      'link bueno HTTPS://a.pe/',
    ]);
    expect(
      problems.filter(({ code }) => code === 'link-unsafe').map(({ parameters }) => parameters.href),
    ).to.deep.equal(['javascript:alert(1)', 'data:text/html,x']);
  });

  it('keeps links to places in the text, and the names of those places alone', async () => {
    const { blocks } = await read(
      `<p>Véase <a href="#metodo">el método</a> y <a href="#nada">nada</a>. ${PROSE}</p><h2 id="metodo">Método</h2><p id="suelto">${PROSE}</p>`,
    );
    expect(blocks[0].marks.map(({ href }) => href)).to.deep.equal(['#metodo']);
    expect(blocks.map(({ anchors }) => anchors)).to.deep.equal([undefined, ['metodo'], undefined]);
  });

  it('writes the rows of a table as lines, and reads a table that is only a frame', async () => {
    const draft = await read(
      `<table role="presentation"><tr><td><h2>Cifras</h2><p>${PROSE}</p><table><caption>Tabla 1. Coca</caption><tr><th>Año</th><th>Hectáreas</th></tr><tr><td>2022</td><td>95 <b>008</b></td></tr></table></td></tr></table>`,
    );
    expect(shapes(draft)).to.deep.equal([
      'heading2: Cifras',
      'paragraph: P',
      'paragraph: Tabla 1. Coca',
      'paragraph: Año | Hectáreas',
      'paragraph: 2022 | 95 008',
    ]);
  });

  it('takes bold lines for headings, but not bold sentences', async () => {
    const draft = await read(
      `<p><strong>1. Introducción</strong></p><p>${PROSE}</p><p><b>Esto es muy importante y por eso va en negrita.</b></p><p>${PROSE}</p><p><strong>1.1. Antecedentes</strong><strong> </strong></p><p>${PROSE}</p><p><strong>2. ¿Qué hacer?</strong></p><p>${PROSE}</p><p><strong>Lima, 2024</strong></p>`,
    );
    expect(shapes(draft).filter((shape) => !shape.endsWith(': P'))).to.deep.equal([
      'heading2: 1. Introducción',
      'paragraph: Esto es muy importante y por eso va en negrita.',
      'heading3: 1.1. Antecedentes',
      'heading2: 2. ¿Qué hacer?',
      'paragraph: Lima, 2024',
    ]);
    expect(draft.blocks[0].marks).to.deep.equal([]);
  });

  it('puts levels of headings in order from 2, bold lines below real ones', async () => {
    const draft = await read(`<h3>A</h3><p>${PROSE}</p><p><b>A, uno</b></p><p>${PROSE}</p><h5>B</h5><p>${PROSE}</p>`);
    expect(shapes(draft).filter((shape) => shape.startsWith('heading'))).to.deep.equal(
      ['heading2: A', 'heading3: A, uno', 'heading4: B'].map((s) => s),
    );
  });

  it('reads paragraphs that are only line breaks, and lines inside of one', async () => {
    const draft = await read(`<div>${PROSE}<br><br>${PROSE}<br>Segunda línea<br />\n<br />Tercero: ${PROSE}</div>`);
    expect(shapes(draft)).to.deep.equal(['paragraph: P', 'paragraph: P\nSegunda línea', 'paragraph: Tercero: P']);
  });

  it('leaves out scripts, forms, hidden words, pictures and tracking pixels', async () => {
    const { drafts, problems } = await readFile(
      'a.html',
      page(
        `<p>${PROSE}<script>robo()</script><img src="https://t.example/p.gif" width=1></p><noscript>sin guion</noscript><svg><script>x</script><text>dibujo</text></svg><form><p>Su correo electrónico, por favor, para recibir nuestras noticias cada semana sin falta</p></form><p style="display:none">oculto</p><p hidden>oculto</p><template><p>plantilla</p></template><textarea>área</textarea><p>${PROSE}</p>`,
      ),
    );
    expect(shapes(drafts[0])).to.deep.equal(['paragraph: P', 'paragraph: P']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['images-left-out']);
  });

  it('keeps captions of figures, not those of stock photographs', async () => {
    const draft = await read(
      `<figure><img src="a"><figcaption>Foto: Agencia Andina</figcaption></figure><p>${PROSE}</p><figure><img src="b"><figcaption>Figura 2. El VRAEM. Fuente: elaboración propia.</figcaption></figure><p>${PROSE}</p>`,
    );
    expect(shapes(draft)).to.deep.equal([
      'paragraph: P',
      'paragraph: Figura 2. El VRAEM. Fuente: elaboración propia.',
      'paragraph: P',
    ]);
    expect(draft.leftOut.map(({ reason }) => reason)).to.deep.equal(['media']);
  });

  it('keeps no soft hyphens and zero-width spaces, and one form of accents', async () => {
    const draft = await read(
      `<p>Ins\u00adti\u00adtu\u200bciones de Peru\u0301,&nbsp; n.&ordm;&nbsp;4 \ufeffy &nbsp; más.</p><p>${PROSE}</p>`,
    );
    expect(draft.blocks[0].text).to.equal('Instituciones de Perú, n.º\u00a04 y más.');
  });

  it('reads a page without paragraphs, and a title without a heading', async () => {
    const draft = await read(
      `Solo texto, sin etiquetas de párrafo. ${PROSE}`,
      '<title>Un texto breve | Mi sitio</title>',
    );
    expect(shapes(draft)).to.deep.equal(['paragraph: Solo texto, sin etiquetas de párrafo. P']);
    expect(draft.meta.title).to.equal('Un texto breve');
  });

  it('makes items of typed bullets, and of dashes only where two stand together', async () => {
    const draft = await read(
      `<p>${PROSE}</p><p>• Uno</p><p>• Dos</p><p>– Tres</p><p>– Cuatro</p><p>${PROSE}</p><p>– Habló.</p>`,
    );
    expect(shapes(draft)).to.deep.equal([
      'paragraph: P',
      'item1 •: Uno',
      'item1 •: Dos',
      'item1 •: Tres',
      'item1 •: Cuatro',
      'paragraph: P',
      'paragraph: – Habló.',
    ]);
  });

  it('leaves out boxes around forms, columns of links and tables of contents, whatever they are called', async () => {
    const links = [1, 2, 3, 4].map((n) => `<li><a href="/${n}">Un artículo cualquiera, número ${n}</a></li>`).join('');
    const draft = await read(
      `<main><div><div><h1>x</h1><p>Contenido</p><p>1. Origen</p><p>2. Curso</p><p>3. Final</p><h2>Origen</h2><p>${PROSE}</p><div><h4>Entérese antes</h4><p>Cada mes, en su correo.</p><input type="email"></div><h2>Curso</h2><p>${PROSE}</p><h2>Final <a href="#final">#</a></h2><p>${PROSE}</p></div><div><h3>Nuestra revista</h3><p>Ensayos de muchos autores.</p><ul>${links}</ul></div></div></main>`,
    );
    expect(shapes(draft)).to.deep.equal([
      'heading2: Origen',
      'paragraph: P',
      'heading2: Curso',
      'paragraph: P',
      'heading2: Final',
      'paragraph: P',
    ]);
  });
});

describe('the encoding of an HTML page', () => {
  const words = 'La ñandú comió «piñón» — 5 €';
  const latin = (text: string): Uint8Array => {
    const signs: Record<string, number> = { '—': 0x97, '€': 0x80 };
    return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
  };
  const wide = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
    [...(mark ? '\ufeff' : ''), ...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), littleEndian));
    return new Uint8Array(view.buffer);
  };
  const html = (meta: string): string =>
    `<html><head>${meta}<title>t</title></head><body><p>${words} ${PROSE}</p></body></html>`;
  const first = async (bytes: Uint8Array): Promise<[string, string[]]> => {
    const { drafts, problems } = await readFile('a.html', bytes);
    return [drafts[0].blocks[0].text, problems.map(({ code }) => code)];
  };
  const whole = `${words} ${PROSE}`;

  it('is what the page says, or what its bytes say', async () => {
    expect(await first(latin(html('<meta charset="iso-8859-1">')))).to.deep.equal([whole, []]);
    expect(
      await first(latin(html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'))),
    ).to.deep.equal([whole, []]);
    expect(await first(latin(html('')))).to.deep.equal([whole, ['encoding-guessed']]);
    for (const little of [true, false])
      for (const mark of [true, false]) expect(await first(wide(html(''), little, mark))).to.deep.equal([whole, []]);
  });

  it('is not what the page says when its bytes say otherwise', async () => {
    const utf8 = new TextEncoder().encode(html('<meta charset="iso-8859-1">'));
    expect(await first(utf8)).to.deep.equal([whole, ['encoding-wrong']]);
    expect(await first(latin(html('<meta charset="utf-8">')))).to.deep.equal([whole, ['encoding-wrong']]);
    const mixed = new Uint8Array([
      ...new TextEncoder().encode(html('').replace('</p>', ' ')),
      ...latin('añadido</p></body></html>'),
    ]);
    expect((await first(mixed))[0]).to.equal(`${whole} añadido`);
  });
});
