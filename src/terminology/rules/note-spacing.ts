/** Note markers after a space, or before punctuation where the text has them after it. */
import type { Rule, StudyText } from '../rule.js';
import { markersOf, wordAtMarker, type Marker } from '../words/note-markers.js';
import { inTexts, isKnown, type Found } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const noteSpacing: Rule = {
  id: 'note-spacing',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Where a note marker stands', es: 'Dónde está la llamada de nota' },
  messages: {
    default: { en: 'there is a space before marker {label}', es: 'hay un espacio antes de la llamada {label}' },
    habit: {
      en: 'marker {label} stands before the punctuation mark; {count} of {total} stand after it',
      es: 'la llamada {label} está antes del signo de puntuación; {count} de {total} están después',
    },
    habitBefore: {
      en: 'marker {label} stands after the punctuation mark; {count} of {total} stand before it',
      es: 'la llamada {label} está después del signo de puntuación; {count} de {total} están antes',
    },
  },
  explanation: {
    en: 'A marker follows its word without a space. Whether it stands before or after the punctuation mark differs between languages and houses (in Spanish often before, in English after); within one text the rarer way is for information. The two texts are not compared.',
    es: 'La llamada sigue a la palabra sin espacio. Que vaya antes o después del signo de puntuación depende de la lengua y de la casa (en español, a menudo antes; en inglés, después); dentro de un mismo texto, la manera menos usada es informativa. No se comparan los dos textos.',
  },
  examples: [
    { source: ['Uno es así [^1] y dos.', '[^1]: A.'], found: ['así  | -'] },
    {
      source: [
        'Uno.[^1] Dos.[^2] Tres.[^3] Cuatro.[^4] Cinco[^5].',
        '[^1]: A.',
        '[^2]: B.',
        '[^3]: C.',
        '[^4]: D.',
        '[^5]: E.',
      ],
      found: ['Cinco. | -'],
    },
    {
      source: ['Uno[^1], dos[^2], tres[^3] y cuatro[^4].', '[^1]: A.', '[^2]: B.', '[^3]: C.', '[^4]: D.'],
      target: ['One,[^1] two,[^2] three[^3] and four.[^4]', '[^1]: A.', '[^2]: B.', '[^3]: C.', '[^4]: D.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const MARKS = /[.,;:?!…]/;

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  const cases: { marker: Marker; after: boolean }[] = [];
  for (const marker of markersOf(text).markers) {
    const { block, at, label } = marker;
    const before = block.text[at - 1] ?? '';
    const after = block.text[at] ?? '';
    if (/[ \u00a0]/.test(before) && at > 1) {
      yield { block, ...wordAtMarker(marker), severity: 'minor', parameters: { label } };
    } else if (MARKS.test(before) !== MARKS.test(after)) cases.push({ marker, after: MARKS.test(before) });
  }
  const habit = habitOf(
    cases.map(({ after }) => after),
    4,
    0.8,
  );
  if (!habit) return;
  for (const { marker, after } of cases) {
    if (after === habit.usual) continue;
    const { start, end } = wordAtMarker(marker);
    const parameters = { label: marker.label, count: habit.count, total: habit.total };
    const variant = after ? 'habitBefore' : 'habit';
    yield { block: marker.block, start, end: after ? end : end + 1, severity: 'info', variant, parameters };
  }
}
