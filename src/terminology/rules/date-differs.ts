/** Months and days of the week that differ between the two texts. */
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, languageOf, maskedText, pairsOf, quoteOf, type AlignedPair, type Word } from '../study.js';
import { calendarName } from '../words/dates.js';
import { sideOf, wordsBetween } from '../words/scan.js';

export const dateDiffers: Rule = {
  id: 'date-differs',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Month or day that differs', es: 'Mes o día que no coincide' },
  messages: {
    default: {
      en: '{source} in the original, {target} in the translation',
      es: '{source} en el original, {target} en la traducción',
    },
    missing: { en: 'the translation does not name {source}', es: 'la traducción no nombra {source}' },
    added: { en: 'the original does not name {target}', es: 'el original no nombra {target}' },
  },
  explanation: {
    en: 'Compares the months and the days of the week that the two texts name, in whatever order and form a date is written. A month that only one text names is for information, and nothing is said where the other one has a date in figures.',
    es: 'Compara los meses y los días de la semana que nombran los dos textos, en cualquier orden y forma de fecha. Un mes que solo nombra un texto es informativo, y no dice nada si el otro tiene la fecha en cifras.',
  },
  examples: [
    {
      source: ['El 3 de mayo de 2013, un lunes.'],
      target: ['On June 3, 2013, a Tuesday.'],
      found: ['mayo | June', 'lunes | Tuesday'],
    },
    {
      source: ['El 3 de mayo de 2013, un lunes de marzo.', 'El 5 de junio.', 'Puede marchar.'],
      target: ['On Monday, May 3, 2013, in March.', 'On 5/6/2020.', 'He may march.'],
      found: [],
    },
  ],
  check: compare,
};

interface Named {
  place: Place;
  key: string;
}

function* compare(study: Study): Iterable<Hit> {
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const [source, target] = [namesIn(study, pair, 'source'), namesIn(study, pair, 'target')];
    if (source.length + target.length === 0) continue;
    for (const kind of ['month', 'day']) {
      const missing = lost(source, target, kind);
      const added = lost(target, source, kind);
      if (missing.length !== added.length) {
        yield* alone(study, pair, missing, 'target', 'missing');
        yield* alone(study, pair, added, 'source', 'added');
        continue;
      }
      for (const [index, { place }] of missing.entries()) {
        const other = added[index].place;
        const parameters = { source: quoteOf(study, place), target: quoteOf(study, other) };
        yield { severity: 'major', source: place, target: other, parameters };
      }
    }
  }
}

const NUMERIC_DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;

function* alone(study: Study, pair: AlignedPair, names: Named[], other: Side, variant: string): Iterable<Hit> {
  if (names.length === 0 || NUMERIC_DATE.test(sideOf(study, pair, other))) return;
  for (const { place } of names)
    yield { severity: 'info', [place.side]: place, variant, parameters: { [place.side]: quoteOf(study, place) } };
}

const lost = (some: Named[], others: Named[], kind: string): Named[] =>
  some.filter(({ key }) => key.startsWith(kind) && !others.some((other) => other.key === key));

function namesIn(study: Study, pair: AlignedPair, side: Side): Named[] {
  const text = study[side]!;
  const language = languageOf(text);
  return pair[side].flatMap((span) => {
    const block = blockOf(text, span.block)!;
    const named: Named[] = [];
    for (const word of wordsBetween(block, span.start, span.end)) {
      const name = calendarName(word.folded, language);
      if (!name || !isName(word, maskedText(block), language)) continue;
      named.push({
        place: { side, block: span.block, start: word.start, end: word.end },
        key: `${name.kind} ${name.number}`,
      });
    }
    return named;
  });
}

/** Spanish months have none; English ones have capitals. May and March are words as well, and need a number or preposition beside them. */
function isName(word: Word, text: string, language: string): boolean {
  // A capital is a mistake of its own: 5 de Julio de 1869.
  if (language === 'es')
    return (
      /^\p{Ll}/u.test(word.text) ||
      /\d\.?º?\sde\s$/.test(text.slice(Math.max(0, word.start - 7), word.start)) ||
      /^\s(?:de\s|del\s)?\d{4}(?!\d)/.test(text.slice(word.end, word.end + 10))
    );
  if (language !== 'en') return false;
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (word.folded !== 'may' && word.folded !== 'march') return true;
  return (
    /(?:\d|\b(?:in|of|on|since|until|by|from|to|between|and|before|after|during|last|next|early|late|mid|this))[\s-]$/.test(
      text.slice(0, word.start).slice(-9),
    ) || /^\s\d/.test(text.slice(word.end))
  );
}
