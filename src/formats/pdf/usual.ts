import type { InlineContext } from './inline.js';
import type { Line } from './model.js';

/** Emphasis that most of a document has, and that therefore says nothing: text set in a slanted or typewriter face. */
export function usualEmphasis(lines: readonly Line[]): InlineContext['ignore'] {
  let all = 0;
  const counts = { bold: 0, italic: 0, mono: 0 };
  for (const { pieces } of lines)
    for (const { text, face } of pieces) {
      all += text.length;
      if (face.bold) counts.bold += text.length;
      if (face.italic) counts.italic += text.length;
      if (face.mono) counts.mono += text.length;
    }
  return { bold: counts.bold > all / 2, italic: counts.italic > all / 2, mono: counts.mono > all / 2 };
}
