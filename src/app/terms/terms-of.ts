/** What there is to study an edition by: what the site serves beside it, and what the reader has changed of that. */
import type { UserStore } from '../../storage/user.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import { NO_TERMS, readTermsFile, type TermsFile } from '../../terminology/terms-file.js';
import { notify } from '../notices.js';
import { SITE_ROOT } from '../site.js';

/** What the site has for an edition. Without a connection and without the kept file, the rules run without termbases. */
export async function fetchTerms(slug: string): Promise<TermsFile> {
  try {
    const response = await fetch(new URL(`terminology/${slug}.json`, SITE_ROOT));
    if (!response.ok) return NO_TERMS;
    return readTermsFile(await response.json()) ?? NO_TERMS;
  } catch {
    notify('terms.noTermbase');
    return NO_TERMS;
  }
}

/** The reader's changes under a key, as kept, with their revision; none where they cannot be read. */
export async function readEdits(user: UserStore, key: string): Promise<{ edits: TermbaseEdit[]; revision: number }> {
  const record = await user.get<{ edits: TermbaseEdit[] }>('concepts', key).catch(() => null);
  return { edits: record?.value.edits ?? [], revision: record?.revision ?? 0 };
}
