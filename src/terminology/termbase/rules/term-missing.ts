import type { Hit, Place, Rule, Study } from '../../rule.js';
import { languageOf, quoteOf, type AlignedPair } from '../../study.js';
import { nameOf, type Termbase } from '../model.js';
import { occurrences, type Occurrence } from '../occurrences.js';
import { balances, isPartOfName, leftAsIs, type Balance } from './balance.js';
import { standsApart } from './nearby.js';
import { liesIn } from './places.js';

/**
 * A term of the source that its row of the translation does not name: by no term of the concept, deprecated ones counted
 * (those are `term-deprecated`'s). A sentence without it in a row that names it is `term-count`'s, unless the source term
 * itself stands there.
 */
export const termMissing = (termbase: Termbase): Rule => ({
  id: 'term-missing',
  category: 'terminology/wrong-term',
  needs: 'pair',
  yieldsTo: ['acronym-leaked', 'acronym-kept', 'untranslated-sentence', 'untranslated-words', 'repetition'],
  messages: {
    default: {
      en: '“{term}” has no term of the termbase in the translation; expected: {expected}',
      es: '«{term}» no tiene en la traducción ningún término de la base; se esperaba: {expected}',
    },
    instead: {
      en: '“{term}” is rendered by “{other}”, the term for another concept; expected: {expected}',
      es: '«{term}» se traduce por «{other}», el término de otro concepto; se esperaba: {expected}',
    },
    untranslated: {
      en: '“{term}” was left as it is; the termbase has: {expected}',
      es: '«{term}» quedó sin traducir; la base de términos tiene: {expected}',
    },
  },
  title: { en: 'Term not in the translation', es: 'Término que falta en la traducción' },
  explanation: {
    en: 'The source has a term of the termbase, and what is aligned with it has none of the terms that the termbase gives for the concept. A paraphrase or a pronoun may be right; a term left in the source language rarely is.',
    es: 'El original tiene un término de la base, y lo alineado con él no tiene ninguno de los términos que la base da para el concepto. Una paráfrasis o un pronombre pueden estar bien; un término que quedó en la lengua del original, pocas veces.',
  },
  examples: [
    {
      source: ['El contrabando financia a estos grupos.'],
      target: ['Trade pays for these groups.'],
      found: ['contrabando | -'],
    },
    {
      source: ['La minería ilegal crece.', 'El contrabando también.'],
      target: ['La minería ilegal is growing.', 'So is smuggling.'],
      found: ['minería ilegal | minería ilegal'],
    },
    // A term too many of another concept is what stands for it.
    {
      source: ['Entre el contrabando y la minería ilegal.'],
      target: ['Between smuggling and smuggling.'],
      found: ['minería ilegal | smuggling'],
    },
    // Any term of the concept will do, in any inflection, also in another sentence of the row, and inside a longer term.
    {
      source: ['El contrabando crece. Nadie lo persigue.', 'Las minerías ilegales contaminan.'],
      target: ['It grows. Nobody prosecutes contraband.', 'Illegal-mining pollutes.'],
      found: [],
    },
    // The words of a term may stand apart, and a name that is kept as a whole is no term left as it is.
    {
      source: ['Hay minería artesanal e ilegal.', 'Lo dice el Instituto de Minería Ilegal del Perú.'],
      target: ['There is illegal and artisanal mining.', 'So says the Instituto de Minería Ilegal del Perú.'],
      found: [],
    },
    // What is missing altogether is for another rule to say.
    { source: ['El contrabando crece.'], target: [''], found: [] },
  ],
  *check(study: Study): Generator<Hit> {
    for (const balance of balances(termbase, study)) yield* missingIn(termbase, study, balance);
  },
});

function* missingIn(termbase: Termbase, study: Study, { all, source, target, without }: Balance): Generator<Hit> {
  const { concept } = all;
  const language = languageOf(study.target!);
  const expectedFor = ({ term }: Occurrence): string => nameOf(concept, language, term.type)!.text;
  let left = false;
  for (const { pair, source: there } of without) {
    const place = leftAsIs(termbase, study, concept.id, pair);
    if (!place) continue;
    left = true;
    if (isPartOfName(study, there[0].place, place)) continue;
    const term = quoteOf(study, there[0].place);
    const hit = { severity: 'major' as const, concept: concept.id, source: there[0].place, target: place };
    yield { ...hit, variant: 'untranslated', parameters: { term, expected: expectedFor(there[0]) } };
  }
  // A concept whose term several share may be another one.
  if (left || target.length > 0 || without.length === 0 || source[0].others.length > 0) return;
  if (without.some(({ pair }) => standsApart(study, concept, pair))) return;
  const [first] = without[0].source;
  const parameters = { term: quoteOf(study, first.place), expected: expectedFor(first) };
  const hit = { severity: 'minor' as const, concept: concept.id, source: first.place, parameters };
  const other = surplusIn(termbase, study, without[0].pair);
  if (!other) yield hit;
  else yield { ...hit, variant: 'instead', target: other, parameters: { ...parameters, other: quoteOf(study, other) } };
}

/** A term that the translation uses oftener than the source names its concept: one of them stands for something else. */
function surplusIn(termbase: Termbase, study: Study, pair: AlignedPair): Place | undefined {
  for (const { source, target } of occurrences(termbase, study).values()) {
    const named = source.filter(({ place }) => liesIn(place, pair.source));
    const used = target.filter(({ place }) => liesIn(place, pair.target));
    if (named.length > 0 && used.length > named.length) return used[used.length - 1].place;
  }
  return undefined;
}
