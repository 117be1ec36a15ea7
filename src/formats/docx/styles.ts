/** Styles of a Word document: what each makes of a paragraph or a run, its ancestors included. ECMA-376 part 1, 17.7. */
import { child, childElements, localAttribute, type Element } from '../tree.js';

/** What is set on a run of words. Undefined: not set here. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  raised?: boolean;
  hidden?: boolean;
  /** Size in points. */
  size?: number;
  language?: string;
}

/** What is set on a paragraph. */
export interface ParagraphLook {
  /** From 0; 9 is body text. */
  outline?: number;
  numbering?: { id: string; level: number };
  centred?: boolean;
  /** Set in from the left and from the right, in twentieths of a point. */
  left?: number;
  right?: number;
}

/** A style with all it inherits. */
export interface Style {
  /** In lower case, without hyphens and underscores: `heading 1`, `footnote text`. */
  name: string;
  run: RunLook;
  paragraph: ParagraphLook;
}

const value = (element: Element | undefined, name = 'val'): string | undefined =>
  element ? localAttribute(element, name) : undefined;

/** A property that is on unless it says otherwise (ST_OnOff). */
function onOff(properties: Element, name: string): boolean | undefined {
  const element = child(properties, name);
  return element ? !/^(?:false|0|off|none)$/.test(value(element) ?? 'true') : undefined;
}

/** Reads `w:rPr`. */
export function runLook(properties: Element | undefined): RunLook {
  if (!properties) return {};
  const look: RunLook = {};
  const set = <K extends keyof RunLook>(key: K, to: RunLook[K]): void => {
    if (to !== undefined) look[key] = to;
  };
  set('bold', onOff(properties, 'b'));
  set('italic', onOff(properties, 'i'));
  set('hidden', onOff(properties, 'vanish'));
  const align = value(child(properties, 'vertAlign'));
  if (align !== undefined) look.raised = align === 'superscript';
  const position = Number(value(child(properties, 'position')) ?? 0);
  if (position >= 6) look.raised = true;
  const size = Number(value(child(properties, 'sz')));
  if (size > 0) look.size = size / 2;
  set('language', value(child(properties, 'lang')));
  return look;
}

/** Reads `w:pPr`. */
export function paragraphLook(properties: Element | undefined): ParagraphLook {
  if (!properties) return {};
  const look: ParagraphLook = {};
  const outline = value(child(properties, 'outlineLvl'));
  if (outline !== undefined) look.outline = Number(outline);
  const numbering = child(properties, 'numPr');
  const id = value(child(numbering, 'numId'));
  if (numbering) look.numbering = { id: id ?? '', level: Number(value(child(numbering, 'ilvl')) ?? 0) || 0 };
  const alignment = value(child(properties, 'jc'));
  if (alignment !== undefined) look.centred = alignment === 'center';
  const indent = child(properties, 'ind');
  const left = value(indent, 'left') ?? value(indent, 'start');
  const right = value(indent, 'right') ?? value(indent, 'end');
  if (left !== undefined) look.left = Number(left) || 0;
  if (right !== undefined) look.right = Number(right) || 0;
  return look;
}

/** All styles by id. A chain of ancestors that bites its own tail ends there. */
export function readStyles(root: Element | undefined): Map<string, Style> {
  const sources = new Map<string, Element>();
  for (const element of root ? childElements(root, 'style') : []) {
    const id = localAttribute(element, 'styleId');
    if (id !== undefined) sources.set(id, element);
  }
  const styles = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style | undefined => {
    const known = styles.get(id);
    const element = sources.get(id);
    if (known || !element || depth > 20) return known;
    const base = value(child(element, 'basedOn'));
    const parent = base === undefined || base === id ? undefined : resolve(base, depth + 1);
    const style: Style = {
      name: (value(child(element, 'name')) ?? id).toLowerCase().replace(/[-_]/g, ' '),
      run: { ...parent?.run, ...runLook(child(element, 'rPr')) },
      paragraph: { ...parent?.paragraph, ...paragraphLook(child(element, 'pPr')) },
    };
    styles.set(id, style);
    return style;
  };
  for (const id of sources.keys()) resolve(id, 0);
  return styles;
}

/** The paragraph style that stands where none is named. */
export function defaultStyle(root: Element | undefined): string | undefined {
  for (const element of root ? childElements(root, 'style') : [])
    if (
      localAttribute(element, 'type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(localAttribute(element, 'default') ?? '')
    )
      return localAttribute(element, 'styleId');
  return undefined;
}
