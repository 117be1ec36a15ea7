/** How note markers are printed, and what links to and from notes look like, over all the tools that make them. */
import { wordsOf, type Element } from '../tree.js';
import { classesOf } from './tags.js';

const SYMBOLS = '*†‡§¶#∗⁎◊';

/** Inside of a marker: a number, a small Roman numeral, a letter, or the printers' signs. */
const LABEL = new RegExp(`^(?:\\d{1,4}|[ivxlcIVXLC]{1,7}|[a-zA-Z]|[${SYMBOLS}]{1,5})$`);
/** Words that may stand before the number: `Nota 3`, `n. 3`, `Fn 3`. */
const LEAD = /^(?:notas?(?: al pie| final)?|notes?|footnote|endnote|fn|n\.|ref\.?)\s*(?=\S)/i;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The label of a printed marker: `[4]` -> `4`, `(a)` -> `a`, `²` -> `2`. Undefined for words that are no marker. */
export function labelOf(printed: string): string | undefined {
  const digits = printed.replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(SUPERSCRIPTS.indexOf(sign)));
  const bare = digits
    .trim()
    .replace(LEAD, '')
    .replace(/^[[({]\s*|\s*[\])}.:,]+$/g, '')
    .replace(/^(?:n|nota|note|fn)\.?\s*(?=\d)/i, '')
    .trim();
  return LABEL.test(bare) ? bare : undefined;
}

/** A label as Cotejo writes it: signs that an id cannot hold become `s1` for the first of them, `s2` for the second. */
export function plainLabel(printed: string): string {
  if (/^[\w-]+$/.test(printed)) return printed;
  const sign = '*†‡§¶'.indexOf(printed[0]);
  return `s${printed.length > 1 && sign <= 0 ? printed.length : sign < 0 ? 1 : sign + 1}`;
}

/** Labels in use; a label that is used again gets a number: `1`, `1-2`, `1-3`. */
export class Labels {
  private readonly used = new Set<string>();
  private readonly next = new Map<string, number>();

  take(wanted: string): string {
    let label = wanted;
    for (let n = this.next.get(wanted) ?? 2; this.used.has(label); n++) {
      label = `${wanted}-${n}`;
      this.next.set(wanted, n + 1);
    }
    this.used.add(label);
    return label;
  }
}

const ARROWS = '↑↩↲↵⏎⤴⤶⬆⇧▲△←⇑☝⮌🔙↰⇡⌃▴';
/** Only arrows, with the selectors that keep them from being drawn as emoji. */
export const isArrow = (words: string): boolean =>
  new RegExp(
    `^[\\s\\[\\](){}^${ARROWS}\\ufe0e\\ufe0f]*[\\^${ARROWS}][\\s\\[\\](){}^${ARROWS}\\ufe0e\\ufe0f]*$`,
    'u',
  ).test(words);

/** Arrows that end a note or start it, where they are no link. */
export const TRAILING_ARROWS = new RegExp(
  `[\\s\\u00a0]*(?:\\[\\s*)?[${ARROWS}][${ARROWS}\\ufe0e\\ufe0f\\s]*(?:\\])?$`,
  'u',
);
/** Arrows at the beginning of a note, by which one goes back to its marker. */
export const LEADING_ARROWS = new RegExp(`^[\\s\\u00a0]*[${ARROWS}^][${ARROWS}^\\ufe0e\\ufe0f\\s]*`, 'u');

const typesOf = (element: Element): string =>
  `${element.attributes.get('epub:type') ?? ''} ${element.attributes.get('role') ?? ''} ${element.attributes.get('rel') ?? ''}`;

const ancestry = (element: Element): Element[] =>
  [element, element.parent].filter((one): one is Element => one !== null && ['a', 'sup', 'span'].includes(one.local));

/** Whether the link says of itself that it leads to a note. */
export function saysMarker(link: Element): boolean {
  if (/\b(?:doc-)?noteref\b/.test(typesOf(link))) return true;
  const named =
    /^(?:footnote-?(?:ref|anchor|reference|link)|fn-?ref|noteref|note-?ref|sd(?:foot|end)noteanc|mso(?:foot|end)notereference|easy-footnote|footnote_referrer|xref-fn|reflink)$/;
  return ancestry(link).some((element) => classesOf(element).some((name) => named.test(name)));
}

/** Whether the link says of itself that it leads back from a note. */
export function saysBack(link: Element): boolean {
  if (/\b(?:doc-)?backlink\b|\breferrer\b/.test(typesOf(link))) return true;
  const named =
    /^(?:footnote-?back(?:link|ref)?|fn-?back|back-?(?:link|ref)|reversefootnote|data-footnote-backref|easy-footnote-to-top|sd(?:foot|end)notesym)$/;
  if (classesOf(link).some((name) => named.test(name)) || link.attributes.has('data-footnote-backref')) return true;
  const words = wordsOf(link);
  return (
    isArrow(words) ||
    /^\W*(?:(?:volver|regresar|retornar|ir|subir)(?: (?:al?|a la|a su|hacia|al lugar|arriba)(?: \S+){0,3})?|(?:back|return|go back|jump(?: back)?)(?: (?:to (?:the )?(?:text|top|content|reference|note|footnote|paragraph|place)|up).*)?)\W*$/i.test(
      words,
    )
  );
}

/** The name of a note's own anchor: `_ftn4`, `fn4`, `nt04`, `nota4`, `post-123-footnote-4`, `sdfootnote4sym`. */
export const isNoteName = (name: string): boolean =>
  /(?:^|[-_.:])_?(?:sd)?(?:(?:foot|end)-?notes?|ftn|edn|fn|en|nt|nota?s?|n|notes?|pie|cite_note|bib|cit|ref|r|b|asterisk)[-_.:]?(?:text|body|bottom|sym|content|def|item)?[-_.:]?(?:bottom|[a-z]?\d+|[ivx]+|\*)/i.test(
    name,
  ) && !isBackName(name);

/** The name of a marker's anchor: `_ftnref4`, `fnref4`, `tx04`, `post-123-footnote-ref-4`, `sdfootnote4anc`. */
export const isBackName = (name: string): boolean =>
  /(?:fn|ftn|edn|note|nota|en)[-_.:]?(?:ref|anc|back|call|mark|src|link)|(?:^|[-_])(?:back|tx|txt|text[eo]?|call|llamada|cite_ref|anc)[-_.:]?(?:fn|n)?\d|\d(?:anc|back)$|-link$/i.test(
    name,
  );
