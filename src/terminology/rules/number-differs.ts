/** Numbers that differ between the two texts, across the ways in which languages write them. */
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { foldCase } from '../fold.js';
import { blockOf, foldedText, languageOf, pairsOf, quoteOf, type AlignedPair } from '../study.js';
import { numberWordsOf } from '../words/number-words.js';
import { numbersOf, type NumberToken } from '../words/numbers.js';
import { sideOf } from '../words/scan.js';

export const numberDiffers: Rule = {
  id: 'number-differs',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  yieldsTo: ['code-number-differs', 'page-range'],
  title: { en: 'Number that differs', es: 'Número que no coincide' },
  messages: {
    default: {
      en: '{source} in the original, {target} in the translation',
      es: '{source} en el original, {target} en la traducción',
    },
    missing: {
      en: 'the translation does not have this number: {source}',
      es: 'la traducción no tiene este número: {source}',
    },
    spaced: {
      en: '{target}: with spaces, these read as several numbers in English; the original has {source}',
      es: '{target}: con espacios, se leen como varios números; el original dice {source}',
    },
    added: { en: 'the original does not have this number: {target}', es: 'el original no tiene este número: {target}' },
  },
  explanation: {
    en: 'Compares numbers by value: 1.234,5 and 1,234.5; 1,5 millones and 1.5 million; mil millones and a billion; siglo XXI and 21st century; 3.º and third; México 70 and 1970; art. 6.1 and Article 6(1); años noventa and 1990s; 2013-17 and 2013–2017; numbers in words. What stands elsewhere in the same row is not missing. Small numbers in words, measures in other units, parts of numeric dates, codes (COVID-19) and addresses are left alone or for information.',
    es: 'Compara los números por su valor: 1.234,5 y 1,234.5; 1,5 millones y 1.5 million; mil millones y a billion; siglo XXI y 21st century; 3.º y third; México 70 y 1970; art. 6.1 y Article 6(1); años noventa y 1990s; 2013-17 y 2013–2017; números en letras. Lo que está en otro lugar de la misma fila no falta. Los números pequeños en letras, las medidas en otras unidades, las partes de fechas numéricas, los códigos (COVID-19) y las direcciones se dejan o son informativos.',
  },
  examples: [
    {
      source: ['Costó 1.234,5 soles en 2013.', 'Son 45 casos.'],
      target: ['It cost 1,243.5 soles in 2013.', 'There are cases.'],
      found: ['1.234,5 | 1,243.5', '45 | -'],
    },
    {
      source: ['Felipe II y Carlos III, según el art. 6.1, en México 70.'],
      target: ['Philip III and Charles III, under Article 6(1), at the World Cup of 1970 in Mexico.'],
      found: ['II | III'],
    },
    {
      source: [
        'El 3 de mayo de 2013, a las 15:30, 1,5 millones (el 5 %) de los 30 000 del siglo XXI; treinta y uno en los años noventa; 2013-17; mil millones.',
        'Los tres primeros, en 24/7; el 1.º de enero; entre 20.000 y 30.000; la segunda vez.',
      ],
      target: [
        'On May 3, 2013, at 3:30 p.m., 1.5 million (five percent) of the 30,000 of the 21st century; 31 in the 1990s; 2013–2017; a billion.',
        'The first three, around the clock; January 1; between 20,000 and 30,000; twice.',
      ],
      found: [],
    },
    { source: ['Hubo 274 227 casos.'], target: ['There were 274 227 cases.'], found: ['274 227 | 274 227'] },
    { source: ['A 100 km de Lima, el COVID-19.'], target: ['Sixty-two miles from Lima, COVID.'], found: [] },
  ],
  check: compare,
};

/** A number with its place. */
interface Placed extends NumberToken {
  place: Place;
}

