/** Words and phrases of the original's language in the running text of the translation. */
import type { Side } from '../../text/finding.js';
import type { Hit, Rule, Study } from '../rule.js';
import { blockOf, cached, maskedText, pairsOf, sentenceOf, wordsOf, zoneOf, type Word } from '../study.js';
import { countTelling, functionWords } from '../words/function-words.js';
import { isEmphasised, isQuoted } from '../words/marked.js';
import { endsLikeSpanish, isOnlyOf, showsLanguage } from '../words/morphology.js';
import { wordsBetween } from '../words/scan.js';
import { copiedOf, languagesOf, type CopiedInPair } from '../words/translating.js';

export const untranslatedWords: Rule = {
  id: 'untranslated-words',
  category: 'accuracy/untranslated',
  needs: 'pair',
  yieldsTo: ['untranslated-sentence', 'untranslated-connector'],
  title: { en: 'Words left in the language of the original', es: 'Palabras sin traducir' },
  messages: {
    default: {
      en: '“{words}” is left in the language of the original',
      es: '«{words}» quedó en la lengua del original',
    },
    elsewhere: {
      en: '“{words}” is left in the language of the original; translated in other rows: {count}',
      es: '«{words}» quedó en la lengua del original; traducido en otras filas: {count}',
    },
    loan: {
      en: '“{words}” is left in the language of the original: on purpose?',
      es: '«{words}» quedó en la lengua del original: ¿a propósito?',
    },
  },
  explanation: {
    en: 'Words with a small letter that stand in both texts of a pair alike, and show by their ending or accents, or by the function words, numbers and everyday words among them, that they belong to the language of the original. Names, titles, words in italics, and what both languages share (control, social, quinoa) are left alone. A word in quotation marks, or one that the translation keeps everywhere, is for information; one that it renders elsewhere is not.',
    es: 'Palabras en minúscula iguales en los dos textos de una pareja que, por su terminación o sus tildes, o por las palabras gramaticales, los números y las palabras corrientes entre ellas, son de la lengua del original. No dice nada de nombres, títulos, cursivas ni de lo que las dos lenguas comparten (control, social, quinua). Una palabra entre comillas, o que la traducción conserva siempre, es informativa; una que traduce en otro lugar, no.',
  },
  examples: [
    {
      source: [
        'Son “luchadores autoconvocados”.',
        'Los llamados “autoconvocados” se oponen.',
        'La minería ilegal crece.',
        'Dan apoyo a los grupos.',
      ],
      target: [
        'They are “self-convened fighters”.',
        'The so-called “autoconvocados” object.',
        'Illegal minería grows.',
        'They support los groups.',
      ],
      found: ['- | autoconvocados', '- | minería', '- | los'],
    },
    {
      source: ['Habla de la ley de la selva en el texto.'],
      target: ['It speaks of ley de la selva in the text.'],
      found: ['- | ley de la selva'],
    },
    {
      source: ['Cinco de las doce estaciones, con monitoreo trimestral, en febrero; la ferritina.'],
      target: ['Five of the doce stations, with monitoreo trimestral, in Febrero; ferritina.'],
      found: ['- | doce', '- | monitoreo trimestral', '- | Febrero', '- | ferritina'],
    },
    {
      source: ['El gato del quiosquero bebe dos litros.'],
      target: ['The quiosquero’s cat drinks two litros.'],
      found: ['- | quiosquero', '- | litros'],
    },
    {
      languages: ['en', 'es'],
      source: ['It rotates every 24 hours; social media and big data.'],
      target: ['Rota cada 24 hours; social media y big data.'],
      found: ['- | hours'],
    },
    {
      source: [
        'En la calle Ancha. El control social de la quinua y el *cargo*, la “ronda”, en Los Ángeles, de facto; Ana de la Cruz y la revista Paz y vida.',
      ],
      target: [
        'In Calle Ancha. Social control of quinua and the *cargo*, the “ronda”, in Los Angeles, de facto; Ana de la Cruz and the journal Paz y vida.',
      ],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  const { from, to } = languages;
  for (const run of copiedOf(study)) {
    const { block } = run;
    yield* raised(run, from, to);
    // References are full of titles and names; rules of their own look at the rest of them.
    if (zoneOf(study.target!, block.id) === 'notes') continue;
    for (const words of smallRuns(run)) {
      const { start } = words[0];
      const { end } = words.at(-1)!;
      if (isEmphasised(block, start, end) || isPartOfTitle(run, words)) continue;
      const severity = weigh(study, run, words, from, to);
      if (severity) yield { ...severity, target: { side: 'target', block: block.id, start, end } };
    }
  }
}

/** Words of the original that got a capital on the way, as the names of months do in English: `Febrero 2020`. */
function* raised({ block, words, own }: CopiedInPair, from: string, to: string): Iterable<Hit> {
  for (const [index, { text, folded, start, end }] of words.entries()) {
    if (!/^\p{Lu}\p{Ll}/u.test(text) || !/^\p{Ll}/u.test(own[index].text) || !isOnlyOf(folded, from, to)) continue;
    if (isEmphasised(block, start, end) || isQuoted(block, start) || isNamed(block, end)) continue;
    yield { severity: 'minor', target: { side: 'target', block: block.id, start, end }, parameters: { words: text } };
  }
}

/** `Calle Ancha`, `Plaza de la Paz`: the generic part of a name. */
const isNamed = (block: CopiedInPair['block'], end: number): boolean =>
  /^\s(?:(?:de|del|de\s(?:la|los|las))\s)?\p{Lu}\p{Ll}/u.test(block.text.slice(end, end + 16));

/** Parts of a run in small letters. */
function smallRuns({ words }: CopiedInPair): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (/^\p{Ll}/u.test(word.text)) runs.at(-1)!.push(word);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** Beside a word with a capital that is copied, too. */
function isPartOfTitle({ block, words, first }: CopiedInPair, run: Word[]): boolean {
  if (words.some(({ text }) => /^\p{Lu}/u.test(text))) return true;
  const all = wordsOf(block);
  const text = maskedText(block);
  const before = all[first - 1];
  const after = all[first + words.length];
  const isName = (word: Word | undefined, between: string): boolean =>
    word !== undefined && /^[ '’-]$/.test(between) && /^\p{Lu}/u.test(word.text);
  const opens = before !== undefined && sentenceOf(block, before.start).start === before.start;
  return (
    (before !== undefined && !opens && isName(before, text.slice(before.end, run[0].start)) && run.length < 2) ||
    (after !== undefined && isName(after, text.slice(run.at(-1)!.end, after.start)))
  );
}

type Weight = Pick<Hit, 'severity' | 'variant' | 'parameters'>;

function weigh(study: Study, run: CopiedInPair, words: Word[], from: string, to: string): Weight | undefined {
  const { block } = run;
  const folded = words.map((word) => word.folded);
  const said = block.text.slice(words[0].start, words.at(-1)!.end);
  const telling = countTelling(folded, from, to);
  const quoted = isQuoted(block, words[0].start);
  if (telling > 0) {
    if (SET_PHRASES.has(folded.join(' '))) return undefined;
    const content = folded.filter((word) => !functionWords(from).has(word) && word.length > 3);
    if (content.length === 0 && folded.length === 1 && !ARTICLES.has(folded[0])) return undefined;
    return loanOr(quoted, said);
  }
  const strange = words.filter((word) => word.text.length >= 6 && isStrange(word, from));
  // English phrases of two words are borrowed as a whole (social media).
  if (strange.length === 0)
    return isLeft(words, from, to)
      ? loanOr(quoted || (from === 'en' && words.length === 2), said)
      : from === 'es' && words.some(({ folded }) => folded.length >= 7 && endsLikeSpanish(folded))
        ? loanOr(true, said)
        : undefined;
  const { translated, kept } = useOf(study, strange[0], run.pair.row);
  if (translated > 0 && (quoted || kept <= translated))
    return { severity: 'minor', variant: 'elsewhere', parameters: { words: said, count: translated } };
  if (quoted || kept >= 2) return { severity: 'info', variant: 'loan', parameters: { words: said } };
  return hasAccent(strange[0].text)
    ? { severity: 'minor', parameters: { words: said } }
    : { severity: 'info', variant: 'loan', parameters: { words: said } };
}

/** What is quoted may be meant to stay. */
const loanOr = (quoted: boolean, words: string): Weight =>
  quoted ? { severity: 'info', variant: 'loan', parameters: { words } } : { severity: 'minor', parameters: { words } };

/** A word that the other language cannot have; or several in a row, one of them with an ending of Spanish. */
const isLeft = (words: readonly Word[], from: string, to: string): boolean =>
  words.some(({ folded }) => isOnlyOf(folded, from, to)) ||
  (from === 'es' && words.length > 1 && words.some(({ folded }) => endsLikeSpanish(folded)));

/** Spanish articles and prepositions that no English phrase has by themselves. */
const ARTICLES = new Set([
  'el',
  'los',
  'las',
  'del',
  'para',
  'con',
  'por',
  'una',
  'the',
  'of',
  'with',
  'from',
  'by',
  'for',
]);
/** Foreign phrases at home in both languages. */
const SET_PHRASES = new Set([
  'de facto',
  'de jure',
  'a la carte',
  'de novo',
  'en route',
  'en masse',
  'en bloc',
  'per se',
  'la',
  'de',
  'para',
]);

const hasAccent = (word: string): boolean => /[áéíóúñü]/i.test(word.normalize('NFC'));
const isStrange = (word: Word, from: string): boolean =>
  (from === 'es' && hasAccent(word.text)) || showsLanguage(word.text, word.folded, from);

/** In how many other rows the original has the word, in whatever form, and the translation has or has not. */
function useOf(study: Study, word: Word, row: number): { translated: number; kept: number } {
  const stem = word.folded.replace(/(?:os|as|es|o|a|e|s)$/, '');
  const source = rowsOf(study, 'source', stem);
  const target = rowsOf(study, 'target', stem);
  const use = { translated: 0, kept: 0 };
  for (const other of source) {
    if (other === row) continue;
    if (target.has(other)) use.kept++;
    else use.translated++;
  }
  return use;
}

/** Letters under which words are looked up, and those that may follow a stem. */
const PREFIX = 4;
const ENDING = 3;

/** Rows with words on both sides in which a text has a stem. */
function rowsOf(study: Study, side: Side, stem: string): Set<number> {
  const forms = rowsByWord(study)[side].get(stem.slice(0, PREFIX)) ?? new Map<string, number[]>();
  const rows = new Set<number>();
  for (const [word, places] of forms) {
    if (!word.startsWith(stem) || word.length > stem.length + ENDING) continue;
    for (const row of places) rows.add(row);
  }
  return rows;
}

/** The rows of each word, by its first letters. */
const rowsByWord = cached((study: Study): Record<Side, Map<string, Map<string, number[]>>> => {
  const index: Record<Side, Map<string, Map<string, number[]>>> = { source: new Map(), target: new Map() };
  for (const { row, ...pair } of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    for (const side of ['source', 'target'] as const) {
      for (const { block, start, end } of pair[side]) {
        for (const { folded } of wordsBetween(blockOf(study[side]!, block)!, start, end)) {
          if (folded.length < PREFIX) continue;
          const prefix = folded.slice(0, PREFIX);
          const forms = index[side].get(prefix) ?? new Map<string, number[]>();
          if (forms.size === 0) index[side].set(prefix, forms);
          const rows = forms.get(folded);
          if (!rows) forms.set(folded, [row]);
          else if (rows[rows.length - 1] !== row) rows.push(row);
        }
      }
    }
  }
  return index;
});
