/** What the parts of a package say, and what all of its readers share. */
import type { LeftOutReason } from '../draft.js';
import { child, type Element } from '../tree.js';
import type { Notebook } from './notebook.js';
import type { Numbering } from './numbering.js';
import type { Relation } from './package.js';
import type { Style } from './styles.js';

/** What the parts of a package say, as far as the body needs it. */
export interface DocumentParts {
  styles: Map<string, Style>;
  /** Id of the style of paragraphs that name none. */
  normal: string | undefined;
  numbering: Numbering;
  notebook: Notebook;
  /** Relationships of the part that is read. */
  relations: ReadonlyMap<string, Relation>;
  /** Paragraphs that are not text. */
  leave: Map<Element, LeftOutReason>;
  /** Pictures that were met. */
  images: number;
}

/** Elements whose content is read as if it stood in their place. */
export const TRANSPARENT = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'dir',
  'bdo',
  'fldSimple',
  'rubyBase',
  'ruby',
  'body',
  'document',
  'footnote',
  'endnote',
  'txbxContent',
  'Choice',
]);

/** The alternative that Cotejo reads: the first choice, or the fallback. */
export const chosen = (element: Element): Element | undefined => child(element, 'Choice') ?? child(element, 'Fallback');
