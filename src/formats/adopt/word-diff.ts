/** What changed between two versions of a block's words. Myers, "An O(ND) difference algorithm", 1986, over words. */

/** A run of words that stayed, went or came. Those of `same` and `removed` make the old text, the others the new one. */
export interface WordChange {
  type: 'same' | 'removed' | 'added';
  text: string;
}

/** Most edits that are looked for; beyond them the differing middle is shown as replaced as a whole. */
const MOST_EDITS = 600;

/** The difference of two texts, word by word; white space belongs to the word before it. */
export function diffWords(before: string, after: string): WordChange[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const same = (words: string[]): WordChange[] => words.map((text) => ({ type: 'same', text }));
  return merge([...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]);
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function diffMiddle(a: string[], b: string[]): WordChange[] {
  const removed = (words: string[]): WordChange[] => words.map((text) => ({ type: 'removed', text }));
  const added = (words: string[]): WordChange[] => words.map((text) => ({ type: 'added', text }));
  if (a.length === 0 || b.length === 0) return [...removed(a), ...added(b)];
  const trace = searchEdits(a, b);
  if (!trace) return [...removed(a), ...added(b)];
  const changes: WordChange[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && reach[k - 1 + OFFSET] < reach[k + 1 + OFFSET]);
    const fromK = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : reach[fromK + OFFSET];
    const fromY = fromX - fromK;
    const startX = d === 0 ? 0 : down ? fromX : fromX + 1;
    for (; x > startX; x--, y--) changes.push({ type: 'same', text: a[x - 1] });
    if (d === 0) break;
    if (down) changes.push({ type: 'added', text: b[fromY] });
    else changes.push({ type: 'removed', text: a[fromX] });
    [x, y] = [fromX, fromY];
  }
  return changes.reverse();
}

const OFFSET = MOST_EDITS + 2;

/** The furthest reaching paths for 0, 1, 2 … edits, as they were before each; undefined when there are too many. */
function searchEdits(a: string[], b: string[]): Int32Array[] | undefined {
  const reach = new Int32Array(2 * OFFSET + 1);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= Math.min(MOST_EDITS, a.length + b.length); d++) {
    trace.push(reach.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[k - 1 + OFFSET] < reach[k + 1 + OFFSET]);
      let x = down ? reach[k + 1 + OFFSET] : reach[k - 1 + OFFSET] + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      reach[k + OFFSET] = x;
      if (x >= a.length && y >= b.length) return trace;
    }
  }
  return undefined;
}

/** Runs of one kind as one change; within a replaced stretch what went stands before what came. */
function merge(changes: WordChange[]): WordChange[] {
  const merged: WordChange[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed) merged.push({ type: 'removed', text: removed });
    if (added) merged.push({ type: 'added', text: added });
    removed = added = '';
  };
  for (const { type, text } of changes) {
    if (type === 'removed') removed += text;
    else if (type === 'added') added += text;
    else {
      close();
      const last = merged[merged.length - 1];
      if (last?.type === 'same') last.text += text;
      else merged.push({ type, text });
    }
  }
  close();
  return merged;
}
