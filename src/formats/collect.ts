/** Two drafts and their links from the pairs of segments that a file holds. */
import type { LinkStatus } from '../alignment/model.js';
import type { Side } from '../text/finding.js';
import type { TextMeta } from '../text/model.js';
import { joinParts, type ReadPart } from './assemble.js';
import { languageTag, SIDES } from './credits.js';
import type { Draft, DraftBlock, DraftLink, Imported, SentencePlace } from './draft.js';
import { play, type InlineEvent } from './inline-events.js';
import { guessLanguage } from './language.js';
import type { Pace } from './pace.js';
import type { Problems } from './problems.js';

/** One block, or one sentence of it, in a unit that is read. */
export interface ReadSegment {
  /** Block id; segments of one id make one block. Without one the segment is a block of its own. */
  block?: string;
  /** Number of the sentence from 1; 0 for the whole block. */
  number: number;
  /** What the block is; a paragraph unless a segment of it says so. */
  shape?: Pick<DraftBlock, 'kind' | 'level' | 'marker' | 'label'>;
  glued?: boolean;
  events: readonly InlineEvent[];
}

/** A pair of segments that is read. */
export interface ReadUnit {
  /** Units of one key make one link. Without one the unit is a link of its own. */
  link?: string;
  status?: LinkStatus;
  confidence?: number;
  by?: string;
  at?: string;
  source: ReadSegment[];
  target: ReadSegment[];
}

interface Collected {
  id?: string;
  shape?: ReadSegment['shape'];
  parts: ReadSegment[];
}

interface CollectedLink extends Pick<ReadUnit, 'status' | 'confidence' | 'by' | 'at'> {
  blocks: Record<Side, Set<string>>;
  pairs: Record<Side, [block: string, number: number][]>[];
}

/** Collects units in the order in which they are read; blocks stand in the order in which they come first. */
export class PairCollector {
  private readonly blocks: Record<Side, Map<string, Collected>> = { source: new Map(), target: new Map() };
  private readonly links = new Map<string, CollectedLink>();
  private count = 0;

  constructor(private readonly problems: Problems) {}

  add(unit: ReadUnit): void {
    const key = unit.link ?? `#${++this.count}`;
    let link = this.links.get(key);
    if (!link) {
      const { status, confidence, by, at } = unit;
      link = { status, confidence, by, at, blocks: { source: new Set(), target: new Set() }, pairs: [] };
      this.links.set(key, link);
    }
    const pair: CollectedLink['pairs'][number] = { source: [], target: [] };
    for (const side of SIDES) {
      for (const segment of unit[side]) {
        const block = this.addSegment(side, segment);
        link.blocks[side].add(block);
        pair[side].push([block, segment.number]);
      }
    }
    link.pairs.push(pair);
  }

  private addSegment(side: Side, segment: ReadSegment): string {
    const key = segment.block ?? `#${++this.count}`;
    const known = this.blocks[side].get(key);
    const block = known ?? { id: segment.block, parts: [] };
    if (!known) this.blocks[side].set(key, block);
    block.shape ??= segment.shape;
    // The same sentence twice would say its words twice.
    if (!block.parts.some(({ number }) => number === segment.number)) block.parts.push(segment);
    return key;
  }

  /** True when nothing was read. */
  get empty(): boolean {
    return this.links.size === 0;
  }

  /** What was read. `order` gives block ids in the order of their texts, where the file says it. */
  async finish(
    pace: Pace,
    meta: Record<Side, Partial<TextMeta>>,
    languages: Record<Side, string | undefined>,
    order: Partial<Record<Side, readonly string[]>> = {},
  ): Promise<Imported> {
    const places: Record<Side, Map<string, number>> = { source: new Map(), target: new Map() };
    const drafts: Draft[] = [];
    for (const side of SIDES) {
      const given = (order[side] ?? []).filter((id) => this.blocks[side].has(id));
      const keys = [...new Set([...given, ...this.blocks[side].keys()])];
      const blocks: DraftBlock[] = [];
      for (const [index, key] of keys.entries()) {
        if (index % 128 === 0) await pace.step(index / (2 * keys.length));
        places[side].set(key, index);
        blocks.push(this.draftBlock(this.blocks[side].get(key)!));
      }
      dropLostNotes(blocks, this.problems);
      drafts.push(draftOf(blocks, meta[side], languages[side]));
    }
    const links: DraftLink[] = [];
    for (const link of this.links.values()) {
      if (links.length % 256 === 0) await pace.step(0.5 + links.length / (2 * this.links.size));
      links.push(draftLink(link, places, drafts));
    }
    return { drafts, links: [{ source: 0, target: 1, links }], problems: this.problems.list };
  }

  private draftBlock({ id, shape, parts }: Collected): DraftBlock {
    const exact = id !== undefined;
    const writable = parts.map(({ number, glued, events }): ReadPart => {
      const given = exact ? events : events.map((event) => (typeof event === 'string' ? tidy(event) : event));
      return { number, glued, write: (builder) => play(given, builder) };
    });
    const words = joinParts(writable, (href) =>
      this.problems.add('link-unsafe', 'warning', { href: href.slice(0, 200) }),
    );
    return { kind: 'paragraph', ...shape, ...words, ...(id === undefined ? {} : { id }) };
  }
}

/** Words of another tool: no tabs, and no space around a line break. */
const tidy = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/[ \t]+/g, ' ');

/** Characters that are looked at to know a language. */
const SAMPLE = 60_000;

/** A draft whose language the file states; where it states none, its words are asked. */
export function draftOf(blocks: DraftBlock[], meta: Partial<TextMeta>, language: string | undefined): Draft {
  const code = languageTag(language === 'und' ? undefined : language);
  const words = (): string => blocks.map(({ text }) => text).join('\n');
  return {
    meta: code ? { ...meta, language: code } : meta,
    language: code ? { code, confidence: 1, alternatives: [] } : guessLanguage(words().slice(0, SAMPLE)),
    blocks,
    leftOut: [],
  };
}

/** Takes out note markers whose note is not in the draft, and says so. */
export function dropLostNotes(blocks: DraftBlock[], problems: Problems): void {
  const labels = new Set(blocks.filter(({ kind }) => kind === 'note').map(({ label }) => label));
  for (const block of blocks) {
    for (const { note } of block.notes)
      if (!labels.has(note)) problems.add('note-without-text', 'warning', { label: note });
    block.notes = block.notes.filter(({ note }) => labels.has(note));
  }
}

function draftLink(link: CollectedLink, places: Record<Side, Map<string, number>>, drafts: Draft[]): DraftLink {
  const indices = (side: Side): number[] =>
    [...link.blocks[side]].map((key) => places[side].get(key)!).sort((a, b) => a - b);
  const { status = 'auto', confidence, by, at, pairs } = link;
  const made: DraftLink = { source: indices('source'), target: indices('target'), status };
  if (confidence !== undefined && confidence >= 0 && confidence <= 1) made.confidence = confidence;
  if (by) made.by = by;
  if (at) made.at = at;
  const whole = pairs.some((pair) => SIDES.some((side) => pair[side].some(([, number]) => number === 0)));
  const known = SIDES.every((side, index) =>
    [...link.blocks[side]].every((key) => drafts[index].blocks[places[side].get(key)!].sentences !== undefined),
  );
  if (whole || !known) return made;
  const at2 = (side: Side, pair: CollectedLink['pairs'][number]): SentencePlace[] =>
    pair[side].map(([key, number]) => [places[side].get(key)!, number]);
  return { ...made, sentences: pairs.map((pair) => [at2('source', pair), at2('target', pair)]) };
}
