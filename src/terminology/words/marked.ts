/** Words that are set apart on purpose: in italics, in quotation marks, as a link. */
import type { EditionBlock } from '../../edition/model.js';
import { quotationAt } from './quotes.js';

/** True for words in italics or bold. */
export const isEmphasised = (block: EditionBlock, start: number, end: number): boolean =>
  (block.marks ?? []).some(
    (mark) => (mark.type === 'em' || mark.type === 'strong') && mark.start <= start && end <= mark.end,
  );

/** True for words in quotation marks. */
export const isQuoted = (block: EditionBlock, start: number): boolean => quotationAt(block, start) !== undefined;
