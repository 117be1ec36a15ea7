/** The terms desk of the edition on the screen: joins the worker, the text, what was decided, and the elements. */
import '../../elements/terms/terms.js';
import { reconstructedSides } from '../../edition/front.js';
import type { Edition } from '../../edition/model.js';
import { PlaceEvent, ViewEvent } from '../../elements/events.js';
import { rangesOf } from '../../elements/locate.js';
import type { CotejoReader } from '../../elements/reader.js';
import { outlineOf } from '../../elements/sections.js';
import { ConceptEvent, DecideEvent, DeskEvent, GoToEvent, TermEditEvent } from '../../elements/terms/events.js';
import { TermPainter, type TermMark } from '../../elements/terms/term-marks.js';
import type { CotejoTerms, TermsTab } from '../../elements/terms/terms.js';
import type { Span } from '../../edition/sentences.js';
import { idPrefix } from '../../edition/model.js';
import { currentLanguage, loadWords, t } from '../../i18n/i18n.js';
import type { LensPlace } from '../../terminology/lens.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import type { Survey } from '../../terminology/survey.js';
import { termbaseKey, type TermsFile } from '../../terminology/terms-file.js';
import { sentenceAt } from '../../text/model.js';
import { tellUnsaved, type Session } from '../session.js';
import type { Concordances } from './concordances.js';
import { DecisionKeeper } from './decisions.js';
import { EditKeeper } from './edits.js';
import { Explainer } from './explainer.js';
import type { LibraryCheck } from './library-check.js';
import { markedWords } from './marked-words.js';
import { Surveyor } from './surveyor.js';
import { fetchTerms } from './terms-of.js';

let desk: TermsDesk | undefined;

/** Opens the desk of an edition with one of its lists; a desk of another version of it is closed. */
export async function openDesk(session: Session, reader: CotejoReader, edition: Edition, tab: TermsTab): Promise<void> {
  if (desk?.edition !== edition) {
    desk?.close();
    desk = new TermsDesk(session, reader, edition);
  }
  await desk.open(tab);
}

/** The desk of one edition. */
class TermsDesk {
  private readonly element: CotejoTerms = document.createElement('cotejo-terms');
  private readonly surveyor = new Surveyor();
  private readonly keeper: DecisionKeeper;
  private readonly edits: EditKeeper;
  private readonly explainer: Explainer;
  private painter?: TermPainter;
  /** Panels, made when they are first asked for. */
  private concordances?: Concordances;
  private library?: LibraryCheck;
  private terms?: TermsFile;
  private opener?: HTMLElement;
  /** Row being read. */
  private row = 0;
  private readonly language = new MutationObserver(() => void this.survey());

  constructor(
    private readonly session: Session,
    private readonly reader: CotejoReader,
    readonly edition: Edition,
  ) {
    const { element } = this;
    this.keeper = new DecisionKeeper(session, edition.slug, (decisions) => (element.decisions = decisions));
    this.edits = new EditKeeper(session, () => void this.survey());
    element.edition = edition;
    element.sections = outlineOf(edition, 'source').map(({ row, words }) => ({ row, words }));
    const notes = new Set(edition.source.blocks.filter(({ kind }) => kind === 'note').map(({ id }) => id));
    const first = edition.links.findIndex(({ source }) => source.some((id) => notes.has(id)));
    element.notesFrom = first < 0 ? edition.links.length : first;
    element.addEventListener(ConceptEvent.type, (event) => this.choose((event as ConceptEvent).concept));
    element.addEventListener(GoToEvent.type, (event) => this.goTo(event as GoToEvent));
    element.addEventListener(DecideEvent.type, (event) => void this.decide(event as DecideEvent));
    element.addEventListener(TermEditEvent.type, (event) => void this.edit((event as TermEditEvent).edit));
    element.addEventListener(DeskEvent.type, (event) => void this.act(event as DeskEvent));
    reader.addEventListener(ViewEvent.type, () => void this.repaint());
    reader.addEventListener(PlaceEvent.type, (event) => {
      const { ref } = (event as PlaceEvent).place;
      this.row = edition.links.findIndex((link) => link[ref.side].includes(ref.block));
    });
    // Messages are in the language of the interface.
    this.language.observe(document.documentElement, { attributeFilter: ['lang'] });
    document.addEventListener('selectionchange', this.onSelection);
    reader.after(element);
    this.explainer = new Explainer(reader, edition, {
      concepts: () => element.survey?.concepts ?? NO_CONCEPTS,
      marked: () => (element.underline ? element.survey?.concepts : this.concept && [this.concept]) ?? NO_CONCEPTS,
      show: (concept) => this.choose(concept),
    });
  }

