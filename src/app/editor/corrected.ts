import type { Edition } from '../../edition/model.js';
import type { UserStore } from '../../storage/user.js';
import { noteCorrected } from '../corrected-note.js';
import { readCorrections, replayCorrections } from './kept-corrections.js';

/** An edition with a reader's own corrections. */
export interface CorrectedEdition {
  edition: Edition;
  /** How many links stand there by their hand. */
  corrected: number;
  /** Tells these corrections from earlier ones. */
  mark: string;
}

/** The edition as its reader has corrected it; undefined where nothing is corrected. @throws StorageError */
export async function correctEdition(user: UserStore, edition: Edition): Promise<CorrectedEdition | undefined> {
  const kept = await readCorrections(user, edition.slug);
  noteCorrected(edition.slug, kept.records.size > 0);
  if (kept.records.size === 0) return undefined;
  const { history } = await replayCorrections(edition, kept);
  if (history.corrected === 0) return undefined;
  return {
    edition: {
      ...edition,
      links: history.list.links.map((link) => (history.isCorrected(link) ? { ...link, corrected: true } : link)),
    },
    corrected: history.corrected,
    mark: `${kept.head.log}.${kept.head.writes}`,
  };
}
