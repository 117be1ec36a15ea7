/** Sentences much shorter or longer than their counterpart, by the habit of the edition itself. */
import type { Hit, Rule, Study } from '../rule.js';
import { sentenceMapOf } from '../study.js';
import { lengthsOf } from '../words/lengths.js';

export const lengthOutlier: Rule = {
  id: 'length-outlier',
  category: 'accuracy/omission',
  needs: 'pair',
  yieldsTo: ['untranslated-sentence'],
  title: { en: 'Length that stands out', es: 'Longitud que llama la atención' },
  messages: {
    default: {
      en: 'the translation is {factor} times shorter than usual here: is something missing?',
      es: 'aquí la traducción es {factor} veces más corta de lo habitual: ¿falta algo?',
    },
    longer: {
      en: 'the translation is {factor} times longer than usual here: was something added?',
      es: 'aquí la traducción es {factor} veces más larga de lo habitual: ¿se añadió algo?',
    },
  },
  explanation: {
    en: 'Compares the lengths of sentences that answer to each other with the median of the whole edition. What strays more than four robust standard deviations (median absolute deviation), and by half at least, stands out. Headings and very short sentences are left alone. Always for information, unless it strays by far: length alone proves nothing.',
    es: 'Compara la longitud de las oraciones que se corresponden con la mediana de toda la edición. Llama la atención lo que se aparta más de cuatro desviaciones robustas (desviación absoluta mediana) y al menos la mitad. No mira títulos ni oraciones muy cortas. Es informativo, salvo que se aparte muchísimo: la longitud sola no prueba nada.',
  },
  examples: [
    {
      source: [
        ...Array.from({ length: 13 }, (_, n) => `Esta es la oración número ${n} de un texto bastante regular.`),
        'Nadie la cumple, porque no hay jueces, ni fiscales, ni policías que la conozcan, y porque la población desconfía de todos ellos.',
      ],
      target: [
        ...Array.from({ length: 13 }, (_, n) => `This is sentence number ${n} of a rather regular text.`),
        'Nobody keeps it in the country.',
      ],
      found: [
        'Nadie la cumple, porque no hay jueces, ni fiscales, ni policías que la conozcan, y porque la población desconfía de todos ellos. | Nobody keeps it in the country.',
      ],
    },
    { source: ['Una oración muy larga, con muchas palabras y sin ninguna compañía.'], target: ['Short.'], found: [] },
  ],
  check: compare,
};

/** Robust standard deviations, and the logarithm of the ratio, from which on a length stands out, and is certain. */
const STANDS_OUT = { score: 4, ratio: Math.log(1.5) };
const CERTAIN = { score: 9, ratio: Math.log(3) };
/** Letters by which the sides must differ from what is usual. */
const LETTERS = 25;

function* compare(study: Study): Iterable<Hit> {
  const { known } = lengthsOf(study);
  if (!known) return;
  for (const { pair, source, target, ratio, score } of known.measured) {
    const away = Math.abs(ratio);
    const letters = Math.abs(target - source * Math.exp(known.centre));
    if (Math.abs(score) < STANDS_OUT.score || away < STANDS_OUT.ratio || letters < LETTERS) continue;
    const [first, other] = [pair.source[0], pair.target[0]];
    if (sentenceMapOf(study).block('source', first.block)?.kind === 'heading') continue;
    const certain = Math.abs(score) >= CERTAIN.score && away >= CERTAIN.ratio && letters >= 4 * LETTERS;
    const factor = (Math.round(10 * Math.exp(away)) / 10).toString();
    yield {
      severity: certain ? 'minor' : 'info',
      source: first,
      target: other,
      ...(ratio > 0 ? { variant: 'longer' } : {}),
      parameters: { factor },
    };
  }
}
