/** Runs rules over a study and turns what they hit into findings. */
import { shorten, type Finding, type FindingSide, type Side } from '../text/finding.js';
import type { MessageLanguage } from '../text/messages.js';
import { findingKey } from './decisions-key.js';
import type { Hit, Place, Rule, RuleMessage, Study, TranslationSeverity } from './rule.js';
import { blockOf, pairAt, quoteOf, sentenceOf, zoneOf } from './study.js';

/** Where words stand in a file. */
export type Locate = (side: Side, block: string, start: number) => Pick<FindingSide, 'file' | 'line' | 'col'>;

/** Why a rule is switched off for an edition; with blocks, only in these (of either text). */
export interface RuleOff {
  reason: string;
  blocks?: readonly string[];
}

/** How a study is checked. */
export interface CheckOptions {
  rules: readonly Rule[];
  /** Language of the messages; English unless given. */
  language?: MessageLanguage;
  /** Rules that are switched off, by id. */
  off?: Readonly<Record<string, RuleOff>>;
  /** Where words stand in their files. Without it findings have no file, and 0 for line and column. */
  locate?: Locate;
}

/** Most findings of one rule: a text of another kind must not give a million. */
const MOST_PER_RULE = 500;

/** A hit with the rule that made it. */
interface RuleHit {
  rule: Rule;
  hit: Hit;
}

/**
 * What the rules find in a study, in the order of the text: by block and offset of the translation where a finding has a
 * place there, else of the original. Rules that need a counterpart are left out where there is none. Never throws for
 * what a text says.
 */
export function checkStudy(study: Study, options: CheckOptions): Finding[] {
  const { rules, language = 'en', off = {}, locate = nowhere } = options;
  const hits: RuleHit[] = [];
  for (const rule of rules) {
    if (rule.needs === 'pair' && !study.target) continue;
    let count = 0;
    for (const hit of rule.check(study)) {
      if (isOff(off, rule.id, hit)) continue;
      if (++count > MOST_PER_RULE) break;
      hits.push({ rule, hit });
    }
  }
  const kept = inOrder(study, giveWay(study, hits));
  const seen = new Map<string, number>();
  return kept.map(({ rule, hit }) => toFinding(study, rule, hit, { language, locate, seen }));
}

const nowhere: Locate = () => ({ file: '', line: 0, col: 0 });

function isOff(off: Readonly<Record<string, RuleOff>>, rule: string, { source, target }: Hit): boolean {
  if (!Object.hasOwn(off, rule)) return false;
  const { blocks } = off[rule];
  return !blocks || [source, target].some((place) => place !== undefined && blocks.includes(place.block));
}

/** Leaves out what another rule says better (see `Rule.yieldsTo`), and what one rule says twice. */
function giveWay(study: Study, hits: RuleHit[]): RuleHit[] {
  const byRule = new Map<string, Hit[]>();
  for (const { rule, hit } of hits) {
    const others = byRule.get(rule.id);
    if (others) others.push(hit);
    else byRule.set(rule.id, [hit]);
  }
  const said = new Set<string>();
  return hits.filter(({ rule, hit }) => {
    const better = (rule.yieldsTo ?? []).some((id) => byRule.get(id)?.some((other) => isSameDefect(study, hit, other)));
    if (better) return false;
    const words = [rule.id, hit.variant, placeKey(hit.source), placeKey(hit.target)].join(' ');
    return !said.has(words) && said.add(words);
  });
}

const placeKey = (place?: Place): string => (place ? `${place.side}:${place.block}:${place.start}-${place.end}` : '-');

/**
 * Two hits are about one defect when they overlap in the translation; in the original, where one is silent on the
 * translation; or when they stand in sentences that answer to each other, where they have no text in common.
 */
function isSameDefect(study: Study, a: Hit, b: Hit): boolean {
  if (a.target && b.target) return overlap(a.target, b.target);
  if (a.source && b.source) return overlap(a.source, b.source);
  const [one, other] = [a.target ?? a.source!, b.target ?? b.source!];
  const pair = pairAt(study, one.side, one.block, one.start);
  return pair !== undefined && pair === pairAt(study, other.side, other.block, other.start);
}

