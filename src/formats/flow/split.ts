/**
 * A document that holds a text in two languages: one after the other, in turn, or in two columns of a table. It is taken
 * apart only when the second language has about as much to say as the first: an abstract is no translation.
 */
import type { DraftLink } from '../draft.js';
import { countHits, guessLanguage } from '../language.js';
import type { Pace } from '../pace.js';
import { essence, isBody, wordCount, type FlowBlock } from './flow.js';

/** The flows of the texts; with the links that a table of two columns gives. */
export interface Parts {
  flows: FlowBlock[][];
  links?: DraftLink[];
}

/** Least share of the words that the second language must have. */
const LEAST = 0.3;

/** Takes a flow apart by language where it holds a text in two of them; otherwise gives it back as it is. */
export async function splitLanguages(flow: FlowBlock[], pace: Pace, expected: readonly string[] = []): Promise<Parts> {
  const blocks = flow.filter(isBody);
  const codes: (string | undefined)[] = [];
  for (const block of blocks) {
    codes.push(languageOf(block));
    if (codes.length % 128 === 0) await pace.step();
  }
  decide(blocks, codes);
  const totals = new Map<string, number>();
  codes.forEach((code, index) => {
    if (code) totals.set(code, (totals.get(code) ?? 0) + wordCount(blocks[index].text));
  });
  const [first, second] = [...totals].sort(([, a], [, b]) => b - a);
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  if (!first || !second || second[1] < all * LEAST || !isSureOf(blocks, codes, second[0])) return { flows: [flow] };
  const known = [first[0], second[0]];
  const sides = assign(blocks, codes, known, overNotes(flow));
  const order = orderOf(blocks, sides, known, expected);
  return takeApart(flow, blocks, sides, order);
}

/** The language of one block, where its words leave no doubt. @param known - The only ones that it may be in. */
function languageOf(block: FlowBlock, known?: ReadonlySet<string | undefined>): string | undefined {
  const stated = block.language?.split('-')[0].toLowerCase();
  const { words, hits } = countHits(block.text);
  const possible = [...hits].filter(([code]) => !known || known.has(code)).sort(([, a], [, b]) => b - a);
  const [best, second = ['', 0]] = possible;
  if (!best || words < 6 || best[1] < 2 || best[1] < words * 0.12)
    return stated ?? SECTIONS.find(([, names]) => names.test(essence(block.text)))?.[0];
  return best[1] >= second[1] * 1.3 + 1 || best[0] === stated ? best[0] : stated;
}

/**
 * A short block leaves it open between neighbours such as Spanish and Catalan: then those languages count that other blocks
 * are in beyond doubt, and the one that all open blocks together are in.
 */
function decide(blocks: readonly FlowBlock[], codes: (string | undefined)[]): void {
  const open = [...blocks.keys()].filter((index) => codes[index] === undefined && wordCount(blocks[index].text) >= 6);
  if (open.length === 0) return;
  const together = guessLanguage(open.map((index) => blocks[index].text).join('\n')).code;
  const known = new Set([...codes, together]);
  for (const index of open) codes[index] = languageOf(blocks[index], known);
}

/** Headings that articles have in common, which hold no function words. */
const SECTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'es',
    /^(?:resumen|palabras clave|introduccion|conclusion(?:es)?|notas|notas finales|referencias|bibliografia|metodologia|metodo|resultados|discusion|agradecimientos)$/,
  ],
  [
    'en',
    /^(?:abstract|summary|key ?words|introduction|conclusions?|notes|endnotes|references|bibliography|methodology|methods?|results|discussion|acknowledge?ments)$/,
  ],
  [
    'pt',
    /^(?:resumo|palavras chave|introducao|conclusao|conclusoes|notas finais|bibliografia|metodologia|resultados|discussao)$/,
  ],
  ['fr', /^(?:resume|mots cles|conclusions?|notes|references|bibliographie|methodologie|resultats|discussion)$/],
];

/** Headings that have nothing but notes under them: they belong to what stands before. */
function overNotes(flow: FlowBlock[]): Set<FlowBlock> {
  const there = flow.filter(({ out }) => out === undefined);
  return new Set(there.filter(({ kind }, index) => kind === 'heading' && there[index + 1]?.kind === 'note'));
}

/** Two languages need more than one block of either: a quotation is no second text. */
const isSureOf = (blocks: FlowBlock[], codes: (string | undefined)[], code: string): boolean =>
  blocks.filter((_, index) => codes[index] === code).length >= 2 || blocks.length <= 4;

/** The language of every block: its own, or that of its cell, heading or neighbours. */
function assign(
  blocks: FlowBlock[],
  codes: (string | undefined)[],
  known: string[],
  overNotes: Set<FlowBlock>,
): string[] {
  const sides = codes.map((code) => (code !== undefined && known.includes(code) ? code : undefined));
  assignColumns(blocks, sides);
  const isMixed = alternates(sides);
  return sides.map((side, index) => side ?? neighbour(blocks, sides, index, isMixed, overNotes) ?? known[0]);
}

