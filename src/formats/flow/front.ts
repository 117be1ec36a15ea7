/** What stands before the text and is not part of it: its title again, its authors, where and when it was published. */
import { append } from '../append.js';
import type { TextMeta } from '../../text/model.js';
import { findDate } from './dates.js';
import { essence, isBody, wordCount, type FlowBlock } from './flow.js';
import { isNameLine } from './names.js';
import { SECTIONS } from './title.js';

/** What the head of a document says of it, and what to look for in its words. */
export interface Front {
  meta: Partial<TextMeta>;
  /** Titles as different parts of the document state them, the best first; may have the name of a site behind them. */
  titles: string[];
  /** Names that stand for the site, to be taken off titles. */
  site?: string;
}

/** Blocks at the start in which such things are looked for. */
const FRONT = 14;
/** Most lines of a page above its title. */
const MENU = 80;

/** Takes title, authors and publication out of the flow and into the meta data, which it returns. */
export function takeFront(flow: FlowBlock[], front: Front): Partial<TextMeta> {
  const meta = { ...front.meta };
  const found = findTitle(flow, front);
  const stated = front.titles.map((title) => title.replace(/\s+/g, ' ').trim()).find(Boolean);
  if (found) meta.title = found.text.replace(/\n/g, ' ');
  else if (stated) meta.title = withoutSite(stated, front.site);
  const above = found ? takeTitle(flow, found) : [];
  takeRoles(flow, meta);
  takePublication(flow, above, meta);
  takeByline(flow, meta);
  if (found) takeNames(flow, found, meta);
  if (found) readByline(flow.slice(flow.indexOf(found) + 1), meta);
  return meta;
}

/** The block that is the title, whether it stands in the text or in the page around it. */
function findTitle(flow: FlowBlock[], { titles }: Front): FlowBlock | undefined {
  const wanted = titles
    .flatMap((title) => [title, withoutPrefix(title), withoutSuffix(title)].map(essence))
    .filter(Boolean);
  const same = (block: FlowBlock): boolean => isTitle(essence(block.text), wanted);
  const headings = flow.filter(({ kind }) => kind === 'heading');
  const styled = flow.find(({ role, text }) => role === 'title' && text);
  // A page that was opened in a word processor has the name of its site behind the title in its properties.
  if (styled)
    return (
      headings.find((block) => block.out === undefined && isTitle(essence(block.text), [essence(styled.text)])) ??
      styled
    );
  return (
    shortest(headings.filter((block) => block.out === undefined && same(block))) ??
    headings.find(same) ??
    flow.filter(isBody).slice(0, FRONT).find(same) ??
    onlyFirst(flow, headings, wanted.length > 0)
  );
}

/** With and without the name of a site behind it: without. */
const shortest = (blocks: FlowBlock[]): FlowBlock | undefined =>
  [...blocks].sort((a, b) => a.text.length - b.text.length)[0];

/**
 * Leaves the title out, wherever it stands again, and what stands above it in the text: the name of the journal, a
 * category. Returns the latter.
 */
function takeTitle(flow: FlowBlock[], found: FlowBlock): FlowBlock[] {
  const name = essence(found.text);
  const isSame = (words: string): boolean =>
    words === name || (wordCount(name) >= 4 && words.startsWith(`${name} `) && words.length < name.length + 40);
  const body = flow.filter(isBody);
  const above = body.slice(0, Math.max(0, body.indexOf(found)));
  // The menus of a printed page may be many lines, each of a few words.
  const longest = above.length < FRONT ? 40 : above.length < MENU ? 12 : 0;
  const short = above.every((block) => block.notes.length === 0 && wordCount(block.text) <= longest);
  if (short) for (const block of above) block.out = 'header';
  flow.forEach((block, index) => {
    const again = block.out === undefined && isSame(essence(block.text)) && (block.kind === 'heading' || index < FRONT);
    if (block !== found && !again && block.role !== 'title') return;
    block.out = 'title';
    delete block.group;
  });
  return short ? above : [];
}

