/** The files of a folder as the chapters of one text: which of them are chapters, and in what order. */
import { relative } from 'node:path';
import type { SourceFile } from '../formats/format.js';

/** A chapter, and how deep it stands in the table of contents, from 0. */
export interface Chapter {
  file: SourceFile;
  depth: number;
}

/** `ch2` before `ch10`. */
export const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** A manual in pages of HTML often has itself in one file beside them: that is no chapter. */
export function withoutCopies(files: SourceFile[], folder: string, log: (text: string) => void): SourceFile[] {
  const isPage = ({ name }: SourceFile): boolean => /\.x?html?$/i.test(name);
  if (!files.some((file) => INDEX.test(relative(folder, file.name)))) return files;
  for (const file of files)
    if (!isPage(file)) log(`${file.name}: left out, since the folder has an index of web pages`);
  return files.filter(isPage);
}

const INDEX = /^index(?:\.[\w-]+)?\.x?html?$/i;

/** An index page first, then the pages of its table of contents in their order and depth, then the others. */
export function inReadingOrder(files: SourceFile[], folder: string): Chapter[] {
  const nameOf = (file: SourceFile): string => relative(folder, file.name);
  const index = files.find((file) => INDEX.test(nameOf(file)));
  if (!index) return files.map((file) => ({ file, depth: 0 }));
  const contents = readContents(new TextDecoder().decode(index.bytes));
  const place = (file: SourceFile): number => {
    const at = contents.findIndex(({ href }) => href === nameOf(file));
    return file === index ? -1 : at < 0 ? Infinity : at;
  };
  return [...files]
    .sort((a, b) => place(a) - place(b) || byNumber(a.name, b.name))
    .map((file) => ({ file, depth: contents[place(file)]?.depth ?? 0 }));
}

/** The links of an index page, from its table of contents on, and how deep each stands in the lists there. */
function readContents(markup: string): { href: string; depth: number }[] {
  const start = markup.search(/<(?:div|nav|ul|ol|dl|section)\s[^>]*(?:class|id)\s*=\s*["'][^"']*\btoc\b/i);
  const links: { href: string; depth: number }[] = [];
  let depth = 0;
  for (const [, open, close, href] of markup
    .slice(Math.max(0, start))
    .matchAll(/<(dl|ul|ol)[\s>]|<\/(dl|ul|ol)>|href\s*=\s*["']([^"'#?]+)/gi)) {
    if (open) depth++;
    else if (close) depth--;
    else if (!links.some((link) => link.href === href)) links.push({ href, depth });
  }
  const least = Math.min(...links.map((link) => link.depth));
  return links.map((link) => ({ ...link, depth: link.depth - least }));
}
