/** Names of countries and cities in the language of the original: `Alemania` in an English text. */
import type { Hit, Rule, Study } from '../rule.js';
import { maskedText, wordsOf, zoneOf, type Word } from '../study.js';
import { exonymOf, exonymOfPhrase, isCity } from '../words/exonyms.js';
import { functionWords } from '../words/function-words.js';
import { isEmphasised, isQuoted } from '../words/marked.js';
import { copiedOf, languagesOf, type CopiedInPair } from '../words/translating.js';

export const untranslatedPlace: Rule = {
  id: 'untranslated-place',
  category: 'accuracy/untranslated',
  needs: 'pair',
  yieldsTo: ['untranslated-sentence'],
  title: { en: 'Place name left in the language of the original', es: 'Topónimo sin traducir' },
  messages: {
    default: {
      en: '“{word}” is called “{name}” in the language of the translation',
      es: '«{word}» se llama «{name}» en la lengua de la traducción',
    },
  },
  explanation: {
    en: 'Knows a hundred countries, cities and regions that have one name in Spanish and another in English. A name inside a longer name or title (Banco de España, “Alemania hoy”) stays as it is.',
    es: 'Conoce un centenar de países, ciudades y regiones con un nombre en español y otro en inglés. Un nombre dentro de otro más largo o de un título (Bank of England, “Germany Today”) queda como está.',
  },
  examples: [
    {
      source: ['[^1]: Observatorio 12: 7-19. Alemania.', 'Vive en Suiza.'],
      target: ['[^1]: Observatorio 12: 7-19. Alemania.', 'She lives in Suiza.'],
      found: ['- | Alemania', '- | Suiza'],
    },
    {
      source: ['[^1]: Banco de España. “Alemania hoy”. Madrid.', 'La familia España y el Banco de Brasil.'],
      target: ['[^1]: Banco de España. “Alemania hoy”. Madrid.', 'The España family and Banco de Brasil.'],
      found: [],
    },
    {
      languages: ['en', 'es'],
      source: ['She lives in Germany.', 'A court in New York.', 'He reads the New York Times.'],
      target: ['Vive en Germany.', 'Un tribunal de New York.', 'Lee el New York Times.'],
      found: ['- | Germany', '- | New York'],
    },
    {
      source: ['Se imprimió en Sevilla, 1903.', '[^1]: Paz, A. Uno. Sevilla: Sol, 1903.', 'El Sevilla FC.'],
      target: ['It was printed in Sevilla, 1903.', '[^1]: Paz, A. One. Sevilla: Sol, 1903.', 'Sevilla FC.'],
      found: ['- | Sevilla'],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  for (const run of copiedOf(study)) {
    yield* phrase(study, run, languages);
    for (const word of run.words) {
      const name = exonymOf(word.text, languages.from);
      if (!name || isPartOfName(study, run, word, languages.to)) continue;
      if (isCity(word.text) && zoneOf(study.target!, run.block.id) === 'notes') continue;
      const place = { side: 'target' as const, block: run.block.id, start: word.start, end: word.end };
      yield { severity: 'minor', target: place, parameters: { word: word.text, name } };
    }
  }
}

/** `New York` in Spanish: all of a run, and no name of something else goes on beside it. */
function* phrase(study: Study, { block, words }: CopiedInPair, { from }: { from: string }): Iterable<Hit> {
  if (words.length < 2 || words.length > 4 || zoneOf(study.target!, block.id) === 'notes') return;
  const [start, end] = [words[0].start, words[words.length - 1].end];
  const name = exonymOfPhrase(block.text.slice(start, end), from);
  if (!name || isQuoted(block, start) || isEmphasised(block, start, end)) return;
  const [before, after] = [block.text.slice(Math.max(0, start - 30), start), block.text.slice(end, end + 3)];
  if (/^[ -]\p{Lu}/u.test(after) || /\p{Lu}[\p{L}.]*(?:\s(?:of|de|del))?[ -]$/u.test(before)) return;
  yield {
    severity: 'minor',
    target: { side: 'target', block: block.id, start, end },
    parameters: { word: block.text.slice(start, end), name },
  };
}

function isPartOfName(study: Study, { block, words, first }: CopiedInPair, word: Word, to: string): boolean {
  if (isQuoted(block, word.start) || isEmphasised(block, word.start, word.end)) return true;
  // Copied along with its neighbours: a name or title that stays.
  if (words.length > 1) return true;
  const text = maskedText(block);
  const all = wordsOf(block);
  const touches = (between: string): boolean => between === ' ' || between === '-' || between === ' y ';
  const before = all[first - 1];
  const after = all[first + 1];
  if (after && /^\s\p{Ll}/u.test(text.slice(word.end, word.end + 2)) && !functionWords(to).has(after.folded))
    return true;
  if (after && touches(text.slice(word.end, after.start)) && /^\p{Lu}/u.test(after.text)) return true;
  if (before && touches(text.slice(before.end, word.start)) && /^\p{Lu}/u.test(before.text))
    return !functionWords(to).has(before.folded);
  // A surname before a comma and a first name: "España, Gonzalo." at the start of a note.
  return zoneOf(study.target!, block.id) === 'notes' && first === 0;
}
