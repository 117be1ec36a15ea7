/** The same words on both sides of a bracket, a conjunction or a hyphen: `X (X)`, `X and X`, `X-X`. */
import { otherSide } from '../../edition/sentences.js';
import type { Rule, Study, StudyText } from '../rule.js';
import { languageOf, pairAt, type Word } from '../study.js';
import { functionWords } from '../words/function-words.js';
import { repetitionsOf, type Repetition } from '../words/repetitions.js';
import { inTexts, type Found } from '../words/scan.js';

export const repetition: Rule = {
  id: 'repetition',
  category: 'accuracy/mistranslation',
  needs: 'text',
  yieldsTo: ['repeated-word', 'acronym-expansion-repeated'],
  title: { en: 'The same words on both sides', es: 'Las mismas palabras a ambos lados' },
  messages: {
    default: {
      en: 'the brackets repeat the words before them: “{words}”',
      es: 'el paréntesis repite las palabras anteriores: «{words}»',
    },
    and: { en: '“{words}” stands on both sides of “{join}”', es: '«{words}» está a ambos lados de «{join}»' },
    hyphen: { en: '“{words}” stands on both sides of the hyphen', es: '«{words}» está a ambos lados del guion' },
  },
  explanation: {
    en: 'A translation that renders a word and its abbreviation, or two near synonyms, by one word repeats itself: “Armed Forces (Armed Forces)”, “terrorism and terrorism”. What the original repeats as well, set phrases (more and more, años y años), doubled names and short reduplications (so-so) are left alone.',
    es: 'Una traducción que da una sola palabra por un término y su sigla, o por dos casi sinónimos, se repite: «Armed Forces (Armed Forces)», «terrorismo y terrorismo». No dice nada de lo que también repite el original, de frases hechas (más y más, años y años), de nombres dobles ni de reduplicaciones cortas (so-so).',
  },
  examples: [
    {
      source: ['Las Fuerzas Armadas (FF. AA.) actúan.'],
      target: ['The Armed Forces (Armed Forces) act.'],
      found: ['- | Armed Forces (Armed Forces)'],
    },
    {
      source: ['Contraterrorismo y antiterrorismo en el frente marxista-leninista-maoísta.'],
      target: ['Counterterrorism and Counterterrorism on the Marxist-Leninist-Maoist-Maoist front.'],
      found: ['- | Counterterrorism and Counterterrorism', '- | Maoist-Maoist'],
    },
    {
      source: ['Cada vez más lejos; del Foro (Foro) y de Baden-Baden.'],
      target: ['Further and further away; of the Forum (Forum) and Baden-Baden, so-so, face to face, (a) and (b).'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText, study: Study): Iterable<Found> {
  const stops = functionWords(languageOf(text));
  for (const block of text.blocks) {
    for (const repetition of repetitionsOf(text).get(block.id) ?? []) {
      const { kind, start, end, words, join } = repetition;
      const content = words.filter(({ folded }) => !stops.has(folded));
      if (content.length === 0 || !weighs(kind, words) || repeatsToo(study, text, block.id, start)) continue;
      const severity = severityOf(repetition, content, study.target !== null);
      const said = block.text.slice(start, words.at(-1)!.end);
      yield {
        block,
        start,
        end,
        severity,
        ...(kind === 'bracket' ? {} : { variant: kind }),
        parameters: { words: said, join },
      };
    }
  }
}

/** (a), (1): labels; so-so, bye-bye: one word. */
function weighs(kind: Repetition['kind'], words: readonly Word[]): boolean {
  const [{ text }] = words;
  if (kind === 'hyphen') return text.length >= 5 && !/\d/.test(text);
  return words.length > 1 || (kind === 'and' ? text.length >= 4 : text.length >= 2 && !/^\d+$/.test(text));
}

/** Small words may be joined on purpose (waited and waited); a long one, or several words, are not. */
function severityOf(
  { kind, words, asWritten }: Repetition,
  content: readonly Word[],
  compared: boolean,
): Found['severity'] {
  // Esrecurse (esrecurse): a name and its spelling elsewhere.
  if (kind === 'bracket') return asWritten ? 'minor' : 'info';
  if (kind === 'hyphen') return compared ? 'minor' : 'info';
  return compared && (words.length > 1 || content[0].text.length >= 9) ? 'minor' : 'info';
}

/** Whether the counterpart repeats words, too, in whatever way. */
function repeatsToo(study: Study, text: StudyText, block: string, at: number): boolean {
  const side = otherSide(text.side);
  const other = study[side];
  if (!study.target || !other) return false;
  const places = pairAt(study, text.side, block, at)?.[side] ?? [];
  return places.some((place) =>
    repetitionsOf(other)
      .get(place.block)
      ?.some(({ start, end }) => start >= place.start && end <= place.end),
  );
}
