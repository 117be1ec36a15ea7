import type { Side } from '../../text/finding.js';
import { draftOf, dropLostNotes } from '../collect.js';
import { metaFrom, SIDES } from '../credits.js';
import type { Draft, DraftBlock, DraftLink, Imported, SentencePlace } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { play, type InlineEvent } from '../inline-events.js';
import { joinParts, type ReadPart } from '../assemble.js';
import { createPace, type Pace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { cleanLabel } from '../shape.js';
import {
  attribute,
  childElements,
  descend,
  elements,
  find,
  isElement,
  localAttribute,
  textOf,
  wordsOf,
  type Element,
} from '../tree.js';
import { readXml } from '../xml.js';

/**
 * Reads a `cesAlign` file together with the two documents that it names, which must be given as companions: ours back
 * into the same texts and links, and those of OPUS (raw text, or tokenised into `w`) into their paragraphs. Sentences
 * that belong to one block through a chain of links make one link.
 */
export async function readXces(file: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.3));
  const group = find(root, 'linkGrp');
  if (root.local !== 'cesAlign' || !group)
    throw new Unreadable('xml-schema', { format: 'XCES', reason: 'no <linkGrp> in <cesAlign>' });
  const documents: Document[] = [];
  for (const [index, name] of ['fromDoc', 'toDoc'].entries()) {
    const path = attribute(group, name) ?? attribute(root, name) ?? '';
    documents.push(await readDocument(path, file, problems, pace.part(0.3 * (index + 1), 0.3 * (index + 2))));
  }
  const named = namedLinks(childElements(group, 'link'), documents, problems);
  const blocksFile = findBlocks(file, group);
  const blocks = blocksFile && (await readXml(blocksFile.bytes, problems, pace.part(0.9, 1)));
  const given = blocks ? linksOfBlocks(childElements(find(blocks, 'linkGrp') ?? blocks, 'link'), named, documents) : [];
  const links = given.length > 0 ? given : gather(named).map(draftLink);
  return {
    drafts: documents.map(({ draft }) => draft),
    links: [{ source: 0, target: 1, links }],
    problems: problems.list,
  };
}

interface Document {
  /** One of ours: white space counts. */
  exact: boolean;
  draft: Draft;
  /** Places of sentences by id. */
  sentences: Map<string, SentencePlace>;
  /** Indices of blocks by id. */
  blocks: Map<string, number>;
}

/** A companion by its path, or by its name alone; OPUS names packed files. */
function companion(file: SourceFile, path: string): SourceFile | undefined {
  const plain = path.replace(/\.gz$/, '');
  const name = plain.split('/').pop()!;
  const given = file.companions ?? [];
  const folder = plain.split('/').slice(-2).join('/');
  const exact = given.find((other) => other.name === plain || other.name.endsWith(`/${folder}`));
  return exact ?? given.find((other) => other.name === name);
}

/** The file of block links that we write beside the one of sentences. */
const findBlocks = (file: SourceFile, group: Element): SourceFile | undefined =>
  attribute(group, 'targType') === 's'
    ? file.companions?.find(({ name }) => name === file.name.replace(/\.xml$/, '.blocks.xml'))
    : undefined;

async function readDocument(path: string, file: SourceFile, problems: Problems, pace: Pace): Promise<Document> {
  const given = companion(file, path);
  if (!given) throw new Unreadable('companion-missing', { part: path || 'fromDoc, toDoc' });
  const root = await readXml(given.bytes, problems, pace, { part: given.name });
  const exact = [...elements(find(root, 'sourceDesc') ?? root, 'note')].some(
    (note) => attribute(note, 'type') === 'provenance',
  );
  const document: Document = {
    exact,
    draft: { meta: {}, language: { code: 'und', confidence: 0, alternatives: [] }, blocks: [], leftOut: [] },
    sentences: new Map(),
    blocks: new Map(),
  };
  const blocks: DraftBlock[] = [];
  for (const element of blockElements(root)) {
    const index = blocks.length;
    const id = attribute(element, 'id');
    blocks.push(readBlock(element, index, document, problems));
    if (id !== undefined) document.blocks.set(id, index);
  }
  dropLostNotes(blocks, problems);
  const entries = [...elements(find(root, 'sourceDesc') ?? root, 'note')].flatMap((note): [string, string][] => {
    const type = attribute(note, 'type');
    return type && find(root, 'sourceDesc') ? [[type, textOf(note)]] : [];
  });
  const stated = localAttribute(root, 'lang') ?? /(?:^|\/)([a-z]{2,3}(?:[_-][A-Za-z]{2,4})?)\/[^/]*$/.exec(path)?.[1];
  document.draft = draftOf(blocks, metaFrom(entries), stated);
  return document;
}

