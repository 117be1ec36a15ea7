import { expect } from '@open-wc/testing';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeBlocks } from '../../src/text/write-markdown.js';
import type { Text } from '../../src/text/model.js';
import { readDocument } from '../../src/formats/read.js';
import { randomNumbers } from '../fixtures/core.js';
import { bodyOf, fetchArticle, notesOf } from '../fixtures/import/article.js';
import { BALLOONS, balloonPage } from '../fixtures/import/balloons.js';
import { expectValid } from '../fixtures/import/invariants.js';
import { docx, epub, odt } from '../fixtures/import/packages.js';
import { NOTE_STYLES, PAGES } from '../fixtures/import/sites.js';

type Random = (limit: number) => number;

/** Signs that mean something to one reader or another. */
const SIGNS = [
  '<',
  '>',
  '</p>',
  '<p>',
  '<b>',
  '&',
  ';',
  '"',
  "'",
  '[',
  ']',
  '[^1]',
  '{#p1}',
  '*',
  '_',
  '`',
  '\n',
  '\n\n',
  '\t',
  '\0',
  '#',
  '- ',
  '1. ',
  '\u00a0',
  '\ud800',
  '\u202e',
  '<table><tr><td>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&#x0;',
  '&nbsp;',
  'é',
  '\\',
];

/** A text with a few changes: signs put in, pieces taken out, doubled or moved. */
function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let change = 0; change <= random(6); change++) {
    const at = random(mutated.length + 1);
    const length = random(4) === 0 ? random(400) : random(12);
    const piece = mutated.slice(at, at + length);
    const kind = random(4);
    const put =
      kind === 0
        ? SIGNS[random(SIGNS.length)].repeat(1 + random(3))
        : kind === 1
          ? ''
          : kind === 2
            ? piece + piece
            : mutated.slice(random(mutated.length), random(mutated.length)).slice(0, 300);
    mutated = mutated.slice(0, at) + put + mutated.slice(at + (kind === 0 ? 0 : length));
  }
  return mutated;
}

/** Bytes with a few of them changed, or cut off. */
function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = random(5) === 0 ? bytes.slice(0, random(bytes.length)) : bytes.slice();
  for (let change = 0; change < 1 + random(8) && copy.length > 0; change++) copy[random(copy.length)] = random(256);
  return copy;
}

/** A package with one of its texts changed. */
function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(?:xml|xhtml|opf|ncx|rels|css)$/.test(name));
  const name = names[random(names.length)];
  files[name] = strToU8(mutate(new TextDecoder().decode(files[name]), random));
  return zipSync(files, { level: 1 });
}

/** The first part of the article: short, so that many mutations can be read. */
function shorten(text: Text): Text {
  const body = bodyOf(text).slice(0, 7);
  const used = new Set(body.flatMap(({ notes }) => notes.map(({ note }) => note)));
  return { ...text, blocks: [...body, ...notesOf(text).filter(({ id }) => used.has(id))] };
}

describe('files with random damage (seeded)', function () {
  this.timeout(60_000);
  let text: Text;
  before(async () => (text = shorten(await fetchArticle('es'))));

  const ROUNDS = 50;
  const strings: Record<string, () => [name: string, content: string][]> = {
    HTML: () =>
      Object.values(NOTE_STYLES).map((style, i) => [
        'a.html',
        Object.values(PAGES)[i % 4](text, style, i % 2 ? 'bold' : 'h2'),
      ]),
    'HTML with balloons': () => Object.values(BALLOONS).map((style) => ['a.html', balloonPage(text, style)]),
    Markdown: () => [
      ['a.md', writeBlocks(text.blocks)],
      ['a.md', `---\ntitle: x\nlang: es\nrole: original\nprovenance: imported\n---\n\n${writeBlocks(text.blocks)}`],
    ],
    'plain text': () => [
      ['a.txt', text.blocks.map(({ text: words, label }) => (label ? `[${label}] ${words}` : words)).join('\n\n')],
    ],
    MHTML: () => [
      [
        'a.mhtml',
        `From: <Saved by Blink>\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://a.pe/\n\n${PAGES.silent(text, NOTE_STYLES.core, 'h2').replace(/=/g, '=3D')}\n--b--\n`,
      ],
    ],
  };
  const packages: Record<string, () => [name: string, content: Uint8Array][]> = {
    DOCX: () => [
      ['a.docx', docx(text, { headings: 'style', notes: 'footnote' })],
      ['a.docx', docx(text, { headings: 'bold', notes: 'endnote' })],
    ],
    ODT: () => [['a.odt', odt(text, 'footnote')]],
    EPUB: () => [
      ['a.epub', epub(text, 3)],
      ['a.epub', epub(text, 2)],
    ],
  };

  async function expectReadable(name: string, bytes: Uint8Array, round: number): Promise<void> {
    const { drafts, problems } = await readDocument(name, bytes);
    drafts.forEach(expectValid);
    const failed = problems.find(({ code }) => code === 'reader-failed');
    expect(failed?.parameters.reason, `round ${round}`).to.equal(undefined);
    if (drafts.length === 0) expect(problems.some(({ severity }) => severity === 'error')).to.equal(true);
  }

  for (const [format, samples] of Object.entries(strings)) {
    it(`${format}: drafts that hold to the rules, or a problem`, async () => {
      const random = randomNumbers(5);
      const all = samples();
      for (let round = 0; round < ROUNDS; round++) {
        const [name, content] = all[round % all.length];
        await expectReadable(name, strToU8(mutate(content, random)), round);
        await expectReadable(name, damage(strToU8(content), random), round);
      }
    });
  }

  for (const [format, samples] of Object.entries(packages)) {
    it(`${format}: drafts that hold to the rules, or a problem`, async () => {
      const random = randomNumbers(7);
      const all = samples();
      for (let round = 0; round < ROUNDS; round++) {
        const [name, content] = all[round % all.length];
        await expectReadable(name, mutatePackage(content, random), round);
        await expectReadable(name, damage(content, random), round);
      }
    });
  }
});
