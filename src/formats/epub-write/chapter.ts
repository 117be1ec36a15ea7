import { formatPublished } from '../../edition/front.js';
import type { EditionBlock } from '../../edition/model.js';
import { visible } from '../../edition/tree.js';
import { fill } from '../../edition/words.js';
import { safeHref } from '../../text/addresses.js';
import type { Side } from '../../text/finding.js';
import type { Mark } from '../../text/model.js';
import { provenanceWords, SIDES, warningsOf } from '../credits.js';
import { CONTINUED } from '../own-pages.js';
import { isMark, linkParts, sentenceSpans, toPieces, type MarkPiece, type Piece } from '../pieces.js';
import { mixed, xml, type XmlChild, type XmlElement } from '../xml-write.js';
import { blockId, hrefTo, type Book, type Chapter } from './book.js';
import { languageOf, writePage } from './page.js';

/** A page of rows: each block of the source with the blocks of the target that answer to it. */
export function chapterPage(book: Book, chapter: Chapter): string {
  const { source } = book.edition;
  const writer = new ChapterWriter(book, chapter.file);
  const pairs = chapter.rows.map((row) => {
    const sides = SIDES.map((side) => {
      const { language } = book.edition[side].meta;
      const blocks = row[side].map((block) => writer.block(block, side));
      return xml('div', { class: side, ...languageOf(language) }, ...(blocks.length > 0 ? blocks : [writer.gap(side)]));
    });
    return xml('div', { class: `pair ${(row.source[0] ?? row.target[0]).kind}`, id: `row.${row.index + 1}` }, ...sides);
  });
  const body = xml('body', { 'epub:type': 'bodymatter' }, xml('section', { 'epub:type': 'chapter' }, ...pairs));
  return writePage(source.meta.language, source.meta.title, body);
}

class ChapterWriter {
  /** Markers of a note that were written before: the first has the id that the note leads back to. */
  private readonly markers = new Map<string, number>();
  /** Marks of which a part was written: sentences and note markers cut them. */
  private readonly begun = new Set<Mark>();

  constructor(
    private readonly book: Book,
    private readonly file: string,
  ) {}

  /** What stands where a text has nothing. */
  gap(side: Side): XmlElement {
    const say = this.book.words(this.book.edition[side].meta.language);
    return xml(
      'p',
      { class: 'gap', ...languageOf(say.language) },
      `[…] ${side === 'target' ? say.omitted : say.added}`,
    );
  }

  block(block: EditionBlock, side: Side): XmlElement {
    const id = blockId(this.book.edition, side, block.id);
    const content = this.sentences(block, side);
    if (block.kind === 'heading') return mixed(`h${Math.min(6, Math.max(2, block.level ?? 2))}`, { id }, ...content);
    if (block.kind === 'quote') return xml('blockquote', { id }, mixed('p', {}, ...content));
    if (block.kind === 'note') return this.note(block, side, id, content);
    if (block.kind === 'paragraph') return mixed('p', { id }, ...content);
    const level = Math.min(4, block.level ?? 1);
    const marker = block.marker === undefined ? [] : [xml('span', { class: 'marker' }, visible(block.marker)), ' '];
    return mixed('p', { id, class: `item level${level}` }, ...marker, ...content);
  }

  private note(block: EditionBlock, side: Side, id: string, content: XmlChild[]): XmlElement {
    const say = this.book.words(this.book.edition[side].meta.language);
    const label = block.label ?? block.id;
    const page = this.book.firstMarkers.get(id);
    const href = `${page === this.file ? '' : page}#${markerId(id)}`;
    const link = page && xml('a', { href, role: 'doc-backlink', 'aria-label': fill(say.back, { label }) }, '↩');
    const words = mixed(
      'p',
      {},
      xml('span', { class: 'marker' }, visible(label)),
      ' ',
      ...content,
      ...(link ? [' ', link] : []),
    );
    return xml('aside', { id, 'epub:type': 'footnote' }, words);
  }

