/** Note markers out of order, or more than once. */
import type { Rule, StudyText } from '../rule.js';
import { markersOf, wordAtMarker, type Marker } from '../words/note-markers.js';
import { inTexts, type Found } from '../words/scan.js';

export const noteOrder: Rule = {
  id: 'note-order',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  title: { en: 'Note markers in order, each once', es: 'Llamadas de nota en orden y una sola vez' },
  messages: {
    default: {
      en: 'marker {label} stands after marker {before}',
      es: 'la llamada {label} está después de la {before}',
    },
    again: { en: 'marker {label} stands here a second time', es: 'la llamada {label} aparece aquí por segunda vez' },
    gap: {
      en: 'marker {label} follows marker {before}: what lies between is missing',
      es: 'la llamada {label} sigue a la {before}: faltan las de en medio',
    },
  },
  explanation: {
    en: 'Numbered markers run through the text in order, each once, without a gap. Notes with other labels, and markers inside notes, are left alone. A marker that stands again is for information: some texts send to one note twice on purpose.',
    es: 'Las llamadas numeradas recorren el texto en orden, cada una una vez y sin huecos. No dice nada de las notas con otros rótulos ni de las llamadas dentro de notas. Una llamada repetida es informativa: hay textos que remiten dos veces a una nota a propósito.',
  },
  examples: [
    { source: ['Uno.[^1] Tres.[^3] Dos.[^2]', '[^1]: A.', '[^2]: B.', '[^3]: C.'], found: ['Dos. | -'] },
    { source: ['Uno.[^1] Otro.[^1] Cuatro.[^4]', '[^1]: A.', '[^4]: D.'], found: ['Otro. | -', 'Cuatro. | -'] },
    { source: ['Uno.[^1] Dos.[^2] Tres.[^3]', '[^1]: A.', '[^2]: B.', '[^3]: C.'], found: [] },
    { source: ['Uno.[^a] Dos.[^c] Tres.[^b]', '[^a]: A.', '[^b]: B.', '[^c]: C.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  const { markers } = markersOf(text);
  const body = markers.filter(({ block, label }) => block.kind !== 'note' && /^\d{1,5}$/.test(label));
  const seen = new Set<number>();
  const numbers = new Set(body.map(({ label }) => Number(label)));
  let highest = 0;
  for (const marker of body) {
    const number = Number(marker.label);
    if (seen.has(number)) yield found(marker, 'again', 'info', highest);
    else if (number < highest) yield found(marker, undefined, 'minor', highest);
    else if (highest > 0 && number > highest + 1 && isGap(numbers, highest, number))
      yield found(marker, 'gap', 'minor', highest);
    seen.add(number);
    highest = Math.max(highest, number);
  }
}

/** True when none of the numbers between stands elsewhere: then they are missing, and not out of order. */
function isGap(numbers: ReadonlySet<number>, from: number, to: number): boolean {
  for (let number = from + 1; number < to && number < from + 50; number++) if (numbers.has(number)) return false;
  return true;
}

const found = (marker: Marker, variant: string | undefined, severity: Found['severity'], before: number): Found => ({
  block: marker.block,
  ...wordAtMarker(marker),
  severity,
  ...(variant ? { variant } : {}),
  parameters: { label: marker.label, before },
});
