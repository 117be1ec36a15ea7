import type { Change } from '../../alignment/edit/change.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { Pair } from '../../alignment/edit/pairs.js';
import { stateOf } from '../../alignment/edit/tally.js';
import { currentLanguage, t } from '../../i18n/i18n.js';

/** Links that a message names at most. */
const NAMED = 4;

/** What writes lists and confidences in a language: making one takes longer than all it writes for a screen. */
const writers = new Map<string, { list: Intl.ListFormat; confidence: Intl.NumberFormat }>();

function writer(): { list: Intl.ListFormat; confidence: Intl.NumberFormat } {
  const language = currentLanguage();
  const known = writers.get(language) ?? {
    list: new Intl.ListFormat(language, { type: 'conjunction' }),
    confidence: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  };
  writers.set(language, known);
  return known;
}

/** `p18`, `p18 and p19`, `p18, p19 and p20`. */
export const idList = (ids: readonly string[]): string => (ids.length === 1 ? ids[0] : writer().list.format(ids));

/** What belongs together, in short: `p18 with p18 and p19`, `p19, omitted`. */
export function linkLabel({ source, target }: Pair): string {
  if (target.length === 0) return t('link.omitted', { source: idList(source) });
  if (source.length === 0) return t('link.added', { target: idList(target) });
  return t('link.both', { source: idList(source), target: idList(target) });
}

/** The same for the ear, with its confidence and whether it was looked at. */
export function linkSpoken(link: EditedLink): string {
  const { source, target } = link;
  const values = { source: idList(source), target: idList(target) };
  const what =
    target.length === 0
      ? t('link.spokenOmitted', values)
      : source.length === 0
        ? t('link.spokenAdded', values)
        : t('link.spokenBoth', values);
  return [what, ...factsOf(link)].join(', ');
}

/** Confidence and state of a link: `confidence 0.61`, `not reviewed`. */
export function factsOf(link: EditedLink): string[] {
  const { confidence } = link;
  return [
    ...(confidence === undefined ? [] : [t('link.confidence', { value: confidenceOf(confidence) })]),
    t(`link.state_${stateOf(link)}`),
  ];
}

/** A confidence with two digits, never rounded up to certainty. */
export const confidenceOf = (value: number): string =>
  writer().confidence.format(value < 1 ? Math.min(value, 0.99) : 1);

/** What a change did, in words: its name and the links that stand there now. */
export function changeWords({ name, level, runs }: Pick<Change, 'name' | 'level' | 'runs'>): string {
  const links = runs.flatMap(({ after }) => after);
  const pairs = level === 'sentence' ? changedSentences(runs) : links;
  const named = pairs.slice(0, NAMED).map(linkLabel);
  const more = pairs.length - named.length;
  if (more > 0) named.push(t('link.more', { count: more }));
  return t(`did.${name}`, { links: named.join('; '), count: runs.length });
}

/** Of a link whose sentences were linked otherwise, the sentence links that are new. */
function changedSentences([run]: Change['runs']): Pair[] {
  const key = (pair: [string[], string[]]): string => JSON.stringify(pair);
  const before = new Set(run?.before.flatMap((link) => link.sentences ?? []).map(key));
  return (run?.after ?? [])
    .flatMap((link) => link.sentences ?? [])
    .filter((pair) => !before.has(key(pair)))
    .map(([source, target]) => ({ source, target }));
}
