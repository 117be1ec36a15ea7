/** How many findings an edition has, and how many of them are left to decide. */
import type { Finding } from '../text/finding.js';
import type { TranslationSeverity } from './rule.js';

/** As much of a finding as is counted. */
export type TallyFinding = Pick<Finding, 'key' | 'severity' | 'restsOn'>;

/** See the head of this file. */
export interface Tally {
  /** Not decided yet, by severity. */
  open: Record<TranslationSeverity, number>;
  /** Of all that are open, how many rest on the words of a reconstruction. */
  resting: number;
  /** Not decided yet, and in all. */
  left: number;
  all: number;
}

/** Counts findings; `decided` has the keys of those on which somebody has decided. */
export function tally(findings: readonly TallyFinding[], decided: { has(key: string): boolean }): Tally {
  const open = { critical: 0, major: 0, minor: 0, info: 0 };
  const left = findings.filter(({ key }) => key === undefined || !decided.has(key));
  for (const { severity } of left) if (severity in open) open[severity as TranslationSeverity]++;
  return { open, resting: left.filter(({ restsOn }) => restsOn).length, left: left.length, all: findings.length };
}
