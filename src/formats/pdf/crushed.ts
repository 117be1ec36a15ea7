/** Characters that a program has made others of, as Ghostscript did in some versions, known by their place or neighbours. */

/**
 * Characters by what is left of them where a program has put the two bytes of their numbers into one, as Ghostscript did
 * in some versions: U+2019 becomes 9, which is 0x20 | 0x19.
 */
export const CRUSHED: Record<string, string> = Object.fromEntries(
  [...'‐‑–—‘’“”…⁰⁴⁵⁶⁷⁸⁹'].map((char) => {
    const code = char.charCodeAt(0);
    return [String.fromCharCode((code >> 8) | (code & 0xff)), char];
  }),
);

/** The quotation mark or apostrophe that `<`, `=` or `9` is by what stands around it. */
export function quoteOf(unicode: string, before: readonly string[], next: readonly string[]): string | undefined {
  const most = (list: readonly string[], kind: RegExp): boolean =>
    list.filter((char) => kind.test(char)).length >= 0.8 * list.length;
  if (unicode === '9') return most(before, /^\p{L}/u) && most(next, /^\p{L}/u) ? '’' : undefined;
  if (unicode === '<') return most(next, /^[\p{L}¿¡]/u) && most(before, /^[\s([]|^$/) ? '“' : undefined;
  if (unicode === '=') return most(before, /^[\p{L}\d.,;?!…)]/u) && most(next, /^[^\p{L}\d]|^$/u) ? '”' : undefined;
  return undefined;
}
