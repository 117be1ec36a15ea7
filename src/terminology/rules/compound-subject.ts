/** Two subjects joined by `and` with a verb in the singular, where the original has the plural. */
import { foldCase } from '../fold.js';
import type { Hit, Rule, Study } from '../rule.js';
import { blockOf, languageOf, maskedText, pairsOf } from '../study.js';
import { sideOf } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const compoundSubject: Rule = {
  id: 'compound-subject',
  category: 'linguistic-conventions/grammar',
  needs: 'pair',
  title: { en: 'Two subjects, singular verb', es: 'Dos sujetos y verbo en singular' },
  messages: {
    default: {
      en: '“{words}”: two subjects, and the verb “{verb}” in the singular; the original has the plural',
      es: '«{words}»: dos sujetos y el verbo «{verb}» en singular; el original lleva plural',
    },
  },
  explanation: {
    en: 'In an English clause that opens with two nouns joined by “and”, looks for a verb in the singular, where the verb of the Spanish original is in the plural. Pairs that count as one thing (law and order, research and development) are left alone.',
    es: 'En una oración inglesa que empieza con dos sustantivos unidos por «and», busca un verbo en singular donde el verbo del original español va en plural. No dice nada de parejas que valen por una cosa (law and order, research and development).',
  },
  examples: [
    {
      source: ['La coordinación y el flujo de información entre estas entidades son clave.'],
      target: ['Coordination and information flow between these entities is key.'],
      found: ['- | Coordination and information flow between these entities is'],
    },
    {
      source: ['Esta complejidad y el carácter de la amenaza requieren una respuesta.'],
      target: ['This complexity and multidimensionality of the threat requires a response.'],
      found: ['- | complexity and multidimensionality of the threat requires'],
    },
    {
      source: [
        'La ley y el orden son una meta.',
        'La falta de ley y de orden es clave para quienes mandan.',
        'Los que van y vienen lo saben.',
      ],
      target: [
        'Law and order is a goal.',
        'The lack of law and of order is key for those who rule.',
        'Coming and going, he knows it.',
      ],
      found: [],
    },
  ],
  check: compare,
};

const VERBS =
  'is|was|has|does|requires|needs|drives|makes|creates|allows|generates|affects|shows|leads|remains|represents|constitutes|poses|contributes|hinders|weakens|strengthens|provides|becomes|continues|means|plays|threatens|undermines|fuels|prevents|promotes|reflects|implies|exists|seems|appears';
/** A clause opens; one noun, and, one to three words; a phrase with a preposition or participle; a verb in the singular. */
const CLAUSE = new RegExp(
  String.raw`(?:^|, |; |: )(?:the |this |that |their |its |such |his |her |our )?((?:\p{L}+ )?\p{L}{4,} and (?:\p{L}+ ){0,2}\p{L}{4,}(?: (?:of|between|in|among|from|for|with|on|(?:\p{L}+ed) by) [^,;:.?!]{3,60}?)?) (${VERBS}) `,
  'giu',
);
/** What takes the singular, opens no subject, or has a verb in it already. */
const NOT_SUBJECT =
  /\b(?:law and order|research and development|trial and error|bread and butter|supply and demand|to|that|which|who|it|there|what|where|when|if|is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|should|do|does|each|every|no|everyone|everything|not|by \p{L}+ing|one|lack|absence|combination|mix)\b/iu;
const FIRST =
  /^(?:in|on|at|by|for|from|with|of|as|after|before|despite|during|between|and|or|but|both|either|through|under|over|without|within|including|such|like|given|according)\b/i;

function* compare(study: Study): Iterable<Hit> {
  if (!study.target || languageOf(study.source) !== 'es' || languageOf(study.target) !== 'en') return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0) continue;
    for (const place of pair.target) {
      const text = maskedText(blockOf(study.target, place.block)!).slice(place.start, place.end);
      if (!text.includes(' and ')) continue;
      for (const match of matches(text, CLAUSE)) {
        const [whole, subject, verb] = match;
        if (NOT_SUBJECT.test(subject) || FIRST.test(subject) || !hasPlural(foldCase(sideOf(study, pair, 'source'))))
          continue;
        const start = place.start + match.index + whole.indexOf(subject);
        const words = `${subject} ${verb}`;
        yield {
          severity: 'minor',
          target: { ...place, start, end: start + words.length },
          parameters: { words: subject, verb },
        };
      }
    }
  }
}

/** Two nouns joined by `y`, and a verb in the third person plural after them. */
const hasPlural = (spanish: string): boolean =>
  /(?<![\p{L}])y (?:\p{L}+ ){1,12}?(?:son|fueron|eran|seran|estan|han|tienen|hacen|\p{L}{2,}(?:aron|ieron|aban|ian|aran|[bcdfghlmnrstvyz]an|[bcdfghlmnrstvyz]en))(?![\p{L}])/u.test(
    spanish,
  );
