import type { Mark } from '../text/model.js';
import { ExactBuilder } from './assemble.js';
import type { DraftBlock } from './draft.js';
import { InlineBuilder } from './inline-builder.js';

/** Takes the words, marks and note markers of one block, from left to right. */
export interface Sink {
  /** UTF-16 units so far. */
  readonly length: number;
  add(words: string): void;
  lineBreak(): void;
  note(label: string): void;
  /** False when nothing was started, and nothing is to be ended. */
  start(type: Mark['type'], href?: string): boolean;
  end(type: Mark['type']): void;
  done(): Pick<DraftBlock, 'text' | 'marks' | 'notes'>;
}

/** `exact`: letter for letter, for our own files; otherwise white space collapses, as it does in documents. */
export const createSink = (exact: boolean, unsafe: (href: string) => void): Sink =>
  exact ? new ExactSink(unsafe) : new LooseSink();

class ExactSink implements Sink {
  private readonly builder: ExactBuilder;

  constructor(unsafe: (href: string) => void) {
    this.builder = new ExactBuilder(unsafe);
  }

  get length(): number {
    return this.builder.length;
  }
  add = (words: string): void => void this.builder.add(words);
  lineBreak = (): void => void this.builder.add('\n');
  note = (label: string): void => this.builder.note(label);
  start = (type: Mark['type'], href?: string): boolean => this.builder.start(type, href);
  end = (type: Mark['type']): void => this.builder.end(type);
  done = (): Pick<DraftBlock, 'text' | 'marks' | 'notes'> => this.builder.done();
}

class LooseSink implements Sink {
  private readonly builder = new InlineBuilder();

  get length(): number {
    return this.builder.words.length;
  }
  add = (words: string): void => this.builder.add(words);
  lineBreak = (): void => this.builder.lineBreak();
  note = (label: string): void => this.builder.note(label);
  start = (type: Mark['type'], href?: string): boolean => {
    this.builder.startMark(type, href);
    return true;
  };
  end = (): void => this.builder.endMark();
  done = (): Pick<DraftBlock, 'text' | 'marks' | 'notes'> => this.builder.finish();
}
