/**
 * Plain pairs as Moses and every trainer of translation models take them: two files, line by line the same sentence in
 * two languages, a third with the ids of each line, and a note that says whose words they are.
 */
import type { Edition } from '../edition/model.js';
import type { Side } from '../text/finding.js';
import type { TextMeta } from '../text/model.js';
import { PairCollector } from './collect.js';
import { metaEntries, metaFrom, SIDES, warningsOf } from './credits.js';
import { draftOf } from './collect.js';
import { decodeBytes } from './encoding.js';
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { Exported, ExportOptions, WriteEdition } from './export/types.js';
import type { ReadFile, SourceFile } from './format.js';
import { createPace } from './pace.js';
import { Problems, Unreadable, megabytes } from './problems.js';
import { editionUnits, type UnitPart } from './units.js';

/** Two files of lines that answer to each other, their ids, and a readme. Pairs with an empty side are left out. */
export const write: WriteEdition = (edition, { level = 'sentence', words }) => {
  const units = editionUnits(edition, level);
  const pairs = units.map((unit) => SIDES.map((side) => lineOf(unit[side])));
  const full = pairs.map(([source, target]) => source !== '' && target !== '');
  const [source, target] = SIDES.map((side) => edition[side].meta.language);
  const names = source === target ? [`${source}.source`, `${target}.target`] : [source, target];
  const file = (name: string, lines: string[]) =>
    textFile(name, 'text/plain', lines.map((line) => `${line}\n`).join(''));
  const ids = units
    .filter((_, index) => full[index])
    .map((unit) => SIDES.map((side) => unit[side].map(({ id }) => id).join(' ')).join('\t'));
  const files: Exported['files'] = [
    ...names.map((name, at) =>
      file(
        `${edition.slug}.${name}`,
        pairs.filter((_, index) => full[index]).map((pair) => pair[at]),
      ),
    ),
    file(`${edition.slug}.ids`, ids),
    textFile(`${edition.slug}.README`, 'text/plain', readme(edition, words)),
  ];
  const losses = collectLosses(edition, 'Moses', ['unlinked', 'marks', 'notes', 'structure', 'former']);
  const left = full.filter((whole) => !whole).length;
  if (left > 0)
    losses.push({
      code: 'loss-one-sided',
      file: edition.slug,
      parameters: { format: 'Moses', count: left },
      severity: 'warning',
    });
  return { files, losses };
};

/** Words of one side as one line: every run of white space is a space. */
const lineOf = (parts: UnitPart[]): string =>
  parts
    .map(({ block, from, to }) => block.text.slice(from, to))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function readme(edition: Edition, words: ExportOptions['words']): string {
  const warnings = warningsOf(edition, words).map(({ words: said }) => said);
  const about = (side: Side): string[] =>
    metaEntries(edition[side].meta).map(([key, said]) => `${side}.${key}: ${said.replace(/\s+/g, ' ')}`);
  return [...warnings, ...about('source'), ...about('target')].map((line) => `${line}\n`).join('');
}

/** What our note says of the two texts: above all whose words they are. */
function readReadme(file: SourceFile, problems: Problems, most: number): Record<Side, Partial<TextMeta>> {
  const entries: Record<Side, [string, string][]> = { source: [], target: [] };
  for (const line of readLines(file, problems, most)) {
    const [, side, key, said] = /^(source|target)\.([\w.-]{1,80}): (.*)$/.exec(line) ?? [];
    if (side && key !== 'language') entries[side as Side].push([key, said]);
  }
  return { source: metaFrom(entries.source), target: metaFrom(entries.target) };
}

/** Reads two files of lines, with our note beside them; given alone, a file is a text with a paragraph a line. */
export const read: ReadFile = async (file, context) => {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const other = file.companions?.find(
    ({ name }) => baseOf(name) === baseOf(file.name) && name !== file.name && !/\.(?:ids|readme)$/i.test(name),
  );
  const lines = readLines(file, problems, pace.limits.markupBytes);
  if (!other) {
    const blocks = lines
      .filter((line) => line !== '')
      .map((text) => ({ kind: 'paragraph' as const, text, marks: [], notes: [] }));
    return { drafts: [draftOf(blocks, {}, extensionOf(file.name))], problems: problems.list };
  }
  const others = readLines(other, problems, pace.limits.markupBytes);
  if (lines.length !== others.length) {
    throw new Unreadable('lines-differ', {
      first: file.name,
      count: lines.length,
      second: other.name,
      others: others.length,
    });
  }
  const collector = new PairCollector(problems);
  for (let index = 0; index < lines.length; index++) {
    if (index % 256 === 0) await pace.step((0.7 * index) / lines.length);
    const segment = (words: string) => (words === '' ? [] : [{ number: 0, events: [words] }]);
    if (lines[index] + others[index] !== '')
      collector.add({ source: segment(lines[index]), target: segment(others[index]) });
  }
  if (collector.empty) throw new Unreadable('no-text');
  const about = file.companions?.find(({ name }) => name === `${baseOf(file.name)}.README`);
  return collector.finish(
    pace.part(0.7, 1),
    about ? readReadme(about, problems, pace.limits.markupBytes) : { source: {}, target: {} },
    { source: extensionOf(file.name), target: extensionOf(other.name) },
  );
};

const baseOf = (name: string): string => name.replace(/\.[^./]*$/, '');
const extensionOf = (name: string): string | undefined => /\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)$/.exec(name)?.[1];

function readLines(file: SourceFile, problems: Problems, most: number): string[] {
  if (file.bytes.length > most) {
    throw new Unreadable('markup-too-large', {
      part: file.name,
      size: megabytes(file.bytes.length),
      limit: megabytes(most),
    });
  }
  const text = decodeBytes(file.bytes, undefined, problems)
    .text.replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
}
