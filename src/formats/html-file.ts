/**
 * One page with everything in it: text, style, script. It is opened from a disk, without a network, reads without the
 * script too, and its own policy forbids it every request. It is read back whole.
 */
import { articleTree } from '../edition/article.js';
import { idPrefix, type Edition } from '../edition/model.js';
import { languageAttributes } from '../edition/rows.js';
import { el, escapeHtml, toHtml, type Tree, type TreeElement } from '../edition/tree.js';
import { fill, languageName } from '../edition/words.js';
import { packEdition } from '../edition/build.js';
import type { Side } from '../text/finding.js';
import { sha256 } from '../text/sha256.js';
import { SIDES, warningsOf } from './credits.js';
import { decodeBytes } from './encoding.js';
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { ExportOptions, WriteEdition } from './export/types.js';
import type { ReadFile } from './format.js';
import { checkSize, parseHtml } from './html/parse.js';
import { pageWords, type PageWords } from './html-file/messages.js';
import { SCRIPT } from './html-file/script.js';
import { STYLE } from './html-file/style.js';
import { frameIn, frameOf, readOwnPages } from './own-pages.js';
import { createPace } from './pace.js';
import { Problems } from './problems.js';
import { editionUnits } from './units.js';

/** One HTML file. */
export const write: WriteEdition = async (edition, options) => ({
  files: [textFile(`${edition.slug}.html`, 'text/html', await writePage(edition, options))],
  losses: collectLosses(edition, 'HTML', ['unlinked', 'former']),
});

/** Id of the element that holds the frame. */
const FRAME = 'cotejo-frame';

/**
 * Reads such a page back into the texts and links it was made of: its words from the page, which may have been changed
 * there, all else from its frame. A page without a frame that fits is read as any other.
 */
export const read: ReadFile = async (file, context) => {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  checkSize(file.bytes, file.name, pace);
  const page = await parseHtml(decodeBytes(file.bytes, 'utf-8', problems).text, pace.part(0, 0.7));
  const frame = frameIn(page, FRAME);
  const names = { idOf: (name: string) => name, addressOf: (href: string) => href, linesCount: true };
  const own = frame === undefined ? undefined : readOwnPages(frame, [page], names, problems);
  return own ?? (await import('./html.js')).read(file, context);
};

