/** The last part of reading a document of a word processor: from elements of HTML to drafts. */
import type { Imported, LeftOutReason } from '../draft.js';
import type { ReadContext } from '../format.js';
import type { Look } from '../html/css.js';
import { Labels } from '../html/note-marks.js';
import { findNotes, type FoundNotes } from '../html/notes.js';
import { writeFlow } from '../html/writer.js';
import type { Pace } from '../pace.js';
import type { Problems } from '../problems.js';
import { isElement, type Element, type Node } from '../tree.js';
import { finishFlow } from './finish.js';
import { takeFront, type Front } from './front.js';
import { leaveContents, leaveFurniture, looksLikePage } from './furniture.js';
import { settleHeadings } from './headings.js';
import { guessTitle } from './title.js';
import { settleBullets, settleQuotes } from './typed.js';
import { pairPlainNotes } from './plain-notes.js';

/** A document as elements of HTML, with what is known of it. */
export interface DocumentSource {
  nodes: Node[];
  notes: FoundNotes;
  leave: Map<Element, LeftOutReason>;
  looks?: Map<string, Look>;
  /** Notes may also be links to paragraphs, as in a page of a site that was opened in a word processor. */
  findLinked?: boolean;
  /** Pictures that were left out. */
  images: number;
  front: Front & { language?: string };
}

/** Writes the blocks of a document, settles them, and makes drafts of them. */
export async function finishDocument(
  source: DocumentSource,
  context: ReadContext,
  problems: Problems,
  pace: Pace,
): Promise<Imported> {
  const { leave, looks = new Map(), front, images } = source;
  const notes = source.findLinked ? withLinked(source.notes, source.nodes) : source.notes;
  const onUnsafe = (href: string): void => problems.add('link-unsafe', 'warning', { href: href.slice(0, 80) });
  const flow = await writeFlow(source.nodes, { notes, leave, looks, here: [], onUnsafe }, pace.part(0, 0.8));
  if (images > 0) problems.add('images-left-out', 'info', { count: images });
  pairPlainNotes(flow);
  await pace.step(0.85);
  guessTitle(flow, front.titles);
  const meta = takeFront(flow, front);
  if (looksLikePage(flow)) leaveFurniture(flow, meta.author);
  else leaveContents(flow);
  settleBullets(flow);
  settleQuotes(flow);
  await pace.step(0.9);
  settleHeadings(flow);
  await pace.step(0.95);
  return finishFlow(flow, { meta, language: front.language, expected: context.languages }, problems, pace);
}

/** The document's own notes, and those that are only links. */
function withLinked(own: FoundNotes, nodes: readonly Node[]): FoundNotes {
  const labels = new Labels();
  for (const { notes } of own.holders.values()) for (const { label } of notes) labels.take(label);
  const [body] = nodes.filter(isElement);
  const linked = body ? findNotes(body, [], labels) : own;
  return {
    markers: new Map([...linked.markers, ...own.markers]),
    holders: new Map([...linked.holders, ...own.holders]),
    skip: linked.skip,
  };
}
