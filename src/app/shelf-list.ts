import type { EditionCard } from '../edition/model.js';
import type { DeletedEntry, EditionState, ShelfEntry, WaitingEntry } from '../elements/shelf.js';
import { t } from '../i18n/i18n.js';
import type { StoredCard } from '../storage/types.js';
import type { Position } from './position.js';
import { editionUrl, workUrl } from './site.js';
import { wasKept } from './stored.js';
import { isOver, type DeletedWork, type WaitingText, type WorkCard } from './works/model.js';

/** A record of what the reader made, as its store gives it. */
interface Kept<Value> {
  key: string;
  value: Value;
}

/** What this browser keeps of all that stands on the shelf. */
export interface Found {
  /** Copies of editions, the reader's own among them. */
  stored: readonly StoredCard[];
  positions: readonly Kept<Position>[];
  works: readonly Kept<WorkCard>[];
  waiting: readonly Kept<WaitingText>[];
  deleted: readonly Kept<DeletedWork>[];
}

/** Texts that wait for their translation. */
export const waitingOf = ({ waiting }: Found): WaitingEntry[] =>
  waiting.map(({ value: { slug, draft } }) => ({
    slug,
    title: draft.meta.title || t('works.untitled'),
    language: draft.meta.language ?? draft.language.code,
  }));

/** Works that can still be put back. */
export const deletedOf = ({ deleted }: Found): DeletedEntry[] =>
  deleted
    .filter(({ value }) => !isOver(value, Date.now()))
    .map(({ key, value: { at, work, card } }) => ({
      key,
      title: card?.card.source.title ?? work.slug,
      language: card?.card.source.language ?? 'und',
      at: Date.parse(at),
    }));

/**
 * The editions on the shelf: those that the server offers, in its order, then what is kept here and not offered, then
 * the reader's own.
 */
export function entriesOf({ stored, positions, works }: Found, index: readonly EditionCard[]): ShelfEntry[] {
  const offers = new Map(index.map((card) => [card.slug, card]));
  const copies = new Map(stored.map((card) => [card.slug, card]));
  const own = new Map(works.map(({ value: { card } }) => [card.slug, card]));
  const read = new Map(positions.map(({ key, value }) => [key, value.part]));
  const slugs = [...new Set([...offers.keys(), ...copies.keys(), ...own.keys()])];
  return slugs.map((slug): ShelfEntry => {
    const [mine, copy] = [own.get(slug), copies.get(slug)];
    if (mine) {
      // What is the reader's own is never compared with, or fetched from, the server. A copy that another machine's
      // work has overtaken is made again, like one that the browser has deleted.
      const state: EditionState = { name: copy?.sha256 === mine.sha256 ? 'checking' : 'gone' };
      return { ...mine, href: workUrl(slug), read: read.get(slug), own: true, state };
    }
    const offered = offers.get(slug);
    const card = (copy ?? offered) as EditionCard;
    return { ...card, href: editionUrl(slug), read: read.get(slug), state: stateOf(slug, copy, offered) };
  });
}

function stateOf(slug: string, copy: StoredCard | undefined, offered: EditionCard | undefined): EditionState {
  if (!copy) return { name: wasKept(slug) ? 'gone' : 'online' };
  return offered && offered.sha256 !== copy.sha256 ? { name: 'update', at: copy.storedAt } : { name: 'checking' };
}