async function writePage(edition: Edition, options: ExportOptions): Promise<string> {
  const hash = options.hash ?? (await packEdition(edition)).card.sha256;
  const { source } = edition;
  const say = pageWords(source.meta.language);
  const article = withoutInstructions(articleTree(edition, { words: options.words, hash }));
  const policy = [
    "default-src 'none'",
    `script-src '${await integrity(SCRIPT)}'`,
    `style-src '${await integrity(STYLE)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const language = languageAttributes(source.meta.language);
  const body = [
    toHtml(toolsTree(edition, say)),
    toHtml(el('main', {}, article)),
    toHtml(panelTree(say)),
    `<script type="application/json" id="cotejo-data">${embeddedJson(pageData(edition, say))}</script>`,
    `<script type="application/json" id="${FRAME}">${embeddedJson(frameOf(edition))}</script>`,
    `<script>${SCRIPT}</script>`,
  ];
  return `<!doctype html>
<html lang="${escapeHtml(language.lang)}"${language.dir ? ` dir="${language.dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Cotejo">
${metaTags(edition, options)}
<title>${escapeHtml(`${source.meta.title} · ${edition.target.meta.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** The hash of an inline script or style as a policy names it (CSP 3, section 2.3.1). */
async function integrity(words: string): Promise<string> {
  const hex = await sha256(words);
  let bytes = '';
  for (let at = 0; at < hex.length; at += 2) bytes += String.fromCharCode(Number.parseInt(hex.slice(at, at + 2), 16));
  return `sha256-${base64(bytes)}`;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648) of a string of bytes. */
function base64(bytes: string): string {
  let words = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three =
      (bytes.charCodeAt(at) << 16) |
      ((left > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
      (left > 2 ? bytes.charCodeAt(at + 2) : 0);
    words +=
      ALPHABET[three >> 18] +
      ALPHABET[(three >> 12) & 63] +
      (left > 1 ? ALPHABET[(three >> 6) & 63] : '=') +
      (left > 2 ? ALPHABET[three & 63] : '=');
  }
  return words;
}

/** JSON inside a `script` element: `<` could end it. */
const embeddedJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

function metaTags(edition: Edition, { words }: ExportOptions): string {
  const { source, target } = edition;
  const tags = [
    ...SIDES.flatMap((side) => {
      const { author, rights, language } = edition[side].meta;
      return [
        author && el('meta', { name: 'author', content: author }),
        rights && el('meta', { name: 'dcterms.rights', lang: language, content: rights }),
      ];
    }),
    el('meta', { name: 'dcterms.language', content: `${source.meta.language}, ${target.meta.language}` }),
    source.meta.url && el('meta', { name: 'dcterms.source', content: source.meta.url }),
    ...warningsOf(edition, words).map(({ language, words: said }) =>
      el('meta', { name: 'dcterms.provenance', lang: language, content: said }),
    ),
  ];
  return [...new Set(tags.filter((tag): tag is TreeElement => typeof tag === 'object').map(toHtml))].join('\n');
}

/** How to put the original in its place is said where that can be done; here it cannot. */
function withoutInstructions(tree: TreeElement): TreeElement {
  const clean = (node: Tree): Tree | null => {
    if (typeof node === 'string') return node;
    if (node.tag === 'details') return null;
    return { ...node, children: node.children.map(clean).filter((child): child is Tree => child !== null) };
  };
  const children = tree.children.map((child) =>
    typeof child === 'object' && child.attributes.class === 'ribbon' ? clean(child)! : child,
  );
  return { ...tree, children };
}

function toolsTree(edition: Edition, say: PageWords & { language: string }): TreeElement {
  // The name of a language has a capital in English only.
  const only = (side: Side): string => {
    const name = languageName(edition[side].meta.language, say.language);
    return fill(say.only, { language: say.language === 'en' ? name : name.toLocaleLowerCase(say.language) });
  };
  const choice = (id: string, label: string, checked = false): TreeElement =>
    el(
      'label',
      {},
      el('input', { type: 'radio', name: 'layout', id: `layout-${id}`, ...(checked ? { checked: '' } : {}) }),
      label,
    );
  const form = el(
    'form',
    { autocomplete: 'off' },
    el(
      'fieldset',
      {},
      el('legend', {}, say.layout),
      choice('side', say.side, true),
      choice('stacked', say.stacked),
      choice('source', only('source')),
      choice('target', only('target')),
    ),
    el('button', { type: 'button', id: 'cotejo-start', class: 'scripted' }, say.bySentence),
  );
  return el('header', { class: 'tools', lang: say.language }, form);
}

function panelTree(say: PageWords & { language: string }): TreeElement {
  const button = (attributes: Record<string, string>, words: string): TreeElement =>
    el('button', { type: 'button', ...attributes }, words);
  return el(
    'aside',
    {
      id: 'panel',
      hidden: '',
      tabindex: '-1',
      'aria-label': say.counterpart,
      'aria-live': 'polite',
      lang: say.language,
    },
    el('p', { class: 'words' }),
    el(
      'div',
      { class: 'ways' },
      button({ 'data-step': '-1' }, say.previous),
      button({ 'data-step': '1' }, say.next),
      el('a', { href: '#', hidden: '' }, say.openNote),
      button({ 'data-close': '' }, say.close),
    ),
  );
}

interface PageData {
  /** Prefix of the target's ids. */
  prefix: string;
  languages: [source: string, target: string];
  language: string;
  none: string;
  /** Offsets at which the sentences of each block start, by its id in the page. */
  starts: Record<string, number[]>;
  /** What answers to what: ids of sentences, or of blocks. */
  pairs: [string[], string[]][];
  /** The units of the source and, where it has none, of the target, in order. */
  order: string[];
}

function pageData(edition: Edition, say: PageWords & { language: string }): PageData {
  const starts: [string, number[]][] = SIDES.flatMap((side) =>
    edition[side].blocks.map(({ id, sentences }): [string, number[]] => [`${idPrefix(edition, side)}${id}`, sentences]),
  );
  const pairs = editionUnits(edition, 'sentence').map(
    (unit) =>
      SIDES.map((side) => unit[side].map(({ id }) => `${idPrefix(edition, side)}${id}`)) as [string[], string[]],
  );
  return {
    prefix: idPrefix(edition, 'target'),
    languages: [edition.source.meta.language, edition.target.meta.language],
    language: say.language,
    none: say.none,
    starts: Object.fromEntries(starts),
    pairs,
    order: pairs.flatMap(([source, target]) => source[0] ?? target[0] ?? []),
  };
}
