/** From an offset in a block's plain text to the line and column of its Markdown file. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { decodeText } from '../text/decode.js';
import type { FindingSide } from '../text/finding.js';
import { readFrontMatter } from '../text/front-matter.js';
import type { Text } from '../text/model.js';
import { createReporter } from '../text/reporter.js';

/** Where a unit of a block's plain text stands in the file. */
export type LocateInText = (block: string, offset: number) => Pick<FindingSide, 'file' | 'line' | 'col'>;

/**
 * A locator for a text and the bytes it was read from. The Markdown is parsed once more, at the first question: positions
 * are kept by nobody else. A block that cannot be found again is located by its first line.
 */
export function locateInMarkdown(bytes: Uint8Array, text: Text): LocateInText {
  const lines = new Map(text.blocks.map(({ id, line }) => [id, line]));
  const known = new Map<string, number[]>();
  let source: MarkdownSource | undefined;
  return (block, offset) => {
    source ??= new MarkdownSource(bytes, text.file);
    const line = lines.get(block) ?? 1;
    let positions = known.get(block);
    if (!positions) known.set(block, (positions = source.positionsOf(line)));
    const at = positions[Math.min(offset, positions.length - 1)];
    return { file: text.file, ...(at === undefined ? { line, col: 1 } : source.placeAt(at)) };
  };
}

class MarkdownSource {
  private readonly body: string;
  private readonly bodyLine: number;
  /** Offset in the body at which each of its lines starts. */
  private readonly lineStarts = [0];
  /** What a block's words are made of, by the line of the file on which it starts. */
  private readonly contents = new Map<number, PhrasingContent[][]>();

  constructor(bytes: Uint8Array, file: string) {
    const silent = createReporter(file, 'source');
    const { body, bodyLine } = readFrontMatter(decodeText(bytes, silent), silent);
    this.body = body;
    this.bodyLine = bodyLine;
    for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
    const root: Root = fromMarkdown(body, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    });
    this.collect(root);
  }

  private collect(node: Nodes): void {
    const line = (node.position?.start.line ?? 1) + this.bodyLine - 1;
    if (node.type === 'heading' || node.type === 'paragraph') this.contents.set(line, [node.children]);
    else if (node.type === 'footnoteDefinition') {
      const paragraphs = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
      this.contents.set(line, paragraphs);
    } else if ('children' in node) node.children.forEach((child) => this.collect(child));
  }

  placeAt(offset: number): { line: number; col: number } {
    let low = 0;
    let high = this.lineStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.lineStarts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + this.bodyLine, col: offset - this.lineStarts[low] + 1 };
  }

  /** Offset in the body of each unit of the plain text of the block on a line, and of its end; empty when unknown. */
  positionsOf(line: number): number[] {
    const positions: number[] = [];
    const paragraphs = this.contents.get(line) ?? [];
    paragraphs.forEach((children, index) => {
      // Paragraphs of one note are joined by a hard break.
      if (index > 0) positions.push(positions[positions.length - 1] ?? 0);
      children.forEach((child) => this.read(child, positions));
    });
    if (positions.length > 0) positions.push(positions[positions.length - 1] + 1);
    return positions;
  }

  private read(node: PhrasingContent, positions: number[]): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const raw = this.body.slice(start, end);
    if (node.type === 'text') matchUnits(node.value, raw, start, positions);
    else if (node.type === 'inlineCode') {
      const fence = /^`+ ?/.exec(raw)![0].length;
      matchUnits(node.value, raw.slice(fence), start + fence, positions);
    } else if (node.type === 'break') positions.push(start);
    else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') {
      node.children.forEach((child) => this.read(child, positions));
    } else if (node.type !== 'footnoteReference') {
      for (let at = start; at < end; at++) positions.push(at);
    }
  }
}

/**
 * Walks through the words of a node and its Markdown at once: backslashes, entities and the marks at the start of a line
 * are in the Markdown alone; white space around a line end is one space in the words.
 */
function matchUnits(value: string, raw: string, start: number, positions: number[]): void {
  const words = value.replace(/[ \t]*\n[ \t]*/g, ' ');
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const entity = /^&(?:#x?[\da-f]+|\w+);/i.exec(raw.slice(at, at + 40));
    if (entity && (words[i] !== '&' || /^&amp;$|^&#(?:38|x26);$/i.test(entity[0]))) {
      positions.push(start + at);
      at += entity[0].length;
      continue;
    }
    if (raw[at] === '\\' && words[i] !== '\\') at++;
    else if (raw[at] === '\\' && raw[at + 1] === '\\') at++;
    if (words[i] === ' ' && /[ \t\n]/.test(raw[at] ?? '')) {
      positions.push(start + at);
      const gap = /^[ \t]*\n[ \t>]*/.exec(raw.slice(at));
      at += gap ? gap[0].length : 1;
      continue;
    }
    positions.push(start + at);
    at++;
  }
}
