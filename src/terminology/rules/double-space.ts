/** Two spaces in a row. */
import type { Rule, StudyText } from '../rule.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

/** From this share on, two spaces after a full stop are how a text is typed, and no slip. */
const HABIT = 0.5;

export const doubleSpace: Rule = {
  id: 'double-space',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Two spaces in a row', es: 'Dos espacios seguidos' },
  messages: {
    default: { en: 'there are {count} spaces in a row here', es: 'aquí hay {count} espacios seguidos' },
  },
  explanation: {
    en: 'Looks for two or more spaces between words. A text that is typed with two spaces after every full stop is left alone; line ends and code are not looked at.',
    es: 'Busca dos o más espacios entre palabras. No dice nada de un texto que lleva siempre dos espacios después del punto; no mira los finales de línea ni el código.',
  },
  examples: [
    { source: ['La  paz es un derecho.'], found: ['La  paz | -'] },
    { languages: ['en', 'es'], source: ['He came.  She left.  They stayed.  We did not.'], found: [] },
    { source: ['Una línea y otra.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  if (!text.blocks.some((block) => /[ \u00a0\u202f]{2}/.test(block.text))) return;
  let stops = 0;
  const found: (Found & { afterStop: boolean })[] = [];
  // Every end of a sentence is counted, so that a habit can be told from a slip.
  for (const { block, match, start, end } of matchesIn(text, /([.?!…]["”’»)]*)?([ \u00a0\u202f]+)/g)) {
    const afterStop = match[1] !== undefined;
    if (afterStop) stops++;
    const count = match[2].length;
    if (end >= block.text.length || block.text[end] === '\n') continue;
    if (count < 2 || start + (match[1]?.length ?? 0) === 0) continue;
    const around = { start: wordBefore(block.text, end - count), end: wordAfter(block.text, end) };
    found.push({ block, ...around, severity: 'minor', parameters: { count }, afterStop });
  }
  const doubled = found.filter(({ afterStop }) => afterStop).length;
  const isHabit = doubled >= 3 && doubled >= HABIT * stops;
  for (const { afterStop, ...each } of found) if (!afterStop || !isHabit) yield each;
}

function wordBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 30 && !/\s/.test(text[at - 1])) at--;
  return at;
}

function wordAfter(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < 30 && /[\p{L}\p{M}\p{N}]/u.test(text[at])) at++;
  return Math.max(at, start + 1);
}
