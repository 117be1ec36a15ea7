/** A space before a comma, a full stop and the like, or just inside a bracket or quotation mark. */
import type { Rule, StudyText } from '../rule.js';
import { zoneOf } from '../study.js';
import { isKnown, inTexts, matchesIn, startOfWord, endOfWord, type Found } from '../words/scan.js';

export const spaceBeforeMark: Rule = {
  id: 'space-before-mark',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  yieldsTo: ['quote-direction'],
  title: { en: 'Space before a punctuation mark', es: 'Espacio antes de un signo de puntuación' },
  messages: {
    default: { en: 'there is a space before {mark}', es: 'hay un espacio antes de {mark}' },
    after: { en: 'there is a space after {mark}, which opens', es: 'hay un espacio después de {mark}, que abre' },
  },
  explanation: {
    en: 'In Spanish and English no space stands before a comma, a full stop, a colon, a semicolon, a question or exclamation mark, or a closing bracket or quotation mark, and none after one that opens. Ellipses, decimals without a zero (.5), names such as .NET, and the spaced colons of library catalogues are left alone. Other languages are not looked at: French has such spaces.',
    es: 'En español y en inglés no hay espacio antes de coma, punto, dos puntos, punto y coma, cierre de interrogación o exclamación, paréntesis o comillas de cierre, ni después de los de apertura. No dice nada de los puntos suspensivos, de decimales sin cero (.5), de nombres como .NET ni de los dos puntos espaciados de los catálogos. No mira otras lenguas: el francés lleva esos espacios.',
  },
  examples: [
    { source: ['La paz , la tierra y el pan.'], found: ['paz , | -'] },
    { languages: ['en', 'es'], source: ['It was ( so they say ) late.'], found: ['( so | -', 'say ) | -'] },
    { languages: ['en', 'es'], source: ['He wrote .NET code, at .5 a line … and more.'], found: [] },
    { source: ['[^1]: Lima : Fondo Editorial, 2018.'], found: [] },
    { languages: ['fr', 'en'], source: ['Pourquoi ? Parce que : voilà.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const BEFORE = /[\p{L}\p{M}\p{N}"”’»)\]%][ \u00a0\u202f]+([,;:?!)\]”»]|\.(?![.\p{L}\p{N}]))(?![)-])/gu;
const AFTER = /([([¿¡“«])[ \u00a0]+(?=[\p{L}\p{N}])/gu;

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const { block, match, start, end } of matchesIn(text, BEFORE)) {
    const mark = match[1];
    const spacedBoth = /[:;]/.test(mark) && /\s/.test(block.text[end] ?? '') && zoneOf(text, block.id) === 'notes';
    if (spacedBoth || (/^ \.\.|^ [.…]/.test(block.text.slice(end - 2, end + 1)) && /\./.test(block.text[end] ?? '')))
      continue;
    // “ after a space may open: quote-direction has more to say of it.
    if (/[”»]/.test(mark) && /[\p{L}\p{N}]/u.test(block.text[end] ?? '')) continue;
    const severity = block.text.slice(start + 1, end).includes('\u00a0') ? 'info' : 'minor';
    yield { block, start: startOfWord(block.text, start + 1), end, severity, parameters: { mark } };
  }
  for (const { block, match, start, end } of matchesIn(text, AFTER)) {
    yield {
      block,
      start,
      end: endOfWord(block.text, end),
      severity: 'minor',
      variant: 'after',
      parameters: { mark: match[1] },
    };
  }
}