  /** The words of a block, each sentence in a `span` with its address. */
  private sentences(block: EditionBlock, side: Side): XmlChild[] {
    const spans = sentenceSpans(block);
    if (spans.length === 0) return this.write(toPieces(block), side);
    return spans.flatMap(({ number, start, end, next }): XmlChild[] => {
      const noted = (block.notes ?? []).some(({ at }) => at > end && at <= next);
      const to = noted ? next : end;
      const id = blockId(this.book.edition, side, `${block.id}.${number}`);
      return [
        mixed('span', { id }, ...this.write(toPieces(block, start, to), side)),
        ...lines(block.text.slice(to, next)),
      ];
    });
  }

  private write(pieces: Piece[], side: Side): XmlChild[] {
    return pieces.flatMap((piece): XmlChild[] => {
      if (typeof piece === 'string') return lines(piece);
      if (!isMark(piece)) return [this.marker(piece.note, side)];
      if (piece.mark.type !== 'link') return [this.mark(piece, side)];
      return linkParts(piece).flatMap((part) => (isMark(part) ? [this.mark(part, side)] : this.write([part], side)));
    });
  }

  private mark({ mark, children }: MarkPiece, side: Side): XmlElement {
    const content = this.write(children, side);
    const part = this.begun.has(mark) ? { class: CONTINUED } : {};
    this.begun.add(mark);
    if (mark.type !== 'link') return mixed(mark.type, part, ...content);
    const href = safeHref(mark.href ?? '');
    // As a standard URL: what a browser would mend is an error in a book.
    const to = href?.startsWith('#') ? hrefTo(this.book, href.slice(1), this.file) : href && new URL(href).href;
    return to === undefined ? mixed('span', {}, ...content) : mixed('a', { href: to, ...part }, ...content);
  }

  private marker(note: string, side: Side): XmlElement {
    const { edition, words, labels } = this.book;
    const id = blockId(edition, side, note);
    const label = visible(labels[side](note));
    const href = hrefTo(this.book, id, this.file);
    // No words of the block, for whoever reads it back.
    if (href === undefined) return xml('sup', { class: 'marker' }, label);
    const count = this.markers.get(id) ?? 0;
    this.markers.set(id, count + 1);
    const name = fill(words(edition[side].meta.language).note, { label });
    const own = this.book.firstMarkers.get(id) === this.file && count === 0 ? { id: markerId(id) } : {};
    return xml(
      'sup',
      {},
      xml('a', { href, 'epub:type': 'noteref', role: 'doc-noteref', 'aria-label': name, ...own }, label),
    );
  }
}

/** The XML id of the first marker of a note. */
const markerId = (id: string): string => `ref.${id}`;

/** Words with their line breaks; signs that would turn the direction of what follows are shown. */
const lines = (words: string): XmlChild[] =>
  visible(words)
    .split('\n')
    .flatMap((line, index): XmlChild[] => [...(index > 0 ? [xml('br')] : []), ...(line ? [line] : [])]);

/** The first page: titles, who wrote and published, where the words come from, rights. */
export function titlePage(book: Book): string {
  const { edition, words } = book;
  const warnings = warningsOf(edition, words).map(({ language, words: said }) =>
    xml('p', { class: 'warning', ...languageOf(language) }, visible(said)),
  );
  const sides = SIDES.map((side) => {
    const { meta } = edition[side];
    const say = words(meta.language);
    const numbers = [
      meta.volume && fill(say.volume, { volume: meta.volume }),
      meta.issue && fill(say.issue, { issue: meta.issue }),
      meta.published && formatPublished(meta.published, meta.language),
    ].filter(Boolean);
    const lines = [
      meta.author,
      [meta.journal ?? meta.publisher, ...numbers].filter(Boolean).join(', '),
      provenanceWords(meta, words).words,
      meta.provenanceNote,
      meta.rights && `${say.rights}: ${meta.rights}`,
    ];
    const url = safeHref(meta.url ?? '');
    return xml(
      'div',
      { class: side, ...languageOf(meta.language) },
      xml(side === 'source' ? 'h1' : 'p', { class: 'title' }, visible(meta.title)),
      ...lines.filter(Boolean).map((line) => xml('p', { class: 'byline' }, visible(line ?? ''))),
      url && xml('p', { class: 'byline' }, xml('a', { href: new URL(url).href }, say.publisherPage)),
    );
  });
  const section = xml('section', { 'epub:type': 'titlepage' }, ...warnings, ...sides);
  return writePage(
    edition.source.meta.language,
    edition.source.meta.title,
    xml('body', { 'epub:type': 'frontmatter' }, section),
  );
}
