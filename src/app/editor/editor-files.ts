import type { Change } from '../../alignment/edit/change.js';
import { compareLinks } from '../../alignment/edit/compare.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { Edition } from '../../edition/model.js';
import type { CotejoAlignmentEditor } from '../../elements/editor/alignment-editor.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import { download } from '../copy.js';
import type { EditSession } from './edit-session.js';
import { FileSaver, type PlaceMemory } from './file-saver.js';

/** Files of the editor: saving the alignment, taking one over, comparing with one. */
export class EditorFiles {
  private readonly saver: FileSaver;
  private compared?: { name: string; links: EditedLink[] };
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly edition: Edition,
    private readonly editor: CotejoAlignmentEditor,
    private readonly work: () => EditSession | undefined,
    memory?: PlaceMemory,
  ) {
    this.saver = new FileSaver(memory);
    void this.saver.recall();
  }

  /** Saves the alignment: as a download, or where the person wants it; then there again. */
  async save(choosePlace: boolean): Promise<void> {
    const { editor, saver } = this;
    try {
      const links = this.work()?.history.list.links ?? [];
      const { alignmentFile } = await import('./files.js');
      const { file, findings } = await alignmentFile(this.edition, links, currentLanguage());
      Object.assign(editor, { findings, fileName: file.name, fileUse: 'save' });
      if (choosePlace || saver.hasPlace) {
        const name = await saver.save(file, { again: !choosePlace });
        if (name) editor.say(t('editor.savedFile', { file: name }));
        return;
      }
      download(file);
      editor.say(t('editor.savedFile', { file: file.name }));
    } catch {
      // The disk, or a folder that may not be written to: what is kept in the browser is not touched.
      editor.say(t('editor.unsavedFile'));
    }
  }

  /** Takes an alignment file over, or compares with it. One that does not fit changes nothing and is told why. */
  async take(use: 'load' | 'compare', file: File): Promise<void> {
    const { editor } = this;
    const read = await import('./files.js')
      .then(({ readAlignmentFile }) => readAlignmentFile(file, this.edition, currentLanguage()))
      .catch(() => undefined);
    Object.assign(editor, { findings: read?.findings ?? [], fileName: file.name, fileUse: 'read' });
    if (!read) return editor.say(t('editor.unreadFile', { file: file.name }));
    if (!read.links) return editor.say(t('editor.refusedFile', { file: file.name }));
    if (use === 'load') return this.load(file.name, read.links);
    this.compared = { name: file.name, links: read.links };
    this.compare();
    const [first] = editor.comparison?.disagreements ?? [];
    if (first) editor.goTo(first.at);
    else editor.say(t('editor.sameFile', { file: file.name }));
  }

  /** Ends the comparison. */
  forgetComparison(): void {
    this.compared = undefined;
    this.editor.comparison = undefined;
  }

  /** The links have changed: compares again when there is time, for it walks all of them. */
  compareAgain(): void {
    clearTimeout(this.timer);
    if (this.compared) this.timer = setTimeout(() => this.compare(), 60);
  }

  /** Only what differs is changed, all of it in one step that can be taken back. */
  private load(name: string, theirs: EditedLink[]): void {
    const work = this.work();
    if (!work) return;
    const runs = compareLinks(work.history.list.links, theirs).map(({ mine, theirs: after }) => ({
      before: mine,
      after,
    }));
    if (runs.length === 0) return this.editor.say(t('editor.sameFile', { file: name }));
    const change: Change = { name: 'load', level: 'block', runs };
    work.push(change);
    this.editor.say(t('editor.loadedFile', { file: name, count: runs.length }));
  }

  private compare(): void {
    const links = this.work()?.history.list.links;
    if (!this.compared || !links) return;
    const disagreements = compareLinks(links, this.compared.links);
    this.editor.comparison = { name: this.compared.name, disagreements };
  }
}
