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

/** A place in one text or in an alignment file. */
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
}

/** Which of an edition's two texts. */
export type Side = 'source' | 'target';

/** True when the finding fails a check or a build. */
export const isError = (finding: Finding): boolean => finding.kind === 'structure' && finding.severity === 'error';

/** A finding on one line, in the form that editors and terminals recognise: `path:line:col severity rule message`. */
export function formatFinding(finding: Finding): string {
  const place = finding.source ?? finding.target;
  const where = place ? `${place.file}:${place.line}:${place.col}` : '-';
  return `${where} ${finding.severity} ${finding.rule} ${finding.message}`;
}

/** At most `limit` characters of a quotation, cut with an ellipsis. */
export const shorten = (words: string, limit = 80): string =>
  words.length <= limit ? words : `${words.slice(0, limit - 1)}…`;
