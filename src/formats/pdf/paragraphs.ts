/**
 * From lines to paragraphs: where one ends and the next begins, in a column and from one column or page to the next.
 * The marks of a new paragraph are those a reader uses: a gap, an indent, a line that ends although the next word would
 * have fitted, a bullet or number, another size or weight.
 */
import { startsColophon } from '../flow/colophon.js';
import type { Column } from './columns.js';
import { settle } from './doubts.js';
import { endsSentence, isIndent, type Measure } from './measure.js';
import { labelOf } from './labels.js';
import type { Line } from './model.js';
import { isSectionName } from './sections.js';

/** Lines of one paragraph, heading or item. */
export interface Paragraph {
  lines: Line[];
  /** Indices of the lines before which the line was broken on purpose. */
  breaks: Set<number>;
  /** The column it starts in. */
  column: Column;
  /** The distance to what stands above it is that of another paragraph or more. */
  apart: boolean;
  /**
   * It may be the rest of the paragraph before it, which ended a column with a sentence: how likely the last line of a
   * paragraph is to be as full as that one is.
   */
  doubt?: number;
}

/** The bullet at the beginning of an item. */
export const BULLET = /^[•▪◦‣●○■□▸►–—·*➢✓-]\s+(?=\S)/u;
/** The number or letter at the beginning of an item, and the sign behind it. */
export const NUMBERED = /^\(?(\d{1,3}|\p{Ll}|[ivx]{1,5})([.)])\s+(?=\S)/u;

/** The paragraphs of a document, from its columns in reading order. */
export function makeParagraphs(columns: readonly Column[], measure: Measure): Paragraph[] {
  const out: Paragraph[] = [];
  let last: Column | undefined;
  for (const column of columns) {
    if (!column.lines.length) continue;
    column.lines.forEach((line, i) => {
      const open = out.at(-1);
      const above = i ? column.lines[i - 1] : undefined;
      const step = !open
        ? 'new'
        : above
          ? within(open, above, line, column, measure)
          : across(open, last ?? column, line, column, measure);
      if (step === 'new' || typeof step === 'number') {
        const apart = isApart(above, line, measure);
        out.push({ lines: [line], breaks: new Set(), column, apart, ...(step === 'new' ? {} : { doubt: step }) });
      } else {
        if (step === 'break') open?.breaks.add(open.lines.length);
        if (above && isLoneMarker(above, line)) raise(line);
        open?.lines.push(line);
      }
    });
    last = column;
  }
  return settle(out);
}

/** A number: new or the same, with the chance that a new one would look like this. */
type Step = 'new' | 'same' | 'break' | number;

const isApart = (above: Line | undefined, line: Line, measure: Measure): boolean =>
  !above || line.y - above.y > measure.gap * Math.max(line.size, Math.min(above.size, measure.size));

