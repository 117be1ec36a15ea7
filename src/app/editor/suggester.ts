import { loadLexicon } from '../../alignment/align/lexicon.js';
import type { Lexicon } from '../../alignment/align/prior.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import { suggestBlocks } from '../../alignment/edit/suggest.js';
import { suggestSentences } from '../../alignment/edit/suggest-sentences.js';
import type { KnownBlock } from '../../alignment/edit/suggest-context.js';
import type { Edition } from '../../edition/model.js';
import type { Advice } from '../../elements/editor/state.js';
import type { Side } from '../../text/finding.js';
import { nextTask } from '../../text/pace.js';

/** Milliseconds that a person stays at a link before the aligner begins, and that it works at a stretch. */
const REST = 120;
const SLICE = 4;

/** Asks the aligner about one link at a time, in slices so small that no key or frame waits for it. */
export class Suggester {
  private asked = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private lexicon?: Promise<Lexicon | undefined>;
  private readonly blocks: Record<Side, Map<string, KnownBlock>>;

  constructor(
    private readonly edition: Edition,
    private readonly tell: (advice: Advice | undefined, thinking: boolean) => void,
  ) {
    const byId = (side: Side) => new Map(edition[side].blocks.map((block) => [block.id, block as KnownBlock]));
    this.blocks = { source: byId('source'), target: byId('target') };
  }

  /** Asks about a link; what was asked before is given up. */
  ask(links: readonly EditedLink[], index: number): void {
    this.stop();
    this.tell(undefined, true);
    const asked = this.asked;
    this.timer = setTimeout(() => void this.answer(links, index, asked), REST);
  }

  /** Gives up what was asked. */
  stop(): void {
    this.asked++;
    clearTimeout(this.timer);
  }

  private async answer(links: readonly EditedLink[], index: number, asked: number): Promise<void> {
    const { source, target } = this.edition;
    this.lexicon ??= loadLexicon(source.meta.language, target.meta.language).catch(() => undefined);
    const lexicon = await this.lexicon;
    const input = { links, lexicon, block: (side: Side, id: string) => this.blocks[side].get(id) };
    const opinion = await this.drive(suggestBlocks(input, index), asked);
    if (!opinion) return;
    const sentences = await this.drive(suggestSentences(input, index), asked);
    if (asked === this.asked) this.tell({ ...opinion, ...(sentences ? { sentences } : {}) }, false);
  }

  /** Runs a generator to its end; undefined when something else was asked meanwhile. */
  private async drive<T>(steps: Generator<number, T>, asked: number): Promise<T | undefined> {
    let started = performance.now();
    while (asked === this.asked) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - started < SLICE) continue;
      await nextTask();
      started = performance.now();
    }
    return undefined;
  }
}
