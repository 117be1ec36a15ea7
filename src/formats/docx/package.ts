/** The parts of a DOCX package (ECMA-376, part 2) that hold words, and the relationships between them. */
import type { Pace } from '../pace.js';
import { Unreadable, type Problems } from '../problems.js';
import { childElements, localAttribute, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import { openZip, type ZipFile } from '../zip.js';

/** A relationship of a part: where it leads, by its type's last word (`footnotes`, `hyperlink`). */
export interface Relation {
  type: string;
  /** Name of a part, or an address where `external`. */
  target: string;
  external: boolean;
}

/** A package whose main part has been found. */
export class Package {
  private constructor(
    private readonly zip: ZipFile,
    private readonly problems: Problems,
    readonly pace: Pace,
    /** Name of the main part. */
    readonly main: string,
    /** Relationships of the main part, by id. */
    readonly relations: ReadonlyMap<string, Relation>,
  ) {}

  /** Opens a package. Throws {@link Unreadable} when it has no main part. */
  static async open(bytes: Uint8Array, problems: Problems, pace: Pace): Promise<Package> {
    const zip = openZip(bytes, pace.limits);
    const top = await relationsOf(zip, '', problems, pace);
    const stated = [...top.values()].find(({ type }) => type === 'officeDocument')?.target;
    const main = [stated, 'word/document.xml', 'word/document2.xml'].find(
      (name) => name !== undefined && zip.has(name),
    );
    if (main === undefined) throw new Unreadable('part-missing', { part: stated ?? 'word/document.xml' });
    return new Package(zip, problems, pace, main, await relationsOf(zip, main, problems, pace));
  }

  /** A part's root element; undefined when there is none of that name. */
  async part(name: string, pace = this.pace): Promise<Element | undefined> {
    const bytes = await this.zip.read(name, pace);
    return bytes && readXml(bytes, this.problems, pace, { part: name });
  }

  /** The part that a relationship of the main part leads to, by its type. What cannot be read is reported, not thrown. */
  async related(type: string): Promise<Element | undefined> {
    const relation = [...this.relations.values()].find((one) => one.type === type && !one.external);
    if (!relation) return undefined;
    return this.optional(relation.target);
  }

  /** A part that the text can do without. */
  async optional(name: string): Promise<Element | undefined> {
    try {
      return await this.part(name);
    } catch (error) {
      if (!(error instanceof Unreadable) || /^(?:zip-(?!damaged)|too-|markup)/.test(error.code)) throw error;
      this.problems.add('part-unreadable', 'warning', {
        part: name,
        reason: String(error.parameters.reason ?? error.code),
      });
      return undefined;
    }
  }

  /** Relationships of another part, by id. */
  relationsOf(name: string): Promise<Map<string, Relation>> {
    return relationsOf(this.zip, name, this.problems, this.pace);
  }
}

async function relationsOf(zip: ZipFile, part: string, problems: Problems, pace: Pace): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = await zip.read(name, pace);
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  for (const element of childElements(await readXml(bytes, problems, pace, { part: name }), 'Relationship')) {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => localAttribute(element, key) ?? '');
    const external = localAttribute(element, 'TargetMode') === 'External';
    relations.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePart(folder, target),
      external,
    });
  }
  return relations;
}

/** The name of a part as a relationship in a folder states it: `../media/a.png`, `/word/x.xml`, `styles.xml`. */
export function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
