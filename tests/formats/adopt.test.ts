import { expect } from '@open-wc/testing';
import shipped from '../../alignment/radicalizacion-ideologica.json' with { type: 'json' };
import type { Alignment } from '../../src/alignment/model.js';
import { readAlignment } from '../../src/alignment/read.js';
import { adopt, type Existing } from '../../src/formats/adopt.js';
import { diffWords } from '../../src/formats/adopt/word-diff.js';
import type { Draft, DraftBlock } from '../../src/formats/draft.js';
import { joinDrafts } from '../../src/formats/join.js';
import { parseText } from '../../src/text/markdown.js';
import type { Text } from '../../src/text/model.js';
import { fetchArticle } from '../fixtures/import/article.js';
import { readDraft } from '../fixtures/import/expect.js';
import { docx } from '../fixtures/import/packages.js';
import { NOTE_STYLES, PAGES } from '../fixtures/import/sites.js';

const AT = '2026-11-23';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function existingArticle(): Promise<Required<Existing>> {
  const { alignment } = readAlignment(encode(JSON.stringify(shipped)), 'x.json');
  return { source: await fetchArticle('es'), target: await fetchArticle('en'), alignment: alignment! };
}

const asDraft = (text: Text, change: (block: DraftBlock) => DraftBlock = (block) => block): Draft => ({
  meta: { title: text.meta.title, language: text.meta.language },
  language: { code: text.meta.language, confidence: 1, alternatives: [] },
  blocks: text.blocks.map(({ kind, level, marker, label, text: words, marks, notes }) =>
    change({
      kind,
      ...(level !== undefined && { level }),
      ...(marker !== undefined && { marker }),
      ...(label !== undefined && { label }),
      text: words,
      marks,
      notes: notes.map(({ at, note }) => ({ at, note: note.slice(2) })),
    }),
  ),
  leftOut: [],
});

