import { append } from '../append.js';
import type { Edition, EditionBlock } from '../../edition/model.js';
import { languageAttributes } from '../../edition/rows.js';
import type { Side } from '../../text/finding.js';
import { metaEntries, SIDES, warningsOf } from '../credits.js';
import type { ExportOptions } from '../export/types.js';
import { noteLabels, type NoteLabels } from '../pieces.js';
import { shapeWords } from '../shape.js';
import { editionUnits, type Unit, type UnitPart } from '../units.js';
import { mixed, xml, writeXml, type XmlChild, type XmlElement } from '../xml-write.js';
import { SideWriter, UnitCodes } from './codes.js';
import type { IssuesOf } from './issues.js';
import { CATEGORY, ITS, METADATA, XLIFF } from './vocabulary.js';

/** How XLIFF is written. */
export interface XliffOptions extends ExportOptions {
  /**
   * What a check found in a block: its issues become ITS marks on the words. The offsets are those of the block's plain
   * text; an issue that reaches over several segments is marked from its first to its last word.
   */
  issues?: IssuesOf;
}

/**
 * An edition as XLIFF 2.1 (OASIS, 2018): a `unit` for each link, in it a `segment` for each pair of sentences, or one for
 * the whole blocks. Segments of reviewed links have the state `reviewed`. What XLIFF has no element for (ids and kinds of
 * blocks, front matter) is in the metadata module, so that reading the file gives the same edition.
 */
export function writeXliff(edition: Edition, options: XliffOptions): string {
  const { words, level = 'sentence', issues } = options;
  const units = new Map<number, Unit[]>();
  for (const unit of editionUnits(edition, level))
    units.set(unit.row.index, [...(units.get(unit.row.index) ?? []), unit]);
  const shaped = new Set<string>();
  const labels = noteLabels(edition);
  const notes = warningsOf(edition, words).map(({ language, words: said }) =>
    xml('note', { category: 'provenance', 'xml:lang': language }, said),
  );
  const file = xml(
    'file',
    {
      id: 'f1',
      original: edition.slug,
      srcDir: languageAttributes(edition.source.meta.language).dir,
      trgDir: languageAttributes(edition.target.meta.language).dir,
      'xml:space': 'preserve',
      ...(issues ? { 'its:annotatorsRef': 'localization-quality-issue|Cotejo' } : {}),
    },
    fileMetadata(edition),
    notes.length > 0 && xml('notes', {}, ...notes),
    ...[...units.values()].map((group) => unitElement(group, { shaped, labels, issues })),
  );
  const attributes = {
    xmlns: XLIFF,
    'xmlns:mda': METADATA,
    ...(issues ? { 'xmlns:its': ITS, 'its:version': '2.0' } : {}),
    version: '2.1',
    srcLang: edition.source.meta.language,
    trgLang: edition.target.meta.language,
  };
  return writeXml(xml('xliff', attributes, file));
}

const group = (category: string, entries: readonly (readonly [type: string, words: string])[]): XmlElement | null =>
  entries.length === 0
    ? null
    : xml('mda:metaGroup', { category }, ...entries.map(([type, words]) => xml('mda:meta', { type }, words)));

function fileMetadata(edition: Edition): XmlElement {
  const orders = SIDES.flatMap((side): [string, string][] => {
    const there = edition[side].blocks.map(({ id }) => id).join(' ');
    return edition.links.flatMap((link) => link[side]).join(' ') === there ? [] : [[side, there]];
  });
  const texts = SIDES.map((side) => group(CATEGORY[side], metaEntries(edition[side].meta)));
  return xml('mda:metadata', {}, ...texts, group(CATEGORY.order, orders));
}

interface UnitContext {
  shaped: Set<string>;
  labels: NoteLabels;
  issues?: IssuesOf;
}

function unitElement(units: Unit[], context: UnitContext): XmlElement {
  const [{ link, row }] = units;
  const codes = new UnitCodes();
  const writers = {
    source: new SideWriter('source', codes, context.labels.source),
    target: new SideWriter('target', codes, context.labels.target),
  };
  const parts: Record<Side, [string, string][]> = { source: [], target: [] };
  // All sources come first, so that the codes of the target find theirs.
  const contents = { source: [], target: [] } as Record<Side, Content[]>;
  for (const side of SIDES) {
    for (const [index, unit] of units.entries()) {
      const content = writeSide(unit[side], side, writers[side], context.issues);
      contents[side].push(content);
      if (content.places) parts[side].push([`s${index + 1}`, content.places]);
    }
  }
  const segments = units.flatMap((_unit, index) => {
    const [source, target] = [contents.source[index], contents.target[index]];
    const translated = target.places !== '';
    const state = translated ? (link.status === 'reviewed' ? 'reviewed' : 'translated') : undefined;
    const segment = xml(
      'segment',
      { id: `s${index + 1}`, state },
      mixed('source', {}, ...source.children),
      translated && mixed('target', {}, ...target.children),
    );
    return [segment, ...between(units, index)];
  });
  const blocks = (side: Side): EditionBlock[] => row[side].filter(({ id }) => !context.shaped.has(`${side} ${id}`));
  const shapes = SIDES.map((side) =>
    group(
      CATEGORY[side],
      blocks(side).map((block) => [block.id, shapeWords(block)]),
    ),
  );
  for (const side of SIDES) row[side].forEach(({ id }) => context.shaped.add(`${side} ${id}`));
  const glued = units.flatMap((unit) =>
    SIDES.flatMap((side) =>
      unit[side].filter((part) => part.glued).map(({ id }): [string, string] => [`glued-${side}`, id]),
    ),
  );
  const metadata = xml(
    'mda:metadata',
    {},
    group(CATEGORY.link, [...linkEntries(units[0]), ...glued]),
    ...shapes,
    group(CATEGORY.sourceParts, parts.source),
    group(CATEGORY.targetParts, parts.target),
  );
  const name = [...row.source, ...row.target].map(({ id }) => id)[0];
  return xml('unit', { id: `r${row.index + 1}`, name }, metadata, codes.originalData(), ...segments);
}

function linkEntries({ link }: Unit): [string, string][] {
  const { status, confidence, by, at, stale } = link;
  const given = { status, confidence, by, at, stale };
  return Object.entries(given).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  );
}

interface Content {
  children: XmlChild[];
  /** Which sentences it holds, with their offsets where they are several; `''` for none. */
  places: string;
}

function writeSide(parts: UnitPart[], side: Side, writer: SideWriter, issues: IssuesOf | undefined): Content {
  const children: XmlChild[] = [];
  const places: string[] = [];
  let length = 0;
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if (before && length > 0 && !/\s$/.test(before.block.text.slice(before.from, before.to))) {
      children.push(' ');
      length++;
    }
    const size = part.to - part.from;
    places.push(parts.length > 1 ? `${part.id}:${length}-${length + size}` : part.id);
    append(children, writer.write(part, issues?.(side, part.block.id) ?? []));
    length += size;
  });
  return { children, places: places.join(' ') };
}

/** The space between two segments, which belongs to neither. */
function between(units: Unit[], index: number): XmlElement[] {
  if (index === units.length - 1) return [];
  const spaced = (side: Side): boolean => {
    const last = units[index][side].at(-1);
    return last !== undefined && !last.glued && !/\s$/.test(last.block.text.slice(last.from, last.to));
  };
  const [source, target] = SIDES.map(spaced);
  if (!source && !target) return [];
  return [xml('ignorable', {}, xml('source', {}, source ? ' ' : null), target && xml('target', {}, ' '))];
}
