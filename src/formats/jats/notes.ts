/** The notes of a JATS text: footnotes and references, by their ids. */
import { append } from '../append.js';
import { cleanLabel } from '../shape.js';
import { attribute, child, childElements, wordsOf, type Element, type Node } from '../tree.js';

/** A note of a text. */
export interface Note {
  /** Unique in its text. */
  label: string;
  /** As the document prints it. */
  printed: string;
  element: Element;
}

/** The notes of one text, and those that it borrows from the article whose translation it is. */
export class NoteRegister {
  private readonly own = new Map<string, Note>();
  private readonly borrowed = new Map<string, Note>();
  private readonly inline: Note[] = [];
  private readonly used = new Set<string>();

  constructor(
    article: Element,
    private readonly above?: NoteRegister,
  ) {
    for (const element of ownElements(article)) if (isNote(element)) this.take(element);
  }

  /** The label of the note with an id, where there is one here or in the article above. */
  labelOf(id: string): string | undefined {
    const own = this.own.get(id) ?? this.borrowed.get(id);
    if (own) return own.label;
    const lent = this.above?.own.get(id);
    if (!lent) return undefined;
    const note = { ...lent, label: this.unique(lent.label) };
    this.borrowed.set(id, note);
    return note.label;
  }

  /** Ids of the notes between two, for markers like 3–5; empty where they are not in order. */
  between(first: string, last: string): string[] {
    const ids = [...(this.own.has(first) ? this.own : (this.above?.own ?? this.own)).keys()];
    const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
    return from >= 0 && to > from && to - from < 50 ? ids.slice(from + 1, to) : [];
  }

  /** A note that stands in the words: gives its label. */
  takeInline(element: Element): string {
    const id = attribute(element, 'id');
    const known = id === undefined ? undefined : this.own.get(id);
    if (known) return known.label;
    const note = this.make(element, this.own.size + this.inline.length + 1);
    this.inline.push(note);
    return note.label;
  }

  /** All notes in their order: one's own, those borrowed in the order of the article above, those from the words. */
  all(): Note[] {
    const lent = [...(this.above?.own.keys() ?? [])].flatMap((id) => this.borrowed.get(id) ?? []);
    return [...this.own.values(), ...lent, ...this.inline];
  }

  private take(element: Element): void {
    this.own.set(attribute(element, 'id') ?? `\n${this.own.size}`, this.make(element, this.own.size + 1));
  }

  private make(element: Element, number: number): Note {
    const printed = wordsOf(child(element, 'label')).replace(/[^\p{L}\p{N}*†‡§¶_-]/gu, '') || String(number);
    return { label: this.unique(printed), printed, element };
  }

  private unique(wanted: string): string {
    const clean = cleanLabel(wanted).replace(/^-+|-+$/g, '') || 'n';
    let label = clean;
    for (let number = 2; this.used.has(label); number++) label = `${clean}-${number}`;
    this.used.add(label);
    return label;
  }
}

/** True for an element that is a note of its own. */
export const isNote = ({ local, parent }: Element): boolean =>
  local === 'ref' || (local === 'fn' && /^(?:fn-group|back|table-wrap-foot|notes)$/.test(parent?.local ?? ''));

/** Elements of an article without those of its sub-articles. */
function* ownElements(article: Element): Generator<Element> {
  const stack = [...childElements(article)].reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.local === 'sub-article' || element.local === 'response') continue;
    yield element;
    append(stack, childElements(element).reverse());
  }
}

/** The nodes that are the words of a note: its paragraphs; of a reference what it says as a whole, or its parts put together. */
export function noteNodes(element: Element): Node[] {
  if (element.local === 'fn') {
    const paragraphs = childElements(element).filter(({ local }) => local !== 'label');
    return paragraphs.flatMap((paragraph, index): Node[] => [
      ...(index > 0 ? [lineBreak(element)] : []),
      ...paragraph.children,
    ]);
  }
  const mixed = child(element, 'mixed-citation') ?? child(element, 'citation') ?? child(element, 'nlm-citation');
  if (mixed) return mixed.children;
  const parts = child(element, 'element-citation') ?? element;
  const words = childElements(parts)
    .filter(({ local }) => local !== 'label')
    .map(citationWords)
    .filter(Boolean);
  return [words.join('. ').replace(/\.\./g, '.')];
}

const lineBreak = (parent: Element): Element => ({
  name: 'break',
  local: 'break',
  namespace: '',
  attributes: new Map(),
  children: [],
  parent,
});

/** People as `Surname Given`, everything else as it stands. */
function citationWords(element: Element): string {
  if (element.local !== 'person-group') return wordsOf(element);
  return childElements(element)
    .map((person) =>
      person.local === 'name'
        ? [child(person, 'surname'), child(person, 'given-names')].map(wordsOf).filter(Boolean).join(' ')
        : wordsOf(person),
    )
    .filter(Boolean)
    .join(', ');
}
