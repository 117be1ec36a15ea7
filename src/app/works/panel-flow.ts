/** The panel of one edition: taking it out, changing, copying and deleting it. */
import '../../elements/works/work-panel.js';
import type { Edition } from '../../edition/model.js';
import type { FormerWords } from '../../elements/works/block-words.js';
import { WorkEvent, type WorkRequest } from '../../elements/works/events.js';
import type { CotejoWorkPanel } from '../../elements/works/work-panel.js';
import { t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { download } from '../copy.js';
import { correctEdition } from '../editor/corrected.js';
import { notify } from '../notices.js';
import { reasonOf, tellDeleted, type Library } from './host.js';
import type { TextChangeRequest } from './change.js';
import type { KeptWork } from './keeper.js';
import type { Work, WorkChange } from './model.js';
import { freeSlug } from './slugs.js';
import type { Replaced } from './import-flow.js';

/** One opening of the panel. */
export class PanelFlow {
  private readonly panel: CotejoWorkPanel = document.createElement('cotejo-work-panel');
  private edition!: Edition;
  private kept: KeptWork | null = null;

  constructor(
    private readonly library: Library,
    private readonly slug: string,
    private readonly replace: (replaced: Replaced, file: File) => Promise<void>,
  ) {
    this.panel.addEventListener(WorkEvent.type, (event) => void this.act((event as WorkEvent).request));
  }

  /** Shows the panel. @throws FetchError, StorageError when the edition cannot be had */
  async open(): Promise<void> {
    await this.load();
    document.body.append(this.panel);
    await this.panel.open();
  }

  private async load(): Promise<void> {
    this.kept = await this.library.keeper.get(this.slug);
    this.edition = (await this.library.edition(this.slug)).edition;
    const former = (side: Side): FormerWords[] =>
      (this.kept?.work.history ?? []).flatMap(({ what, at, block, before, side: on }) =>
        what === 'words' && on === side && block && before !== undefined ? [{ block, at, words: before }] : [],
      );
    Object.assign(this.panel, {
      edition: this.edition,
      own: this.kept !== null,
      former: { source: former('source'), target: former('target') },
    });
  }

  private async act(request: WorkRequest): Promise<void> {
    const { panel } = this;
    if (request.action === 'closed') return panel.remove();
    Object.assign(panel, { busy: true, failure: '', losses: [] });
    try {
      await this.do(request);
    } catch (error) {
      panel.failure = reasonOf(error);
    } finally {
      panel.busy = false;
    }
  }

  private async do(request: Exclude<WorkRequest, { action: 'closed' }>): Promise<void> {
    switch (request.action) {
      case 'export':
        return this.export(request.format, request.level);
      case 'replace':
        this.panel.close();
        return this.replace({ side: request.side, edition: this.edition, kept: this.kept }, request.file);
      case 'duplicate':
        return this.duplicate();
      case 'delete':
        return this.delete();
      case 'meta':
        return this.change({ side: request.side, meta: request.meta }, { what: 'meta', side: request.side });
      case 'words': {
        const { side, block, words } = request;
        const entry = { what: 'words', side, block, after: words } as const;
        return this.change({ side, block: { id: block, words } }, entry);
      }
    }
  }

  /** The edition as its reader sees it, with the corrections of its alignment. */
  private async corrected(): Promise<Edition> {
    const corrected = await correctEdition(this.library.host.stores.user, this.edition);
    return corrected?.edition ?? this.edition;
  }

  private async export(format: string, level: 'block' | 'sentence'): Promise<void> {
    // A package brings along what only this browser knows: decisions, history, changed terms.
    if (format === 'package') return (await import('./library-out.js')).downloadPackage(this.library, this.slug);
    const request = { ask: 'export', edition: await this.corrected(), format, level } as const;
    const { file, losses } = await this.library.workshop.ask(request);
    download(new File([file.bytes as Uint8Array<ArrayBuffer>], file.name, { type: file.mediaType }));
    this.panel.losses = losses;
  }

  private async change(change: TextChangeRequest, entry: Omit<WorkChange, 'at'>): Promise<void> {
    const { library, kept, slug } = this;
    if (!kept) return;
    const at = new Date().toISOString();
    const request = { ask: 'change', slug, files: kept.work.files, change, at: at.slice(0, 10) } as const;
    const { files, before, ...made } = await library.workshop.ask(request);
    const done: WorkChange = { at, ...entry, ...(before === undefined ? {} : { before }) };
    const work: Work = { ...kept.work, files, history: [...kept.work.history, done] };
    await library.keeper.save(work, made, kept.revision);
    await this.load();
    notify('works.changed');
    await library.host.refresh();
  }

  private async duplicate(): Promise<void> {
    const { library, kept } = this;
    const slug = freeSlug(this.slug, await library.slugs());
    const isCorrected = (await this.corrected()) !== this.edition;
    const from = kept && !isCorrected ? kept.work.files : await this.corrected();
    const copied = await library.workshop.ask({ ask: 'copy', from, slug });
    const title = t('works.copyOf', { title: this.edition.source.meta.title });
    const at = new Date().toISOString();
    const change = { side: 'source', meta: { title } } as const;
    const request = { ask: 'change', slug, files: copied.files, change, at: at.slice(0, 10) } as const;
    const { files, ...made } = await library.workshop.ask(request);
    const history = kept && !isCorrected ? kept.work.history : [];
    const work: Work = { version: 1, slug, files, history: [...history, { at, what: 'made' }] };
    await library.keeper.save(work, made, 0);
    this.panel.close();
    notify('works.duplicated', { values: { title } });
    await library.host.refresh();
  }

  private async delete(): Promise<void> {
    const { library, slug } = this;
    const { title } = this.edition.source.meta;
    const undo = await library.keeper.remove(slug);
    this.panel.close();
    await library.host.refresh();
    if (undo) tellDeleted(library, title, undo);
  }
}