describe('adopting drafts', () => {
  it('keeps the ids that a file of ours gives, and links to them, whatever stands before', async () => {
    const block = (text: string, href?: string, id?: string): DraftBlock => ({
      kind: 'paragraph',
      text,
      marks: href ? [{ type: 'link', start: 0, end: text.length, href }] : [],
      notes: [],
      ...(id && { id, sentences: [0] }),
    });
    const draft = (language: string, blocks: DraftBlock[]): Draft => ({
      meta: { title: 'T', language },
      language: { code: language, confidence: 1, alternatives: [] },
      blocks,
      leftOut: [],
    });
    const { source, target } = await adopt(
      [
        draft('es', [
          block('Nuevo.'),
          block('Uno.', '#p2', 'p1'),
          block('Dos.', '#en.p1.1', 'p2'),
          block('Tres.', '#x', 'p3'),
        ]),
        draft('en', [
          block('One.', '#p2', 'p1'),
          block('Two.', '#en.p1', 'p2'),
          { ...block('Three.', '#top', 'p3'), anchors: ['top'] },
        ]),
      ],
      { slug: 'x', at: AT },
    );
    const said = (text: Text | undefined) => text!.blocks.map(({ id, marks }) => [id, marks[0]?.href]);
    expect(said(source)).to.deep.equal([
      ['p4', undefined],
      ['p1', '#p2'],
      ['p2', '#en.p1.1'],
      ['p3', undefined],
    ]);
    expect(said(target)).to.deep.equal([
      ['p1', '#p2'],
      ['p2', '#en.p1'],
      ['p3', '#en.p3'],
    ]);
  });

  it('gives ids, writes both texts and their alignment, and builds the edition', async () => {
    const [es, en] = [await fetchArticle('es'), await fetchArticle('en')];
    const drafts = [
      await readDraft('a.html', PAGES.elementor(es, NOTE_STYLES.converted, 'bold')),
      await readDraft('b.docx', docx(en, { headings: 'style', notes: 'footnote' })),
    ];
    const adopted = await adopt(drafts, { slug: 'nuevo', by: 'Cotejo', at: AT });
    expect(adopted.files.map(({ path }) => path)).to.deep.equal([
      'texts/es/nuevo.md',
      'texts/en/nuevo.md',
      'alignment/nuevo.json',
    ]);
    const { text, findings } = await parseText(encode(adopted.files[0].content), 'texts/es/nuevo.md');
    expect(findings).to.deep.equal([]);
    expect(text.blocks.map(({ id }) => id)).to.deep.equal(es.blocks.map(({ id }) => id));
    expect(text.meta.provenance).to.equal('imported');
    expect(adopted.edition!.links.length).to.equal(77);
    expect(adopted.edition!.links.every(({ source, target }) => source.join() === target.join())).to.equal(true);
    expect([adopted.stale, adopted.problems, adopted.looksAligned]).to.deep.equal([[], [], true]);
  });

  it('puts another translation beside a reconstruction, whose warning stays', async () => {
    const existing = await existingArticle();
    const draft = asDraft(existing.target);
    draft.blocks[2].text += ' A sentence of the second edition.';
    const { edition, files, changes } = await adopt([draft], { slug: 'x', existing, by: 'Cotejo', at: AT });
    expect(edition!.source.meta).to.deep.equal(existing.source.meta);
    expect(existing.source.meta.provenance).to.equal('reconstruction');
    expect(edition!.target.meta.provenance).to.equal('imported');
    expect(changes.source).to.equal(undefined);
    expect(changes.target!.changed.map(({ id }) => id)).to.deep.equal([existing.target.blocks[2].id]);
    expect(files.map(({ path }) => path)).to.deep.equal([existing.target.file, 'alignment/x.json']);
  });

  it('puts the original in the place of the reconstruction: ids and reviewed links stay, the warning goes', async () => {
    const existing = await existingArticle();
    const alignment: Alignment = {
      ...existing.alignment,
      links: existing.alignment.links.map((link) => ({ ...link, status: 'reviewed' as const, by: 'Ana' })),
    };
    // The original: some paragraphs in other words, one paragraph more, one note less, one heading renamed.
    const draft = asDraft(existing.source);
    const at = (id: string): number => existing.source.blocks.findIndex((block) => block.id === id);
    draft.blocks[at('p3')].text = draft.blocks[at('p3')].text.replace(
      'En los últimos años, diversas',
      'Durante la última década, varias',
    );
    draft.blocks[at('h2')].text = 'Introducción general';
    draft.blocks.splice(at('p3') + 1, 0, {
      kind: 'paragraph',
      text: 'Un párrafo que la reconstrucción no tenía, con palabras propias.',
      marks: [],
      notes: [],
    });
    const gone = draft.blocks.findIndex(({ label }) => label === '2');
    draft.blocks.splice(gone, 1);
    for (const block of draft.blocks) {
      block.notes = block.notes
        .filter(({ note }) => note !== '2')
        .map(({ at, note }) => ({ at, note: Number(note) > 2 ? String(Number(note) - 1) : note }));
      if (block.kind === 'note' && Number(block.label) > 2) block.label = String(Number(block.label) - 1);
    }
    const adopted = await adopt([draft], {
      slug: 'x',
      existing: { ...existing, alignment },
      provenance: 'published',
      by: 'Cotejo',
      at: AT,
    });
    const { meta, blocks } = adopted.source!;
    expect([meta.provenance, meta.provenanceNote, meta.journal]).to.deep.equal([
      'published',
      undefined,
      existing.source.meta.journal,
    ]);
    expect(meta.rights).to.equal(undefined);
    expect(blocks.slice(0, 7).map(({ id }) => id)).to.deep.equal(['h1', 'p1', 'p2', 'h2', 'p3', 'p34', 'h3']);
    const change = adopted.changes.source!;
    expect(change.added).to.include('p34');
    expect(change.removed.map(({ id }) => id)).to.deep.equal(['fn2']);
    expect(
      change.changed
        .find(({ words }) => words.some(({ text }) => text.includes('década')))!
        .words.slice(0, 2)
        .map(({ type, text }) => [type, text.trim()]),
    ).to.deep.equal([
      ['removed', 'En los últimos años, diversas'],
      ['added', 'Durante la última década, varias'],
    ]);
    // Notes are named by their number: the links of the old note 3 belong to note 2 now.
    const links = adopted.alignment!.links;
    expect(links.find(({ source }) => source.includes('fn2'))).to.deep.include({ target: ['fn3'], status: 'reviewed' });
    expect(links.find(({ target }) => target.includes('fn2'))!.source).to.deep.equal([]);
    expect(links.filter(({ status }) => status === 'reviewed').length).to.equal(76);
    expect(adopted.stale.length).to.equal(change.changed.length);
    expect(adopted.edition).to.exist;
  });

  it('keeps ids of blocks that moved, and gives none twice', async () => {
    const existing = await existingArticle();
    const draft = asDraft(existing.source);
    const [moved] = draft.blocks.splice(8, 1);
    draft.blocks.splice(20, 0, moved, { ...moved });
    const { source, changes } = await adopt([draft], { slug: 'x', existing, at: AT });
    const ids = source!.blocks.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids[20]).to.equal(existing.source.blocks[8].id);
    expect(changes.source!.added.length).to.equal(1);
    expect(changes.source!.same.length).to.equal(existing.source.blocks.length);
  });

  it('takes links as the file gives them, sentences and status included', async () => {
    const text = (language: string, words: string[]): Draft => ({
      meta: { title: language, language },
      language: { code: language, confidence: 1, alternatives: [] },
      blocks: words.map((one) => ({
        kind: 'paragraph',
        text: one,
        marks: [],
        notes: [],
        sentences: [0, one.indexOf('|') + 1],
      })),
      leftOut: [],
    });
    const drafts = [text('es', ['Uno.|Dos.', 'Tres.|Cuatro.']), text('en', ['Three.|Four.', 'One.|Two.'])];
    const given = {
      source: 0,
      target: 1,
      links: [
        {
          source: [0],
          target: [1],
          status: 'reviewed' as const,
          by: 'Ana',
          at: AT,
          sentences: [
            [[[0, 1]], [[1, 1]]],
            [[[0, 2]], [[1, 2]]],
          ] as [[number, number][], [number, number][]][],
        },
      ],
    };
    const { alignment } = await adopt(drafts, { slug: 'x', links: [given], at: AT });
    const link = alignment!.links.find(({ source }) => source[0] === 'p1')!;
    expect(link).to.deep.equal({
      source: ['p1'],
      target: ['p2'],
      status: 'reviewed',
      by: 'Ana',
      at: AT,
      sentences: [
        [['p1.1'], ['p2.1']],
        [['p1.2'], ['p2.2']],
      ],
    });
    expect(alignment!.source.blocks.p1.sentences).to.deep.equal([0, 5]);
  });

  it('says what the Markdown cannot hold, and settles links inside of the text', async () => {
    const draft: Draft = {
      meta: {},
      language: { code: 'es', confidence: 1, alternatives: [] },
      blocks: [
        {
          kind: 'paragraph',
          text: 'Un {#id} suelto y un enlace',
          marks: [{ type: 'link', start: 21, end: 27, href: '#cap' }],
          notes: [{ at: 2, note: '†' }],
        },
        { kind: 'heading', level: 1, text: 'Título', marks: [], notes: [], anchors: ['cap'] },
        { kind: 'note', label: '†', text: 'Nota', marks: [], notes: [] },
      ],
      leftOut: [],
    };
    const { source, problems } = await adopt([draft], { slug: 'mi-texto', at: AT });
    expect(problems.map(({ code, parameters }) => [code, parameters.words])).to.deep.equal([
      ['words-changed', '{#id}'],
    ]);
    expect(source!.blocks[0].text).to.equal('Un { #id} suelto y un enlace');
    expect(source!.blocks[0].marks.map(({ href }) => href)).to.deep.equal(['#h1']);
    expect(source!.blocks.map(({ id, level }) => [id, level])).to.deep.equal([
      ['p1', undefined],
      ['h1', 2],
      ['fns2', undefined],
    ]);
    expect(source!.meta.title).to.equal('mi-texto');
  });
});

