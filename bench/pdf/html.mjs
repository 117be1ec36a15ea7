// A text as an HTML page for printing: by Chromium (notes at the end) or WeasyPrint (notes at the foot of the page).
import { bodyOf, escapeXml, notesOf, writeInline } from './inline.mjs';

/**
 * `layout`: `{ size, margin, font, fontSize, leading, columns, justify, hyphens, indent, head, foot, notes, heading, css }`.
 * `notes` is `end` or `foot`.
 */
export function writeHtml(text, layout) {
  const { labels, byLabel, notes } = notesOf(text);
  const inline = (block) =>
    writeInline(block, labels, {
      text: escapeXml,
      mark: ({ type, href }, inner) =>
        type === 'link' ? `<a href="${escapeXml(href)}">${inner}</a>` : `<${type}>${inner}</${type}>`,
      note: (label) =>
        layout.notes === 'foot'
          ? `<span class="fn">${inline(byLabel.get(label))}</span>`
          : `<sup><a href="#n${label}">${layout.bracket ? `[${label}]` : label}</a></sup>`,
    });
  const { meta } = text;
  return `<!doctype html><html lang="${meta.language}"><head><meta charset="utf-8"><title>${escapeXml(meta.title)}</title>
<meta name="author" content="Ana Pérez Quispe"><style>${css(layout, meta)}</style></head><body>
<header><h1>${escapeXml(meta.title)}</h1><p class="by">Ana Pérez Quispe</p></header>
<main>${blocks(bodyOf(text), inline, layout)}</main>
${
  layout.notes === 'end'
    ? `<section class="notes">${layout.notesHeading ? `<h2>${layout.notesHeading}</h2>` : '<hr>'}<ol>${notes
        .map((note) => `<li id="n${note.label}">${inline(note)}${layout.back ? ' ↩︎' : ''}</li>`)
        .join('')}</ol></section>`
    : ''
}</body></html>`;
}

function blocks(body, inline, layout) {
  let out = '';
  let split = Boolean(layout.abstract);
  let headings = 0;
  for (let i = 0; i < body.length; i++) {
    const block = body[i];
    if (block.kind === 'heading' && split && ++headings === 2) {
      out = `<div class="abstract">${out}</div><div class="body">`;
      split = false;
    }
    if (block.kind === 'heading') out += `<h${block.level}>${inline(block)}</h${block.level}>`;
    else if (block.kind === 'quote') out += `<blockquote><p>${inline(block)}</p></blockquote>`;
    else if (block.kind === 'item') {
      const tag = /\d/.test(block.marker) ? 'ol' : 'ul';
      out += `<${tag}>`;
      for (; body[i]?.kind === 'item'; i++) out += `<li>${inline(body[i])}</li>`;
      i--;
      out += `</${tag}>`;
    } else out += `<p>${inline(block)}</p>`;
  }
  return layout.abstract ? `${out}</div>` : out;
}

function css(layout, meta) {
  const { size = 'A4', margin = '25mm 22mm', font = 'Liberation Serif', fontSize = 11, leading = 1.4 } = layout;
  const head = layout.head ? `@top-${layout.head} { content: "${meta.journal ?? 'Cotejo'}"; font-size: 8pt; }` : '';
  const right = layout.head
    ? `@page :right { @top-right { content: "${meta.title.slice(0, 60).replace(/"/g, '')}"; font-size: 8pt; } }`
    : '';
  const foot = layout.foot ? `@bottom-${layout.foot} { content: counter(page); font-size: 9pt; }` : '';
  return `@page { size: ${size}; margin: ${margin}; ${head} ${foot} ${
    layout.notes === 'foot' ? '@footnote { border-top: 0.5pt solid black; padding-top: 4pt; margin-top: 8pt; }' : ''
  } } ${right}
body { font: ${fontSize}pt/${leading} '${font}'; margin: 0; ${layout.justify ? 'text-align: justify;' : ''} ${layout.hyphens ? 'hyphens: auto;' : ''} }
h1 { font-size: 1.7em; text-align: ${layout.titleAlign ?? 'left'}; line-height: 1.2; hyphens: manual; }
h2 { ${layout.heading ?? 'font-size: 1.25em;'} text-align: left; hyphens: manual; break-after: avoid; } .by { text-align: ${layout.titleAlign ?? 'left'}; }
${layout.indent ? 'p { margin: 0; text-indent: 1.4em; } h2 + p, blockquote p, .by { text-indent: 0; }' : ''}
${layout.columns > 1 ? `${layout.abstract ? '.body, .notes' : 'main, .notes'} { columns: ${layout.columns}; column-gap: ${layout.gap ?? '7mm'}; ${layout.fill ? `column-fill: ${layout.fill};` : ''} }` : ''}
${layout.columns > 1 ? '.notes { overflow-wrap: break-word; }' : ''}
sup, .fn::footnote-call { font-size: 0.65em; vertical-align: super; line-height: 0; }
.fn { float: footnote; font-size: 0.8em; line-height: 1.25; } .fn::footnote-marker { ${layout.marker ?? 'content: counter(footnote) ". "'}; }
.notes { font-size: 0.85em; } code { font-family: monospace; font-size: 0.9em } ${layout.css ?? ''}`;
}
