/** What the file says of itself, and which block is the title. */
import { essence, type FlowBlock } from '../flow/flow.js';
import { isNameLine } from '../flow/names.js';
import { guessLanguage } from '../language.js';
import type { PdfDocument } from './library.js';

/** What the file states about the document. */
export interface Stated {
  title?: string;
  author?: string;
  /** BCP 47. */
  language?: string;
}

/** Titles and authors that programs put in by themselves. */
const JUNK =
  /^(?:untitled|sin t[ií]tulo|document\d*|documento\s?\d*|microsoft word.*|.*\.(?:docx?|odt|indd|pdf|tex|html?|rtf|dvi)|\S*\/\S*|user|usuario|admin(?:istrador)?|root|author|autor|unknown|about:blank|\(?anonymous\)?|x|layout \d+)$/i;

/** Reads what the file states. Never rejects: a file may state nonsense. */
export async function readStated(document: PdfDocument): Promise<Stated> {
  const { info, metadata } = await document
    .getMetadata()
    .catch(() => ({ info: {} as Record<string, unknown>, metadata: null }));
  const title = clean(info.Title) ?? clean(metadata?.get('dc:title'));
  const author = clean(info.Author) ?? clean(metadata?.get('dc:creator'));
  const language = clean(info.Language) ?? clean(metadata?.get('dc:language'));
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) };
}

function clean(value: unknown): string | undefined {
  const raw = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
  const words = raw.replace(/[\s\u0000]+/g, ' ').trim();
  return words && words.length < 500 && !JUNK.test(words) ? words.normalize('NFC') : undefined;
}

/** Blocks at the start in which the title is looked for. */
const DEEP = 12;

/** Names title and authors among the first blocks. `size` is the size of the running text. */
export function nameFront(flow: readonly FlowBlock[], stated: Stated, size: number): void {
  const body = flow.filter(({ out, kind }) => out === undefined && kind !== 'note');
  const title = findTitle(body, stated, size);
  if (!title) return;
  title.role = 'title';
  const place = body.indexOf(title);
  const translated = isTranslation(title, body[place + 1], body[place + 2]) ? body[place + 1] : undefined;
  if (translated) translated.out = 'title';
  const next = body[place + (translated ? 2 : 1)];
  if (
    next &&
    next.kind !== 'item' &&
    next.text.length < 200 &&
    next.notes.length < 4 &&
    (isNames(next.text) || isNameLine(next.text))
  )
    next.role = 'author';
}

/** Journals print the title once more in another language, over the names. */
function isTranslation(title: FlowBlock, second?: FlowBlock, third?: FlowBlock): boolean {
  if (!second || !third || second.text.length < 0.4 * title.text.length || second.text.length > 300) return false;
  const isName = (text: string): boolean => isNames(text) || isNameLine(text);
  if (isName(second.text) || !isName(third.text) || /[.:]$/.test(second.text)) return false;
  const [one, other] = [title, second].map(({ text }) => guessLanguage(text).code);
  return one !== 'und' && other !== 'und' && one !== other;
}

function findTitle(body: readonly FlowBlock[], stated: Stated, size: number): FlowBlock | undefined {
  const first = body.slice(0, DEEP).filter(({ page = 1 }) => page <= 2);
  const wanted = essence(stated.title ?? '');
  const same = first.find(({ text }) => wanted.length > 3 && essence(text) === wanted);
  if (same) return same;
  const headings = first.filter(({ kind }) => kind === 'heading');
  const largest = Math.max(0, ...headings.map((block) => block.size ?? 0));
  const title = headings.find((block) => block.size === largest);
  if (title && largest < 1.15 * size) return byNames(body, title);
  if (!title || largest < 1.15 * size || essence(title.text).length < 3) return undefined;
  const alike = body.filter(({ kind, size: its }) => kind === 'heading' && its === largest);
  const before = first.slice(0, first.indexOf(title));
  return alike.length === 1 && before.every(({ text }) => text.length < 200) ? title : undefined;
}

/** A title no larger than the text, in capitals, before all else: it is known by the names below it. */
function byNames(body: readonly FlowBlock[], title: FlowBlock): FlowBlock | undefined {
  const [first, second] = body;
  const others = body.filter(({ kind }) => kind === 'heading').slice(1);
  const isHighest = others.every(({ level = 2 }) => level > (title.level ?? 2));
  const isLong = title.text.split(/\s+/).length > 3;
  return first === title && isHighest && isLong && second && isNames(second.text) ? title : undefined;
}

/** Two to six words with capitals, particles aside; several such with commas, “y” or “and”. */
function isNames(text: string): boolean {
  const bare = text.replace(/[\d*†‡¹²³⁴⁵]+/g, '').trim();
  if (/[.:;?!]$/.test(bare.replace(/\b\p{Lu}\.$/u, ''))) return false;
  return bare.split(/\s*(?:,|;|&|\n|\sy\s|\se\s|\sand\s)\s*/).every((person) => {
    const words = person
      .split(/\s+/)
      .filter((word) => !/^(?:de|del|la|las|los|da|do|dos|van|von|der|di|le)$/i.test(word));
    return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  });
}
