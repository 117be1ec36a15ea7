import { linkType } from '../../alignment/model.js';
import { idPrefix, type Edition, type EditionLink } from '../../edition/model.js';
import { languageName } from '../../edition/words.js';
import type { Side } from '../../text/finding.js';
import { SIDES, warningsOf } from '../credits.js';
import type { ExportOptions } from '../export/types.js';
import { noteLabels } from '../pieces.js';
import { editionUnits } from '../units.js';
import { xml, writeXml, type XmlElement } from '../xml-write.js';
import { toXmlId } from '../xml-ids.js';
import { biblElement } from './bibl.js';
import { textElement } from './text.js';

/** Namespace of TEI. */
export const TEI = 'http://www.tei-c.org/ns/1.0';

/**
 * An edition as TEI P5. Ids are the addresses of Cotejo, `p14` and `en.p14`. `linkGrp type="blocks"` has the links of blocks and `linkGrp type="sentences"` those inside them;
 * what stands on one side alone is a `ptr`. Who reviewed a link and when is a `change` that it points to.
 */
export function writeTei(edition: Edition, options: ExportOptions): string {
  const changes = new Changes();
  const standOff = xml('standOff', {}, blockLinks(edition, changes), sentenceLinks(edition));
  const labels = noteLabels(edition);
  const texts = SIDES.map((side) =>
    textElement(edition[side], { prefix: idPrefix(edition, side), labelOf: labels[side], side }),
  );
  const attributes = { xmlns: TEI, 'xml:lang': edition.source.meta.language };
  return writeXml(
    xml(
      'TEI',
      attributes,
      headerElement(edition, options, changes),
      standOff,
      xml('text', {}, xml('group', {}, ...texts)),
    ),
  );
}

function headerElement(edition: Edition, { words }: ExportOptions, changes: Changes): XmlElement {
  const titles = SIDES.map((side) =>
    xml('title', { 'xml:lang': edition[side].meta.language }, edition[side].meta.title),
  );
  const authors = [...new Set(SIDES.flatMap((side) => edition[side].meta.author ?? []))];
  const warnings = warningsOf(edition, words).map((said) =>
    xml('note', { type: 'warning', 'xml:lang': said.language }, said.words),
  );
  const rights = SIDES.flatMap((side) => {
    const { rights: said, language } = edition[side].meta;
    return said ? [xml('p', { n: language }, said)] : [];
  });
  const languages = [...new Set(SIDES.map((side) => edition[side].meta.language))];
  return xml(
    'teiHeader',
    {},
    xml(
      'fileDesc',
      {},
      xml('titleStmt', {}, ...titles, ...authors.map((author) => xml('author', {}, author)), ...changes.people()),
      xml(
        'publicationStmt',
        {},
        xml('authority', {}, 'Cotejo'),
        rights.length > 0 && xml('availability', {}, ...rights),
      ),
      warnings.length > 0 && xml('notesStmt', {}, ...warnings),
      xml('sourceDesc', {}, xml('listBibl', {}, ...SIDES.map((side) => biblElement(edition, side, words)))),
    ),
    xml(
      'encodingDesc',
      {},
      xml('appInfo', {}, xml('application', { ident: 'cotejo', version: '1' }, xml('label', {}, 'Cotejo'))),
    ),
    xml(
      'profileDesc',
      {},
      xml('langUsage', {}, ...languages.map((ident) => xml('language', { ident }, languageName(ident, ident)))),
    ),
    changes.revisions(),
  );
}

/** Who made or reviewed links, and when, each said once. */
class Changes {
  private readonly people_ = new Map<string, string>();
  private readonly changes = new Map<string, { id: string; link: EditionLink }>();

  /** The pointer for a link. */
  refer(link: EditionLink): string {
    const { status, by, at } = link;
    const key = JSON.stringify([status, by, at]);
    const known = this.changes.get(key);
    if (known) return `#${known.id}`;
    if (by !== undefined && !this.people_.has(by)) this.people_.set(by, `by.${this.people_.size + 1}`);
    const id = `change.${this.changes.size + 1}`;
    this.changes.set(key, { id, link });
    return `#${id}`;
  }

  people(): XmlElement[] {
    return [...this.people_].map(([name, id]) =>
      xml('respStmt', { 'xml:id': id }, xml('resp', {}, 'alignment'), xml('name', {}, name)),
    );
  }

  revisions(): XmlElement | null {
    if (this.changes.size === 0) return null;
    const changes = [...this.changes.values()].map(({ id, link: { status, by, at } }) => {
      const who = by === undefined ? undefined : `#${this.people_.get(by)}`;
      const when =
        at !== undefined && /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(at)
          ? at
          : undefined;
      return xml('change', { 'xml:id': id, status, who, when, n: when === at ? undefined : at }, 'alignment');
    });
    return xml('revisionDesc', {}, ...changes);
  }
}

function blockLinks(edition: Edition, changes: Changes): XmlElement | null {
  const links = edition.links.flatMap((link, index) => {
    const { confidence, status } = link;
    const attributes = { type: linkType(link), subtype: status, cert: confidence, change: changes.refer(link) };
    return pointerElement(edition, `link.${index + 1}`, link.source, link.target, attributes);
  });
  return links.length === 0 ? null : xml('linkGrp', { type: 'blocks' }, ...links);
}

function sentenceLinks(edition: Edition): XmlElement | null {
  const links = editionUnits(edition, 'sentence').flatMap((unit) => {
    if (unit.pair === 0) return [];
    const ids = (side: Side): string[] => unit[side].map(({ id }) => id);
    const [source, target] = [ids('source'), ids('target')];
    return pointerElement(edition, `link${unit.id.replace('r', '.')}`, source, target, {
      type: linkType({ source, target }),
      corresp: `#link.${unit.row.index + 1}`,
    });
  });
  return links.length === 0 ? null : xml('linkGrp', { type: 'sentences' }, ...links);
}

/** A `link`, which needs two pointers at least; a `ptr` where there is one. */
function pointerElement(
  edition: Edition,
  id: string,
  source: string[],
  target: string[],
  attributes: Record<string, string | number | undefined>,
): XmlElement[] {
  const pointers = [
    ...source.map((name) => `#${toXmlId(idPrefix(edition, 'source'), name)}`),
    ...target.map((name) => `#${toXmlId(idPrefix(edition, 'target'), name)}`),
  ];
  if (pointers.length === 0) return [];
  return [xml(pointers.length === 1 ? 'ptr' : 'link', { 'xml:id': id, target: pointers.join(' '), ...attributes })];
}
