/** Everything that terminology has to say of one edition: findings, concepts, rules. Made in a worker beside the page. */
import type { Edition } from '../edition/model.js';
import type { Finding } from '../text/finding.js';
import type { MessageLanguage } from '../text/messages.js';
import { checkStudy } from './check.js';
import { lensOf, type LensConcept } from './lens.js';
import type { Rule, Study } from './rule.js';
import { rulesWith } from './rules.js';
import { applyEdits, type TermbaseEdit } from './termbase/edits.js';
import { joinTermbases } from './termbase/join.js';
import { termbasesOf } from './termbases.js';
import type { TermsFile } from './terms-file.js';

/** A rule, for its own page. */
export interface RulePage {
  id: string;
  /** MQM category. */
  category: string;
  title: string;
  explanation: string;
  /** Worked examples: what it finds, and where it stays silent. */
  examples: { source: string[]; target: string[]; found: string[] }[];
}

/** See {@link surveyOf}. */
export interface Survey {
  findings: Finding[];
  concepts: LensConcept[];
  rules: RulePage[];
  /** What is wrong with the termbases, in words. */
  problems: string[];
  /** Rules that are switched off, with the reason. */
  off: { title: string; reason: string }[];
  /** Ids of all concepts of the termbase, those that stand nowhere among them. */
  conceptIds: string[];
  /** Changes to the termbase that no longer apply. */
  unapplied: number;
}

/** Everything about an edition, with messages in the language of the interface; `edits` are the user's own to its terms. */
export function surveyOf(
  study: Study,
  terms: TermsFile,
  language: MessageLanguage,
  edits: readonly TermbaseEdit[] = [],
): Survey {
  const read = termbasesOf(terms, language);
  const { termbase, unapplied } = applyEdits(joinTermbases(read.termbases), edits);
  const rules = rulesWith([termbase]);
  const titles = new Map(rules.map(({ id, title }) => [id, title[language]]));
  return {
    findings: checkStudy(study, { rules, language, off: terms.off }),
    concepts: lensOf(study, [termbase]),
    rules: rules.map((rule) => toPage(rule, language)),
    problems: read.problems,
    conceptIds: termbase.concepts.map(({ id }) => id),
    unapplied: unapplied.length,
    off: Object.entries(terms.off).map(([rule, { reason }]) => ({ title: titles.get(rule) ?? rule, reason })),
  };
}

/** What the rules find in an edition, and nothing else: for counts over many of them. */
export function findingsOf(
  study: Study,
  terms: TermsFile,
  language: MessageLanguage,
  edits: readonly TermbaseEdit[] = [],
): Finding[] {
  const { termbase } = applyEdits(joinTermbases(termbasesOf(terms, language).termbases), edits);
  return checkStudy(study, { rules: rulesWith([termbase]), language, off: terms.off });
}

const toPage = ({ id, category, title, explanation, examples }: Rule, language: MessageLanguage): RulePage => ({
  id,
  category,
  title: title[language],
  explanation: explanation[language],
  examples: examples.map(({ source, target = [], found }) => ({ source, target, found })),
});

/** An edition, cut down to what a survey needs. */
export type SurveyedEdition = Pick<Edition, 'source' | 'target' | 'links'>;
