/** Checks every edition that is kept here, one after the other, in a worker of its own. */
import '../../elements/terms/library.js';
import type { CotejoTermsLibrary } from '../../elements/terms/library.js';
import { DeskEvent } from '../../elements/terms/events.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { tally } from '../../terminology/tally.js';
import { notify } from '../notices.js';
import type { Session } from '../session.js';
import { editionUrl } from '../site.js';
import type { DecisionKeeper } from './decisions.js';
import { keptEditions, type KeptEdition } from './kept-editions.js';
import { Surveyor } from './surveyor.js';
import { fetchTerms, readEdits, termbaseKey } from './terms-of.js';

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
    const worker = new Surveyor();
    run.signal.addEventListener('abort', () => worker.stop());
    try {
      const { editions } = await this.session.stores();
      for await (const kept of keptEditions(editions, run.signal)) {
        panel.progress = { at: kept.at, all: kept.all };
        const { slug, title, edition } = kept;
        const href = editionUrl(slug);
        const counts = edition && (await this.count(worker, kept));
        panel.rows = [...panel.rows, { slug, title, language: edition?.source.meta.language ?? '', href, counts }];
        panel.progress = { at: kept.at + 1, all: kept.all };
      }
    } catch (error) {
      if (!run.signal.aborted) notify('terms.failed', { values: { reason: (error as Error).message }, alert: true });
    } finally {
      worker.stop();
      if (this.running === run) panel.busy = false;
    }
  }

  /** Takes the panel away; a run that goes on is given up. */
  dispose(): void {
    this.running?.abort();
    this.panel.remove();
  }

  private async count(worker: Surveyor, { slug, edition }: KeptEdition): Promise<ReturnType<typeof tally>> {
    const { source, target, links } = edition!;
    const terms = await fetchTerms(slug);
    const { user } = await this.session.stores();
    const { edits } = await readEdits(user, termbaseKey(terms));
    const request = { edition: { source, target, links }, terms, edits, language: currentLanguage() };
    return tally(await worker.ask({ ask: 'findings', ...request }), this.keeper.decisions);
  }
}
