// The worker of the package has no types of its own: every configuration that reaches this file must see ours.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./pdfjs.d.ts" />
/**
 * pdf.js, as far as reading text needs it. Both of its halves run in the thread that reads (in the app that is a worker
 * of our own, in Node the process), so that it starts no worker, builds no script from strings and asks for no file:
 * no character maps, fonts, colour profiles or WebAssembly are fetched, and no image is decoded.
 *
 * The `legacy` build is used everywhere, since it is the one that runs on Node 20 and on browsers a few years old.
 */

/** A 2 x 3 matrix as PDF writes it: `[a b c d e f]`. */
export type Matrix = readonly number[];

/** A glyph to be shown: what it stands for and its advance in thousandths of the font size. */
export interface Glyph {
  unicode: string;
  width: number;
  /** Code 32 in one byte, which word spacing widens; not always a space. */
  isSpace: boolean;
  /** Its code in the font. */
  originalCharCode?: number;
}

/** A font as pdf.js passes it to a page. */
export interface Font {
  /** PostScript name, with the prefix of a subset: `CAAAAA+DejaVuSerif-Bold`. */
  name?: string;
  bold?: boolean;
  italic?: boolean;
  black?: boolean;
  isType3Font?: boolean;
  vertical?: boolean;
  fontMatrix?: Matrix;
  bbox?: readonly number[];
}

/** What a page draws: operators (numbers of `OPS`) and what each is given. */
export interface OperatorList {
  fnArray: number[];
  argsArray: unknown[][];
}

/** A part of the logical structure of a page. */
export interface StructureNode {
  role?: string;
  lang?: string;
  children?: (StructureNode | StructureContent)[];
}

/** Marked content that belongs to a part of the structure: `type` is `content`, and `id` ends in `_mc` and its number. */
export interface StructureContent {
  type: string;
  id?: string;
}

/** An annotation, as far as links need it. */
export interface Annotation {
  subtype?: string;
  url?: string;
  /** Corners in the page's own units. */
  rect: readonly number[];
}

/** A page of an open document. */
export interface Page {
  /** Clockwise degrees by which it is shown rotated. */
  rotate: number;
  getViewport(options: { scale: number }): { width: number; height: number; transform: Matrix };
  getOperatorList(options: { annotationMode: number }): Promise<OperatorList>;
  getAnnotations(options: { intent: string }): Promise<Annotation[]>;
  getStructTree(): Promise<StructureNode | null>;
  commonObjs: { has(id: string): boolean; get(id: string): Font };
  cleanup(): boolean;
}

/** An open document. */
export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<Page>;
  getMetadata(): Promise<{ info: Record<string, unknown>; metadata: { get(name: string): unknown } | null }>;
  getMarkInfo(): Promise<{ Marked?: boolean; Suspects?: boolean } | null>;
  destroy(): Promise<void>;
}

/** A document that is being opened. */
interface LoadingTask {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

/** The half of pdf.js that a page uses. */
interface Display {
  getDocument(options: Record<string, unknown>): LoadingTask;
  PDFWorker: new (options: { port: Port; verbosity: number }) => { destroy(): void };
  OPS: Record<string, number>;
}

/** The half that parses. */
interface Parser {
  WorkerMessageHandler: { initializeFromPort(port: Port): void };
}

/** One end of a channel. */
interface Port {
  start(): void;
  close(): void;
}

/** The library itself. */
export interface Library extends Display, Parser {}

/** A document that is being opened; to be closed whatever comes of it. */
export interface OpenDocument {
  /** Rejects for a document that cannot be read: `PasswordException`, `InvalidPDFException` … */
  promise: Promise<PdfDocument>;
  close(): Promise<void>;
}

/** Loads pdf.js. */
export async function loadLibrary(): Promise<Library> {
  const parser = await loadParser();
  const { getDocument, PDFWorker, OPS } = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Display;
  return { getDocument, PDFWorker, OPS, WorkerMessageHandler: parser.WorkerMessageHandler };
}

/**
 * Imported in a worker, the half that parses takes that worker for its own and answers the messages it gets, unless
 * there seems to be a window.
 */
async function loadParser(): Promise<Parser> {
  const scope = globalThis as { window?: unknown };
  const pretend = !('window' in scope);
  if (pretend) scope.window = globalThis;
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as unknown as Parser;
  } finally {
    if (pretend) delete scope.window;
  }
}

/**
 * Starts to open a document. The bytes are handed over: they cannot be used afterwards. The two halves talk through a
 * channel, whose messages are tasks of their own: between them the events of a page or worker get through.
 */
export function openDocument(library: Library, bytes: Uint8Array): OpenDocument {
  const { MessageChannel } = globalThis as unknown as { MessageChannel: new () => { port1: Port; port2: Port } };
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  library.WorkerMessageHandler.initializeFromPort(port2);
  const worker = new library.PDFWorker({ port: port1, verbosity: 0 });
  const task = library.getDocument({ ...OPTIONS, data: bytes, worker });
  return {
    promise: task.promise,
    async close() {
      // A document that is broken may not be able to say that it is closed.
      await Promise.race([task.destroy().catch(() => undefined), patience()]);
      worker.destroy();
      port1.close();
      port2.close();
    },
  };
}

const patience = (): Promise<void> =>
  new Promise((resolve) => (globalThis as unknown as Timers).setTimeout(() => resolve(), 200));

/** What pages, workers and Node have alike. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // Every image has more pixels than this, and is passed over.
  maxImageSize: 0,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
};
