/** All rules, in the order in which they are listed. */
import { ACRONYM_RULES } from './acronyms/index.js';
import type { Rule } from './rule.js';
import { RULES as TEXT_RULES } from './rules/index.js';
import type { Termbase } from './termbase/model.js';
import { RENDERING_RULES, termRules } from './termbase/rules/index.js';

/** The rules that need nothing but the texts. */
export const RULES: readonly Rule[] = [...ACRONYM_RULES, ...TEXT_RULES, ...RENDERING_RULES];

/** All rules for texts that termbases hold for. */
export const rulesWith = (termbases: readonly Termbase[]): readonly Rule[] => [
  ...RULES,
  ...termbases.flatMap((termbase) => termRules(termbase)),
];
