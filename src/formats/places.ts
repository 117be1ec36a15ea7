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
