/** Reads a page of a site, or any HTML file: its text without the page around it. */
import type { Imported } from './draft.js';
import { decodeBytes } from './encoding.js';
import { finishFlow } from './flow/finish.js';
import { takeFront } from './flow/front.js';
import { leaveFurniture } from './flow/furniture.js';
import { settleHeadings } from './flow/headings.js';
import { guessTitle } from './flow/title.js';
import { settleBullets } from './flow/typed.js';
import { pairPlainNotes } from './flow/plain-notes.js';
import type { ReadContext, SourceFile } from './format.js';
import { findContent } from './html/content.js';
import { readStyles } from './html/css.js';
import { readHead } from './html/meta.js';
import { findNotes } from './html/notes.js';
import { checkSize, parseHtml, statedCharset } from './html/parse.js';
import { writeFlow } from './html/writer.js';
import { createPace, type Pace } from './pace.js';
import { Problems } from './problems.js';
import { elements, find, textOf, type Element } from './tree.js';

/** See {@link ReadFile}. */
export const read = (file: SourceFile, context: ReadContext): Promise<Imported> => readFrom(file, context);

/** The same for a page that is known to have stood at an address: links to it are links within the page. */
export async function readFrom({ name, bytes }: SourceFile, context: ReadContext, address?: string): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  checkSize(bytes, name, pace);
  const { text } = decodeBytes(bytes, statedCharset(bytes), problems);
  const html = await parseHtml(asHtml(text), pace.part(0, 0.5));
  return readPage(html, text, context, problems, pace.part(0.5, 1), address);
}

/** XHTML with the empty elements (`<a id="n1"/>`) that HTML would leave open closed as HTML has it. */
function asHtml(text: string): string {
  if (!/^\s*<\?xml\b/.test(text)) return text;
  return text.replace(
    /<(a|abbr|b|big|code|dd|div|dt|em|font|i|li|p|s|script|small|span|strong|style|sub|sup|td|th|textarea|title|u)((?:\s[^<>]{0,2000})?)\/>/gi,
    '<$1$2></$1>',
  );
}

/** Reads a page that has been parsed. `source` is its markup. */
export async function readPage(
  html: Element,
  source: string,
  context: ReadContext,
  problems: Problems,
  pace: Pace,
  address?: string,
): Promise<Imported> {
  const head = readHead(html, source);
  if (address !== undefined) head.here.push(address.trim().replace(/#.*$/, ''));
  const body = find(html, 'body') ?? html;
  const notes = findNotes(body, head.here);
  await pace.step(0.1);
  const { root, leave } = findContent(body, notes);
  await pace.step(0.3);
  const looks = readStyles([...elements(html, 'style')].map(textOf));
  const onUnsafe = (href: string): void => problems.add('link-unsafe', 'warning', { href: href.slice(0, 80) });
  const options = { notes, leave, looks, base: head.base, here: head.here, onUnsafe };
  const flow = await writeFlow([body], options, pace.part(0.3, 0.9));
  const images = [...elements(root, 'img')].length;
  if (images > 0) problems.add('images-left-out', 'info', { count: images });
  pairPlainNotes(flow);
  await pace.step(0.92);
  if (head.titles.length === 0) guessTitle(flow, []);
  const meta = takeFront(flow, head);
  await pace.step(0.94);
  leaveFurniture(flow, meta.author);
  settleBullets(flow);
  await pace.step(0.96);
  settleHeadings(flow);
  await pace.step(0.98);
  return finishFlow(flow, { meta, language: head.language, expected: context.languages }, problems, pace);
}
