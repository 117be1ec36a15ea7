import { append } from '../append.js';
import { linkType } from '../../alignment/model.js';
import type { Edition, EditionBlock } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import { metaEntries, provenanceWords, warningsOf } from '../credits.js';
import type { ExportOptions } from '../export/types.js';
import { isMark, noteLabels, toPieces, type Piece } from '../pieces.js';
import { editionUnits, sentencePart, type Level } from '../units.js';
import { mixed, xml, writeXml, type XmlChild, type XmlElement } from '../xml-write.js';

const tag = (edition: Edition, side: Side): string => edition[side].meta.language;

/** Folder of a side's document; two texts in one language are told apart. */
const folder = (edition: Edition, side: Side): string =>
  tag(edition, 'source') === tag(edition, 'target') ? `${tag(edition, side)}-${side}` : tag(edition, side);

/** `es/SLUG.xml` */
export const documentName = (edition: Edition, side: Side): string => `${folder(edition, side)}/${edition.slug}.xml`;

/** `SLUG.es-en.xml`, and `SLUG.es-en.blocks.xml` for links of whole blocks. */
export const alignmentName = (edition: Edition, level: Level): string =>
  `${edition.slug}.${folder(edition, 'source')}-${folder(edition, 'target')}${level === 'block' ? '.blocks' : ''}.xml`;

const ALIGN_DOCTYPE = '<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">';

/** Links of sentences: `xtargets="p1.1 p1.2;p1.1"`. A link without them names all the sentences of its blocks. */
export function writeSentenceLinks(edition: Edition, options: ExportOptions): string {
  const units = editionUnits(edition, 'sentence').flatMap((unit) => {
    const ids = (side: Side): string[] =>
      unit[side].flatMap(({ block, number, id }) =>
        number > 0 ? [id] : block.sentences.map((_, index) => `${block.id}.${index + 1}`),
      );
    const [source, target] = [ids('source'), ids('target')];
    return source.length + target.length === 0
      ? []
      : [linkElement(`S${unit.id}`, source, target, unit.link, unit.pair === 0)];
  });
  return writeAlignment(edition, 's', units, options);
}

/** Links of blocks, with their status and who reviewed them. */
export function writeBlockLinks(edition: Edition, options: ExportOptions): string {
  const links = edition.links.map((link, index) => linkElement(`Br${index + 1}`, link.source, link.target, link));
  return writeAlignment(edition, 'p', links, options);
}

/** `whole`: the link is one of blocks, whose sentences nobody linked; it stands for them all. */
function linkElement(
  id: string,
  source: string[],
  target: string[],
  link: Edition['links'][number],
  whole = false,
): XmlElement {
  const { status, confidence, by, at } = link;
  const xtargets = `${source.join(' ')};${target.join(' ')}`;
  return xml('link', {
    certainty: confidence,
    xtargets,
    id,
    type: linkType({ source, target }),
    status,
    resp: by,
    date: at,
    targType: whole ? 'p' : undefined,
  });
}

function writeAlignment(edition: Edition, targType: string, links: XmlElement[], { words }: ExportOptions): string {
  const documents = { fromDoc: documentName(edition, 'source'), toDoc: documentName(edition, 'target') };
  const warnings = warningsOf(edition, words).map((said) => xml('note', { 'xml:lang': said.language }, said.words));
  const header = warnings.length > 0 && xml('cesHeader', { version: '1.0' }, ...warnings);
  const root = xml('cesAlign', { version: '1.0' }, header, xml('linkGrp', { targType, ...documents }, ...links));
  return writeXml(root, { doctype: ALIGN_DOCTYPE });
}

/** One text: `cesDoc` with what is known of it in the header, and `s` in every block. */
export function writeDocument(edition: Edition, side: Side, { words }: ExportOptions): string {
  const { meta, blocks } = edition[side];
  const labels = noteLabels(edition)[side];
  const warnings = warningsOf(edition, words).map((said) =>
    xml('note', { type: 'warning', 'xml:lang': said.language }, said.words),
  );
  const entries = metaEntries(meta).map(([key, said]) => xml('note', { type: key }, said));
  const { words: provenance, language } = provenanceWords(meta, words);
  const header = xml(
    'cesHeader',
    { version: '1.0' },
    xml(
      'fileDesc',
      {},
      xml('titleStmt', {}, xml('h.title', {}, meta.title)),
      xml(
        'sourceDesc',
        {},
        ...warnings,
        xml('note', { type: 'described', 'xml:lang': language }, provenance),
        ...entries,
      ),
    ),
  );
  const body = xml('body', {}, ...blocks.map((block) => blockElement(block, labels)));
  return writeXml(xml('cesDoc', { version: '1.0', 'xml:lang': meta.language }, header, xml('text', {}, body)));
}

/** Elements for kinds of block. */
const TAGS: Record<EditionBlock['kind'], string> = {
  heading: 'head',
  paragraph: 'p',
  item: 'item',
  quote: 'quote',
  note: 'note',
};

function blockElement(block: EditionBlock, labelOf: (note: string) => string): XmlElement {
  const { id, kind, level, marker, label, sentences } = block;
  const attributes = {
    id,
    type: kind === 'heading' || kind === 'item' ? `level${level ?? 1}` : undefined,
    n: marker ?? label,
  };
  const children: XmlChild[] = [];
  sentences.forEach((_, index) => {
    const { from, to, id: name, glued } = sentencePart(block, index + 1);
    const content = plain(toPieces(block, from, to), labelOf);
    children.push(mixed('s', { id: name, ...(glued ? { part: 'glued' } : {}) }, ...content));
  });
  // A block without words may still hold a marker.
  if (sentences.length === 0) append(children, plain(toPieces(block), labelOf));
  return xml(TAGS[kind], attributes, ...children);
}

/** Words and note markers; of marks the words. */
const plain = (pieces: Piece[], labelOf: (note: string) => string): XmlChild[] =>
  pieces.flatMap((piece): XmlChild[] => {
    if (typeof piece === 'string') return [piece];
    return isMark(piece)
      ? plain(piece.children, labelOf)
      : [xml('ptr', { type: 'note', target: piece.note, n: labelOf(piece.note) })];
  });
