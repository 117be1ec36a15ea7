/** What a person has decided on findings: kept under the key of the finding, so that it is never asked again. */

/** A finding is an issue until somebody decides. */
export type Verdict = 'confirmed' | 'dismissed';

/** A decision on one finding. */
export interface Decision {
  /** `Finding.key`. */
  key: string;
  verdict: Verdict;
  /** Why; asked for when a finding is dismissed. */
  reason?: string;
  /** What it was about, so that the decision can be read without the text. */
  rule: string;
  quote: string;
  by?: string;
  /** ISO 8601 date-time. */
  at: string;
}

/** Decisions as a file: `format` and `version` say what it is. */
export interface DecisionsFile {
  format: 'cotejo-decisions';
  version: 1;
  slug: string;
  decisions: Decision[];
}

/** What a colleague's decisions do to one's own. */
export interface MergedDecisions {
  /** New here. */
  added: Decision[];
  /** The same verdict on both sides: nothing to do. */
  agreed: Decision[];
  /** Another verdict here: somebody has to choose. */
  conflicts: { own: Decision; other: Decision }[];
}

/** Holds decisions from elsewhere against one's own. Nothing is changed. */
export function mergeDecisions(own: readonly Decision[], other: readonly Decision[]): MergedDecisions {
  const known = new Map(own.map((decision) => [decision.key, decision]));
  const merged: MergedDecisions = { added: [], agreed: [], conflicts: [] };
  for (const decision of other) {
    const mine = known.get(decision.key);
    if (!mine) merged.added.push(decision);
    else if (mine.verdict === decision.verdict) merged.agreed.push(decision);
    else merged.conflicts.push({ own: mine, other: decision });
  }
  return merged;
}

/** Longest reason that is kept, in UTF-16 units. */
const LONGEST = 2000;

/** Reads a file of decisions. Undefined when it is something else, or any decision in it is not well made. */
export function readDecisions(json: string): DecisionsFile | undefined {
  let value: Partial<DecisionsFile> | null;
  try {
    value = JSON.parse(json) as Partial<DecisionsFile> | null;
  } catch {
    return undefined;
  }
  if (value?.format !== 'cotejo-decisions' || value.version !== 1 || !Array.isArray(value.decisions)) return undefined;
  if (!value.decisions.every(isDecision)) return undefined;
  const decisions = value.decisions.map(({ key, verdict, reason, rule, quote, by, at }) => ({
    key,
    verdict,
    ...(reason && { reason: reason.slice(0, LONGEST) }),
    rule,
    quote: quote.slice(0, LONGEST),
    ...(by && { by: by.slice(0, 200) }),
    at,
  }));
  return { format: 'cotejo-decisions', version: 1, slug: String(value.slug ?? ''), decisions };
}

function isDecision(value: unknown): value is Decision {
  const decision = value as Partial<Record<keyof Decision, unknown>> | null;
  const optional = (part: unknown): boolean => part === undefined || typeof part === 'string';
  return (
    typeof decision?.key === 'string' &&
    /^[0-9a-f]{32}$/.test(decision.key) &&
    (decision.verdict === 'confirmed' || decision.verdict === 'dismissed') &&
    [decision.rule, decision.quote, decision.at].every((part) => typeof part === 'string') &&
    optional(decision.reason) &&
    optional(decision.by)
  );
}

/** Decisions as a file. */
export const writeDecisions = (slug: string, decisions: readonly Decision[]): string =>
  JSON.stringify(
    { format: 'cotejo-decisions', version: 1, slug, decisions: [...decisions] } satisfies DecisionsFile,
    null,
    2,
  );
