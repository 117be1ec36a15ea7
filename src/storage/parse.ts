/** Reading the JSON of a long edition without keeping the page from answering. */
import { createPace, nextTask } from '../text/pace.js';

/** Bytes up to which JSON is parsed at once. */
const AT_ONCE = 512 * 1024;

/** Bytes that are parsed at once of a longer one: small enough for a part of a frame. */
const SLICE = 256 * 1024;

const [QUOTE, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, ESCAPE] = [...'",{}[]\\'].map((sign) => sign.charCodeAt(0));

/**
 * The value of JSON in UTF-8, as `JSON.parse` has it, made a slice at a time where it is long.
 *
 * @throws SyntaxError or TypeError when the bytes are not JSON or not UTF-8
 */
export async function parseJson(bytes: Uint8Array): Promise<unknown> {
  if (bytes.length <= AT_ONCE) return JSON.parse(decode(bytes));
  const pace = createPace();
  const slices = parseSlices(bytes);
  for (;;) {
    const { done, value } = slices.next();
    if (done) {
      // What is done with the value is work of its own.
      await nextTask();
      return value;
    }
    await pace();
  }
}

/**
 * Yields after each slice and returns the value. Cuts the outermost lists between their elements and parses the parts;
 * what is left of the whole has a number in the place of each list's elements, and is parsed last. So what is not JSON
 * as a whole is not JSON in one of its parts.
 */
function* parseSlices(bytes: Uint8Array): Generator<void, unknown> {
  const lists: unknown[][] = [];
  let frame = '';
  let list: unknown[] | undefined;
  let depth = 0;
  let listDepth = 0;
  let from = 0;
  const take = (elements: unknown[], to: number): void => {
    const part = JSON.parse(`[${decode(bytes.subarray(from, to))}]`) as unknown[];
    // Before a comma and behind one something must stand.
    if (part.length === 0 && (elements.length > 0 || bytes[to] === COMMA)) throw new SyntaxError('a comma too many');
    for (const element of part) elements.push(element);
    from = to + 1;
  };
  for (let at = 0; at < bytes.length; at++) {
    const sign = bytes[at];
    if (sign === QUOTE) at = endOfString(bytes, at);
    else if (sign === OPEN || sign === OPEN_LIST) {
      depth++;
      if (sign === OPEN || list) continue;
      frame += `${decode(bytes.subarray(from, at))}[${lists.length}]`;
      lists.push((list = []));
      listDepth = depth;
      from = at + 1;
    } else if (sign === CLOSE || sign === CLOSE_LIST) {
      depth--;
      if (!list || depth >= listDepth) continue;
      if (sign === CLOSE) throw new SyntaxError('a list ends as an object');
      take(list, at);
      list = undefined;
      yield;
    } else if (sign === COMMA && list && depth === listDepth && at - from >= SLICE) {
      take(list, at);
      yield;
    }
  }
  if (list) throw new SyntaxError('a list does not end');
  return fill(JSON.parse(frame + decode(bytes.subarray(from))), lists);
}

/** Puts the lists where their numbers stand. */
function fill(value: unknown, lists: unknown[][]): unknown {
  if (Array.isArray(value)) {
    const [number] = value as number[];
    value.length = 0;
    for (const element of lists[number]) value.push(element);
  } else if (value && typeof value === 'object') Object.values(value).forEach((inner) => fill(inner, lists));
  return value;
}

/** Where the string that opens at `at` closes; the end of the bytes when it does not. */
function endOfString(bytes: Uint8Array, at: number): number {
  for (let end = bytes.indexOf(QUOTE, at + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let escapes = end;
    while (bytes[escapes - 1] === ESCAPE) escapes--;
    if ((end - escapes) % 2 === 0) return end;
  }
  return bytes.length;
}

/** Strict, so that bytes are never read as other words than those that were stored. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
