import { draftOf, dropLostNotes } from '../collect.js';
import { metaFrom } from '../credits.js';
import type { Draft, DraftBlock, DraftLink, Imported, SentencePlace } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { createPace, type Pace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { attribute, child, childElements, elements, find, wordsOf, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import type { TextMeta } from '../../text/model.js';
import { readBibl } from './bibl.js';
import { TextReader } from './blocks.js';

/**
 * Reads TEI: ours back into the same texts and links; of others every `text` of a `group`, or every `div` of a body that
 * is in a language of its own, as a text, and the `link`s between them; a file in one language as one text.
 */
export async function readTei(file: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.7));
  const parts = textParts(root);
  if (parts.length === 0) throw new Unreadable('xml-schema', { format: 'TEI', reason: 'no <text>' });
  const header = child(root, 'teiHeader');
  const exact =
    header !== undefined && [...elements(header, 'application')].some((app) => attribute(app, 'ident') === 'cotejo');
  const places: Places = { blocks: new Map(), sentences: new Map() };
  const drafts: Draft[] = [];
  for (const [index, part] of parts.entries()) {
    await pace.step(0.7 + (0.2 * index) / parts.length);
    drafts.push(await readText(part, index, { header, exact, places, problems, pace }));
  }
  const links = drafts.length >= 2 ? await readLinks(root, places, problems, pace) : [];
  return { drafts, ...(links.length > 0 ? { links: [{ source: 0, target: 1, links }] } : {}), problems: problems.list };
}

/** The elements that are texts of their own. */
function textParts(root: Element): Element[] {
  const texts = [...elements(root, 'text')].filter((text) => !child(text, 'group') && find(text, 'body'));
  if (texts.length !== 1) return texts;
  const body = find(texts[0], 'body')!;
  const divisions = childElements(body, 'div').filter((division) => attribute(division, 'xml:lang') !== undefined);
  const languages = new Set(divisions.map((division) => attribute(division, 'xml:lang')));
  return divisions.length >= 2 && languages.size === divisions.length ? divisions : texts;
}

/** Where the XML ids of blocks and sentences are: text, block, sentence. */
interface Places {
  blocks: Map<string, [text: number, block: number]>;
  sentences: Map<string, [text: number, place: SentencePlace]>;
}

interface TextOptions {
  header: Element | undefined;
  exact: boolean;
  places: Places;
  problems: Problems;
  pace: Pace;
}

async function readText(
  part: Element,
  index: number,
  { header, exact, places, problems, pace }: TextOptions,
): Promise<Draft> {
  const language = languageOf(part);
  const reader = new TextReader(part, exact, problems);
  const blocks = await reader.read(pace);
  dropLostNotes(blocks, problems);
  reader.ids.forEach(([id, block]) => places.blocks.set(id, [index, block]));
  reader.sentenceIds.forEach(([id, place]) => places.sentences.set(id, [index, place]));
  return draftOf(blocks satisfies DraftBlock[], metaOf(header, part, index), language);
}

function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = at.parent) {
    const language = attribute(at, 'xml:lang');
    if (language !== undefined) return language;
  }
  return undefined;
}

/** Front matter of a text: its own `bibl`, or the title statement of the file. */
function metaOf(header: Element | undefined, part: Element, index: number): Partial<TextMeta> {
  if (!header) return {};
  const list = find(header, 'listBibl');
  const bibl =
    list &&
    childElements(list, 'bibl').find((element) => attribute(element, 'type') === (['source', 'target'][index] ?? ''));
  if (bibl) return readBibl(bibl);
  const statement = find(header, 'titleStmt');
  const titles = statement ? childElements(statement, 'title') : [];
  const language = languageOf(part);
  const title = titles.find((element) => attribute(element, 'xml:lang') === language) ?? titles[0];
  const authors = statement ? childElements(statement, 'author').map(wordsOf) : [];
  const publication = find(header, 'publicationStmt');
  return metaFrom([
    ['title', wordsOf(title)],
    ['author', authors.join('; ')],
    ['publisher', wordsOf(find(publication, 'publisher'))],
    ['published', attribute(find(publication, 'date') ?? part, 'when') ?? ''],
    ['rights', wordsOf(find(publication, 'availability'))],
  ]);
}

async function readLinks(root: Element, places: Places, problems: Problems, pace: Pace): Promise<DraftLink[]> {
  const changes = new Map([...elements(root, 'change')].map((change) => [attribute(change, 'xml:id'), change]));
  const people = new Map(
    [...elements(root, 'respStmt')].map((person) => [attribute(person, 'xml:id'), wordsOf(find(person, 'name'))]),
  );
  const links: DraftLink[] = [];
  const byId = new Map<string, DraftLink>();
  let lost = 0;
  let count = 0;
  for (const element of elements(root)) {
    if (++count % 512 === 0) await pace.step();
    if (element.parent?.local !== 'linkGrp' || (element.local !== 'link' && element.local !== 'ptr')) continue;
    const targets = (attribute(element, 'target') ?? '')
      .trim()
      .split(/\s+/)
      .map((target) => target.replace(/^#/, ''));
    if (attribute(element.parent, 'type') === 'sentences') {
      const parent = byId.get((attribute(element, 'corresp') ?? '').replace(/^#/, ''));
      const pair = targets.flatMap((id) => (places.sentences.has(id) ? [places.sentences.get(id)!] : []));
      const side = (text: number): SentencePlace[] => pair.filter(([at]) => at === text).map(([, place]) => place);
      if (parent) (parent.sentences ??= []).push([side(0), side(1)]);
      continue;
    }
    const found = targets.flatMap((id) => places.blocks.get(id) ?? sentenceBlock(places, id));
    const blocks = (text: number): number[] => [
      ...new Set(
        pairs(found)
          .filter(([at]) => at === text)
          .map(([, block]) => block),
      ),
    ];
    const link: DraftLink = { source: blocks(0), target: blocks(1), ...linkDetails(element, changes, people) };
    if (link.source.length + link.target.length === 0) lost++;
    else {
      links.push(link);
      byId.set(attribute(element, 'xml:id') ?? '', link);
    }
  }
  if (lost > 0) problems.add('links-lost', 'warning', { count: lost });
  return links;
}

/** Numbers in twos. */
const pairs = (numbers: number[]): [number, number][] =>
  Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[2 * index], numbers[2 * index + 1]]);

function sentenceBlock(places: Places, id: string): number[] {
  const found = places.sentences.get(id);
  return found ? [found[0], found[1][0]] : [];
}

function linkDetails(
  element: Element,
  changes: Map<string | undefined, Element>,
  people: Map<string | undefined, string>,
): Omit<DraftLink, 'source' | 'target'> {
  const change = changes.get((attribute(element, 'change') ?? '').replace(/^#/, ''));
  const certainty = Number(attribute(element, 'cert') ?? NaN);
  const by = change && people.get((attribute(change, 'who') ?? '').replace(/^#/, ''));
  const at = change && (attribute(change, 'when') ?? attribute(change, 'n'));
  return {
    status: attribute(element, 'subtype') === 'reviewed' ? 'reviewed' : 'auto',
    ...(certainty >= 0 && certainty <= 1 ? { confidence: certainty } : {}),
    ...(by ? { by } : {}),
    ...(at ? { at } : {}),
  };
}
