/** A value as JSON would keep it, without writing and reading it: of a book, that would take longer than a frame. */

/** How deep lists and objects may lie in each other. */
const DEEPEST = 200;

/**
 * What `JSON.parse(JSON.stringify(value))` gives: a copy without `undefined`, dates as text; strings are shared.
 *
 * @throws TypeError when the value cannot be written as JSON
 */
export function plainCopy(value: unknown): unknown {
  const copied = copy(value, '', 0);
  if (copied === undefined) throw new TypeError('not JSON');
  return copied;
}

/** Undefined for what JSON leaves out. */
function copy(given: unknown, key: string, depth: number): unknown {
  const value = unboxed(given, key);
  switch (typeof value) {
    case 'number':
      // JSON knows no infinite ones and no negative zero.
      return Number.isFinite(value) ? value + 0 : null;
    case 'bigint':
      throw new TypeError('a BigInt is not JSON');
    case 'function':
    case 'symbol':
      return undefined;
    case 'object':
      if (depth > DEEPEST) throw new TypeError('too deep, or a value that holds itself');
      if (value === null) return null;
      if (Array.isArray(value)) return Array.from(value, (part, at) => copy(part, String(at), depth + 1) ?? null);
      return Object.fromEntries(
        Object.entries(value)
          .map(([name, part]) => [name, copy(part, name, depth + 1)])
          .filter(([, part]) => part !== undefined),
      );
    default:
      return value;
  }
}

/** What an object says it is as JSON, and the value in the object of a number, a string or a truth value. */
export function unboxed(value: unknown, key: string): unknown {
  if (!value || typeof value !== 'object') return value;
  const { toJSON } = value as { toJSON?: unknown };
  const said = typeof toJSON === 'function' ? (toJSON as (key: string) => unknown).call(value, key) : value;
  return said instanceof Number || said instanceof String || said instanceof Boolean ? said.valueOf() : said;
}
