import { html, type TemplateResult } from 'lit';
import { inlineTree } from '../edition/inline.js';
import type { EditionBlock } from '../edition/model.js';
import { toDom } from './dom.js';

/** The words of a block for a shadow root: the same tree as in the rows, without ids and note markers. */
export function blockWords(block: EditionBlock): TemplateResult {
  const plain = { ...block, notes: [] };
  const context = { prefix: '', noteName: String, labelOf: String, markerNumber: () => 0 };
  return html`${inlineTree(plain, context).map(toDom)}`;
}
