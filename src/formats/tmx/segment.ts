/** Inline codes of TMX segments, of ours and of other tools, as events. */
import type { Mark } from '../../text/model.js';
import type { InlineEvent } from '../inline-events.js';
import { cleanLabel } from '../shape.js';
import { isElement, localAttribute, textOf, type Element } from '../tree.js';

interface Code {
  type: Mark['type'];
  href?: string;
}

/**
 * The content of a `seg`: words, marks and note markers. Of `bpt`, `ept`, `it`, `ph` and `ut` the native code is not
 * words: where it is HTML or its type says what it is, it becomes a mark, otherwise it is left out. The words of `hi`
 * stay, and so do those of `sub`, which are words within a code.
 */
export function readSegment(seg: Element): InlineEvent[] {
  const events: InlineEvent[] = [];
  const open = new Map<string, Code>();
  // A stack, never recursion: segments from anywhere nest as deep as they like.
  const stack = [...seg.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) events.push(node);
    else if (node.local === 'hi' || node.local === 'sub')
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]);
    else readCode(node, events, open);
  }
  return joined(events);
}

function readCode(element: Element, events: InlineEvent[], open: Map<string, Code>): void {
  const { local } = element;
  const native = textOf(element);
  if (local === 'ph') {
    const label = /^\[\^([^\]\s]{1,100})\]$/.exec(native)?.[1];
    if (label) events.push({ note: cleanLabel(label) });
    else if (/^<br\s*\/?>$/i.test(native.trim()) || localAttribute(element, 'type') === 'lb') events.push('\n');
    return;
  }
  const pos = localAttribute(element, 'pos');
  if (local === 'bpt' || (local === 'it' && pos !== 'end')) {
    const code = codeOf(element, native);
    if (!code) return;
    if (local === 'bpt') open.set(localAttribute(element, 'i') ?? '', code);
    events.push({ open: code.type, ...(code.href === undefined ? {} : { href: code.href }) });
  } else if (local === 'ept') {
    const i = localAttribute(element, 'i') ?? '';
    const code = open.get(i);
    open.delete(i);
    if (code) events.push({ close: code.type });
  } else if (local === 'it') {
    const code = codeOf(element, native);
    if (code) events.push({ close: code.type });
  }
}

const TAGS: Record<string, Mark['type']> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  a: 'link',
};
const TYPES: Record<string, Mark['type']> = { italic: 'em', bold: 'strong', 'x-code': 'code' };

/** What a native code stands for: by the HTML in it, or by its type. */
function codeOf(element: Element, native: string): Code | undefined {
  const html = /^<\/?([a-z]+)\b/i.exec(native.trim());
  const type = (html && TAGS[html[1].toLowerCase()]) ?? TYPES[(localAttribute(element, 'type') ?? '').toLowerCase()];
  if (type !== 'link') return type && { type };
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(native);
  return { type, href: decodeHref(href?.[1] ?? href?.[2] ?? '') };
}

const decodeHref = (words: string): string =>
  words
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Runs of words as one. */
function joined(events: InlineEvent[]): InlineEvent[] {
  const whole: InlineEvent[] = [];
  for (const event of events) {
    const last = whole.length - 1;
    if (typeof event === 'string' && typeof whole[last] === 'string') whole[last] += event;
    else whole.push(event);
  }
  return whole;
}
