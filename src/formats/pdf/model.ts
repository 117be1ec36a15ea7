/** What is known of a page while its text is put together. Lengths in points, from the top left corner of the page. */

/** The look of a font, from its name. */
export interface Face {
  name: string;
  bold: boolean;
  italic: boolean;
  mono: boolean;
  /** Its small letters are small capitals. */
  smallCapitals: boolean;
}

/** Glyphs that follow each other on one baseline, in one font and size. */
export interface Piece {
  text: string;
  /** Left edge of each UTF-16 unit of `text`, and the right edge of the last. */
  xs: number[];
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  face: Face;
  /** Number of the marked content it belongs to, or -1. */
  content: number;
  /** Said to be no part of the text by the document itself. */
  artifact: boolean;
  /** 1 raised, -1 lowered against its line. */
  shift: number;
}

/** A horizontal rule. */
export interface Rule {
  x0: number;
  x1: number;
  y: number;
}

/** A small shape that may be a bullet. */
export interface Dot {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A link: an area of a page and an address. */
export interface LinkArea {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  href: string;
}

/** All that a page says. */
export interface PageContent {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
  dots: Dot[];
  links: LinkArea[];
  /** Marked content -> the part of the structure it belongs to; empty where the document has none to be trusted. */
  structure: Map<number, StructurePart>;
  /** Glyphs shown, and how many of them stand for no known character. */
  glyphs: number;
  unmapped: number;
}

/** A part of the logical structure: a paragraph, heading, item or note. */
export interface StructurePart {
  /** Unique in its page; parts are in reading order. */
  id: number;
  /** `P`, `H1`, `LI`, `Note` … */
  role: string;
}

/** Pieces that stand on one line, from left to right. */
export interface Line {
  page: number;
  pieces: Piece[];
  x0: number;
  x1: number;
  /** Baseline of most of it. */
  y: number;
  /** Size of most of it. */
  size: number;
  text: string;
  /** The same without what is raised, such as note markers. */
  level: string;
  /** All letters bold, all italic; not counting note markers. */
  bold: boolean;
  italic: boolean;
  /** Four letters or more, and all of them capitals, or in a font of small capitals. */
  capitals: boolean;
  /** Part of the structure that most of it belongs to, if any. */
  part: StructurePart | undefined;
  /** Where the text of a line beside a drop cap would start without it. */
  edge: number;
}

/** A column of lines, or a part of the page over its full width, in reading order. */
export interface Region {
  page: number;
  x0: number;
  x1: number;
  lines: Line[];
}
