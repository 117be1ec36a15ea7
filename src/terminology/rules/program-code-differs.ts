/** Commands, names of files and values, set as code, that are not the same in both texts. */
import type { EditionBlock } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, pairsOf, quoteOf, type AlignedPair } from '../study.js';
import { editDistance } from '../words/spelling.js';

export const programCodeDiffers: Rule = {
  id: 'program-code-differs',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Code that differs', es: 'Código que no coincide' },
  messages: {
    default: {
      en: 'the code differs: {source} in the original, {target} here',
      es: 'el código no coincide: {source} en el original, {target} aquí',
    },
  },
  explanation: {
    en: 'What is set as code (a command, the name of a file, a value) is typed as it stands, so a letter that was translated or mistyped breaks it. Reports code of the original that the translation has with a few letters changed. Values that were translated as a whole, comments, and code that stands elsewhere in the row are left alone.',
    es: 'Lo que se compone como código (una orden, el nombre de un archivo, un valor) se teclea tal como está, de modo que una letra traducida o mal copiada lo estropea. Avisa del código del original que la traducción tiene con pocas letras cambiadas. No dice nada de valores traducidos por entero, de comentarios ni del código que está en otro lugar de la fila.',
  },
  examples: [
    {
      source: ['Ejecute `faro --version` y mire `userId`.'],
      target: ['Run `faro --versión` and look at `userID`.'],
      found: ['faro --version | faro --versión', 'userId | userID'],
    },
    {
      source: ['Ejecute `faro --version`; el campo `nombre` vale `a` o `b`.', 'Use `/* la clave */ k` y `rojo`.'],
      target: ['The field `name` is `b` or `c`; run `faro --version`.', 'Use `/* the key */ k` and `red`.'],
      found: [],
    },
  ],
  check: compare,
};

/** Shortest piece of code of which a slip can be told from another piece. */
const LEAST = 5;
/** Longer pieces are listings, with comments that a translation puts into its language. */
const LONGEST = 300;

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const [source, target] = [codeIn(study, pair, 'source'), codeIn(study, pair, 'target')];
    const left = source.filter(({ words }) => !target.some((other) => other.words === words));
    const right = target.filter(({ words }) => !source.some((other) => other.words === words));
    for (const { place, words } of left) {
      const at = right.findIndex((other) => isNearly(words, other.words));
      if (at < 0) continue;
      const [other] = right.splice(at, 1);
      yield {
        severity: 'major',
        source: place,
        target: other.place,
        parameters: { source: words, target: other.words },
      };
    }
  }
}

interface Piece {
  place: Place;
  words: string;
}

function codeIn(study: Study, pair: AlignedPair, side: Side): Piece[] {
  return pair[side].flatMap(({ block: id, start, end }) =>
    codeMarks(blockOf(study[side]!, id)!)
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark): Piece => {
        const place = { side, block: id, start: mark.start, end: mark.end };
        return { place, words: quoteOf(study, place) };
      }),
  );
}

const codeMarks = (block: EditionBlock): { start: number; end: number }[] =>
  (block.marks ?? []).filter(({ type }) => type === 'code');

/** At most two letters of ten changed, left out or added, and more than `a` for `b`. */
function isNearly(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST || Math.max(a.length, b.length) > LONGEST) return false;
  const most = Math.max(a.length, b.length) / 5;
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}
