/** A stretch of words: in both versions, only in the former, or only in the new one. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Most words that may differ before two versions are shown one after the other instead. */
const MOST_EDITS = 1200;

/**
 * How the words of a block differ from what they were: words, spaces and signs that are kept, gone and new, in order
 * (Myers 1986, the shortest edit script). Joined, `same` and `gone` give the former version, `same` and `new` the new one.
 */
export function differWords(former: string, present: string): Stretch[] {
  const [a, b] = [tokenize(former), tokenize(present)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (tokens: string[]): Stretch => ({ kind: 'same', text: tokens.join('') });
  return joined([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

const tokenize = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** The script from the furthest points of each number of edits; both whole where there are too many. */
function shortest(a: string[], b: string[]): Stretch[] {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 2);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice(most - edits, most + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      let x = goesDown(furthest, most, k, edits) ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[most + k] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a, b);
    }
  }
  return [
    { kind: 'gone', text: a.join('') },
    { kind: 'new', text: b.join('') },
  ];
}

/** Whether the best way to diagonal `k` comes from the one above: a token of the new version. */
const goesDown = (furthest: Int32Array, middle: number, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && furthest[middle + k - 1] < furthest[middle + k + 1]);

function backtrack(trace: Int32Array[], a: string[], b: string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const k = x - y;
    const down = goesDown(trace[edits], edits, k, edits);
    const from = down ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : trace[edits][edits + from];
    const startY = edits === 0 ? 0 : startX - from;
    while (x > (edits === 0 ? 0 : down ? startX : startX + 1) && y > (edits === 0 ? 0 : down ? startY + 1 : startY)) {
      stretches.push({ kind: 'same', text: a[--x] });
      y--;
    }
    if (edits === 0) break;
    stretches.push(down ? { kind: 'new', text: b[startY] } : { kind: 'gone', text: a[startX] });
    [x, y] = [startX, startY];
  }
  return stretches.reverse();
}

/**
 * Neighbours of one kind as one; of a change, what is gone stands before what is new. Spaces and signs alone between two
 * changes are part of these: words that come one by one are hard to read.
 */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let [gone, added, kept] = ['', '', ''];
  const flush = (): void => {
    if (gone) result.push({ kind: 'gone', text: gone });
    if (added) result.push({ kind: 'new', text: added });
    const last = result.at(-1);
    if (kept && last?.kind === 'same') last.text += kept;
    else if (kept) result.push({ kind: 'same', text: kept });
    gone = added = kept = '';
  };
  for (const { kind, text } of stretches) {
    if (kind === 'same') {
      kept += text;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(kept) || !(gone + added)) flush();
    if (kept) [gone, added, kept] = [gone + kept, added + kept, ''];
    if (kind === 'gone') gone += text;
    else added += text;
  }
  flush();
  return result;
}
