import { checkAlignment } from '../../alignment/check.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import { SIDES } from '../../alignment/edit/pairs.js';
import { Hashes, rebuildAlignment, textsOf } from '../../alignment/edit/rebuild.js';
import type { Alignment, Link } from '../../alignment/model.js';
import { readAlignment } from '../../alignment/read.js';
import { changedBlocks } from '../../alignment/stale.js';
import { writeAlignment } from '../../alignment/write.js';
import type { Edition } from '../../edition/model.js';
import { isError, type Finding, type Side } from '../../text/finding.js';
import type { MessageLanguage } from '../../text/messages.js';
import type { Text } from '../../text/model.js';

/** Largest alignment file that is read, in bytes. */
const LARGEST = 128 * 1024 * 1024;

/** The alignment file of an edition with the links as they are now, and what a check has to say of it. */
export async function alignmentFile(
  edition: Edition,
  links: readonly EditedLink[],
  messages: MessageLanguage,
): Promise<{ file: File; findings: Finding[] }> {
  const hashes = new Hashes();
  const alignment = await rebuildAlignment(edition, links, hashes);
  const texts = await textsOf(edition, hashes);
  const file = new File([writeAlignment(alignment)], `${edition.slug}.json`, { type: 'application/json' });
  const findings = checkAlignment({
    alignment,
    file: file.name,
    slug: edition.slug,
    ...texts,
    placeOf: nowhere,
    messages,
  });
  return { file, findings: findings.filter(isError) };
}

const nowhere = (): { line: number; col: number } => ({ line: 1, col: 1 });

/** An alignment file as read: its links, on the words as they are now; none where the findings keep it from being used. */
export interface ReadFile {
  links?: EditedLink[];
  findings: Finding[];
}

/** Reads an alignment file and holds it against the texts of an edition. Never throws for what it says. */
export async function readAlignmentFile(file: File, edition: Edition, messages: MessageLanguage): Promise<ReadFile> {
  if (file.size > LARGEST) throw new RangeError(`${file.size} bytes`);
  const { alignment, findings, placeOf } = readAlignment(new Uint8Array(await file.arrayBuffer()), file.name, messages);
  if (!alignment) return { findings };
  const texts = await textsOf(edition);
  const check = { alignment, file: file.name, slug: edition.slug, ...texts, placeOf, messages };
  findings.push(...checkAlignment(check));
  return findings.some(isError) ? { findings } : { findings: [], links: onTexts(alignment, texts) };
}

/** The links of an alignment on the words as they are now: stale, with the former ones, where they are others. */
function onTexts(alignment: Alignment, texts: Record<Side, Text>): EditedLink[] {
  const changed = {
    source: changedBlocks(texts.source, alignment.source),
    target: changedBlocks(texts.target, alignment.target),
  };
  return alignment.links.map((link: Link): EditedLink => {
    const former: Record<Side, Record<string, string>> = { source: {}, target: {} };
    for (const side of SIDES) {
      for (const id of link[side]) if (changed[side].has(id)) former[side][id] = alignment[side].blocks[id].text;
    }
    const stale = SIDES.some((side) => Object.keys(former[side]).length > 0);
    return stale ? { ...link, stale: true, former } : link;
  });
}
