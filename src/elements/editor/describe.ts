import type { Change } from '../../alignment/edit/change.js';
import type { Disagreement } from '../../alignment/edit/compare.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { Pair } from '../../alignment/edit/pairs.js';
import { stateOf } from '../../alignment/edit/tally.js';
import type { Link } from '../../alignment/model.js';
import { formatDate } from '../../i18n/format.js';
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

/** The same for the ear: `source p18 with target p18 and p19`. */
export function pairSpoken({ source, target }: Pair): string {
  const values = { source: idList(source), target: idList(target) };
  if (target.length === 0) return t('link.spokenOmitted', values);
  return source.length === 0 ? t('link.spokenAdded', values) : t('link.spokenBoth', values);
}

/** A link for the ear, with its confidence and whether it was looked at. */
export const linkSpoken = (link: EditedLink): string => [pairSpoken(link), ...factsOf(link)].join(', ');

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
  const pairs = level === 'sentence' ? newSentences(links, runs[0]?.before ?? []) : links;
  return t(`did.${name}`, { links: labels(pairs), count: runs.length });
}

/** What one of two alignments has where they differ: `p18 with p18; p19 with p19`. */
export function versionWords(links: readonly Link[], others: readonly Link[], kind: Disagreement['kind']): string {
  if (kind === 'blocks') return labels(links);
  if (kind === 'sentences') return labels(newSentences(links, others)) || t('editor.noSentences');
  return links
    .map((link) => {
      return [linkLabel(link), ...factsOf(link), link.by, link.at && whenWords(link.at)].filter(Boolean).join(', ');
    })
    .join('; ');
}

/** A time as it is written in files, in words; a day without a time, and what is no time, as it stands there. */
export function whenWords(at: string): string {
  const time = at.includes('T') ? Date.parse(at) : NaN;
  return Number.isNaN(time) ? at : formatDate(time);
}

/** The first few of some links, and how many more there are. */
function labels(pairs: readonly Pair[]): string {
  const named = pairs.slice(0, NAMED).map(linkLabel);
  const more = pairs.length - named.length;
  if (more > 0) named.push(t('link.more', { count: more }));
  return named.join('; ');
}

/** The sentence links that are not among those of other links over the same blocks. */
function newSentences(links: readonly Link[], others: readonly Link[]): Pair[] {
  const key = (pair: [string[], string[]]): string => JSON.stringify(pair);
  const known = new Set(others.flatMap((link) => link.sentences ?? []).map(key));
  return links
    .flatMap((link) => link.sentences ?? [])
    .filter((pair) => !known.has(key(pair)))
    .map(([source, target]) => ({ source, target }));
}
