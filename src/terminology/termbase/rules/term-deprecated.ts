import type { Hit, Rule, Study, StudyText } from '../../rule.js';
import { languageOf, quoteOf, textsOf } from '../../study.js';
import { isAdmitted, nameOf, type Termbase } from '../model.js';
import { occurrences, type ConceptOccurrences, type Occurrence } from '../occurrences.js';
import { liesIn, pairOf } from './places.js';

/**
 * A term that the termbase says not to use. In a translation whose source does not name the concept it is information:
 * the words may mean something else there. So it is in an original, which is not ours to change.
 */
export const termDeprecated = (termbase: Termbase): Rule => ({
  id: 'term-deprecated',
  category: 'terminology/wrong-term',
  needs: 'text',
  yieldsTo: ['acronym-leaked', 'acronym-kept', 'untranslated-sentence', 'untranslated-words'],
  messages: {
    default: {
      en: 'the termbase advises against “{term}”; it has: {expected}',
      es: 'la base de términos desaconseja «{term}»; tiene: {expected}',
    },
    forbidden: {
      en: 'the termbase forbids “{term}”; it has: {expected}',
      es: 'la base de términos prohíbe «{term}»; tiene: {expected}',
    },
    none: {
      en: 'the termbase advises against “{term}”',
      es: 'la base de términos desaconseja «{term}»',
    },
  },
  title: { en: 'Deprecated term', es: 'Término desaconsejado' },
  explanation: {
    en: 'A term with the status deprecated, superseded or forbidden stands in the text. Where the source does not name the concept, the words may mean something else, and it is only information.',
    es: 'En el texto hay un término que está desaconsejado, reemplazado o prohibido. Si el original no nombra el concepto, las palabras pueden significar otra cosa, y es solo un dato.',
  },
  examples: [
    {
      source: ['Las fuerzas del orden llegaron.'],
      target: ['The forces of order arrived.'],
      found: ['fuerzas del orden | forces of order'],
    },
    { source: ['Llegaron con todo.'], target: ['The forces of order arrived.'], found: ['- | forces of order'] },
    // Inside a longer term it is part of that.
    {
      source: ['Las fuerzas del orden llegaron.'],
      target: ['The forces of law and order arrived.'],
      found: [],
    },
    { source: ['Pidieron orden.'], target: ['They asked the forces to keep order.'], found: [] },
  ],
  *check(study: Study): Generator<Hit> {
    for (const all of occurrences(termbase, study).values()) {
      for (const text of textsOf(study)) {
        for (const occurrence of all[text.side]) {
          if (!isAdmitted(occurrence.term) && !isOtherwiseRight(occurrence, text))
            yield hitOf(study, text, all, occurrence);
        }
      }
    }
  },
});

/** The same words are a term of another concept that may be used. */
const isOtherwiseRight = ({ others, place, term }: Occurrence, text: StudyText): boolean =>
  others.some((concept) =>
    concept.terms.some((other) => other.text === term.text && other.lang === term.lang && isAdmitted(other)),
  ) && place.side === text.side;

function hitOf(study: Study, text: StudyText, { concept, source }: ConceptOccurrences, occurrence: Occurrence): Hit {
  const { place, term } = occurrence;
  const name = nameOf(concept, languageOf(text), term.type);
  const expected = name && isAdmitted(name) ? name.text : '';
  const forbidden = term.status === 'forbidden';
  const hit: Hit = {
    severity: forbidden ? 'major' : 'minor',
    concept: concept.id,
    [place.side]: place,
    variant: expected === '' ? 'none' : forbidden ? 'forbidden' : 'default',
    parameters: { term: quoteOf(study, place), expected },
  };
  if (!study.target) return hit;
  if (place.side === 'source') return { ...hit, severity: 'info' };
  const pair = pairOf(study, occurrence);
  const named = pair && source.find((other) => liesIn(other.place, pair.source));
  return named ? { ...hit, source: named.place } : { ...hit, severity: 'info' };
}
