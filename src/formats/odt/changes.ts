/**
 * Words that a tracked change deletes but the file still holds in their place, as flat documents do. ODF 1.3 part 3, 5.5:
 * what stands between the start and the end of a change is gone where its region is a deletion.
 */
import { append } from '../append.js';
import { attribute, child, elements, isElement, wordsOf, type Element, type Node } from '../tree.js';

/** Takes deleted words out of a body; two paragraphs whose border was deleted become one. */
export function takeDeletionsOut(body: Element): void {
  const deleted = new Set<string>();
  for (const region of elements(body, 'changed-region')) {
    const id = attribute(region, 'text:id') ?? attribute(region, 'xml:id');
    if (id !== undefined && child(region, 'deletion')) deleted.add(id);
  }
  if (deleted.size > 0) new Deletions(deleted).walk(body);
}

class Deletions {
  /** Deletions that have started and not ended. */
  private readonly open = new Set<string>();
  /** The paragraph before, where a deletion that goes on took its end away. */
  private before: Element | undefined;

  constructor(private readonly deleted: ReadonlySet<string>) {}

  walk(parent: Element): void {
    const kept: Node[] = [];
    for (const node of parent.children) {
      if (isElement(node) && (node.local === 'p' || node.local === 'h')) this.paragraph(node, kept);
      else if (this.keeps(node)) kept.push(node);
    }
    parent.children = kept;
  }

  /** Whether a node stays; what is below it is looked through. */
  private keeps(node: Node): boolean {
    if (!isElement(node)) return this.open.size === 0;
    const id = attribute(node, 'text:change-id') ?? '';
    if (node.local === 'change-start' && this.deleted.has(id)) this.open.add(id);
    if (node.local === 'change-end') this.open.delete(id);
    if (node.local === 'tracked-changes') return true;
    const wasOpen = this.open.size > 0;
    this.walk(node);
    return !wasOpen || this.open.size === 0 || wordsOf(node) !== '';
  }

  private paragraph(node: Element, kept: Node[]): void {
    const joined = this.before;
    this.before = undefined;
    this.walk(node);
    const first = joined && kept[kept.length - 1] === joined ? joined : undefined;
    if (first && wordsOf(first) !== '') {
      for (const child of node.children) if (isElement(child)) child.parent = first;
      append(first.children, node.children);
    } else {
      if (first) kept.pop();
      kept.push(node);
    }
    if (this.open.size > 0) this.before = kept[kept.length - 1] as Element;
  }
}
