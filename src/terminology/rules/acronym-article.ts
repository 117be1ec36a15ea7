/** `the TOC` here and `TOC` there: an abbreviation that takes the article now and then. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf, maskedText, sentenceOf, wordsOf, zoneOf } from '../study.js';
import { functionWords } from '../words/function-words.js';
import { inTexts, type Found } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const acronymArticle: Rule = {
  id: 'acronym-article',
  category: 'linguistic-conventions/grammar',
  needs: 'text',
  title: { en: 'Abbreviation with and without the article', es: 'Sigla con artículo y sin él' },
  messages: {
    default: {
      en: '“{word}” without the article; {count} of {total} times the text writes “the {word}”',
      es: '«{word}» sin artículo; {count} de {total} veces el texto escribe «the {word}»',
    },
    with: {
      en: '“the {word}” with the article; {count} of {total} times the text writes “{word}” alone',
      es: '«the {word}» con artículo; {count} de {total} veces el texto escribe solo «{word}»',
    },
  },
  explanation: {
    en: 'Spanish writes the article before every abbreviation (el COT), English before names of bodies (the PNP) and not before names of activities (TOC, drug trafficking). In an English text it compares the uses of each abbreviation as a noun, and shows the rarer way. What qualifies another noun (TOC agents), lists and brackets are not counted. For information.',
    es: 'El español pone artículo ante toda sigla (el COT); el inglés, ante nombres de instituciones (the PNP) y no ante los de actividades (TOC). En un texto inglés compara los usos de cada sigla como sustantivo y muestra la manera menos usada. No cuenta lo que califica a otro sustantivo (TOC agents), las listas ni los paréntesis. Es informativo.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['Links to the TOC. The TOC grows, and the TOC pays. A fight against TOC, and by TOC agents (TOC).'],
      found: ['TOC | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['The PNP acts with the PNP of Lima and the PNP of Puno. PNP officers left.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

interface Use {
  block: EditionBlock;
  start: number;
  end: number;
  word: string;
  article: boolean;
}

function* find(text: StudyText): Iterable<Found> {
  if (languageOf(text) !== 'en') return;
  const uses = new Map<string, Use[]>();
  for (const block of text.blocks) {
    if (block.kind === 'heading' || zoneOf(text, block.id) === 'notes') continue;
    for (const use of usesIn(block)) uses.set(use.word, [...(uses.get(use.word) ?? []), use]);
  }
  for (const each of uses.values()) {
    const habit = habitOf(
      each.map(({ article }) => article),
      4,
      0.7,
    );
    if (!habit) continue;
    for (const { block, start, end, word, article } of each) {
      if (article === habit.usual) continue;
      const parameters = { word, count: habit.count, total: habit.total };
      yield { block, start, end, severity: 'info', ...(article ? { variant: 'with' } : {}), parameters };
    }
  }
}

const PREPOSITION = /^(?:of|to|by|with|against|from|in|for|between|on|through|and|or|as)$/;

/** Uses as a noun: after the article, after a preposition, or at the start of a sentence; no noun follows. */
function* usesIn(block: EditionBlock): Iterable<Use> {
  const words = wordsOf(block);
  const text = maskedText(block);
  const stops = functionWords('en');
  for (let at = 0; at < words.length; at++) {
    const { text: word, start, end } = words[at];
    if (!/^\p{Lu}{2,6}$/u.test(word)) continue;
    const next = words[at + 1];
    const before = words[at - 1];
    const opens = sentenceOf(block, start).start === start;
    if (!opens && (!before || text.slice(before.end, start) !== ' ')) continue;
    const article = !opens && before.folded === 'the';
    const isFollowed = next !== undefined && text.slice(end, next.start) === ' ' && !stops.has(next.folded);
    // The TOC grows: a verb. By TOC agents: a noun.
    if ((isFollowed && !(article && /^\p{Ll}+s$/u.test(next.text))) || /^[-’']/.test(text.slice(end, end + 1)))
      continue;
    if (article || opens || PREPOSITION.test(before.folded))
      yield { block, start: article ? before.start : start, end, word, article };
  }
}
