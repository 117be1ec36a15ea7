/** The footnotes and endnotes of a Word document: counted as they are referred to, then read. */
import { make } from '../html/make.js';
import { Labels, labelOf, plainLabel } from '../html/note-marks.js';
import type { FoundNote, FoundNotes } from '../html/notes.js';
import { childElements, localAttribute, wordsOf, type Element } from '../tree.js';
import { formatNumber } from './numbering.js';
import { symbol } from './symbols.js';

type Kind = 'footnote' | 'endnote';

/** A note that was referred to. */
interface Entry {
  kind: Kind;
  source: Element;
  found: FoundNote;
}

/** How notes of one kind are numbered, where the document says so. ECMA-376 part 1, 17.11. */
export interface NoteFormat {
  /** `decimal`, `lowerRoman` … */
  format?: string;
  /** Number of the first. */
  start?: number;
  /** Each section starts anew. */
  bySection?: boolean;
}

/** How the notes of a document are numbered. */
export type NoteFormats = Readonly<Record<Kind, NoteFormat>>;

/** See the file's comment. */
export class Notebook {
  /** Markers and notes, as the writer takes them. */
  readonly notes: FoundNotes = { markers: new Map(), holders: new Map(), skip: new Set() };
  private readonly entries = new Map<string, Entry>();
  private readonly counts: Record<Kind, number>;
  private readonly labels = new Labels();
  private readonly sources: Record<Kind, Map<string, Element>>;
  private readonly formats: Record<Kind, string>;

  constructor(
    footnotes: Element | undefined,
    endnotes: Element | undefined,
    private readonly asked: NoteFormats,
  ) {
    this.sources = { footnote: byId(footnotes, 'footnote'), endnote: byId(endnotes, 'endnote') };
    // Word numbers endnotes i, ii, iii unless told otherwise; where there are no others, plain numbers serve better.
    const both = this.sources.footnote.size > 0 && this.sources.endnote.size > 0;
    this.formats = {
      footnote: asked.footnote.format ?? 'decimal',
      endnote: asked.endnote.format ?? (both ? 'lowerRoman' : 'decimal'),
    };
    this.counts = { footnote: this.first('footnote'), endnote: this.first('endnote') };
  }

  private first(kind: Kind): number {
    return this.asked[kind].start ?? 1;
  }

  /** Says that a section of the document ends here: its notes may have been numbered for themselves. */
  endSection(): void {
    for (const kind of ['footnote', 'endnote'] as const)
      if (this.asked[kind].bySection) this.counts[kind] = this.first(kind);
  }

  /** The marker for a reference: an element that the writer knows, or nothing where the note is gone. */
  refer(reference: Element): Element[] {
    const kind: Kind = reference.local === 'endnoteReference' ? 'endnote' : 'footnote';
    const id = localAttribute(reference, 'id') ?? '';
    const source = this.sources[kind].get(id);
    if (!source) return [];
    const entry = this.entries.get(`${kind} ${id}`) ?? this.add(kind, id, source, reference);
    const marker = make('sup', { NOTE: entry.found.label });
    this.notes.markers.set(marker, entry.found.label);
    return [marker];
  }

  private add(kind: Kind, id: string, source: Element, reference: Element): Entry {
    const own = customMark(reference);
    const printed = own ?? formatNumber(this.counts[kind]++, this.formats[kind]);
    const entry = { kind, source, found: { label: this.labels.take(plainLabel(printed)), printed, nodes: [] } };
    this.entries.set(`${kind} ${id}`, entry);
    return entry;
  }

  /** Elements that hold all notes that were referred to, footnotes first; `read` gives the blocks of one of them. */
  holders(read: (source: Element, kind: Kind) => Element[]): Element[] {
    const holders: Element[] = [];
    for (const kind of ['footnote', 'endnote'] as const) {
      // Reading a note may refer to another one: the list grows while it is read.
      for (const entry of this.entries.values()) {
        if (entry.kind !== kind) continue;
        entry.found.nodes = read(entry.source, kind);
        const holder = make('div', {}, entry.found.nodes);
        this.notes.holders.set(holder, { notes: [entry.found], rest: [] });
        holders.push(holder);
      }
    }
    return holders;
  }
}

function byId(root: Element | undefined, name: Kind): Map<string, Element> {
  const sources = new Map<string, Element>();
  for (const element of root ? childElements(root, name) : []) {
    const type = localAttribute(element, 'type');
    if (type === undefined || type === 'normal') sources.set(localAttribute(element, 'id') ?? '', element);
  }
  return sources;
}

/** A mark that the author chose, `*` or the like: it is the text behind the reference, in the same run or the next. */
function customMark(reference: Element): string | undefined {
  if (!/^(?:1|true|on)$/.test(localAttribute(reference, 'customMarkFollows') ?? '')) return undefined;
  const run = reference.parent;
  const runs = run?.parent ? childElements(run.parent, 'r') : [];
  const next = run && runs[runs.indexOf(run) + 1];
  for (const holder of [run, next]) {
    const sign = holder && childElements(holder).find(({ local }) => local === 't' || local === 'sym');
    if (!sign) continue;
    const label = labelOf(sign.local === 'sym' ? symbol(localAttribute(sign, 'char') ?? '') : wordsOf(sign));
    // The mark is no word of the text; what stands in the next run may be.
    if (label === undefined && holder === next) return undefined;
    sign.children = [];
    sign.attributes.clear();
    return label;
  }
  return undefined;
}
