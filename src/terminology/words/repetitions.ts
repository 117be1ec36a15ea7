/** The same words on both sides of a bracket, a conjunction or a hyphen. */
import type { EditionBlock } from '../../edition/model.js';
import type { StudyText } from '../rule.js';
import { cached, languageOf, maskedText, wordsOf, type Word } from '../study.js';

/** Words that stand twice. */
export interface Repetition {
  kind: 'bracket' | 'and' | 'hyphen';
  start: number;
  end: number;
  /** The words of the first half. */
  words: Word[];
  /** Capitals and accents are the same in both halves. */
  asWritten: boolean;
  /** What stands between the halves: the conjunction, where there is one. */
  join: string;
}

const CONJUNCTIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['and', 'or', 'nor']),
  es: new Set(['y', 'e', 'o', 'u', 'ni']),
};
/** Words of one half, at most. */
const LONGEST = { bracket: 6, and: 3, hyphen: 1 };

/** The repetitions of a text, by block id. */
export const repetitionsOf = cached((text: StudyText): Map<string, Repetition[]> => {
  const conjunctions = CONJUNCTIONS[languageOf(text)];
  return new Map(text.blocks.map((block) => [block.id, inBlock(block, conjunctions)]));
});

function inBlock(block: EditionBlock, conjunctions: ReadonlySet<string> | undefined): Repetition[] {
  const words = wordsOf(block);
  const text = maskedText(block);
  const found: Repetition[] = [];
  for (let at = 1; at < words.length; at++) {
    const gap = text.slice(words[at - 1].end, words[at].start);
    const here = { text, words, at };
    const repetition =
      gap === ' (' || gap === '('
        ? halves(here, at, 'bracket', '')
        : gap === '-'
          ? halves(here, at, 'hyphen', '-')
          : gap === ' ' && conjunctions?.has(words[at].folded) && text[words[at].end] === ' '
            ? halves(here, at + 1, 'and', words[at].text)
            : undefined;
    if (repetition) found.push(repetition);
  }
  return found;
}

/** Compares the words before `at` with those from `second` on, the longest halves first. */
function halves(
  { text, words, at }: { text: string; words: readonly Word[]; at: number },
  second: number,
  kind: Repetition['kind'],
  join: string,
): Repetition | undefined {
  for (let length = LONGEST[kind]; length > 0; length--) {
    if (at - length < 0 || second + length > words.length) continue;
    const first = words.slice(at - length, at);
    const other = words.slice(second, second + length);
    if (first.some((word, index) => word.folded !== other[index].folded)) continue;
    if (!isRun(first, text) || !isRun(other, text)) continue;
    const last = other[length - 1].end;
    if (kind === 'bracket' && text[last] !== ')') continue;
    return {
      kind,
      start: first[0].start,
      end: kind === 'bracket' ? last + 1 : last,
      words: first,
      join,
      asWritten: first.every(({ text: word }, index) => word === other[index].text),
    };
  }
  return undefined;
}

/** Words with a space or hyphen between. */
const isRun = (run: readonly Word[], text: string): boolean =>
  run.every((word, index) => index === 0 || /^[ -]$/.test(text.slice(run[index - 1].end, word.start)));
