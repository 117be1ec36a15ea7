/** Two numbers that the translation has in the other order: a fall from 61 to 28 that became a rise. */
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study, StudyText } from '../rule.js';
import { blockOf, cached, maskedText, pairsOf, quoteOf, type AlignedPair } from '../study.js';
import { numbersOf } from '../words/numbers.js';

export const rangeReversed: Rule = {
  id: 'range-reversed',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Numbers in the other order', es: 'Números en el orden contrario' },
  messages: {
    default: {
      en: '{source} in the original, {target} in the translation: the other way round',
      es: '{source} en el original, {target} en la traducción: al revés',
    },
  },
  explanation: {
    en: 'From 61 to 28 and from 28 to 61 say opposite things with the same numbers. Looks at two numbers joined by from … to, de … a, between … and, entre … y, or by a dash, where the other text joins the same two the other way round. Scores (2-0, 0-2) are for information, since languages name the winner first or the home team.',
    es: 'De 61 a 28 y de 28 a 61 dicen lo contrario con los mismos números. Mira dos números unidos por de … a, entre … y, from … to, between … and, o por una raya, si el otro texto une los mismos dos al revés. Los marcadores (2-0, 0-2) son informativos, pues unas lenguas nombran primero al ganador y otras al local.',
  },
  examples: [
    {
      source: ['Bajó del 61,3 % al 28,1 %.', 'Entre 20 y 35 años.', 'Ganó 2-0.'],
      target: ['It fell from 28.1% to 61.3%.', 'Between 35 and 20 years.', 'They won 0–2.'],
      found: ['61,3 % al 28,1 | 28.1% to 61.3', '20 y 35 | 35 and 20', '2-0 | 0–2'],
    },
    {
      source: ['Bajó del 61,3 % al 28,1 % en 2015; de 5 a 7, y de 7 a 5. El 3-5-2024.'],
      target: ['In 2015, it fell from 61.3% to 28.1%; from 5 to 7 and from 7 to 5. On 5-3-2024.'],
      found: [],
    },
  ],
  check: compare,
};

/** What joins two numbers: a word between spaces, after the unit of the first; or a dash. */
const JOINT = /^(?:(\s?[–-]\s?)|(?:\s?%)?\s(?:a|al|to|y|and)\s(?:las?\s|los\s|el\s)?)$/u;
const LONGEST = 12;

interface Range {
  place: Place;
  left: readonly number[];
  right: readonly number[];
  /** Joined by a dash, both below 20: it may be a score. */
  score: boolean;
}

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const source = rangesIn(study, pair, 'source');
    if (source.length === 0) continue;
    const target = rangesIn(study, pair, 'target');
    for (const own of source) {
      const other = target.find((range) => isSame(range.left, own.right) && isSame(range.right, own.left));
      if (!other || isSame(own.left, own.right) || target.some((range) => isAs(range, own))) continue;
      if (source.some((range) => isAs(range, other))) continue;
      const parameters = { source: quoteOf(study, own.place), target: quoteOf(study, other.place) };
      yield { severity: own.score ? 'info' : 'major', source: own.place, target: other.place, parameters };
    }
  }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a[0] === b[0] || b.includes(a[0]) || a.includes(b[0]);
const isAs = (a: Range, b: Range): boolean => isSame(a.left, b.left) && isSame(a.right, b.right);

const rangesIn = (study: Study, pair: AlignedPair, side: Side): Range[] => {
  const ranges = rangesOf(study[side]!);
  return pair[side].flatMap(({ block, start, end }) =>
    (ranges.get(block) ?? []).filter(({ place }) => place.start >= start && place.end <= end),
  );
};

/** The ranges of the blocks of a text that have any. */
const rangesOf = cached((text: StudyText): Map<string, Range[]> => {
  const ranges = new Map<string, Range[]>();
  for (const [id, all] of numbersOf(text)) {
    const numbers = all.filter(({ kind }) => kind === 'figures');
    if (numbers.length < 2) continue;
    const words = maskedText(blockOf(text, id)!);
    const found = numbers.flatMap((left, at): Range[] => {
      const right = numbers[at + 1];
      const joint = right && right.start - left.end < LONGEST ? JOINT.exec(words.slice(left.end, right.start)) : null;
      if (!joint || isDate(words, left.start, right.end)) return [];
      const score = joint[1] !== undefined && left.values[0] < 20 && right.values[0] < 20;
      const place = { side: text.side, block: id, start: left.start, end: right.end };
      return [{ place, left: left.values, right: right.values, score }];
    });
    if (found.length > 0) ranges.set(id, found);
  }
  return ranges;
});

/** Three numbers with hyphens: a date, a code, a line-up. */
const isDate = (text: string, start: number, end: number): boolean =>
  /\d[–-]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[–-]\d/.test(text.slice(end, end + 2));
