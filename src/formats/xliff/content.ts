/** The inline content of XLIFF 2.x and 1.2 as events. */
import type { Side } from '../../text/finding.js';
import type { Mark } from '../../text/model.js';
import type { InlineEvent } from '../inline-events.js';
import { cleanLabel } from '../shape.js';
import { attribute, child, childElements, textOf, type Element, type Node } from '../tree.js';
import { CODE_TYPES, NOTE } from './vocabulary.js';

interface Code {
  type: Mark['type'];
  href?: string;
}

/** Reads the sources and targets of one unit, whose codes may start in one segment and end in another. */
export class ContentReader {
  private readonly data: Map<string, string>;
  private readonly open: Record<Side, Map<string, Code>> = { source: new Map(), target: new Map() };

  constructor(unit: Element) {
    const original = child(unit, 'originalData');
    const data = original ? childElements(original, 'data') : [];
    this.data = new Map(data.map((element) => [attribute(element, 'id') ?? '', textOf(element)]));
  }

  /** Words, marks and note markers; annotations (`mrk`) and unknown codes leave their words. */
  read(element: Element | undefined, side: Side): InlineEvent[] {
    const events: InlineEvent[] = [];
    if (!element) return events;
    // A stack, never recursion. A close event waits on it until what stands inside has been read.
    const stack: (Node | { close: Mark['type'] })[] = [...element.children].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (typeof node === 'string') events.push(node);
      else if ('close' in node) events.push(node);
      else this.readElement(node, side, events, stack);
    }
    return events;
  }

  private readElement(
    element: Element,
    side: Side,
    events: InlineEvent[],
    stack: (Node | { close: Mark['type'] })[],
  ): void {
    const { local } = element;
    if (local === 'ph' || local === 'x') return this.placeholder(element, events);
    if (local === 'cp') return void events.push('\ufffd');
    if (local === 'sc' || local === 'bx') return this.startCode(element, side, events);
    if (local === 'ec' || local === 'ex') return this.endCode(element, side, events);
    // Native code of XLIFF 1.2, which is not words.
    if (local === 'bpt' || local === 'ept' || local === 'it') return;
    const code = local === 'pc' || local === 'g' ? this.codeOf(element) : undefined;
    if (code) {
      events.push({ open: code.type, ...(code.href === undefined ? {} : { href: code.href }) });
      stack.push({ close: code.type });
    }
    for (let i = element.children.length - 1; i >= 0; i--) stack.push(element.children[i]);
  }

  private placeholder(element: Element, events: InlineEvent[]): void {
    const label = /^\[\^([^\]\s]{1,100})\]$/.exec(attribute(element, 'disp') ?? '')?.[1];
    if (attribute(element, 'subType') === NOTE && label) events.push({ note: cleanLabel(label) });
    else if (attribute(element, 'subType') === 'xlf:lb' || attribute(element, 'ctype') === 'lb') events.push('\n');
  }

  private startCode(element: Element, side: Side, events: InlineEvent[]): void {
    const code = this.codeOf(element);
    if (!code) return;
    this.open[side].set(attribute(element, 'id') ?? '', code);
    events.push({ open: code.type, ...(code.href === undefined ? {} : { href: code.href }) });
  }

  private endCode(element: Element, side: Side, events: InlineEvent[]): void {
    const ref = attribute(element, 'startRef') ?? attribute(element, 'rid') ?? attribute(element, 'id') ?? '';
    const code = this.open[side].get(ref);
    this.open[side].delete(ref);
    if (code) events.push({ close: code.type });
  }

  private codeOf(element: Element): Code | undefined {
    const ref = attribute(element, 'dataRefStart') ?? attribute(element, 'dataRef');
    const native = (ref && this.data.get(ref)) ?? '';
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(native);
    if (href) return { type: 'link', href: decode(href[1] ?? href[2] ?? '') };
    const subType = attribute(element, 'subType');
    const ctype = attribute(element, 'ctype');
    if (ctype) return ctype === 'bold' ? { type: 'strong' } : ctype === 'italic' ? { type: 'em' } : undefined;
    for (const type of ['em', 'strong', 'code'] as const)
      if (subType && CODE_TYPES[type].subType === subType) return { type };
    const tag = /^<(i|em|b|strong|code|cite)\b/i.exec(native)?.[1].toLowerCase();
    if (!tag) return undefined;
    return { type: tag === 'code' ? 'code' : tag === 'b' || tag === 'strong' ? 'strong' : 'em' };
  }
}

const decode = (words: string): string =>
  words
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
