/** The documents that a `cesAlign` file names: paragraphs with sentences. */
import { joinParts, type ReadPart } from '../assemble.js';
import { draftOf, dropLostNotes } from '../collect.js';
import { metaFrom } from '../credits.js';
import type { Draft, DraftBlock, SentencePlace } from '../draft.js';
import type { SourceFile } from '../format.js';
import { play, type InlineEvent } from '../inline-events.js';
import type { Pace } from '../pace.js';
import { Unreadable, type Problems } from '../problems.js';
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

/** A document, and where its sentences and blocks are. */
export interface Document {
  /** One of ours: white space counts. */
  exact: boolean;
  draft: Draft;
  /** Places of sentences by id. */
  sentences: Map<string, SentencePlace>;
  /** Indices of blocks by id. */
  blocks: Map<string, number>;
}

/**
 * A companion by its path, or by its name alone; OPUS names packed files. `es/a.xml` and `en/a.xml` that came without
 * their folders have one name: each says its language itself.
 */
function companion(file: SourceFile, path: string): SourceFile | undefined {
  const parts = path.replace(/\.gz$/, '').split('/');
  const given = file.companions ?? [];
  const ending = parts.slice(-2).join('/');
  const exact = given.find(({ name }) => name === ending || name.endsWith(`/${ending}`));
  if (exact) return exact;
  const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1);
  const named = given.filter(({ name }) => name === parts.at(-1) || name === `${folder}${parts.at(-1)}`);
  return named.find(({ bytes }) => statesLanguage(bytes, parts.at(-2))) ?? named[0];
}

/** Whether the first kilobyte of a document names a language. */
const statesLanguage = (bytes: Uint8Array, language: string | undefined): boolean =>
  language !== undefined &&
  /[\s:]lang\s*=\s*["']([\w-]+)/.exec(new TextDecoder().decode(bytes.subarray(0, 1024)))?.[1] === language;

/** Reads the document with a path among the companions. Throws `Unreadable` where it was not given. */
export async function readDocument(path: string, file: SourceFile, problems: Problems, pace: Pace): Promise<Document> {
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
    if (index % 128 === 0) await pace.step(1);
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
