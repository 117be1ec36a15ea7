/** The rules on terms: those that hold texts against a termbase, and those that need none. */
import type { Rule } from '../../rule.js';
import type { Termbase } from '../model.js';
import { renderingShared } from './rendering-shared.js';
import { renderingVaries } from './rendering-varies.js';
import { termCount } from './term-count.js';
import { termDeprecated } from './term-deprecated.js';
import { termMissing } from './term-missing.js';

/** The rules that hold texts against a termbase. */
export const termRules = (termbase: Termbase): Rule[] => [
  termMissing(termbase),
  termDeprecated(termbase),
  termCount(termbase),
];

/** The rules on renderings that are learnt from the texts themselves. */
export const RENDERING_RULES: readonly Rule[] = [renderingVaries, renderingShared];
