import { blockOf, maskedText, wordsOf, type AlignedPair } from '../study.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { isSkipped } from './letters.js';
import { pairOfUse, placeOf, placeOfDefinition, usesIn } from './places.js';
import { registerOf, type AcronymConcept } from './register.js';

/** The long form where the short one should stand: in the brackets that define it, or again after it was defined. */
export const expansionRepeated: Rule = {
  id: 'acronym-expansion-repeated',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'pair',
  title: { en: 'Expansion in place of the acronym', es: 'Forma larga en lugar de la sigla' },
  explanation: {
    en: 'Where the original defines a short form, the brackets of the translation repeat the long form; or the translation writes the long form out where the original has the short one and the translation has defined its own.',
    es: 'Donde el original define una sigla, los paréntesis de la traducción repiten la forma larga; o la traducción escribe la forma larga donde el original pone la sigla y la traducción ya ha definido la suya.',
  },
  messages: {
    default: {
      en: 'the brackets repeat “{long}” where the original defines {short}',
      es: 'los paréntesis repiten «{long}» donde el original define {short}',
    },
    again: {
      en: 'the original writes {short} here; the translation has defined {translated} and writes “{long}” out',
      es: 'el original escribe aquí {short}; la traducción ha definido {translated} y escribe «{long}» entero',
    },
  },
  examples: [
    {
      source: ['Participan las Fuerzas Armadas (FF. AA.) cuando hace falta.'],
      target: ['The Armed Forces (Armed Forces) take part when needed.'],
      found: ['Fuerzas Armadas (FF. AA.) | Armed Forces (Armed Forces)'],
    },
    {
      source: ['El tráfico ilícito de drogas (TID) crece.', 'El TID paga.'],
      target: ['Illicit drug trafficking (IDT) is growing.', 'Illicit drug trafficking pays.'],
      found: ['TID | Illicit drug trafficking'],
    },
    {
      // Written out each time, without a short form of its own: a choice.
      source: ['Participan las Fuerzas Armadas (FF. AA.).', 'Las FF. AA. responden.'],
      target: ['The Armed Forces take part.', 'The Armed Forces respond.'],
      found: [],
    },
    {
      source: ['Participan las Fuerzas Armadas (FF. AA.).'],
      target: ['The Armed Forces (all of them) take part.'],
      found: [],
    },
  ],
  *check(study): Iterable<Hit> {
    for (const concept of registerOf(study)) {
      yield* inBrackets(study, concept);
      yield* writtenOut(study, concept);
    }
  },
};

function* inBrackets(study: Study, concept: AcronymConcept): Iterable<Hit> {
  for (const definition of concept.source?.definitions ?? []) {
    const place = placeOfDefinition(study, 'source', definition);
    const repeated = expansionInBrackets(study, concept, pairOfUse(study, place));
    if (!repeated) continue;
    const parameters = { long: repeated.long, short: definition.short.text };
    yield { severity: 'major', concept: concept.id, source: place, target: repeated.place, parameters };
  }
}

/** Brackets in a pair that repeat the long form of a concept which the translation defines nowhere in the pair. */
function expansionInBrackets(study: Study, { target }: AcronymConcept, pair?: AlignedPair): Repeated | undefined {
  const isDefined = target && usesIn(study, target, pair).some(({ definition }) => definition);
  return isDefined ? undefined : repeatedIn(study, pair);
}

/** True where the brackets that should define a concept in the translation repeat its long form. */
export const isExpansionRepeated = (study: Study, concept: AcronymConcept): boolean =>
  (concept.source?.definitions ?? []).some((definition) => {
    const pair = pairOfUse(study, placeOfDefinition(study, 'source', definition));
    return expansionInBrackets(study, concept, pair) !== undefined;
  });

interface Repeated {
  place: Place;
  long: string;
}

/** Brackets of the translation that say the words before them once more. */
function repeatedIn(study: Study, pair?: AlignedPair): Repeated | undefined {
  for (const sentence of pair?.target ?? []) {
    const block = study.target && blockOf(study.target, sentence.block);
    if (!block) continue;
    const text = maskedText(block);
    for (const match of text.slice(0, sentence.end).matchAll(/\(([^()]{2,120})\)/g)) {
      if (match.index < sentence.start) continue;
      const count = (word: { folded: string }): boolean => !isSkipped(word.folded);
      const end = match.index + match[0].length;
      const inside = wordsOf(block).filter((word) => word.start > match.index && word.end < end && count(word));
      const before = wordsOf(block).filter(
        (word) => word.end <= match.index && word.start >= sentence.start && count(word),
      );
      const same = before.slice(-inside.length);
      if (inside.length === 0 || same.length < inside.length) continue;
      if (!inside.every((word, index) => word.folded === same[index].folded)) continue;
      const last = inside[inside.length - 1].end;
      const place: Place = { side: 'target', block: block.id, start: same[0].start, end };
      return { place, long: block.text.slice(inside[0].start, last) };
    }
  }
  return undefined;
}

/** The long form where the original has the short one, and the translation has a short one, too. */
function* writtenOut(study: Study, { id, source, target }: AcronymConcept): Iterable<Hit> {
  if (!source || !target?.long || target.definitions.length === 0) return;
  const long = target.long.toLowerCase();
  for (const use of source.uses) {
    const pair = pairOfUse(study, use);
    if (use.definition || use.zone !== 'body' || !pair || usesIn(study, source, pair)[0] !== use) continue;
    if (usesIn(study, target, pair).length > 0) continue;
    for (const sentence of pair.target) {
      const words = study.target ? (blockOf(study.target, sentence.block)?.text ?? '') : '';
      const at = words.toLowerCase().indexOf(long, sentence.start);
      if (at < 0 || at >= sentence.end) continue;
      const place: Place = { side: 'target', block: sentence.block, start: at, end: at + long.length };
      const parameters = { short: source.text, translated: target.text, long: target.long };
      yield { severity: 'info', concept: id, source: placeOf(use), target: place, variant: 'again', parameters };
      break;
    }
  }
}
