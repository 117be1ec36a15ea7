/** Writes TBX: TBX-Basic of ISO 30042:2019 in style DCA, or the edition of 2008 for tools that know only that. */
import { childOf, toFormer } from './tbx-canonical.js';
import { BASIC_CATEGORIES, META_NAMES, TBX_NS } from './tbx-categories.js';
import { writeConcept } from './tbx-concept.js';
import { tidy, type Termbase } from './model.js';
import { writeXml } from './xml-write.js';
import { cloneElement, elementsIn, makeElement, textIn, type XmlElement } from './xml.js';

/** Editions of the standard: `2019` (`<tbx>`) and `2008` (`<martif>`). */
export type TbxEdition = '2019' | '2008';

/**
 * A termbase as a TBX file. The type is `TBX-Basic` where all its data categories are of that dialect. Reading the file
 * again gives the same termbase; what was read and not changed is written as it was.
 */
export function writeTbx(termbase: Termbase, edition: TbxEdition = '2019'): string {
  const root = rootOf(termbase);
  const before = termbase.kept?.before ?? [];
  if (edition === '2019') return writeXml({ root, before });
  return writeXml({ root: toFormer(root), before }, '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">');
}

function rootOf({ meta, concepts, kept }: Termbase): XmlElement {
  const made = kept ? cloneElement(kept.root) : makeElement(TBX_NS, 'tbx');
  const { type, style: _style, 'xml:lang': _lang, xmlns: _xmlns, ...others } = made.attributes;
  writeMeta(made, meta);
  const text = childOf(made, 'text');
  const body = childOf(text, 'body');
  const ids = new Set<string>();
  body.children.push(...concepts.map((concept) => writeConcept(concept, uniqueId(concept.id, ids))));
  made.attributes = { type: dialectOf(made, type), style: 'dca', 'xml:lang': meta.language, xmlns: TBX_NS, ...others };
  return made;
}

/** `TBX-Basic`, or what the file called itself where it has data categories of another dialect. */
function dialectOf(root: XmlElement, type = 'TBX-Basic'): string {
  if (isBasic(root)) return 'TBX-Basic';
  return /^TBX-(?:Basic|Min|Core)$/.test(type) ? 'TBX-default' : type;
}

const isBasic = (element: XmlElement): boolean =>
  (!META_NAMES.has(element.name) || BASIC_CATEGORIES.has(element.attributes.type)) &&
  element.ns === TBX_NS &&
  elementsIn(element).every(isBasic);

function writeMeta(root: XmlElement, { title, source }: Termbase['meta']): void {
  const header = childOf(root, 'tbxHeader');
  const file = childOf(header, 'fileDesc');
  const titles = elementsIn(file).find(({ name }) => name === 'titleStmt');
  const former = titles && tidy(textIn(childOf(titles, 'title')));
  if (title && former !== title) {
    if (titles) childOf(titles, 'title').children = [title];
    else file.children.unshift(makeElement(TBX_NS, 'titleStmt', {}, [makeElement(TBX_NS, 'title', {}, [title])]));
  }
  const sources = elementsIn(file).filter(({ name }) => name === 'sourceDesc');
  if (sources.length > 0 && (!source || tidy(textIn(sources[0])) === source)) return;
  const paragraph = makeElement(TBX_NS, 'p', {}, [source ?? 'Cotejo']);
  if (sources.length > 0) sources[0].children = [paragraph];
  else file.children.push(makeElement(TBX_NS, 'sourceDesc', {}, [paragraph]));
}

/** An XML name (`xs:ID`) for a concept's id, not yet taken: what is no such name gets a letter before it. */
function uniqueId(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^\p{L}\p{N}._-]/gu, '-');
  const name = /^[\p{L}_]/u.test(plain) ? plain : `c${plain}`;
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name}-${n}`;
  taken.add(unique);
  return unique;
}
