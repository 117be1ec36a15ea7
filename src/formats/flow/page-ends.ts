/** Furniture that its place and its company give away: tables of contents, and what stands below the text of a page. */
import { essence, isBody, wordCount, type FlowBlock } from './flow.js';
import { NOTES } from './headings.js';

/** Fewest entries of a table of contents. */
const ENTRIES = 3;
/** Words that an entry has at most. */
const LONGEST_ENTRY = 30;

/** Leaves out runs of lines that all stand again, in the same order, further down: a table of contents without links. */
export function leaveRepeatedHeadings(flow: readonly FlowBlock[]): void {
  const body = flow.filter(isBody);
  const last = new Map<string, number>();
  const names = body.map(entryName);
  body.forEach((block, index) => {
    if (names[index] !== '' && /^(?:heading|paragraph|item)$/.test(block.kind)) last.set(names[index], index);
  });
  for (let start = 0; start < body.length; start++) {
    let end = start;
    for (let place = 0; end < body.length; end++) {
      const again = names[end] === '' ? undefined : last.get(names[end]);
      if (again === undefined || again <= end || again <= place || body[end].notes.length > 0) break;
      place = again;
    }
    // The lines of a table of contents stand together, its headings do not.
    if (end - start < ENTRIES || (last.get(names[start]) ?? 0) < end) continue;
    for (const block of body.slice(start, end)) block.out = 'contents';
    const label = body[start - 1];
    if (label && label.out === undefined && CONTENTS.test(essence(label.text))) label.out = 'contents';
    start = end;
  }
}

const CONTENTS =
  /^(?:(?:tabla|indice) de contenidos?|contenidos?|indice|sumario|table of contents|contents|en este articulo|in this article)(?: (?:ocultar|mostrar|hide|show|toggle))*$/;

/** The words of an entry without its number and the number of its page; empty for what is too long to be one. */
function entryName({ text }: FlowBlock): string {
  if (text.length > 250 || wordCount(text) > LONGEST_ENTRY) return '';
  const bare = text
    .replace(/^[\s•·–-]*(?:(?:\d{1,2}\.)*\d{1,2}\.?|[IVX]{1,5}\.)?\s+/u, '')
    .replace(/[\s.…·]*\d{1,4}$/u, '');
  const name = essence(bare);
  return name.length < 4 ? '' : name;
}

/** Words of one of the last lines of a text. */
const LONGEST_LINE = 30;

/**
 * Leaves out what stands below the text when several of its lines are furniture already: addresses, lists of links and
 * invitations in between are so as well. The text ends with its notes, or with the last paragraph of some length.
 */
export function leaveBelow(flow: readonly FlowBlock[]): void {
  const there = flow.filter((block) => block.kind !== 'note');
  const end = there.findLastIndex((block) => block.out === undefined && isText(block));
  if (end < 0) return;
  const below = there.slice(end + 1);
  const reasons = new Set(below.flatMap(({ out }) => (out !== undefined && SIGNS.has(out) ? [out] : [])));
  if (reasons.size < 2) return;
  for (const block of below)
    if (isBody(block) && block.notes.length === 0 && wordCount(block.text) <= LONGEST_LINE) block.out = 'furniture';
}

const SIGNS: ReadonlySet<string> = new Set([
  'footer',
  'navigation',
  'sharing',
  'related',
  'comments',
  'form',
  'consent',
  'author-box',
]);

const isText = ({ kind, text, notes }: FlowBlock): boolean =>
  notes.length > 0 || (kind !== 'heading' && wordCount(text) > LONGEST_LINE) || NOTES.test(essence(text));
