/** The words of a block as inline Markdown, with its marks and note markers; the inverse of inline.ts. */
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { findAddresses } from './addresses.js';
import { readInline, type Inline } from './inline.js';
import type { Mark, NoteMarker } from './model.js';

/** Ways to write a block, the plainest first; each holds more words, and the last fewer marks. */
const WAYS: readonly { em: '*' | '_'; escapeAll: boolean; keep: (mark: Mark) => boolean }[] = [
  { em: '*', escapeAll: false, keep: () => true },
  { em: '_', escapeAll: false, keep: () => true },
  { em: '_', escapeAll: true, keep: () => true },
  { em: '*', escapeAll: true, keep: ({ type }) => type === 'link' },
  { em: '*', escapeAll: true, keep: () => false },
];

/**
 * Writes inline content. What is written has been read back: where the plainest way would be read as something else, as
 * Markdown's rules on emphasis inside of words make possible, another is taken.
 */
export function writeInline(inline: Inline): string {
  const marks = inline.marks.filter((mark) => !isBareAddress(mark, inline.text));
  if (marks.length === 0 && !/[\\`*_[\]<>&!#{}^|~\n]|^[\s\d+=>-]/.test(inline.text)) return plain(inline);
  for (const { em, escapeAll, keep } of WAYS) {
    const wanted = { ...inline, marks: marks.filter(keep) };
    const markdown = new InlineWriter(wanted, em, escapeAll).write();
    if (readsAs(markdown, wanted)) return markdown;
  }
  return new InlineWriter({ ...inline, marks: [] }, '*', true).write();
}

/** Words without any sign of Markdown's. */
const plain = (inline: Inline): string => new InlineWriter({ ...inline, marks: [] }, '*', false).write();

/** A link that a reader finds by itself, since its words are its address. */
const isBareAddress = (mark: Mark, text: string): boolean =>
  mark.type === 'link' &&
  findAddresses(text).some(({ start, end, href }) => start === mark.start && end === mark.end && href === mark.href);

const SILENT = { unknown: () => undefined, unsafe: () => undefined };

/** Whether Markdown is read as this inline content; links that addresses get by themselves aside. */
function readsAs(markdown: string, { text, marks, notes }: Inline): boolean {
  const source = `${markdown} {#x}\n\n${[...new Set(notes.map(({ note }) => note))].map((note) => `[^${note.slice(2)}]: x\n`).join('\n')}`;
  const root = fromMarkdown(source, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
  const [first, second] = root.children;
  if (first?.type !== 'paragraph' || (second && second.type !== 'footnoteDefinition')) return false;
  const read = readInline(first.children as PhrasingContent[], source, SILENT);
  const key = ({ type, start, end, href }: Mark): string => `${type} ${start} ${end} ${href ?? ''}`;
  const wanted = new Set(marks.map(key));
  const found = read.marks.filter((mark) => !isBareAddress(mark, text)).map(key);
  return (
    read.text === `${text} {#x}` &&
    found.length === wanted.size &&
    found.every((one) => wanted.has(one)) &&
    read.notes.length === notes.length &&
    read.notes.every(({ at, note }, index) => at === notes[index].at && note === notes[index].note)
  );
}

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const isPunctuation = (character: string | undefined): boolean =>
  character !== undefined && /[\p{P}\p{S}]/u.test(character);
const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Writes one block once. */
class InlineWriter {
  private readonly parts: string[] = [];
  /** The next character is written as its number, so that a delimiter before it counts as one. */
  private encodeNext = false;
  private readonly characters: { at: number; character: string }[] = [];

  constructor(
    private readonly inline: Inline,
    private readonly em: '*' | '_',
    private readonly escapeAll: boolean,
  ) {
    let at = 0;
    for (const character of inline.text) {
      this.characters.push({ at, character });
      at += character.length;
    }
  }

  write(): string {
    const { text, marks, notes } = this.inline;
    let nextNote = 0;
    let open: Mark[] = [];
    for (let index = 0; index <= this.characters.length; index++) {
      const at = this.characters[index]?.at ?? text.length;
      const closing = open.filter(({ end }) => end === at);
      for (const mark of [...closing].reverse()) this.close(mark, index);
      open = open.filter(({ end }) => end !== at);
      for (; nextNote < notes.length && notes[nextNote].at <= at; nextNote++) this.note(notes[nextNote]);
      const starting = marks.filter(({ start, end }) => start === at && end > at);
      const code = starting.find(({ type }) => type === 'code');
      for (const mark of starting) {
        if (mark.type !== 'code') this.open(mark, index);
        open.push(mark);
      }
      if (code) {
        this.code(text.slice(code.start, code.end));
        open = open.filter((mark) => mark !== code);
        while (index < this.characters.length && this.characters[index].at < code.end) index++;
        index--;
      } else if (index < this.characters.length)
        this.character(
          index,
          open.some(({ type }) => type === 'link'),
        );
    }
    return this.parts.join('');
  }

  private note({ note }: NoteMarker): void {
    this.parts.push(`[^${note.slice(2)}]`);
  }

  /** Source character before what is written next. */
  private get previous(): string | undefined {
    return this.parts.length === 0 ? undefined : [...this.parts[this.parts.length - 1]].pop();
  }

  private delimiter(mark: Mark): string {
    return mark.type === 'strong' ? '**' : this.em;
  }

  /** Opens a mark. A delimiter before a sign needs a space or a sign before it (CommonMark 0.31, 6.2). */
  private open(mark: Mark, index: number): void {
    if (mark.type === 'link') {
      if (this.previous === '!') this.parts[this.parts.length - 1] = '\\!';
      this.parts.push('[');
      return;
    }
    const next = this.characters[index].character;
    const previous = this.previous;
    if ((isPunctuation(next) || isSpace(next) || this.em === '_') && !isSpace(previous) && !isPunctuation(previous)) {
      const last = this.parts.length - 1;
      this.parts[last] = entity(previous!);
    }
    this.parts.push(this.delimiter(mark));
    if (isSpace(next)) this.encodeNext = true;
  }

  /** Closes a mark. A delimiter behind a sign needs a space or a sign behind it. */
  private close(mark: Mark, index: number): void {
    if (mark.type === 'link') {
      this.parts.push(`](${address(mark.href ?? '')})`);
      return;
    }
    if (isSpace(this.previous) && this.parts.length > 0) this.parts[this.parts.length - 1] = entity(this.previous!);
    const previous = this.previous;
    const next = this.characters[index]?.character;
    this.parts.push(this.delimiter(mark));
    if ((isPunctuation(previous) || this.em === '_') && !isSpace(next) && !isPunctuation(next)) this.encodeNext = true;
  }

  private code(words: string): void {
    let fence = '`';
    while (words.includes(fence)) fence += '`';
    const pad = /^`|`$/.test(words) || (/^ .* $/s.test(words) && /\S/.test(words)) ? ' ' : '';
    this.parts.push(fence + pad + words + pad + fence);
  }

  private character(index: number, inLink: boolean): void {
    const { character } = this.characters[index];
    const before = this.characters[index - 1]?.character;
    const after = this.characters[index + 1]?.character;
    const isLineStart = index === 0 || before === '\n';
    if (character === '\n') this.parts.push('\\\n');
    else if (
      this.encodeNext ||
      /[\t\r]/.test(character) ||
      (character === ' ' && (isLineStart || after === '\n' || after === undefined))
    )
      this.parts.push(entity(character));
    else this.parts.push(this.mustEscape(index, isLineStart, inLink) ? `\\${character}` : character);
    this.encodeNext = false;
  }

  private mustEscape(index: number, isLineStart: boolean, inLink: boolean): boolean {
    const { at, character } = this.characters[index];
    if (!/[!-/:-@[-`{-~]/.test(character)) return false;
    if (this.escapeAll) return true;
    const rest = this.inline.text.slice(at, at + 100);
    const before = this.characters[index - 1]?.character;
    switch (character) {
      case '\\':
      case '`':
      case '*':
        return true;
      case '_':
        return !(isWord(before) && isWord(rest[1]));
      case '[':
        return inLink || rest[1] === '^';
      case ']':
        return inLink || /^\][([]/.test(rest) || (rest[1] === ':' && this.opensLine(at));
      case ':':
        // Behind a marker it would begin the note itself.
        return /^\[\^.*\]$/s.test(this.parts[this.parts.length - 1] ?? '');
      case '^':
        return this.parts[this.parts.length - 1] === '[';
      case '<':
        return /^<[A-Za-z/!?]/.test(rest);
      case '&':
        return /^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{1,40});/.test(rest);
      case '#':
      case '>':
      case '+':
      case '-':
      case '=':
      case '~':
        return isLineStart;
      case '.':
      case ')':
        return this.isListNumber(at) && (rest.length === 1 || /\s/.test(rest[1]));
      default:
        return false;
    }
  }

  /** Whether the line that a place stands in begins with a bracket, as a definition does. */
  private opensLine(at: number): boolean {
    const { text } = this.inline;
    return /^\s*\[/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
  }

  /** Whether what stands before a place, from the start of its line, is a number. */
  private isListNumber(at: number): boolean {
    const line = this.inline.text.slice(Math.max(0, at - 12), at);
    const start = line.lastIndexOf('\n');
    return (start >= 0 || at <= 12) && /^\d{1,9}$/.test(line.slice(start + 1));
  }
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** A link's destination; in angle brackets where it has signs that would end it. */
function address(href: string): string {
  const clean = href.replace(/\s/g, (space) => encodeURIComponent(space));
  if (!/[()<>\\*_&]/.test(clean)) return clean;
  return `<${clean.replace(/[<>\\&]/g, '\\$&')}>`;
}
