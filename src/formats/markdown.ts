/** Reads Markdown: our own texts with their ids, and everybody else's. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Imported } from './draft.js';
import { decodeBytes } from './encoding.js';
import { finishDocument } from './flow/document.js';
import type { ReadContext, SourceFile } from './format.js';
import { findNotes } from './html/notes.js';
import { checkSize, parseHtml } from './html/parse.js';
import { isOurs, readOurs } from './markdown/ours.js';
import { readSource } from './markdown/source.js';
import { toHtml } from './markdown/to-html.js';
import { createPace } from './pace.js';
import { Problems, Unreadable } from './problems.js';
import { elements, find } from './tree.js';

/** Most signs of emphasis and brackets in one paragraph: pairing them takes time that grows with the square. */
const MOST_SIGNS = 4000;
/** Markers of quotations and lists before one line: the parser's time and stack grow with them. */
const TOO_DEEP = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))[ \t]*){50}|^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])\s/m;
/** Characters that are parsed at once. */
const PIECE = 40_000;

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  checkSize(bytes, name, pace);
  const { text, encoding } = decodeBytes(bytes, undefined, problems);
  if (isOurs(text)) return readOurs(encoding === 'UTF-8' ? bytes : new TextEncoder().encode(text), name, problems);
  const { body, titles, meta, language } = readSource(text);
  if (TOO_DEEP.test(body)) throw new Unreadable('too-deep', { limit: 50 });
  const parts: string[] = [];
  const relieved = relieve(body);
  const definitions = definitionsOf(relieved);
  for (const piece of piecesOf(relieved)) {
    parts.push(toHtml(parsePiece(piece, definitionsFor(piece, definitions))));
    await pace.step((0.5 * parts.length) / (1 + body.length / PIECE));
  }
  const html = await parseHtml(`<body>${parts.join('\n')}</body>`, pace.part(0.5, 0.6));
  const root = find(html, 'body')!;
  const notes = findNotes(root);
  const images = [...elements(root, 'img')].length;
  const source = { nodes: [root], notes, leave: new Map(), images, front: { titles, meta, language } };
  return finishDocument(source, context, problems, pace.part(0.6, 1));
}

/** Parses one piece; definitions of links and notes that stand elsewhere are put behind it, and are not its own. */
function parsePiece(piece: string, elsewhere: string): Root {
  const own = piece.endsWith('\n') ? piece : `${piece}\n`;
  const root = fromMarkdown(`${own}\n${elsewhere}`, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const isOwn = ({ type, position }: Root['children'][number]): boolean =>
    type !== 'footnoteDefinition' || (position?.start.offset ?? 0) < own.length;
  return { ...root, children: root.children.filter(isOwn) };
}

/** A long text in pieces that are parsed one at a time. They end at an empty line before a heading or a paragraph. */
function* piecesOf(body: string): Generator<string> {
  let from = 0;
  let fence = '';
  let at = 0;
  for (const line of body.split('\n')) {
    const next = at + line.length + 1;
    const sign = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (sign) fence = fence === '' ? sign : sign.startsWith(fence) ? '' : fence;
    const isEmpty = line.trim() === '';
    if (isEmpty && fence === '' && next - from > PIECE && /^(?:#|\p{L}|\[\^)/u.test(body.slice(next, next + 4))) {
      yield body.slice(from, next);
      from = next;
    }
    at = next;
  }
  yield body.slice(from);
}

/** What a text defines: notes by label, links as they are defined. */
interface Definitions {
  notes: Set<string>;
  links: Map<string, string>;
}

function definitionsOf(body: string): Definitions {
  const notes = [...body.matchAll(/^ {0,3}\[\^([^\]\s]{1,200})\]:/gm)].map(([, label]) => label);
  const links = [...body.matchAll(/^ {0,3}\[((?!\^)[^\]\n]{1,200})\]:[ \t]*\S[^\n]{0,2000}$/gm)];
  return { notes: new Set(notes), links: new Map(links.map(([line, label]) => [label.toLowerCase(), line])) };
}

/** Definitions of what a piece refers to: a marker is one only where its note is defined. */
function definitionsFor(piece: string, { notes, links }: Definitions): string {
  const lines = new Set<string>();
  for (const [, note, label] of piece.matchAll(/\[(?:\^([^\]\s]{1,200})|([^\]\n]{1,200}))\]/g)) {
    if (note !== undefined && notes.has(note) && !piece.includes(`[^${note}]:`)) lines.add(`[^${note}]: x\n`);
    const link = label === undefined ? undefined : links.get(label.toLowerCase());
    if (link !== undefined) lines.add(link);
  }
  return [...lines].sort().join('\n');
}

/** Paragraphs with thousands of signs, as only machines write them, are taken word for word. */
function relieve(body: string): string {
  return body
    .split(/(\n[ \t]*\n)/)
    .map((part) =>
      (part.match(/[*_[\]`<!&]/g)?.length ?? 0) > MOST_SIGNS ? part.replace(/[!-/:-@[-`{-~]/g, '\\$&') : part,
    )
    .join('');
}
