/** What the browser's picker of files gives, as far as it is used here. */
interface SaveHandle {
  name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

/** Saves files where the browser lets a page write: straight into the folder of a project. */
export class FileSaver {
  private handle?: SaveHandle;

  /** Whether a place was chosen already. */
  get hasPlace(): boolean {
    return this.handle !== undefined;
  }

  /** Writes to the chosen place, or asks for one. False when the person gave up. */
  async save(file: File, { again }: { again: boolean }): Promise<string | false> {
    const { showSaveFilePicker } = globalThis as {
      showSaveFilePicker?: (options: object) => Promise<SaveHandle>;
    };
    if (!showSaveFilePicker) throw new Error('no file picker');
    try {
      if (!again || !this.handle) {
        this.handle = await showSaveFilePicker({
          // The browser opens the folder again that was chosen the last time.
          id: 'cotejo-alignment',
          suggestedName: file.name,
          types: [{ accept: { 'application/json': ['.json'] } }],
        });
      }
    } catch (error) {
      if ((error as Error).name === 'AbortError') return false;
      throw error;
    }
    const stream = await this.handle.createWritable();
    await stream.write(file);
    await stream.close();
    return this.handle.name;
  }
}
