import '../elements/reader.js';
import { OpenEvent, PlaceEvent, ViewEvent } from '../elements/events.js';
import type { CotejoReader } from '../elements/reader.js';
import { layoutForWidth, type View } from '../elements/view.js';
import type { StorageError } from '../storage/errors.js';
import { mayBeCorrected } from './corrected-note.js';
import { fetchEdition, fetchListed, type FetchError } from './library.js';
import { notify, withdraw } from './notices.js';
import type { Position, PositionKeeper } from './position.js';
import { afterPaint, tellUnsaved, type Session } from './session.js';
import { SITE_ROOT, addressOf, viewFrom, writeView } from './site.js';
import type { LibraryEdition } from './stored.js';
import type { CorrectedEdition } from './editor/corrected.js';
import type { SentenceRef } from '../edition/sentences.js';

/** How long the first rows wait for the place of the last visit, in milliseconds. */
const PATIENCE = 150;

/** The page of one edition: finds its words, shows them, keeps them and the place of reading. */
export class ReadingPage {
  private readonly reader: CotejoReader;
  private positions?: PositionKeeper;
  private shown?: LibraryEdition;

  constructor(
    private readonly session: Session,
    private readonly slug: string,
  ) {
    const found = document.querySelector('cotejo-reader');
    this.reader = found ?? document.createElement('cotejo-reader');
    session.onFlush(async () => this.positions?.flush());
    this.reader.home = SITE_ROOT.href;
    this.reader.appearance = session.preferences.appearance;
    Object.assign(this.reader, this.firstView());
    this.reader.addEventListener(ViewEvent.type, this.onView);
    this.reader.addEventListener(PlaceEvent.type, this.onPlace);
    this.reader.addEventListener(OpenEvent.type, this.onOpen);
    addEventListener('hashchange', () => this.reader.show(addressOf(location.hash)));
    if (!found) document.body.prepend(this.reader);
  }

  /** Shows the edition, then sees to it that it is kept, and whether there is a newer one. */
  async open(): Promise<void> {
    history.scrollRestoration = 'manual';
    const shown = this.reader.querySelector<HTMLElement>(':scope > .spread')?.dataset.edition;
    // Rows that must be written are written from the place outwards.
    const left = shown ? undefined : this.findPlace();
    // What writes them comes while their words are read.
    if (!shown) void import('../elements/write-rows.js').catch(() => {});
    const edition = await this.find(shown);
    if (!edition) return;
    const address = addressOf(location.hash);
    // A database that does not answer is not waited for.
    const soon = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
    this.reader.startAt = address || (await Promise.race([left, soon]));
    await this.show(edition);
    if (address) this.reader.show(address);
    this.goBack(address, await (left ?? this.findPlace()));
    // The place is found: from here on the browser's own Back comes back to where it left.
    history.scrollRestoration = 'auto';
    addEventListener('pagehide', () => (history.scrollRestoration = 'manual'));
    void import('./keep.js').then(({ keepEdition }) => keepEdition(this.session, edition, (newer) => this.show(newer)));
    // Noted nowhere but in the database, as after a copy was opened; or corrected since this page was left.
    if (!mayBeCorrected(this.slug)) void this.showCorrections();
    addEventListener('pageshow', ({ persisted }) => persisted && void this.showCorrections());
    if (import.meta.hot)
      import.meta.hot.on('cotejo:edition', (news: { slug?: string }) => {
        document.querySelector('vite-error-overlay')?.remove();
        void this.onEdited(news.slug);
      });
  }

  private async show(edition: LibraryEdition): Promise<void> {
    this.shown = edition;
    const corrected = mayBeCorrected(this.slug) ? await this.corrected(edition) : undefined;
    this.reader.hash = edition.sha256 + (corrected?.mark ?? '');
    this.reader.edition = corrected?.edition ?? edition.edition;
    document.title = `${edition.edition.source.meta.title} · Cotejo`;
    await this.reader.updateComplete;
    await this.reader.begun;
  }

  /** The edition with the reader's own corrections of its links, if there are any. */
  private async corrected(edition: LibraryEdition): Promise<CorrectedEdition | undefined> {
    try {
      const { user } = await this.session.stores();
      // What brings corrections to the rows is loaded only where there are any.
      if (!mayBeCorrected(this.slug) && !(await user.all('corrections', `${this.slug}/`)).length) return undefined;
      const { correctEdition } = await import('./editor/corrected.js');
      return await correctEdition(user, edition.edition);
    } catch {
      // The published links are there to read; what is wrong with the storage is said by the look at it.
      return undefined;
    }
  }

  /** Shows the links as they have been corrected, where they are shown otherwise. */
  private async showCorrections(): Promise<void> {
    const { shown } = this;
    const corrected = shown && (await this.corrected(shown));
    if (shown && this.reader.hash !== shown.sha256 + (corrected?.mark ?? '')) await this.show(shown);
  }

  /**
   * The words to show. Rows that came with the page count: it is their version that is wanted, and the server has just
   * shown that it is there. Otherwise what is kept here, at once and without asking the server; and only then the server.
   */
  private async find(shown: string | undefined): Promise<LibraryEdition | undefined> {
    const own = isNotedOwn(this.slug);
    // Who edits a text wants to see it as it is.
    const fresh = (shown || import.meta.env.DEV) && !own;
    const stored = fresh ? null : ((await this.readStored()) ?? (own ? await this.restore() : null));
    if (stored) return stored;
    // Who has rows before them reads; what works on them comes behind the first frame with the bar.
    if (shown) await afterPaint();
    // Nothing is on the screen yet: whoever waits is told for what.
    const waiting = shown ? undefined : setTimeout(() => notify('edition.fetching'), 400);
    try {
      return await fetchListed(this.slug, shown);
    } catch (error) {
      const kept = fresh ? await this.readStored() : null;
      if (!kept) this.tellMissing(error, shown !== undefined);
      return kept ?? undefined;
    } finally {
      clearTimeout(waiting);
      withdraw('edition.fetching');
    }
  }

