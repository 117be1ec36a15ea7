import '../elements/shelf.js';
import { compareEditions } from '../edition/changes.js';
import type { EditionCard } from '../edition/model.js';
import { OpenEvent, ShelfEvent } from '../elements/events.js';
import type { CotejoShelf, EditionState, ShelfEntry, ShelfStorage } from '../elements/shelf.js';
import { loadWords } from '../i18n/i18n.js';
import { StorageError } from '../storage/errors.js';
import { askPersist, isPersisted, storageEstimate } from '../storage/persistence.js';
import type { StoredCard } from '../storage/types.js';
import { takeDropped } from './dropped.js';
import { readIndexMirror, writeIndexMirror } from './index-mirror.js';
import { FetchError, fetchEdition, fetchIndex } from './library.js';
import { notify } from './notices.js';
import type { Position } from './position.js';
import { takeOver, tellUnsaved, type Session } from './session.js';
import { deletedOf, entriesOf, waitingOf, type Found } from './shelf-list.js';
import { noteRemoved, readStored, storeEdition } from './stored.js';
import type { Stores } from './stores.js';
import type { WorksDesk } from './works/desk.js';
import type { DeletedWork, WaitingText, WorkCard } from './works/model.js';

/** The shelf: what the server offers, what is kept here, and what is true of each. */
export class ShelfPage {
  private readonly shelf: CotejoShelf;
  private stores!: Stores;
  private index: EditionCard[] = [];
  private readonly running = new Map<string, AbortController>();
  private works?: Promise<WorksDesk>;
  /** Once what the reader makes and keeps is open; whatever they press earlier waits for it. */
  private readonly ready: Promise<void>;
  /** Once the shelf shows what the server offers, or it could not be asked. */
  private readonly offered: Promise<void>;
  /** The last list asked for, and how many have been. */
  private listing = Promise.resolve();
  private lists = 0;
  /** Editions written or removed here: what was looked up before the last of them is not shown. */
  private writes = 0;

  constructor(private readonly session: Session) {
    const found = document.querySelector('cotejo-shelf');
    this.shelf = found ?? document.createElement('cotejo-shelf');
    this.shelf.addEventListener(ShelfEvent.type, (event) => void this.act(event as ShelfEvent));
    this.shelf.addEventListener(OpenEvent.type, () => void this.openSettings());
    if (!found) document.body.prepend(this.shelf);
    document.title = 'Cotejo';
    takeDropped((data) => void this.desk().then((desk) => desk.addFrom(data)));
    this.ready = this.prepare();
    this.offered = this.lookForOffers();
  }

  /** Shows what is kept at once, then what the server says, then checks every copy. */
  async open(): Promise<void> {
    await this.ready;
    void this.showStorage();
    if (new URLSearchParams(location.search).has('shared')) void this.takeShared();
    void import('./keep.js')
      .then(({ registerWorker }) => registerWorker(this.session.flush))
      .then((worker) => this.setStorage({ worker }));
    await this.offered;
    await this.verifyAll();
  }

  private async prepare(): Promise<void> {
    [this.stores] = await Promise.all([this.session.stores(), loadWords('more'), loadWords('works')]);
    this.index = readIndexMirror();
  }

  /** Shows what is kept at once, then also what the server says. */
  private async lookForOffers(): Promise<void> {
    await this.ready;
    await this.list();
    try {
      this.index = await fetchIndex();
      writeIndexMirror(this.index);
      this.shelf.problem = '';
    } catch (error) {
      const code = error instanceof FetchError ? error.code : 'offline';
      this.shelf.problem = this.shelf.entries?.length ? `shelf.index_${code}` : `shelf.none_${code}`;
    }
    await this.list();
  }

  /** Shows what is there now; of several lists asked for at once, only the last is shown, and all wait for it. */
  private list(): Promise<void> {
    this.listing = this.listOnce(++this.lists);
    return this.listing;
  }

  private async listOnce(number: number): Promise<void> {
    let writes, found;
    do {
      writes = this.writes;
      found = await this.lookUp();
    } while (writes !== this.writes);
    if (number === this.lists) this.show(found);
    else await this.listing;
  }

  private async lookUp(): Promise<Found> {
    const { user } = this.stores;
    return {
      stored: await this.listStored(),
      positions: await user.all<Position>('positions').catch(() => []),
      works: await user.all<WorkCard>('works', 'card/').catch(() => []),
      waiting: await user.all<WaitingText>('works', 'draft/').catch(() => []),
      deleted: await user.all<DeletedWork>('works', 'deleted/').catch(() => []),
    };
  }

