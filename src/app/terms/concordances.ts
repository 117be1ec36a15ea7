/** Concordances for the terms desk: of a concept, or of words, in the edition on the screen or in all that are kept. */
import '../../elements/terms/concordance.js';
import { reconstructedSides } from '../../edition/front.js';
import type { Edition } from '../../edition/model.js';
import type { ConcordancePart, CotejoConcordance } from '../../elements/terms/concordance.js';
import { DeskEvent } from '../../elements/terms/events.js';
import type { LensConcept } from '../../terminology/lens.js';
import { notify } from '../notices.js';
import type { Session } from '../session.js';
import { editionUrl } from '../site.js';
import { keptEditions } from './kept-editions.js';
import { Surveyor } from './surveyor.js';

/** What is looked for: words as typed, or all places of a concept. */
export type ConcordanceQuery = { words: string } | { concept: LensConcept };

/** The panel of concordances of one desk. */
export class Concordances {
  private readonly panel: CotejoConcordance = document.createElement('cotejo-concordance');
  private search?: AbortController;

  constructor(
    private readonly session: Session,
    private readonly edition: Edition,
    private readonly surveyor: Surveyor,
  ) {
    document.body.append(this.panel);
    this.panel.addEventListener(DeskEvent.type, (event) => {
      const { action, detail } = event as DeskEvent;
      if (action === 'cancel') this.search?.abort();
      if (action === 'concordance') void this.show({ words: detail.words ?? '' }, true);
    });
  }

  /** Opens the panel with what is found; in all editions one after the other, until that is cancelled. */
  async show(query: ConcordanceQuery, everywhere = false): Promise<void> {
    const { panel } = this;
    this.search?.abort();
    const search = (this.search = new AbortController());
    panel.words = 'words' in query ? query.words : nameOf(query.concept);
    panel.everywhere = 'words' in query && !everywhere;
    panel.parts = [];
    panel.busy = true;
    panel.progress = undefined;
    await panel.open();
    try {
      panel.parts = [this.toPart(await this.ask(query))];
      if (everywhere && 'words' in query) await this.lookElsewhere(query.words, search.signal);
    } catch (error) {
      if (!search.signal.aborted)
        notify('terms.searchFailed', { values: { reason: (error as Error).message }, alert: true });
    } finally {
      if (this.search === search) panel.busy = false;
    }
  }

  /** Takes the panel away; a search that goes on is given up. */
  dispose(): void {
    this.search?.abort();
    this.panel.remove();
  }

  private ask(query: ConcordanceQuery): Promise<ConcordancePart['lines']> {
    if ('words' in query) return this.surveyor.ask({ ask: 'words', words: query.words });
    const [places, counterparts] = (['source', 'target'] as const).map((side) =>
      query.concept.places.filter((place) => place.side === side),
    );
    return this.surveyor.ask({ ask: 'places', places, counterparts });
  }

  /** In a worker of its own: what is asked of this edition meanwhile does not wait, and cancelling ends it at once. */
  private async lookElsewhere(words: string, signal: AbortSignal): Promise<void> {
    const worker = new Surveyor();
    signal.addEventListener('abort', () => worker.stop());
    try {
      const { editions } = await this.session.stores();
      for await (const { slug, at, all, edition } of keptEditions(editions, signal)) {
        this.panel.progress = { at, all };
        if (!edition || slug === this.edition.slug) continue;
        const { source, target, links } = edition;
        const lines = await worker.ask({ ask: 'words', words, edition: { source, target, links } });
        if (lines.length > 0) this.panel.parts = [...this.panel.parts, this.toPart(lines, edition, editionUrl(slug))];
      }
    } finally {
      worker.stop();
    }
  }

  private toPart(lines: ConcordancePart['lines'], edition = this.edition, href = ''): ConcordancePart {
    const { source, target } = edition;
    const reconstructions = reconstructedSides(edition);
    const languages = { source: source.meta.language, target: target.meta.language };
    return { title: source.meta.title, href, ...languages, reconstructions, lines };
  }
}

const nameOf = ({ names, shorts }: LensConcept): string =>
  names.source || shorts.source[0] || names.target || shorts.target[0] || '';
