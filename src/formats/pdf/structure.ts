/**
 * The logical structure of a tagged document (ISO 32000-1, 14.8): which marked content is one paragraph, heading, item
 * or note. It is believed only where it agrees with the lines: many programs tag every line as a paragraph.
 */
import type { Page, StructureContent, StructureNode } from './library.js';
import { endsSentence } from './measure.js';
import type { Line, StructurePart } from './model.js';

/** Roles of parts that are paragraphs of their own. */
const PARTS = /^(?:P|H[1-6]?|LI|Note|FENote|TD|TH|Caption|TOCI|BibEntry|Title)$/;

/** Depth of the tree that is looked at, and parts of one page. */
const DEEPEST = 200;
const MOST_PARTS = 5000;

/** Marked content of a page -> the part it belongs to. Empty for a page without structure. */
export async function readStructure(page: Page): Promise<Map<number, StructurePart>> {
  const tree = await page.getStructTree().catch(() => null);
  const parts = new Map<number, StructurePart>();
  if (tree) new Walk(parts).visit(tree, undefined, false, 0);
  return parts;
}

class Walk {
  private count = 0;

  constructor(private readonly parts: Map<number, StructurePart>) {}

  visit(node: StructureNode, part: StructurePart | undefined, quoted: boolean, depth: number): void {
    if (depth > DEEPEST || this.count > MOST_PARTS) return;
    const inQuote = quoted || node.role === 'BlockQuote';
    // The first paragraph of an item is the item: its bullet stands before it.
    let own = this.partOf(node.role ?? '', part, inQuote);
    let items = 0;
    for (const child of node.children ?? []) {
      if ('type' in child) this.take(child, own);
      else {
        if (own?.role === 'LI' && child.role === 'P' && items++ > 0) own = undefined;
        this.visit(child as StructureNode, own, inQuote, depth + 1);
      }
    }
  }

  private partOf(role: string, outer: StructurePart | undefined, quoted: boolean): StructurePart | undefined {
    if (!PARTS.test(role) && !(quoted && role === 'BlockQuote')) return outer;
    if (outer?.role === 'LI' && role === 'P') return outer;
    if (outer && /^(?:Note|FENote)$/.test(outer.role)) return outer;
    return { id: this.count++, role: quoted && role === 'P' ? 'BlockQuote' : role };
  }

  private take({ type, id }: StructureContent, part: StructurePart | undefined): void {
    const [, number] = /_mc(\d+)$/.exec(id ?? '') ?? [];
    if (type === 'content' && number && part) this.parts.set(Number(number), part);
  }
}

/** Does the structure fit the lines? Nearly all lines are in it, and hardly a sentence is cut by the end of a part. */
export function isTrusted(columns: readonly { lines: readonly Line[] }[]): boolean {
  let inside = 0;
  let all = 0;
  let borders = 0;
  let cuts = 0;
  for (const { lines } of columns)
    lines.forEach((line, i) => {
      all += line.text.length;
      if (line.part) inside += line.text.length;
      const above = lines[i - 1];
      if (!above?.part || !line.part || above.part === line.part) return;
      borders++;
      if (!endsSentence(above.level) && /^\p{Ll}/u.test(line.text) && Math.abs(above.size - line.size) < 0.1) cuts++;
    });
  return all > 0 && inside > 0.9 * all && cuts <= Math.max(1, 0.1 * borders);
}
