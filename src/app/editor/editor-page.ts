import type { Edition } from '../../edition/model.js';
import {
  AlignmentFileEvent,
  ChangeEvent,
  CurrentLinkEvent,
  DiscardEvent,
  EditorOptionsEvent,
  EditorRequestEvent,
  type EditorOptions,
} from '../../elements/editor/events.js';
import type { CotejoAlignmentEditor } from '../../elements/editor/alignment-editor.js';
import type { SaveState } from '../../elements/editor/frame.js';
import { loadWords, t } from '../../i18n/i18n.js';
import type { StorageError } from '../../storage/errors.js';
import { keepHandle, readHandle } from '../../storage/handles.js';
import { fetchListed, type FetchError } from '../library.js';
import { notify, withdraw } from '../notices.js';
import type { Session } from '../session.js';
import { SITE_ROOT, addressOf } from '../site.js';
import { readStored, type LibraryEdition } from '../stored.js';
import type { Stores } from '../stores.js';
import { isNotedOwn } from '../works/own-note.js';
import type { LogState } from './correction-log.js';
import { EditSession } from './edit-session.js';
import { EditorFiles } from './editor-files.js';
import type { PlaceMemory, SaveHandle } from './file-saver.js';
import { loadOptions, saveOptions } from './options.js';
import { STORE } from './kept-corrections.js';
import { Suggester } from './suggester.js';

/** Milliseconds that the hand stays at a link before the address names it: browsers limit how often that may be. */
const ADDRESS_REST = 250;

