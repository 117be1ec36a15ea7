/** Brackets without their other half, or nested across each other. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { maskedText } from '../study.js';
import { pairAcross } from '../words/across.js';
import { endOfWord, inTexts, startOfWord, type Found } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const bracketUnpaired: Rule = {
  id: 'bracket-unpaired',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Bracket without its other half', es: 'Paréntesis sin pareja' },
  messages: {
    default: { en: 'the bracket that opens here is never closed', es: 'el paréntesis que se abre aquí no se cierra' },
    unopened: {
      en: 'a bracket closes here that was never opened',
      es: 'aquí se cierra un paréntesis que no se abrió',
    },
    crossed: {
      en: 'this bracket is closed with “{mark}”, of another kind',
      es: 'este paréntesis se cierra con «{mark}», que es de otra clase',
    },
  },
  explanation: {
    en: 'Pairs (), [] and {} within each block. Labels of lists, such as a) or 1), half-open intervals and brackets inside addresses are in order.',
    es: 'Empareja (), [] y {} dentro de cada bloque. Están bien los rótulos de listas, como a) o 1), los intervalos semiabiertos y los paréntesis dentro de direcciones.',
  },
  examples: [
    { languages: ['en', 'es'], source: ['The group (self-styled Party (MPCP) works on.'], found: ['(self | -'] },
    { source: ['La ley 30364) rige desde ayer (o antes].'], found: ['30364) | -', '(o | -'] },
    {
      languages: ['en', 'es'],
      source: ['There are a) one, b) two (or 1) three and 2) four), see [1] and https://x.org/a_(b) for [0, 1).'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const LABEL = /(?:^|[\s;,.:(—–-])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})\s?$/;
const INTERVAL = /^[\d\s.,;−–-]+$/;

/** A bracket runs over two blocks at most: further on, two slips would be taken for one pair. */
const LONGEST = 2;

function* find(text: StudyText): Iterable<Found> {
  // Notes and headings are texts of their own: no bracket runs on from one to the next.
  const running = text.blocks.filter(({ kind }) => kind !== 'note' && kind !== 'heading');
  const found = running.map((block) => [...inBlock(block)]);
  const count = (hits: Found[], variant?: string): number => hits.filter((hit) => hit.variant === variant).length;
  const left = pairAcross(
    found.map((hits) => ({ unclosed: count(hits), unopened: count(hits, 'unopened') })),
    LONGEST,
  );
  for (const [index, hits] of found.entries()) {
    const rest = { unclosed: left[index].unclosed, unopened: left[index].unopened };
    for (const hit of hits) {
      if (hit.variant === undefined && rest.unclosed-- <= 0) continue;
      if (hit.variant === 'unopened' && rest.unopened-- <= 0) continue;
      yield hit;
    }
  }
  for (const block of text.blocks) if (block.kind === 'note' || block.kind === 'heading') yield* inBlock(block);
}

function* inBlock(block: EditionBlock): Iterable<Found> {
  const text = maskedText(block);
  const open: number[] = [];
  for (const { 0: mark, index: at } of matches(text, /[()[\]{}]/g)) {
    if (!PAIRS[mark]) {
      open.push(at);
      continue;
    }
    const last = open.at(-1);
    if (isLabel(text, mark, at, last)) continue;
    if (last === undefined) {
      const start = startOfWord(block.text, at);
      yield { block, start, end: at + 1, severity: 'minor', variant: 'unopened' };
      continue;
    }
    open.pop();
    if (text[last] === PAIRS[mark] || INTERVAL.test(text.slice(last + 1, at))) continue;
    // ([…): the inner one was left open. Otherwise the two are of different kinds.
    if (open.length > 0 && text[open.at(-1)!] === PAIRS[mark]) {
      open.pop();
      yield { block, start: last, end: endOfWord(text, last + 1), severity: 'minor' };
    } else {
      yield {
        block,
        start: last,
        end: endOfWord(text, last + 1),
        severity: 'minor',
        variant: 'crossed',
        parameters: { mark },
      };
    }
  }
  for (const at of open) yield { block, start: at, end: endOfWord(text, at + 1), severity: 'minor' };
}

/** `a)`, `1)`, `iv)`: unless that very bracket was opened just before, as in `(a)`. */
function isLabel(text: string, mark: string, at: number, last: number | undefined): boolean {
  if (mark !== ')') return false;
  // :) and ;-)
  if (/(?:^|\s)[:;8=]['’]?-?$/.test(text.slice(Math.max(0, at - 4), at))) return true;
  if (last !== undefined && /^\s*[\p{L}\d]{1,5}$/u.test(text.slice(last + 1, at))) return false;
  return LABEL.test(text.slice(Math.max(0, at - 7), at)) && !closesLater(text, at, last);
}

/** Inside an open bracket, a label is one only where another bracket closes later: `(or 1) three and 2) four)`. */
function closesLater(text: string, at: number, last: number | undefined): boolean {
  if (last === undefined) return false;
  const rest = text.slice(at + 1, at + 1 + REACH);
  const opens = rest.split('(').length;
  const closes = rest.split(')').length;
  return closes <= opens;
}
/** How far a label looks for the bracket that closes what it stands in, so that a long block stays linear. */
const REACH = 600;
