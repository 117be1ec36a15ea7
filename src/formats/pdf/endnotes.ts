/** Notes in the size of the text at the end of a document: numbered paragraphs that markers in the text answer to. */
import { labelOf, markersIn, numberOf, type Label } from './labels.js';
import type { PrintedNote } from './footnotes.js';
import type { Measure } from './measure.js';
import type { Paragraph } from './paragraphs.js';

/** Takes notes out of the end of the paragraphs. `known` are those that were found already. */
export function takeEndnotes(paragraphs: Paragraph[], measure: Measure, known: readonly PrintedNote[]): PrintedNote[] {
  const markers = raisedNumbers(paragraphs);
  for (const { label } of known) if (label.number !== undefined) markers.delete(label.number);
  const labels = paragraphs.map(({ lines }) => labelOf(lines[0]));
  let best: { places: number[]; answered: number } | undefined;
  for (let start = paragraphs.length - 1; start > 0; start--) {
    if (labels[start]?.number !== 1) continue;
    const places = sequence(paragraphs, labels, start, measure);
    const answered = places.filter((place) => markers.has(labels[place]!.number!)).length;
    // A list behind the notes, as of comments on a page of the web, answers to fewer markers.
    if (answered >= Math.max(1, places.length / 2) && answered > (best?.answered ?? 0)) best = { places, answered };
  }
  return best ? cutOut(paragraphs, labels, best.places) : [];
}

/** Numbers that stand raised, or in brackets, in the text. */
function raisedNumbers(paragraphs: readonly Paragraph[]): Set<number> {
  const numbers = new Set<number>();
  for (const { lines } of paragraphs)
    for (const line of lines) {
      line.pieces.forEach(({ text, shift }, i) => {
        if (shift === 1 && i > 0) for (const { printed } of markersIn(text)) numbers.add(numberOf(printed) ?? NaN);
      });
      for (const [, number] of line.text.matchAll(/(?<=\S\s?)\[(\d{1,3})\]/g)) numbers.add(Number(number));
    }
  return numbers;
}

/** Places of paragraphs labelled 1, 2, 3 … from `start` on, in one form. */
function sequence(
  paragraphs: readonly Paragraph[],
  labels: readonly (Label | undefined)[],
  start: number,
  measure: Measure,
): number[] {
  const places = [start];
  const { form, raised } = labels[start]!;
  for (let i = start + 1; i < paragraphs.length; i++) {
    const label = labels[i];
    if (label && label.form === form && label.raised === raised && label.number === places.length + 1) places.push(i);
    else if (paragraphs[i].lines[0].size > 1.06 * measure.size || paragraphs[i].lines.every(({ bold }) => bold)) break;
  }
  return places;
}

function cutOut(
  paragraphs: Paragraph[],
  labels: readonly (Label | undefined)[],
  places: readonly number[],
): PrintedNote[] {
  const notes = places.map((place, i) => {
    // Paragraphs between two notes belong to the first of them.
    const end = i + 1 < places.length ? places[i + 1] : place + 1;
    const lines = paragraphs.slice(place, end).flatMap((paragraph) => paragraph.lines);
    return { label: labels[place]!, page: lines[0].page, lines };
  });
  paragraphs.splice(places[0], places[places.length - 1] + 1 - places[0]);
  return notes;
}
