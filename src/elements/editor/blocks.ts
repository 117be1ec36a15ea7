import { parseSentenceId } from '../../alignment/model.js';
import type { Edition, EditionBlock } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import { sentenceSpan } from '../../text/model.js';

/** A place in the words: a block, or a sentence of one. */
export interface Words {
  text: string;
  block: EditionBlock;
}

/** The words of an edition by id. */
export class Blocks {
  private readonly byId: Record<Side, Map<string, { block: EditionBlock; place: number }>>;

  constructor(readonly edition: Edition) {
    const index = (side: Side) =>
      new Map(edition[side].blocks.map((block, place) => [block.id, { block, place }] as const));
    this.byId = { source: index('source'), target: index('target') };
  }

  /** A block, or undefined. */
  block(side: Side, id: string): EditionBlock | undefined {
    return this.byId[side].get(id)?.block;
  }

  /** Place of a block in its text, from 0; -1 when there is none. */
  readonly placeOf = (side: Side, id: string): number => this.byId[side].get(id)?.place ?? -1;

  /** How many sentences a block has. */
  readonly count = (side: Side, id: string): number => this.block(side, id)?.sentences.length ?? 0;

  /** The words of a block, or of a sentence by its id. */
  words(side: Side, unit: string): string {
    const block = this.block(side, unit);
    if (block) return block.text;
    const [id, number] = parseSentenceId(unit) ?? ['', 0];
    const found = this.block(side, id);
    const span = found && sentenceSpan(found, number);
    return span ? found.text.slice(span.start, span.end) : '';
  }

  /** Length of a block or sentence in characters. */
  readonly lengthOf = (side: Side, unit: string): number => this.words(side, unit).length;
}
