import type { Side } from '../../text/finding.js';
import { PairCollector, type ReadSegment, type ReadUnit } from '../collect.js';
import { metaFrom, SIDES } from '../credits.js';
import type { Imported } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { cutEvents, eventWords, type InlineEvent } from '../inline-events.js';
import { createPace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { parseShape } from '../shape.js';
import { attribute, child, childElements, elements, isElement, textOf, type Element } from '../tree.js';
import { fitSpans, parsePlace } from '../places.js';
import { readXml } from '../xml.js';
import { ContentReader } from './content.js';
import { CATEGORY } from './vocabulary.js';

/**
 * Reads XLIFF 2.x, and 1.2: our own back into the same texts and links, and everybody else's into one block for each
 * unit, with its segments as sentences. A unit whose segments are all reviewed or final is a reviewed link.
 */
export async function readXliff(file: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.7));
  if (root.local !== 'xliff') throw new Unreadable('xml-schema', { format: 'XLIFF', reason: `<${root.name}>` });
  const old = (attribute(root, 'version') ?? '').startsWith('1.');
  const files = childElements(root, 'file');
  const collector = new PairCollector(problems);
  for (const [index, part] of files.entries()) {
    await pace.step(0.7 + (0.15 * index) / files.length);
    let count = 0;
    for (const unit of elements(part, old ? 'trans-unit' : 'unit')) {
      if (++count % 64 === 0) await pace.step();
      for (const read of old ? [readOldUnit(unit)] : readUnit(unit)) {
        if (read.source.length + read.target.length > 0) collector.add(read);
      }
    }
  }
  if (collector.empty) throw new Unreadable('no-text');
  const [first] = files;
  const groups = groupsOf(first);
  const languages = {
    source: attribute(root, 'srcLang') ?? attribute(first, 'source-language'),
    target: attribute(root, 'trgLang') ?? attribute(first, 'target-language'),
  };
  const order = (side: Side): string[] =>
    groups
      .get(CATEGORY.order)
      ?.find(([type]) => type === side)?.[1]
      .split(' ') ?? [];
  return collector.finish(
    pace.part(0.85, 1),
    { source: metaFrom(groups.get(CATEGORY.source) ?? []), target: metaFrom(groups.get(CATEGORY.target) ?? []) },
    languages,
    { source: order('source'), target: order('target') },
  );
}

/** The metadata of a file or unit: by category, the entries as type and words. */
function groupsOf(element: Element): Map<string, [string, string][]> {
  const groups = new Map<string, [string, string][]>();
  for (const metadata of childElements(element, 'metadata')) {
    for (const group of childElements(metadata, 'metaGroup')) {
      const entries = childElements(group, 'meta').map((meta): [string, string] => [
        attribute(meta, 'type') ?? '',
        textOf(meta),
      ]);
      groups.set(attribute(group, 'category') ?? '', entries);
    }
  }
  return groups;
}

function readUnit(unit: Element): ReadUnit[] {
  const groups = groupsOf(unit);
  const link = groups.get(CATEGORY.link);
  return link ? readOwnUnit(unit, groups, link) : [readForeignUnit(unit)];
}

/** A unit of ours: a pair for each segment, all of one link. */
function readOwnUnit(unit: Element, groups: Map<string, [string, string][]>, link: [string, string][]): ReadUnit[] {
  const entries = new Map(link);
  const confidence = Number(entries.get('confidence') ?? NaN);
  const contents = new ContentReader(unit);
  const units = childElements(unit, 'segment').map((segment) => ({
    id: attribute(segment, 'id') ?? '',
    segment,
    link: attribute(unit, 'id'),
    status: entries.get('status') === 'reviewed' ? ('reviewed' as const) : ('auto' as const),
    ...(Number.isNaN(confidence) ? {} : { confidence }),
    by: entries.get('by'),
    at: entries.get('at'),
    source: [] as ReadSegment[],
    target: [] as ReadSegment[],
  }));
  for (const side of SIDES) {
    const places = new Map(groups.get(side === 'source' ? CATEGORY.sourceParts : CATEGORY.targetParts) ?? []);
    const shapes = new Map(groups.get(CATEGORY[side]) ?? []);
    const glued = new Set(link.filter(([type]) => type === `glued-${side}`).map(([, id]) => id));
    for (const read of units) {
      const events = contents.read(child(read.segment, side), side);
      const stated = places.get(read.id)?.split(' ').map(parsePlace) ?? [];
      const cut = stated.length === 1 ? [events] : cutEvents(events, fitSpans(stated, eventWords(events)));
      read[side] = stated.map(({ id, block, number }, at): ReadSegment => {
        const shape = shapes.get(block);
        return { block, number, events: cut[at], glued: glued.has(id), ...(shape ? { shape: parseShape(shape) } : {}) };
      });
    }
  }
  return units;
}

/** A unit of another tool: one block on each side, its segments the sentences. */
function readForeignUnit(unit: Element): ReadUnit {
  const contents = new ContentReader(unit);
  const children = unit.children.filter(
    (node): node is Element => isElement(node) && /^(?:segment|ignorable)$/.test(node.local),
  );
  const segments = children.filter(({ local }) => local === 'segment');
  const states = segments.map((segment) => attribute(segment, 'state') ?? 'initial');
  const reviewed = states.length > 0 && states.every((state) => state === 'reviewed' || state === 'final');
  const side = (name: Side): ReadSegment[] => {
    const parts = children.map((segment, index) => {
      const found = child(segment, name);
      const order = Number((found && attribute(found, 'order')) ?? index + 1);
      return { order, events: contents.read(found, name) };
    });
    if (name === 'target') parts.sort((a, b) => a.order - b.order);
    const events = parts.flatMap((part): InlineEvent[] => part.events);
    return eventWords(events).trim() === '' ? [] : [{ number: 0, events }];
  };
  return { status: reviewed ? 'reviewed' : 'auto', source: side('source'), target: side('target') };
}

/** A `trans-unit` of XLIFF 1.2. */
function readOldUnit(unit: Element): ReadUnit {
  const contents = new ContentReader(unit);
  const side = (name: Side): ReadSegment[] => {
    const events = contents.read(child(unit, name), name);
    return eventWords(events).trim() === '' ? [] : [{ number: 0, events }];
  };
  const target = child(unit, 'target');
  const state = (target && attribute(target, 'state')) ?? '';
  const reviewed = attribute(unit, 'approved') === 'yes' || state === 'final' || state === 'signed-off';
  return { status: reviewed ? 'reviewed' : 'auto', source: side('source'), target: side('target') };
}
