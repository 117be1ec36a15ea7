/**
 * XCES alignment (`cesAlign`) with its two documents, as OPUS publishes its corpora. The documents hold plain words:
 * tools for corpora take what stands in `s` as it is.
 */
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { WriteEdition } from './export/types.js';
import { alignmentName, documentName, writeBlockLinks, writeDocument, writeSentenceLinks } from './xces/write.js';

export { readXces as read } from './xces/read.js';

/** The alignment, the two documents it names, and, beside links of sentences, those of whole blocks. */
export const write: WriteEdition = (edition, options) => {
  const { level = 'sentence' } = options;
  const file = (name: string, words: string) => textFile(name, 'application/xml', words);
  const blocks = file(alignmentName(edition, 'block'), writeBlockLinks(edition, options));
  const alignments =
    level === 'sentence'
      ? [file(alignmentName(edition, 'sentence'), writeSentenceLinks(edition, options)), blocks]
      : [blocks];
  const documents = (['source', 'target'] as const).map((side) =>
    file(documentName(edition, side), writeDocument(edition, side, options)),
  );
  return {
    files: [...alignments, ...documents],
    losses: collectLosses(edition, 'XCES', ['marks', 'former', 'characters']),
  };
};
