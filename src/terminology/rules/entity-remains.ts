/** What a conversion left behind: entities, tags, wrongly decoded letters, invisible characters. */
import type { Rule, StudyText, TranslationSeverity } from '../rule.js';
import { inTexts, matchesIn, startOfWord, endOfWord, type Found } from '../words/scan.js';

export const entityRemains: Rule = {
  id: 'entity-remains',
  category: 'design-and-markup/markup-issue',
  needs: 'text',
  title: { en: 'Remains of a conversion', es: 'Restos de una conversión' },
  messages: {
    default: { en: '{mark} is the code of a character', es: '{mark} es el código de un carácter' },
    tag: { en: '{mark} is a tag that stands in the text', es: '{mark} es una etiqueta en medio del texto' },
    encoding: {
      en: '{mark} looks like a letter that was decoded wrongly',
      es: '{mark} parece una letra mal descodificada',
    },
    invisible: { en: 'there is an invisible character here ({mark})', es: 'aquí hay un carácter invisible ({mark})' },
  },
  explanation: {
    en: 'Looks for what programs leave behind: HTML entities (&amp;), tags, UTF-8 read as Latin-1 (Ã©), soft hyphens and zero-width spaces inside words. Code is not looked at, nor an ampersand by itself.',
    es: 'Busca lo que dejan los programas: entidades de HTML (&amp;), etiquetas, UTF-8 leído como Latin-1 (Ã©), guiones opcionales y espacios de ancho cero dentro de palabras. No mira el código ni un «et» (&) suelto.',
  },
  examples: [
    { languages: ['en', 'es'], source: ['Law &amp;amp; order, cafÃ©.'], found: ['&amp; | -', 'cafÃ© | -'] },
    { languages: ['en', 'es'], source: ['Law & order; AT&T; x < y > z; São Paulo; `&amp;`.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][ds]?quo|[lr]aquo|[mn]dash|hellip|middot|copy|reg|deg|sect|iquest|iexcl|ordf|ordm|euro|[A-Za-z](?:acute|grave|circ|tilde|uml|cedil|ring)|#\d{1,6}|#x[0-9a-fA-F]{1,6});/g;
const TAG =
  /<\/?(?:p|br|b|i|em|strong|span|div|a|sup|sub|u|h[1-6]|li|ul|ol|td|tr|table|font|blockquote|img)(?:\s[^<>]*)?\/?>/gi;
const ENCODING = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[œ™˜“”¦]|ï¿½|\uFFFD/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff](?<=\p{L}.)(?=\p{L})/gu;

function* find(text: StudyText): Iterable<Found> {
  const kinds: [RegExp, string | undefined, TranslationSeverity][] = [
    [ENTITY, undefined, 'minor'],
    [TAG, 'tag', 'minor'],
    [ENCODING, 'encoding', 'major'],
    [INVISIBLE, 'invisible', 'info'],
  ];
  for (const [pattern, variant, severity] of kinds) {
    for (const { block, match, start, end } of matchesIn(text, pattern)) {
      const inWord = variant === 'encoding' || variant === 'invisible';
      const mark =
        variant === 'invisible'
          ? `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
          : match[0];
      const from = inWord ? startOfWord(block.text, start) : start;
      const to = inWord && /\p{L}/u.test(block.text[end] ?? '') ? endOfWord(block.text, end) : end;
      yield { block, start: from, end: to, severity, ...(variant ? { variant } : {}), parameters: { mark } };
    }
  }
}
