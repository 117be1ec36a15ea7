/**
 * Fields of a TBX element, read and changed where they stand: a data category may stand by itself
 * (`<descrip type="context">`) or in a group with its source (`<descripGrp>`). What is not changed is not touched.
 */
import { TBX_NS } from './tbx-categories.js';
import { elementsIn, makeElement, textIn, type XmlElement } from './xml.js';
import { tidy } from './model.js';

/** A description with its source and the language it is written in, where the file tells. */
export interface Described {
  text: string;
  source?: string;
  lang?: string;
}

/** A field: the element that holds it, and its group where it has one. */
interface Field {
  element: XmlElement;
  group?: XmlElement;
}

/** The elements of a data category in `parent`, alone or in a group. */
function fieldsOf(parent: XmlElement, meta: string, type: string): Field[] {
  const is = (element: XmlElement): boolean => element.name === meta && element.attributes.type === type;
  return elementsIn(parent).flatMap((child): Field[] => {
    if (is(child)) return [{ element: child }];
    if (child.name !== `${meta}Grp`) return [];
    return elementsIn(child)
      .filter(is)
      .map((element) => ({ element, group: child }));
  });
}

/** Text of a data category, or undefined. */
export function fieldText(parent: XmlElement, meta: string, type: string): string | undefined {
  const [field] = fieldsOf(parent, meta, type);
  return field && (tidy(textIn(field.element)) || undefined);
}

/** All descriptions of a type, with their sources. */
export function describedIn(parent: XmlElement, type: string): Described[] {
  return fieldsOf(parent, 'descrip', type).map(({ element, group }) => {
    const source = group && fieldText(group, 'admin', 'source');
    const lang = element.attributes['xml:lang'];
    return { text: tidy(textIn(element)), ...(source ? { source } : {}), ...(lang ? { lang } : {}) };
  });
}

/** Sets, changes or (undefined) takes away the first element of a data category. A change to its own text is none. */
export function setField(parent: XmlElement, meta: string, type: string, text: string | undefined): void {
  if (fieldText(parent, meta, type) === text) return;
  const [field] = fieldsOf(parent, meta, type);
  if (text === undefined) return remove(parent, field);
  if (field) field.element.children = [text];
  else parent.children.push(makeElement(TBX_NS, meta, { type }, [text]));
}

/** Sets the descriptions of a type: those that stay as they are keep their elements. */
export function setDescribed(parent: XmlElement, type: string, wanted: readonly Described[]): void {
  const key = ({ text, source, lang }: Described): string => JSON.stringify([text, source ?? null, lang ?? null]);
  const fields = fieldsOf(parent, 'descrip', type);
  const there = describedIn(parent, type).map(key);
  const left = wanted.map(key);
  fields.forEach((field, index) => {
    const at = left.indexOf(there[index]);
    if (at >= 0) left.splice(at, 1);
    else remove(parent, field);
  });
  const missing = [...left];
  for (const each of wanted) {
    const at = missing.indexOf(key(each));
    if (at < 0) continue;
    missing.splice(at, 1);
    parent.children.push(describe(type, each));
  }
}

function describe(type: string, { text, source, lang }: Described): XmlElement {
  const descrip = makeElement(TBX_NS, 'descrip', { type, ...(lang ? { 'xml:lang': lang } : {}) }, [text]);
  if (!source) return descrip;
  return makeElement(TBX_NS, 'descripGrp', {}, [descrip, makeElement(TBX_NS, 'admin', { type: 'source' }, [source])]);
}

function remove(parent: XmlElement, { element, group }: Field): void {
  const gone = group && elementsIn(group).filter(({ name }) => name === element.name).length === 1 ? group : element;
  const holder = gone === element && group ? group : parent;
  holder.children = holder.children.filter((node) => node !== gone);
}

/** Before the words of a note that Cotejo wrote for itself. */
const MARK = 'Cotejo: ';

/** The notes of an element, without Cotejo's own marks. */
export const notesIn = (parent: XmlElement): string[] =>
  noteElements(parent)
    .map((note) => tidy(textIn(note)))
    .filter((text) => text !== '' && !text.startsWith(MARK));

/** Cotejo's marks on a term, for which TBX-Basic has no data category: `exactForm`, `matchCase`, `forbidden`. */
export const marksIn = (parent: XmlElement): string[] =>
  noteElements(parent)
    .map((note) => tidy(textIn(note)))
    .filter((text) => text.startsWith(MARK))
    .flatMap((text) => text.slice(MARK.length).split(/[,;]\s*|\s+/));

/** Sets the notes of an element and Cotejo's marks; notes that stay keep their elements. */
export function setNotes(parent: XmlElement, notes: readonly string[], marks: readonly string[] = []): void {
  const wanted = [...notes, ...(marks.length > 0 ? [MARK + marks.join(', ')] : [])];
  const left = [...wanted];
  parent.children = parent.children.filter((node) => {
    if (typeof node !== 'object' || !('children' in node) || node.name !== 'note') return true;
    const at = left.indexOf(tidy(textIn(node)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  for (const text of left) parent.children.push(makeElement(TBX_NS, 'note', {}, [text]));
}

const noteElements = (parent: XmlElement): XmlElement[] => elementsIn(parent).filter(({ name }) => name === 'note');
