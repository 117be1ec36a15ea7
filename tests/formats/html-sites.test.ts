import { expect } from '@open-wc/testing';
import { fetchArticle } from '../fixtures/import/article.js';
import { expectBlocks, readDraft, wordsOfDraft } from '../fixtures/import/expect.js';
import {
  ADDRESS,
  FURNITURE,
  NOTE_STYLES,
  PAGES,
  converted,
  elementorPage,
  type HeadingStyle,
} from '../fixtures/import/sites.js';
import type { Text } from '../../src/text/model.js';

const HEADINGS: HeadingStyle[] = ['h2', 'h3', 'bold', 'h4 bold'];

describe('an article in the page of a site', () => {
  const articles: Record<string, Text> = {};
  before(async () => {
    for (const language of ['es', 'en'] as const) articles[language] = await fetchArticle(language);
  });

  for (const [pageName, page] of Object.entries(PAGES)) {
    Object.entries(NOTE_STYLES).forEach(([notes, style], index) => {
      const headings = HEADINGS[index % HEADINGS.length];
      it(`${pageName}, notes ${notes}, headings ${headings}: every block, and nothing of the page`, async () => {
        for (const language of ['es', 'en']) {
          const article = articles[language];
          const draft = await readDraft('pagina.html', page(article, style, headings));
          expect(draft.meta.title).to.equal(article.meta.title);
          expect(draft.language.code).to.equal(language);
          expectBlocks(draft, article);
          const words = wordsOfDraft(draft);
          for (const furniture of FURNITURE) expect(words).not.to.contain(furniture);
        }
      });
    });
  }

  it('keeps what the page says of the article', async () => {
    const { meta } = await readDraft('pagina.html', elementorPage(articles.es, converted(), 'bold'));
    expect(meta.author).to.equal('Manolo Eduardo Villagra');
    expect(meta.url).to.equal(ADDRESS);
    expect([meta.journal, meta.volume, meta.issue, meta.published]).to.deep.equal([
      'Revista Seguridad y Poder Terrestre',
      '3',
      '4',
      '2024-10/2024-12',
    ]);
    const journal = await readDraft('galera.html', PAGES.journal(articles.es, NOTE_STYLES.named, 'h3'));
    expect(journal.meta.author).to.equal('Villagra, Manolo Eduardo; Quispe, Ana');
    expect(journal.meta.other).to.deep.equal({ doi: '10.56221/spt.v3i4.77' });
    expect([journal.meta.volume, journal.meta.issue, journal.meta.published]).to.deep.equal(['3', '4', '2024-12-20']);
  });

  it('keeps what was left out, with its reason and its place', async () => {
    const draft = await readDraft('pagina.html', PAGES.blog(articles.es, converted(), 'h2'));
    const reasons = new Map(
      draft.leftOut.map(({ reason, blocks }) => [reason, blocks.map(({ text }) => text).join(' ')]),
    );
    expect(reasons.get('comments')).to.contain('Excelente artículo');
    expect(reasons.get('sharing')).to.contain('WhatsApp');
    expect(reasons.get('author-box')).to.contain('Arequipa');
    expect(reasons.get('title')).to.contain('Crimen organizado');
    expect(reasons.get('contents')).to.contain('Introducción');
    const ad = draft.leftOut.find(({ reason }) => reason === 'advertisement');
    expect(draft.blocks[ad!.before].text).to.equal(articles.es.blocks[8].text);
  });

  it('leaves out rows of buttons, counters and sentences printed twice, whatever their classes', async () => {
    const prose = (n: number): string =>
      `El párrafo ${n} dice algo que solo él dice y que nadie más repite. Las palabras del apartado ${n} siguen hasta el final de la línea, y aun después de ella.`;
    const draft = await readDraft(
      'pagina.html',
      `<!DOCTYPE html><html lang="es"><head><title>Un título de prueba</title></head><body><div class="k1">
      <h1>Un título de prueba</h1><div>14 min de lectura · 27 febrero, 2025</div><div><button></button><p>124</p><p>3</p></div>
      <div><span>Escuchar</span><span>Compartir</span></div><div class="k2"><span>389</span><span>Compartidos</span></div>
      <p>${prose(1)}</p><div>124COMPARTIDOSFacebook23Twitter18WhatsApp</div><p>${prose(2)}</p>
      <p>Únete a nuestro canal de <a href="https://whatsapp.com/x">WhatsApp</a></p>
      <div><span>Te recomendamos</span><a href="/x">Otra cosa que leer</a></div><p>${prose(3)}</p>
      <blockquote>El párrafo 2 dice algo que solo él dice y que nadie más repite.</blockquote><p>${prose(4)}</p>
      <p>En 2024 hubo 124 ataques.</p><p>${prose(5)}</p></div></body></html>`,
    );
    expect(draft.meta.title).to.equal('Un título de prueba');
    expect(draft.meta.published).to.equal('2025-02-27');
    expect(draft.blocks.map(({ text }) => text)).to.deep.equal([
      prose(1),
      prose(2),
      prose(3),
      prose(4),
      'En 2024 hubo 124 ataques.',
      prose(5),
    ]);
  });

  it('reads headings that a word processor left as lists of one, and those that only their class names', async () => {
    const prose = (n: number): string =>
      `El apartado ${n} empieza aquí y sigue con palabras de sobra, como cualquier otro.`;
    const headings = async (body: string): Promise<string[]> =>
      (await readDraft('a.html', `<html lang="es"><body>${body}</body></html>`)).blocks
        .filter(({ kind }) => kind === 'heading')
        .map(({ text }) => text);
    const list = (n: number, word: string): string => `<ol start="${n}"><li><b>${word}</b></li></ol><p>${prose(n)}</p>`;
    expect(await headings(list(1, 'Marco') + list(2, 'Método') + list(3, 'Cierre'))).to.deep.equal([
      '1. Marco',
      '2. Método',
      '3. Cierre',
    ]);
    expect(await headings(list(1, 'Marco') + list(1, 'Método'))).to.deep.equal(['Marco', 'Método']);
    expect(
      await headings(`<ol><li><b>Uno</b></li><li><b>Dos</b></li></ol><p>${prose(1)}</p><p>${prose(2)}</p>`),
    ).to.deep.equal([]);
    const named = (word: string): string => `<p class="subtitulo">${word}</p><p>${prose(1)}</p>`;
    expect(await headings(named('Marco') + named('Método'))).to.deep.equal(['Marco', 'Método']);
  });
});
