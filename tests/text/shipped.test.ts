import { expect } from '@open-wc/testing';
import { parseText, type ParsedText } from '../../src/text/markdown.js';
import { sentenceAt, sentenceSpan, type Block, type Mark } from '../../src/text/model.js';
import { encode, randomNumbers, readShipped } from '../fixtures/core.js';

const FILES = ['radicalizacion-ideologica', 'guia-de-lectura'].flatMap((slug) => [
  `texts/es/${slug}.md`,
  `texts/en/${slug}.md`,
]);

const SIGNS = { em: '*', strong: '**', code: '`' };
const opening = (mark: Mark): string => (mark.type === 'link' ? '[' : SIGNS[mark.type]);
const closing = (mark: Mark): string => (mark.type === 'link' ? `](${mark.href})` : SIGNS[mark.type]);

/** The words of a block as Markdown again: signs and note markers put back at their offsets. */
function wordsOf({ text, marks, notes }: Block): string {
  const written = marks.filter(({ type, start, end, href }) => type !== 'link' || text.slice(start, end) !== href);
  let words = '';
  for (let at = 0; at <= text.length; at++) {
    for (const mark of written.toReversed()) if (mark.end === at) words += closing(mark);
    for (const note of notes) if (note.at === at) words += `[^${note.note.slice(2)}]`;
    for (const mark of written) if (mark.start === at) words += opening(mark);
    words += text[at] ?? '';
  }
  return words;
}

function blockToMarkdown(block: Block): string {
  const words = wordsOf(block);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level!)} ${words} {#${block.id}}`;
    case 'item':
      return `${block.marker === '•' ? '-' : block.marker} ${words} {#${block.id}}`;
    case 'quote':
      return `> ${words} {#${block.id}}`;
    case 'note':
      return `[^${block.label}]: ${words}`;
    default:
      return `${words} {#${block.id}}`;
  }
}

function toMarkdown(blocks: Block[]): string {
  let body = '';
  blocks.forEach((block, i) => {
    const inList = block.kind === 'item' && blocks[i - 1]?.kind === 'item';
    body += `${i === 0 ? '' : inList ? '\n' : '\n\n'}${blockToMarkdown(block)}`;
  });
  return `${body}\n`;
}

describe('the shipped texts', () => {
  for (const file of FILES) {
    it(`${file} is read without a finding and letter for letter`, async () => {
      const markdown = await readShipped(file);
      const { text, findings } = await parseText(encode(markdown), file);
      expect(findings).to.deep.equal([]);
      const body = markdown.slice(markdown.indexOf('\n---\n') + '\n---\n\n'.length);
      expect(toMarkdown(text.blocks)).to.equal(body);
    });
  }

  it('have the blocks of the article: 9 headings, 33 paragraphs, 35 notes with a marker each', async () => {
    for (const language of ['es', 'en']) {
      const { text } = await parseText(
        encode(await readShipped(`texts/${language}/radicalizacion-ideologica.md`)),
        'x.md',
      );
      const ids = (kind: string) => text.blocks.filter((block) => block.kind === kind).map(({ id }) => id);
      const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
      expect(ids('heading')).to.deep.equal(numbered('h', 9));
      expect(ids('paragraph')).to.deep.equal(numbered('p', 33));
      expect(ids('note')).to.deep.equal(numbered('fn', 35));
      expect(text.blocks.flatMap(({ notes }) => notes.map(({ note }) => note))).to.deep.equal(numbered('fn', 35));
      expect(text.meta.provenance).to.equal(language === 'es' ? 'reconstruction' : 'published');
      expect(text.meta.author).to.equal(undefined);
    }
  });
});

/** One thing done to a text that a bad editor, disk or network might do. */
function mutate(words: string, next: (limit: number) => number): string {
  const pieces = [
    '{#p1}', '{#', '[^1]', '[^1]: ', '\n\n', '\n', '> ', '- ', '1. ', '    ', '**', '_', '`', '```\n', '[a](b)', '](', '<b>', '<!--',
    '| a |', '---\n', '\0', '\uFFFD', '\u202E', '\uD800', '\r', '\\', '&#0;', 'https://', '10.1000/', '\t', 'á'.normalize('NFD'), '😀',
  ]; // prettier-ignore
  const at = next(words.length);
  const to = Math.min(words.length, at + next(60));
  switch (next(5)) {
    case 0:
      return words.slice(0, at) + words.slice(to);
    case 1:
      return words.slice(0, at);
    case 2:
      return words.slice(0, at) + words.slice(at, to) + words.slice(at);
    case 3:
      return words.slice(0, at) + pieces[next(pieces.length)].repeat(1 + next(12)) + words.slice(to);
    default:
      return words.slice(0, at) + pieces[next(pieces.length)] + words.slice(at);
  }
}

/** What holds for every parsed text, whatever it was made from. */
function expectSound({ text, findings }: ParsedText, lines: number): void {
  for (const { source, message } of findings) {
    expect(source!.line).to.be.within(1, lines);
    expect(source!.col).to.be.greaterThan(0);
    expect(message, 'a parameter is not filled in').not.to.match(/\{[a-z]+\}/);
  }
  for (const { text: words, marks, notes, sentences, sha256 } of text.blocks) {
    const outer: Mark[] = [];
    for (const mark of marks) {
      while (outer.length > 0 && outer.at(-1)!.end <= mark.start) outer.pop();
      expect(mark.start).to.be.within(outer.at(-1)?.start ?? 0, mark.end - 1);
      expect(mark.end).to.be.at.most(outer.at(-1)?.end ?? words.length);
      outer.push(mark);
    }
    for (const { at } of notes) expect(at).to.be.within(0, words.length);
    sentences.forEach((start, i) => {
      expect(sentenceAt({ sentences }, start)).to.equal(i + 1);
      expect(sentenceSpan({ text: words, sentences }, i + 1)!.end).to.be.greaterThan(start);
    });
    expect(sentences.length > 0).to.equal(/\S/.test(words));
    expect(sha256).to.match(/^[0-9a-f]{64}$/);
  }
}

describe('parseText', () => {
  for (const language of ['es', 'en']) {
    it(`never throws, and returns sound blocks and findings: 300 mutations of the article (${language})`, async () => {
      const whole = await readShipped(`texts/${language}/radicalizacion-ideologica.md`);
      const next = randomNumbers(language === 'es' ? 7 : 8);
      for (let round = 0; round < 300; round++) {
        // Most of the time a short piece, so that mutations meet each other.
        const start = round % 5 === 0 ? 0 : next(whole.length);
        let words = whole.slice(0, 700) + whole.slice(start, start + (round % 5 === 0 ? whole.length : 2500));
        for (let count = 1 + next(6); count > 0; count--) words = mutate(words, next);
        expectSound(await parseText(encode(words), 'x.md'), words.split(/\r\n?|\n/).length);
      }
    }).timeout(60_000);
  }

  it('never throws on broken bytes of the article', async () => {
    const bytes = encode(await readShipped('texts/es/radicalizacion-ideologica.md'));
    const next = randomNumbers(9);
    for (let round = 0; round < 60; round++) {
      const broken = bytes.slice(0, 4000);
      for (let count = 1 + next(8); count > 0; count--) broken[next(broken.length)] = next(256);
      expectSound(await parseText(broken, 'x.md'), broken.length);
    }
  });
});
