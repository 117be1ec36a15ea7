/** Holds findings against a hand-made list. */
import type { EditionBlock } from '../../../src/edition/model.js';
import type { Finding, FindingSide, Side } from '../../../src/text/finding.js';
import type { Defect, Gold, Quote, RightPassage } from './gold.js';

/** How well findings agree with a list. */
export interface Score {
  /** Certain defects that a rule can decide, and those of them that no finding names. */
  decidable: number;
  missed: Defect[];
  /** Defects of any other kind that were found. */
  extra: Defect[];
  /** Findings of severity minor or above, and those of them that name no defect. */
  raised: number;
  wrong: Finding[];
  /** Findings of severity minor or above on passages that are right. */
  onRight: { finding: Finding; passage: RightPassage }[];
  /** Findings that name a place already named, per defect. */
  again: { defect: Defect; findings: Finding[] }[];
  recall: number;
  precision: number;
}

const isRaised = ({ severity }: Finding): boolean => severity !== 'info';

/** What quotes are looked up in: an edition, or a study of two texts. */
export type Texts = Record<Side, { blocks: EditionBlock[] } | null>;

/** Scores the findings of an edition. Throws where the list quotes words that the edition has not. */
export function scoreGold(findings: Finding[], { defects, right }: Gold, edition: Texts): Score {
  const named = defects.map((defect) => findings.filter((finding) => names(finding, defect, edition)));
  const wanted = defects.map(({ status, decidable }) => status === 'certain' && decidable);
  const missed = defects.filter((_, index) => wanted[index] && named[index].length === 0);
  const raised = findings.filter(isRaised);
  const passages = right.map((passage) => ({ passage, span: spanOf(edition, passage.side, passage.quote) }));
  const onRight = raised.flatMap((finding) =>
    passages.flatMap(({ passage, span }) => {
      const side = finding[passage.side];
      const excused = defects.some((_, index) => named[index].includes(finding));
      return side && !excused && overlaps(side, span) ? [{ finding, passage }] : [];
    }),
  );
  const wrong = raised.filter((finding) => !named.some((list) => list.includes(finding)));
  const decidable = wanted.filter(Boolean).length;
  return {
    decidable,
    missed,
    extra: defects.filter((_, index) => !wanted[index] && named[index].length > 0),
    raised: raised.length,
    wrong,
    onRight,
    again: defects.flatMap((defect, index) => {
      const places = (defect.target ?? defect.source ?? []).length;
      return named[index].length > Math.max(1, places) ? [{ defect, findings: named[index] }] : [];
    }),
    recall: decidable === 0 ? 1 : (decidable - missed.length) / decidable,
    precision: raised.length === 0 ? 1 : (raised.length - wrong.length) / raised.length,
  };
}

function names(finding: Finding, defect: Defect, edition: Texts): boolean {
  return (['source', 'target'] as const).some((side) => {
    const place = finding[side];
    return place !== null && (defect[side] ?? []).some((quote) => overlaps(place, spanOf(edition, side, quote)));
  });
}

interface Span {
  block: string;
  start: number;
  end: number;
}

const overlaps = (place: FindingSide, span: Span): boolean =>
  place.block === span.block &&
  (place.start === place.end
    ? span.start <= place.start! && place.start! <= span.end
    : place.start! < span.end && span.start < place.end!);

function spanOf(edition: Texts, side: Side, [block, words, nth = 0]: Quote): Span {
  const text = edition[side]?.blocks.find(({ id }) => id === block)?.text ?? '';
  let start = -1;
  for (let n = 0; n <= nth; n++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${side} ${block} does not have "${words}"`);
  }
  return { block, start, end: start + words.length };
}

/** A score in words: what to look at first. */
export function reportOf(slug: string, score: Score): string {
  const found = score.decidable - score.missed.length;
  const line = ({ rule, severity, source, target }: Finding): string =>
    `    ${severity} ${rule} ${(target ?? source)!.block}: ${source?.quote ?? '-'} | ${target?.quote ?? '-'}`;
  const quoteOf = ({ target, source, what }: Defect): string => `    ${(target ?? source)![0].join(' ')}: ${what}`;
  return [
    `${slug}: recall ${percent(score.recall)} (${found} of ${score.decidable} certain and decidable), ` +
      `precision ${percent(score.precision)} (${score.raised - score.wrong.length} of ${score.raised} from minor up), ` +
      `${score.onRight.length} on right passages, ${score.extra.length} further defects found`,
    ...section('  missed', score.missed.map(quoteOf)),
    ...section('  wrong', score.wrong.map(line)),
    ...section(
      '  on right passages',
      score.onRight.map(({ finding }) => line(finding)),
    ),
    ...section(
      '  said again',
      score.again.flatMap(({ findings }) => findings.map(line)),
    ),
  ].join('\n');
}

const section = (title: string, lines: string[]): string[] => (lines.length > 0 ? [`${title}:`, ...lines] : []);
const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
