/** An address that touches the word or number before it, or another address. */
import type { Rule, StudyText } from '../rule.js';
import { inTexts, startOfWord, type Found } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const addressGlued: Rule = {
  id: 'address-glued',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Address stuck to what precedes it', es: 'Dirección pegada a lo anterior' },
  messages: {
    default: {
      en: 'a space is missing before this address',
      es: 'falta un espacio antes de esta dirección',
    },
    two: { en: 'two addresses stand here without a space', es: 'aquí hay dos direcciones sin espacio entre ellas' },
  },
  explanation: {
    en: 'An address needs a space, a bracket or a quotation mark before it; otherwise programs cannot tell where it starts. Addresses that hold another one on purpose, such as those of web archives, are in order.',
    es: 'Una dirección necesita delante un espacio, un paréntesis o una comilla; si no, los programas no saben dónde empieza. Están bien las direcciones que contienen otra a propósito, como las de los archivos de la web.',
  },
  examples: [
    {
      source: ['[^1]: Revista 22.37: 419-437.https://x.org/a', '[^2]: https://x.org/ahttps://y.org/b'],
      found: ['437.https://x.org/a | -', 'https://y.org/b | -'],
    },
    {
      source: [
        'Véase (https://x.org), DOI:10.1000/1, doi:https://doi.org/10.1000/1 y https://web.archive.org/web/2020/https://x.org?u=https://y.org.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/gi;

function* find(text: StudyText): Iterable<Found> {
  for (const block of text.blocks) {
    let last = -1;
    for (const { 0: words, index: start } of matches(block.text, ADDRESS)) {
      const end = start + words.replace(/[.,;:!?'’)\]}]+$/, '').length;
      const before = block.text[start - 1] ?? ' ';
      if (/[\p{L}\p{N}.,;)\]”»]/u.test(before) && last !== start)
        yield { block, start: startOfWord(block.text, start), end, severity: 'minor' };
      // Inside an address, another one follows / or = where it is meant to be there.
      const inner = /[^/=?&]https?:\/\//i.exec(words);
      if (inner) yield { block, start: start + inner.index + 1, end, severity: 'minor', variant: 'two' };
      last = end;
    }
  }
}
