// The pages that the prerendered ones are compared with: the same texts as plain static HTML in a two-column grid,
// without scripts and fonts, and the same in blocks of 25 with content-visibility.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLE = `
body { margin: 0; font: 18px/1.55 serif; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; max-width: 80rem; margin: 0 auto; padding: 0.5em 1rem; }
.row p, .row h2 { margin: 0; }
`;

/** Kinds of peers: `plain`, and `blocks` with content-visibility. */
export const PEERS = ['plain', 'blocks'];

/** Address of a peer below the root of the site. */
export const peerPath = (kind, rows) => `peers/${kind}-${rows}/`;

/** Writes the peers of an edition into a built site. */
export function writePeers(site, edition, core) {
  const rows = core.editionRows(edition);
  for (const kind of PEERS) {
    const folder = join(site, peerPath(kind, rows.length));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), kind === 'plain' ? plainPage(edition, rows, core) : blocksPage(edition, rows, core));
  }
}

const page = (edition, style, body) => `<!doctype html>
<html lang="${edition.source.meta.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${edition.source.meta.title}</title><style>${STYLE}${style}</style></head>
<body>
${body}
</body>
</html>
`;

function plainPage(edition, rows, core) {
  const write = rowWriter(edition, core);
  return page(edition, '', rows.map(write).join('\n'));
}

function blocksPage(edition, rows, core) {
  const write = rowWriter(edition, core);
  const chunks = core.chunkRows(rows);
  const body = chunks.map(({ rows: part, lines }, index) => {
    const estimate = Math.max(lines?.source ?? 80, lines?.target ?? 80) + 12;
    return { rule: `#c${index}{contain-intrinsic-block-size:auto ${Math.round(estimate * 28)}px}`, html: `<div class="c" id="c${index}">${part.map(write).join('\n')}</div>` };
  });
  const style = `.c{content-visibility:auto}${body.map(({ rule }) => rule).join('')}`;
  return page(edition, style, body.map(({ html }) => html).join('\n'));
}

/** The row as plain HTML: the two texts with their ids, marks and note links; none of the reader's own parts. */
function rowWriter(edition, core) {
  const write = core.createRowWriter(edition, { words: core.createWords(core.rowWords) });
  return (row) => {
    const cells = write(row).children.filter(({ attributes }) => /^(src|trg)$/.test(attributes.class));
    const html = cells.map(({ attributes, children }) => `<div lang="${attributes.lang}">${children.map((block) => core.toHtml(bare(block))).join('')}</div>`);
    return `<div class="row">${html.join('')}</div>`;
  };
}

/** A node with nothing but what a plain page needs. */
function bare(node) {
  if (typeof node === 'string') return node;
  const { id, href } = node.attributes;
  return { tag: node.tag, attributes: { ...(id && { id }), ...(href && { href }) }, children: node.children.map(bare) };
}
