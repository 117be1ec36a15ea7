import type { Edition } from '../../edition/model.js';
import type { WordsFor } from '../../edition/words.js';
import type { Problem } from '../problems.js';
import type { Level } from '../units.js';

/** A file of an export. */
export interface ExportFile {
  /** Path with slashes; several files of one export go into a folder or a ZIP file as they are named. */
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What an export gave. */
export interface Exported {
  files: ExportFile[];
  /** What the format could not hold of this edition; empty where it held everything. */
  losses: Problem[];
}

/** How an edition is exported. */
export interface ExportOptions {
  /** Words that stand beside and in the texts: warnings, names of note markers. */
  words: WordsFor;
  /** Whole blocks, or sentences where the links have them. Only formats made of pairs of segments look at it. */
  level?: Level;
  /** Content hash of the edition. Computed where it is not given. */
  hash?: string;
  /** Extras of a package: what belongs to the edition beside its texts and links. */
  extras?: PackageExtras;
}

/** What a package may hold beside texts and alignment. Names are given without folder. */
export interface PackageExtras {
  /** Termbases in TBX: `ceeep.tbx`. */
  termbases?: readonly { name: string; bytes: Uint8Array }[];
  /** Notes that a reader made on this edition; any JSON value. */
  notes?: unknown;
  /** Decisions on findings of this edition; any JSON value. */
  decisions?: unknown;
  /** The files of the edition, byte for byte, where they are at hand; written anew where they are not. */
  files?: { source?: Uint8Array; target?: Uint8Array; alignment?: Uint8Array };
}

/** Writes an edition in one format. */
export type WriteEdition = (edition: Edition, options: ExportOptions) => Promise<Exported> | Exported;
