import { append } from '../append.js';
import type { Edition } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import type { Mark } from '../../text/model.js';
import { metaEntries, SIDES, warningsOf } from '../credits.js';
import type { ExportOptions } from '../export/types.js';
import { isMark, noteLabels, toPieces, type NoteLabels, type Piece } from '../pieces.js';
import { shapeWords } from '../shape.js';
import { editionUnits, type Level, type Unit, type UnitPart } from '../units.js';
import { mixed, xml, writeXml, type XmlChild, type XmlElement } from '../xml-write.js';
import { CODES, PROP } from './vocabulary.js';

/**
 * An edition as TMX 1.4b (LISA OSCAR, 2005), one `tu` for each link or each pair of sentences. Marks are `bpt` and `ept`
 * with the HTML that they stand for, cut marks `it`, note markers `ph`. What TMX has no element for (ids, kinds of
 * block, status) is in `prop`s, so that reading the file gives the same edition.
 */
export function writeTmx(edition: Edition, { level = 'sentence', words }: ExportOptions): string {
  const units = editionUnits(edition, level);
  const shaped = new Set<string>();
  const labels = noteLabels(edition);
  const root = xml(
    'tmx',
    { version: '1.4' },
    headerOf(edition, level, words),
    xml('body', {}, ...units.map((unit) => unitElement(unit, edition, shaped, labels))),
  );
  return writeXml(root, { doctype: '<!DOCTYPE tmx SYSTEM "tmx14.dtd">' });
}

function headerOf(edition: Edition, level: Level, words: ExportOptions['words']): XmlElement {
  const notes = warningsOf(edition, words).map((warning) =>
    xml('note', { 'xml:lang': warning.language }, warning.words),
  );
  const props = SIDES.flatMap((side) =>
    metaEntries(edition[side].meta).map(([key, value]) => xml('prop', { type: `x-${side}-${key}` }, value)),
  );
  const order = SIDES.flatMap((side) => {
    const named = edition.links.flatMap((link) => link[side]).join(' ');
    const there = edition[side].blocks.map(({ id }) => id).join(' ');
    return named === there ? [] : [xml('prop', { type: `x-${side}-blocks` }, there)];
  });
  const attributes = {
    creationtool: 'Cotejo',
    creationtoolversion: '1',
    segtype: level,
    'o-tmf': 'Cotejo',
    adminlang: 'en',
    srclang: edition.source.meta.language,
    datatype: 'html',
  };
  return xml('header', attributes, ...notes, ...props, ...order, xml('prop', { type: PROP.slug }, edition.slug));
}

function unitElement(unit: Unit, edition: Edition, shaped: Set<string>, labels: NoteLabels): XmlElement {
  const { link } = unit;
  const prop = (type: string, value: string | number | undefined): XmlElement | null =>
    value === undefined ? null : xml('prop', { type }, String(value));
  const attributes = { tuid: unit.id, changeid: link.by, changedate: tmxDate(link.at) };
  return xml(
    'tu',
    attributes,
    prop(PROP.link, `r${unit.row.index + 1}`),
    prop(PROP.status, link.status),
    prop(PROP.confidence, link.confidence),
    prop(PROP.by, link.by),
    prop(PROP.at, link.at),
    link.stale ? prop(PROP.stale, 'yes') : null,
    unit.pair > 0 ? prop(PROP.pair, unit.pair) : null,
    ...SIDES.map((side) => unit[side].length > 0 && variant(unit[side], side, edition, shaped, labels)),
  );
}

/** A date as TMX writes it, `YYYYMMDDThhmmssZ`, or undefined where none can be made. */
export function tmxDate(at: string | undefined): string | undefined {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function variant(parts: UnitPart[], side: Side, edition: Edition, shaped: Set<string>, labels: NoteLabels): XmlElement {
  const content: XmlChild[] = [];
  const places: string[] = [];
  const codes = new Codes();
  let length = 0;
  parts.forEach((part, index) => {
    if (index > 0 && length > 0 && !endsInSpace(parts[index - 1])) {
      content.push(' ');
      length++;
    }
    const size = part.to - part.from;
    places.push(parts.length > 1 ? `${part.id}:${length}-${length + size}` : part.id);
    append(content, codes.write(toPieces(part.block, part.from, part.to), labels[side]));
    length += size;
  });
  const shapes = parts.flatMap(({ block, glued, id }) => {
    const first = !shaped.has(`${side} ${block.id}`);
    shaped.add(`${side} ${block.id}`);
    return [
      ...(first ? [xml('prop', { type: PROP.block }, `${block.id} ${shapeWords(block)}`)] : []),
      ...(glued ? [xml('prop', { type: PROP.glued }, id)] : []),
    ];
  });
  return xml(
    'tuv',
    { 'xml:lang': edition[side].meta.language },
    xml('prop', { type: PROP.side }, side),
    xml('prop', { type: PROP.parts }, places.join(' ')),
    ...shapes,
    mixed('seg', {}, ...content),
  );
}

const endsInSpace = ({ block, to }: UnitPart): boolean => /\s$/.test(block.text.slice(Math.max(0, to - 1), to));

/** Writes inline codes; pairs are numbered within a segment. */
class Codes {
  private number = 0;

  write(pieces: Piece[], labelOf: (note: string) => string): XmlChild[] {
    return pieces.flatMap((piece): XmlChild[] => {
      if (typeof piece === 'string') return [piece];
      if (!isMark(piece)) return [xml('ph', { type: 'x-note', x: ++this.number }, `[^${labelOf(piece.note)}]`)];
      const { mark, opens, closes, children } = piece;
      const [open, close] = nativeCodes(mark);
      const { type } = CODES[mark.type];
      const i = ++this.number;
      const inner = this.write(children, labelOf);
      if (opens && closes) return [xml('bpt', { i, type }, open), ...inner, xml('ept', { i }, close)];
      // The other half of the pair stands in another segment.
      const begin = opens ? [xml('it', { pos: 'begin', x: i, type }, open)] : [];
      return [...begin, ...inner, ...(closes ? [xml('it', { pos: 'end', x: i, type }, close)] : [])];
    });
  }
}

function nativeCodes(mark: Mark): [open: string, close: string] {
  const { tag } = CODES[mark.type];
  const href =
    mark.type === 'link' ? ` href="${(mark.href ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : '';
  return [`<${tag}${href}>`, `</${tag}>`];
}
