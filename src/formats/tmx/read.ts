import { languageTag, metaFrom, SIDES } from '../credits.js';
import { PairCollector, type ReadSegment, type ReadUnit } from '../collect.js';
import type { Imported } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { cutEvents, eventWords } from '../inline-events.js';
import { createPace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { parsePlace } from '../places.js';
import { parseShape } from '../shape.js';
import { child, childElements, localAttribute, textOf, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import type { Side } from '../../text/finding.js';
import { PROP } from './vocabulary.js';
import { readSegment } from './segment.js';

/**
 * Reads TMX 1.1 to 1.4: our own back into the same texts and links, and everybody else's into one block for each segment.
 * Of more than two languages the source language and the first other one are taken, or those the context expects.
 */
export async function readTmx(file: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.7));
  const body = child(root, 'body');
  if (root.local !== 'tmx' || !body)
    throw new Unreadable('xml-schema', { format: 'TMX', reason: 'no <body> in <tmx>' });
  const header = child(root, 'header');
  const units = childElements(body, 'tu');
  const languages = chooseLanguages(header, units, context.languages);
  const collector = new PairCollector(problems);
  let skipped = 0;
  for (let index = 0; index < units.length; index++) {
    if (index % 64 === 0) await pace.step(0.7 + (0.15 * index) / units.length);
    const unit = readUnit(units[index], languages);
    if (unit) collector.add(unit);
    else skipped++;
  }
  if (collector.empty) throw new Unreadable('no-text');
  if (skipped > 0)
    problems.add('units-skipped', 'warning', { count: skipped, languages: `${languages.source}, ${languages.target}` });
  const props = properties(header);
  const meta = (side: Side) =>
    metaFrom(
      [...props].flatMap(([type, words]) =>
        type.startsWith(`x-${side}-`) ? [[type.slice(side.length + 3), words]] : [],
      ),
    );
  const order = (side: Side): string[] => props.get(`x-${side}-blocks`)?.split(' ') ?? [];
  return collector.finish(pace.part(0.85, 1), { source: meta('source'), target: meta('target') }, languages, {
    source: order('source'),
    target: order('target'),
  });
}

type Languages = Record<Side, string>;

/** The source language of the header, or of the first unit; and the other language that most units have. */
function chooseLanguages(header: Element | undefined, units: Element[], expected: string[] = []): Languages {
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const tuv of childElements(unit, 'tuv')) {
      const language = languageOf(tuv);
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  const stated = languageTag(header && localAttribute(header, 'srclang'));
  const found = [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
  const like = (wanted: string | undefined, among: string[]): string | undefined =>
    wanted && (among.find((tag) => tag === wanted) ?? among.find((tag) => primary(tag) === primary(wanted)));
  const first = units[0] && childElements(units[0], 'tuv').map(languageOf)[0];
  const source = like(stated, found) ?? like(expected[0], found) ?? first ?? 'und';
  const others = found.filter((tag) => tag !== source);
  const target = expected.map((tag) => like(tag, others)).find((tag) => tag !== undefined) ?? others[0] ?? source;
  return { source, target };
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0];

const languageOf = (tuv: Element): string => languageTag(localAttribute(tuv, 'lang')) ?? 'und';

/** The `prop`s of an element by type; of several of one type, the first. */
function properties(element: Element | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const prop of element ? childElements(element, 'prop') : []) {
    const type = localAttribute(prop, 'type');
    if (type && !found.has(type)) found.set(type, textOf(prop));
  }
  return found;
}

function readUnit(element: Element, languages: Languages): ReadUnit | undefined {
  const variants = childElements(element, 'tuv');
  const props = properties(element);
  const segments = {} as Record<Side, ReadSegment[]>;
  const taken = new Set<Element>();
  for (const side of SIDES) {
    const tuv =
      variants.find((variant) => properties(variant).get(PROP.side) === side) ??
      variants.find(
        (variant) =>
          !taken.has(variant) && !properties(variant).has(PROP.side) && languageOf(variant) === languages[side],
      );
    if (tuv) taken.add(tuv);
    segments[side] = tuv ? readVariant(tuv) : [];
  }
  if (segments.source.length + segments.target.length === 0) return undefined;
  const confidence = props.get(PROP.confidence);
  return {
    link: props.get(PROP.link),
    status: props.get(PROP.status) === 'reviewed' ? 'reviewed' : 'auto',
    ...(confidence && !Number.isNaN(Number(confidence)) ? { confidence: Number(confidence) } : {}),
    by: props.get(PROP.by),
    at: props.get(PROP.at),
    ...segments,
  };
}

function readVariant(tuv: Element): ReadSegment[] {
  const seg = child(tuv, 'seg');
  if (!seg) return [];
  const events = readSegment(seg);
  const stated = properties(tuv).get(PROP.parts)?.split(' ').filter(Boolean) ?? [];
  if (stated.length === 0) return eventWords(events).trim() === '' ? [] : [{ number: 0, events }];
  const props = childElements(tuv, 'prop');
  const values = (type: string): string[] => props.filter((prop) => localAttribute(prop, 'type') === type).map(textOf);
  const shapes = new Map(
    values(PROP.block).map((words) => [words.split(' ', 1)[0], words.slice(words.indexOf(' ') + 1)]),
  );
  const glued = new Set(values(PROP.glued));
  const places = stated.map(parsePlace);
  const cut =
    stated.length === 1
      ? [events]
      : cutEvents(
          events,
          places.map(({ span }) => span),
        );
  return places.map(({ block, number, id }, index): ReadSegment => {
    const shape = shapes.get(block);
    return { block, number, events: cut[index], glued: glued.has(id), ...(shape ? { shape: parseShape(shape) } : {}) };
  });
}
