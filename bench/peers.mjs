// The pages that the prerendered ones are compared with: the same rows as plain static HTML in a two-column grid, with
// no scripts, no fonts and a style sheet of four rules; and the same in blocks of 25 with content-visibility.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLE = `
body { margin: 0; font: 18px/1.55 serif; }
.row { display: grid; grid-template-columns: 1fr auto 1fr; gap: 2rem; max-width: 80rem; margin: 0 auto; padding: 0.5em 1rem; }
.row > div + div:last-child { grid-column: 3; }
.row p, .row h2 { margin: 0; }
`;

/** Kinds of peers: `plain`, `blocks` with content-visibility, and `lean`, as `blocks` with the texts alone. */
export const PEERS = ['plain', 'blocks', 'lean'];

/** Address of a peer below the root of the site. */
export const peerPath = (kind, rows) => `peers/${kind}-${rows}/`;

/** Writes the peers of an edition into a built site. */
export function writePeers(site, edition, core) {
  const rows = core.editionRows(edition);
  for (const kind of PEERS) {
    const folder = join(site, peerPath(kind, rows.length));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), peerPage(kind, edition, rows, core));
  }
}

function peerPage(kind, edition, rows, core) {
  const write = rowWriter(kind, edition, core);
  const chunks = core.chunkRows(rows).map(({ rows: part, lines }, index) => {
    const estimate = (Math.max(lines?.source ?? 80, lines?.target ?? 80) + 12) * 28;
    const html = `<div class="c" id="c${index}">${part.map(write).join('')}</div>`;
    return { rule: `#c${index}{contain-intrinsic-block-size:auto ${Math.round(estimate)}px}`, html };
  });
  const visibility = `.c{content-visibility:auto}${chunks.map(({ rule }) => rule).join('')}`;
  return `<!doctype html>
<html lang="${edition.source.meta.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${edition.source.meta.title}</title><style>${STYLE}${kind === 'plain' ? '' : visibility}</style></head>
<body>
${kind === 'plain' ? rows.map(write).join('') : chunks.map(({ html }) => html).join('')}
</body>
</html>
`;
}

/** The rows exactly as the reader has them, or the two texts alone: without numbers, classes and roles. */
function rowWriter(kind, edition, core) {
  const write = core.createRowWriter(edition, { words: core.createWords(core.rowWords) });
  if (kind !== 'lean') return (row) => core.toHtml(write(row));
  return (row) => {
    const cells = write(row).children.filter(({ attributes }) => /^(src|trg)$/.test(attributes.class));
    const html = cells.map(({ attributes, children }) => {
      const blocks = children.map((block) => core.toHtml(bare(block)));
      return `<div lang="${attributes.lang}">${blocks.join('')}</div>`;
    });
    return `<div class="row">${html.join('')}</div>`;
  };
}

/** A node with nothing but what a plain page needs. */
function bare(node) {
  if (typeof node === 'string') return node;
  const { id, href } = node.attributes;
  return { tag: node.tag, attributes: { ...(id && { id }), ...(href && { href }) }, children: node.children.map(bare) };
}