const KINDS: Record<string, DraftBlock['kind']> = {
  head: 'heading',
  p: 'paragraph',
  item: 'item',
  quote: 'quote',
  note: 'note',
};

/** Elements that are blocks: those that hold sentences, and our own that hold none. */
function* blockElements(root: Element): Generator<Element> {
  const body = find(root, 'body') ?? find(root, 'text') ?? root;
  let loose: Element | undefined;
  for (const node of descend(
    body,
    (element) => element.parent !== null && isBlock(element.parent) && element.local !== 's',
  )) {
    if (!isElement(node)) continue;
    if (isBlock(node) && (childElements(node, 's').length > 0 || node.local in KINDS)) yield node;
    // Sentences that stand in no paragraph: together they are one.
    else if (node.local === 's' && node.parent && !isBlock(node.parent) && node.parent !== loose)
      yield (loose = node.parent);
  }
}

const isBlock = (element: Element): boolean => element.local in KINDS;

function readBlock(element: Element, index: number, document: Document, problems: Problems): DraftBlock {
  const own = [...elements(element, 's')];
  const parts = own.map((sentence, at): ReadPart => {
    const id = attribute(sentence, 'id');
    if (id !== undefined) document.sentences.set(id, [index, at + 1]);
    const events = eventsOf(sentence, document.exact);
    return {
      number: at + 1,
      glued: attribute(sentence, 'part') === 'glued',
      write: (builder) => play(events, builder),
    };
  });
  if (own.length === 0) parts.push({ number: 0, write: (builder) => play(eventsOf(element, document.exact), builder) });
  const words = joinParts(parts, (href) => problems.add('link-unsafe', 'warning', { href }));
  const kind = KINDS[element.local] ?? 'paragraph';
  const level = Number(/^level(\d+)$/.exec(attribute(element, 'type') ?? '')?.[1] ?? NaN);
  const n = attribute(element, 'n');
  const id = attribute(element, 'id');
  return {
    kind,
    ...(kind === 'heading' ? { level: level >= 2 && level <= 6 ? level : 2 } : {}),
    ...(kind === 'item' ? { level: level >= 1 ? level : 1, ...(n ? { marker: n.slice(0, 12) } : {}) } : {}),
    ...(kind === 'note' ? { label: cleanLabel(n ?? id ?? String(index)) } : {}),
    ...words,
    ...(own.length === 0 ? { sentences: [] } : {}),
    // Ids of other tools (`1`, `s1.2`) cannot be block ids.
    ...(id !== undefined && /^[A-Za-z][\w-]*$/.test(id) ? { id } : {}),
  };
}

/**
 * Words and markers. Of a tokenised sentence its words with a space between, but none before closing signs; of other
 * tools' plain ones the words with single spaces.
 */
function eventsOf(element: Element, exact: boolean): InlineEvent[] {
  const tokens = [...elements(element, 'w')];
  if (tokens.length > 0)
    return [
      tokens
        .map(wordsOf)
        .join(' ')
        .replace(/ ([,.;:!?…»”)\]])/g, '$1')
        .replace(/([«“([¿¡]) /g, '$1'),
    ];
  if (!exact) return [wordsOf(element)];
  const events: InlineEvent[] = [];
  for (const node of descend(element)) {
    if (!isElement(node)) events.push(node);
    else if (node.local === 'ptr' && attribute(node, 'type') === 'note')
      events.push({ note: cleanLabel(attribute(node, 'n') ?? '') });
  }
  return events;
}

interface Named {
  source: SentencePlace[];
  target: SentencePlace[];
  blocks: Record<Side, number[]>;
  element: Element;
}

