/** Checks every edition that is kept here, in workers of its own: two side by side, where the machine has the cores. */
import '../../elements/terms/library.js';
import type { CotejoTermsLibrary, LibraryRow } from '../../elements/terms/library.js';
import { DeskEvent } from '../../elements/terms/events.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { tally } from '../../terminology/tally.js';
import { termbaseKey } from '../../terminology/terms-file.js';
import { notify } from '../notices.js';
import type { Session } from '../session.js';
import { editionUrl } from '../site.js';
import type { DecisionKeeper } from './decisions.js';
import { keptEditions, type KeptEdition } from './kept-editions.js';
import { Surveyor } from './surveyor.js';
import { fetchTerms, readEdits } from './terms-of.js';

/** Each worker holds the rules, the terms and an edition in memory: more than two would cost more than they bring. */
const WORKERS = Math.min(2, navigator.hardwareConcurrency || 1);

/** The panel of one desk in which all editions are checked. */
export class LibraryCheck {
  private readonly panel: CotejoTermsLibrary = document.createElement('cotejo-terms-library');
  private running?: AbortController;

  constructor(
    private readonly session: Session,
    private readonly keeper: DecisionKeeper,
  ) {
    document.body.append(this.panel);
    this.panel.addEventListener(DeskEvent.type, (event) => {
      if ((event as DeskEvent).action === 'cancel') this.running?.abort();
      else void this.run();
    });
  }

  /** Opens the panel and checks; what was found of an edition is shown as soon as it is known. */
  async run(): Promise<void> {
    const { panel } = this;
    this.running?.abort();
    const run = (this.running = new AbortController());
    panel.rows = [];
    panel.progress = undefined;
    panel.busy = true;
    await panel.open();
    const workers = Array.from({ length: WORKERS }, () => new Surveyor());
    run.signal.addEventListener('abort', () => workers.forEach((worker) => worker.stop()));
    try {
      const { editions } = await this.session.stores();
      const kept = keptEditions(editions, run.signal);
      const rows: LibraryRow[] = [];
      // Where one of them fails, the other goes through what is left before it is told.
      const ended = await Promise.allSettled(workers.map((worker) => this.checkFrom(kept, worker, rows, run.signal)));
      const failed = ended.find((each) => each.status === 'rejected');
      if (failed) throw failed.reason;
    } catch (error) {
      if (!run.signal.aborted) notify('terms.failed', { values: { reason: (error as Error).message }, alert: true });
    } finally {
      workers.forEach((worker) => worker.stop());
      if (this.running === run) panel.busy = false;
    }
  }

  /** Takes one edition after the other from what is left, and shows what was found, in the order of the list. */
  private async checkFrom(
    kept: AsyncGenerator<KeptEdition>,
    worker: Surveyor,
    rows: LibraryRow[],
    signal: AbortSignal,
  ): Promise<void> {
    const { panel } = this;
    for (let next = await kept.next(); !next.done; next = await kept.next()) {
      const { slug, title, edition, at, all } = next.value;
      panel.progress ??= { at: 0, all };
      const counts = edition && (await this.count(worker, next.value, signal));
      if (signal.aborted) return;
      rows[at] = { slug, title, language: edition?.source.meta.language ?? '', href: editionUrl(slug), counts };
      panel.rows = rows.filter(Boolean);
      panel.progress = { at: panel.rows.length, all };
    }
  }

  /** Takes the panel away; a run that goes on is given up. */
  dispose(): void {
    this.running?.abort();
    this.panel.remove();
  }

  private async count(
    worker: Surveyor,
    { slug, edition }: KeptEdition,
    signal: AbortSignal,
  ): Promise<ReturnType<typeof tally>> {
    const { source, target, links } = edition!;
    const terms = await fetchTerms(slug);
    const { user } = await this.session.stores();
    const { edits } = await readEdits(user, termbaseKey(terms));
    // A stopped worker would start again when asked.
    signal.throwIfAborted();
    const request = { edition: { source, target, links }, terms, edits, language: currentLanguage() };
    return tally(await worker.ask({ ask: 'findings', ...request }), this.keeper.decisions);
  }
}
