import { expect } from '@open-wc/testing';
import { guessLanguage } from '../../src/formats/language.js';
import type { Block, Text } from '../../src/text/model.js';
import { bodyOf, escapeHtml, fetchArticle, inlineHtml, notesOf } from '../fixtures/import/article.js';
import { expectBlocks, readDraft, readFile } from '../fixtures/import/expect.js';
import { NOTE_STYLES, articleHtml } from '../fixtures/import/sites.js';

describe('the language of words', () => {
  it('is recognised from a sentence, with what else it may be', () => {
    const sentences: Record<string, string> = {
      es: 'La falta de acceso a servicios básicos alimenta la animadversión hacia el Estado.',
      en: 'The lack of access to basic services feeds animosity towards the State.',
      pt: 'A falta de acesso a serviços básicos não alimenta a animosidade em relação ao Estado.',
      fr: 'Le manque d’accès aux services de base nourrit une animosité envers les institutions de l’État.',
      de: 'Der fehlende Zugang zu grundlegenden Diensten ist die Ursache für die Abneigung gegen den Staat.',
      it: 'La mancanza di accesso ai servizi di base alimenta l’ostilità nei confronti dello Stato.',
      ca: 'La manca d’accés als serveis bàsics alimenta l’animadversió envers les institucions amb què conviu.',
      eu: 'Oinarrizko zerbitzuetarako sarbiderik eza estatuaren aurkako etsaitasuna elikatzen ari da eta hori da.',
    };
    for (const [code, sentence] of Object.entries(sentences)) {
      const guess = guessLanguage(sentence);
      expect(guess.code, sentence).to.equal(code);
      expect(guess.confidence).to.be.within(0.5, 1);
    }
  });

  it('is not known, or hardly, where there is little to go by', () => {
    expect(guessLanguage('')).to.deep.equal({ code: 'und', confidence: 0, alternatives: [] });
    expect(guessLanguage('123 456').code).to.equal('und');
    expect(guessLanguage('xzqw brrt klmn').code).to.equal('und');
    const doubtful = guessLanguage('de la');
    expect(doubtful.confidence).to.be.below(0.4);
    expect(doubtful.alternatives.length).to.be.above(0);
    expect(guessLanguage('de la', ['fr']).code).to.equal('fr');
  });
});

describe('a file with a text in two languages', () => {
  let es: Text;
  let en: Text;
  before(async () => ([es, en] = [await fetchArticle('es'), await fetchArticle('en')]));

  const page = (body: string): string =>
    `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`;

  it('one after the other is two drafts, each with its notes', async () => {
    const style = (id: number): (typeof NOTE_STYLES)[string] => ({
      marker: (n) => `<sup><a href="#n${id}-${n}" id="r${id}-${n}">${n}</a></sup>`,
      notes: (notes) =>
        `<ol>${notes.map((note) => `<li id="n${id}-${note.label}">${inlineHtml(note, () => '')} <a href="#r${id}-${note.label}">↑</a></li>`).join('')}</ol>`,
    });
    const { drafts } = await readFile(
      'a.html',
      page(articleHtml(es, style(1), 'h2') + articleHtml(en, style(2), 'h2')),
    );
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['es', 'en']);
    expectBlocks(drafts[0], es);
    expectBlocks(drafts[1], en);
    const turned = await readFile('a.html', page(articleHtml(es, style(1), 'h2') + articleHtml(en, style(2), 'h2')), {
      languages: ['en', 'es'],
    });
    expect(turned.drafts.map(({ language }) => language.code)).to.deep.equal(['en', 'es']);
  });

  /** Pairs of blocks of the same place, as both texts have them. */
  const pairs = (): [Block, Block][] => bodyOf(es).map((block, index) => [block, bodyOf(en)[index]]);
  const withoutNotes = (text: Text): Text => ({
    ...text,
    blocks: bodyOf(text).map((block) => ({ ...block, notes: [] })),
  });
  const tag = ({ kind, text }: Block): string =>
    kind === 'heading' ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`;

  it('paragraph by paragraph in turn is two drafts', async () => {
    const { drafts } = await readFile(
      'a.html',
      page(
        pairs()
          .map(([a, b]) => tag(a) + tag(b))
          .join('\n'),
      ),
    );
    expectBlocks(drafts[0], withoutNotes(es));
    expectBlocks(drafts[1], withoutNotes(en));
  });

  it('in two columns of a table is two drafts, and its rows are links', async () => {
    const rows = pairs().map(([a, b]) => `<tr><td>${tag(a)}</td><td>${tag(b)}</td></tr>`);
    const { drafts, links } = await readFile('a.html', page(`<table>${rows.join('\n')}</table>`));
    expectBlocks(drafts[0], withoutNotes(es));
    expectBlocks(drafts[1], withoutNotes(en));
    expect(links![0].links.map(({ source, target }) => [source, target])).to.deep.equal(
      pairs().map((_, index) => [[index], [index]]),
    );
  });

  it('in short paragraphs, which other languages share words with, is two drafts', async () => {
    const [spanish, english] = [
      [
        'El faro se levantó en 1862 sobre la roca más alta de la bahía, y no ha dejado de encenderse una sola noche.',
        'Cuando llega la niebla, los barcos esperan en la boca del puerto.',
        'El farero toca la campana cada tres minutos.',
      ],
      [
        'The lighthouse was built in 1862 on the highest rock of the bay, and has not failed to be lit a single night.',
        'When the fog comes, the ships wait at the mouth of the harbour.',
        'The keeper rings the bell every three minutes.',
      ],
    ];
    const inTurn = spanish.flatMap((words, at) => [words, english[at]]);
    for (const [name, content] of [
      ['both.txt', [...spanish, ...english].join('\n\n')],
      ['inTurn.txt', inTurn.join('\n\n')],
    ]) {
      const { drafts } = await readFile(name, content);
      expect(
        drafts.map(({ blocks }) => blocks.map(({ text }) => text)),
        name,
      ).to.deep.equal([spanish, english]);
    }
  });

  it('is one draft when the second language has only an abstract and quotations', async () => {
    const abstract = bodyOf(en).slice(0, 3).map(tag).join('');
    const draft = await readDraft(
      'a.html',
      page(articleHtml(es, NOTE_STYLES.core, 'h2').replace('<h2>Introducción', `${abstract}<h2>Introducción`)),
    );
    expect(draft.language.code).to.equal('es');
    expect(draft.blocks.length).to.equal(es.blocks.length + 3);
    expect(notesOf(es).length).to.equal(35);
  });
});
