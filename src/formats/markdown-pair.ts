/** The two texts of an edition in our Markdown, as the project keeps them in texts/. */
import type { Edition, EditionBlock } from '../edition/model.js';
import type { WordsFor } from '../edition/words.js';
import type { Side } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import type { Text } from '../text/model.js';
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
  const given = extras?.files;
  const written = given?.source && given.target ? undefined : await writeTexts(edition);
  const files = SIDES.map((side): ExportFile => {
    const bytes = given?.[side] ?? new TextEncoder().encode(written![side].markdown);
    return { name: name(side), mediaType: 'text/markdown', bytes };
  });
  const readme = textFile(`${edition.slug}.README.md`, 'text/markdown', readmeOf(edition, words));
  const changed = written ? markdownLosses(edition, written) : [];
  return { files: [...files, readme], losses: [...changed, ...collectLosses(edition, 'Markdown', ['links'])] };
};

/** A text as its file, and as what reading that file gives. */
export interface WrittenText {
  /** Path in a project. */
  path: string;
  markdown: string;
  text: Text;
}

/** Both texts of an edition as files of a project, and read back. */
export async function writeTexts(edition: Edition): Promise<Record<Side, WrittenText>> {
  const [source, target] = SIDES.map((side) => edition[side].meta.language);
  const write = async (side: Side): Promise<WrittenText> => {
    const blocks = edition[side].blocks.map((block) => ({
      ...block,
      marks: block.marks ?? [],
      notes: block.notes ?? [],
    }));
    const markdown = writeText(edition[side].meta, blocks);
    const name = side === 'target' && source === target ? `${edition.slug}-2` : edition.slug;
    const path = `texts/${edition[side].meta.language}/${name}.md`;
    const { text } = await parseText(new TextEncoder().encode(markdown), path, { side });
    return { path, markdown, text };
  };
  return { source: await write('source'), target: await write('target') };
}

/** The blocks that Markdown cannot hold as they are: those that it gives back otherwise. */
export function markdownLosses(edition: Edition, written: Record<Side, WrittenText>): Problem[] {
  const changed = SIDES.flatMap((side) => {
    const said = new Map(written[side].text.blocks.map((block) => [block.id, saidBy(block)]));
    return edition[side].blocks.filter((block) => said.get(block.id) !== saidBy(block));
  });
  if (changed.length === 0) return [];
  const parameters = { format: 'Markdown', count: changed.length };
  return [{ code: 'loss-blocks', file: edition.slug, parameters, severity: 'warning' }];
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
