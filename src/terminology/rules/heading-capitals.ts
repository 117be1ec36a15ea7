/** A small letter in an English heading whose words have capitals. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf, maskedText, wordsOf, type Word } from '../study.js';
import { inTexts, type Found } from '../words/scan.js';

export const headingCapitals: Rule = {
  id: 'heading-capitals',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'Small letter in a heading with capitals', es: 'Minúscula en un título con mayúsculas' },
  messages: {
    default: {
      en: '“{word}” has a small letter in a heading whose other words have capitals',
      es: '«{word}» va en minúscula en un título cuyas demás palabras van en mayúscula',
    },
  },
  explanation: {
    en: 'In an English heading in title case every word has a capital but articles, conjunctions and prepositions; pronouns (its), verbs and nouns have one, too. Headings in sentence case are left alone, and so are other languages.',
    es: 'En un título inglés con mayúsculas llevan mayúscula todas las palabras, salvo artículos, conjunciones y preposiciones; también los pronombres (its), los verbos y los sustantivos. No dice nada de títulos con mayúscula solo inicial ni de otras lenguas.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['## Radicalization and its Threat to National Security', '## The State facing the Threat of Groups'],
      found: ['its | -', 'facing | -'],
    },
    {
      languages: ['en', 'es'],
      source: [
        '## Reading two languages at once',
        '## The Rise of the de Gaulle Doctrine between Wars',
        '## Following a Sentence: What to Do with It',
        '## Signs in Peru',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

/** Words that may stand in small letters: articles, conjunctions, prepositions of any length, and particles of names. */
const SMALL = new Set(
  `a an the and but or nor for so yet as if at by in of off on per to up via vs v with from into onto over about above across
  after against along amid among around before behind below beneath beside besides between beyond concerning despite down
  during except following inside like near out outside past regarding since than through throughout toward towards under
  underneath until unto upon versus within without when where whether while because de del la las los el le les da di do dos
  das du van von y e en al et und und der die das i ii to x not`.split(/\s+/),
);

function* find(text: StudyText): Iterable<Found> {
  if (languageOf(text) !== 'en') return;
  for (const block of text.blocks) {
    if (block.kind !== 'heading') continue;
    const words = wordsOf(block).filter((word) => /^\p{L}/u.test(word.text));
    if (!isTitleCase(words)) continue;
    for (const word of words) {
      if (!/^\p{Ll}/u.test(word.text) || SMALL.has(word.folded) || isJoined(block, word)) continue;
      // Some read a participle between two nouns (facing, using) as a preposition.
      const severity = /ing$/.test(word.folded) ? 'info' : 'minor';
      yield { block, start: word.start, end: word.end, severity, parameters: { word: word.text } };
    }
  }
}

/** Three in four of the words that may have a capital have one, and at least three beyond the first. */
function isTitleCase(words: readonly Word[]): boolean {
  const counted = words.slice(1).filter(({ folded }) => !SMALL.has(folded));
  const raised = counted.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return raised >= 3 && raised >= 0.7 * counted.length;
}

/** The second half of a compound (`Self-convened`) may be small; so may what follows an apostrophe or belongs to a name. */
const isJoined = (block: EditionBlock, { start, text }: Word): boolean =>
  /[-–’'@.]$/.test(maskedText(block).slice(0, start)) || /\p{Lu}/u.test(text);
