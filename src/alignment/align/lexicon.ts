import { englishRoot, spanishRoot } from './roots.js';
import type { Lexicon } from './prior.js';

/** Pairs of languages with a lexicon, and the module that has it. */
const LEXICONS: Record<string, () => Promise<{ default: string }>> = {
  'es-en': () => import('../lexicon-es-en.js'),
};

/** The lexicon for two languages (BCP 47), in either direction; undefined where there is none. Loads it when asked. */
export async function loadLexicon(from: string, to: string): Promise<Lexicon | undefined> {
  const [a, b] = [from, to].map((language) => language.toLowerCase().split(/[-_]/)[0]);
  const straight = Object.hasOwn(LEXICONS, `${a}-${b}`);
  const load = straight ? LEXICONS[`${a}-${b}`] : Object.hasOwn(LEXICONS, `${b}-${a}`) && LEXICONS[`${b}-${a}`];
  if (!load) return undefined;
  const { default: lines } = await load();
  const pairs: [string, string][] = [];
  for (const line of lines.split('\n')) {
    const [word, ...translations] = line.split(' ');
    for (const other of translations) pairs.push(straight ? [word, other] : [other, word]);
  }
  const [es, en] = [spanishRoot, englishRoot];
  return { pairs, roots: straight ? { source: es, target: en } : { source: en, target: es } };
}
