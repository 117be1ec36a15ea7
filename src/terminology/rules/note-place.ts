/** Markers of one note that stand on different statements in the two texts. */
import { otherSide } from '../../edition/sentences.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { pairAt, sentenceMapOf } from '../study.js';
import { markersOf, wordAtMarker, type Marker } from '../words/note-markers.js';

export const notePlace: Rule = {
  id: 'note-place',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Note marker at another place', es: 'Llamada de nota en otro lugar' },
  messages: {
    default: {
      en: 'the marker of note {label} stands in another paragraph than in the original',
      es: 'la llamada de la nota {label} está en otro párrafo que en el original',
    },
    sentence: {
      en: 'the marker of note {label} stands in another sentence than in the original',
      es: 'la llamada de la nota {label} está en otra oración que en el original',
    },
  },
  explanation: {
    en: 'A note backs a statement, so its marker stands in the sentence that answers to that of the original. Where within the sentence, and before or after the full stop, is left to the custom of each language.',
    es: 'La nota respalda una afirmación, así que su llamada está en la oración que responde a la del original. En qué lugar de la oración, y si antes o después del punto, lo decide la costumbre de cada lengua.',
  },
  examples: [
    {
      source: ['Uno es así.[^1] Dos es así.', 'Tres.[^2]', 'Cuatro.', '[^1]: A.', '[^2]: B.'],
      target: ['One is so. Two is so.[^1]', 'Three.', 'Four.[^2]', '[^1]: A.', '[^2]: B.'],
      found: ['así. | so.', 'Tres. | Four.'],
    },
    {
      source: ['Uno es así[^1]. Dos[^2] es así.', '[^1]: A.', '[^2]: B.'],
      target: ['One is so.[^1] Two is so.[^2]', '[^1]: A.', '[^2]: B.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  const map = sentenceMapOf(study);
  const there = new Map<string, Marker[]>();
  for (const marker of markersOf(study.target).markers)
    there.set(marker.note, [...(there.get(marker.note) ?? []), marker]);
  const times = new Map<string, number>();
  for (const marker of markersOf(study.source).markers) {
    const row = map.rowOf('source', marker.note);
    if (row === undefined) continue;
    const answers = study.links[row].target.flatMap((note) => there.get(note) ?? []);
    const nth = times.get(marker.note) ?? 0;
    times.set(marker.note, nth + 1);
    const other = answers[nth];
    // Several markers of one note may be spread in their own way; note-order and note-differs count them.
    if (!other || answers.length > 1) continue;
    yield* apart(study, marker, other);
  }
}

function* apart(study: Study, marker: Marker, other: Marker): Iterable<Hit> {
  const map = sentenceMapOf(study);
  const rows = [map.rowOf('source', marker.block.id), map.rowOf('target', other.block.id)];
  if (rows.includes(undefined)) return;
  const source: Place = { side: 'source', block: marker.block.id, ...wordAtMarker(marker) };
  const target: Place = { side: 'target', block: other.block.id, ...wordAtMarker(other) };
  const parameters = { label: other.label };
  if (rows[0] !== rows[1]) {
    yield { severity: 'minor', source, target, parameters };
    return;
  }
  const pair = pairAt(study, 'source', source.block, last(source));
  if (!pair || pair[otherSide('source')].length === 0) return;
  const meets = pair.target.some(
    ({ block, start, end }) => block === target.block && start <= last(target) && last(target) <= end,
  );
  if (!meets) yield { severity: 'minor', source, target, variant: 'sentence', parameters };
}

/** The last character before the marker: a marker after the full stop belongs to the sentence that ends there. */
const last = ({ start, end }: Place): number => Math.max(start, end - 1);
