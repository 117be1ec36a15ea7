/** Pairs of articles on other matters than the shipped ones: right as they stand, and with defects planted in them. */
import type { RuleExample } from '../../../src/terminology/rule.js';

/** An article and its translation, in the form of the worked examples of rules. */
export interface Pair extends Required<Pick<RuleExample, 'languages' | 'source' | 'target'>> {
  /**
   * Words of the translation, what they are replaced by, and words that a finding of the defect quotes, from either text;
   * `-` for a defect that no rule is expected to find, which counts all the same.
   */
  planted: [right: string, wrong: string, quoted: string][];
}
