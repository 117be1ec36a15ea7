import { idPrefix, type Edition } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import { metaEntries, provenanceWords, SIDES, warningsOf } from '../credits.js';
import type { ExportOptions } from '../export/types.js';
import { noteLabels } from '../pieces.js';
import { toXmlId } from '../xml-ids.js';
import { xml, writeXml, type XmlElement } from '../xml-write.js';
import { bodyElement, notesElement } from './body.js';
import { META } from './vocabulary.js';

const DOCTYPE =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "JATS-archivearticle1-3.dtd">';

/**
 * An edition as JATS 1.3 (Archiving and Interchange): the source text as the `article`, the target as its `sub-article`
 * of type `translation`. Ids are the addresses of Cotejo; links of blocks are custom metadata, in the words of the
 * alignment file.
 */
export function writeJats(edition: Edition, options: ExportOptions): string {
  const known = new Set(
    SIDES.flatMap((side) => edition[side].blocks.map(({ id }) => toXmlId(idPrefix(edition, side), id))),
  );
  const labels = noteLabels(edition);
  const parts = (side: Side): (XmlElement | null)[] => {
    const context = { prefix: idPrefix(edition, side), labelOf: labels[side], known };
    return [bodyElement(edition[side].blocks, context), notesElement(edition[side].blocks, context)];
  };
  const { language } = edition.target.meta;
  const translation = xml(
    'sub-article',
    { 'article-type': 'translation', id: 'translation.1', 'xml:lang': language },
    xml('front-stub', {}, ...frontParts(edition, 'target', options)),
    ...parts('target'),
  );
  const root = xml(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'article-type': 'research-article',
      'dtd-version': '1.3',
      'xml:lang': edition.source.meta.language,
    },
    xml('front', {}, journalElement(edition), xml('article-meta', {}, ...frontParts(edition, 'source', options))),
    ...parts('source'),
    translation,
  );
  return writeXml(root, { doctype: DOCTYPE });
}

function journalElement(edition: Edition): XmlElement | null {
  const { journal, publisher } = edition.source.meta;
  if (!journal && !publisher) return null;
  return xml(
    'journal-meta',
    {},
    xml('journal-id', { 'journal-id-type': 'publisher-id' }, journal ?? publisher),
    journal && xml('journal-title-group', {}, xml('journal-title', {}, journal)),
    publisher && xml('publisher', {}, xml('publisher-name', {}, publisher)),
  );
}

/** What `article-meta` and `front-stub` share, in the order that JATS asks for. */
function frontParts(edition: Edition, side: Side, { words }: ExportOptions): (XmlElement | null)[] {
  const { meta } = edition[side];
  const other = edition[side === 'source' ? 'target' : 'source'].meta;
  const warnings = warningsOf(edition, words).map((said, index) =>
    xml('fn', { 'fn-type': 'other', id: `${side}.warning.${index + 1}` }, xml('p', {}, said.words)),
  );
  const translated =
    side === 'source' && xml('trans-title-group', { 'xml:lang': other.language }, xml('trans-title', {}, other.title));
  const year = /^\d{4}/.exec(meta.published ?? '')?.[0];
  return [
    xml('title-group', {}, xml('article-title', {}, meta.title), translated),
    meta.author
      ? xml('contrib-group', {}, xml('contrib', { 'contrib-type': 'author' }, xml('string-name', {}, meta.author)))
      : null,
    warnings.length > 0 ? xml('author-notes', {}, ...warnings) : null,
    meta.published
      ? xml('pub-date', {}, year ? xml('year', {}, year) : null, xml('string-date', {}, meta.published))
      : null,
    meta.volume ? xml('volume', {}, meta.volume) : null,
    meta.issue ? xml('issue', {}, meta.issue) : null,
    meta.rights ? xml('permissions', {}, xml('copyright-statement', {}, meta.rights)) : null,
    meta.url ? xml('self-uri', { 'xlink:href': meta.url }) : null,
    customMeta(edition, side, words),
  ];
}

function customMeta(edition: Edition, side: Side, words: ExportOptions['words']): XmlElement {
  const { meta } = edition[side];
  const entry = (name: string, value: string): XmlElement =>
    xml('custom-meta', {}, xml('meta-name', {}, name), xml('meta-value', {}, value));
  const own = metaEntries(meta).map(([key, value]) => entry(`${META.ours}-${key}`, value));
  const said = entry('provenance', provenanceWords(meta, words).words);
  const links = edition.links.map(({ sentences: _sentences, former: _former, stale: _stale, ...link }) =>
    entry(META.link, JSON.stringify(link)),
  );
  return xml('custom-meta-group', {}, said, ...own, ...(side === 'source' ? links : []));
}
