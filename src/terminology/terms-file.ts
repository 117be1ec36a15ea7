/** What the site serves of the terminology of an edition. */
import type { RuleOff } from './check.js';

/** What the site serves beside an edition: its termbases and which rules are switched off. `terminology/<slug>.json`. */
export interface TermsFile {
  version: 1;
  /** Rules that are switched off, by id. */
  off: Record<string, RuleOff>;
  /** TBX, in order of weight. */
  termbases: { file: string; tbx: string }[];
}

/** A terms file, or undefined for anything else. */
export function readTermsFile(value: unknown): TermsFile | undefined {
  const file = value as Partial<TermsFile> | null;
  const ok =
    file?.version === 1 &&
    typeof file.off === 'object' &&
    file.off !== null &&
    Array.isArray(file.termbases) &&
    file.termbases.every((each) => typeof each?.tbx === 'string' && typeof each.file === 'string');
  return ok ? (file as TermsFile) : undefined;
}

/** The terms of an edition for which a site has nothing: no termbases, all rules. */
export const NO_TERMS: TermsFile = { version: 1, off: {}, termbases: [] };

/** What changes to the termbases of an edition are kept under. */
export const termbaseKey = ({ termbases }: TermsFile): string => termbases.map(({ file }) => file).join(' ') || 'own';
