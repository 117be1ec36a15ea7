/** A conjunction of the original's language between names, numbers or addresses: `García, y López`. */
import type { Hit, Rule, Study, StudyText } from '../rule.js';
import { languageOf, MASK, maskedText, wordsOf, zoneOf, type Word } from '../study.js';
import { functionWords } from '../words/function-words.js';
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
      source: [
        'Entre Junín y Pasco.',
        'En Pasco, en quechua o aimara.',
        '[^1]: Paz, Ana, y Luis Sol. 2020. https://x.org/a o https://y.org/b',
        '[^2]: Lago, J. y Ríos, E. Uno.',
      ],
      target: [
        'Between Junín y Pasco.',
        'In Pasco, in Quechua o Aymara.',
        '[^1]: Paz, Ana, y Luis Sol. 2020. https://x.org/a o https://y.org/b',
        '[^2]: Lago, J. y Ríos, E. One.',
      ],
      found: ['- | Junín y Pasco', '- | Quechua o Aymara', '- | Ana, y Luis', '- | o', '- | J. y Ríos'],
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
      source: ['[^1]: Paz, Ana, and Luis Sol.', 'The codes 200, 304 and 404.'],
      target: ['[^1]: Paz, Ana, and Luis Sol.', 'Los códigos 200, 304 and 404.'],
      found: ['- | Ana, and Luis', '- | 304 and 404'],
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
      const around = surroundings(run, word) ?? betweenNames(study, run, word) ?? atEdge(study, run, word);
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
  // Between numbers, which are the same in both texts.
  const isCounted = /\d[\d.,]*\s$/.test(text.slice(Math.max(0, word.start - 8), word.start)) && /^\s\d/.test(after);
  // Paz, A. y Sol, L.: after the initial of a first name.
  const isAfterInitial =
    /(?<!\p{L})\p{Lu}\.,?\s$/u.test(text.slice(Math.max(0, word.start - 5), word.start)) && /^\s\p{Lu}/u.test(after);
  // Alone between words of the translation: its neighbours are not copied, so it is in no name.
  const isAlone = words.length === 1 && isBetweenWords(before, after);
  if (!isListed && !isAlone && !isCounted && !isAfterInitial) return undefined;
  return { start: startOfWord(text, word.start), end: endOfWord(text, word.end) };
}

/** `Junín y Pasco`: two names, of which the second stands elsewhere by itself; Ortega y Gasset is one. */
function betweenNames(
  study: Study,
  { block, words }: CopiedInPair,
  word: Word,
): { start: number; end: number } | undefined {
  const [before, , after] = words;
  if (words.length !== 3 || words[1] !== word || zoneOf(study.target!, block.id) === 'notes') return undefined;
  if (![before, after].every(({ text }) => /^\p{Lu}\p{M}*\p{Ll}{3}/u.test(text))) return undefined;
  return isAloneElsewhere(study.target!, after) ? { start: before.start, end: after.end } : undefined;
}

/** A name after a small word of the language: `in Satipo`. */
function isAloneElsewhere(text: StudyText, name: Word): boolean {
  const own = functionWords(languageOf(text));
  return text.blocks.some((block) => {
    const words = wordsOf(block);
    return words.some(
      (word, at) =>
        word.text === name.text &&
        at > 0 &&
        own.has(words[at - 1].folded) &&
        !/^\p{Lu}/u.test(words[at + 1]?.text ?? ''),
    );
  });
}

/** `Quechua o Aymara`: copied along with the word on one side; the one on the other is the translation's. */
function atEdge(study: Study, { block, words }: CopiedInPair, word: Word): { start: number; end: number } | undefined {
  if (words.length !== 2 || zoneOf(study.target!, block.id) === 'notes') return undefined;
  const text = maskedText(block);
  const isEdge = isBetweenWords(
    text.slice(Math.max(0, word.start - 2), word.start),
    text.slice(word.end, word.end + 2),
  );
  return isEdge ? { start: startOfWord(text, word.start), end: endOfWord(text, word.end) } : undefined;
}

/** Initials (`Y. Paz`), formulas (`x, y`) and labels (`o)`) are no conjunctions. */
const isBetweenWords = (before: string, after: string): boolean => /\p{L}\s$/u.test(before) && /^\s\p{L}/u.test(after);
