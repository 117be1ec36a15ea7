/** Pairs that run over several blocks: a quotation or question opened in one paragraph and closed in a later one. */

/** How many halves of pairs a block leaves over. */
export interface Left {
  unclosed: number;
  unopened: number;
}

/** Blocks that a pair may run over, unless told. */
const LONGEST = 6;

/**
 * Takes halves that find each other in a later block out of the counts: what is left is unpaired. One number for each
 * block, in order; linear, since each half looks at few blocks.
 */
export function pairAcross(left: readonly Left[], longest = LONGEST): Left[] {
  const rest = left.map((each) => ({ ...each }));
  rest.forEach((opening, index) => {
    for (let later = index + 1; opening.unclosed > 0 && later < rest.length && later < index + longest; later++) {
      const found = Math.min(opening.unclosed, rest[later].unopened);
      opening.unclosed -= found;
      rest[later].unopened -= found;
    }
  });
  return rest;
}

/** The same for marks that open and close with one sign, of which each block has one left over or none. */
export function pairOdd(odd: readonly boolean[]): boolean[] {
  const rest = [...odd];
  let open = -1;
  rest.forEach((isOdd, index) => {
    if (!isOdd) return;
    if (open >= 0 && index - open < LONGEST) {
      rest[open] = rest[index] = false;
      open = -1;
    } else open = index;
  });
  return rest;
}
