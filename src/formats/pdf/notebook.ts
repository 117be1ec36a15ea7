/** The notes of a document under the labels that its draft gives them, and which marker opens which. */
import type { PrintedNote } from './footnotes.js';

/** A note and its label in the draft. */
export interface Entry {
  note: PrintedNote;
  /** Unique in the draft. */
  label: string;
  /** A marker opens it. */
  marked: boolean;
}

const SIGNS: Record<string, string> = { '*': 'star', '†': 'dagger', '‡': 'ddagger', '§': 'section', '¶': 'paragraph' };

/** Hands out labels and finds the note of a marker. */
export class Notebook {
  readonly entries: Entry[];
  private readonly byPrinted = new Map<string, Entry[]>();
  /** Place of the last note that was opened, in the order of the notes. */
  private last = -1;

  constructor(notes: readonly PrintedNote[]) {
    const used = new Set<string>();
    this.entries = notes.map((note) => {
      const { printed } = note.label;
      const plain = /^[\p{L}\d]+$/u.test(printed) ? printed : [...printed].map((sign) => SIGNS[sign] ?? 'n').join('-');
      let label = plain;
      for (let i = 2; used.has(label); i++) label = `${plain}-${i}`;
      used.add(label);
      const entry = { note, label, marked: false };
      this.byPrinted.set(printed, [...(this.byPrinted.get(printed) ?? []), entry]);
      return entry;
    });
  }

  /** Label of the note that a marker on a page opens. Notes are opened in their order, but for those opened again. */
  open(printed: string, page: number): string | undefined {
    const entry = this.find(printed, page);
    if (!entry) return undefined;
    const place = this.entries.indexOf(entry);
    // A power or an ordinal far from its turn is no marker, though there is a note of that number.
    if (!entry.marked && place > this.last + 12) return undefined;
    entry.marked = true;
    this.last = Math.max(this.last, place);
    return entry.label;
  }

  private find(printed: string, page: number): Entry | undefined {
    const entries = this.byPrinted.get(printed) ?? [];
    if (entries.length < 2) return entries[0];
    return (
      entries.find(({ note, marked }) => note.page === page && !marked) ??
      entries.find(({ note }) => note.page === page) ??
      entries.find(({ note, marked }) => note.page === page + 1 && !marked) ??
      entries.find(({ marked }) => !marked)
    );
  }
}