/** The links of a file as places in its documents. */
function namedLinks(given: Element[], documents: Document[], problems: Problems): Named[] {
  let lost = 0;
  const named = given.flatMap((element): Named[] => {
    const [source = '', target = ''] = (attribute(element, 'xtargets') ?? '').split(';');
    const ids = [source, target].map((list) => list.trim().split(/\s+/).filter(Boolean));
    const whole = attribute(element, 'targType') === 'p';
    const sentences = ids.map((list, at) =>
      (whole ? [] : list).flatMap((id): SentencePlace[] =>
        documents[at].sentences.has(id) ? [documents[at].sentences.get(id)!] : [],
      ),
    );
    const blocks = ids.map((list, at) =>
      list.flatMap((id) => documents[at].blocks.get(id) ?? documents[at].sentences.get(id)?.[0] ?? []),
    );
    if (blocks[0].length + blocks[1].length < ids[0].length + ids[1].length) lost++;
    if (blocks[0].length + blocks[1].length === 0) return [];
    return [{ source: sentences[0], target: sentences[1], blocks: { source: blocks[0], target: blocks[1] }, element }];
  });
  if (lost > 0) problems.add('links-lost', 'warning', { count: lost });
  return named;
}

/** Links of sentences that share a block on either side belong to one link (a union of sets), in order. */
function gather(named: Named[]): Named[][] {
  const owner = new Map<string, number>();
  const parent = named.map((_, index) => index);
  const rootOf = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]];
    return index;
  };
  named.forEach(({ blocks }, index) => {
    for (const side of SIDES) {
      for (const block of blocks[side]) {
        const key = `${side} ${block}`;
        const known = owner.get(key);
        if (known === undefined) owner.set(key, index);
        else parent[Math.max(rootOf(known), rootOf(index))] = Math.min(rootOf(known), rootOf(index));
      }
    }
  });
  const groups = new Map<number, Named[]>();
  named.forEach((link, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), link]);
  });
  return [...groups.values()];
}

function draftLink(members: Named[]): DraftLink {
  const [{ element }] = members;
  const indices = (side: Side): number[] =>
    [...new Set(members.flatMap(({ blocks }) => blocks[side]))].sort((a, b) => a - b);
  const certainty = members.map((member) => Number(attribute(member.element, 'certainty') ?? NaN));
  const reviewed = members.every((member) => attribute(member.element, 'status') === 'reviewed');
  const link: DraftLink = {
    source: indices('source'),
    target: indices('target'),
    status: reviewed ? 'reviewed' : 'auto',
  };
  // Scores of other aligners are no probabilities: those go beyond 1.
  if (certainty.every((number) => number >= 0 && number <= 1)) link.confidence = Math.min(...certainty);
  const [by, at] = [attribute(element, 'resp'), attribute(element, 'date')];
  if (by) link.by = by;
  if (at) link.at = at;
  const bySentence = members.some(({ source, target }) => source.length + target.length > 0);
  return bySentence ? { ...link, sentences: members.map(({ source, target }) => [source, target]) } : link;
}

/** The links as the file of block links has them, each with the sentence links that lie inside it. */
function linksOfBlocks(given: Element[], named: Named[], documents: Document[]): DraftLink[] {
  const first = new Map<string, Named[]>();
  const order = new Map(named.map((link, index) => [link, index]));
  for (const link of named) {
    for (const side of SIDES)
      for (const block of new Set(link.blocks[side]))
        first.set(`${side} ${block}`, [...(first.get(`${side} ${block}`) ?? []), link]);
  }
  return given.flatMap((element): DraftLink[] => {
    const [source = '', target = ''] = (attribute(element, 'xtargets') ?? '').split(';');
    const [from, to] = [source, target].map((list, at) =>
      list
        .trim()
        .split(/\s+/)
        .flatMap((id) => documents[at].blocks.get(id) ?? []),
    );
    if (from.length + to.length === 0) return [];
    const link = draftLink([{ source: [], target: [], blocks: { source: from, target: to }, element }]);
    const touched = new Set([
      ...from.flatMap((block) => first.get(`source ${block}`) ?? []),
      ...to.flatMap((block) => first.get(`target ${block}`) ?? []),
    ]);
    const inside = [...touched]
      .sort((a, b) => order.get(a)! - order.get(b)!)
      .filter(
        (pair) =>
          pair.source.length + pair.target.length > 0 &&
          pair.blocks.source.every((block) => from.includes(block)) &&
          pair.blocks.target.every((block) => to.includes(block)),
      );
    return [inside.length > 0 ? { ...link, sentences: inside.map((pair) => [pair.source, pair.target]) } : link];
  });
}
