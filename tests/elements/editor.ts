/** What the tests of the alignment editor share: an editor with a history behind it, as the app puts it, in memory. */
import { toEntry } from '../../src/alignment/edit/entry.js';
import { EditHistory, type WordsNow } from '../../src/alignment/edit/history.js';
import type { EditedLink } from '../../src/alignment/edit/link-list.js';
import type { Edition } from '../../src/edition/model.js';
import type { CotejoAlignmentEditor } from '../../src/elements/editor/alignment-editor.js';
import { ChangeEvent, EditorOptionsEvent, EditorRequestEvent } from '../../src/elements/editor/events.js';
import '../../src/elements/editor/alignment-editor.js';
import { loadWords } from '../../src/i18n/i18n.js';
import { frame, setUp } from './editions.js';

/** To be called before each test. */
export async function setUpEditor(): Promise<void> {
  await setUp();
  await Promise.all([loadWords('editor'), loadWords('more')]);
}

/** To be called after each test. */
export const removeEditors = (): void =>
  document.querySelectorAll('cotejo-alignment-editor').forEach((editor) => editor.remove());

/** An editor on an edition, with a history that lives as long as the test. */
export async function openEditor(
  edition: Edition,
  links: readonly EditedLink[] = edition.links,
): Promise<CotejoAlignmentEditor> {
  const editor = document.createElement('cotejo-alignment-editor');
  const history = new EditHistory(links);
  const words: WordsNow = {
    count: (side, id) => edition[side].blocks.find((block) => block.id === id)?.sentences.length ?? 0,
    former: () => undefined,
  };
  editor.addEventListener(ChangeEvent.type, (event) => {
    const { change } = event as ChangeEvent;
    const texts = { source: '', target: '' };
    history.push(
      change,
      toEntry(change, '2026-11-23T10:00:00Z', undefined, { texts, blocks: { source: {}, target: {} } }),
    );
    editor.version++;
  });
  editor.addEventListener(EditorRequestEvent.type, (event) => {
    const { request } = event as EditorRequestEvent;
    if (request !== 'undo' && request !== 'redo') return;
    const step = request === 'undo' ? history.undo() : history.redo(words);
    editor.version++;
    if (step) editor.tell(step, request === 'undo' ? 'undone' : 'redone');
  });
  editor.addEventListener(EditorOptionsEvent.type, (event) => {
    editor.options = { ...editor.options, ...(event as EditorOptionsEvent).change };
  });
  Object.assign(editor, { edition, history });
  document.body.append(editor);
  await settle(editor);
  editor.goTo(0);
  await settle(editor);
  return editor;
}

/** Resolves when the editor has nothing more to render. */
export async function settle(editor: CotejoAlignmentEditor): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await editor.updateComplete;
    await frame();
  }
}

/** One element of the editor, which must be there. */
export function part<T extends HTMLElement = HTMLElement>(editor: CotejoAlignmentEditor, selector: string): T {
  const found = editor.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** All elements of the editor that fit. */
export const parts = (editor: CotejoAlignmentEditor, selector: string): HTMLElement[] => [
  ...editor.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The links about a block as they are now: `p1=p1 | p2=p2 p3`. */
export function linksAt(editor: CotejoAlignmentEditor, block: string, count = 1): string {
  const { list } = editor.history!;
  const at = list.indexOf(list.linkOf('source', block));
  const shown = list.links.slice(at, at + count);
  return shown.map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`).join(' | ');
}

/** The unit that has the focus: `source p1`, or `target gap p1`. */
export function focused(editor: CotejoAlignmentEditor): string {
  const { side, unit, gap } = (editor.shadowRoot!.activeElement as HTMLElement | null)?.dataset ?? {};
  return side ? `${side} ${unit ?? `gap ${gap}`}` : '';
}

/** What was said last. */
export const said = (editor: CotejoAlignmentEditor): string => part(editor, '.message').textContent!.trim();