/** The words of a title, alone or with the name of a site or a journal behind them. */
function isTitle(name: string, wanted: readonly string[]): boolean {
  if (name === '') return false;
  return wanted.some(
    (title) =>
      title === name || (title.startsWith(`${name} `) && (wordCount(name) >= 4 || name.length >= title.length * 0.4)),
  );
}

/** A first heading that is the only one of its level, and higher than all others. */
function onlyFirst(flow: FlowBlock[], headings: FlowBlock[], isStated: boolean): FlowBlock | undefined {
  const [first, ...others] = headings.filter(({ out }) => out === undefined);
  if (!first || isStated || (first.level ?? 2) !== 1 || flow.filter(isBody).indexOf(first) > 2) return undefined;
  if (SECTIONS.test(essence(first.text))) return undefined;
  return others.length > 0 && others.every(({ level }) => (level ?? 2) > 1) ? first : undefined;
}

/** `Title | Site`, `Title – Site` without the site. */
function withoutSite(title: string, site?: string): string {
  const parts = /^(.{8,}?)\s+[|»·–—-]\s+([^|»·–—]{2,60})$/.exec(title);
  if (!parts) return title;
  const known = site !== undefined && essence(site) !== '' && essence(parts[2]).includes(essence(site));
  return known || /\s[|»·]\s/.test(title) || wordCount(parts[2]) <= 2 ? parts[1] : title;
}

/** `Site | Title` without the site. */
const withoutPrefix = (title: string): string => /^[^|»·–—]{2,40}\s[|»·–—-]\s+(.{8,})$/.exec(title)?.[1] ?? title;

/** `Title – Site` without the site. */
const withoutSuffix = (title: string): string => /^(.{8,}?)\s+[|»·–—-]\s+[^|»·–—]{2,80}$/.exec(title)?.[1] ?? title;

/** Signs of notes behind a name. */
const NOTE_SIGNS = /[\s*†‡§\d¹²³⁰⁴-⁹]+$/u;

/** What a word processor's styles say. */
function takeRoles(flow: FlowBlock[], meta: Partial<TextMeta>): void {
  const authors = flow.filter(({ role, out }) => role === 'author' && out === undefined);
  if (authors.length > 0) meta.author ??= authors.map(({ text }) => text.replace(NOTE_SIGNS, '')).join(', ');
  for (const block of authors) block.out = 'byline';
}

/** How a line begins that says where a text appeared. */
export const PUBLISHED =
  /^\W*(?:(?:este|el presente) (?:art[ií]culo|texto|trabajo|ensayo)\s+(?:fue|ha sido|se)\s+(?:\S+\s+){0,3}?publi|(?:publicado|aparecido)\s+(?:originalmente|inicialmente|por primera vez|en)|this (?:article|text|paper|essay)\s+(?:was|has been)\s+(?:\S+\s+){0,3}?published|(?:originally|initially|first)\s+published)/i;
const VOLUME = /\bvol(?:umen|ume|\.)?\s*([\dIVXLC]{1,5})\b/i;
const ISSUE = /\b(?:n[.\s]?[°ºo]\.?|n[uú]m(?:ero|\.)?|no\.|issue|nro\.?)\s*(\d{1,4})\b/i;

/** A line such as *Este artículo fue publicado en la Revista …, Vol. 3, N.° 4, octubre – diciembre de 2024*. */
function takePublication(flow: FlowBlock[], above: FlowBlock[], meta: Partial<TextMeta>): void {
  const body = flow.filter(isBody);
  // What journals print before the number is no heading of the text.
  const [label] = body.filter(({ kind, text }, index) => index < 6 && kind === 'heading' && essence(text) === 'doi');
  if (label) label.out = 'publication';
  const first = body.findIndex(({ kind, out }) => kind === 'heading' && out === undefined);
  const below = body.slice(0, Math.min(FRONT, first < 0 ? FRONT : first));
  const lines = [...above, ...below].filter(isLine);
  for (const block of lines) {
    const { text } = block;
    const numbered = VOLUME.test(text) && (ISSUE.test(text) || /\b(?:19|20)\d\d\b/.test(text)) && wordCount(text) < 40;
    const isDoi = /^\W*(?:doi|https?:\/\/(?:dx\.)?doi\.org)\b\S*/i.test(text) && wordCount(text) < 14;
    if (!PUBLISHED.test(text) && !numbered && !isDoi) continue;
    block.out = 'publication';
    if (isDoi) continue;
    meta.volume ??= VOLUME.exec(text)?.[1];
    meta.issue ??= ISSUE.exec(text)?.[1];
    meta.journal ??= journalIn(text);
    // The number of a journal is more than the day on which a site put the page up.
    if (!above.includes(block) || meta.published === undefined) meta.published = findDate(text) ?? meta.published;
    for (const key of ['volume', 'issue', 'journal', 'published'] as const)
      if (meta[key] === undefined) delete meta[key];
  }
}

