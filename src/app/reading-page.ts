import '../elements/reader.js';
import { compareEditions } from '../edition/changes.js';
import type { EditionCard } from '../edition/model.js';
import { createWords } from '../edition/words.js';
import { PlaceEvent, ViewEvent } from '../elements/events.js';
import type { CotejoReader } from '../elements/reader.js';
import { layoutForWidth, type View } from '../elements/view.js';
import rowWords from '../i18n/rows.json';
import { StorageError } from '../storage/errors.js';
import { FetchError, fetchEdition, fetchIndex, readStored, storeEdition, type LibraryEdition } from './library.js';
import { notify, withdraw } from './notices.js';
import { PositionKeeper, type Position } from './position.js';
import { tellUnsaved, type Session } from './session.js';
import { SITE_ROOT, viewFrom, writeView } from './site.js';

const words = createWords(rowWords);

/** Our own guide, kept along with the first edition that is read: it is the help. */
const GUIDE = 'guia-de-lectura';

/** The page of one edition: finds its words, shows them, keeps them and the place of reading. */
export class ReadingPage {
  private readonly reader: CotejoReader;
  private readonly positions: PositionKeeper;
  private shown?: LibraryEdition;

  constructor(
    private readonly session: Session,
    private readonly slug: string,
  ) {
    const found = document.querySelector('cotejo-reader');
    this.reader = found ?? document.createElement('cotejo-reader');
    this.positions = new PositionKeeper(session.user, slug, tellUnsaved);
    session.onFlush(() => this.positions.flush());
    this.reader.words = words;
    this.reader.home = SITE_ROOT.href;
    this.reader.appearance = session.preferences.appearance;
    Object.assign(this.reader, this.firstView());
    this.reader.addEventListener(ViewEvent.type, this.onView);
    this.reader.addEventListener(PlaceEvent.type, this.onPlace);
    addEventListener('hashchange', () => this.reader.show(decodeURIComponent(location.hash.slice(1))));
    if (!found) document.body.prepend(this.reader);
  }

  /** Shows the edition, then sees to it that it is kept, and whether there is a newer one. */
  async open(): Promise<void> {
    history.scrollRestoration = 'manual';
    const edition = await this.find();
    if (!edition) return;
    await this.show(edition);
    await this.findPlace();
    void this.keep();
    if (import.meta.hot) import.meta.hot.on('cotejo:edition', (news: { slug?: string }) => void this.onEdited(news.slug));
  }

  private async show(edition: LibraryEdition): Promise<void> {
    this.shown = edition;
    this.reader.hash = edition.sha256;
    this.reader.edition = edition.edition;
    document.title = `${edition.edition.source.meta.title} · Cotejo`;
    await this.reader.updateComplete;
    await this.reader.ready;
  }

  /**
   * The words to show. Rows that came with the page count: then it is their version that is wanted. Otherwise what is
   * kept here, at once and without asking the server; and only then the server.
   */
  private async find(): Promise<LibraryEdition | undefined> {
    const shown = this.reader.querySelector<HTMLElement>(':scope > .spread')?.dataset.edition;
    const stored = await this.readStored();
    if (stored && (!shown || shown === stored.sha256)) return stored;
    try {
      return await fetchEdition(this.slug);
    } catch (error) {
      if (stored) return stored;
      this.tellMissing(error, shown !== undefined);
      return undefined;
    }
  }

  private async readStored(): Promise<LibraryEdition | null> {
    try {
      return await readStored(this.session.editions, this.slug);
    } catch (error) {
      if (error instanceof StorageError && error.code === 'damaged') {
        // Never show what does not fit its hash: fetch it again, or say so.
        notify('edition.damaged', { alert: true });
      }
      return null;
    }
  }

  private tellMissing(error: unknown, readable: boolean): void {
    const code = error instanceof FetchError ? error.code : 'offline';
    const retry = { label: 'notice.retry', run: () => location.reload() };
    const shelf = { label: 'notice.shelf', run: () => void location.assign(SITE_ROOT) };
    const missing = error instanceof FetchError && error.status === 404;
    const key = readable ? 'edition.rowsOnly' : missing ? 'edition.unknown' : `edition.${code}`;
    notify(key, { actions: readable ? [retry] : [retry, shelf], alert: !readable, values: { slug: this.slug } });
  }

  /** An address in the URL, else the place of the last visit; after a reload the place, unless the address is new. */
  private async findPlace(): Promise<void> {
    const address = decodeURIComponent(location.hash.slice(1));
    const position = await this.positions.load().catch(() => undefined);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const again = navigation?.type === 'reload' || navigation?.type === 'back_forward';
    const left = readLeft(this.slug);
    if (address && again && left?.address === address) this.reader.goTo(left.position);
    else if (address) this.reader.show(address);
    else if (position) this.reader.goTo(position);
  }

  /** Keeps what is read, keeps the guide with it, and looks for a newer version: all behind the reader's back. */
  private async keep(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    await this.store(shown);
    await idle();
    let index: EditionCard[];
    try {
      index = await fetchIndex();
    } catch {
      // Offline, most likely. What is kept is read; there is nothing to tell.
      return;
    }
    const card = index.find(({ slug }) => slug === this.slug);
    if (card && card.sha256 !== shown.sha256) await this.offerUpdate(card);
    if (this.slug !== GUIDE && index.some(({ slug }) => slug === GUIDE)) await this.keepGuide();
  }

  private async store(edition: LibraryEdition): Promise<void> {
    try {
      const kept = (await this.session.editions.list()).find(({ slug }) => slug === edition.edition.slug);
      if (kept?.sha256 === edition.sha256 && (await this.session.editions.verify(kept.slug)) === 'verified') return;
      await storeEdition(this.session.editions, edition);
      withdraw('edition.damaged');
    } catch (error) {
      if (error instanceof StorageError && error.code === 'quota') notify('edition.noRoom', { alert: true });
      else tellUnsaved(error);
    }
  }

  private async keepGuide(): Promise<void> {
    try {
      const kept = await this.session.editions.list();
      if (!kept.some(({ slug }) => slug === GUIDE)) await storeEdition(this.session.editions, await fetchEdition(GUIDE));
    } catch {
      // The shelf says what is kept and what is not.
    }
  }

  /** Fetches the newer version, says what changed, and shows it only when the reader wants it. */
  private async offerUpdate(card: EditionCard): Promise<void> {
    let newer: LibraryEdition;
    try {
      newer = await fetchEdition(this.slug, { card });
    } catch {
      return;
    }
    const changes = compareEditions(this.shown!.edition, newer.edition);
    const run = async (): Promise<void> => {
      withdraw('update.edition');
      await this.show(newer);
      await this.store(newer);
    };
    notify('update.edition', { values: { ...changes, count: changes.changed }, actions: [{ label: 'update.now', run: () => void run() }] });
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

  private readonly onPlace = (event: Event): void => {
    const { place, part } = event as PlaceEvent;
    this.positions.moved(place, part);
    writeLeft(this.slug, { address: decodeURIComponent(location.hash.slice(1)), position: { ref: place.ref, top: place.top, part } });
  };
}

const idle = (): Promise<void> =>
  new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: 2000 }) : setTimeout(resolve, 200)));

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
