import type { Finding, Side } from '../text/finding.js';
import type { MessageLanguage, StructureRule } from '../text/messages.js';
import type { Text } from '../text/model.js';
import { createReporter, type Reporter } from '../text/reporter.js';
import { alignedBlock, parseSentenceId, type Alignment, type Link } from './model.js';
import { changedBlocks, isStale, storedSentences } from './stale.js';

/** What {@link checkAlignment} looks at. */
export interface AlignmentCheck {
  alignment: Alignment;
  /** Path of the alignment file, for the findings. */
  file: string;
  slug: string;
  source: Text;
  target: Text;
  placeOf(index: number): { line: number; col: number };
  messages?: MessageLanguage;
}

/**
 * Structural findings of an alignment against its two texts: unknown ids, blocks in no link or in two, crossings, empty
 * links, words changed since they were linked, and the same for the sentence links inside. Never throws.
 */
export function checkAlignment(check: AlignmentCheck): Finding[] {
  const { alignment, file, source, target, placeOf } = check;
  const reporter = createReporter(file, 'source', check.messages);
  checkLanguages(check, reporter);
  checkBlocksOnce(check, reporter);
  checkOrder(check, reporter);
  const changed = { source: changedBlocks(source, alignment.source), target: changedBlocks(target, alignment.target) };
  const counts = { source: sentenceCounts(source, alignment.source), target: sentenceCounts(target, alignment.target) };
  alignment.links.forEach((link, index) => {
    const at = placeOf(index);
    const stale = isStale(link, changed);
    if (stale) reportStale(link, changed, at, reporter);
    checkSentences(link, counts, stale, at, reporter);
  });
  checkStamped(check, reporter);
  return reporter.findings;
}

type Place = { line: number; col: number };
const SIDES = ['source', 'target'] as const;

function checkLanguages({ alignment, source, target }: AlignmentCheck, reporter: Reporter): void {
  for (const [side, text] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const stated = alignment[side].language;
    const actual = text.meta.language;
    if (stated === actual) continue;
    const parameters = { stated, actual };
    reporter.report({ rule: 'alignment-language', severity: 'error', zone: 'alignment', line: 1, side, parameters });
  }
}

/** Every block of both texts in exactly one link, and every link with a block. */
function checkBlocksOnce({ alignment, source, target, placeOf }: AlignmentCheck, reporter: Reporter): void {
  const report = (
    rule: StructureRule,
    place: Place,
    side: Side,
    id: string,
    parameters: Record<string, string | number>,
  ) => reporter.report({ rule, severity: 'error', zone: 'alignment', ...place, side, block: id || null, parameters });
  for (const [side, text] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const known = new Set(text.blocks.map((block) => block.id));
    const linked = new Map<string, number>();
    alignment.links.forEach((link, index) => {
      for (const id of link[side]) {
        const first = linked.get(id);
        if (!known.has(id)) report('link-unknown-block', placeOf(index), side, id, { id, file: text.file });
        if (first !== undefined)
          report('link-block-twice', placeOf(index), side, id, { id, first: placeOf(first).line });
        else linked.set(id, index);
      }
    });
    for (const block of text.blocks) {
      if (!block.id || linked.has(block.id)) continue;
      // The place to look is the block in its text, not the alignment file.
      reporter.report({
        rule: 'link-block-missing',
        severity: 'error',
        zone: 'alignment',
        file: text.file,
        line: block.line,
        side,
        block: block.id,
        quote: block.text,
        parameters: { id: block.id, file: reporter.file },
      });
    }
  }
  alignment.links.forEach((link, index) => {
    if (link.source.length + link.target.length > 0) return;
    report('link-empty', placeOf(index), 'source', '', { link: index + 1 });
  });
}

