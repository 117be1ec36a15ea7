import { expect } from '@open-wc/testing';
import { articleTree } from '../../src/edition/article.js';
import { packEdition } from '../../src/edition/build.js';
import type { Edition, EditionBlock } from '../../src/edition/model.js';
import { editionPage, shelfPage } from '../../src/edition/page.js';
import { toHtml } from '../../src/edition/tree.js';
import { createWords } from '../../src/edition/words.js';
import { toDom } from '../../src/elements/dom.js';
import rowWords from '../../src/i18n/rows.json';

const words = createWords(rowWords);
const ATTACK = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onclick="x" </title></article>&lt;\u202Etxt`;

/** An edition as a stranger might send it: valid in form, hostile in every string that is shown. */
function hostileEdition(changes: Partial<EditionBlock> = {}): Edition {
  const block: EditionBlock = {
    id: 'p1',
    kind: 'item',
    marker: ATTACK,
    text: ATTACK,
    sentences: [0],
    notes: [{ at: 2, note: 'fn1' }],
    marks: [{ type: 'link', start: 0, end: 5, href: 'javascript:alert(1)' }],
    ...changes,
  };
  const note: EditionBlock = { id: 'fn1', kind: 'note', label: ATTACK, text: 'x', sentences: [0] };
  const meta = {
    title: ATTACK,
    role: 'original' as const,
    provenance: 'reconstruction' as const,
    provenanceNote: ATTACK,
    author: ATTACK,
    journal: ATTACK,
    published: ATTACK,
    url: 'javascript:alert(1)',
    rights: ATTACK,
  };
  return {
    format: 'cotejo-edition',
    version: 1,
    slug: 'x',
    source: { meta: { ...meta, language: 'es' }, sha256: '', blocks: [block, note] },
    target: { meta: { ...meta, language: 'en', provenance: 'machine' }, sha256: '', blocks: [block, note] },
    links: [
      { source: ['p1'], target: ['p1'], status: 'auto', sentences: [[['p1.1'], ['p1.1']]] },
      { source: ['fn1'], target: ['fn1'], status: 'auto' },
    ],
  };
}

/** What a page must not hold, whatever the words are. `early.js` and JSON-LD are the page's own. */
function expectHarmless(root: ParentNode): void {
  expect([
    ...root.querySelectorAll('script:not([src$="early.js"], [type="application/ld+json"]), img, iframe, style'),
  ]).to.deep.equal([]);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.to.match(/^on|^style$|^srcdoc$/);
      if (name === 'href' || name === 'src') expect(value).not.to.match(/^\s*javascript:/i);
    }
  }
}

describe('a hostile edition', () => {
  for (const unit of ['block', 'sentence'] as const) {
    it(`is shown as words by both writers (${unit})`, () => {
      const tree = articleTree(hostileEdition(), { words, unit });
      const parsed = new DOMParser().parseFromString(toHtml(tree), 'text/html').body;
      const nodes = toDom(tree) as HTMLElement;
      expect(parsed.firstChild!.isEqualNode(nodes)).to.equal(true);
      expectHarmless(parsed);
      expectHarmless(nodes);
      for (const note of nodes.querySelectorAll('.fn')) note.remove();
      expect(nodes.querySelector('.b')!.textContent).to.equal(ATTACK.replace('\u202E', '\uFFFD'));
      expect(nodes.textContent).not.to.contain('\u202E');
    });
  }

  it('is shown as words on its page and on the shelf', async () => {
    const edition = hostileEdition();
    const { card } = await packEdition(edition);
    for (const page of [editionPage(edition, { words, root: '../' }), shelfPage([card], { words, root: './' })]) {
      const document = new DOMParser().parseFromString(
        `<head>${page.head}</head><body>${page.body}</body>`,
        'text/html',
      );
      expectHarmless(document);
      expect(document.title).to.contain('Cotejo');
    }
  });

  it('is shown with marks of unknown kinds, and headings of impossible levels', () => {
    for (const type of ['constructor', 'toString', '__proto__', 'script', 'x onclick=y', undefined]) {
      const marks = [{ type, start: 0, end: 3 }] as unknown as EditionBlock['marks'];
      const nodes = toDom(articleTree(hostileEdition({ marks }), { words })) as HTMLElement;
      expectHarmless(nodes);
      expect(nodes.querySelector('.b')!.textContent).to.contain('alert(1)');
    }
    for (const level of [-1, 0, 1, 9]) {
      const nodes = toDom(articleTree(hostileEdition({ kind: 'heading', level }), { words })) as HTMLElement;
      expect(nodes.querySelector('.b')!.localName).to.match(/^h[2-6]$/);
    }
  });

  it('has its words once, whatever the marks overlap or how they are sorted', () => {
    const marks: EditionBlock['marks'] = [
      { type: 'em', start: 4, end: 9 },
      { type: 'strong', start: 0, end: 6 },
      { type: 'code', start: 5, end: 900 },
      { type: 'em', start: 8, end: 3 },
    ];
    const nodes = toDom(
      articleTree(hostileEdition({ marks, notes: [], text: 'uno dos tres' }), { words }),
    ) as HTMLElement;
    expect(nodes.querySelector('.b')!.textContent).to.equal('uno dos tres');
  });

  it('may name languages nobody knows, and dates that are none', () => {
    for (const language of ['x', 'toString', 'constructor', 'en-', '__proto__', '"><b>']) {
      const edition = hostileEdition();
      edition.source.meta.language = language;
      edition.target.meta.language = language;
      expectHarmless(toDom(articleTree(edition, { words })) as HTMLElement);
    }
  });
});
