/** How the two texts are laid out. */
export type Layout = 'side' | 'stacked' | 'sentences' | 'original' | 'translation' | 'reveal';

/** All layouts, in the order in which they are offered. */
export const LAYOUTS: readonly Layout[] = ['side', 'stacked', 'sentences', 'original', 'translation', 'reveal'];

/** In what sequence the rows stand in the document, which is what a screen reader follows. */
export type ReadingOrder = 'rows' | 'source-first' | 'target-first';

/** All reading orders. */
export const READING_ORDERS: readonly ReadingOrder[] = ['rows', 'source-first', 'target-first'];

/** What a reader chooses about the rows. */
export interface View {
  layout: Layout;
  /** The translation stands first. */
  swapped: boolean;
  /** Only rows that are not one to one. */
  differences: boolean;
  order: ReadingOrder;
}

/** How the text looks. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark' | 'sepia' | 'contrast';
  face: 'serif' | 'sans' | 'legible';
  /** Factors of the usual text size, line length and line height. */
  scale: number;
  measure: number;
  leading: number;
}

/** The usual look. */
export const DEFAULT_APPEARANCE: Appearance = { theme: 'system', face: 'serif', scale: 1, measure: 1, leading: 1 };

/** The layout for a width of window, in CSS pixels, while the reader has chosen none. */
export const layoutForWidth = (width: number): Layout => (width < 768 ? 'stacked' : 'side');
