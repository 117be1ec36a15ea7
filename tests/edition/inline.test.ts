import { expect } from '@open-wc/testing';
import { inlineTree, type InlineContext } from '../../src/edition/inline.js';
import type { EditionBlock } from '../../src/edition/model.js';
import { el, toHtml, type Tree } from '../../src/edition/tree.js';
import { SLUGS, loadShipped, parse, randomNumbers } from '../fixtures/core.js';

const context = (): InlineContext => {
  const written = new Map<string, number>();
  return {
    prefix: 'en.',
    labelOf: (note) => note.slice(2),
    noteName: (label) => `Note ${label}`,
    markerNumber(note) {
      written.set(note, (written.get(note) ?? 0) + 1);
      return written.get(note)! - 1;
    },
  };
};

/** The words of tree nodes, note markers left out: what counting through the text nodes of a page gives. */
const wordsOf = (tree: Tree): string =>
  typeof tree === 'string' ? tree : tree.attributes['class'] === 'fn' ? '' : tree.children.map(wordsOf).join('');

const notesOf = (tree: Tree): string[] => {
  if (typeof tree === 'string') return [];
  return tree.attributes['class'] === 'fn' ? [wordsOf(tree.children[0])] : tree.children.flatMap(notesOf);
};

/** How many links stand in tree nodes, note markers left out. */
const linksIn = (nodes: Tree[]): number =>
  nodes.reduce((sum: number, node) => {
    if (typeof node === 'string' || node.attributes['class'] === 'fn') return sum;
    return sum + Number(node.tag === 'a') + linksIn(node.children);
  }, 0);

const whole = (nodes: Tree[]): string => nodes.map(wordsOf).join('');

/** A block of an edition from Markdown; notes 1 and 2 are defined. */
async function block(markdown: string): Promise<EditionBlock> {
  const { text } = await parse(`${markdown} {#p1}\n\n[^1]: A.\n\n[^2]: B.\n`);
  return text.blocks[0];
}

const html = (b: EditionBlock, from?: number, to?: number): string =>
  inlineTree(b, context(), from, to).map(toHtml).join('');
/** Note markers shortened to their label in brackets. */
const short = (b: EditionBlock, from?: number, to?: number): string =>
  html(b, from, to).replace(/<sup.*?>(\d+)<\/a><\/sup>/g, '[$1]');

