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
});