/** Does a line of a column go on with the paragraph of the line above it? */
function within(open: Paragraph, above: Line, line: Line, column: Column, measure: Measure): Step {
  if (above.part && line.part) return above.part === line.part ? 'same' : 'new';
  const distance = (line.y - above.y) / Math.max(line.size, above.size);
  if (isLoneMarker(above, line) && distance <= gapOf(above, line, measure)) return 'same';
  if (differ(above, line)) return 'new';
  if (isCut(above, line) && distance <= 1.5 * measure.gap) return 'same';
  if (distance > gapOf(above, line, measure)) return 'new';
  if (distance > 1.3 * leadingOf(open) && endsSentence(above.level) && endsEarly(above, line, column.right))
    return 'new';
  if (open.lines.length === 1 && isSectionName(above.text) && /^[\p{Lu}¿¡“"«]/u.test(line.text)) return 'new';
  if (startsItem(open, line, column) || startsKeywords(above, line) || startsImprint(above, line)) return 'new';
  if (weightChanges(above, line, column, distance > measure.leading + 0.1)) return 'new';
  if (above.size > 1.06 * measure.size && line.bold === above.bold) return 'same';
  if (above.capitals && isAllCapitals(line) && !endsSentence(above.level)) return 'same';
  if (above.bold && line.bold && !measure.bold && !NUMBERED_HEADING.test(line.text)) return 'same';
  if (looksApart(open, above, line, column, distance > measure.leading + 0.1)) return 'new';
  const indent = indentStep(open, above, line, column, measure);
  if (indent) return indent;
  if (isHeadingLike(above, measure) && isHeadingLike(line, measure)) return 'same';
  if (!endsEarly(above, line, column.right) || /[-‐\u00ad–/]$/.test(above.text)) return 'same';
  if (/^\p{Ll}/u.test(line.text) && !endsSentence(above.level)) return 'same';
  // Where gaps or indents part paragraphs, a short line alone does not.
  if (!measure.gaps && !measure.indents) return 'new';
  if (isCentred(above, column) && isCentred(line, column)) return 'break';
  return column.right - above.x1 > 0.3 * (column.right - column.left) ? 'break' : 'same';
}

/** A note marker that had no room at the end of its paragraph's last line. */
const isLoneMarker = (above: Line, line: Line): boolean =>
  /^[[(]?\d{1,3}[\])]?$/.test(line.text) && line.size < 0.97 * above.size && endsSentence(above.level) && !above.bold;

/** Says of a lone marker that it is one: alone on its line it is raised over nothing. */
function raise({ pieces }: Line): void {
  for (const piece of pieces) piece.shift = 1;
}

/** Distance of the last two lines of a paragraph, which may be set tighter than others; infinite when it has but one. */
function leadingOf({ lines }: Paragraph): number {
  const [above, last] = lines.slice(-2);
  return last && last.y > above.y ? (last.y - above.y) / Math.max(last.size, above.size) : Infinity;
}

/** Lines of headings, and those with raised markers, are sometimes set wider. */
function gapOf(above: Line, line: Line, measure: Measure): number {
  if (line.size > 1.06 * measure.size) return Math.max(measure.gap, 1.55);
  const raised = [above, line].some(({ pieces }) => pieces.some(({ shift }) => shift === 1));
  return raised && !measure.gaps ? measure.gap * 1.08 : measure.gap;
}

/** Are lines of different sizes? Not when one has words in the size of the other, as beside words of code. */
const differ = (above: Line, line: Line): boolean =>
  !alike(above.size, line.size) && !hasSize(above, line.size) && !hasSize(line, above.size);

const alike = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * Math.max(a, b);
const hasSize = ({ pieces }: Line, size: number): boolean =>
  pieces.some((piece) => piece.shift === 0 && piece.text.trim().length > 1 && alike(piece.size, size));

/** Bold words or capitals that end before the edge, or stand a little apart, are a heading over what follows. */
function weightChanges(above: Line, line: Line, column: Column, apart: boolean): boolean {
  if (above.bold === line.bold)
    return above.capitals && !isAllCapitals(line) && (apart || endsEarly(above, line, column.right));
  const short = column.right - above.x1 > 0.12 * (column.right - column.left);
  if (above.bold) return (apart || short) && !line.pieces[0].face.bold;
  return endsSentence(above.level) && endsEarly(above, line, column.right);
}

/** In capitals, be it a single short word: the last of a heading. */
const isAllCapitals = ({ capitals, text }: Line): boolean => capitals || /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text);

/** The line of keywords under an abstract. */
const startsKeywords = (above: Line, line: Line): boolean =>
  endsSentence(above.level) &&
  /^(?:palabras[ -]clave|descriptores|key ?words|mots[ -]cl[ée]s|palavras[ -]chave)\s*[.:—–-]/i.test(line.text);

/** What a journal says of the article, under its abstract or its notes. */
const startsImprint = (above: Line, line: Line): boolean => startsColophon(line.text) && !isCut(above, line);

/** The number of a heading: `2.1`, `IV.` */
const NUMBERED_HEADING = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.)\s+\p{L}/u;

/** A note marker at the start of a line stands behind the last word of the line above; a list of notes has one each. */
const startsWithMarker = (open: Paragraph, line: Line): boolean =>
  (/^\[\d{1,3}\]\s+\p{L}/u.test(line.text) ||
    (line.pieces[0].shift === 1 && /^\d{1,3}$/.test(line.pieces[0].text.trim()))) &&
  open.lines.length > 1 &&
  !labelOf(open.lines[0]) &&
  endsSentence(open.lines.at(-1)!.level);

