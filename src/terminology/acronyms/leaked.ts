import { quoteOf, blockOf, type AlignedPair } from '../study.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { pairOfUse, placeOf, usesIn } from './places.js';
import { registerOf, type AcronymConcept } from './register.js';

/**
 * The original's short form in a translation that defines one of its own. Checks that ask that an acronym stay as it is
 * have it upside down: they flag `IDT` and pass `TID`.
 */
export const leaked: Rule = {
  id: 'acronym-leaked',
  category: 'accuracy/untranslated',
  needs: 'pair',
  title: { en: 'Acronym of the original in the translation', es: 'Sigla del original en la traducción' },
  explanation: {
    en: 'The translation defines a short form of its own, yet here it writes that of the original. A reader of the translation does not know what it stands for.',
    es: 'La traducción define una sigla propia, pero aquí escribe la del original. Quien lee la traducción no sabe qué significa.',
  },
  messages: {
    default: {
      en: '{short} is the short form of the original; the translation defines {translated} ({long})',
      es: '{short} es la sigla del original; la traducción define {translated} ({long})',
    },
  },
  examples: [
    {
      source: ['El tráfico ilícito de drogas (TID) crece.', 'El TID financia a los grupos.'],
      target: ['Illicit drug trafficking (IDT) is growing.', 'TID finances the groups.'],
      found: ['TID | TID'],
    },
    {
      source: ['La Organización Mundial de la Salud (OMS) avisa.', 'La OMS insiste.'],
      target: ['The World Health Organization (WHO) warns.', 'The WHO insists.'],
      found: [],
    },
    {
      // Kept everywhere: a choice, not a leak.
      source: ['La Policía Nacional del Perú (PNP) actúa.', 'La PNP responde.'],
      target: ['The National Police of Peru (PNP) acts.', 'The PNP responds.'],
      found: [],
    },
    {
      // Spoken of, not used: the original has both.
      source: ['El tráfico ilícito de drogas (TID) crece.', 'En inglés no se escribe TID, sino IDT.'],
      target: ['Illicit drug trafficking (IDT) is growing.', 'In English one does not write TID but IDT.'],
      found: [],
    },
    {
      // In a name that is left as it is.
      source: ['El tráfico ilícito de drogas (TID) crece.', 'Lo dice la Revista TID Hoy.'],
      target: ['Illicit drug trafficking (IDT) is growing.', 'So says the Revista TID Hoy.'],
      found: [],
    },
  ],
  *check(study): Iterable<Hit> {
    for (const concept of registerOf(study)) {
      const { source, target, strays } = concept;
      if (!source || !target || target.definitions.length === 0) continue;
      const before = new Map<AlignedPair | undefined, number>();
      for (const use of strays.target) {
        const pair = pairOfUse(study, use);
        const nth = before.get(pair) ?? 0;
        before.set(pair, nth + 1);
        const answers = usesIn(study, source, pair);
        if (answers.some((answer) => isInSameName(study, answer, use)) || mentions(study, concept, pair)) continue;
        const answer = answers[Math.min(nth, answers.length - 1)];
        yield {
          severity: 'major',
          concept: concept.id,
          ...(answer ? { source: placeOf(answer) } : {}),
          target: placeOf(use),
          parameters: { short: use.text, translated: target.text, long: target.long ?? '' },
        };
      }
    }
  },
};

/** True where the original speaks of the translation's short form, too. */
const mentions = (study: Study, { strays }: AcronymConcept, pair?: AlignedPair): boolean =>
  pair !== undefined && strays.source.some((other) => pairOfUse(study, other) === pair);

/** True where the word before or after is a capitalised one and the same in both texts: a name left as it is. */
export function isInSameName(study: Study, a: Place, b: Place): boolean {
  const [one, other] = [neighbours(study, a), neighbours(study, b)];
  return (['before', 'after'] as const).some((where) => one[where] !== '' && one[where] === other[where]);
}

function neighbours(study: Study, place: Place): { before: string; after: string } {
  const text = study[place.side];
  const block = text && blockOf(text, place.block);
  const words = block?.text ?? quoteOf(study, place);
  const before = /(\p{Lu}[\p{L}\p{M}]+) $/u.exec(words.slice(Math.max(0, place.start - 40), place.start))?.[1] ?? '';
  const after = /^ (\p{Lu}[\p{L}\p{M}]+)/u.exec(words.slice(place.end, place.end + 40))?.[1] ?? '';
  return { before, after };
}
