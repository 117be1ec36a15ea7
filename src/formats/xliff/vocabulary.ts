import type { Mark } from '../../text/model.js';

/** Namespaces of XLIFF 2.1 (OASIS, 2018). */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';
/** Namespace of the metadata module of XLIFF. */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
/** Namespace of the Internationalization Tag Set. */
export const ITS = 'http://www.w3.org/2005/11/its';

/** `type` and `subType` of the inline code for each mark. */
export const CODE_TYPES: Record<Mark['type'], { type: string; subType?: string }> = {
  em: { type: 'fmt', subType: 'xlf:i' },
  strong: { type: 'fmt', subType: 'xlf:b' },
  code: { type: 'fmt', subType: 'html:code' },
  link: { type: 'link' },
};

/** `subType` of the placeholder for a note marker; `disp` is the marker as in Markdown, `[^7]`. */
export const NOTE = 'cotejo:note';

/** Categories of metadata in which a unit keeps what XLIFF has no element for. */
export const CATEGORY = {
  link: 'cotejo:link',
  /** Of a unit, what its blocks are; of a file, the front matter of its two texts. */
  source: 'cotejo:source',
  target: 'cotejo:target',
  /** By id of a segment, which sentences it holds. */
  sourceParts: 'cotejo:source-parts',
  targetParts: 'cotejo:target-parts',
  order: 'cotejo:order',
} as const;