  private async readStored(): Promise<LibraryEdition | null> {
    try {
      const [{ editions }, { readStored }] = await Promise.all([this.session.stores(), import('./keep.js')]);
      return await readStored(editions, this.slug);
    } catch (error) {
      // Never show what does not fit its hash: fetch it again, or say so.
      if ((error as Partial<StorageError>).code === 'damaged') notify('edition.damaged', { alert: true });
      return null;
    }
  }

  /** A work of one's own whose edition the browser has deleted is made again. */
  private async restore(): Promise<LibraryEdition | null> {
    const [stores, { restoreWork }] = await Promise.all([this.session.stores(), import('./works/restore.js')]);
    return restoreWork(stores, this.slug).catch(() => null);
  }

  private tellMissing(error: unknown, readable: boolean): void {
    const { code = 'offline', status } = error as Partial<FetchError>;
    const retry = { label: 'notice.retry', run: () => location.reload() };
    const shelf = { label: 'notice.shelf', run: () => void location.assign(SITE_ROOT) };
    const key = readable ? 'edition.rowsOnly' : status === 404 ? 'edition.unknown' : `edition.${code}`;
    notify(key, { actions: readable ? [retry] : [retry, shelf], alert: !readable, values: { slug: this.slug } });
  }

  /** The place of the last visit, if there is one to be had; from then on places are kept. */
  private async findPlace(): Promise<Position | undefined> {
    try {
      const [{ user }, { PositionKeeper }] = await Promise.all([this.session.stores(), import('./keep.js')]);
      this.positions = new PositionKeeper(user, this.session.writable, this.slug, tellUnsaved);
      return await this.positions.load().catch(() => undefined);
    } catch (error) {
      tellUnsaved(error);
      return undefined;
    }
  }

  /** To the place of the last visit, unless the address names another; after a reload, unless that address is new. */
  private goBack(address: string, position: Position | undefined): void {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const again = navigation?.type === 'reload' || navigation?.type === 'back_forward';
    const left = readLeft(this.slug);
    if (address && again && left?.address === address) this.reader.goTo(left.position);
    // Whoever has already scrolled is where they want to be.
    else if (!address && position && scrollY < 8) this.reader.goTo(position);
  }

  /** Development: a text was edited; the place stays. */
  private async onEdited(slug: string | undefined): Promise<void> {
    if (slug !== this.slug) return;
    const edition = await fetchEdition(this.slug).catch(() => undefined);
    if (edition) await this.show(edition);
  }

  private firstView(): View {
    const kept = this.session.preferences.view;
    const asked = viewFrom(location.search);
    const usual: View = { layout: layoutForWidth(innerWidth), swapped: false, differences: false, order: 'rows' };
    return { ...usual, ...kept, differences: false, ...asked };
  }

  private readonly onView = (event: Event): void => {
    const { change } = event as ViewEvent;
    Object.assign(this.reader, change);
    const { layout, swapped, differences, order } = this.reader;
    writeView({ layout, swapped, differences, order });
    const { view } = this.session.preferences;
    this.session.change({ view: { ...view, ...change, differences: undefined } });
  };

  /** Terms and findings are studied beside the text, when they are asked for. */
  private readonly onOpen = async (event: Event): Promise<void> => {
    const { what } = event as OpenEvent;
    const { edition } = this.reader;
    if (what === 'alignment') return location.assign(editorUrl(readLeft(this.slug)?.position.ref));
    if (!edition || (what !== 'terms' && what !== 'findings')) return;
    const { openDesk } = await import('./terms/desk.js');
    await openDesk(this.session, this.reader, edition, what);
  };

  private readonly onPlace = (event: Event): void => {
    const { place, part } = event as PlaceEvent;
    this.positions?.moved(place, part);
    writeLeft(this.slug, {
      address: addressOf(location.hash),
      position: { ref: place.ref, top: place.top, part },
    });
  };
}

/** Address of the alignment editor, at the link of a place. */
function editorUrl(ref?: SentenceRef): URL {
  const work = new URLSearchParams(location.search).get('work');
  const url = new URL(work ? `?work=${work}&edit=1` : '?edit=1', location.href);
  if (ref?.side === 'source') url.hash = ref.block;
  return url;
}

/** Where this tab was, and under which address: so that a reload comes back to the place and not to the address. */
interface Left {
  address: string;
  position: Position;
}

function readLeft(slug: string): Left | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(`cotejo-left:${slug}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function writeLeft(slug: string, left: Left): void {
  try {
    sessionStorage.setItem(`cotejo-left:${slug}`, JSON.stringify(left));
  } catch {
    // Without it a reload goes to the address.
  }
}

/** Whether an edition is noted as a work of one's own; see works/own-note.ts, which is not loaded for this. */
function isNotedOwn(slug: string): boolean {
  try {
    return (JSON.parse(localStorage.getItem('cotejo-works') ?? '[]') as string[]).includes(slug);
  } catch {
    return false;
  }
}
