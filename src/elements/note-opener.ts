import { loadWords } from '../i18n/i18n.js';
import type { Side } from '../text/finding.js';
import { sideOf } from './locate.js';
import type { CotejoNote, NoteCloseEvent } from './note.js';

/** What opening a note needs of its reader. */
export interface NoteHost {
  article(): HTMLElement | undefined;
  /** The panel that shows notes. */
  panel(): CotejoNote;
  /** Prefix of the translation's ids in the document. */
  prefix(): string;
  /** Height of what covers the top of the window. */
  coverHeight(): number;
  show(address: string): void;
}

/** The way from a marker to its note, and back to where the reader was. */
export class NoteOpener {
  private opener?: HTMLElement;

  constructor(private readonly host: NoteHost) {}

  /** Opens the note of a marker; the panel is loaded with the first. */
  async open(marker: HTMLAnchorElement): Promise<void> {
    const side = sideOf(marker) ?? 'source';
    const id = decodeURIComponent(marker.hash.slice(1));
    await Promise.all([import('./note.js'), loadWords('more')]);
    this.opener = marker;
    await this.host.panel().open(side, id.slice(this.prefixOf(side).length), marker);
  }

  /** The note is closed: focus goes back to its marker, or on to the list of notes. */
  readonly onClose = ({ side, note, list }: NoteCloseEvent): void => {
    const { host, opener } = this;
    const prefix = this.prefixOf(side);
    const find = (id: string) => host.article()?.querySelector<HTMLElement>(`#${CSS.escape(prefix + id)}`);
    // The reader may have gone on to another note: its own marker is the way back.
    const back = opener?.getAttribute('href') === `#${prefix}${note}` ? opener : find(`fnref-${note}`);
    if (list) host.show(`${prefix}${note}`);
    const next = list ? find(note) : back;
    const { top, bottom } = next?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    next?.focus({ preventScroll: list || (top >= host.coverHeight() && bottom <= innerHeight) });
  };

  private prefixOf(side: Side): string {
    return side === 'target' ? this.host.prefix() : '';
  }
}
