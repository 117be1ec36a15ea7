/** Adding a text to the shelf, or putting one in the place of another: from the files to the kept work. */
import '../../elements/works/import-dialog.js';
import type { Edition } from '../../edition/model.js';
import { editable, type EditableDraft } from '../../elements/works/draft-edits.js';
import { ImportEvent, type ImportRequest } from '../../elements/works/events.js';
import type { CotejoImport } from '../../elements/works/import-dialog.js';
import type { Draft, DraftLinks } from '../../formats/draft.js';
import { problemMessage } from '../../formats/problems.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { notify, withdraw } from '../notices.js';
import { reasonOf, type Library } from './host.js';
import type { AdoptedWork } from './jobs.js';
import type { KeptWork } from './keeper.js';
import { draftKey, STORE, type WaitingText, type Work } from './model.js';
import { freeSlug, slugOf } from './slugs.js';
import { Workshop } from './workshop.js';

/** The text that another one is put in the place of. */
export interface Replaced {
  side: Side;
  /** As it is kept, without corrections of its alignment: those are made again on the new text. */
  edition: Edition;
  /** Null for an edition that is not a work of one's own yet. */
  kept: KeptWork | null;
}

/** One opening of the dialog. */
export class ImportFlow {
  private readonly element: CotejoImport = document.createElement('cotejo-import');
  /** A worker of its own: to cancel this ends nothing else. */
  private readonly workshop = new Workshop();
  private cancelling = new AbortController();
  private adopted?: AdoptedWork;

  constructor(
    private readonly library: Library,
    /** Called when the files are a package of several editions. */
    private readonly openLibrary: (file: File) => Promise<void>,
    private readonly replaced?: Replaced,
    /** A text that was kept alone, whose translation is added now. */
    private readonly waiting?: WaitingText,
  ) {
    const { element } = this;
    if (replaced) {
      const { meta } = replaced.edition[replaced.side];
      Object.assign(element, { replaceTitle: meta.title, replaceLanguage: meta.language });
    }
    element.addEventListener(ImportEvent.type, (event) => void this.act((event as ImportEvent).request));
    document.body.append(element);
  }

  /** Opens the dialog; with files, these are read at once. */
  async open(files: readonly File[] = []): Promise<void> {
    if (this.waiting) Object.assign(this.element, { texts: [editable(this.waiting.draft)], step: 'preview' });
    await this.element.open();
    if (files.length > 0) await this.read(files);
  }

  private async act(request: ImportRequest): Promise<void> {
    switch (request.action) {
      case 'files':
        return this.read(request.files);
      case 'cancel':
        return this.stop();
      case 'keep':
        return this.join(request.drafts, request.links);
      case 'wait':
        return this.keepWaiting(request.draft);
      case 'confirm':
        return this.confirm();
      case 'closed':
        this.stop();
        this.element.remove();
    }
  }

  private async read(files: readonly File[]): Promise<void> {
    const { element } = this;
    const before = element.step;
    this.start('reading');
    try {
      const languages = element.replaceLanguage ? [element.replaceLanguage] : [];
      // Within another text's place, or beside a first text, it is the words of a package that count.
      const packages = !this.replaced && element.texts.length === 0;
      const read = await this.workshop.ask({ ask: 'read', files, languages, packages }, this.onProgress);
      if (read.isLibrary) {
        // Read: what is closed now stops nothing.
        element.step = before;
        element.close();
        return await this.openLibrary(files[0]);
      }
      element.problems = read.problems;
      this.take(read.drafts.map(editable), read.links);
    } catch (error) {
      element.step = before;
      this.fail(error);
    }
  }

  private take(texts: EditableDraft[], links: DraftLinks | undefined): void {
    const { element } = this;
    if (texts.length === 0) {
      element.step = element.texts.length > 0 ? 'preview' : 'choose';
      return;
    }
    if (this.replaced) {
      const wanted = baseOf(element.replaceLanguage);
      const [text] = [...texts.filter((each) => baseOf(languageOf(each.draft)) === wanted), ...texts];
      element.texts = [withMeta(text, { language: element.replaceLanguage })];
    } else {
      const all = [...element.texts, ...texts];
      const ordered = links || all.length !== 2 ? all : [...all].sort((a, b) => rank(a.draft) - rank(b.draft));
      Object.assign(element, { texts: ordered, links: element.texts.length > 0 ? undefined : links });
    }
    element.step = 'preview';
  }

