/**
 * What a check reports. Findings are data: a checker returns them and never throws. Only findings of kind `structure`
 * and severity `error` fail a check or a build.
 */

/** `structure`: a file is not well made. `translation`: the words deserve a look. */
export type FindingKind = 'structure' | 'translation';

/** `error`, `warning` and `info` for structure; `critical`, `major`, `minor` and `info` (MQM) for translation. */
export type Severity = 'error' | 'warning' | 'info' | 'critical' | 'major' | 'minor';

/** The part of an edition a finding is about. */
export type Zone = 'front' | 'body' | 'notes' | 'alignment';

/**
 * A place in one text or in an alignment file. Where no files are at hand, as for an edition in the page, `file` is
 * empty and `line` and `col` are 0: the block and its offsets say where.
 */
export interface FindingSide {
  /** Path as given, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  col: number;
  block: string | null;
  /** Offsets in the block's plain text; null when the finding is not about a span of words. */
  start: number | null;
  end: number | null;
  /** The words themselves, shortened when long. */
  quote: string;
}

/** One finding; at least one of `source` and `target` is set. */
export interface Finding {
  rule: string;
  kind: FindingKind;
  category: string;
  severity: Severity;
  zone: Zone;
  message: string;
  /** Id of the concept concerned, for terminology. */
  concept: string | null;
  source: FindingSide | null;
  target: FindingSide | null;
  /** Translation findings: what a decision on it is kept under; the same as long as its sentence reads the same. */
  key?: string;
  /** Set where the finding rests on words that are a reconstruction, not the published text. */
  restsOn?: 'reconstruction';
}

/** Which of an edition's two texts. */
export type Side = 'source' | 'target';

/** True when the finding fails a check or a build. */
export const isError = (finding: Finding): boolean => finding.kind === 'structure' && finding.severity === 'error';

/**
 * A finding on one line, in the form that editors and terminals recognise: `path:line:col severity rule message`. A
 * finding about a translation is placed there, even where the original is quoted beside it.
 */
export function formatFinding(finding: Finding): string {
  const { source, target } = finding;
  const place = finding.kind === 'translation' ? (target ?? source) : (source ?? target);
  const where = place ? `${place.file}:${place.line}:${place.col}` : '-';
  return `${where} ${finding.severity} ${finding.rule} ${finding.message}`;
}

/** At most `limit` characters of a quotation, cut with an ellipsis. */
export const shorten = (words: string, limit = 80): string =>
  words.length <= limit ? words : `${words.slice(0, limit - 1)}…`;
