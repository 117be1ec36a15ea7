// A temporary project with long editions: the blocks of the real article repeated with new ids, both languages, sentence
// links kept. Every block starts with a word of its own (`r1014es`), by which it can be found again.
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './core.mjs';

/** The real article. */
export const ARTICLE = 'radicalizacion-ideologica';

/** Our own guide: the app keeps it beside whatever is read first. */
const GUIDE = 'guia-de-lectura';

/** Slug of the edition with a number of rows; the real article is the smallest. */
export const slugOf = (rows) => (rows === 77 ? ARTICLE : `rows-${rows}`);

/** Writes a project with the real article, the guide, and an edition of each number of rows. */
export async function makeProject(root, sizes, core) {
  for (const name of ['node_modules', 'src', 'public', 'package.json', 'vite.config.ts']) {
    symlinkSync(join(REPOSITORY, name), join(root, name));
  }
  // Vite names a page by where it really is.
  copyFileSync(join(REPOSITORY, 'index.html'), join(root, 'index.html'));
  for (const folder of ['texts/es', 'texts/en', 'alignment']) mkdirSync(join(root, folder), { recursive: true });
  for (const slug of [ARTICLE, GUIDE]) {
    for (const file of filesOf(slug)) writeFileSync(join(root, file), readFileSync(join(REPOSITORY, file)));
  }
  for (const rows of sizes) await writeEdition(root, rows, core);
}

const filesOf = (slug) => [`texts/es/${slug}.md`, `texts/en/${slug}.md`, `alignment/${slug}.json`];

/** Writes the two texts of an edition and its alignment, stamped. */
async function writeEdition(root, rows, { parseText, stampAlignment, writeAlignment }) {
  const slug = slugOf(rows);
  const [sourceFile, targetFile, alignmentFile] = filesOf(slug);
  const { links } = JSON.parse(readFileSync(join(REPOSITORY, `alignment/${ARTICLE}.json`), 'utf8'));
  const order = rowOrder(links, rows);
  const side = async (language, key, file) => {
    const markdown = repeatText(readFileSync(join(REPOSITORY, `texts/${language}/${ARTICLE}.md`), 'utf8'), order, key);
    writeFileSync(join(root, file), markdown);
    const { text } = await parseText(Buffer.from(markdown), file, { side: key });
    return text;
  };
  const source = await side('es', 'source', sourceFile);
  const target = await side('en', 'target', targetFile);
  const empty = ({ file, meta, sha256 }) => ({ file, language: meta.language, sha256, blocks: {} });
  const copies = order.map(({ link, copy }) => copyLink(link, copy));
  const alignment = { version: 1, source: empty(source), target: empty(target), links: copies };
  writeFileSync(join(root, alignmentFile), writeAlignment(stampAlignment(alignment, source, target)));
}

/** The links of all rows with the number of their copy: words first, all notes behind them, as in a book. */
function rowOrder(links, rows) {
  const isNote = ({ source, target }) => /^fn/.test(source[0] ?? target[0]);
  const all = Array.from({ length: Math.ceil(rows / links.length) }, (_, copy) =>
    links.map((link) => ({ link, copy })),
  );
  const kept = all.flatMap((copy) => [...copy].sort((a, b) => isNote(a.link) - isNote(b.link))).slice(0, rows);
  return kept.sort((a, b) => isNote(a.link) - isNote(b.link));
}

/** `p14` -> `p3014` in the copy 3. */
const copyId = (id, copy) => id.replace(/\d+/, (number) => copy * 1000 + Number(number));

function copyLink(link, copy) {
  const all = (ids) => ids.map((id) => copyId(id, copy));
  const sentences = link.sentences?.map((pair) => pair.map(all));
  return { ...link, source: all(link.source), target: all(link.target), ...(sentences && { sentences }) };
}

/** The Markdown of all copies: front matter once, then each block of each row with ids and note markers renamed. */
function repeatText(markdown, order, key) {
  const [, front, body] = /^(---\n.*?\n---\n)(.*)$/s.exec(markdown);
  const parts = body.split(/\n{2,}/).filter((part) => part.trim());
  const blocks = new Map(parts.map((part) => [blockIdOf(part), part.trim()]));
  const wanted = order.flatMap(({ link, copy }) => link[key].map((id) => ({ id, copy })));
  const notes = new Set(wanted.map(({ id, copy }) => copyId(id, copy)));
  const language = key === 'source' ? 'es' : 'en';
  const written = wanted.map(({ id, copy }) => copyBlock(blocks.get(id), id, copy, notes, language));
  return `${front}\n${written.join('\n\n')}\n`;
}

const blockIdOf = (part) => /\{#([\w-]+)\}\s*$/.exec(part)?.[1] ?? `fn${/^\[\^(\w+)\]:/.exec(part)?.[1]}`;

function copyBlock(part, id, copy, notes, language) {
  const mark = `${tokenOf(copyId(id, copy), language)} `;
  const lead = /^(#+ |\[\^\w+\]: )?/.exec(part)[0];
  const renamed = lead.replace(/\d+/, (number) => (lead.startsWith('#') ? number : copy * 1000 + Number(number)));
  const words = part
    .slice(lead.length)
    .replace(/\[\^(\d+)\]/g, (_, label) => {
      const number = copy * 1000 + Number(label);
      return notes.has(`fn${number}`) ? `[^${number}]` : '';
    })
    .replace(/\{#([\w-]+)\}\s*$/, (_, own) => `{#${copyId(own, copy)}}`);
  return renamed + mark + words;
}

/** The word by which a block of a long edition can be found: in no other block, and never hyphenated. */
export const tokenOf = (id, language) => `${id.replace(/^([a-z]+)(\d+)$/, '$1x$2')}${language}`;
