import type { Rule } from '../rule.js';
import { expansionRepeated } from './expansion-repeated.js';
import { foreign } from './foreign.js';
import { kept } from './kept.js';
import { late } from './late.js';
import { leaked } from './leaked.js';
import { nearMiss } from './near-miss.js';
import { twice } from './twice.js';
import { neverDefined } from './undefined.js';
import { unused } from './unused.js';

/** The rules of the acronym register. */
export const ACRONYM_RULES: readonly Rule[] = [
  leaked,
  foreign,
  kept,
  expansionRepeated,
  late,
  neverDefined,
  twice,
  unused,
  nearMiss,
];
