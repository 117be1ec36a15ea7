/** Writing an edition and reading it back, and what must come back. */
import type { Edition } from '../../src/edition/model.js';
import type { Draft, DraftBlock, DraftLink, Imported } from '../../src/formats/draft.js';
import { editionDrafts } from '../../src/formats/edition-json.js';
import type { WriteEdition } from '../../src/formats/export/types.js';
import type { ReadFile } from '../../src/formats/format.js';
import type { Level } from '../../src/formats/units.js';
import { words } from './arbitrary.js';

/** What a format does not hold. */
export interface Lacks {
  marks?: true;
  notes?: true;
  /** Links to places that are not there. */
  dead?: true;
  /** Sentence links and boundaries. */
  sentences?: true;
}

/** What is compared: everything that an edition says. */
export interface Said {
  texts: { meta: object; blocks: Partial<DraftBlock>[] }[];
  links: Partial<DraftLink>[];
}

/** Writes an edition and reads the first file with the others beside it. */
export async function writeAndRead(
  format: { write: WriteEdition; read: ReadFile },
  edition: Edition,
  level: Level = 'sentence',
): Promise<Imported> {
  const { files } = await format.write(edition, { words, level });
  const [first, ...companions] = files;
  return format.read({ name: first.name, bytes: first.bytes, companions }, {});
}

/** What reading must give for an edition, less what the format lacks. */
export function expected(edition: Edition, level: Level, lacks: Lacks = {}): Said {
  return said(editionDrafts(edition), edition, level, lacks);
}

/** What reading gave, less what the format lacks. */
export function said(imported: Imported, edition: Edition, level: Level, lacks: Lacks = {}): Said {
  const withSentences = level === 'sentence' && !lacks.sentences;
  const linked = sentenceBlocks(edition);
  const places = new Set([
    ...edition.source.blocks.map(({ id }) => `#${id}`),
    ...edition.target.blocks.map(({ id }) => `#${edition.target.meta.language}.${id}`),
  ]);
  const keptMarks = (block: DraftBlock): DraftBlock =>
    lacks.dead
      ? { ...block, marks: block.marks.filter(({ href }) => !href?.startsWith('#') || places.has(href)) }
      : block;
  return JSON.parse(
    JSON.stringify({
      texts: imported.drafts.map((draft, side) => ({
        meta: sorted(draft.meta),
        blocks: draft.blocks
          .map(keptMarks)
          .map((block) => blockOf(block, lacks, withSentences && linked[side].has(block.id))),
      })),
      links:
        imported.links?.[0].links.map(({ sentences, ...link }) =>
          sorted(withSentences && sentences ? { ...link, sentences } : link),
        ) ?? [],
    }),
  ) as Said;
}

/** Ids of the blocks whose sentences are linked: only of those can a format of segments know the boundaries. */
function sentenceBlocks(edition: Edition): Set<string | undefined>[] {
  const linked = edition.links.filter(({ sentences }) => sentences !== undefined);
  return [new Set(linked.flatMap(({ source }) => source)), new Set(linked.flatMap(({ target }) => target))];
}

function blockOf(block: DraftBlock, lacks: Lacks, sentences: boolean): Partial<DraftBlock> {
  const { id, kind, level, marker, label, text, marks, notes } = block;
  return {
    id,
    kind,
    level,
    marker,
    label,
    text,
    ...(lacks.marks ? {} : { marks }),
    ...(lacks.notes ? {} : { notes }),
    ...(sentences ? { sentences: block.sentences } : {}),
  };
}

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The drafts' plain texts, one list a text. */
export const textsOf = (drafts: Draft[]): string[][] => drafts.map(({ blocks }) => blocks.map(({ text }) => text));

/** A file from words. */
export const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
