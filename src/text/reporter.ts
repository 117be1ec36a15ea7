import { shorten, type Finding, type Severity, type Side, type Zone } from './finding.js';
import { structureMessage, type MessageLanguage, type StructureRule } from './messages.js';

/** Where a structural finding is, and what it says. */
export interface Report {
  rule: StructureRule;
  severity: Extract<Severity, 'error' | 'warning' | 'info'>;
  zone: Zone;
  line: number;
  col?: number;
  block?: string | null;
  start?: number | null;
  end?: number | null;
  quote?: string;
  parameters?: Record<string, string | number>;
  /** Which text the finding is about, where it is not the reporter's own. */
  side?: Side;
  /** File the finding points into, where it is not the reporter's own. */
  file?: string;
}

/** Collects the structural findings of one file. */
export interface Reporter {
  readonly findings: Finding[];
  readonly file: string;
  report(report: Report): void;
}

/** At most this many findings of one rule for one file: a file of another kind must not give a million. */
const MOST_PER_RULE = 200;

/** A reporter for `file`, whose findings concern `side` unless a report says otherwise. */
export function createReporter(file: string, side: Side, language: MessageLanguage = 'en'): Reporter {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const report = (r: Report): void => {
    const count = (counts.get(r.rule) ?? 0) + 1;
    counts.set(r.rule, count);
    if (count > MOST_PER_RULE) return;
    const place = {
      file: r.file ?? file,
      line: r.line,
      col: r.col ?? 1,
      block: r.block ?? null,
      start: r.start ?? null,
      end: r.end ?? null,
      quote: shorten(r.quote ?? ''),
    };
    const about = r.side ?? side;
    findings.push({
      rule: r.rule,
      kind: 'structure',
      category: r.zone === 'alignment' ? 'alignment' : 'text',
      severity: r.severity,
      zone: r.zone,
      message: structureMessage(r.rule, r.parameters ?? {}, language),
      concept: null,
      source: about === 'source' ? place : null,
      target: about === 'target' ? place : null,
    });
  };
  return { findings, file, report };
}
