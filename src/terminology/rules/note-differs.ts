/** Notes and markers that one text has and the other has not. */
import { otherSide } from '../../edition/sentences.js';
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study, StudyText } from '../rule.js';
import { sentenceMapOf } from '../study.js';
import { markersOf, wordAtMarker, type Marker } from '../words/note-markers.js';

export const noteDiffers: Rule = {
  id: 'note-differs',
  category: 'accuracy/omission',
  needs: 'pair',
  title: { en: 'Notes that only one text has', es: 'Notas que solo tiene un texto' },
  messages: {
    default: {
      en: 'the translation has no marker for note {label}',
      es: 'la traducción no tiene llamada para la nota {label}',
    },
    added: {
      en: 'the original has no marker for note {label}',
      es: 'el original no tiene llamada para la nota {label}',
    },
    note: {
      en: 'the translation has no note for this one; {source} notes in the original, {target} in the translation',
      es: 'la traducción no tiene una nota que responda a esta; {source} notas en el original, {target} en la traducción',
    },
    noteAdded: {
      en: 'the original has no note for this one; {source} notes in the original, {target} in the translation',
      es: 'el original no tiene una nota que responda a esta; {source} notas en el original, {target} en la traducción',
    },
  },
  explanation: {
    en: 'Both texts have the same notes, each with its marker. Notes answer to each other through the alignment, so that a translation may number them in its own way.',
    es: 'Los dos textos tienen las mismas notas, cada una con su llamada. Las notas se corresponden por la alineación, de modo que la traducción puede numerarlas a su manera.',
  },
  examples: [
    {
      source: ['Uno.[^1] Dos.[^2]', '[^1]: A.', '[^2]: B.'],
      target: ['One.[^1] Two.', '[^1]: A.', '[^2]: B.'],
      found: ['Dos. | -'],
    },
    {
      source: ['Uno.[^1] Dos.', '[^1]: A.', ''],
      target: ['One.[^1] Two.[^2]', '[^1]: A.', '[^2]: Translator’s note.'],
      found: ['- | Translator’s note.'],
    },
    {
      source: ['Uno[^1] y dos[^2].', '[^1]: A.', '[^2]: B.'],
      target: ['One[^2] and two.[^5]', '[^2]: A.', '[^5]: B.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  const texts = { source: study.source, target: study.target };
  const counts = { source: markersOf(texts.source).notes.size, target: markersOf(texts.target).notes.size };
  for (const side of ['source', 'target'] as const) {
    const lost = [...notesWithoutCounterpart(study, texts[side])];
    for (const place of lost)
      yield { severity: 'minor', [side]: place, variant: side === 'source' ? 'note' : 'noteAdded', parameters: counts };
    // A note that is missing takes its marker with it: one defect.
    const notes = new Set(lost.map(({ block }) => block));
    for (const marker of markersWithoutCounterpart(study, texts, side)) {
      if (notes.has(marker.note)) continue;
      const place: Place = { side, block: marker.block.id, ...wordAtMarker(marker) };
      const variant = side === 'source' ? {} : { variant: 'added' };
      yield { severity: 'minor', [side]: place, ...variant, parameters: { label: marker.label } };
    }
  }
}

function* notesWithoutCounterpart(study: Study, text: StudyText): Iterable<Place> {
  const map = sentenceMapOf(study);
  const { side } = text;
  for (const block of markersOf(text).notes.values()) {
    const row = map.rowOf(side, block.id);
    if (row !== undefined && study.links[row][otherSide(side)].length === 0)
      yield { side, block: block.id, start: 0, end: block.text.length };
  }
}

/** Markers whose note answers to one that the other text never calls. */
function markersWithoutCounterpart(study: Study, texts: Record<Side, StudyText>, side: Side): Marker[] {
  const map = sentenceMapOf(study);
  const called = new Set(markersOf(texts[otherSide(side)]).markers.map(({ note }) => note));
  const seen = new Set<string>();
  return markersOf(texts[side]).markers.filter(({ note, block }) => {
    const row = map.rowOf(side, note);
    const linked = map.rowOf(side, block.id);
    if (row === undefined || linked === undefined || study.links[linked][otherSide(side)].length === 0) return false;
    const answers = study.links[row][otherSide(side)];
    return !answers.some((id) => called.has(id)) && !seen.has(note) && seen.add(note);
  });
}
