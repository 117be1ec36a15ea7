/** Addresses and DOIs that cannot work as they are written. */
import type { Rule, StudyText, TranslationSeverity } from '../rule.js';
import { inTexts, type Found } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const addressMalformed: Rule = {
  id: 'address-malformed',
  category: 'design-and-markup/markup-issue',
  needs: 'text',
  title: { en: 'Malformed address', es: 'Dirección mal escrita' },
  messages: {
    default: {
      en: 'the address starts in no known way: {mark}',
      es: 'la dirección empieza de un modo desconocido: {mark}',
    },
    space: { en: 'a space cuts this address in two', es: 'un espacio parte en dos esta dirección' },
    dash: {
      en: 'a dash stands in this address where a hyphen is meant',
      es: 'en esta dirección hay una raya en lugar de un guion',
    },
    twice: { en: 'doi.org stands twice in this address', es: 'doi.org está dos veces en esta dirección' },
    doi: {
      en: 'this DOI is not complete: 10., a number, a slash and more',
      es: 'este DOI no está completo: 10., un número, una barra y algo más',
    },
  },
  explanation: {
    en: 'Looks for schemes with a slip in them (http//, htpp://, https:/x), spaces and dashes inside an address, doi.org written twice, and DOIs without their second half. Ports (example.org:80), brackets in DOIs and long queries are in order.',
    es: 'Busca protocolos con errores (http//, htpp://, https:/x), espacios y rayas dentro de una dirección, doi.org repetido y DOI sin su segunda mitad. Están bien los puertos (example.org:80), los paréntesis en los DOI y las consultas largas.',
  },
  examples: [
    {
      source: [
        '[^1]: http//x.org/a',
        '[^2]: https:/x.org/a',
        '[^3]: https://doi.org/ 10.1000/1',
        '[^4]: https://doi.org/doi.org/10.1000/1',
        '[^5]: https://x.org/a–b',
        '[^6]: doi:10.1000',
      ],
      found: [
        'http//x.org/a | -',
        'https:/x.org/a | -',
        'https://doi.org/ 10.1000/1 | -',
        'https://doi.org/doi.org/10.1000/1 | -',
        'https://x.org/a–b | -',
        'doi:10.1000 | -',
      ],
    },
    {
      source: [
        'http://x.org:80/h/25, https://doi.org/10.1016/S0140-6736(20)30183-5, https://x.org/?q=a%20b&r=1#p=2, doi:10.1000/xyz y DOI 10.1000/1.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const REST = String.raw`[^\s<>"“”«»]`;
const KINDS: readonly [RegExp, string | undefined, TranslationSeverity][] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}/])(?:https?(?:\/\/|:\/(?!\/)|;\/\/|:\\\\|\s:\/\/)|(?:htpps?|htps?|hhttps?|ttps?|htttps?):\/\/)${REST}+`,
      'giu',
    ),
    undefined,
    'minor',
  ],
  [
    new RegExp(String.raw`https?:\/\/(?:\s${REST}*\.${REST}+|(?:dx\.)?doi\.org\/\s10\.${REST}+|www\.\s${REST}+)`, 'gi'),
    'space',
    'minor',
  ],
  [/https?:\/\/(?:dx\.)?doi\.org\/(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:\s?)[^\s<>"“”«»]*/gi, 'twice', 'minor'],
  [new RegExp(String.raw`https?:\/\/[^\s<>"“”«»–—]+[–—](?=[\p{L}\p{N}/])${REST}*`, 'giu'), 'dash', 'minor'],
  [/\bdoi:\s?10\.\d{4,9}(?![\d/])|\bdoi\.org\/10\.\d{4,9}\/?(?![\d/]|\S)/gi, 'doi', 'minor'],
];

function* find(text: StudyText): Iterable<Found> {
  for (const block of text.blocks) {
    const done: { start: number; end: number }[] = [];
    for (const [pattern, variant, severity] of KINDS) {
      for (const { 0: words, index: start } of matches(block.text, pattern)) {
        const end = start + words.replace(/[.,;:!?'’)\]}]+$/, '').length;
        if (done.some((other) => start < other.end && other.start < end) || inCode(block, start)) continue;
        done.push({ start, end });
        yield {
          block,
          start,
          end,
          severity,
          ...(variant ? { variant } : {}),
          parameters: { mark: words.slice(0, 10) },
        };
      }
    }
  }
}

const inCode = (block: Found['block'], at: number): boolean =>
  (block.marks ?? []).some(({ type, start, end }) => type === 'code' && start <= at && at < end);
