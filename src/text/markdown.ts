import type { FootnoteDefinition, List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { decodeText } from './decode.js';
import type { Finding, Side } from './finding.js';
import { readFrontMatter } from './front-matter.js';
import { noteId, readInline, type Inline } from './inline.js';
import type { MessageLanguage } from './messages.js';
import type { Block, Text } from './model.js';
import { createReporter, type Reporter } from './reporter.js';
import { sentenceStarts } from './sentences.js';
import { sha256 } from './sha256.js';

/** A parsed text with everything that was found wrong in it. */
export interface ParsedText {
  text: Text;
  findings: Finding[];
}

/** How a text is read. */
export interface ParseOptions {
  /** Which side of an edition the findings speak of; `source` unless given. */
  side?: Side;
  /** Language of the findings' messages; English unless given. */
  messages?: MessageLanguage;
}

/** Deepest nesting of lists and quotations that is read. */
const DEEPEST = 6;

/**
 * Reads a text: YAML front matter and Markdown (CommonMark with footnotes) whose blocks end in an id, `{#p14}`.
 * Never throws: whatever is wrong is a finding with its line, and the blocks that could be read are returned.
 */
export async function parseText(
  bytes: Uint8Array,
  file: string,
  { side = 'source', messages = 'en' }: ParseOptions = {},
): Promise<ParsedText> {
  const reporter = createReporter(file, side, messages);
  const whole = decodeText(bytes, reporter);
  const { meta, body, bodyLine } = readFrontMatter(whole, reporter);
  const blocks = readBlocks(body, bodyLine - 1, reporter);
  checkBlocks(blocks, reporter);
  for (const block of blocks) {
    block.sentences = sentenceStarts(block.text, meta.language);
    block.sha256 = await sha256(block.text);
  }
  return { text: { file, meta, sha256: await sha256(body), blocks }, findings: inOrder(reporter.findings) };
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => (a.source ?? a.target)!.line - (b.source ?? b.target)!.line);

/** Reads the blocks of a Markdown body whose first line is line `offset` + 1 of the file. */
function readBlocks(body: string, offset: number, reporter: Reporter): Block[] {
  const source = cutCrowded(body.split('\n'), offset, reporter).join('\n');
  const reader = new BlockReader(source, offset, reporter);
  try {
    parseMarkdown(source, offset, reporter).children.forEach((node) => reader.read(node, 0));
  } catch (error) {
    // Emphasis nested so deep that the stack ran out.
    const parameters = { reason: String(error) };
    reporter.report({ rule: 'markdown-unreadable', severity: 'error', zone: 'body', line: offset + 1, parameters });
  }
  return reader.blocks;
}

/** Fifty markers of lists and quotations on one line, or one indented for as many. No character can be read two ways. */
const TOO_DEEP = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))[ \t]*){50}|^[ \t]{100,}(?:[-*+]|\d{1,9}[.)])\s/;

