/** Made-up editions from a seed: every kind of link, block, mark and note, odd characters, right-to-left words. */
import type { SentenceLink } from '../../src/alignment/model.js';
import { createWords } from '../../src/edition/words.js';
import type { Edition, EditionBlock, EditionLink, EditionText } from '../../src/edition/model.js';
import type { Mark, TextMeta } from '../../src/text/model.js';
import rowWords from '../../src/i18n/rows.json';
import { randomNumbers } from '../fixtures/core.js';

export const words = createWords(rowWords);

type Random = (limit: number) => number;

/** How an edition is made up. */
export interface Shape {
  /** Control characters, which XML cannot hold. */
  controls?: boolean;
  languages?: [string, string];
  links?: number;
}

const WORDS = [
  'el',
  'crimen',
  'organizado',
  '“comillas”',
  '«así»',
  'a<b',
  'R&D',
  '&amp;',
  ']]>',
  'x>y',
  '"dos"',
  "l'eau",
  'ñandú',
  'e\u0301',
  '👩‍👧',
  '𝔘',
  'سلام',
  'שלום',
  'a\u00a0b',
  '=1+1',
  '+34',
  '-5',
  '@cita',
  "'=x",
  '*',
  '_x_',
  '`c`',
  '<script>alert(1)</script>',
  '</p>',
  '\u200f',
  'fin',
  'Estado',
  '日本語',
  '|',
  ';',
  ',',
  '\\',
  '\\n',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)];

/** One sentence, without white space at its ends. */
function sentence(random: Random, { controls = false }: Shape): string {
  const list = Array.from({ length: 1 + random(7) }, () => pick(random, WORDS));
  if (controls && random(6) === 0) list.push('\u0001\ufffe');
  return `${list.join(' ')}.`;
}

const GAPS = [' ', ' ', ' ', ' ', '\n', '  ', ''];

function block(random: Random, id: string, shape: Shape, notes: string[]): EditionBlock {
  const kind = id.startsWith('h')
    ? 'heading'
    : id.startsWith('fn')
      ? 'note'
      : pick(random, ['paragraph', 'paragraph', 'item', 'quote'] as const);
  const sentences: number[] = [];
  let text = '';
  const count = random(12) === 0 ? 0 : 1 + random(4);
  for (let index = 0; index < count; index++) {
    if (index > 0) text += pick(random, GAPS);
    sentences.push(text.length);
    text += sentence(random, shape);
  }
  const made: EditionBlock = { id, kind, text, sentences };
  if (kind === 'heading') made.level = 2 + random(4);
  if (kind === 'item') {
    made.level = 1 + random(3);
    const marker = pick(random, ['•', '3.', undefined]);
    if (marker) made.marker = marker;
  }
  if (kind === 'note') made.label = id.slice(2);
  const marks = marksOf(random, text, 0, text.length, 0);
  if (marks.length > 0) made.marks = marks;
  const at =
    notes.length && text && random(2)
      ? [...new Set(Array.from({ length: 1 + random(2) }, () => random(text.length + 1)))].filter(
          (place) => !splits(text, place),
        )
      : [];
  if (kind !== 'note' && at.length > 0)
    made.notes = at.sort((a, b) => a - b).map((place) => ({ at: place, note: pick(random, notes) }));
  return made;
}

/** Marks that nest, over whole words, none twice over the same span. */
function marksOf(random: Random, text: string, from: number, to: number, depth: number): Mark[] {
  const marks: Mark[] = [];
  let at = from;
  while (depth < 2 && at < to && random(3) === 0) {
    const start = at + random(Math.min(12, to - at));
    const end = Math.min(to, start + 2 + random(40));
    // Words at both ends, as a reader of any format leaves them.
    if (
      end - start < 2 ||
      /\s/.test(text[start]) ||
      /\s/.test(text[end - 1]) ||
      splits(text, start) ||
      splits(text, end)
    )
      break;
    const type = pick(random, ['em', 'strong', 'code', 'link'] as const);
    const mark: Mark = { type, start, end };
    if (type === 'link') mark.href = pick(random, ['https://example.org/?a=1&b="2"', 'mailto:a@b.org', '#p1']);
    const inner =
      type === 'code'
        ? []
        : marksOf(random, text, start, end, depth + 1).filter(
            (m) => m.type !== type && (m.start > start || m.end < end),
          );
    marks.push(mark, ...inner.filter((m) => m.type !== 'link' || type !== 'link'));
    at = end + 1;
  }
  return marks;
}

