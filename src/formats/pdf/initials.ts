/** Large initials: whether the first word goes on behind one, or it is a word by itself. */
import type { Line } from './model.js';
import type { Vocabulary } from './words.js';

/** Letters that are words of Spanish or English. */
const WORDS = /^["“«¿¡]?[AEIOUY]$/u;

/** Takes the space away that stands between a large initial and the rest of its word. */
export function joinInitials(lines: readonly Line[], vocabulary: Vocabulary): void {
  for (const line of lines) {
    const [initial, next] = line.pieces;
    if (!next || initial.size < 1.8 * line.size || !/^["“«¿¡]?\p{Lu}\s+$/u.test(initial.text)) continue;
    const rest = line.pieces
      .slice(1)
      .map(({ text }) => text)
      .join('');
    const [word] = /^\p{L}+/u.exec(rest) ?? [];
    if (!word) continue;
    const letter = initial.text.trim();
    const joined = `${letter.replace(/^["“«¿¡]/, '')}${word}`;
    if (WORDS.test(letter) && (!/^\p{Ll}/u.test(word) || (vocabulary.has(word) && !vocabulary.has(joined)))) continue;
    line.pieces[0] = { ...initial, text: letter, xs: [...initial.xs.slice(0, letter.length), initial.x1] };
    line.text = line.text.replace(/^(\S+)\s+/, '$1');
    line.level = line.level.replace(/^(\S+)\s+/, '$1');
  }
}