function parseMarkdown(body: string, offset: number, reporter: Reporter): Root {
  const lines = body.split('\n');
  // A parser's time and stack grow with nesting; nobody writes a hundred quotation marks before a line.
  const deep = lines.findIndex((line) => TOO_DEEP.test(line));
  if (deep >= 0) {
    const report = { line: deep + 1 + offset, parameters: { limit: DEEPEST } };
    reporter.report({ rule: 'markdown-depth', severity: 'error', zone: 'body', ...report });
    return { type: 'root', children: [] };
  }
  return fromMarkdown(body, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
}

/** Most signs of emphasis and brackets that a paragraph may have: pairing them takes time that grows with the square. */
const MOST_SIGNS = 2000;

/** The lines, with those of crowded paragraphs left empty, so that every other line keeps its number. */
function cutCrowded(lines: string[], offset: number, reporter: Reporter): string[] {
  let start = 0;
  let signs = 0;
  const kept = [...lines];
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && lines[at].trim() !== '') {
      signs += lines[at].match(/[*_[\]`]/g)?.length ?? 0;
      continue;
    }
    if (signs > MOST_SIGNS) {
      const parameters = { count: signs, limit: MOST_SIGNS };
      reporter.report({
        rule: 'markdown-signs',
        severity: 'error',
        zone: 'body',
        line: start + 1 + offset,
        parameters,
      });
      kept.fill('', start, at);
    }
    start = at + 1;
    signs = 0;
  }
  return kept;
}

/** Turns the syntax tree into blocks, in document order, and reports what it cannot keep. */
class BlockReader {
  readonly blocks: Block[] = [];

  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly reporter: Reporter,
  ) {}

  read(node: RootContent, depth: number, quoted = false): void {
    if (depth > DEEPEST) return this.report(node, 'markdown-depth', { limit: DEEPEST });
    switch (node.type) {
      case 'heading':
        this.add(node, node.children, { kind: 'heading', level: node.depth });
        return;
      case 'paragraph':
        this.add(node, node.children, { kind: quoted ? 'quote' : 'paragraph' });
        return;
      case 'blockquote':
        node.children.forEach((child) => this.read(child, depth + 1, true));
        return;
      case 'list':
        return this.readList(node, depth + 1);
      case 'footnoteDefinition':
        return this.readNote(node);
      default:
        this.report(node, 'markdown-unknown', { syntax: node.type });
    }
  }

  private readList(list: List, depth: number): void {
    list.children.forEach((item, index) => {
      const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
      let first = true;
      for (const child of item.children) {
        if (child.type !== 'paragraph') {
          this.read(child, depth);
          continue;
        }
        const block = this.add(child, child.children, { kind: 'item', level: depth });
        if (first) block.marker = marker;
        first = false;
      }
    });
  }

  private readNote(definition: FootnoteDefinition): void {
    const paragraphs = definition.children.filter((child): child is Paragraph => child.type === 'paragraph');
    for (const child of definition.children) if (child.type !== 'paragraph') this.read(child, DEEPEST);
    const phrasing = paragraphs.flatMap((paragraph, index): PhrasingContent[] =>
      index === 0 ? paragraph.children : [{ type: 'break' }, ...paragraph.children],
    );
    const label = definition.label ?? definition.identifier;
    const block = this.add(definition, phrasing, { kind: 'note' });
    block.id = noteId(label);
    block.label = label;
  }

  private add(node: Nodes, children: PhrasingContent[], shape: Pick<Block, 'kind' | 'level'>): Block {
    const inline = readInline(children, this.source, {
      unknown: (at, syntax) => this.report(at, 'markdown-unknown', { syntax }),
      unsafe: (at, href) => this.report(at, 'link-unsafe', { href }),
    });
    const id = shape.kind === 'note' ? '' : takeId(inline);
    const line = this.lineOf(node);
    const block: Block = { id, ...shape, ...inline, sentences: [], sha256: '', line };
    this.blocks.push(block);
    return block;
  }

  private lineOf(node: Nodes): number {
    return (node.position?.start.line ?? 1) + this.offset;
  }

  private report(
    node: Nodes,
    rule: 'markdown-unknown' | 'link-unsafe' | 'markdown-depth',
    parameters: Record<string, string | number>,
  ): void {
    const { position } = node;
    this.reporter.report({
      rule,
      severity: 'error',
      zone: 'body',
      line: this.lineOf(node),
      col: position?.start.column ?? 1,
      quote: position ? this.source.slice(position.start.offset, position.end.offset).split('\n')[0] : '',
      parameters,
    });
  }
}

/** Takes the id off the end of a block: `… the State. {#p14}` -> `p14`. Empty when there is none. */
function takeId(inline: Inline): string {
  const match = /\s*\{#([A-Za-z][\w-]*)\}\s*$/.exec(inline.text.slice(-200));
  if (!match) return '';
  const end = inline.text.length - match[0].length;
  inline.text = inline.text.slice(0, end);
  inline.marks = inline.marks.map((m) => ({ ...m, end: Math.min(m.end, end) })).filter((m) => m.start < m.end);
  for (const note of inline.notes) note.at = Math.min(note.at, end);
  return match[1];
}

/** Reports missing and repeated ids, notes without text or marker, and characters that deserve a look. */
function checkBlocks(blocks: Block[], reporter: Reporter): void {
  if (blocks.length === 0) reporter.report({ rule: 'text-empty', severity: 'error', zone: 'body', line: 1 });
  const first = new Map<string, Block>();
  const used = new Set(blocks.flatMap((block) => block.notes.map((marker) => marker.note)));
  const notes = new Set(blocks.filter((block) => block.kind === 'note').map((block) => block.id));
  for (const block of blocks) {
    const earlier = first.get(block.id);
    const isNote = block.kind === 'note';
    const at = {
      zone: isNote ? ('notes' as const) : ('body' as const),
      line: block.line,
      block: block.id || null,
      quote: block.text,
    };
    if (!block.id) {
      reporter.report({ rule: 'block-id-missing', severity: 'error', ...at, parameters: { kind: block.kind } });
    } else if (earlier) {
      const parameters = { id: block.id, label: block.label ?? '', first: earlier.line };
      const rule = isNote && earlier.kind === 'note' ? 'note-duplicate' : 'block-id-duplicate';
      reporter.report({ rule, severity: 'error', ...at, parameters });
    } else first.set(block.id, block);
    if (!block.text.trim()) {
      reporter.report({ rule: 'block-empty', severity: 'warning', ...at, parameters: { id: block.id } });
    }
    if (isNote && !used.has(block.id)) {
      reporter.report({ rule: 'note-unused', severity: 'warning', ...at, parameters: { label: block.label ?? '' } });
    }
    // `[^A]` and `[^a]:` are one note to Markdown; to us they are two.
    for (const { at: start, note } of block.notes.filter((marker) => !notes.has(marker.note))) {
      const parameters = { label: note.slice(noteId('').length) };
      reporter.report({ rule: 'note-undefined', severity: 'error', ...at, start, end: start, parameters });
    }
    checkCharacters(block, at, reporter);
  }
}

type Place = { zone: 'notes' | 'body'; line: number; block: string | null; quote: string };

function checkCharacters(block: Block, at: Place, reporter: Reporter): void {
  // A marker whose note has no definition stays in the words as it was written.
  for (const match of block.text.matchAll(
    /\[\^([^\]\s]{1,100})\]|\{#[\w-]{1,100}\}|[\uFFFD\u202A-\u202E\u2066-\u2069]/g,
  )) {
    const span = { ...at, start: match.index, end: match.index + match[0].length, quote: match[0] };
    if (match[1]) {
      reporter.report({ rule: 'note-undefined', severity: 'error', ...span, parameters: { label: match[1] } });
    } else if (match[0] === '\uFFFD') {
      reporter.report({ rule: 'replacement-character', severity: 'warning', ...span });
    } else if (match[0].startsWith('{')) {
      reporter.report({ rule: 'block-id-misplaced', severity: 'error', ...span, parameters: { id: match[0] } });
    } else {
      const code = match[0].charCodeAt(0).toString(16).toUpperCase();
      reporter.report({ rule: 'bidi-control', severity: 'warning', ...span, parameters: { code } });
    }
  }
}