const splits = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

const TYPES: [number, number][] = [
  [1, 1],
  [1, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 0],
  [0, 1],
  [2, 2],
];

/** An edition; the same for the same seed. */
export function arbitraryEdition(seed: number, shape: Shape = {}): Edition {
  const random = randomNumbers(seed);
  const languages =
    shape.languages ??
    pick(random, [
      ['es', 'en'],
      ['es', 'en'],
      ['ar', 'en'],
      ['es-PE', 'he'],
    ] as [string, string][]);
  const sides: EditionBlock[][] = [[], []];
  const noteIds = ['fn1', 'fn2', 'fn10'];
  const links: EditionLink[] = [];
  const rows = shape.links ?? 4 + random(8);
  for (let row = 0; row < rows; row++) {
    const prefix = random(4) === 0 ? 'h' : 'p';
    links.push(
      addLink(random, pick(random, TYPES), sides, (side) =>
        block(random, `${prefix}${sides[side].length + 1}`, shape, noteIds),
      ),
    );
  }
  for (const id of noteIds) links.push(addLink(random, [1, 1], sides, () => block(random, id, shape, [])));
  const text = (index: number): EditionText => ({
    meta: metaOf(random, languages[index], index),
    sha256: '',
    blocks: sides[index],
  });
  return { format: 'cotejo-edition', version: 1, slug: `made-up-${seed}`, source: text(0), target: text(1), links };
}

function addLink(
  random: Random,
  type: [number, number],
  sides: EditionBlock[][],
  make: (side: number) => EditionBlock,
): EditionLink {
  const ids = type.map((count, side) =>
    Array.from({ length: count }, () => {
      const made = make(side);
      sides[side].push(made);
      return made;
    }),
  );
  const link: EditionLink = {
    source: ids[0].map(({ id }) => id),
    target: ids[1].map(({ id }) => id),
    status: random(2) ? 'reviewed' : 'auto',
  };
  if (random(2)) link.confidence = random(100) / 100;
  if (random(2)) {
    link.by = pick(random, ['Ana & "Co"', 'Cotejo', 'María']);
    link.at = pick(random, ['2026-11-20', '2026-11-20T10:00:00Z']);
  }
  if (ids.flat().every(({ sentences }) => sentences.length > 0) && random(4))
    link.sentences = sentenceLinks(random, ids);
  return link;
}

/** Pairs that name every sentence once, in order; some with one empty side. */
function sentenceLinks(random: Random, ids: EditionBlock[][]): SentenceLink[] {
  const [source, target] = ids.map((blocks) =>
    blocks.flatMap(({ id, sentences }) => sentences.map((_, i) => `${id}.${i + 1}`)),
  );
  const pairs: SentenceLink[] = [];
  while (source.length + target.length > 0) {
    const take = (list: string[]): string[] => list.splice(0, random(3));
    const pair: SentenceLink = [take(source), take(target)];
    if (pair[0].length + pair[1].length > 0) pairs.push(pair);
  }
  return pairs;
}

function metaOf(random: Random, language: string, index: number): TextMeta {
  return {
    title: sentence(random, {}),
    language,
    role: index === 0 ? 'original' : 'translation',
    provenance: index === 0 ? pick(random, ['reconstruction', 'published', 'authored'] as const) : 'published',
    ...(random(2) ? { provenanceNote: sentence(random, {}) } : {}),
    ...(random(2) ? { author: 'Núñez & Hijos' } : {}),
    ...(random(2)
      ? { publisher: 'CEEEP', journal: 'Revista «Seguridad»', volume: '3', issue: '4', published: '2024-10/2024-12' }
      : {}),
    ...(random(2) ? { url: 'https://example.org/?a=1&b=2' } : {}),
    ...(random(2) ? { rights: '© 2024 <CEEEP>' } : {}),
    ...(random(2) ? { other: { 'dc:subject': 'a, b' } } : {}),
  };
}
