/** A conjunction of the original's language between names, numbers or addresses: `García, y López`. */
import type { Hit, Rule, Study } from '../rule.js';
import { MASK, maskedText, type Word } from '../study.js';
import { isEmphasised, isQuoted } from '../words/marked.js';
import { copiedOf, languagesOf, type CopiedInPair } from '../words/translating.js';
import { endOfWord, startOfWord } from '../words/scan.js';

export const untranslatedConnector: Rule = {
  id: 'untranslated-connector',
  category: 'accuracy/untranslated',
  needs: 'pair',
  yieldsTo: ['untranslated-sentence'],
  title: { en: 'and, or left in the language of the original', es: 'y, o sin traducir' },
  messages: {
    default: {
      en: '“{word}” is left in the language of the original, between words of the translation',
      es: '«{word}» quedó en la lengua del original entre palabras de la traducción',
    },
  },
  explanation: {
    en: 'Names of authors, numbers and addresses are the same in both texts, and the “y” or “o” between them is easily overlooked. Inside titles and names (Seguridad y Poder), in quotations and in italics, it belongs there.',
    es: 'Los nombres de autores, los números y las direcciones son iguales en los dos textos, y la «y» o la «o» entre ellos se pasa por alto. Dentro de títulos y nombres (Seguridad y Poder), de citas y de cursivas, es lo propio.',
  },
  examples: [
    {
      source: ['[^1]: Paz, Ana, y Luis Sol. 2020. https://x.org/a o https://y.org/b'],
      target: ['[^1]: Paz, Ana, y Luis Sol. 2020. https://x.org/a o https://y.org/b'],
      found: ['- | Ana, y Luis', '- | o'],
    },
    {
      source: [
        '[^1]: Paz, Ana, y Luis Sol. “Ley, y orden”. Revista Seguridad y Poder 3. Ortega y Gasset; Pi y Margall.',
      ],
      target: [
        '[^1]: Paz, Ana, and Luis Sol. “Ley, y orden”. Revista Seguridad y Poder 3. Ortega y Gasset; Pi y Margall.',
      ],
      found: [],
    },
    {
      languages: ['en', 'es'],
      source: ['[^1]: Paz, Ana, and Luis Sol.'],
      target: ['[^1]: Paz, Ana, and Luis Sol.'],
      found: ['- | Ana, and Luis'],
    },
  ],
  check: compare,
};

const CONNECTORS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['y', 'e', 'o', 'u']),
  en: new Set(['and', 'or']),
};

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  const connectors = CONNECTORS[languages.from];
  for (const run of copiedOf(study)) {
    for (const word of run.words) {
      if (!connectors.has(word.text)) continue;
      const { block } = run;
      if (isQuoted(block, word.start) || isEmphasised(block, word.start, word.end)) continue;
      const around = surroundings(run, word);
      if (around)
        yield {
          severity: 'minor',
          target: { side: 'target', block: block.id, ...around },
          parameters: { word: word.text },
        };
    }
  }
}

/** What to quote, or undefined where the word belongs to a name. */
function surroundings({ block, words }: CopiedInPair, word: Word): { start: number; end: number } | undefined {
  const text = maskedText(block);
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  const after = text.slice(word.end, word.end + 2);
  if (before.includes(MASK) || after.startsWith(MASK) || (/\s$/.test(before) && after[1] === MASK))
    return { start: word.start, end: word.end };
  const isListed = /[,;]\s$/.test(before) && /^\s\p{Lu}/u.test(after);
  // Alone between words of the translation: its neighbours are not copied, so it is in no name.
  const isAlone = words.length === 1 && isBetweenWords(before, after);
  if (!isListed && !isAlone) return undefined;
  return { start: startOfWord(text, word.start), end: endOfWord(text, word.end) };
}

/** Initials (`Y. Paz`), formulas (`x, y`) and labels (`o)`) are no conjunctions. */
const isBetweenWords = (before: string, after: string): boolean => /\p{L}\s$/u.test(before) && /^\s\p{L}/u.test(after);
