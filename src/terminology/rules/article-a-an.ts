/** `a` before a vowel sound, `an` before a consonant. */
import { foldCase } from '../fold.js';
import type { Rule, Study, StudyText } from '../rule.js';
import { sentenceOf } from '../study.js';
import { readsAs } from '../words/function-words.js';
import { counterpartAt, inTexts, matchesIn, wordsBetween, type Found } from '../words/scan.js';

export const articleAAn: Rule = {
  id: 'article-a-an',
  category: 'linguistic-conventions/grammar',
  needs: 'text',
  title: { en: 'a or an', es: 'a o an (inglés)' },
  messages: {
    default: {
      en: '“a” before “{word}”, which starts with a vowel sound',
      es: '«a» ante «{word}», que empieza por sonido vocálico',
    },
    consonant: {
      en: '“an” before “{word}”, which starts with a consonant sound',
      es: '«an» ante «{word}», que empieza por sonido consonántico',
    },
  },
  explanation: {
    en: 'English writes “an” before a vowel sound and “a” before a consonant. Letters that are not sounded (an hour, an heir), vowels that start with a y or w (a union, a European, a one-off), both ways in use (an historic) and abbreviations read by letters are known. Words quoted from another language are left alone.',
    es: 'El inglés escribe «an» ante sonido vocálico y «a» ante consonante. Conoce las letras mudas (an hour, an heir), las vocales que suenan a y o w (a union, a European, a one-off), los usos dobles (an historic) y las siglas que se leen letra a letra. No dice nada de palabras citadas en otra lengua.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['It is a attack, an universal one, and an big one.'],
      found: ['a attack | -', 'an universal | -', 'an big | -'],
    },
    {
      languages: ['en', 'es'],
      source: [
        'An hour, a union, a European, a one-off, an MP, a NATO plan, an 8-year-old, a US law, a unilateral step, an heir, an X-ray, a UNESCO site, an umbrella, plan A is a “uno”.',
      ],
      found: [],
    },
    {
      languages: ['en', 'es'],
      source: ['[^1]: Saez. “América Latina, a vueltas con la identidad; a escala humana”.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const ARTICLE = /(?=[aA])(?<![\p{L}\p{M}\p{N}.'’-])(a|an|A|An)\s["“‘]?([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/gu;
/** Vowel letters that sound as a consonant: you-, w-. */
const CONSONANT =
  /^(?:u(?:[bcfhjkqrst][aeiou]|ni(?:[^nmd]|mod|nom|di[r]|$)|n(?:es|icef|anim|ary))|eu|ewe|uk|us(?:$|[ae]|u)|ut[eio]|one(?:$|-|s|r|n)|once|oui|ouija|ubiq|urug|ural|uran|uri)/;
const SILENT = /^(?:hour|honest|hono(?:u)?r|heir|herb)/;
const EITHER = /^(?:h(?:istor|yster|abitual|otel|erb|umble|einous|allucin)|u(?:bi|gand)|uh|um|hm|(?:uno|una|un)$)/;

function* find(text: StudyText, study: Study): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(text, ARTICLE, 'en')) {
    const [, article, word] = match;
    const sound = soundOf(word);
    const needsAn = foldCase(article) === 'a';
    if (sound === undefined || (sound === 'vowel') !== needsAn || isForeign(block, start, study, text, match[0]))
      continue;
    // A letter or a grade: “plan A attracts”.
    if (article === 'A' && start !== sentenceOf(block, start).start && block.text[start - 1] !== '“') continue;
    yield { block, start, end, severity: 'minor', ...(needsAn ? {} : { variant: 'consonant' }), parameters: { word } };
  }
}

/** How a word starts, or undefined where it is read letter by letter, or either way. */
function soundOf(word: string): 'vowel' | 'consonant' | undefined {
  if (
    word.length === 1 ||
    /^\p{Lu}+s?$/u.test(word) ||
    /^\p{Lu}[\p{Lu}\p{N}&-]/u.test(word) ||
    /[^\x00-\x7f’]/.test(word)
  )
    return undefined;
  const folded = foldCase(word);
  if (/^\p{L}-/u.test(word) || EITHER.test(folded)) return undefined;
  if (SILENT.test(folded)) return 'vowel';
  if (CONSONANT.test(folded)) return 'consonant';
  return /^[aeiou]/.test(folded) ? 'vowel' : 'consonant';
}

/** Words of another language, such as a title: `a escala humana`. */
function isForeign(block: Found['block'], at: number, study: Study, text: StudyText, words: string): boolean {
  if (counterpartAt(study, text.side, block.id, at)?.includes(words)) return true;
  const near = wordsBetween(block, at - 60, at + 60);
  return readsAs(
    near.map(({ folded }) => folded),
    'es',
    'en',
  );
}
