import { languageTag, metaFrom, SIDES } from '../credits.js';
import { PairCollector, type ReadSegment, type ReadUnit } from '../collect.js';
import type { Imported } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { cutEvents, eventWords } from '../inline-events.js';
import { createPace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { fitSpans, parsePlace } from '../places.js';
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
  const tool = (header && localAttribute(header, 'creationtool')) ?? '';
  const plain: Plain = /^OmegaT/i.test(tool) ? withoutTags : (words) => words;
  const collector = new PairCollector(problems);
  let skipped = 0;
  for (let index = 0; index < units.length; index++) {
    if (index % 64 === 0) await pace.step(0.7 + (0.15 * index) / units.length);
    const unit = readUnit(units[index], languages, plain);
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

/** What makes words of a tool's words. */
type Plain = (words: string) => string;

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

/** Whether a language is that of a side but for its country, where the other side has another language. */
function isLike(language: string, languages: Languages, side: Side): boolean {
  const other = languages[side === 'source' ? 'target' : 'source'];
  return primary(language) === primary(languages[side]) && primary(other) !== primary(language);
}

/** Words as some tools write them: OmegaT puts its tags (`<f0>`, `</g12>`, `<br3/>`) into the words of its TMX. */
const withoutTags = (words: string): string => words.replace(/<\/?[a-z]{1,4}\d{1,5}\/?>/g, '');

/** What the translators' tools call a pair that a second person has approved. */
const APPROVED = /^(?:ApprovedTranslation|ApprovedSignOff)$/;

function readUnit(element: Element, languages: Languages, plain: Plain): ReadUnit | undefined {
  const variants = childElements(element, 'tuv');
  const props = properties(element);
  const segments = {} as Record<Side, ReadSegment[]>;
  const taken = new Set<Element>();
  for (const side of SIDES) {
    const free = variants.filter((variant) => !taken.has(variant) && !properties(variant).has(PROP.side));
    const tuv =
      variants.find((variant) => properties(variant).get(PROP.side) === side) ??
      free.find((variant) => languageOf(variant) === languages[side]) ??
      // English is better than nothing where American English is asked for, but never the other side's own language.
      free.find((variant) => isLike(languageOf(variant), languages, side));
    if (tuv) taken.add(tuv);
    segments[side] = tuv ? readVariant(tuv, plain) : [];
  }
  if (segments.source.length + segments.target.length === 0) return undefined;
  const confidence = props.get(PROP.confidence);
  return {
    link: props.get(PROP.link),
    status:
      props.get(PROP.status) === 'reviewed' || APPROVED.test(props.get('x-ConfirmationLevel') ?? '')
        ? 'reviewed'
        : 'auto',
    ...(confidence && !Number.isNaN(Number(confidence)) ? { confidence: Number(confidence) } : {}),
    by: props.get(PROP.by),
    at: props.get(PROP.at),
    ...segments,
  };
}

function readVariant(tuv: Element, plain: Plain): ReadSegment[] {
  const seg = child(tuv, 'seg');
  if (!seg) return [];
  const events = readSegment(seg).map((event) => (typeof event === 'string' ? plain(event) : event));
  const stated = properties(tuv).get(PROP.parts)?.split(' ').filter(Boolean) ?? [];
  if (stated.length === 0) return eventWords(events).trim() === '' ? [] : [{ number: 0, events }];
  const props = childElements(tuv, 'prop');
  const values = (type: string): string[] => props.filter((prop) => localAttribute(prop, 'type') === type).map(textOf);
  const shapes = new Map(
    values(PROP.block).map((words) => [words.split(' ', 1)[0], words.slice(words.indexOf(' ') + 1)]),
  );
  const glued = new Set(values(PROP.glued));
  const places = stated.map(parsePlace);
  const cut = stated.length === 1 ? [events] : cutEvents(events, fitSpans(places, eventWords(events)));
  return places.map(({ block, number, id }, index): ReadSegment => {
    const shape = shapes.get(block);
    return { block, number, events: cut[index], glued: glued.has(id), ...(shape ? { shape: parseShape(shape) } : {}) };
  });
}
