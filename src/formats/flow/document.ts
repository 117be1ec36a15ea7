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
import { essence, isBody, wordCount, type FlowBlock } from './flow.js';
import { takeFront, type Front } from './front.js';
import { leaveFurniture, looksLikePage } from './furniture.js';
import { settleHeadings } from './headings.js';
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
  guessTitle(flow, front);
  const meta = takeFront(flow, front);
  if (looksLikePage(flow)) leaveFurniture(flow);
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

/** Names of sections that come first in articles, and are no titles. */
const SECTIONS =
  /^(?:resumen|abstract|summary|sumario|introduccion|introduction|palabras clave|keywords|indice|contents|prologo|preface|presentacion)\b/;

/** A title that no style names: the first block, where its letters are larger than those of the text, or it is centred and bold. */
function guessTitle(flow: FlowBlock[], { titles }: Front): void {
  const body = flow.filter(isBody);
  const [first, ...others] = body;
  if (!first || flow.some(({ role, out }) => role === 'title' && out === undefined) || first.kind === 'note') return;
  const name = essence(first.text);
  if (
    titles.some((title) => essence(title) === name) ||
    wordCount(first.text) > 40 ||
    SECTIONS.test(name) ||
    /[.;]$/.test(first.text)
  )
    return;
  const prose = others.filter(({ text }) => wordCount(text) > 25);
  const sizes = prose.map(({ size }) => size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const sections = others.filter(({ kind, size }) => kind === 'heading' && (size ?? 0) >= (first.size ?? 0));
  const larger = usual > 0 && (first.size ?? 0) >= usual * 1.2 && sections.length === 0;
  const bold = first.marks.some(({ type, start, end }) => type === 'strong' && end - start >= first.text.length * 0.9);
  const apart =
    first.isCentred === true &&
    (bold || first.text === first.text.toUpperCase()) &&
    !others.slice(0, 30).some((one) => one.isCentred && one.kind === 'heading');
  if (first.kind !== 'heading' && prose.length > 0 && (larger || apart)) first.role = 'title';
}
