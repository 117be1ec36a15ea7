/** Which paragraphs are headings, and of what level. */
import { inCapitals } from './lines.js';
import { BULLET, NUMBERED, type Paragraph } from './paragraphs.js';
import type { Measure } from './measure.js';
import { isSectionName } from './sections.js';

/** Headings are no longer than this. */
const LONGEST = 260;

/** The look of a heading: headings of one look are of one level. */
interface Look {
  size: number;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  /** Level that the document itself states. */
  stated: number | undefined;
}

/** The headings among paragraphs, with a rank: 1 is the highest. */
export function findHeadings(paragraphs: readonly Paragraph[], measure: Measure): Map<Paragraph, number> {
  const looks = new Map<Paragraph, Look>();
  paragraphs.forEach((paragraph, i) => {
    const look = lookOf(paragraph, measure);
    if (look && isHeading(paragraph, paragraphs[i + 1], look, measure)) looks.set(paragraph, look);
  });
  addAlike(paragraphs, looks, measure);
  const ranks = [...new Set([...looks.values()].map(weight))].sort((a, b) => b - a);
  return new Map([...looks].map(([paragraph, look]) => [paragraph, ranks.indexOf(weight(look)) + 1]));
}

/** A line of the look that two headings have, and no other paragraph, is one too, even where it fills its column. */
function addAlike(paragraphs: readonly Paragraph[], looks: Map<Paragraph, Look>, measure: Measure): void {
  const counts = new Map<number, number>();
  for (const look of looks.values()) counts.set(weight(look), (counts.get(weight(look)) ?? 0) + 1);
  paragraphs.forEach((paragraph, i) => {
    const look = looks.has(paragraph) || paragraph.lines.length > 3 ? undefined : lookOf(paragraph, measure);
    if (!look || !(look.italic || look.bold || look.capitals) || (counts.get(weight(look)) ?? 0) < 2) return;
    const next = paragraphs[i + 1];
    if (!paragraph.apart || !next || /[.,;:]$/.test(paragraph.lines.at(-1)!.text)) return;
    if (Math.abs(look.size - measure.size) < 0.01 && next.lines.every(({ italic }) => italic === look.italic)) return;
    looks.set(paragraph, look);
  });
}

/** Larger before smaller, then bold, capitals, italic. Levels that are stated come in their order. */
const weight = ({ size, bold, italic, capitals, stated }: Look): number =>
  stated === undefined
    ? Math.round(size * 2) * 100 + (bold ? 40 : 0) + (capitals ? 20 : 0) - (italic ? 10 : 0)
    : 100_000 - stated;

function lookOf({ lines }: Paragraph, measure: Measure): Look | undefined {
  const text = lines.map((line) => line.text).join(' ');
  const size = Math.max(...lines.map((line) => line.size));
  // A title in a narrow column takes more lines than any other heading.
  const most = size > 1.3 * measure.size ? 8 : 5;
  if (text.length > LONGEST || lines.length > most || !/\p{L}/u.test(text)) return undefined;
  const role = /^H([1-6])$/.exec(lines[0].part?.role ?? '');
  return {
    size: Math.abs(size - measure.size) < 0.025 * measure.size ? measure.size : size,
    bold: lines.every(({ bold }) => bold),
    italic: lines.every(({ italic }) => italic),
    capitals: inCapitals(text) || lines.every(({ capitals }) => capitals),
    stated: role ? Number(role[1]) : undefined,
  };
}

const isProse = ({ lines }: Paragraph): boolean => lines.length > 1;

function isHeading(paragraph: Paragraph, next: Paragraph | undefined, look: Look, measure: Measure): boolean {
  if (look.stated !== undefined) return true;
  const text = paragraph.lines.map((line) => line.text).join(' ');
  const role = paragraph.lines[0].part?.role;
  if (BULLET.test(text) || /^(?:LI|LBody|Lbl|TD|TH|Note|Caption)$/.test(role ?? '')) return false;
  if (/[,;]$/.test(text)) return false;
  if (next && isSectionName(text)) return true;
  if (look.size >= 1.08 * measure.size) return !(text.length > 120 && /\.$/.test(text));
  if (look.size < 0.92 * measure.size) return false;
  const { lines, column } = paragraph;
  const short = lines.length < 4 && lines.at(-1)!.x1 - column.left < 0.95 * (column.right - column.left);
  if (!short && !look.bold && !look.capitals) return false;
  // A heading has something under it; the notes that were taken out may be that.
  if (!next) return look.bold || look.capitals;
  if (/\.$/.test(text) && !(look.bold && text.length < 90 && NUMBERED.test(text))) return false;
  if (look.bold) return true;
  if (look.capitals) return paragraph.apart || text.length < 80;
  // A line of its own, apart and a little larger.
  if (paragraph.apart && lines[0].size > 1.025 * measure.size && !/[:!?\d]$/.test(text) && isProse(next)) return true;
  return (
    look.italic &&
    paragraph.apart &&
    text.length < 120 &&
    !/[:!?]$/.test(text) &&
    !next.lines.every(({ italic }) => italic)
  );
}
