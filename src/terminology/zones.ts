/** Zones of a text: what stands before it (abstract, key words), the text itself, and what stands after (notes). */
import type { EditionBlock } from '../edition/model.js';
import type { Zone } from '../text/finding.js';
import { foldCase } from './fold.js';

const ABSTRACT =
  /^(?:resumen(?: ejecutivo)?|abstract|summary|executive summary|sumario|resume|resumo|riassunto|zusammenfassung|palabras clave|keywords|key words)\b[\s:.]*$/;
const KEY_WORDS = /^(?:palabras? claves?|keywords?|key words?|mots[- ]cles|palavras[- ]chave|descriptores)\s*[:.—–-]/;
const REFERENCES =
  /^(?:\d+\.?\s*)?(?:notas?(?: finales| al final| al pie)?|endnotes|footnotes|notes|referencias(?: bibliograficas)?|bibliografia(?: consultada)?|obras citadas|fuentes(?: consultadas)?|references|works cited|bibliography|sources)[\s:.]*$/;

/**
 * Zone of every block, by id. `front`: an abstract under a heading of that name, with its heading and the key words; or,
 * in a text that starts without a heading, all up to a paragraph of key words. `notes`: notes, lists of references, and
 * the headings over them. All else is `body`. What an abstract abbreviates is abbreviated again in the body, so the two
 * are not one text to most rules.
 */
export function zonesOf(blocks: readonly EditionBlock[]): Map<string, Zone> {
  const zones = new Map<string, Zone>();
  const front = endOfFront(blocks);
  let references = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      if (REFERENCES.test(foldCase(block.text).trim())) references = level;
      else if (level <= references) references = 0;
    }
    const notes = block.kind === 'note' || references > 0;
    zones.set(block.id, notes ? 'notes' : index < front ? 'front' : 'body');
  });
  return zones;
}

/** Index of the first block after the abstract; 0 where there is none. */
function endOfFront(blocks: readonly EditionBlock[]): number {
  let end = 0;
  let inside = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const text = foldCase(block.text.slice(0, 60)).trim();
    if (block.kind === 'heading') {
      inside = ABSTRACT.test(text);
      // A heading that is not the abstract's ends the search, unless it is the title over everything.
      if (!inside && !(index === 0 && (block.level ?? 2) < (nextLevel(blocks, 1) ?? 0))) return end;
    }
    if (inside || KEY_WORDS.test(text)) end = index + 1;
  }
  return inside || end < blocks.length ? end : 0;
}

function nextLevel(blocks: readonly EditionBlock[], from: number): number | undefined {
  for (let index = from; index < blocks.length; index++)
    if (blocks[index].kind === 'heading') return blocks[index].level ?? 2;
  return undefined;
}