/** The page on which the alignment of an edition is corrected: finds the edition, keeps what a person does. */
export class EditorPage {
  private editor!: CotejoAlignmentEditor;
  private work?: EditSession;
  private suggester?: Suggester;
  private files?: EditorFiles;
  private reloading?: ReturnType<typeof setTimeout>;
  private addressing?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly session: Session,
    private readonly slug: string,
  ) {}

  /** Shows the editor in the place of the reader. */
  async open(): Promise<void> {
    document.querySelector('cotejo-reader')?.remove();
    const words = Promise.all([loadWords('editor'), loadWords('more')]);
    const [edition] = await Promise.all([this.find(), import('../../elements/editor/alignment-editor.js'), words]);
    if (!edition) return;
    document.title = `${t('editor.title')} ${edition.source.meta.title} · Cotejo`;
    this.editor = document.createElement('cotejo-alignment-editor');
    this.editor.edition = edition;
    const work = new URLSearchParams(location.search).get('work');
    if (work) this.editor.back = `./?work=${work}`;
    this.editor.options = await loadOptions(this.session);
    this.suggester = new Suggester(edition, (advice, thinking) => Object.assign(this.editor, { advice, thinking }));
    this.files = new EditorFiles(edition, this.editor, () => this.work, this.placeMemory());
    this.listen();
    this.session.onFlush(async () => this.work?.retry());
    this.use(await this.read(edition));
    document.body.prepend(this.editor);
    await this.editor.updateComplete;
    this.goToAddress();
  }

  /** The file that the alignment was last saved to, for each edition. */
  private placeMemory(): PlaceMemory {
    const { session, slug } = this;
    return {
      read: async () => readHandle<SaveHandle>((await session.stores()).user, slug),
      keep: async (handle) => {
        const user = await session.writable();
        if (user) await keepHandle(user, slug, handle);
      },
    };
  }

  private async find(): Promise<Edition | undefined> {
    try {
      const stores = await this.session.stores();
      const stored = await readStored(stores.editions, this.slug).catch(() => null);
      return (stored ?? (await this.restore(stores)) ?? (await fetchListed(this.slug))).edition;
    } catch (error) {
      const { code = 'offline', status } = error as Partial<FetchError>;
      const shelf = { label: 'notice.shelf', run: () => void location.assign(SITE_ROOT) };
      const retry = { label: 'notice.retry', run: () => location.reload() };
      const key = status === 404 ? 'edition.unknown' : `edition.${code}`;
      notify(key, { actions: [retry, shelf], alert: true, values: { slug: this.slug } });
      return undefined;
    }
  }

  /** A work of one's own whose edition the browser has deleted is made again. */
  private async restore(stores: Stores): Promise<LibraryEdition | null> {
    if (!isNotedOwn(this.slug)) return null;
    const { restoreWork } = await import('../works/restore.js');
    return restoreWork(stores, this.slug).catch(() => null);
  }

  /** Reads the corrections, at first or again. */
  private async read(edition: Edition): Promise<EditSession> {
    const { user } = await this.session.stores();
    const stores = { read: user, writable: this.session.writable };
    // What a session that is no longer worked with has to say comes too late.
    const onState = (state: LogState): void => void (this.work === work && this.onLog(state));
    let work: EditSession | undefined;
    try {
      work = await EditSession.open(edition, stores, onState);
    } catch (error) {
      // What is kept cannot be read: the published links are shown, and nothing is written over what is there.
      const none = { ...stores, writable: async () => undefined, read: { ...user, all: async () => [] } };
      work = await EditSession.open(edition, none, onState);
      this.save({ state: 'failed', code: (error as Partial<StorageError>).code });
    }
    return work;
  }

  /** Works with what was read; the hand stays where it is. */
  private use(work: EditSession): void {
    this.work = work;
    this.editor.history = work.history;
    this.editor.others = work.others;
    this.changed();
  }

  private listen(): void {
    const on = <E extends Event>(type: string, handle: (event: E) => void): void =>
      this.editor.addEventListener(type, (event) => handle(event as E));
    on<ChangeEvent>(ChangeEvent.type, ({ change }) => {
      this.work?.push(change);
      this.changed();
    });
    on<EditorRequestEvent>(EditorRequestEvent.type, ({ request }) => void this.onRequest(request));
    on<CurrentLinkEvent>(CurrentLinkEvent.type, ({ index }) => {
      if (this.work) this.suggester?.ask(this.work.history.list.links, index);
      this.followAddress(index);
    });
    on<AlignmentFileEvent>(AlignmentFileEvent.type, ({ use, file }) => {
      void this.files?.take(use, file).then(() => this.changed());
    });
    on<DiscardEvent>(DiscardEvent.type, ({ step }) => {
      this.work?.discard(step);
      this.changed();
    });
    on<EditorOptionsEvent>(EditorOptionsEvent.type, ({ change }) => this.setOptions(change));
    void this.session.stores().then(({ user }) =>
      user.subscribe(({ store, key, elsewhere }) => {
        if (elsewhere && store === STORE && key.startsWith(`${this.slug}/`)) this.changedElsewhere();
      }),
    );
    addEventListener('hashchange', () => this.goToAddress());
    // What is not written would be gone: the browser asks first.
    addEventListener('beforeunload', (event) => {
      if (this.work && !this.work.isSaved) event.preventDefault();
    });
  }

  private async onRequest(request: EditorRequestEvent['request']): Promise<void> {
    const { work, editor } = this;
    if (!work) return;
    switch (request) {
      case 'undo':
      case 'redo': {
        const step = request === 'undo' ? work.undo() : work.redo();
        this.changed();
        if (step) editor.tell(step, request === 'undo' ? 'undone' : 'redone');
        return;
      }
      case 'save':
      case 'save-as':
        return this.files?.save(request === 'save-as');
      case 'retry':
        return work.retry();
      case 'forget-comparison':
        this.files?.forgetComparison();
        return;
      case 'take-others':
        editor.say(t('editor.othersTaken', { count: work.takeOthers() }));
        editor.others = 0;
        this.changed();
    }
  }

  private changed(): void {
    this.editor.version++;
    this.files?.compareAgain();
  }

  private onLog(state: LogState): void {
    if (state.state === 'conflict') void this.readOver();
    else this.save(state);
  }

  /** Another tab has written first: its changes are read, and those of this one made again where they still fit. */
  private async readOver(): Promise<void> {
    const refused = this.work!;
    const work = await this.read(refused.edition);
    if (this.work !== refused) return;
    this.use(work);
    const isWhole = refused.handOver(work);
    this.changed();
    this.save({ state: isWhole ? 'elsewhere' : 'refused' });
  }

  private save(saved: SaveState): void {
    const { state } = this.editor.saved;
    // What another tab did stays to be read until something is written here.
    if (saved.state === 'saved' && (state === 'elsewhere' || state === 'refused')) return;
    this.editor.saved = saved;
  }

  /** Another tab writes: once it has paused, its changes are read. A change of this tab on its way will be refused. */
  private changedElsewhere(): void {
    clearTimeout(this.reloading);
    this.reloading = setTimeout(() => void this.readAgain(), 50);
  }

  private async readAgain(): Promise<void> {
    const { work, editor } = this;
    if (!work?.isSaved) return;
    const { version } = editor;
    const read = await this.read(work.edition);
    // Something was done meanwhile that may not be among what was read.
    if (this.work !== work || editor.version !== version) return this.changedElsewhere();
    this.use(read);
    this.save({ state: 'elsewhere' });
  }

  /** The address names the link where the hand is, so that one comes back to it: after a reload, or from the reader. */
  private followAddress(index: number): void {
    clearTimeout(this.addressing);
    this.addressing = setTimeout(() => this.writeAddress(index), ADDRESS_REST);
  }

  private writeAddress(index: number): void {
    const { history, edition } = this.editor;
    const link = history?.list.links[index];
    if (!link || !edition) return;
    const [source] = link.source;
    const id = source ?? `${edition.target.meta.language}.${link.target[0]}`;
    if (addressOf(location.hash) === id) return;
    window.history.replaceState(window.history.state, '', `#${id}`);
  }

  private setOptions(change: Partial<EditorOptions>): void {
    this.editor.options = { ...this.editor.options, ...change };
    void saveOptions(this.session, this.editor.options).catch(() => this.save({ state: 'failed' }));
  }

  /** Goes to the block that the address names, or to the first doubtful link. */
  private goToAddress(): void {
    withdraw('edition.fetching');
    const address = addressOf(location.hash);
    const { edition, history } = this.editor;
    const prefix = `${edition!.target.meta.language}.`;
    const [side, id] = address.startsWith(prefix)
      ? (['target', address.slice(prefix.length)] as const)
      : (['source', address] as const);
    const block = id.replace(/\.\d+$/, '');
    const at = history!.list.indexOf(history!.list.linkOf(side, id) ?? history!.list.linkOf(side, block));
    this.editor.goTo(at >= 0 ? at : undefined);
  }
}
