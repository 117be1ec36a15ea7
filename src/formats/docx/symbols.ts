/** Characters of symbol fonts, as Word writes them: ECMA-376 part 1, 17.3.3.30. */

/** A character of a symbol font: those of the private area are Word's own; bullets and arrows are what they are used for. */
export function symbol(hex: string): string {
  const code = parseInt(hex, 16);
  if (!Number.isFinite(code) || code < 32) return '';
  if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code & 0xffff);
  const known: Record<number, string> = {
    0xb7: '•',
    0xa7: '§',
    0xe0: '→',
    0xdf: '←',
    0xb0: '°',
    0xd8: '¬',
    0xb3: '≥',
    0xa3: '≤',
    0xb1: '±',
    0xb4: '×',
    0xd7: '·',
  };
  return known[code & 0xff] ?? (code < 0xf080 ? String.fromCharCode(code & 0xff) : '');
}