describe('inlineTree', () => {
  it('writes marks as elements, nested as they are', async () => {
    expect(html(await block('Uno *dos **tres*** `x<y` [c](#h1) [d](https://a.pe/?a&b)'))).to.equal(
      'Uno <em>dos <strong>tres</strong></em> <code>x&lt;y</code> <a href="#h1">c</a> ' +
        '<a href="https://a.pe/?a&amp;b" rel="noreferrer noopener external" target="_blank">d</a>',
    );
  });

  it('writes a note marker as a link to the note, with an id of its own each time', async () => {
    expect(html(await block('Uno[^1]'))).to.equal(
      'Uno<sup class="fn"><a href="#en.fn1" id="en.fnref-fn1" role="doc-noteref" aria-label="Note 1">1</a></sup>',
    );
    const ids = [...html(await block('a[^1]b[^2]c[^1]d[^1]')).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).to.deep.equal(['en.fnref-fn1', 'en.fnref-fn2', 'en.fnref-fn1-2', 'en.fnref-fn1-3']);
  });

  it('puts note markers at their offset, inside marks and out', async () => {
    expect(short(await block('[^1]Uno[^2], *dos[^1] y* tres.[^2][^1]'))).to.equal(
      '[1]Uno[2], <em>dos[1] y</em> tres.[2][1]',
    );
  });

  it('never puts a link into a link: a marker at its end stands behind it, one inside parts it', async () => {
    const link = (words: string): string => `<a href="#h1">${words}</a>`;
    expect(short(await block('[Uno](#h1)[^1] y *[dos](#h1)[^2]*'))).to.equal(
      `${link('Uno')}[1] y <em>${link('dos')}[2]</em>`,
    );
    expect(short(await block('*[Uno[^1] **y[^2] dos**](#h1) tres*'))).to.equal(
      `<em>${link('Uno')}[1]</em><em>${link(' <strong>y</strong>')}[2]</em><em>` +
        `${link('<strong> dos</strong>')} tres</em>`,
    );
  });

  it('writes a part of a block: marks cut, a marker with the words before it', async () => {
    //                      0123456789012345678901
    const b = await block('Uno.[^1] *Dos. Tres*.[^2] Y');
    expect(b.text).to.equal('Uno. Dos. Tres. Y');
    expect([short(b, 0, 5), short(b, 5, 10), short(b, 10)]).to.deep.equal([
      'Uno.[1] ',
      '<em>Dos. </em>',
      '<em>Tres</em>.[2] Y',
    ]);
    const first = await block('[^1]Uno. Dos.');
    expect([short(first, 0, 5), short(first, 5)]).to.deep.equal(['[1]Uno. ', 'Dos.']);
    expect(short(b, 4, 4)).to.equal('');
  });

  it('shows direction overrides as a mark, one unit for one', async () => {
    const b = await block('a \u202Eb\u2066 c');
    expect(html(b)).to.equal('a \uFFFDb\uFFFD c');
  });

  it('gives the words of every block of both editions, whole and in any part', async () => {
    const next = randomNumbers(11);
    for (const slug of SLUGS) {
      const { edition } = await loadShipped(slug);
      for (const b of [...edition.source.blocks, ...edition.target.blocks]) {
        expect(whole(inlineTree(b, context())), b.id).to.equal(b.text);
        const labels = (b.notes ?? []).map(({ note }) => note.slice(2));
        expect(inlineTree(b, context()).flatMap(notesOf)).to.deep.equal(labels);
        for (let round = 0; round < 10; round++) {
          const from = next(b.text.length + 1);
          const to = from + next(b.text.length - from + 1);
          expect(whole(inlineTree(b, context(), from, to)), `${b.id} ${from}-${to}`).to.equal(b.text.slice(from, to));
        }
        const parts = b.sentences.map((start, i) => inlineTree(b, context(), start, b.sentences[i + 1]));
        expect(parts.map(whole).join('')).to.equal(b.text);
        expect(
          parts.flatMap((nodes) => nodes.flatMap(notesOf)),
          b.id,
        ).to.deep.equal(labels);
      }
    }
  });

  it('gives the words back whatever nested marks and markers stand over them', () => {
    const next = randomNumbers(12);
    for (let round = 0; round < 500; round++) {
      const text = 'uno dos tres cuatro cinco'.slice(0, 1 + next(25));
      const marks: NonNullable<EditionBlock['marks']> = [];
      const nest = (start: number, end: number): void => {
        if (start >= end || marks.length > 8) return;
        const from = start + next(end - start);
        const to = from + 1 + next(end - from);
        const type = (['em', 'strong', 'code', 'link'] as const)[next(4)];
        marks.push({ type, start: from, end: to, href: '#p1' });
        if (next(2)) nest(from, to);
        if (next(2)) nest(to, end);
      };
      nest(0, text.length);
      const notes = Array.from({ length: next(4) }, () => ({ at: next(text.length + 1), note: 'fn1' })).sort(
        (a, b) => a.at - b.at,
      );
      const b: EditionBlock = { id: 'p1', kind: 'paragraph', text, marks, notes, sentences: [0] };
      const at = next(text.length + 1);
      const said = JSON.stringify(b);
      const parts = [inlineTree(b, context()), inlineTree(b, context(), 0, at), inlineTree(b, context(), at)];
      expect(parts.map(whole), said).to.deep.equal([text, text.slice(0, at), text.slice(at)]);
      expect(parts[0].flatMap(notesOf).length, said).to.equal(notes.length);
      const read = new DOMParser().parseFromString(`<p>${parts[0].map(toHtml).join('')}</p>`, 'text/html');
      expect(read.querySelectorAll('a:not(.fn a)').length, said).to.equal(linksIn(parts[0]));
      expect(read.querySelector('a a'), said).to.equal(null);
      expect(read.querySelectorAll('.fn a').length, said).to.equal(notes.length);
      if (at > 0) expect([...parts[1], ...parts[2]].flatMap(notesOf).length, said).to.equal(notes.length);
    }
  });
});

describe('toHtml', () => {
  it('escapes words and attributes, and knows elements without content', () => {
    expect(toHtml(el('p', { title: `"<&'>`, hidden: '', lang: undefined }, `<b>&"'`, false, null, el('br')))).to.equal(
      `<p title="&quot;&lt;&amp;'&gt;" hidden>&lt;b&gt;&amp;&quot;'<br></p>`,
    );
  });
});
