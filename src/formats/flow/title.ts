/** Titles that are known by nothing but their looks and their place. */
import { essence, isBody, wordCount, type FlowBlock } from './flow.js';
import { isNameLine } from './names.js';

/** Names of sections that come first in articles, and are no titles. */
export const SECTIONS =
  /^(?:resumen|abstract|summary|sumario|introduccion|introduction|palabras clave|keywords|indice|contents|contenidos?|tabla de|table of|prologo|preface|presentacion)\b/;

/**
 * A title that no style names: the first block, where its letters are larger than those of the text, it is centred and
 * bold, or the names of the authors stand below it. `titles` are those that the document states.
 */
export function guessTitle(flow: FlowBlock[], titles: readonly string[]): void {
  const body = flow.filter(isBody);
  const [first, ...others] = body;
  if (!first || flow.some(({ role, out }) => role === 'title' && out === undefined) || first.kind === 'note') return;
  const name = essence(first.text);
  if (
    titles.some((title) => essence(title) === name) ||
    wordCount(first.text) > 40 ||
    SECTIONS.test(name) ||
    /[.;]$/.test(first.text)
  )
    return;
  const prose = others.filter(({ text }) => wordCount(text) > 25);
  const sizes = prose.map(({ size }) => size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const sections = others.filter(({ kind, size }) => kind === 'heading' && (size ?? 0) >= (first.size ?? 0));
  const larger = usual > 0 && (first.size ?? 0) >= usual * 1.2 && sections.length === 0;
  const bold = first.marks.some(({ type, start, end }) => type === 'strong' && end - start >= first.text.length * 0.9);
  const apart =
    first.isCentred === true &&
    (bold || first.text === first.text.toUpperCase()) &&
    !others.slice(0, 30).some((one) => one.isCentred && one.kind === 'heading');
  const named = (bold || first.kind === 'heading') && others.length > 0 && isNameLine(others[0].text);
  if (prose.length > 0 && (named || (first.kind !== 'heading' && (larger || apart)))) first.role = 'title';
}
