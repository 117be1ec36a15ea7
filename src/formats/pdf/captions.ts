/** Captions of figures and tables that float into the middle of a paragraph: they are set down behind it. */
import type { Column } from './columns.js';
import { endsSentence, type Measure } from './measure.js';
import type { Line } from './model.js';
import type { Paragraph } from './paragraphs.js';

/** A caption that was taken out of its column, and the line of text that follows it. */
export interface Caption {
  lines: Line[];
  column: Column;
  next: Line;
}

const CAPTION =
  /^(?:fig(?:ura|ure)?|tab(?:la|le)|cuadro|gr[áa]fic[oa]|mapa|map|graph|chart|ilustraci[óo]n|imagen|image|foto)\.?\s*\d{1,3}\s*[.:–—-]/i;

/** Most lines of a caption. */
const LONGEST = 6;

/** Takes the captions out of the columns that stand between two lines of one paragraph. */
export function takeCaptions(columns: readonly Column[], measure: Measure): Caption[] {
  const captions: Caption[] = [];
  columns.forEach((column, index) => {
    for (let i = 0; i < column.lines.length; i++) {
      if (!CAPTION.test(column.lines[i].text)) continue;
      const end = endOf(column.lines, i, measure);
      const above = column.lines[i - 1] ?? lastBefore(columns, index);
      const next = column.lines[end] ?? columns.slice(index + 1).find(({ lines }) => lines.length > 0)?.lines[0];
      // A float stands at an end of its column; there nothing says whether the sentence before it ends a paragraph.
      const floats = (i === 0 || end === column.lines.length) && isAlike(above, next);
      if (!above || !next || end - i > LONGEST || !(floats || goesOn(above, next))) continue;
      captions.push({ lines: column.lines.splice(i, end - i), column, next });
      i--;
    }
  });
  return captions;
}

/** Puts the captions behind the paragraphs that they stood in. */
export function putCaptions(paragraphs: Paragraph[], captions: readonly Caption[]): void {
  for (const { lines, column, next } of captions) {
    const index = paragraphs.findIndex((paragraph) => paragraph.lines.includes(next));
    const caption: Paragraph = { lines, breaks: new Set(), column, apart: true };
    paragraphs.splice(index < 0 ? paragraphs.length : index + 1, 0, caption);
  }
}

/** Index of the line behind a caption: it stands apart, or is of another size. */
function endOf(lines: readonly Line[], start: number, measure: Measure): number {
  let end = start + 1;
  while (end < lines.length) {
    const [above, line] = [lines[end - 1], lines[end]];
    const size = Math.max(line.size, above.size);
    if (line.y - above.y > measure.gap * size || Math.abs(line.size - above.size) > 0.04 * size) break;
    end++;
  }
  return end;
}

const lastBefore = (columns: readonly Column[], index: number): Line | undefined =>
  columns
    .slice(0, index)
    .findLast(({ lines }) => lines.length > 0)
    ?.lines.at(-1);

/** Are two lines of text of one look? */
const isAlike = (above: Line | undefined, next: Line | undefined): boolean =>
  above !== undefined &&
  next !== undefined &&
  Math.abs(above.size - next.size) < 0.04 * next.size &&
  above.bold === next.bold;

/** Does a sentence that one line leaves open go on with another? */
const goesOn = (above: Line, next: Line): boolean =>
  isAlike(above, next) &&
  !endsSentence(above.level) &&
  (/^[\p{Ll}\d(]/u.test(next.text) || /[\p{L}][-‐]$/u.test(above.text));
