import type { SentenceRef } from '../edition/sentences.js';
import type { Place } from '../elements/place.js';
import type { UserStore } from '../storage/user.js';

/** A reading position as kept: the sentence, where it stood, and how far through the edition it is. */
export interface Position {
  ref: SentenceRef;
  top: number;
  /** Part of the rows before it, 0-1. */
  part: number;
}

/** How soon a new place is written, in milliseconds. */
const DELAY = 300;

/** Keeps the reading position of one edition: soon after each move, and at once when the page goes. */
export class PositionKeeper {
  private timer?: ReturnType<typeof setTimeout>;
  private unsaved?: Position;

  constructor(
    private readonly user: UserStore,
    /** The same, when it may be written to. */
    private readonly writable: () => Promise<UserStore | undefined>,
    private readonly slug: string,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** The position kept last, if any. @throws StorageError */
  async load(): Promise<Position | undefined> {
    return (await this.user.get<Position>('positions', this.slug))?.value;
  }

  /** The reader has moved. */
  moved(place: Place, part: number): void {
    this.unsaved = { ref: place.ref, top: Math.round(place.top), part };
    this.timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Writes the last place now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { unsaved } = this;
    this.unsaved = undefined;
    if (!unsaved) return;
    const user = await this.writable();
    await user?.put('positions', this.slug, unsaved).catch(this.onError);
  }
}