/** True when the spans share a unit, or touch where one of them is empty. */
const overlap = (a: Place, b: Place): boolean =>
  a.block === b.block &&
  (a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end);

const SEVERITIES: readonly TranslationSeverity[] = ['critical', 'major', 'minor', 'info'];

/** By place: along the rows of the study, then along the words, then by severity. */
function inOrder(study: Study, hits: RuleHit[]): RuleHit[] {
  const position: Record<Side, Map<string, number>> = { source: new Map(), target: new Map() };
  study.source.blocks.forEach((block, index) => position.source.set(block.id, index));
  // A block of the translation counts as the first block of the original in its row, so that both run along together.
  study.target?.blocks.forEach((block, index) => position.target.set(block.id, index));
  for (const link of study.links) {
    const first = position.source.get(link.source[0]);
    if (first !== undefined) for (const id of link.target) position.target.set(id, first);
  }
  const rank = ({ rule, hit }: RuleHit): [number, number, number, string] => {
    const place = hit.target ?? hit.source!;
    const severity = SEVERITIES.indexOf(hit.severity);
    return [position[place.side].get(place.block) ?? 0, place.start, severity, rule.id];
  };
  const ranked = hits.map((each) => ({ each, rank: rank(each) }));
  ranked.sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : 1));
  return ranked.map(({ each }) => each);
}

/** What findings are written with; `seen` counts findings that would have the same key. */
interface Writing {
  language: MessageLanguage;
  locate: Locate;
  seen: Map<string, number>;
}

function toFinding(study: Study, rule: Rule, hit: Hit, { language, locate, seen }: Writing): Finding {
  const place = hit.target ?? hit.source!;
  const concept = hit.concept ?? null;
  const identity = { rule: rule.id, concept, sentence: sentenceText(study, place), quote: quoteOf(study, place) };
  const same = JSON.stringify(identity);
  const nth = seen.get(same) ?? 0;
  seen.set(same, nth + 1);
  const message = rule.messages[hit.variant ?? 'default'] ?? rule.messages.default;
  return {
    rule: rule.id,
    kind: 'translation',
    category: rule.category,
    severity: hit.severity,
    zone: hit.zone ?? zoneOf(study[place.side] ?? study.source, place.block),
    message: fillMessage(message, hit.parameters ?? {}, language),
    concept,
    source: toSide(study, hit.source, locate),
    target: toSide(study, hit.target, locate),
    key: findingKey({ ...identity, nth }),
    ...(restsOnReconstruction(study, rule, hit) ? { restsOn: 'reconstruction' as const } : {}),
  };
}

/** The words of a finding, in one of the languages of the interface. */
export const fillMessage = (
  message: RuleMessage,
  parameters: Record<string, string | number>,
  language: MessageLanguage,
): string =>
  message[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );

/**
 * Whether a finding rests on words of a reconstruction: it stands in them alone, or comes from holding the two texts
 * against each other. What is wrong in the translation by itself rests on nothing else, though the original be quoted.
 */
function restsOnReconstruction(study: Study, rule: Rule, { source, target, compares }: Hit): boolean {
  const isReconstruction = (side: Side): boolean => study[side]?.meta.provenance === 'reconstruction';
  const both = rule.needs === 'pair' || compares === true;
  return (
    (isReconstruction('source') && (both || target === undefined)) ||
    (isReconstruction('target') && (both || source === undefined))
  );
}

function sentenceText(study: Study, { side, block: id, start }: Place): string {
  const text = study[side];
  const block = text && blockOf(text, id);
  if (!block) return '';
  const sentence = sentenceOf(block, start);
  return block.text.slice(sentence.start, sentence.end);
}

function toSide(study: Study, place: Place | undefined, locate: Locate): FindingSide | null {
  if (!place) return null;
  const { side, block, start, end } = place;
  return { ...locate(side, block, start), block, start, end, quote: shorten(quoteOf(study, place), 300) };
}
