/** Automatic numbering: what Word prints before a list item or a heading. ECMA-376 part 1, 17.9. */
import { child, childElements, localAttribute, type Element } from '../tree.js';

interface Level {
  format: string;
  start: number;
  /** `%1.%2` and the like. */
  text: string;
}

/** Counts the items of all lists of a document, in the order in which it is asked. */
export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, { abstract: string; levels: Map<number, Level> }>();
  private readonly counts = new Map<string, number[]>();
  /** Lists whose numbers were set back by an override. */
  private readonly started = new Set<string>();

  constructor(root: Element | undefined) {
    if (!root) return;
    for (const element of childElements(root, 'abstractNum'))
      this.abstracts.set(localAttribute(element, 'abstractNumId') ?? '', readLevels(element));
    this.followStyles(root);
    for (const element of childElements(root, 'num')) this.readList(element);
  }

  /** A list that a list style shapes names the style; another list holds its levels. */
  private followStyles(root: Element): void {
    const named = (element: Element, name: string): string | undefined => {
      const link = child(element, name);
      return link && localAttribute(link, 'val');
    };
    const shapes = new Map<string, string>();
    for (const element of childElements(root, 'abstractNum')) {
      const style = named(element, 'styleLink');
      if (style !== undefined) shapes.set(style, localAttribute(element, 'abstractNumId') ?? '');
    }
    for (const element of childElements(root, 'abstractNum')) {
      const levels = this.abstracts.get(shapes.get(named(element, 'numStyleLink') ?? '') ?? '');
      if (levels) this.abstracts.set(localAttribute(element, 'abstractNumId') ?? '', levels);
    }
  }

  private readList(element: Element): void {
    const abstract = localAttribute(child(element, 'abstractNumId') ?? element, 'val') ?? '';
    const levels = new Map<number, Level>();
    for (const override of childElements(element, 'lvlOverride')) {
      const at = Number(localAttribute(override, 'ilvl') ?? 0);
      const base = this.abstracts.get(abstract)?.get(at);
      const own = child(override, 'lvl');
      const start = child(override, 'startOverride');
      const level = own ? readLevel(own) : base;
      if (level) levels.set(at, start ? { ...level, start: Number(localAttribute(start, 'val') ?? 1) } : level);
    }
    this.lists.set(localAttribute(element, 'numId') ?? '', { abstract, levels });
  }

  /** The next number of a list at a level (from 0), as printed and for a list item. Undefined where nothing is printed. */
  next(id: string, at: number): { printed: string; marker: string } | undefined {
    const list = this.lists.get(id);
    const level = list && (list.levels.get(at) ?? this.abstracts.get(list.abstract)?.get(at));
    if (!list || !level || level.format === 'none') return undefined;
    if (level.format === 'bullet') return { printed: '•', marker: '•' };
    const counts = this.countsOf(id, list);
    counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    counts.length = at + 1;
    const printed = level.text.replace(/%(\d)/g, (_whole, digit: string) => {
      const index = Number(digit) - 1;
      const own = list.levels.get(index) ?? this.abstracts.get(list.abstract)?.get(index);
      return formatNumber(
        counts[index] ?? own?.start ?? 1,
        index === at || own === undefined ? level.format : own.format,
      );
    });
    return { printed: printed.trim(), marker: `${counts[at]}.` };
  }

  /** Lists of one kind go on counting together, unless one of them starts afresh. */
  private countsOf(id: string, list: { abstract: string; levels: Map<number, Level> }): number[] {
    const key = list.levels.size > 0 ? `n${id}` : `a${list.abstract}`;
    if (!this.started.has(key)) this.counts.set(key, []);
    this.started.add(key);
    return this.counts.get(key)!;
  }
}

function readLevels(element: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childElements(element, 'lvl'))
    levels.set(Number(localAttribute(level, 'ilvl') ?? 0), readLevel(level));
  return levels;
}

function readLevel(element: Element): Level {
  const text = (name: string): string | undefined => {
    const found = child(element, name);
    return found && localAttribute(found, 'val');
  };
  return {
    format: text('numFmt') ?? 'decimal',
    start: Number(text('start') ?? 1) || 0,
    text: text('lvlText') ?? '%1.',
  };
}

/** A number in a format of Word's: `lowerRoman`, `upperLetter` …; decimal for those that are not known. */
export function formatNumber(number: number, format: string): string {
  if (/roman/i.test(format)) return format.startsWith('upper') ? roman(number).toUpperCase() : roman(number);
  if (/letter/i.test(format) && number > 0) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(5, Math.ceil(number / 26)));
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (format === 'decimalZero' && number < 10) return `0${number}`;
  return String(number);
}

/** In small letters; decimal beyond what is written so. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  const signs: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = number;
  let words = '';
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) words += sign;
  return words;
}