function* compare(study: Study): Iterable<Hit> {
  const rows = new Map<number, { pair: AlignedPair; source: Placed[]; target: Placed[] }[]>();
  for (const pair of pairsOf(study)) {
    if (pair.link.source.length === 0 || pair.link.target.length === 0) continue;
    const [source, target] = [placed(study, pair, 'source'), placed(study, pair, 'target')];
    if (source.length + target.length === 0) continue;
    rows.set(pair.row, [...(rows.get(pair.row) ?? []), { pair, source, target }]);
  }
  for (const pairs of rows.values()) {
    const all = { source: pairs.flatMap(({ source }) => source), target: pairs.flatMap(({ target }) => target) };
    for (const { pair, source, target } of pairs) {
      if (pair.source.length === 0 || pair.target.length === 0) continue;
      const [left, right] = unmatched(source, target);
      const isLost = (others: Placed[], row: Placed[]) => (token: Placed) =>
        isOtherNumeral(token, others) || (token.strong && !row.some((other) => isEqual(token, other)));
      const lost = { source: left.filter(isLost(right, all.target)), target: right.filter(isLost(left, all.source)) };
      const isMissing = (others: Placed[]) => (token: Placed) =>
        !others.some((other) => isSameOtherwise(study, token, other));
      yield* report(study, pair, lost.source.filter(isMissing(all.target)), lost.target.filter(isMissing(all.source)));
    }
  }
}

function placed(study: Study, pair: AlignedPair, side: Side): Placed[] {
  const text = study[side]!;
  return pair[side].flatMap(({ block, start, end }) =>
    (numbersOf(text).get(block) ?? []).flatMap((token) =>
      token.start >= start && token.end <= end
        ? [{ ...token, place: { side, block, start: token.start, end: token.end } }]
        : [],
    ),
  );
}

/** Equal but for rounding of what was computed. */
const isEqual = (a: NumberToken, b: NumberToken): boolean =>
  a.values.some((value) => b.values.some((other) => Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))));

/** Numbers of either side that find no equal on the other. Figures are matched first, then words. */
function unmatched(source: Placed[], target: Placed[]): [Placed[], Placed[]] {
  const left = [...source];
  const right = [...target];
  for (const strict of [true, false]) {
    for (let at = 0; at < left.length; at++) {
      const found = right.findIndex((other) => isEqual(left[at], other) && (!strict || left[at].kind === other.kind));
      if (found < 0) continue;
      right.splice(found, 1);
      left.splice(at--, 1);
    }
  }
  return [left, right];
}

/** Felipe II and Philip III: a Roman numeral that nobody need render, but that another one stands for. */
const isOtherNumeral = ({ kind, values }: Placed, others: readonly Placed[]): boolean =>
  kind === 'roman' && values[0] > 1 && others.filter((other) => other.kind === 'roman').length === 1;

/** México 70 and 1970; article 6.1 and article 6(1). */
function isSameOtherwise(study: Study, a: Placed, b: Placed): boolean {
  const [one, other] = [a, b].map(({ place }) => quoteOf(study, place));
  const isYear = (short: string, long: string): boolean => /^\d\d$/.test(short) && /^(?:19|20)\d\d$/.test(long);
  if ((isYear(one, other) || isYear(other, one)) && one.slice(-2) === other.slice(-2)) return true;
  const isPart = (whole: string, { place: { side, block, start, end } }: Placed): boolean => {
    const [, section, rest] = /^(\d{1,3})\.(\d{1,2})$/.exec(whole) ?? [];
    if (!section) return false;
    const text = foldedText(blockOf(study[side]!, block)!);
    const said = `${section}(${rest})`;
    return text.startsWith(said, start) || text.slice(0, end + 1).endsWith(said);
  };
  return isPart(one, b) || isPart(other, a);
}

function* report(study: Study, pair: AlignedPair, left: Placed[], right: Placed[]): Iterable<Hit> {
  const pairs = left.length === right.length ? left.length : 0;
  if (left.length + right.length === 0 || areOtherUnits(study, pair)) return;
  for (let at = 0; at < pairs; at++) {
    const [source, target] = [left[at].place, right[at].place];
    const parameters = { source: quoteOf(study, source), target: quoteOf(study, target) };
    yield { severity: weightOfBoth(study, left[at], right[at]), source, target, parameters };
  }
  if (pairs > 0) return;
  const split = left.flatMap((token) => splitIn(study, token, right));
  for (const { source, parts } of split) {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    const target = { ...first.place, end: last.place.end };
    const parameters = { source: quoteOf(study, source.place), target: quoteOf(study, target) };
    yield { severity: 'minor', source: source.place, target, variant: 'spaced', parameters };
  }
  const told = new Set(split.flatMap(({ source, parts }) => [source, ...parts]));
  left = left.filter((token) => !told.has(token));
  right = right.filter((token) => !told.has(token));
  for (const token of left)
    yield {
      severity: weight(study, token),
      source: token.place,
      variant: 'missing',
      parameters: { source: quoteOf(study, token.place) },
    };
  for (const token of right)
    yield {
      severity: weight(study, token),
      target: token.place,
      variant: 'added',
      parameters: { target: quoteOf(study, token.place) },
    };
}

