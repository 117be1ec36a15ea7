/** What is left out: furniture at the place where it stood, and tables of contents. */
import type { FlowBlock } from '../flow/flow.js';
import type { Furniture } from './furniture.js';

/** A line of a table of contents: words, dots, a page. */
const CONTENTS = /(?:\.\s?){4,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$/;

/** The flow with what was left out. Each running head is shown once, and all page numbers together. */
export function leaveAside(flow: readonly FlowBlock[], furniture: readonly Furniture[]): FlowBlock[] {
  const out: FlowBlock[] = flow.map((block) =>
    CONTENTS.test(block.text) && block.kind !== 'note' ? { ...block, out: 'contents' as const } : block,
  );
  const heads = new Map<string, number>();
  for (const { reason, text, page } of furniture)
    if (reason === 'running-head' && !heads.has(text)) heads.set(text, page);
  for (const [text, page] of [...heads].reverse()) insert(out, aside('running-head', text, page));
  const numbers = furniture.filter(({ reason }) => reason === 'page-number');
  if (numbers.length) insert(out, aside('page-number', numbers.map(({ text }) => text).join(' · '), numbers[0].page));
  return out;
}

const aside = (out: 'running-head' | 'page-number', text: string, page: number): FlowBlock => ({
  kind: 'paragraph',
  text,
  marks: [],
  notes: [],
  page,
  out,
});

/** Before the first block of its page or a later one. */
function insert(flow: FlowBlock[], block: FlowBlock): void {
  const at = flow.findIndex(({ page = 1, kind }) => page >= (block.page ?? 1) || kind === 'note');
  flow.splice(at < 0 ? flow.length : at, 0, block);
}
