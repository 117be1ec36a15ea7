import type { ExportFile } from './types.js';

/** A file of words, as UTF-8. */
export const textFile = (name: string, mediaType: string, words: string): ExportFile => ({
  name,
  mediaType,
  bytes: new TextEncoder().encode(words),
});
