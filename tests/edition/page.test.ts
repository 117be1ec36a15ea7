import { expect } from '@open-wc/testing';
import { articleTree } from '../../src/edition/article.js';
import { packEdition } from '../../src/edition/build.js';
import { formatPublished } from '../../src/edition/front.js';
import { editionPage, shelfPage, shellPage, type Page } from '../../src/edition/page.js';
import { createWords, fill, languageName } from '../../src/edition/words.js';
import { toDom } from '../../src/elements/dom.js';
import rowWords from '../../src/i18n/rows.json';
import { SLUGS, loadShipped } from '../fixtures/core.js';

const words = createWords(rowWords);
const SITE = 'https://cotejo.example/lector/';

const parse = ({ language, head, body }: Page): Document =>
  new DOMParser().parseFromString(
    `<html lang="${language}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

async function pageOf(slug: string, site?: string): Promise<Document> {
  return parse(editionPage((await loadShipped(slug)).edition, { words, root: '../', site, hash: 'abc' }));
}

const attribute = (document: ParentNode, selector: string, name: string): string | null | undefined =>
  document.querySelector(selector)?.getAttribute(name);

describe('editionPage', () => {
  it('has a title, a description and the language of the original', async () => {
    const document = await pageOf('radicalizacion-ideologica');
    expect(document.title).to.match(/^Radicalización Ideológica, .* · Cotejo$/);
    expect(document.documentElement.lang).to.equal('es');
    const description = attribute(document, 'meta[name=description]', 'content')!;
    expect(description).to.match(/^Español \/ English\. Este artículo examina .* …$/);
    expect(description.length).to.be.at.most(230);
    expect(document.querySelector('cotejo-reader > article.spread')?.getAttribute('data-edition')).to.equal('abc');
    expect(document.querySelectorAll('h1')).to.have.length(1);
  });

  it('keeps the description short where there is no space to cut at', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    edition.source.blocks.find(({ kind }) => kind === 'paragraph')!.text = '字'.repeat(5000);
    const document = parse(editionPage(edition, { words, root: '../' }));
    expect(attribute(document, 'meta[name=description]', 'content')!.length).to.be.at.most(230);
  });

  it('has schema.org data: the original as a ScholarlyArticle, the translation as its workTranslation', async () => {
    const document = await pageOf('radicalizacion-ideologica');
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!);
    expect(data).to.deep.include({ '@context': 'https://schema.org', '@type': 'ScholarlyArticle', inLanguage: 'es' });
    expect(data.creativeWorkStatus).to.contain('not the published text');
    expect(data.author).to.equal(undefined);
    expect(data.isPartOf).to.deep.equal({ '@type': 'Periodical', name: 'Revista Seguridad y Poder Terrestre' });
    expect(data.workTranslation).to.include({
      '@type': 'ScholarlyArticle',
      inLanguage: 'en',
      datePublished: '2024-10',
    });
    expect(data.workTranslation.url).to.match(/^https:\/\/ceeep\.mil\.pe\//);
    expect(data.workTranslation).not.to.have.property('creativeWorkStatus');
  });

  it('says in both languages, in the page itself, that the Spanish is a reconstruction, and what to do', async () => {
    const document = await pageOf('radicalizacion-ideologica');
    const ribbon = document.querySelector('#provenance')!;
    const [es, en] = ['.src', '.trg'].map((cell) => ribbon.querySelector(cell)!);
    expect([es, en].map((cell) => cell.getAttribute('lang'))).to.deep.equal(['es', 'en']);
    expect(es.textContent).to.contain('Retrotraducción').and.to.contain('no es el texto que se publicó');
    expect(en.textContent).to.contain('back-translation').and.to.contain('not the text that was published');
    for (const cell of [es, en]) {
      expect(cell.querySelector('a')?.href).to.match(/^https:\/\/ceeep\.mil\.pe\//);
      expect(cell.querySelector('details')!.textContent)
        .to.contain('texts/es/radicalizacion-ideologica.md')
        .and.to.contain('--slug radicalizacion-ideologica');
    }
    const [headEs, headEn] = ['.src', '.trg'].map((cell) => document.querySelector(`.colheads ${cell}`)!.textContent);
    expect(headEs).to.contain('Reconstrucción');
    expect(headEn).to.contain('published translation').and.not.to.contain('Reconstruction');
    expect(document.querySelectorAll('.foot .printed')).to.have.length(2);
  });

  it('says nothing of the kind of a text that is none', async () => {
    const document = await pageOf('guia-de-lectura');
    expect(document.querySelector('#provenance, .seal, .printed')).to.equal(null);
    expect(document.head.textContent).not.to.contain('Reconstruction');
  });

  it('has no inline style or script, and asks nothing of other places', async () => {
    for (const slug of SLUGS) {
      const document = await pageOf(slug, SITE);
      expect(document.querySelectorAll('style, [style]')).to.have.length(0);
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      expect(scripts.map((script) => [script.getAttribute('src'), script.textContent])).to.deep.equal([
        ['../early.js', ''],
      ]);
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name).not.to.match(/^on/);
      }
      for (const element of document.querySelectorAll('[src], link[rel=stylesheet]')) {
        expect(element.getAttribute('src') ?? element.getAttribute('href')).to.match(/^\.\.\//);
      }
      for (const a of document.querySelectorAll('a[href^="http"]'))
        expect(a.getAttribute('rel')).to.contain('noreferrer');
    }
  });

  it('has a canonical address and its languages only where the site is known', async () => {
    const plain = await pageOf('guia-de-lectura');
    expect(plain.querySelectorAll('link')).to.have.length(0);
    const sited = await pageOf('guia-de-lectura', SITE);
    const url = `${SITE}guia-de-lectura/`;
    expect(attribute(sited, 'link[rel=canonical]', 'href')).to.equal(url);
    const languages = [...sited.querySelectorAll('link[rel=alternate]')].map((each) => [
      attribute(each.parentNode!, `[hreflang="${each.getAttribute('hreflang')}"]`, 'href'),
      each.getAttribute('hreflang'),
    ]);
    expect(languages).to.deep.equal([
      [`${url}?lang=es`, 'es'],
      [`${url}?lang=en`, 'en'],
      [url, 'x-default'],
    ]);
  });
});

describe('the page of a long edition', () => {
  it('lets the parser give way by data blocks that are nothing to anybody else; a short one has none', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    const pauses = (page: Page): Element[] => [...parse(page).querySelectorAll('article > script')];
    expect(pauses(editionPage(edition, { words, root: '../' }))).to.have.length(0);
    const [link] = edition.links;
    edition.links = Array.from({ length: 2000 }, () => link);
    const found = pauses(editionPage(edition, { words, root: '../' }));
    // Chunks of 5, 5, 5, 10 rows and then of 25: 83 of them, in parts of 10; one after every fifth part.
    expect(found).to.have.length(1);
    expect(found.every((each) => each.getAttribute('type') === 'text/plain' && each.textContent === '')).to.equal(true);
    expect(found[0].previousElementSibling?.className).to.match(/^part /);
    const written = toDom(articleTree(edition, { words })) as HTMLElement;
    expect(written.querySelectorAll('script')).to.have.length(0);
  });
});

describe('shelfPage and shellPage', () => {
  it('list the editions with links that work from any path, and mark the reconstruction', async () => {
    const cards = [];
    for (const slug of SLUGS) cards.push((await packEdition((await loadShipped(slug)).edition)).card);
    const document = parse(shelfPage(cards, { words, root: './' }));
    expect([...document.querySelectorAll('li a')].map((a) => a.getAttribute('href'))).to.deep.equal(
      SLUGS.map((slug) => `./${slug}/`),
    );
    expect([...document.querySelectorAll('.seal')].map((seal) => seal.textContent)).to.deep.equal(['Reconstrucción']);
    expect(document.querySelector('link[rel=canonical]')).to.equal(null);
    expect(
      attribute(parse(shelfPage(cards, { words, root: './', site: SITE })), 'link[rel=canonical]', 'href'),
    ).to.equal(SITE);
    expect(parse(shelfPage([], { words, root: './' })).querySelectorAll('li')).to.have.length(0);
    expect(parse(shellPage({ root: '../' })).title).to.equal('Cotejo');
  });
});

describe('words of the rows', () => {
  it('fall back to English, and say which language they are in', () => {
    expect(words('es-PE')).to.include({ language: 'es', reconstruction: 'Reconstrucción' });
    expect(words('qu')).to.include({ language: 'en', reconstruction: 'Reconstruction' });
    expect(words('toString')).to.include({ language: 'en', reconstruction: 'Reconstruction' });
  });

  it('are filled in', () => {
    expect(fill('a {b} {c}', { b: '{c}' })).to.equal('a {c} {c}');
  });

  it('name languages in other languages', () => {
    expect([languageName('es', 'en'), languageName('en', 'es'), languageName('?', 'es')]).to.deep.equal([
      'Spanish',
      'Inglés',
      '?',
    ]);
  });

  it('write dates and intervals', () => {
    expect(formatPublished('2024-10/2024-12', 'en')).to.match(/^October\s–\sDecember 2024$/u);
    expect(formatPublished('2024-10-05', 'es')).to.equal('5 de octubre de 2024');
    expect([formatPublished('2024', 'es'), formatPublished('ayer', 'es'), formatPublished('2024', '?')]).to.deep.equal([
      '2024',
      'ayer',
      '2024',
    ]);
  });
});
