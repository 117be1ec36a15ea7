/** What the browser's picker of files gives, as far as it is used here. */
export interface SaveHandle {
  name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  /** Asks the user where the browser has to: only while a click is fresh. */
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Where the chosen place is remembered from one visit to the next. */
export interface PlaceMemory {
  read(): Promise<SaveHandle | undefined>;
  keep(handle: SaveHandle): Promise<void>;
}

/** Saves files where the browser lets a page write: straight into the folder of a project. */
export class FileSaver {
  private handle?: SaveHandle;
  /** The place of an earlier visit, which the browser has not been asked about in this one. */
  private remembered?: SaveHandle;

  /** @param memory - without it, a place is known until the page is left */
  constructor(private readonly memory?: PlaceMemory) {}

  /** Whether a place was chosen already, in this visit or an earlier one. */
  get hasPlace(): boolean {
    return (this.handle ?? this.remembered) !== undefined;
  }

  /** Looks up the place of an earlier visit. Without it, saving asks or downloads as it does the first time. */
  async recall(): Promise<void> {
    this.remembered = await this.memory?.read().catch(() => undefined);
  }

  /**
   * Writes to the chosen place, or asks for one. False when the person gave up, or refuses the place of an earlier visit,
   * which is then forgotten until the page is opened again.
   */
  async save(file: File, { again }: { again: boolean }): Promise<string | false> {
    const { handle } = this;
    if (again && !handle && this.remembered) {
      const place = this.remembered;
      this.remembered = undefined;
      if ((await place.requestPermission?.({ mode: 'readwrite' })) !== 'granted') return false;
      this.handle = place;
    } else if (!again || !handle) {
      const chosen = await choose(file);
      if (!chosen) return false;
      this.handle = chosen;
      // Not to be remembered is no reason not to be saved.
      await this.memory?.keep(chosen).catch(() => undefined);
    }
    const stream = await this.handle!.createWritable();
    await stream.write(file);
    await stream.close();
    return this.handle!.name;
  }
}

async function choose(file: File): Promise<SaveHandle | undefined> {
  const { showSaveFilePicker } = globalThis as {
    showSaveFilePicker?: (options: object) => Promise<SaveHandle>;
  };
  if (!showSaveFilePicker) throw new Error('no file picker');
  try {
    return await showSaveFilePicker({
      // The browser opens the folder again that was chosen the last time.
      id: 'cotejo-alignment',
      suggestedName: file.name,
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}
