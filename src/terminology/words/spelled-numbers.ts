/** Numbers in words: runs of number words that make one number. */
import type { EditionBlock } from '../../edition/model.js';
import { maskedText, wordsOf, type Word } from '../study.js';
import { numberWordsOf, type NumberWord } from './number-words.js';
import type { NumberToken } from './numbers.js';

/** The numbers in words of a block, in order; none in a language (primary subtag) whose words are not known. */
export function readSpelled(block: EditionBlock, language: string): NumberToken[] {
  const table = numberWordsOf(language);
  if (!table) return [];
  const words = wordsOf(block);
  const text = maskedText(block);
  const tokens: NumberToken[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = table.get(words[at].folded);
    if (!first) continue;
    const sum = new Sum(first);
    let last = at;
    for (let next = at + 1; next < words.length && isJoined(text, words[next - 1], words[next]); next++) {
      const isLink = words[next].folded === 'y' || words[next].folded === 'and';
      const index = isLink ? next + 1 : next;
      const word =
        index < words.length && (!isLink || isJoined(text, words[next], words[index]))
          ? table.get(words[index].folded)
          : undefined;
      if (!word || !sum.add(word, isLink, language)) break;
      last = next = index;
    }
    tokens.push({
      start: words[at].start,
      end: words[last].end,
      values: sum.values,
      kind: 'words',
      strong: sum.isStrong,
    });
    at = last;
  }
  return tokens;
}

const isJoined = (text: string, before: Word, word: Word): boolean =>
  /^[ \u00a0-]$/.test(text.slice(before.end, word.start));

/** Adds up the words of one number. */
class Sum {
  private total = 0;
  private part: number;
  private last: NumberWord;
  private length = 1;

  constructor(private readonly first: NumberWord) {
    this.part = first.value;
    this.last = first;
    if (first.kind === 'scale') {
      this.total = first.value;
      this.part = 0;
    }
  }

  /** Takes the next word in, or says that it belongs to another number. */
  add(word: NumberWord, linked: boolean, language: string): boolean {
    const { last } = this;
    if (last.kind === 'loose' || last.kind === 'ordinal' || word.kind === 'loose') return false;
    // treinta y uno; one hundred and five.
    if (
      linked &&
      (language === 'es' ? !(last.kind === 'unit' && last.value >= 20 && word.value < 10) : last.kind === 'unit')
    )
      return false;
    if (word.kind === 'scale') {
      this.total =
        word.value > this.total
          ? (this.total + this.part || 1) * word.value
          : this.total + (this.part || 1) * word.value;
      this.part = 0;
    } else if (word.kind === 'hundred' && language === 'en') this.part = (this.part || 1) * 100;
    else if (word.kind === 'hundred' && this.part !== 0) return false;
    else if (word.kind === 'ordinal' && !(last.kind === 'unit' && last.value >= 20 && word.value < 10)) return false;
    else if (last.kind === 'unit' && !(last.value >= 20 && word.value < 10)) return false;
    else this.part += word.value;
    this.last = word;
    this.length++;
    return true;
  }

  get values(): number[] {
    const value = this.total + this.part;
    const decade = value >= 20 && value < 100 && value % 10 === 0 ? [1900 + value] : [];
    return [value, ...(this.first.also ?? []), ...decade];
  }

  /** Words of small numbers are rendered in too many ways (both, single, pair), and vague ones mean none. */
  get isStrong(): boolean {
    const value = this.total + this.part;
    return (
      this.first.kind !== 'loose' && this.last.kind !== 'ordinal' && value >= 3 && !(this.length === 1 && value >= 100)
    );
  }
}
