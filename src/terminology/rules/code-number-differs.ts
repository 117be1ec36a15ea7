/** The number of a judgment, a decree, a sample or a version that is another one in the translation. */
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, pairsOf, quoteOf, type AlignedPair } from '../study.js';
import { codesOf, type Code } from '../words/codes.js';

export const codeNumberDiffers: Rule = {
  id: 'code-number-differs',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Number of a code that differs', es: 'Número de un código que no coincide' },
  messages: {
    default: {
      en: '{source} in the original, {target} in the translation',
      es: '{source} en el original, {target} en la traducción',
    },
  },
  explanation: {
    en: 'Judgments, decrees, stations, versions and line-ups are named by figures among letters, hyphens and slashes: STC 114/1984, 004-2017-MINAM, E-7, SHA-256, 4-4-2. One that the original has and the translation has not is reported where the translation has another of the same make in its place. Ranges, dates and fractions, and codes that a translation writes in another way (G-20, G20), are left alone.',
    es: 'Sentencias, decretos, estaciones, versiones y alineaciones se nombran con cifras entre letras, guiones y barras: STC 114/1984, 004-2017-MINAM, E-7, SHA-256, 4-4-2. Avisa si la traducción tiene otro de la misma hechura en lugar del que tiene el original. No dice nada de intervalos, fechas ni fracciones, ni de códigos que la traducción escribe de otro modo (G-20, G20).',
  },
  examples: [
    {
      source: ['La STC 114/1984 y el D. S. 004-2017-MINAM.', 'Un 4-4-2 en la estación E-7.'],
      target: ['STC 141/1984 and Supreme Decree 004-2016-MINAM.', 'A 4-2-4 at station E-1.'],
      found: ['114/1984 | 141/1984', '004-2017-MINAM | 004-2016-MINAM', '4-4-2 | 4-2-4', 'E-7 | E-1'],
    },
    {
      source: [
        'El G-20, el 12/1984, de 2013-17, el 3/4 y el 1-2-2024; el COVID-19, la DBO5 y un 4-4-2; la E-1 y la E-7.',
      ],
      target: ['The G20, in December 1984, 2013–2017, 0.75 and 2-1-2024; COVID-19, BOD5 and a 4–4–2; E-7 and E-1.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const source = placed(study, pair, 'source');
    if (source.length === 0) continue;
    const target = placed(study, pair, 'target');
    const [left, right] = [without(source, target), without(target, source)];
    for (const { place, code } of left) {
      const at = right.findIndex((other) => other.code.shape === code.shape);
      if (at < 0) continue;
      const [other] = right.splice(at, 1);
      const parameters = { source: quoteOf(study, place), target: quoteOf(study, other.place) };
      yield { severity: 'major', source: place, target: other.place, parameters };
    }
  }
}

interface Placed {
  place: Place;
  code: Code;
}

const placed = (study: Study, pair: AlignedPair, side: Side): Placed[] =>
  pair[side].flatMap(({ block, start, end }) =>
    codesOf(blockOf(study[side]!, block)!)
      .filter((code) => code.start >= start && code.end <= end)
      .map((code) => ({ code, place: { side, block, start: code.start, end: code.end } })),
  );

/** Those of `some` that have no equal among `others`, each of which answers to one. */
function without(some: readonly Placed[], others: readonly Placed[]): Placed[] {
  const rest = others.map(({ code }) => code);
  return some.filter(({ code }) => {
    const at = rest.findIndex((other) => other.shape === code.shape && other.numbers === code.numbers);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
