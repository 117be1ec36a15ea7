/** How a text writes its words: with a capital or without, where the place in the sentence leaves it free. */
import type { EditionBlock } from '../../edition/model.js';
import type { StudyText } from '../rule.js';
import { cached, languageOf, maskedText, wordsOf, zoneOf, type Word } from '../study.js';
import { functionWords } from './function-words.js';
import { capitalRuns, opensSentence } from './names.js';
import { quotationAt } from './quotes.js';

/** A word or phrase where it stands; `folded` is what it is counted under. */
export interface Written {
  block: EditionBlock;
  start: number;
  end: number;
  folded: string;
}

/** All that a text writes with a capital somewhere. */
export interface Capitals {
  /** Phrases of one to three words with capitals, by folded form: names, and words the text raises. */
  raised: Map<string, Written[]>;
  /** The same phrases in small letters. */
  small: Map<string, Written[]>;
}

const MOST_WORDS = 3;

/**
 * The phrases of the running text (no headings, no notes, no quotations) that have capitals somewhere, and where they
 * stand without. Words that open a sentence say nothing and are left out.
 */
export const capitalsOf = cached((text: StudyText): Capitals => {
  const raised = new Map<string, Written[]>();
  const small = new Map<string, Written[]>();
  const blocks = text.blocks.filter((block) => block.kind !== 'heading' && zoneOf(text, block.id) !== 'notes');
  const language = languageOf(text);
  for (const block of blocks) {
    for (const run of capitalRuns(block)) {
      if (
        run.words.length > MOST_WORDS ||
        quotationAt(block, run.start) ||
        isPartOfName(block, run.start, run.end, language)
      )
        continue;
      if (run.words.length === 1 && functionWords(language).has(run.words[0].folded)) continue;
      add(raised, written(block, run.words));
      // The Peruvian State: what follows a word that always has a capital is raised by itself.
      if (run.words.length === 2) add(raised, written(block, run.words.slice(1)), true);
    }
  }
  const firsts = new Set([...raised.keys()].map((folded) => folded.split(' ')[0]));
  for (const block of blocks)
    for (const phrase of phrasesOf(block, firsts)) if (raised.has(phrase.folded)) add(small, phrase);
  return { raised, small };
});

function add(map: Map<string, Written[]>, { block, start, end, folded }: Written, onlyKnown = false): void {
  const known = map.get(folded);
  if (known) known.push({ block, start, end, folded });
  else if (!onlyKnown) map.set(folded, [{ block, start, end, folded }]);
}

/** Phrases of one to three words in small letters that start with one of some words, without quotations. */
function* phrasesOf(block: EditionBlock, firsts: ReadonlySet<string>): Iterable<Written> {
  const words = wordsOf(block);
  const text = maskedText(block);
  for (let at = 0; at < words.length; at++) {
    if (!firsts.has(stemOf(words[at]))) continue;
    let folded = '';
    for (let next = at; next < Math.min(words.length, at + MOST_WORDS) && isSmall(words[next]); next++) {
      if (next > at && text.slice(words[next - 1].end, words[next].start) !== ' ') break;
      folded += (folded && ' ') + stemOf(words[next]);
      const { start, end } = written(block, words.slice(at, next + 1));
      if (!quotationAt(block, start)) yield { block, start, end, folded };
    }
  }
}

/** A word as it is counted: folded, without the possessive. */
export const stemOf = ({ folded }: Pick<Word, 'folded'>): string => folded.replace(/['’]s$/, '');

/** A run of words without the possessive of the last one. */
function written(block: EditionBlock, words: readonly Word[]): Written {
  const last = words[words.length - 1];
  const end = last.end - (last.folded.length - stemOf(last).length);
  return { block, start: words[0].start, end, folded: words.map(stemOf).join(' ') };
}

const isSmall = ({ text }: Word): boolean => /^\p{Ll}/u.test(text);

/** What joins the parts of a name. */
const linksOf = (links: string): { before: RegExp; after: RegExp } => ({
  before: new RegExp(String.raw`\p{Lu}[\p{L}\p{M}.]*\s(?:${links})\s$`, 'u'),
  after: new RegExp(String.raw`^\s(?:${links})\s\p{Lu}\p{Ll}`, 'u'),
});
const SPANISH_LINKS = linksOf('de|del|de la|de los|de las|y|e|para|en|por');
const ENGLISH_LINKS = linksOf('of|of the|for|for the|and|on|in|&|de|del|de la');

/** Ministry of Economy and Finance, Secretary of State, Bank of Peru, a long form before its abbreviation, Act 5. */
function isPartOfName(block: EditionBlock, start: number, end: number, language: string): boolean {
  const text = maskedText(block);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  const links = language === 'es' ? SPANISH_LINKS : ENGLISH_LINKS;
  if (links.before.test(before) || links.after.test(after)) return true;
  return (
    /^\s?[([]\p{Lu}{2}|^\s?[([]\p{Lu}\p{Lu}?\.|^\s(?:\d|[IVX]+(?!\p{L})|N[.º°o])/u.test(after) ||
    /\p{Lu}[.’']\s?$|[-–/&@#]$/u.test(before)
  );
}

/** Whether small-letter words stand as a noun of their own: `the state,` and not `state agencies` or `a state of`. */
export function standsAlone({ block, start, end }: Written, language: string): boolean {
  const text = maskedText(block);
  const stops = functionWords(language);
  const before = /([\p{L}\p{M}]+)['’]?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const rest = text.slice(end, end + 24);
  // The state’s response: a noun of its own, whatever follows.
  if (/^['’]s/.test(rest)) return before !== undefined && (stops.has(before.toLowerCase()) || /^\p{Lu}/u.test(before));
  const after = /^\s([\p{L}\p{M}]+)/u.exec(rest)?.[1];
  if (!before || !(stops.has(before.toLowerCase()) || /^\p{Lu}/u.test(before)) || /^(?:an?|una?)$/i.test(before))
    return false;
  if (after === 'of' || after === 'de') return false;
  // Spanish nouns do not qualify each other; in English, a verb has an object after it: the state adopts a plan.
  if (
    language !== 'en' ||
    after === undefined ||
    stops.has(after.toLowerCase()) ||
    opensSentence(block, { start: end })
  )
    return true;
  return /^\s\p{L}+s\s(?:an?|the|this|its|their|his|her|no)\s/u.test(text.slice(end, end + 40));
}
