/** Lines of plain text as paragraphs: by empty lines, by indents, or one a line; lines that were wrapped are joined. */

/** A paragraph of plain text. */
export interface Paragraph {
  text: string;
  /** It is one line with an empty line, or the start of the text, before it and an empty line behind it. */
  isAlone: boolean;
  /** It was underlined, with `=` or with `-`. */
  underlined?: '=' | '-';
}

/** How the lines of a text are to be read. */
interface Shape {
  /** Lines end where they were full, not where a paragraph ends. */
  isWrapped: boolean;
  /** Words are broken at the ends of lines. */
  isHyphenated: boolean;
  /** Paragraphs begin with an indent of this many spaces; 0 where they do not. */
  indent: number;
}

/** Takes a text apart. `text` has LF line ends. */
export function readParagraphs(text: string): Paragraph[] {
  const lines = text
    .replace(/\f/g, '\n\n')
    .replace(/\t/g, '    ')
    .split('\n')
    .map((line) => line.trimEnd());
  const groups = groupLines(lines);
  const shape = shapeOf(groups);
  const words = shape.isHyphenated ? wordsOf(text) : new Set<string>();
  return groups.flatMap((group) => paragraphsOf(group, shape, words));
}

/** Lines between empty lines. */
function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}

const indentOf = (line: string): number => /^[ \u00a0]*/.exec(line)![0].length;

function shapeOf(groups: readonly string[][]): Shape {
  const inner = groups.flatMap((group) => group.slice(0, -1)).filter((line) => !ITEM.test(line));
  const lengths = inner.map((line) => line.length).sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= longest * 0.7).length;
  const isWrapped =
    longest >= 35 && longest <= 130 && full >= lengths.length * 0.6 && sentenceShare(groups) < MOST_SENTENCES;
  const broken = inner.filter((line) => /\p{L}-$/u.test(line)).length;
  return {
    isWrapped,
    isHyphenated: isWrapped && broken > inner.length * 0.03,
    indent: isWrapped ? usualIndent(groups) : 0,
  };
}

/** The share of line ends, of those inside of groups, at which a sentence ends too: where most do, a line is a paragraph. */
const MOST_SENTENCES = 0.7;

function sentenceShare(groups: readonly string[][]): number {
  let [all, ends] = [0, 0];
  for (const group of groups) {
    for (let index = 1; index < group.length; index++) {
      if (ITEM.test(group[index])) continue;
      all++;
      if (/[.!?…:][”"’»)\]\d]*$/.test(group[index - 1]) && /^\s*["“«‘¿¡([]?[\p{Lu}\d]/u.test(group[index])) ends++;
    }
  }
  return all === 0 ? 0 : ends / all;
}

/** The indent of first lines, where most lines have a smaller one. */
function usualIndent(groups: readonly string[][]): number {
  const lines = groups.flat();
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const [usual, second] = sorted;
  if (!second || second[0] <= usual[0] || second[0] > usual[0] + 10) return 0;
  // Some lines of every ten, not a quotation here and there.
  return second[1] >= lines.length * 0.04 && groups.some((group) => group.length > 6) ? second[0] : 0;
}

/** What begins an item of a list or an entry of notes. */
export const ITEM = /^\s*(?:[-*•–·]\s+\S|\(?\d{1,3}[.)]\s+\S|\[\d{1,3}\]|\[\*+\])/;

function paragraphsOf(group: readonly string[], shape: Shape, words: ReadonlySet<string>): Paragraph[] {
  const under = /^\s*(=|-)\1{2,}\s*$/.exec(group[1] ?? '')?.[1] as '=' | '-' | undefined;
  if (under && group.length === 2) return [{ text: group[0].trim(), isAlone: true, underlined: under }];
  const rest = under ? group.slice(2) : group;
  const head: Paragraph[] = under ? [{ text: group[0].trim(), isAlone: true, underlined: under }] : [];
  const parts = rest.filter((line) => !/^\s*(?:[-*_=~#]\s*){3,}$/.test(line));
  const paragraphs: string[][] = [];
  parts.forEach((line, index) => {
    if (
      index === 0 ||
      !shape.isWrapped ||
      ITEM.test(line) ||
      (shape.indent > 0 && startsIndented(parts, index, shape.indent))
    )
      paragraphs.push([line]);
    else paragraphs[paragraphs.length - 1].push(line);
  });
  const isAlone = parts.length === 1 && head.length === 0;
  return [...head, ...paragraphs.map((lines) => ({ text: join(lines, shape, words), isAlone }))];
}

const startsIndented = (lines: readonly string[], index: number, indent: number): boolean =>
  indentOf(lines[index]) >= indent && indentOf(lines[index - 1]) < indent;

function join(lines: readonly string[], shape: Shape, words: ReadonlySet<string>): string {
  let text = lines[0].trim();
  for (const line of lines.slice(1)) {
    const next = line.trim();
    const broken = /([\p{L}]+)-$/u.exec(text);
    const goesOn = /^\p{Ll}+/u.exec(next)?.[0];
    if (!broken || !goesOn) text += ` ${next}`;
    else if (shape.isHyphenated && !words.has(`${broken[1]}-${goesOn}`.toLowerCase())) text = text.slice(0, -1) + next;
    else text += next;
  }
  return text;
}

/** Words with hyphens inside of lines: they keep them where a line ends. */
const wordsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word.toLowerCase()));