  private async join(drafts: readonly Draft[], links: DraftLinks | undefined): Promise<void> {
    const { element, library, replaced } = this;
    if (!(await library.host.writable())) {
      element.failure = t('works.noStorage');
      return;
    }
    this.start('joining');
    try {
      const [source] = drafts;
      const slug = replaced?.edition.slug ?? freeSlug(slugOf(source.meta.title ?? ''), await library.slugs());
      const before = replaced && (replaced.kept?.work.files ?? replaced.edition);
      const named = replaced ? [...drafts] : drafts.map((draft, index) => namedDraft(draft, index));
      const request = { ask: 'adopt', slug, drafts: named, links, before, at: today() } as const;
      this.cancelling.signal.throwIfAborted();
      const adopted = await this.workshop.ask(request, this.onProgress);
      element.problems = adopted.problems;
      if (!adopted.made) throw new Error(whyNot(adopted));
      this.adopted = adopted;
      if (!replaced) return await this.keep();
      const { changes, stale, fresh } = adopted;
      element.comparison = { change: changes[replaced.side], stale, fresh };
      element.step = 'compare';
    } catch (error) {
      element.step = 'preview';
      this.fail(error);
    }
  }

  /** Keeps a text without its translation, in the place of the one that was opened. */
  private async keepWaiting(draft: Draft): Promise<void> {
    const { element, library } = this;
    try {
      if (!(await library.host.writable())) throw new Error(t('works.noStorage'));
      const taken = (await library.keeper.waiting()).map(({ slug }) => slug);
      const slug = this.waiting?.slug ?? freeSlug(slugOf(draft.meta.title ?? ''), taken);
      await library.keeper.keepWaiting({ version: 1, slug, at: new Date().toISOString(), draft });
      element.close();
      notify('works.waits', { values: { title: draft.meta.title || t('works.untitled') } });
      await library.host.refresh();
    } catch (error) {
      this.fail(error);
    }
  }

  private async confirm(): Promise<void> {
    this.start('joining');
    this.element.share = 1;
    try {
      await this.keep();
    } catch (error) {
      this.element.step = 'compare';
      this.fail(error);
    }
  }

  /** Writes the work. @throws StorageError */
  private async keep(): Promise<void> {
    const { library, replaced, adopted } = this;
    const { made, looksAligned } = adopted!;
    const { slug, source, target } = made!.card;
    const at = new Date().toISOString();
    const history = replaced?.kept?.work.history ?? [];
    const former = replaced?.kept?.work.files[replaced.side].text;
    const entry = replaced
      ? { at, what: 'replaced' as const, side: replaced.side, ...(former === undefined ? {} : { before: former }) }
      : { at, what: 'made' as const };
    const work: Work = { version: 1, slug, files: made!.files, history: [...history, entry] };
    const joined = this.waiting && [{ store: STORE, key: draftKey(this.waiting.slug) }];
    const { signal } = this.cancelling;
    // From here on nothing can be cancelled: all is written at once.
    const onWrite = (): void => void (this.element.step = 'saving');
    await library.keeper.save(work, made!, replaced?.kept?.revision ?? 0, joined, { signal, onWrite });
    this.element.close();
    const { title } = (replaced?.side === 'target' ? target : source) ?? source;
    if (replaced) notify('works.inPlace');
    if (this.waiting) withdraw('works.waits');
    if (!replaced) notify(looksAligned ? 'works.kept' : 'works.keptUnlike', { values: { title } });
    await library.host.refresh();
  }

  private stop(): void {
    this.cancelling.abort();
    this.workshop.stop();
  }

  private start(step: 'reading' | 'joining'): void {
    this.cancelling = new AbortController();
    Object.assign(this.element, { step, share: 0, failure: '', problems: [] });
  }

  private fail(error: unknown): void {
    this.element.failure = (error as Error).name === 'AbortError' ? '' : reasonOf(error);
  }

  private readonly onProgress = (share: number): void => void (this.element.share = share);
}

const languageOf = ({ meta, language }: Draft): string => meta.language ?? language.code;

const baseOf = (code: string): string => code.split('-')[0];

/** Spanish originals with a translation are what comes most; who has it the other way round swaps the two. */
function rank({ meta, language }: Draft): number {
  if (meta.role) return meta.role === 'original' ? -1 : 2;
  return baseOf(meta.language ?? language.code) === 'es' ? 0 : 1;
}

function withMeta({ draft, origins }: EditableDraft, meta: Draft['meta']): EditableDraft {
  return { draft: { ...draft, meta: { ...draft.meta, ...meta } }, origins };
}

/** A draft with what a person has seen and not changed: its language, and which of the two it is. */
function namedDraft(draft: Draft, index: number): Draft {
  const role = index === 0 ? 'original' : 'translation';
  return { ...draft, meta: { ...draft.meta, language: languageOf(draft), role } };
}

const today = (): string => new Date().toISOString().slice(0, 10);

function whyNot({ problems, objections }: AdoptedWork): string {
  const wrong = problems.filter(({ severity }) => severity === 'error');
  const words = [...wrong.map((problem) => problemMessage(problem, currentLanguage())), ...objections];
  return words.slice(0, 3).join(' · ') || t('works.isEmpty');
}
