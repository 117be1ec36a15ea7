/**
 * Localization quality issues (ITS 2.0, section 8.17; XLIFF 2.1, section 5.9.6.4) on the words of a segment, for reports
 * of checks that translators open in their own tools.
 */
import type { Side } from '../../text/finding.js';
import { xml, type XmlChild } from '../xml-write.js';

/** Types of ITS 2.0, appendix C. */
export type IssueType =
  | 'terminology'
  | 'mistranslation'
  | 'omission'
  | 'untranslated'
  | 'addition'
  | 'duplication'
  | 'inconsistency'
  | 'grammar'
  | 'legal'
  | 'register'
  | 'locale-specific-content'
  | 'locale-violation'
  | 'style'
  | 'characters'
  | 'misspelling'
  | 'typographical'
  | 'formatting'
  | 'inconsistent-entities'
  | 'numbers'
  | 'markup'
  | 'pattern-problem'
  | 'whitespace'
  | 'internationalization'
  | 'length'
  | 'non-conformance'
  | 'uncategorized'
  | 'other';

/** An issue on a span of a block. */
export interface QualityIssue {
  /** Offsets in the block's plain text. */
  start: number;
  end: number;
  type: IssueType;
  /** What is wrong, in words. */
  comment: string;
  /** 0-100; 100 is the gravest. */
  severity: number;
}

/** Says what is to be marked in a block: the hook by which a report attaches its findings to the segments. */
export type IssuesOf = (side: Side, block: string) => readonly QualityIssue[];

/** Writes words with the issues on them. One writer serves one unit, whose markers are numbered through. */
export class IssueWriter {
  private readonly open = new Map<QualityIssue, string>();
  private readonly done = new Set<QualityIssue>();

  constructor(private readonly nextId: () => string) {}

  /**
   * The words of a block from offset `at` on as children of `source` or `target`. An issue within these words alone is a
   * `mrk`; one that goes on behind a code, or crosses another, is an `sm` and an `em`.
   */
  write(words: string, at: number, issues: readonly QualityIssue[]): XmlChild[] {
    const end = at + words.length;
    const here = issues.filter(
      (issue) => issue.start < issue.end && issue.start < end && issue.end > at && !this.done.has(issue),
    );
    if (here.length === 0) return words === '' ? [] : [words];
    const within = here.filter(({ start, end: stop }) => start >= at && stop <= end);
    const alone = within.filter((issue) =>
      here.every((other) => other === issue || other.end <= issue.start || other.start >= issue.end),
    );
    const borders = [
      ...new Set(here.flatMap(({ start, end: stop }) => [start, stop]).filter((b) => b > at && b < end)),
    ].sort((a, b) => a - b);
    const children: XmlChild[] = [];
    [at, ...borders].forEach((from, index) => {
      const to = borders[index] ?? end;
      const run = words.slice(from - at, to - at);
      for (const issue of here) if (!alone.includes(issue) && issue.start === from) children.push(this.start(issue));
      const whole = alone.find(({ start, end: stop }) => start === from && stop === to);
      if (whole) this.done.add(whole);
      children.push(whole ? xml('mrk', { id: this.nextId(), ...attributesOf(whole) }, run) : run);
      for (const issue of here) if (!alone.includes(issue) && issue.end === to) children.push(...this.end(issue));
    });
    return children;
  }

  private start(issue: QualityIssue): XmlChild {
    const id = this.nextId();
    this.open.set(issue, id);
    return xml('sm', { id, ...attributesOf(issue) });
  }

  private end(issue: QualityIssue): XmlChild[] {
    const startRef = this.open.get(issue);
    this.open.delete(issue);
    this.done.add(issue);
    return startRef ? [xml('em', { startRef })] : [];
  }

  /** Ends the markers that are still open where a block ends: an issue that reached beyond its words. */
  finish(): XmlChild[] {
    return [...this.open.keys()].flatMap((issue) => this.end(issue));
  }
}

const attributesOf = ({ type, comment, severity }: QualityIssue): Record<string, string> => ({
  type: 'its:generic',
  'its:locQualityIssueType': type,
  'its:locQualityIssueComment': comment,
  'its:locQualityIssueSeverity': String(Math.min(100, Math.max(0, severity))),
});
