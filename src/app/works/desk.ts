/** What the shelf offers for one's own library; loaded when the first of it is asked for. */
import { filesOf } from '../../elements/works/given-files.js';
import { loadWords } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { Library, tellFailure, type ShelfHost } from './host.js';
import { ImportFlow, type Replaced } from './import-flow.js';
import { PanelFlow } from './panel-flow.js';

/** See the head of this file. Nothing throws: what goes wrong is told. */
export class WorksDesk {
  private readonly library: Library;

  constructor(host: ShelfHost) {
    this.library = new Library(host);
  }

  /** Opens the dialog of adding a text; with files, these are read at once. */
  add = (files: readonly File[] = []): Promise<void> =>
    this.try(() => new ImportFlow(this.library, this.openLibrary).open(files));

  /** What was dropped or pasted on the shelf. */
  addFrom(data: DataTransfer | null): void {
    // The data are gone once the event is over.
    const files = filesOf(data);
    if (files.length > 0) void this.add(files);
  }

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
    this.try(async () => (await import('./library-file.js')).downloadLibrary(this.library));

  /** Opens such a package. */
  openLibrary = (file: File): Promise<void> =>
    this.try(async () => (await import('./library-file.js')).openLibrary(this.library, file));

  /** Makes editions again that the browser has deleted, or that do not fit their work any more. */
  restore = (slugs: readonly string[]): Promise<void> =>
    this.try(async () => {
      for (const slug of slugs) await this.library.keeper.restore(slug, this.library.workshop);
      if (slugs.length > 0) await this.library.host.refresh();
    });

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
