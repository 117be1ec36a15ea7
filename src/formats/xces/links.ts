/** The links of a `cesAlign` file. */
import type { Side } from '../../text/finding.js';
import { SIDES } from '../credits.js';
import type { DraftLink, SentencePlace } from '../draft.js';
import type { Pace } from '../pace.js';
import type { Problems } from '../problems.js';
import { attribute, type Element } from '../tree.js';
import type { Document } from './document.js';

/** A link as it stands in the file. */
export interface Named {
  source: SentencePlace[];
  target: SentencePlace[];
  blocks: Record<Side, number[]>;
  element: Element;
}

/** The links of a file as places in its documents. */
export async function namedLinks(
  given: Element[],
  documents: Document[],
  problems: Problems,
  pace: Pace,
): Promise<Named[]> {
  let lost = 0;
  const named: Named[] = [];
  for (const [index, element] of given.entries()) {
    if (index % 256 === 0) await pace.step();
    const [from = '', to = ''] = (attribute(element, 'xtargets') ?? '').split(';');
    const ids = [from, to].map((list) => list.trim().split(/\s+/).filter(Boolean));
    const whole = attribute(element, 'targType') === 'p';
    const sentences = ids.map((list, at) =>
      (whole ? [] : list).flatMap((id): SentencePlace[] =>
        documents[at].sentences.has(id) ? [documents[at].sentences.get(id)!] : [],
      ),
    );
    const blocks = ids.map((list, at) =>
      list.flatMap((id) => documents[at].blocks.get(id) ?? documents[at].sentences.get(id)?.[0] ?? []),
    );
    if (blocks[0].length + blocks[1].length < ids[0].length + ids[1].length) lost++;
    if (blocks[0].length + blocks[1].length === 0) continue;
    const [source, target] = sentences;
    named.push({ source, target, blocks: { source: blocks[0], target: blocks[1] }, element });
  }
  if (lost > 0) problems.add('links-lost', 'warning', { count: lost });
  return named;
}

/** Links of sentences that share a block on either side belong to one link (a union of sets), in order. */
export async function gather(named: Named[], pace: Pace): Promise<Named[][]> {
  const owner = new Map<string, number>();
  const parent = named.map((_, index) => index);
  const rootOf = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]];
    return index;
  };
  for (const [index, { blocks }] of named.entries()) {
    if (index % 512 === 0) await pace.step();
    for (const side of SIDES) {
      for (const block of blocks[side]) {
        const key = `${side} ${block}`;
        const known = owner.get(key);
        if (known === undefined) owner.set(key, index);
        else parent[Math.max(rootOf(known), rootOf(index))] = Math.min(rootOf(known), rootOf(index));
      }
    }
  }
  const groups = new Map<number, Named[]>();
  named.forEach((link, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(link);
    else groups.set(root, [link]);
  });
  return [...groups.values()];
}

/** A link from the sentence links that belong to it. */
export function draftLink(members: Named[]): DraftLink {
  const [{ element }] = members;
  const indices = (side: Side): number[] =>
    [...new Set(members.flatMap(({ blocks }) => blocks[side]))].sort((a, b) => a - b);
  const certainty = members.map((member) => Number(attribute(member.element, 'certainty') ?? NaN));
  const reviewed = members.every((member) => attribute(member.element, 'status') === 'reviewed');
  const link: DraftLink = {
    source: indices('source'),
    target: indices('target'),
    status: reviewed ? 'reviewed' : 'auto',
  };
  // Scores of other aligners are no probabilities: those go beyond 1.
  if (certainty.every((number) => number >= 0 && number <= 1)) link.confidence = Math.min(...certainty);
  const [by, at] = [attribute(element, 'resp'), attribute(element, 'date')];
  if (by) link.by = by;
  if (at) link.at = at;
  const bySentence = members.some(({ source, target }) => source.length + target.length > 0);
  return bySentence ? { ...link, sentences: members.map(({ source, target }) => [source, target]) } : link;
}

/** The links as the file of block links has them, each with the sentence links that lie inside it. */
export function linksOfBlocks(given: Element[], named: Named[], documents: Document[]): DraftLink[] {
  const first = new Map<string, Named[]>();
  const order = new Map(named.map((link, index) => [link, index]));
  for (const link of named) {
    for (const side of SIDES)
      for (const block of new Set(link.blocks[side])) {
        const links = first.get(`${side} ${block}`);
        if (links) links.push(link);
        else first.set(`${side} ${block}`, [link]);
      }
  }
  return given.flatMap((element): DraftLink[] => {
    const [source = '', target = ''] = (attribute(element, 'xtargets') ?? '').split(';');
    const [from, to] = [source, target].map((list, at) =>
      list
        .trim()
        .split(/\s+/)
        .flatMap((id) => documents[at].blocks.get(id) ?? []),
    );
    if (from.length + to.length === 0) return [];
    const link = draftLink([{ source: [], target: [], blocks: { source: from, target: to }, element }]);
    const touched = new Set([
      ...from.flatMap((block) => first.get(`source ${block}`) ?? []),
      ...to.flatMap((block) => first.get(`target ${block}`) ?? []),
    ]);
    const inside = [...touched]
      .sort((a, b) => order.get(a)! - order.get(b)!)
      .filter(
        (pair) =>
          pair.source.length + pair.target.length > 0 &&
          pair.blocks.source.every((block) => from.includes(block)) &&
          pair.blocks.target.every((block) => to.includes(block)),
      );
    return [inside.length > 0 ? { ...link, sentences: inside.map((pair) => [pair.source, pair.target]) } : link];
  });
}
