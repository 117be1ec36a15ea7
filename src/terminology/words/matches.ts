/** Matches of a pattern, without the copy of the pattern that `matchAll` makes for each text: rules ask for thousands. */

/** All matches of a pattern with flag `g` in a text, in order. The same pattern may be in use elsewhere meanwhile. */
export function* matches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = match.index + Math.max(1, match[0].length);
    yield match;
  }
}
