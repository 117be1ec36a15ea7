/** An edition cut into chapters, with what every page of the book must know. */
import { idPrefix, type Edition } from '../../edition/model.js';
import { editionRows, type Row } from '../../edition/rows.js';
import type { WordsFor } from '../../edition/words.js';
import type { Side } from '../../text/finding.js';
import { SIDES } from '../credits.js';
import { noteLabels, type NoteLabels } from '../pieces.js';
import { toXmlId } from '../xml-ids.js';

/** The file with the edition without its words, by which the book is read back; beside its pages. */
export const FRAME = 'cotejo.json';

/** A page of rows. */
export interface Chapter {
  /** `text-1.xhtml` */
  file: string;
  rows: Row[];
}

/** The whole book. */
export interface Book {
  edition: Edition;
  words: WordsFor;
  labels: NoteLabels;
  chapters: Chapter[];
  /** The page in which an XML id is. */
  pages: ReadonlyMap<string, string>;
  /** The page with the first marker of a note, by the note's XML id. */
  firstMarkers: ReadonlyMap<string, string>;
}

/** Characters after which a chapter ends at the next heading of the first order: reading systems open pages whole. */
const LONG = 60_000;

/** Cuts an edition into chapters at its headings; a short one is a single page. */
export function cutChapters(edition: Edition, words: WordsFor): Book {
  const rows = editionRows(edition).filter(({ source, target }) => source.length + target.length > 0);
  const level = (row: Row): number => {
    const block = row.source[0] ?? row.target[0];
    return block.kind === 'heading' ? (block.level ?? 2) : Infinity;
  };
  const top = rows.reduce((least, row) => Math.min(least, level(row)), Infinity);
  const chapters: Row[][] = [[]];
  let length = 0;
  for (const row of rows) {
    if (length > LONG && (level(row) === top || length > 4 * LONG)) {
      chapters.push([]);
      length = 0;
    }
    chapters.at(-1)!.push(row);
    length += SIDES.reduce((sum, side) => sum + row[side].reduce((n, { text }) => n + text.length, 0), 0);
  }
  const pages = new Map<string, string>();
  const firstMarkers = new Map<string, string>();
  const made = chapters.map((own, index): Chapter => {
    const file = `text-${index + 1}.xhtml`;
    for (const row of own) {
      for (const side of SIDES) {
        for (const { id, notes = [] } of row[side]) {
          pages.set(blockId(edition, side, id), file);
          for (const { note } of notes) {
            const name = blockId(edition, side, note);
            if (!firstMarkers.has(name)) firstMarkers.set(name, file);
          }
        }
      }
    }
    return { file, rows: own };
  });
  return { edition, words, labels: noteLabels(edition), chapters: made, pages, firstMarkers };
}

/** The XML id of a block or sentence in the book: its address. */
export const blockId = (edition: Edition, side: Side, id: string): string => toXmlId(idPrefix(edition, side), id);

/** Where an id is, as seen from a page: `#p3`, `text-2.xhtml#p3`; undefined when it is nowhere. */
export function hrefTo(book: Book, id: string, from: string): string | undefined {
  const page = book.pages.get(id);
  if (page === undefined) return undefined;
  return page === from ? `#${id}` : `${page}#${id}`;
}