/** Is a word cut at the end of a line? */
const isCut = (above: Line, line: Line): boolean =>
  /\p{L}[-‐\u00ad]$/u.test(above.text) && /^\p{Ll}/u.test(line.text) && above.bold === line.bold;

/** A heading that differs from the text by no more than its slant, or a little in size, over a line that starts anew. */
function looksApart(open: Paragraph, above: Line, line: Line, column: Column, apart: boolean): boolean {
  if (endsSentence(above.level) || !/^[\p{Lu}¿¡“"«\d]/u.test(line.text)) return false;
  if (!endsEarly(above, line, column.right)) return false;
  if (open.lines.every(({ italic }) => italic) && !line.pieces[0].face.italic) return true;
  return apart && Math.abs(above.size - line.size) > 0.02 * line.size;
}

/** A bullet, or the number after that of the paragraph before. */
function startsItem(open: Paragraph, line: Line, column: Column): boolean {
  if (BULLET.test(line.text) && !/^[–—*-]/.test(line.text)) return true;
  const [first] = open.lines;
  const shift = first.x0 - open.column.left - (line.x0 - column.left);
  if (/^[–—*-]\s/.test(line.text)) return BULLET.test(first.text) && Math.abs(shift) < 2;
  // Numbers are set against the right: 9 starts further in than 10.
  if (Math.abs(shift) > 1.2 * line.size) return false;
  if (isNextEntry(first, line)) return true;
  const here = NUMBERED.exec(line.text);
  const there = NUMBERED.exec(first.text);
  return here !== null && there !== null && here[2] === there[2] && follows(there[1], here[1]);
}

/** Lines of a list of notes that begin with one number and the next, both raised or both in brackets. */
function isNextEntry(first: Line, line: Line): boolean {
  const [there, here] = [labelOf(first), labelOf(line)];
  if (there?.number === undefined || here?.number !== there.number + 1) return false;
  return here.form === there.form && here.raised === there.raised && (here.raised || /[\])]/.test(here.form));
}

function follows(before: string, after: string): boolean {
  if (/^\d/.test(before)) return Number(after) === Number(before) + 1;
  return after.charCodeAt(0) === before.charCodeAt(0) + 1 || /^[ivx]+$/.test(before + after);
}

/** What the left edge of a line says, if anything. */
function indentStep(open: Paragraph, above: Line, line: Line, column: Column, measure: Measure): Step | undefined {
  const step = line.edge - above.edge;
  const { size } = line;
  if (Math.abs(step) <= 0.4 * size) return undefined;
  const first = open.lines.length === 1;
  // Centred lines start anywhere.
  if (isCentred(above, column) && isCentred(line, column)) return undefined;
  if (step > 0) {
    // The second line of an item or of a list of works hangs.
    if (first && !endsEarly(above, line, column.right))
      return (isItem(above) ? Math.abs(line.edge - wordsStart(above)) < 0.4 * size : !measure.indents) ? 'same' : 'new';
    if (isItem(open.lines[0]) && Math.abs(line.edge - open.lines.at(-1)!.edge) < 0.4 * size) return 'same';
    return 'new';
  }
  // Under a large initial that is set in, lines come back to the edge.
  if (open.lines[0].pieces[0].size >= 1.8 * size && open.lines.length < 6 && !endsEarly(above, line, column.right))
    return 'same';
  // Back to the edge after an indented first line.
  if (first) return endsEarly(above, line, column.right) && endsSentence(above.level) ? 'new' : 'same';
  return 'new';
}

/** Where the words of an item start, after its bullet or number. */
function wordsStart(line: Line): number {
  let skip = (BULLET.exec(line.text) ?? NUMBERED.exec(line.text))?.[0].length ?? 0;
  for (const { text, xs } of line.pieces) {
    if (skip < text.length) return xs[skip];
    skip -= text.length;
  }
  return line.edge;
}