  private show(found: Found): void {
    this.shelf.waiting = waitingOf(found);
    this.shelf.deleted = deletedOf(found);
    // What is being fetched goes on, whatever the list says.
    this.shelf.entries = entriesOf(found, this.index).map((entry) =>
      this.running.has(entry.slug) ? { ...entry, state: this.entry(entry.slug)?.state ?? entry.state } : entry,
    );
  }

  private async listStored(): Promise<StoredCard[]> {
    try {
      return await this.stores.editions.list();
    } catch (error) {
      // A damaged or blocked database is told by the state of the storage; online, everything still reads.
      if (error instanceof StorageError && error.code !== 'unavailable') tellUnsaved(error);
      return [];
    }
  }

  /** Recomputes the hash of every copy, one after the other. */
  private async verifyAll(): Promise<void> {
    for (const { slug, state } of this.shelf.entries ?? []) {
      if (state.name === 'checking' || state.name === 'update') await this.verify(slug, state);
    }
    const lost = (this.shelf.entries ?? []).filter(({ own, state }) => own && /gone|damaged/.test(state.name));
    if (lost.length > 0) await (await this.desk()).restore(lost.map(({ slug }) => slug));
  }

  private async verify(slug: string, state: EditionState): Promise<void> {
    try {
      const result = await this.stores.editions.verify(slug);
      if (result === 'missing') this.setState(slug, { name: 'gone' });
      else if (result === 'damaged') this.setState(slug, { name: 'damaged' });
      else if (state.name !== 'update') this.setState(slug, { name: 'verified', at: await this.storedAt(slug) });
    } catch (error) {
      const unverifiable = error instanceof StorageError && error.code === 'unavailable';
      this.setState(slug, unverifiable ? { name: 'unverifiable', at: await this.storedAt(slug) } : { name: 'damaged' });
    }
  }

  private async storedAt(slug: string): Promise<number> {
    return (await this.listStored()).find((card) => card.slug === slug)?.storedAt ?? Date.now();
  }

  private async act({ action, slug, file }: ShelfEvent): Promise<void> {
    await this.ready;
    switch (action) {
      case 'save':
      case 'update':
        await this.askOnce();
        await this.save(slug);
        break;
      case 'save-all':
        await this.askOnce();
        await this.saveAll();
        break;
      case 'cancel':
        this.cancel(slug);
        return;
      case 'remove':
        await this.remove(slug);
        break;
      case 'compare':
        await this.compare(slug);
        return;
      case 'persist':
        await askPersist();
        break;
      case 'copy-out':
      case 'copy-in':
        await this.copy(file);
        break;
      case 'add':
        return (await this.desk()).add();
      case 'more':
        return (await this.desk()).more(slug);
      case 'join':
        return (await this.desk()).join(slug);
      case 'drop':
        return (await this.desk()).drop(slug);
      case 'bring-back':
        return (await this.desk()).bringBack(slug);
      case 'erase':
        return (await this.desk()).erase(slug);
      case 'replace':
        return this.replace(slug, file);
      case 'library-out':
        await (await this.desk()).libraryOut();
        break;
      case 'library-in':
        if (file) await (await this.desk()).openLibrary(file);
        break;
    }
    await this.showStorage();
  }

  /** One's own library: loaded when something of it is wanted. */
  private desk(): Promise<WorksDesk> {
    this.works ??= Promise.all([import('./works/desk.js'), this.ready]).then(
      ([{ WorksDesk }]) =>
        new WorksDesk({
          stores: this.stores,
          index: () => this.index,
          writable: async () => (await this.session.writable()) !== undefined,
          refresh: async () => {
            await this.list();
            await this.verifyAll();
            await this.showStorage();
          },
        }),
    );
    return this.works;
  }

  /** What another app has shared is read at once; the address does not ask for it again. */
  private async takeShared(): Promise<void> {
    const url = new URL(location.href);
    url.searchParams.delete('shared');
    history.replaceState(history.state, '', url);
    await (await this.desk()).shared();
  }

  /** The original goes where a reconstruction stands. */
  private async replace(slug: string, file: File | undefined): Promise<void> {
    const entry = this.entry(slug);
    if (!entry || !file) return;
    const side = entry.target.provenance === 'reconstruction' ? 'target' : 'source';
    await (await this.desk()).replace(slug, side, file);
  }

  /** Lasting storage is asked for when the reader first keeps something on purpose: by a click, never on arrival. */
  private async askOnce(): Promise<void> {
    if (!(await isPersisted())) await askPersist();
  }

