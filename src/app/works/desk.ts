/** What the shelf offers for one's own library; loaded when the first of it is asked for. */
import { filesOf } from '../../elements/works/given-files.js';
import { loadWords, t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { notify } from '../notices.js';
import { takeShared } from '../shared-files.js';
import { BASE_PATH } from '../site.js';
import { Library, tellDeleted, tellFailure, type ShelfHost } from './host.js';
import type { StorageError } from '../../storage/errors.js';
import { ImportFlow, type Replaced } from './import-flow.js';
import { STORE, type Work } from './model.js';
import { PanelFlow } from './panel-flow.js';
import { freeSlug } from './slugs.js';

/** See the head of this file. Nothing throws: what goes wrong is told. */
export class WorksDesk {
  private readonly library: Library;

  constructor(host: ShelfHost) {
    this.library = new Library(host);
  }

  /** Opens the dialog of adding a text; with files, these are read at once. */
  add = (files: readonly File[] = []): Promise<void> =>
    this.try(() => new ImportFlow(this.library, this.openLibrary).open(files));

  /** Opens a text that was kept alone, to add its translation. */
  join = (slug: string): Promise<void> =>
    this.try(async () => {
      const waiting = (await this.library.keeper.waiting()).find((text) => text.slug === slug);
      if (waiting) await new ImportFlow(this.library, this.openLibrary, undefined, waiting).open();
    });

  /** Gives up a text that was kept alone. */
  drop = (slug: string): Promise<void> =>
    this.try(async () => {
      const removed = await this.library.keeper.removeWaiting(slug);
      await this.library.host.refresh();
      const title = removed?.text.draft.meta.title || t('works.untitled');
      if (removed) tellDeleted(this.library, title, removed.undo);
    });

  /** Puts a deleted work back, by its key. */
  bringBack = (key: string): Promise<void> =>
    this.try(async () => {
      const { keeper, host, workshop } = this.library;
      const work = await keeper.bringBack(key).catch((error: StorageError) => {
        if (error.code !== 'conflict') throw error;
        return this.bringBeside(key);
      });
      if (work) await keeper.restore(work.slug, workshop);
      await host.refresh();
    });

  /** Deletes a deleted work for good. */
  erase = (key: string): Promise<void> =>
    this.try(async () => {
      await this.library.keeper.erase(key);
      await this.library.host.refresh();
    });

  /** What was dropped or pasted on the shelf. */
  addFrom(data: DataTransfer | null): void {
    // The data are gone once the event is over.
    const files = filesOf(data);
    if (files.length > 0) void this.add(files);
  }

  /** Adds what another app has shared with this one; says so where there was nothing in it to be read. */
  shared = (): Promise<void> =>
    this.try(async () => {
      const files = await takeShared(BASE_PATH);
      if (files.length === 0) return notify('works.nothingShared', { alert: true });
      await this.add(files);
    });

  /** Opens the panel of an edition. */
  more = (slug: string): Promise<void> => this.try(() => new PanelFlow(this.library, slug, this.replaceIn).open());

  /** Puts the text of a file in the place of one of an edition. */
  replace = (slug: string, side: Side, file: File): Promise<void> =>
    this.try(async () => {
      const { edition } = await this.library.edition(slug);
      await this.replaceIn({ side, edition, kept: await this.library.keeper.get(slug) }, file);
    });

  /** Hands the package of the library to the reader. */
  libraryOut = (): Promise<void> =>
    this.try(async () => (await import('./library-out.js')).downloadLibrary(this.library));

  /** Opens such a package. */
  openLibrary = (file: File): Promise<void> =>
    this.try(async () => (await import('./library-in.js')).openLibrary(this.library, file));

  /** Makes editions again that the browser has deleted, or that do not fit their work any more. */
  restore = (slugs: readonly string[]): Promise<void> =>
    this.try(async () => {
      for (const slug of slugs) await this.library.keeper.restore(slug, this.library.workshop);
      if (slugs.length > 0) await this.library.host.refresh();
    });

  /** Another work has taken the name of a deleted one: it comes back under a free one. */
  private async bringBeside(key: string): Promise<Work | null> {
    const { keeper, workshop } = this.library;
    const deleted = await keeper.deleted(key);
    if (!deleted) return null;
    const slug = freeSlug(deleted.work.slug, await this.library.slugs());
    const { files, ...made } = await workshop.ask({ ask: 'copy', from: deleted.work.files, slug });
    const work: Work = { ...deleted.work, slug, files };
    await keeper.save(work, made, 0, [{ store: STORE, key }]);
    return work;
  }

  private readonly replaceIn = (replaced: Replaced, file: File): Promise<void> =>
    new ImportFlow(this.library, this.openLibrary, replaced).open([file]);

  private async try(run: () => Promise<void>): Promise<void> {
    try {
      await loadWords('works');
      await run();
    } catch (error) {
      tellFailure(error);
    }
  }
}
