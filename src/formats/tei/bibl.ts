/** The `bibl` of each text: what its front matter says, in the elements that TEI has for it. */
import type { Edition } from '../../edition/model.js';
import type { WordsFor } from '../../edition/words.js';
import type { Side } from '../../text/finding.js';
import type { TextMeta } from '../../text/model.js';
import { metaEntries, metaFrom, provenanceWords } from '../credits.js';
import { attribute, childElements, textOf, type Element } from '../tree.js';
import { xml, type XmlElement } from '../xml-write.js';

/** A text's bibliographic description; {@link readBibl} reads it back. */
export function biblElement(edition: Edition, side: Side, words: WordsFor): XmlElement {
  const { meta } = edition[side];
  const said = provenanceWords(meta, words);
  const parts = metaEntries(meta).map(([key, value]) => partOf(key, value));
  return xml(
    'bibl',
    { type: side, 'xml:lang': meta.language },
    ...parts,
    xml('note', { type: 'described', 'xml:lang': said.language }, said.words),
  );
}

function partOf(key: string, value: string): XmlElement {
  switch (key) {
    case 'title':
      return xml('title', { level: 'a' }, value);
    case 'journal':
      return xml('title', { level: 'j' }, value);
    case 'author':
    case 'publisher':
      return xml(key, {}, value);
    case 'volume':
    case 'issue':
      return xml('biblScope', { unit: key }, value);
    case 'published':
      return xml('date', dateAttributes(value), value);
    case 'url':
      return xml('ref', { target: value }, value);
    default:
      return xml('note', { type: key }, value);
  }
}

const W3C_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function dateAttributes(published: string): Record<string, string> {
  const parts = published.split('/');
  if (!parts.every((part) => W3C_DATE.test(part)) || parts.length > 2) return {};
  return parts.length === 1 ? { when: parts[0] } : { from: parts[0], to: parts[1] };
}

/** Front matter from a `bibl`, of ours or of anybody. */
export function readBibl(bibl: Element): Partial<TextMeta> {
  const entries: [string, string][] = [];
  for (const element of childElements(bibl)) {
    const words = textOf(element)
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    const unit = attribute(element, 'unit');
    if (element.local === 'title') entries.push([attribute(element, 'level') === 'j' ? 'journal' : 'title', words]);
    else if (element.local === 'author' || element.local === 'publisher') entries.push([element.local, words]);
    else if (element.local === 'biblScope' && (unit === 'volume' || unit === 'issue')) entries.push([unit, words]);
    else if (element.local === 'date') entries.push(['published', words]);
    else if (element.local === 'ref') entries.push(['url', attribute(element, 'target') ?? words]);
    else if (element.local === 'note' && attribute(element, 'type') !== 'described')
      entries.push([attribute(element, 'type') ?? '', words]);
  }
  return metaFrom(entries);
}