  private async save(slug: string): Promise<boolean> {
    const controller = new AbortController();
    this.running.set(slug, controller);
    const before = this.entry(slug)?.state;
    this.setState(slug, { name: 'saving', received: 0 });
    try {
      const card = this.index.find((each) => each.slug === slug);
      const onProgress = (received: number): void => this.setState(slug, { name: 'saving', received });
      const edition = await fetchEdition(slug, { card, signal: controller.signal, onProgress });
      await storeEdition(this.stores.editions, edition);
      this.writes++;
      noteRemoved(slug, false);
      this.patch(slug, { changes: undefined, bytes: edition.bytes.length, rows: edition.edition.links.length });
      await this.verify(slug, { name: 'checking' });
      return true;
    } catch (error) {
      if (controller.signal.aborted) this.setState(slug, before ?? { name: 'online' });
      else this.setState(slug, { name: 'failed', reason: reasonOf(error) });
      return false;
    } finally {
      this.running.delete(slug);
    }
  }

  private async saveAll(): Promise<void> {
    const everything = new AbortController();
    this.running.set('', everything);
    this.shelf.saving = true;
    // Pressed early, it means all that the server is going to name.
    await Promise.race([this.offered, aborted(everything.signal)]);
    for (const { slug, state, own } of this.shelf.entries ?? []) {
      if (own) continue;
      if (everything.signal.aborted) break;
      if (['online', 'gone', 'failed', 'damaged', 'update'].includes(state.name)) await this.save(slug);
    }
    this.running.delete('');
    this.shelf.saving = false;
  }

  private cancel(slug: string): void {
    if (slug) this.running.get(slug)?.abort();
    else this.running.forEach((controller) => controller.abort());
  }

  private async remove(slug: string): Promise<void> {
    try {
      await this.stores.editions.remove(slug);
      this.writes++;
      noteRemoved(slug, true);
      this.patch(slug, { changes: undefined });
      this.setState(slug, { name: 'online' });
    } catch (error) {
      tellUnsaved(error);
    }
  }

  /** Fetches the newer version to say what it changes; nothing is replaced. */
  private async compare(slug: string): Promise<void> {
    try {
      const card = this.index.find((each) => each.slug === slug);
      const [before, after] = [await readStored(this.stores.editions, slug), await fetchEdition(slug, { card })];
      if (before) this.patch(slug, { changes: compareEditions(before.edition, after.edition) });
    } catch (error) {
      notify(reasonOf(error), { alert: true });
    }
  }

  private async copy(file: File | undefined): Promise<void> {
    const { downloadCopy, openCopy } = await import('./copy.js');
    try {
      if (!file) return await downloadCopy(this.stores.user);
      const { copy, report } = await openCopy(this.stores.user, file);
      if (!report) notify('copy.notACopy', { alert: true });
      else {
        const values = {
          count: report.added.length + report.replaced.length,
          kept: report.kept.length,
          problems: copy.problems.length,
        };
        notify('copy.opened', { values });
      }
      await takeOver(this.session);
      await this.list();
      await this.verifyAll();
    } catch (error) {
      notify(reasonOf(error), { alert: true });
    }
  }

  private async showStorage(): Promise<void> {
    const state = await this.session.storage;
    const database = state.state;
    const [estimate, persisted] = [await storageEstimate(), await isPersisted()];
    const canPersist = 'storage' in navigator && 'persist' in navigator.storage;
    this.setStorage({
      ...estimate,
      persisted: persisted ? 'granted' : canPersist ? 'denied' : 'unavailable',
      database,
    });
    if (database !== 'ready') return;
    const { statusOfCopy } = await import('./copy.js');
    const copy = await statusOfCopy(this.stores.user).catch(() => undefined);
    if (copy) this.setStorage({ copy });
  }

  private setStorage(part: Partial<ShelfStorage>): void {
    const usual: ShelfStorage = { persisted: 'unavailable', worker: 'unknown', database: 'ready' };
    this.shelf.storage = { ...(this.shelf.storage ?? usual), ...part };
  }

  private async openSettings(): Promise<void> {
    await Promise.all([import('../elements/settings.js'), loadWords('more')]);
    const settings =
      document.querySelector('cotejo-settings') ?? document.body.appendChild(document.createElement('cotejo-settings'));
    settings.appearance = this.session.preferences.appearance;
    await settings.open();
  }

  private entry(slug: string): ShelfEntry | undefined {
    return this.shelf.entries?.find((entry) => entry.slug === slug);
  }

  private setState(slug: string, state: EditionState): void {
    this.patch(slug, { state });
  }

  private patch(slug: string, part: Partial<ShelfEntry>): void {
    this.shelf.entries = this.shelf.entries?.map((entry) => (entry.slug === slug ? { ...entry, ...part } : entry));
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Key of the words for an error of fetching or storing. */
function reasonOf(error: unknown): string {
  if (error instanceof FetchError) return `fetch.${error.code}`;
  const code = error instanceof StorageError ? error.code : 'failed';
  if (code === 'quota') return 'edition.noRoom';
  return /unavailable|lost|damaged/.test(code) ? `shelf.database_${code}` : `unsaved.${code}`;
}
