/** The termbases that come with an edition: read, and written with the user's changes. No rule is loaded for them. */
import type { MessageLanguage } from '../text/messages.js';
import { applyEdits, type TermbaseEdit } from './termbase/edits.js';
import { joinTermbases } from './termbase/join.js';
import type { Termbase } from './termbase/model.js';
import { readTermbase } from './termbase/read.js';
import { writeTbx, type TbxEdition } from './termbase/tbx-write.js';
import type { TermsFile } from './terms-file.js';

/** The termbases of a terms file; what is wrong in one is said, and the others are used. */
export function termbasesOf(
  { termbases }: TermsFile,
  language: MessageLanguage,
): { termbases: Termbase[]; problems: string[] } {
  const all: Termbase[] = [];
  const problems: string[] = [];
  for (const { file, tbx } of termbases) {
    const { termbase, findings } = readTermbase(new TextEncoder().encode(tbx), file, language);
    problems.push(...findings.map(({ message, source }) => `${file}:${source?.line ?? 0} ${message}`));
    if (termbase) all.push(termbase);
  }
  return { termbases: all, problems };
}

/** The termbase of an edition with the user's changes, as TBX. */
export function tbxOf(terms: TermsFile, edits: readonly TermbaseEdit[], standard: TbxEdition = '2019'): string {
  const { termbases } = termbasesOf(terms, 'en');
  return writeTbx(applyEdits(joinTermbases(termbases), edits).termbase, standard);
}
