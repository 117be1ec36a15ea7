import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CotejoReader } from '../../src/elements/reader.js';
import { LAYOUTS } from '../../src/elements/view.js';
import { setLanguage } from '../../src/i18n/i18n.js';
import { ARTICLE, GUIDE, blockOf, cleanUp, inside, load, open, setUp, settled, until, wordsOf } from './editions.js';

/** Language of an element as the browser sees it, through shadow roots. */
function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang')!;
  }
  return '';
}

/** Everything in a shadow root and in those below it. */
function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Words and labels that the reader's own parts show, by element. */
const ownWords = (reader: CotejoReader): string =>
  [...deep(reader.shadowRoot!)]
    .flatMap((element) => [
      ...['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent!.trim()),
    ])
    .filter(Boolean)
    .join('|');

describe('two languages', () => {
  beforeEach(setUp);
  afterEach(cleanUp);

  it('every cell says its language, in every layout and reading order, and so does every gap', async () => {
    for (const slug of [GUIDE, ARTICLE]) {
      const reader = await open(await load(slug));
      for (const layout of LAYOUTS) {
        for (const order of ['rows', 'source-first'] as const) {
          Object.assign(reader, { layout, order });
          await settled(reader);
          for (const cell of reader.querySelectorAll('.src'))
            expect(languageOf(cell), `${layout} ${order}`).to.equal('es');
          for (const cell of reader.querySelectorAll('.trg'))
            expect(languageOf(cell), `${layout} ${order}`).to.equal('en');
        }
      }
      for (const gap of reader.querySelectorAll('.gap')) {
        expect(gap.textContent).to.match(languageOf(gap) === 'es' ? /Añadido/ : /Omitted/);
      }
      cleanUp();
    }
  });

  it('titles, ribbon, heads and foot are in the language of their column', async () => {
    const reader = await open(await load(ARTICLE));
    const words = (selector: string): [string, string][] =>
      [...reader.querySelectorAll(selector)].map((element) => [languageOf(element), element.textContent!]);
    expect(words('.ribbon strong')).to.deep.equal([
      ['es', 'Reconstrucción'],
      ['en', 'Reconstruction'],
    ]);
    expect(words('.colheads .lang')).to.deep.equal([
      ['es', 'Español'],
      ['en', 'English'],
    ]);
    expect(words('.front .title').map(([language]) => language)).to.deep.equal(['es', 'en']);
  });

  it('headings in the outline, the title in the bar, and the words in the sentence sheet say theirs', async () => {
    await setViewport({ width: 360, height: 640 });
    const article = await load(ARTICLE);
    const reader = await open(article, { layout: 'stacked' });
    expect(inside(reader, 'cotejo-bar >>> .title')!.lang).to.equal('es');
    const drawer = inside<HTMLDialogElement>(reader, '.drawer')!;
    expect(drawer.querySelector('cotejo-outline'), 'nothing is written into a closed drawer').to.equal(null);
    inside(reader, 'cotejo-bar >>> .narrow')!.click();
    const links = await until(() => {
      const found = inside(reader, '.drawer cotejo-outline')?.shadowRoot?.querySelectorAll('a');
      return found?.length ? [...found] : undefined;
    });
    for (const link of links) expect(link.lang).to.equal('es');
    drawer.close();
    await until(() => !drawer.querySelector('cotejo-outline'));
    reader.show('p14.2');
    const sheet = await until(() => inside(reader, 'cotejo-sentence-bar >>> .words'));
    expect([...sheet.querySelectorAll('p')].map((p) => [p.lang, p.textContent])).to.deep.equal([
      ['es', wordsOf(article, 'source', 'p14.2')],
      ['en', wordsOf(article, 'target', 'p14.2')],
    ]);
    expect(sheet.getBoundingClientRect().height).to.be.above(40);
  });

  it('the interface changes at once, in every part that is open, without touching the rows', async () => {
    const reader = await open(await load(GUIDE), { layout: 'reveal' });
    reader.show('p14.1');
    await settled(reader);
    const rows = [...reader.querySelectorAll('.row .b')];
    const status = inside(reader, '[role=status]')!;
    await until(() => status.textContent!.includes('2 sentences answer to one'));
    const english = ownWords(reader);
    const names = [
      'Only differences',
      'Linked sentence',
      'Next sentence',
      'Show the counterpart',
      'Contents',
      'Side by side',
    ];
    for (const name of names) expect(english).to.include(name);
    expect(reader.querySelector('.reveal')!.textContent).to.equal('Show the translation');

    await setLanguage('es');
    document.documentElement.lang = 'es';
    await settled(reader);
    const spanish = ownWords(reader);
    for (const name of names) expect(spanish).to.not.include(name);
    for (const name of ['Solo diferencias', 'Índice', 'Lado a lado']) expect(spanish).to.include(name);
    expect(inside(reader, 'cotejo-sentence-bar >>> .say')!.textContent).to.match(/2 oraciones/);
    expect([...reader.querySelectorAll('.row .b')].every((row, index) => row === rows[index])).to.equal(true);
    expect(new Set([...reader.querySelectorAll('.reveal')].map((button) => button.textContent))).to.deep.equal(
      new Set(['Mostrar la traducción']),
    );
    expect(status.textContent, 'what is said').to.match(/^$|2 oraciones/);
    expect(blockOf('en.p14').closest('[hidden]')).to.not.equal(null);
  });

  it('the words of the open note change, and its title with them', async () => {
    const reader = await open(await load(ARTICLE));
    blockOf('fnref-fn7').click();
    const title = await until(() => inside(reader, 'cotejo-note >>> dialog[open] h2'));
    expect(title.textContent).to.equal('Note 7');
    await setLanguage('es');
    await until(() => title.textContent === 'Nota 7');
    expect(inside(reader, 'cotejo-note >>> .seal')!.lang).to.equal('es');
    expect(ownWords(reader)).to.include('Nota siguiente');
  });
});