  /** Opens one of the lists; the first time, the texts are studied. */
  async open(tab: TermsTab): Promise<void> {
    // What a text is by its provenance is said among the words of the panels.
    await Promise.all([loadWords('terms'), loadWords('more')]);
    this.opener = deepFocus();
    this.element.tab = tab;
    this.element.list = true;
    await this.element.focusList();
    void this.keeper.load();
    if (!this.element.survey) await this.survey();
  }

  /** Takes everything away: another edition is shown. */
  close(): void {
    this.painter?.clear();
    this.explainer.dispose();
    this.concordances?.dispose();
    this.library?.dispose();
    this.surveyor.stop();
    this.keeper.stop();
    this.edits.stop();
    this.language.disconnect();
    document.removeEventListener('selectionchange', this.onSelection);
    this.element.remove();
  }

  private async survey(): Promise<void> {
    const { source, target, links } = this.edition;
    try {
      this.terms ??= await fetchTerms(this.edition.slug);
      this.element.survey = await this.surveyor.ask({
        ask: 'survey',
        edition: { source, target, links },
        terms: this.terms,
        language: currentLanguage(),
        edits: await this.edits.load(termbaseKey(this.terms)),
      });
      this.element.edits = this.edits.list.length;
      this.element.problem = '';
    } catch (error) {
      this.element.problem = t('terms.failed', { reason: (error as Error).message });
    }
    this.explainer.update();
    await this.repaint();
  }

  private get concept(): Survey['concepts'][number] | undefined {
    return this.element.survey?.concepts.find(({ id }) => id === this.element.concept);
  }

  private choose(concept: string | undefined): void {
    const { element } = this;
    element.concept = concept ?? '';
    element.finding = '';
    element.index = -1;
    if (concept && matchMedia('(max-width: 47.99rem)').matches) element.list = false;
    const places = this.concept?.places ?? [];
    // What cannot be seen yet is gone to: the reader has asked for it.
    if (places.length > 0) this.goTo(new GoToEvent(this.nearest(places)));
    else void this.repaint();
  }

  /** The first place at or after the row being read. */
  private nearest(places: readonly LensPlace[]): number {
    return Math.max(
      0,
      places.findIndex((place) => place.row >= this.row),
    );
  }

  private goTo({ index, finding }: GoToEvent): void {
    const { element } = this;
    const findings = element.survey?.findings ?? [];
    if (finding !== undefined) {
      element.finding = finding;
      element.concept = '';
      if (finding && matchMedia('(max-width: 47.99rem)').matches) element.list = false;
      const found = findings.find(({ key }) => key === finding);
      const side = found?.target ? 'target' : 'source';
      const place = found?.[side];
      if (place?.block && place.start !== null) this.bring({ side, block: place.block, start: place.start });
    } else if (index !== undefined) {
      element.index = index;
      const place = this.concept?.places[index];
      if (place) {
        element.finding =
          findings.find(
            (each) => each[place.side]?.block === place.block && (each[place.side]?.start ?? -1) === place.start,
          )?.key ?? '';
        this.bring(place);
      }
    }
    void this.repaint();
  }

  /** Brings a place into the part of the window that nothing covers; what is in sight there stays where it is. */
  private bring(place: Pick<LensPlace, 'side' | 'block' | 'start'>): void {
    const { side, block, start } = place;
    const found = this.edition[side].blocks.find(({ id }) => id === block);
    if (!found) return;
    void this.element.updateComplete.then(() => {
      const { article } = this;
      const cover = article?.querySelector('.colheads')?.getBoundingClientRect().bottom ?? 0;
      const end = innerHeight - this.element.coveredFoot;
      const span = { side, block, start, end: start + 1 };
      const [range] = article ? rangesOf(article, span, idPrefix(this.edition, 'target')) : [];
      const rect = range?.getClientRects()[0];
      if (rect && rect.top >= cover && rect.bottom <= end - 16) return;
      const ref = { side, block, number: sentenceAt(found, start) };
      this.reader.goTo({ ref, top: Math.max(16, (end - cover) * 0.25) });
    });
  }

  private get article(): HTMLElement | null {
    return this.reader.querySelector<HTMLElement>(':scope > .spread');
  }

  private async repaint(): Promise<void> {
    const { reader, element } = this;
    await reader.updateComplete;
    await reader.ready;
    const { article } = this;
    if (!article || !element.isConnected) return;
    this.painter = new TermPainter(article, idPrefix(this.edition, 'target'));
    await this.painter.paint({ ...this.quietMarks(), ...this.conceptMarks(), ...this.currentMarks() });
  }

  private conceptMarks(): Partial<Record<TermMark, Span[]>> {
    const places = this.concept?.places ?? [];
    const of = (...states: LensPlace['state'][]): Span[] => places.filter(({ state }) => states.includes(state));
    return {
      'concept-right': of('right', 'unlisted'),
      'concept-missing': of('missing'),
      'concept-stray': of('stray', 'deprecated'),
    };
  }

