/** What paragraphs are: items of a list, quotations, or plain paragraphs. */
import type { Measure } from './measure.js';
import { BULLET, NUMBERED, type Paragraph } from './paragraphs.js';

/** What a paragraph is, before its words are written. */
export interface Kind {
  kind: 'paragraph' | 'item' | 'quote';
  marker?: string;
  level?: number;
  /** Characters of bullet or number at the start of its first line. */
  skip: number;
}

/** What the paragraphs are. Headings are known already and left out. */
export function kindsOf(
  paragraphs: readonly Paragraph[],
  isHeading: (paragraph: Paragraph) => boolean,
  measure: Measure,
): Map<Paragraph, Kind> {
  const kinds = new Map<Paragraph, Kind>();
  // Before the text begins, an abstract is set in from both sides.
  const begin = paragraphs.findIndex((paragraph) => !isHeading(paragraph) && isText(paragraph, measure));
  paragraphs.forEach((paragraph, i) => {
    if (isHeading(paragraph)) return;
    const near = [paragraphs[i - 1], paragraphs[i + 1]].filter((other) => other && !isHeading(other));
    kinds.set(
      paragraph,
      itemOf(paragraph, near) ??
        (i > begin ? quoteOf(paragraph, measure) : undefined) ?? { kind: 'paragraph', skip: 0 },
    );
  });
  nest(paragraphs, kinds);
  return kinds;
}

/** Is a paragraph one of the running text? */
const isText = ({ lines, column }: Paragraph, { size }: Measure): boolean =>
  lines.length > 2 &&
  Math.abs(lines[0].size - size) < 0.03 * size &&
  Math.min(...lines.map(({ edge }) => edge)) - column.left < size;

function itemOf({ lines: [first], lines }: Paragraph, near: readonly Paragraph[]): Kind | undefined {
  const bullet = BULLET.exec(first.text);
  if (bullet) {
    // A dash may also open speech.
    const list = !/^[–—-]/.test(first.text) || hangs(lines) || near.some((other) => BULLET.test(other.lines[0].text));
    return list ? { kind: 'item', marker: '•', skip: bullet[0].length } : undefined;
  }
  const number = NUMBERED.exec(first.text);
  if (!number || /^[(\p{L}]/u.test(number[0]) !== /^[(\p{L}]/u.test(first.text)) return undefined;
  const related = near.some((other) => {
    const there = NUMBERED.exec(other.lines[0].text);
    return there && there[2] === number[2] && Math.abs(order(there[1]) - order(number[1])) === 1;
  });
  if (!related && !hangs(lines)) return undefined;
  return { kind: 'item', marker: `${number[1]}${number[2]}`, skip: number[0].length };
}

const order = (label: string): number => (/^\d/.test(label) ? Number(label) : label.charCodeAt(0));

/** Do all lines but the first start further in? */
const hangs = (lines: Paragraph['lines']): boolean =>
  lines.length > 1 && lines.slice(1).every(({ edge, size }) => edge - lines[0].edge > 0.5 * size);

/** Set in from the left with every line, and from the right or in smaller print. */
function quoteOf({ lines, column }: Paragraph, measure: Measure): Kind | undefined {
  const quoted = lines[0].part?.role === 'BlockQuote';
  const inset = Math.min(...lines.map(({ edge }) => edge)) - column.left;
  const steady = lines.slice(1).every(({ edge }) => Math.abs(edge - lines[1].edge) < 0.5 * measure.size);
  const right = column.right - Math.max(...lines.map(({ x1 }) => x1));
  const small = lines[0].size < 0.97 * measure.size;
  const centred = lines.length < 3 && Math.abs(inset - right) < measure.size && inset > 5 * measure.size;
  if (!quoted && (inset < measure.size || !steady || centred || lines.length < 2)) return undefined;
  if (!quoted && right < 0.5 * measure.size && !small) return undefined;
  return { kind: 'quote', skip: 0 };
}

/** Levels of items by how far in they stand. */
function nest(paragraphs: readonly Paragraph[], kinds: ReadonlyMap<Paragraph, Kind>): void {
  let edges: number[] = [];
  for (const paragraph of paragraphs) {
    const kind = kinds.get(paragraph);
    if (kind?.kind !== 'item') {
      edges = [];
      continue;
    }
    const [{ edge, size }] = paragraph.lines;
    const inset = edge - paragraph.column.left;
    while (edges.length && edges[edges.length - 1] > inset + 0.6 * size) edges.pop();
    if (!edges.length || inset - edges[edges.length - 1] > 1.2 * size) edges.push(inset);
    kind.level = edges.length;
  }
}