/** 274 227 in a language that takes the space for the end of a number: the parts are neighbours and spell the whole. */
function splitIn(study: Study, source: Placed, others: readonly Placed[]): { source: Placed; parts: Placed[] }[] {
  const digits = quoteOf(study, source.place).replace(/\D/g, '');
  if (digits.length < 4) return [];
  for (const [at, first] of others.entries()) {
    const parts = others.slice(at, at + Math.ceil(digits.length / 3));
    const { block, start } = first.place;
    const last = parts[parts.length - 1].place;
    if (parts.length < 2 || last.block !== block || last.end - start !== digits.length + parts.length - 1) continue;
    if (quoteOf(study, { ...first.place, end: last.end }).replace(/[ \u00a0\u202f]/g, '') === digits)
      return [{ source, parts }];
  }
  return [];
}

/** Degrees may be those of Celsius or of Fahrenheit. */
function weightOfBoth(study: Study, source: Placed, target: Placed): Hit['severity'] {
  if ([source, target].some((token) => DEGREES.test(after(study, token)))) return 'info';
  const inFigures = source.kind === 'figures' && target.kind === 'figures';
  // Where words for numbers are not known, a small number may answer to a word.
  if (!knowsWords(study)) return inFigures && Math.min(source.values[0], target.values[0]) >= 100 ? 'minor' : 'info';
  return inFigures ? 'major' : 'minor';
}

/** A number in figures of two digits or more is hardly left out on purpose; a measure, or a full hundred per cent, is. */
function weight(study: Study, token: Placed): Hit['severity'] {
  const [value] = token.values;
  const rest = after(study, token);
  const isMeasure =
    METRIC.test(rest) ||
    IMPERIAL.test(rest) ||
    DEGREES.test(rest) ||
    (value === 100 && /^\s?(?:%|per\s?cent|por ciento)/.test(rest));
  return token.kind === 'figures' && value >= 10 && !isMeasure && knowsWords(study) ? 'minor' : 'info';
}

const knowsWords = ({ source, target }: Study): boolean =>
  [source, target].every((text) => text && numberWordsOf(languageOf(text)) !== undefined);

const after = (study: Study, { place }: Placed): string =>
  foldedText(blockOf(study[place.side]!, place.block)!).slice(place.end, place.end + 14);

const DEGREES = /^\W{0,2}(?:grados?|degrees?|º|°)/u;
const METRIC =
  /^\W{0,2}(?:k?m|cm|mm|kg|ha|km2|km²|kph|metros?|kilo\w*|centi\w*|mili\w*|litros?|hectareas?|toneladas?|met(?:er|re)s?|lit(?:er|re)s?|hectares?|tonnes?)(?![\p{L}])/u;
const IMPERIAL =
  /^\W{0,2}(?:miles?|mph|f(?:oo|ee)t|ft|inch(?:es)?|yards?|lbs?|pounds?|ounces?|oz|acres?|gallons?|millas?|pies|pulgadas?|yardas?|libras?|onzas?|galones)(?![\p{L}])/u;
const SOME_METRIC = new RegExp(`(?<=[\\d\\s-])${METRIC.source.slice('^\\W{0,2}'.length)}`, 'u');
const SOME_IMPERIAL = new RegExp(`(?<=[\\d\\s-])${IMPERIAL.source.slice('^\\W{0,2}'.length)}`, 'u');

/** Miles on one side and kilometres on the other: the numbers were converted. */
function areOtherUnits(study: Study, pair: AlignedPair): boolean {
  const [left, right] = (['source', 'target'] as const).map((side) => foldCase(sideOf(study, pair, side)));
  return (SOME_METRIC.test(left) && SOME_IMPERIAL.test(right)) || (SOME_IMPERIAL.test(left) && SOME_METRIC.test(right));
}
