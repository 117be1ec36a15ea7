/** A place as formats made of segments note it: `p14.2:57-90` is sentence 2 of block p14 and its offsets in the segment. */
export interface Place {
  /** `p14.2`, or `p14` for a whole block. */
  id: string;
  block: string;
  /** From 1; 0 for the whole block. */
  number: number;
  /** Offsets in the segment's plain text; only where it holds several. */
  span: [start: number, end: number];
}

/** Reads a place; anything at all is one, if need be a block of that name. */
export function parsePlace(words: string): Place {
  const [id, offsets = ''] = words.split(':');
  const [start, end] = offsets.split('-').map(Number);
  const [, block, number] = /^(.+?)(?:\.([1-9]\d{0,8}))?$/.exec(id) ?? [id, id, undefined];
  return { id, block, number: Number(number ?? 0), span: [start || 0, end || 0] };
}

/**
 * The spans of places in words that may have changed since they were noted: whole, none of the words left out. Where the
 * words have another length now, each border moves along and then to the nearest space.
 */
export function fitSpans(places: readonly Place[], words: string): [start: number, end: number][] {
  const noted = places.at(-1)?.span[1] ?? 0;
  if (places.length === 1) return [[0, words.length]];
  if (noted === words.length || noted === 0) return places.map(({ span }) => span);
  const borders = places.slice(1).map(({ span: [start] }) => nearestSpace(words, (start / noted) * words.length));
  const starts = [0, ...borders];
  return starts.map((start, index): [number, number] => [start, Math.max(start, starts[index + 1] ?? words.length)]);
}

/** The offset behind the space that is nearest to an offset; the offset itself where there is no space. */
function nearestSpace(words: string, offset: number): number {
  const at = Math.round(offset);
  const before = words.lastIndexOf(' ', at);
  const after = words.indexOf(' ', at);
  if (before < 0 && after < 0) return at;
  return (after < 0 || (before >= 0 && at - before < after - at) ? before : after) + 1;
}
