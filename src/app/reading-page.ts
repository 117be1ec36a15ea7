import '../elements/reader.js';
import { PlaceEvent, ViewEvent } from '../elements/events.js';
import type { CotejoReader } from '../elements/reader.js';
import { layoutForWidth, type View } from '../elements/view.js';
import type { StorageError } from '../storage/errors.js';
import type { FetchError } from './library.js';
import { notify, withdraw } from './notices.js';
import type { Position, PositionKeeper } from './position.js';
import { tellUnsaved, type Session } from './session.js';
import { SITE_ROOT, addressOf, viewFrom, writeView } from './site.js';
import type { LibraryEdition } from './stored.js';

/** The page of one edition: finds its words, shows them, keeps them and the place of reading. */
export class ReadingPage {
  private readonly reader: CotejoReader;
  private positions?: PositionKeeper;

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
    addEventListener('hashchange', () => this.reader.show(addressOf(location.hash)));
    if (!found) document.body.prepend(this.reader);
  }

  /** Shows the edition, then sees to it that it is kept, and whether there is a newer one. */
  async open(): Promise<void> {
    history.scrollRestoration = 'manual';
    const edition = await this.find();
    if (!edition) return;
    await this.show(edition);
    await this.findPlace().catch(tellUnsaved);
    // The place is found: from here on the browser's own Back comes back to where it left.
    history.scrollRestoration = 'auto';
    addEventListener('pagehide', () => (history.scrollRestoration = 'manual'));
    void import('./upkeep.js').then(({ keepEdition }) =>
      keepEdition(this.session, edition, (newer) => this.show(newer)),
    );
    if (import.meta.hot)
      import.meta.hot.on('cotejo:edition', (news: { slug?: string }) => void this.onEdited(news.slug));
  }

  private async show(edition: LibraryEdition): Promise<void> {
    this.reader.hash = edition.sha256;
    this.reader.edition = edition.edition;
    document.title = `${edition.edition.source.meta.title} · Cotejo`;
    await this.reader.updateComplete;
    await this.reader.ready;
  }

  /**
   * The words to show. Rows that came with the page count: it is their version that is wanted, and the server has just
   * shown that it is there. Otherwise what is kept here, at once and without asking the server; and only then the server.
   */
  private async find(): Promise<LibraryEdition | undefined> {
    const shown = this.reader.querySelector<HTMLElement>(':scope > .spread')?.dataset.edition;
    const stored = shown ? null : await this.readStored();
    if (stored) return stored;
    // Nothing is on the screen yet: whoever waits is told for what.
    const waiting = shown ? undefined : setTimeout(() => notify('edition.fetching'), 400);
    try {
      const { fetchListed } = await import('./library.js');
      return await fetchListed(this.slug, shown);
    } catch (error) {
      const kept = shown ? await this.readStored() : null;
      if (!kept) this.tellMissing(error, shown !== undefined);
      return kept ?? undefined;
    } finally {
      clearTimeout(waiting);
      withdraw('edition.fetching');
    }
  }

  private async readStored(): Promise<LibraryEdition | null> {
    try {
      const [{ editions }, { readStored }] = await Promise.all([this.session.stores(), import('./stored.js')]);
      return await readStored(editions, this.slug);
    } catch (error) {
      // Never show what does not fit its hash: fetch it again, or say so.
      if ((error as Partial<StorageError>).code === 'damaged') notify('edition.damaged', { alert: true });
      return null;
    }
  }

  private tellMissing(error: unknown, readable: boolean): void {
    const { code = 'offline', status } = error as Partial<FetchError>;
    const retry = { label: 'notice.retry', run: () => location.reload() };
    const shelf = { label: 'notice.shelf', run: () => void location.assign(SITE_ROOT) };
    const key = readable ? 'edition.rowsOnly' : status === 404 ? 'edition.unknown' : `edition.${code}`;
    notify(key, { actions: readable ? [retry] : [retry, shelf], alert: !readable, values: { slug: this.slug } });
  }

  /** An address in the URL, else the place of the last visit; after a reload the place, unless the address is new. */
  private async findPlace(): Promise<void> {
    const address = addressOf(location.hash);
    if (address) this.reader.show(address);
    const [{ user }, { PositionKeeper }] = await Promise.all([this.session.stores(), import('./position.js')]);
    this.positions = new PositionKeeper(user, this.session.writable, this.slug, tellUnsaved);
    const position = await this.positions.load().catch(() => undefined);
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
    const { fetchEdition } = await import('./library.js');
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
    this.positions?.moved(place, part);
    writeLeft(this.slug, {
      address: addressOf(location.hash),
      position: { ref: place.ref, top: place.top, part },
    });
  };
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
