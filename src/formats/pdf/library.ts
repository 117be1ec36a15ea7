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
export interface LoadingTask {
  promise: Promise<PdfDocument>;
  onPassword: unknown;
  destroy(): Promise<void>;
}

/** The library itself. */
export interface Library {
  getDocument(options: Record<string, unknown>): LoadingTask;
  OPS: Record<string, number>;
}

/** Loads pdf.js. */
export async function loadLibrary(): Promise<Library> {
  await loadParser();
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Library;
}

/**
 * The half that parses. Imported in a worker it takes that worker for its own and answers the messages it gets; where
 * there seems to be a window it only sets `globalThis.pdfjsWorker`, which the other half then calls directly.
 */
async function loadParser(): Promise<void> {
  const scope = globalThis as { window?: unknown; pdfjsWorker?: unknown };
  if (scope.pdfjsWorker) return;
  const pretend = !('window' in scope);
  if (pretend) scope.window = globalThis;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (pretend) delete scope.window;
  }
}

/** Starts to open a document. The bytes are handed over: they cannot be used afterwards. */
export const openDocument = (library: Library, bytes: Uint8Array): LoadingTask =>
  library.getDocument({
    data: bytes,
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
  });