/** In a table of two columns, what stands in a column is in the language of most of it. */
function assignColumns(blocks: FlowBlock[], sides: (string | undefined)[]): void {
  const counts = new Map<string, Map<string, number>>();
  const column = ({ cell }: FlowBlock): string | undefined => cell && `${cell.table}/${cell.column}`;
  blocks.forEach((block, index) => {
    const [key, side] = [column(block), sides[index]];
    if (!key || !side) return;
    const count = counts.get(key) ?? new Map<string, number>();
    counts.set(key, count.set(side, (count.get(side) ?? 0) + 1));
  });
  blocks.forEach((block, index) => {
    const count = counts.get(column(block) ?? '');
    if (count) sides[index] = [...count].sort(([, a], [, b]) => b - a)[0][0];
  });
}

/** Whether the languages change with nearly every block. */
function alternates(sides: (string | undefined)[]): boolean {
  const sure = sides.filter((side) => side !== undefined);
  const changes = sure.filter((side, index) => index > 0 && side !== sure[index - 1]).length;
  return changes > sure.length * 0.4;
}

/**
 * A short block without a language of its own: a heading goes with what follows it, anything else with what stands before.
 * Where languages take turns, it has the one that is due after its nearest sure neighbour.
 */
function neighbour(
  blocks: FlowBlock[],
  sides: (string | undefined)[],
  index: number,
  isMixed: boolean,
  overNotes: Set<FlowBlock>,
): string | undefined {
  const left = sides.findLastIndex((side, i) => i < index && side !== undefined);
  const right = sides.findIndex((side, i) => i > index && side !== undefined);
  const [before, after] = [sides[left], sides[right]];
  if (isMixed) {
    const [sure, distance] = before !== undefined ? [before, index - left] : [after, right - index];
    return sure === undefined || distance % 2 === 0 ? sure : other(sure, sides);
  }
  return blocks[index].kind === 'heading' && !overNotes.has(blocks[index]) ? (after ?? before) : (before ?? after);
}

const other = (side: string, sides: (string | undefined)[]): string =>
  sides.find((one) => one !== undefined && one !== side) ?? side;

/** The source is the language a person named first, or that of the first block. */
function orderOf(blocks: FlowBlock[], sides: string[], known: string[], expected: readonly string[]): string[] {
  const wanted = expected.map((code) => code.split('-')[0].toLowerCase()).find((code) => known.includes(code));
  const leading =
    wanted ?? sides[blocks.findIndex(({ kind, text }) => kind !== 'heading' && wordCount(text) > 5)] ?? known[0];
  return [leading, known.find((code) => code !== leading)!];
}

function takeApart(flow: FlowBlock[], blocks: FlowBlock[], sides: string[], order: string[]): Parts {
  const sideOf = new Map(blocks.map((block, index) => [block, sides[index]]));
  // A note is in the text that has its marker.
  const markedBy = new Map<string, string>();
  for (const block of blocks) for (const { note } of block.notes) markedBy.set(note, sideOf.get(block)!);
  const flows: FlowBlock[][] = [[], []];
  let current = 0;
  for (const block of flow) {
    const side = sideOf.get(block) ?? (block.kind === 'note' ? markedBy.get(block.label ?? '') : undefined);
    if (side !== undefined) current = Math.max(0, order.indexOf(side));
    flows[current].push(block);
  }
  for (const part of flows) relabel(part);
  const links = linkRows(flows);
  return links.length > 0 ? { flows, links } : { flows };
}

/** Notes that had to be told apart in the whole have their own number again in each part. */
function relabel(flow: FlowBlock[]): void {
  const notes = flow.filter(({ kind, printed }) => kind === 'note' && printed !== undefined);
  const used = new Set(
    flow.filter(({ kind, printed }) => kind === 'note' && printed === undefined).map(({ label }) => label),
  );
  const names = new Map<string, string>();
  for (const note of notes) {
    const { printed, label } = note;
    if (!/^[\w-]+$/.test(printed!) || used.has(printed)) continue;
    used.add(printed);
    names.set(label!, printed!);
    note.label = printed;
    delete note.printed;
  }
  for (const block of flow) block.notes = block.notes.map(({ at, note }) => ({ at, note: names.get(note) ?? note }));
}

/** Rows of a table of two columns are links, as far as both cells hold something. */
function linkRows([source, target]: FlowBlock[][]): DraftLink[] {
  const rows = new Map<string, { source: number[]; target: number[] }>();
  const collect = (flow: FlowBlock[], side: 'source' | 'target'): void =>
    flow.filter(isBody).forEach(({ cell }, index) => {
      if (!cell) return;
      const key = `${cell.table}/${cell.row}`;
      const row = rows.get(key) ?? { source: [], target: [] };
      rows.set(key, row);
      row[side].push(index);
    });
  collect(source, 'source');
  collect(target, 'target');
  return [...rows.values()].map((row) => ({ ...row, status: 'auto' as const }));
}
