/** A comma after a bracket that the original does not have, as between a subject and its verb. */
import type { Hit, Rule, Study } from '../rule.js';
import { foldCase } from '../fold.js';
import { blockOf, maskedText, pairsOf } from '../study.js';
import { endOfWord, isKnown, sideOf } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const commaAfterBracket: Rule = {
  id: 'comma-after-bracket',
  category: 'linguistic-conventions/punctuation',
  needs: 'pair',
  title: { en: 'Comma after a bracket', es: 'Coma después de un paréntesis' },
  messages: {
    default: {
      en: 'a comma after the bracket, where the original has none: does it part a subject from its verb?',
      es: 'una coma tras el paréntesis, que el original no lleva: ¿separa el sujeto de su verbo?',
    },
  },
  explanation: {
    en: 'A subject is not parted from its verb by a comma, and a bracket in between makes it easy to overlook. Looks at brackets that both texts have, with an abbreviation or a number in them, followed by a comma in one text only. For information: English sets off some phrases with a comma that Spanish does not.',
    es: 'El sujeto no se separa de su verbo con coma, y un paréntesis en medio la disimula. Mira los paréntesis que tienen los dos textos, con una sigla o un número, seguidos de coma solo en uno. Es informativo: el inglés separa con coma algunas frases que el español no.',
  },
  examples: [
    {
      source: ['El Ministerio Público (MPFN) impide la apertura.'],
      target: ['The Public Prosecutor (MPFN), prevents the opening.'],
      found: ['- | (MPFN), prevents'],
    },
    {
      source: ['En el valle (VRAEM), donde mandan.', 'La policía (PNP) y el ejército.'],
      target: ['In the valley (VRAEM), where they rule.', 'The police (PNP), and the army.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  if (!study.target || !isKnown(study.source) || !isKnown(study.target)) return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0) continue;
    for (const place of pair.target) {
      const text = maskedText(blockOf(study.target, place.block)!);
      for (const match of matches(
        text.slice(place.start, place.end),
        /\(([\p{Lu}\p{N}][\p{Lu}\p{N}. -]{1,14})\),\s(?=\p{Ll})(?!(?:and|or|but|nor|which|who|where|when|as|y|o|pero|que|cuyo|donde)\b)/gu,
      )) {
        const own = sideOf(study, pair, 'source');
        const at = foldCase(own).indexOf(foldCase(`(${match[1]})`));
        if (at < 0 || !/^\s\p{Ll}/u.test(own.slice(at + match[1].length + 2))) continue;
        const start = place.start + match.index;
        yield { severity: 'info', target: { ...place, start, end: endOfWord(text, start + match[0].length) } };
      }
    }
  }
}