const isItem = (line: Line): boolean => BULLET.test(line.text) || NUMBERED.test(line.text);

function isCentred(line: Line, column: Column): boolean {
  const left = line.x0 - column.left;
  const right = column.right - line.x1;
  return left > line.size && Math.abs(left - right) < 0.06 * (column.right - column.left);
}

/** Larger than the text, or bold: lines of one heading stay together however short they are. */
const isHeadingLike = (line: Line, measure: Measure): boolean => line.size > 1.06 * measure.size || line.bold;

/** Would the first word of a line have fitted at the end of the one above? */
export function endsEarly(above: Line, line: Line, right: number): boolean {
  return right - above.x1 > firstWord(line) + 0.3 * line.size;
}

function firstWord(line: Line): number {
  let end = line.x1;
  let seen = false;
  for (const { text, xs } of line.pieces) {
    for (let i = 0; i < text.length; i++) {
      const space = /\s/.test(text[i]);
      if (space && seen) return xs[i] - line.x0;
      if (!space) {
        seen = true;
        end = xs[i + 1];
      }
    }
  }
  return end - line.x0;
}

/** Does the first line of a column go on with the paragraph that the column before it ended in? */
function across(open: Paragraph, before: Column, line: Line, column: Column, measure: Measure): Step {
  const above = open.lines.at(-1)!;
  if (differ(above, line)) return 'new';
  if (above.page === line.page && above.part && line.part) return above.part === line.part ? 'same' : 'new';
  const hyphen = /\p{L}[-\u00ad‐]$/u.test(above.text);
  if (startsWithMarker(open, line)) return 'same';
  if (hyphen && /^\p{Ll}/u.test(line.text)) return 'same';
  const isDash = /^[–—*-]/.test(line.text);
  if ((BULLET.test(line.text) && (!isDash || endsSentence(above.level))) || startsItem(open, line, column))
    return 'new';
  if (above.bold !== line.bold && (above.bold || line.bold)) return isWhole(open, above.bold) ? 'new' : 'same';
  const ended = endsSentence(above.level);
  if (line.capitals && !above.capitals && ended) return 'new';
  if (!ended && /^\p{Ll}/u.test(line.text)) return 'same';
  if (isHeadingLike(above, measure)) return isCutHeading(above, line, before, measure) ? 'same' : 'new';
  // Hardly a paragraph ends without a full stop, but for items and lines on their own.
  if (!ended && open.lines.length > 2) return 'same';
  const start = wordsStart(open.lines[0]) - open.column.left;
  if (isItem(open.lines[0]) && start > 0.5 * line.size && Math.abs(indentOf(line, column) - start) < 0.4 * line.size)
    return 'same';
  const indented = isIndent(line.edge - column.left, line.size);
  if (measure.indents && indented) return ended || !isIndent(above.edge - before.left, line.size) ? 'new' : 'same';
  if (!measure.indents && Math.abs(indentOf(line, column) - indentOf(above, before)) > line.size) return 'new';
  if (endsEarly(above, line, before.right)) return 'new';
  if (!ended || measure.indents) return 'same';
  // A last line as full as the others is rare, and rarer still where lines are justified.
  if (measure.justified) return before.right - above.x1 > 0.2 * line.size ? 'new' : 0.02;
  return (firstWord(line) + 0.3 * line.size) / (before.right - before.left);
}

/**
 * Does a heading go on in the next column: with a line of the same look, behind one that has no room for its words? A
 * column of a few lines, as on a title page, has no edge to judge that by.
 */
const isCutHeading = (above: Line, line: Line, before: Column, measure: Measure): boolean =>
  before.lines.length > 3 &&
  line.size > 1.06 * measure.size &&
  line.bold === above.bold &&
  line.italic === above.italic &&
  line.capitals === above.capitals &&
  !endsSentence(above.level) &&
  !endsEarly(above, line, before.right);

const isWhole = ({ lines }: Paragraph, bold: boolean): boolean => !bold || lines.every((line) => line.bold);
const indentOf = (line: Line, column: Column): number => line.edge - column.left;