const isLine = ({ kind, text }: FlowBlock): boolean => kind !== 'heading' && kind !== 'note' && text.length < 400;

/** The name of a journal: it begins with Revista, Journal … and ends at the volume or a comma. */
function journalIn(text: string): string | undefined {
  const match =
    /\b((?:Revista|Journal|Cuadernos?|Anales|Bolet[ií]n|Review|Anuario)\b[^\n,.;:]{3,90}?)\s*(?:,|\n|\.|;|:|\bVol|\bN[.°ºuú]|$)/.exec(
      text,
    );
  return match?.[1].replace(/[“”"«»]/g, '').trim();
}

const BY =
  /^\W*(?:[Pp]or|POR|[Bb]y|BY|[Aa]utor(?:es|a|as)?|[Aa]uthors?|[Ee]scrito por|[Ww]ritten by)\s*[:.|]?\s+(?=\p{Lu})/u;
/** The same behind a date: `27 febrero, 2025 por Ana Ruiz 2 comentarios`. */
const BY_INSIDE = /\s(?:[Pp]or|[Bb]y)\s+(\p{Lu}[^|•·,\d]{4,60}?)\s*(?=[|•·,\d]|$)/u;
const READING =
  /^\W*(?:\d+\s*(?:min(?:utos?|utes?|\.)?(?:\s*(?:de lectura|read|reading))?|vistas?|views?|visitas|lecturas?|comentarios?|comments?|compartid[ao]s?|shares?)|tiempo (?:estimado )?de lectura.*|(?:lectura|read):? \d+ min.*|(?:estimated )?reading time.*|\d+ min read|orcid\b.*|(?:correo(?: electr[oó]nico)?|e-?mail)\s*:.*|última actualización.*|actualizado .*|last updated.*|publicado(?: el)?:?\s.*|posted(?: on| in)?:?\s.*|sin comentarios|no comments?)\W*$/iu;

/** The names in `Por Ana Ruiz | 27 febrero, 2025 | 2 comentarios`. */
const namesAfterBy = (text: string): string =>
  text
    .replace(BY, '')
    .replace(/\s*(?:[|•·\n]|\s\p{L}+ \d{1,2}, \d{4}|\s\d|,? el \d).*$/su, '')
    .replace(/[.,;]+$/, '')
    .trim();

/** Authors, dates, reading times and categories between the title and the text. */
function takeByline(flow: FlowBlock[], meta: Partial<TextMeta>): void {
  const body = flow.filter(isBody);
  const prose = body.findIndex(({ kind, text }) => kind !== 'heading' && wordCount(text) > 25);
  for (const block of body.slice(0, Math.max(0, Math.min(FRONT, prose)))) {
    const { text, kind } = block;
    if (wordCount(text) > 25 || kind === 'note') continue;
    const by = (BY.test(text) || (findDate(text) !== undefined && BY_INSIDE.test(text))) && wordCount(text) <= 16;
    const isAuthor = meta.author !== undefined && namesSame(text.replace(BY, ''), meta.author);
    const date = findDate(text);
    const isDate = date !== undefined && isOnlyDate(text);
    if (!by && !isAuthor && !isDate && !isReading(text)) continue;
    if (by && meta.author === undefined)
      meta.author = BY.test(text) ? namesAfterBy(text) : (BY_INSIDE.exec(text)?.[1] ?? '').trim();
    meta.published ??= date;
    block.out = 'byline';
  }
}

/** Reading times, counts and dates, alone or in a row: `14 min read · February 27, 2025`. */
const isReading = (text: string): boolean =>
  READING.test(text) || text.split(/\s*[·|•]\s*/).every((part) => READING.test(part) || isDated(part));

const isDated = (text: string): boolean => findDate(text) !== undefined && isOnlyDate(text);

/** Names that stand alone under the title. */
function takeNames(flow: FlowBlock[], title: FlowBlock, meta: Partial<TextMeta>): void {
  const names: string[] = [];
  let isNamed = false;
  for (const block of flow.slice(flow.indexOf(title) + 1, flow.indexOf(title) + 1 + FRONT)) {
    if (block.out !== undefined) {
      if (block.out === 'byline') isNamed = true;
      continue;
    }
    const lines = block.text.split('\n');
    const named = lines.filter(isNameLine);
    const dates = lines.filter((line) => findDate(line) !== undefined && isOnlyDate(line));
    const others = lines.filter((line) => !named.includes(line) && !dates.includes(line) && isAboutAuthor(line));
    const all = named.length + dates.length + others.length === lines.length;
    if (block.kind === 'heading' || !all || (!isNamed && named.length === 0)) break;
    isNamed = true;
    append(
      names,
      named.map((line) => line.replace(NOTE_SIGNS, '')),
    );
    if (dates.length > 0) meta.published ??= findDate(dates[0]);
    block.out = 'byline';
  }
  if (names.length > 0) meta.author ??= names.join(', ');
}

/** Where authors work, how to write to them, when they handed in: lines under their names. */
const isAboutAuthor = (line: string): boolean =>
  wordCount(line) <= 20 &&
  (READING.test(line) ||
    /^\S+@\S+\.\S+$/.test(line) ||
    /^(?:recibido|aceptado|received|accepted|fecha de recepci[oó]n)\b/i.test(line) ||
    (INSTITUTION.test(essence(line)) && !/[.!?]$/.test(line) && wordCount(line) <= 14));

const INSTITUTION =
  /\b(?:universidad|university|instituto|institute|ejercito|army|escuela|school|facultad|faculty|departamento|department|centro|center|centre|ministerio|ministry|academia|academy|marina|armada|navy|fuerza aerea|air force)\b/;

/** Author and date from a byline that was left out already, right behind the title. */
function readByline(behind: FlowBlock[], meta: Partial<TextMeta>): void {
  const prose = behind.findIndex((block) => isBody(block) && wordCount(block.text) > 25);
  for (const { out, text } of behind.slice(0, Math.min(FRONT, Math.max(0, prose)))) {
    if (!/^(?:byline|furniture|header)$/.test(out ?? '') || wordCount(text) > 16) continue;
    if (BY.test(text)) meta.author ??= namesAfterBy(text);
    else if (out === 'byline' && isNameLine(text)) meta.author ??= text;
    const date = findDate(text);
    if (date !== undefined && isOnlyDate(text)) meta.published ??= date;
  }
}

/** The same names, in whatever order: `Villagra, Manolo` and `Manolo Villagra`. */
function namesSame(a: string, b: string): boolean {
  const names = (words: string): string[] =>
    essence(words.replace(/\([^)]*\)/g, ''))
      .split(' ')
      .filter((name) => name.length > 1 && !/^(?:y|and|de|del|la)$/.test(name));
  const [mine, theirs] = [names(a), new Set(names(b))];
  return mine.length > 1 && mine.every((name) => theirs.has(name));
}

/** Nothing but a date: at most two words that are no part of it. */
const isOnlyDate = (text: string): boolean =>
  essence(text)
    .split(' ')
    .filter(
      (word) =>
        !/^(?:\d+|de|del|el|on|of|th|st|nd|rd|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\p{L}{3,10}day|publicado|published|posted|fecha|date|am|pm|hrs?)$/u.test(
          word,
        ) && findDate(`1 ${word} 2020`) === undefined,
    ).length === 0;