describe('the difference of words', () => {
  it('is shortest, and gives both texts back', () => {
    const before = 'La ley se cumple en todo el país, y punto.';
    const after = 'La nueva ley se cumple en casi todo el territorio, y punto.';
    const changes = diffWords(before, after);
    expect(
      changes.filter(({ type }) => type !== 'same').map(({ type, text }) => `${type} ${text.trim()}`),
    ).to.deep.equal(['added nueva', 'added casi', 'removed país,', 'added territorio,']);
    const join = (gone: string): string =>
      changes
        .filter(({ type }) => type !== gone)
        .map(({ text }) => text)
        .join('');
    expect([join('added'), join('removed')]).to.deep.equal([before, after]);
    expect(diffWords('', 'a b')).to.deep.equal([{ type: 'added', text: 'a b' }]);
    expect(diffWords('a', 'a')).to.deep.equal([{ type: 'same', text: 'a' }]);
    const long = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' ');
    expect(diffWords(long, long.replace(/a/g, 'b')).map(({ type }) => type)).to.deep.equal(['removed', 'added']);
  });
});

describe('joining chapters', () => {
  it('makes headings of titles, and tells notes apart', () => {
    const chapter = (title: string): Draft => ({
      meta: { title, author: 'A' },
      language: { code: 'es', confidence: 1, alternatives: [] },
      blocks: [
        { kind: 'heading', level: 2, text: 'Apartado', marks: [], notes: [] },
        { kind: 'paragraph', text: 'Palabras', marks: [], notes: [{ at: 8, note: '1' }] },
        { kind: 'note', label: '1', text: title, marks: [], notes: [] },
      ],
      leftOut: [{ reason: 'navigation', before: 0, blocks: [] }],
    });
    const joined = joinDrafts([chapter('Uno'), chapter('Dos')], 'Manual', [0, 1]);
    expect(joined.meta).to.deep.equal({ title: 'Manual', author: 'A' });
    expect(
      joined.blocks.map(({ kind, level, label, text, notes }) => [
        kind,
        level ?? label,
        text,
        notes.map(({ note }) => note).join(),
      ]),
    ).to.deep.equal([
      ['heading', 2, 'Uno', ''],
      ['heading', 3, 'Apartado', ''],
      ['paragraph', undefined, 'Palabras', '1'],
      ['heading', 3, 'Dos', ''],
      ['heading', 4, 'Apartado', ''],
      ['paragraph', undefined, 'Palabras', '1-2'],
      ['note', '1', 'Uno', ''],
      ['note', '1-2', 'Dos', ''],
    ]);
    expect(joined.leftOut.map(({ before }) => before)).to.deep.equal([1, 4]);
  });
});
