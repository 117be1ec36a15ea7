/** What a format is to the rest of Cotejo: how its files are known, and the module that reads and writes them. */
import type { Imported } from './draft.js';
import type { Sample } from './sniff.js';

/** Bounds on what is read. A file beyond them gives a problem, never a page that stands still. */
export interface Limits {
  /** Bytes of a file. */
  fileBytes: number;
  /** Bytes of one file of markup or plain text (HTML, XML, Markdown), packed in another file or not. */
  markupBytes: number;
  /** Bytes that one ZIP file may unpack to, counted as they are unpacked. */
  unzippedBytes: number;
  /** How many times larger than its packed form a ZIP entry over a megabyte may be. */
  zipRatio: number;
  /** Entries of a ZIP file. */
  zipEntries: number;
  /** Depth of nested elements. */
  depth: number;
  /** Elements and runs of text of one document. */
  nodes: number;
}

/** The limits unless a caller asks for others: a long book passes all of them many times over. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 128 * 2 ** 20,
  markupBytes: 32 * 2 ** 20,
  unzippedBytes: 192 * 2 ** 20,
  zipRatio: 200,
  zipEntries: 10_000,
  depth: 1000,
  nodes: 2_000_000,
};

/** Whoever asks for a file to be read. Everything is optional. */
export interface ReadContext {
  /** An `AbortSignal` will do. Once it says so, reading rejects with an error named `AbortError`. */
  signal?: { readonly aborted: boolean };
  /** Called with the share of the work that is done, 0-1, rising. */
  progress?(fraction: number): void;
  /**
   * Called every few milliseconds and awaited, so that the events of a page or worker get through:
   * `() => new Promise((resolve) => setTimeout(resolve))` will do.
   */
  pause?(): Promise<void>;
  limits?: Partial<Limits>;
  /** Languages that the texts are expected to be in (BCP 47), in their order; guesses prefer them. */
  languages?: string[];
}

/** A file to be read. */
export interface SourceFile {
  /** Name with extension, as a message names it. */
  name: string;
  bytes: Uint8Array;
  /** Other files that were given with it, for formats that are more than one file. */
  companions?: readonly SourceFile[];
}

/**
 * Reads a file. What is wrong with it is a problem in the result; a reader may also throw `Unreadable`, which
 * `readDocument` turns into that problem, as it does with any other error. `AbortError` alone passes through.
 */
export type ReadFile = (file: SourceFile, context: ReadContext) => Promise<Imported>;

/** What the module of a format exports: `read`, `write` (see export.ts) or both. */
export interface FormatModule {
  read?: ReadFile;
}

/** A format. The list of all is formats.ts. */
export interface Format {
  /** `html`, `docx` … as in `--format`. */
  id: string;
  /** Its name, the same in every language: `HTML`, `Word (DOCX)`. */
  name: string;
  /** In lower case, without the full stop; the usual one first. */
  extensions: readonly string[];
  /** The registered one first. */
  mediaTypes: readonly string[];
  /** How sure the content is to be this format: 0 no, 1 certain. The highest wins; the name counts for little. */
  sniff(sample: Sample): number;
  /** The module that reads it, loaded when used. Absent for formats that are only written. */
  load?(): Promise<FormatModule>;
}
