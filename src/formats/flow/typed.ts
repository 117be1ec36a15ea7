/** What people type or draw in by hand instead of using a list or a style: bullets before items, margins around quotations. */
import { isBody, keepPart, wordCount, type FlowBlock } from './flow.js';

const BULLET = /^[•▪▫◦‣●○■□➢➤✓]\s*(?=\S)/;
const DASH = /^[-–]\s+(?=\S)/;

/** Makes items of paragraphs that begin with a bullet, or with a dash like the paragraph next to them. */
export function settleBullets(flow: FlowBlock[]): void {
  const body = flow.filter(isBody);
  const dashed = body.map(({ kind, text }) => kind === 'paragraph' && DASH.test(text));
  body.forEach((block, index) => {
    if (!/^(?:paragraph|quote)$/.test(block.kind) || block.cell) return;
    const beside = dashed[index] && (dashed[index - 1] || dashed[index + 1]);
    const bullet = BULLET.exec(block.text) ?? (beside ? DASH.exec(block.text) : null);
    if (!bullet || bullet[0].length === block.text.length) return;
    keepPart(block, bullet[0].length, block.text.length);
    Object.assign(block, { kind: 'item', level: 1, marker: '•' });
  });
}

/** The share of a text's paragraphs that may be set in from both sides and still be quotations. */
const MOST_QUOTED = 0.35;

/** Makes quotations of the paragraphs that are set in from both sides, where most are not. */
export function settleQuotes(flow: FlowBlock[]): void {
  const prose = flow.filter(
    (block) => isBody(block) && /^(?:paragraph|quote)$/.test(block.kind) && wordCount(block.text) > 12,
  );
  const indented = prose.filter((block) => block.isIndented && !block.isCentred && block.kind === 'paragraph');
  if (indented.length > prose.length * MOST_QUOTED) return;
  for (const block of indented) block.kind = 'quote';
}