  /** Underlines of all terms, where the reader wants them. */
  private quietMarks(): Partial<Record<TermMark, Span[]>> {
    const places = this.element.underline ? (this.element.survey?.concepts.flatMap((each) => each.places) ?? []) : [];
    const of = (...states: LensPlace['state'][]): Span[] => places.filter(({ state }) => states.includes(state));
    return {
      'quiet-right': of('right'),
      'quiet-missing': of('missing'),
      'quiet-stray': of('stray', 'deprecated'),
      'quiet-unlisted': of('unlisted'),
    };
  }

  /** The place or finding gone to; a whole sentence gets the ground alone, since it must stay easy to read. */
  private currentMarks(): Partial<Record<TermMark, Span[]>> {
    const { index, survey, finding } = this.element;
    const place = this.concept?.places[index];
    if (place) return { current: [place] };
    const found = survey?.findings.find(({ key }) => key === finding);
    const spans = (['source', 'target'] as const).flatMap((side): Span[] => {
      const at = found?.[side];
      return at?.block && at.start !== null && at.end !== null
        ? [{ side, block: at.block, start: at.start, end: Math.max(at.end, at.start + 1) }]
        : [];
    });
    const isLong = ({ start, end }: Span): boolean => end - start > 60;
    const marks = { current: spans.filter((span) => !isLong(span)) };
    return found ? { ...marks, 'concept-right': spans.filter(isLong) } : marks;
  }

  private async decide({ key, verdict, reason }: DecideEvent): Promise<void> {
    const finding = this.element.survey?.findings.find((each) => each.key === key);
    if (!finding) return;
    try {
      if (verdict) await this.keeper.put(finding, verdict, reason);
      else await this.keeper.remove(key);
    } catch (error) {
      tellUnsaved(error);
    }
  }

  /** Words marked in one of the columns are what a new concept starts with; those of the other column stay. */
  private readonly onSelection = (): void => {
    const found = markedWords(getSelection(), this.edition);
    if (!found) return;
    const { side, ...marked } = found;
    this.element.marked = { ...this.element.marked, [side]: marked };
  };

  /** A change to the termbase; without one, the last is taken back. */
  private async edit(edit: TermbaseEdit | undefined): Promise<void> {
    try {
      await (edit ? this.edits.add(edit) : this.edits.undo());
      await this.survey();
    } catch (error) {
      tellUnsaved(error);
    }
  }

  private async act({ action, detail }: DeskEvent): Promise<void> {
    const { element } = this;
    switch (action) {
      case 'close':
        element.list = false;
        this.opener?.focus({ preventScroll: true });
        return;
      case 'terms':
      case 'findings':
        element.tab = action;
        return;
      case 'underline':
        element.underline = !element.underline;
        return this.repaint();
      case 'fold':
        element.folded = !element.folded;
        return;
      case 'concordance':
        return this.showConcordance(detail.words);
      case 'register':
        return this.showRegister();
      case 'import':
        if (detail.file)
          await (
            await import('./import-decisions.js')
          ).importDecisions(this.keeper, detail.file, element.survey?.rules ?? []);
        return;
      case 'library':
        return this.checkLibrary();
      default: {
        const { exportAs } = await import('./export.js');
        const { survey } = element;
        const context = {
          edition: this.edition,
          terms: this.terms,
          decisions: this.keeper.decisions,
          edits: this.edits.list,
        };
        if (survey) await exportAs(action, { ...context, surveyor: this.surveyor });
      }
    }
  }

  /** Of words as typed, or of the chosen concept. */
  private async showConcordance(words = ''): Promise<void> {
    const { Concordances } = await import('./concordances.js');
    this.concordances ??= new Concordances(this.session, this.edition, this.surveyor);
    const { concept } = this;
    if (words || concept) await this.concordances.show(words ? { words } : { concept: concept! });
  }

  private async checkLibrary(): Promise<void> {
    const { LibraryCheck } = await import('./library-check.js');
    this.library ??= new LibraryCheck(this.session, this.keeper);
    await this.library.run();
  }

  private async showRegister(): Promise<void> {
    await import('../../elements/terms/register.js');
    const found = document.querySelector('cotejo-register');
    const panel = found ?? document.body.appendChild(document.createElement('cotejo-register'));
    panel.concepts = this.element.survey?.concepts ?? [];
    panel.languages = { source: this.edition.source.meta.language, target: this.edition.target.meta.language };
    panel.reconstructions = reconstructedSides(this.edition);
    await panel.open();
  }
}

const NO_CONCEPTS: readonly Survey['concepts'][number][] = [];

/** What has the focus, across shadow roots. */
function deepFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
