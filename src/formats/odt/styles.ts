/** Styles of OpenDocument texts, with what each inherits. ODF 1.3 part 3, 16. */
import { attribute, child, childElements, elements, type Element } from '../tree.js';

/** What a style makes of its words. */
export interface OdtStyle {
  /** Name of the named style that it is or comes from, as shown: `Heading 1`, `Quotations`, `Title`. */
  name: string;
  bold?: boolean;
  italic?: boolean;
  raised?: boolean;
  hidden?: boolean;
  centred?: boolean;
  /** Set in from both sides. */
  indented?: boolean;
  /** Points. */
  size?: number;
  language?: string;
  /** Headings, from 1. */
  outline?: number;
}

/** Whether each level of a list style is numbered, and from which number. */
export type ListStyle = Map<number, { numbered: boolean; start: number }>;

/** All styles of a document, those of styles.xml before those of content.xml. */
export class OdtStyles {
  private readonly sources = new Map<string, Element>();
  private readonly resolved = new Map<string, OdtStyle>();
  private readonly lists = new Map<string, ListStyle>();

  constructor(roots: readonly (Element | undefined)[]) {
    for (const root of roots) {
      if (!root) continue;
      for (const element of elements(root)) {
        const name = attribute(element, 'style:name');
        if (name === undefined) continue;
        if (element.local === 'style') this.sources.set(`${attribute(element, 'style:family') ?? ''} ${name}`, element);
        else if (element.local === 'list-style') this.lists.set(name, readList(element));
      }
    }
  }

  /** The style of a family (`paragraph`, `text`) by its name. */
  get(family: string, name: string | undefined, depth = 0): OdtStyle | undefined {
    const key = `${family} ${name ?? ''}`;
    const source = this.sources.get(key);
    const known = this.resolved.get(key);
    if (known || !source || depth > 20) return known;
    const parent = this.get(family, attribute(source, 'style:parent-style-name'), depth + 1);
    const isNamed = attribute(source, 'style:display-name') !== undefined || parent === undefined;
    const shown = (attribute(source, 'style:display-name') ?? name ?? '').replace(/_20_/g, ' ');
    const inherited = parent ?? { name: '' };
    // Automatic styles (P12, T3) have no name of their own.
    const style = {
      ...inherited,
      name: isNamed || !/^(?:P|T|fr)\d+$/.test(name ?? '') ? shown : inherited.name,
      ...readLook(source),
    };
    this.resolved.set(key, style);
    return style;
  }

  /** A list style by its name. */
  list(name: string | undefined): ListStyle | undefined {
    return name === undefined ? undefined : this.lists.get(name);
  }
}

function readLook(source: Element): Partial<OdtStyle> {
  const look: Partial<OdtStyle> = {};
  const text = child(source, 'text-properties');
  const value = (element: Element | undefined, name: string): string | undefined => element && attribute(element, name);
  const weight = value(text, 'fo:font-weight');
  if (weight) look.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = value(text, 'fo:font-style');
  if (slant) look.italic = slant === 'italic' || slant === 'oblique';
  const position = value(text, 'style:text-position');
  if (position) look.raised = /^(?:super|[1-9]\d*%)/.test(position);
  if (value(text, 'text:display')) look.hidden = value(text, 'text:display') === 'none';
  const size = /^([\d.]+)pt$/.exec(value(text, 'fo:font-size') ?? '')?.[1];
  if (size) look.size = Number(size);
  const language = value(text, 'fo:language');
  if (language && language !== 'none' && language !== 'zxx') look.language = language;
  const align = value(child(source, 'paragraph-properties'), 'fo:text-align');
  if (align) look.centred = align === 'center';
  const margins = ['fo:margin-left', 'fo:margin-right'].map((name) =>
    value(child(source, 'paragraph-properties'), name),
  );
  if (margins.some((margin) => margin !== undefined))
    look.indented = margins.every((margin) => centimetres(margin) >= 0.5);
  const outline = Number(attribute(source, 'style:default-outline-level') ?? 0);
  if (outline > 0) look.outline = outline;
  return look;
}

const UNITS: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };

/** A length in centimetres; 0 for none or one that is relative. */
function centimetres(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)(cm|mm|in|pt|pc)$/.exec(length ?? '') ?? [];
  return number === undefined ? 0 : Number(number) * UNITS[unit];
}

function readList(element: Element): ListStyle {
  const levels: ListStyle = new Map();
  for (const level of childElements(element)) {
    const at = Number(attribute(level, 'text:level') ?? 1);
    const numbered = level.local === 'list-level-style-number' && attribute(level, 'style:num-format') !== '';
    levels.set(at, { numbered, start: Number(attribute(level, 'text:start-value') ?? 1) });
  }
  return levels;
}
