/** JSON that is the same for equal values, made in slices: what a user keeps may be a book, and the page answers meanwhile. */
import { joinBytes } from '../text/bytes.js';
import { createPace } from '../text/pace.js';
import { unboxed } from './plain.js';

/** Characters of one slice, more or less. */
const SLICE = 64 * 1024;

/** How deep lists and objects may lie in each other. */
const DEEPEST = 2000;

/** A list or an object that is being written: what it holds is at `at` next. */
interface Open {
  value: Record<string, unknown> | readonly unknown[];
  /** Undefined for lists. */
  keys?: readonly string[];
  at: number;
}

/**
 * Canonical JSON of a value, without white space, the keys of objects in order; what JSON leaves out is left out.
 *
 * @throws TypeError for what JSON cannot hold; RangeError for what is too deep
 */
export function* canonicalSlices(value: unknown): Generator<string, void> {
  const open: Open[] = [];
  let out = '';
  let next: unknown = unboxed(value, '');
  for (;;) {
    if (typeof next === 'string' && next.length > SLICE) {
      yield `${out}"`;
      yield* stringSlices(next);
      out = '"';
    } else if (next && typeof next === 'object') {
      open.push(opened(next, open));
      out += Array.isArray(next) ? '[' : '{';
    } else if (!isLeftOut(next)) out += JSON.stringify(next);
    for (;;) {
      const top = open.at(-1);
      if (!top) {
        if (out) yield out;
        return;
      }
      const lead = step(top);
      if (lead === undefined) {
        out += top.keys ? '}' : ']';
        open.pop();
        continue;
      }
      out += lead;
      next = valueAt(top);
      break;
    }
    if (out.length < SLICE) continue;
    yield out;
    out = '';
  }
}

/** {@link canonicalSlices} in UTF-8, with pauses. @throws TypeError, RangeError */
export async function canonicalBytes(value: unknown): Promise<Uint8Array> {
  const pace = createPace();
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const slice of canonicalSlices(value)) {
    const part = encoder.encode(slice);
    parts.push(part);
    length += part.length;
    await pace();
  }
  return joinBytes(parts, length);
}

function opened(value: object, open: readonly Open[]): Open {
  if (open.length > DEEPEST) throw new RangeError('too deep, or a value that holds itself');
  if (Array.isArray(value)) return { value, at: -1 };
  const object = value as Record<string, unknown>;
  return { value: object, keys: keysOf(object), at: -1 };
}

/** Goes to the next part of a list or an object, and says what is written before it; undefined at the end. */
function step(top: Open): string | undefined {
  const comma = top.at < 0 ? '' : ',';
  top.at++;
  if (!top.keys) return top.at < (top.value as unknown[]).length ? comma : undefined;
  const key = top.keys[top.at];
  return key === undefined ? undefined : `${comma}${JSON.stringify(key)}:`;
}

function valueAt({ value, keys, at }: Open): unknown {
  if (keys) return unboxed((value as Record<string, unknown>)[keys[at]], keys[at]);
  const part = unboxed((value as unknown[])[at], String(at));
  return isLeftOut(part) ? null : part;
}

/** Names of what is written, as `Object.keys` has them of an object that was filled in order: whole numbers first. */
function keysOf(object: Record<string, unknown>): string[] {
  const keys = Object.keys(object)
    .filter((key) => !isLeftOut(unboxed(object[key], key)))
    .sort();
  if (!keys.some((key) => key >= '0' && key < ':')) return keys;
  return Object.keys(Object.fromEntries(keys.map((key) => [key, null])));
}

const isLeftOut = (value: unknown): boolean => value === undefined || /^(function|symbol)$/.test(typeof value);

/** The inside of a long string as JSON; no sign of two units is cut. */
function* stringSlices(text: string): Generator<string, void> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + SLICE);
    const last = text.charCodeAt(to - 1);
    if (last >= 0xd800 && last < 0xdc00 && to < text.length) to--;
    yield JSON.stringify(text.slice(from, to)).slice(1, -1);
    from = to;
  }
}
