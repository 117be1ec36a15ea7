/** What Markdown of other tools has before and beside CommonMark: front matter, title blocks, attributes, inline notes. */
import { parseDocument } from 'yaml';
import type { TextMeta } from '../../text/model.js';
import { statedDate } from '../flow/dates.js';

/** Markdown without what stands before it, and what that said. */
export interface MarkdownSource {
  body: string;
  titles: string[];
  meta: Partial<TextMeta>;
  language?: string;
}

/** Reads YAML front matter or Pandoc's title block, and takes apart what CommonMark does not know. */
export function readSource(text: string): MarkdownSource {
  const yaml = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const values = yaml ? readYaml(yaml[1]) : {};
  const head = yaml && values ? yaml[0].length : 0;
  const block = head === 0 ? titleBlock(text) : undefined;
  const body = tidy(text.slice(block?.length ?? head));
  return { body, ...describe(values ?? {}, block) };
}

function readYaml(yaml: string): Record<string, unknown> | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `% title`, `% author`, `% date` (Pandoc). */
function titleBlock(text: string): { lines: string[]; length: number } | undefined {
  const match = /^%[ \t]*(\S.*)\n(?:%(.*)\n)?(?:%(.*)\n)?/.exec(text);
  return match ? { lines: match.slice(1, 4).map((line) => (line ?? '').trim()), length: match[0].length } : undefined;
}

function describe(
  values: Record<string, unknown>,
  block: { lines: string[] } | undefined,
): Omit<MarkdownSource, 'body'> {
  const string = (key: string): string | undefined => {
    const value = values[key];
    if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).trim() || undefined
      : nameOf(value) || undefined;
  };
  const title = string('title') ?? block?.lines[0];
  const date = string('published') ?? string('date') ?? block?.lines[2];
  const published = date && /^\d{4}-\d\d(?:-\d\d)?\/\d{4}/.test(date) ? date : date && statedDate(date);
  const meta: Partial<TextMeta> = {};
  const entries = { author: string('author') ?? block?.lines[1]?.replace(/\s*;\s*/g, ', '), published };
  for (const [key, value] of Object.entries(entries)) if (value) Object.assign(meta, { [key]: value });
  for (const key of ['publisher', 'journal', 'volume', 'issue', 'url', 'rights'] as const) {
    const value = string(key);
    if (value && (key !== 'url' || /^https?:\/\//i.test(value))) meta[key] = value;
  }
  const language = string('lang') ?? string('language');
  return { titles: title ? [title] : [], meta, ...(language && { language }) };
}

/** A name, alone or as `{name: …}`. */
function nameOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const name = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).name : undefined;
  return typeof name === 'string' ? name : '';
}

/** Attributes of headings and spans go; inline notes become notes with a definition; definitions get room around them. */
function tidy(body: string): string {
  let count = 0;
  const notes: string[] = [];
  const text = rowsOfTables(body)
    .replace(/(?<![ \t])[ \t]+\{(?:#|\.|-\})[^{}\n]{0,200}\}?[ \t]*$/gm, '')
    .replace(/\]\{(?:[.#][^{}\n]{0,200}|lang=[^{}\n]{0,60})\}/g, ']')
    .replace(/\^\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,4000})\]/g, (_whole, words: string) => {
      count++;
      const label = body.includes(`[^${count}]`) ? `inline-${count}` : String(count);
      notes.push(`[^${label}]: ${words}`);
      return `[^${label}]`;
    });
  return notes.length > 0 ? `${text}\n\n${notes.join('\n\n')}\n` : text;
}

const DELIMITERS = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;

/** The rows of pipe tables as paragraphs: each a line of text, without the line of dashes. */
function rowsOfTables(body: string): string {
  const lines = body.split('\n');
  const written: string[] = [];
  const bare = (row: string): string =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
      .join(' | ');
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].includes('|') || !DELIMITERS.test(lines[i + 1] ?? '')) {
      written.push(lines[i]);
      continue;
    }
    written.push('', bare(lines[i]));
    for (i += 2; i < lines.length && lines[i].includes('|'); i++) written.push('', bare(lines[i]));
    i--;
    written.push('');
  }
  return written.join('\n');
}