/** Links in the order of both texts; one that goes back behind an earlier one crosses it. */
function checkOrder({ alignment, source, target, placeOf }: AlignmentCheck, reporter: Reporter): void {
  const order = { source: positions(source), target: positions(target) };
  const last = { source: { at: -1, id: '' }, target: { at: -1, id: '' } };
  alignment.links.forEach((link, index) => {
    for (const side of SIDES) {
      for (const id of link[side]) {
        const at = order[side].get(id);
        if (at === undefined) continue;
        if (at < last[side].at) {
          const parameters = { id, other: last[side].id };
          const place = placeOf(index);
          reporter.report({
            rule: 'link-crossing',
            severity: 'warning',
            zone: 'alignment',
            ...place,
            side,
            block: id,
            parameters,
          });
        } else last[side] = { at, id };
      }
    }
  });
}

const positions = (text: Text): Map<string, number> => new Map(text.blocks.map((block, index) => [block.id, index]));

function sentenceCounts(text: Text, aligned: Alignment['source']): Map<string, number> {
  return new Map(text.blocks.map((block) => [block.id, storedSentences(block, aligned).length]));
}

function reportStale(link: Link, changed: Record<Side, Set<string>>, at: Place, reporter: Reporter): void {
  for (const side of SIDES) {
    for (const id of link[side]) {
      if (!changed[side].has(id)) continue;
      reporter.report({
        rule: 'link-stale',
        severity: 'warning',
        zone: 'alignment',
        ...at,
        side,
        block: id,
        parameters: { id },
      });
    }
  }
}

/** Each sentence of the link's blocks in exactly one sentence link, inside the link and in order. */
function checkSentences(
  link: Link,
  counts: Record<Side, Map<string, number>>,
  stale: boolean,
  at: Place,
  reporter: Reporter,
): void {
  if (!link.sentences) return;
  // The sentences of changed words may well be others: the stale link is already reported.
  const severity = stale ? 'warning' : 'error';
  const report = (rule: StructureRule, side: Side, id: string, parameters: Record<string, string | number>) =>
    reporter.report({
      rule,
      severity,
      zone: 'alignment',
      ...at,
      side,
      block: parseSentenceId(id)?.[0] ?? null,
      quote: id,
      parameters,
    });
  SIDES.forEach((side, column) => {
    const seen = new Set<string>();
    let last = -1;
    for (const id of link.sentences!.flatMap((pair) => pair[column])) {
      const [block, number] = parseSentenceId(id) ?? ['', 0];
      const count = counts[side].get(block) ?? 0;
      const place = link[side].indexOf(block) * 1e6 + number;
      if (!link[side].includes(block)) report('sentence-outside', side, id, { id });
      else if (number > count) report('sentence-unknown', side, id, { id, block, count });
      else if (seen.has(id)) report('sentence-twice', side, id, { id });
      else if (place < last)
        reporter.report({
          rule: 'sentence-crossing',
          severity: 'info',
          zone: 'alignment',
          ...at,
          side,
          block,
          quote: id,
          parameters: { id },
        });
      seen.add(id);
      last = Math.max(last, place);
    }
    for (const block of link[side]) {
      for (let n = 1; n <= (counts[side].get(block) ?? 0); n++) {
        if (!seen.has(`${block}.${n}`)) report('sentence-missing', side, `${block}.${n}`, { id: `${block}.${n}` });
      }
    }
  });
  if (link.sentences.some(([a, b]) => a.length + b.length === 0)) {
    const name = [...link.source, ...link.target].join(', ');
    report('sentence-empty', 'source', '', { link: name });
  }
}

/** Says once, for each side, how many linked blocks cannot be watched for changes. */
function checkStamped({ alignment, slug, source, target }: AlignmentCheck, reporter: Reporter): void {
  for (const [side, text] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const count = text.blocks.filter((block) => block.id && !alignedBlock(alignment[side], block.id)).length;
    if (count === 0) continue;
    const parameters = { count, slug };
    reporter.report({ rule: 'link-unstamped', severity: 'info', zone: 'alignment', line: 1, side, parameters });
  }
}
