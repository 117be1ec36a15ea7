/** The two texts of an edition in our Markdown, as the project keeps them in texts/. */
import type { Edition, EditionBlock } from '../edition/model.js';
import type { WordsFor } from '../edition/words.js';
import type { Side } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import { writeText } from '../text/write-markdown.js';
import { metaEntries, provenanceWords, SIDES, warningsOf } from './credits.js';
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { ExportFile, WriteEdition } from './export/types.js';
import type { Problem } from './problems.js';

/** One Markdown file for each text, and a readme with whose they are and where their words come from. */
export const write: WriteEdition = async (edition, { words, extras }) => {
  const [source, target] = SIDES.map((side) => edition[side].meta.language);
  const name = (side: Side): string =>
    `${edition.slug}.${source === target ? `${source}-${side}` : edition[side].meta.language}.md`;
  const files = SIDES.map((side): ExportFile => {
    const bytes = extras?.files?.[side] ?? new TextEncoder().encode(editionMarkdown(edition, side));
    return { name: name(side), mediaType: 'text/markdown', bytes };
  });
  const readme = textFile(`${edition.slug}.README.md`, 'text/markdown', readmeOf(edition, words));
  const changed = extras?.files?.source && extras.files.target ? [] : await markdownLosses(edition);
  return { files: [...files, readme], losses: [...changed, ...collectLosses(edition, 'Markdown', ['links'])] };
};

/** A text of an edition as the words of its file. */
export function editionMarkdown(edition: Edition, side: Side): string {
  const blocks = edition[side].blocks.map((block) => ({
    ...block,
    marks: block.marks ?? [],
    notes: block.notes ?? [],
  }));
  return writeText(edition[side].meta, blocks);
}

/** The blocks that Markdown cannot hold as they are: those that it gives back otherwise. */
export async function markdownLosses(edition: Edition): Promise<Problem[]> {
  const counts = await Promise.all(
    SIDES.map(async (side) => {
      const bytes = new TextEncoder().encode(editionMarkdown(edition, side));
      const { text } = await parseText(bytes, `${edition.slug}.md`, { side });
      const said = new Map(text.blocks.map((block) => [block.id, saidBy(block)]));
      return edition[side].blocks.filter((block) => said.get(block.id) !== saidBy(block)).length;
    }),
  );
  const count = counts.reduce((sum, number) => sum + number, 0);
  return count === 0
    ? []
    : [{ code: 'loss-blocks', file: edition.slug, parameters: { format: 'Markdown', count }, severity: 'warning' }];
}

const saidBy = ({
  kind,
  level,
  marker,
  text,
  marks = [],
  notes = [],
}: Omit<EditionBlock, 'sentences' | 'id'>): string =>
  JSON.stringify([
    kind,
    level,
    marker,
    text,
    marks.map(({ type, start, end, href }) => [type, start, end, href]),
    notes.map(({ at, note }) => [at, note]),
  ]);

function readmeOf(edition: Edition, words: WordsFor): string {
  const warnings = warningsOf(edition, words).map(({ words: said }) => `**${said}**\n`);
  const about = SIDES.map((side) => {
    const { meta } = edition[side];
    const lines = metaEntries(meta).map(([key, said]) => `- ${key}: ${said.replace(/\s+/g, ' ')}`);
    return `## ${meta.title.replace(/\s+/g, ' ')}\n\n${provenanceWords(meta, words).words}\n\n${lines.join('\n')}\n`;
  });
  return [...warnings, ...about].join('\n');
}
