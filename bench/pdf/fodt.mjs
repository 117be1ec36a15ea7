// A text as a flat OpenDocument file for LibreOffice: real notes, page styles with heads and feet, columns.
import { bodyOf, escapeXml, notesOf, writeInline } from './inline.mjs';

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'meta', 'number']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

/** `layout`: as for HTML, and `columns` of the page (`page`) or of a section after title and abstract (`section`). */
export function writeFodt(text, layout) {
  const { labels, byLabel } = notesOf(text);
  const kind = layout.notes === 'end' ? 'endnote' : 'footnote';
  let count = 0;
  const inline = (block) =>
    writeInline(block, labels, {
      text: escapeXml,
      mark: ({ type, href }, inner) =>
        type === 'link'
          ? `<text:a xlink:type="simple" xlink:href="${escapeXml(href)}">${inner}</text:a>`
          : `<text:span text:style-name="${type}">${inner}</text:span>`,
      note: (label) =>
        `<text:note text:id="n${++count}" text:note-class="${kind}"><text:note-citation>${count}</text:note-citation><text:note-body><text:p text:style-name="Note">${inline(byLabel.get(label))}</text:p></text:note-body></text:note>`,
    });
  const { meta } = text;
  const body = bodyOf(text).map((block, index, all) => writeBlock(block, inline, all[index - 1]));
  // Section from the second heading on: title and abstract keep the full width.
  const second = bodyOf(text).findIndex(
    (block, i, all) => block.kind === 'heading' && i > 0 && all.slice(0, i).some((b) => b.kind === 'heading'),
  );
  const inner =
    layout.columns > 1 && layout.place === 'section'
      ? `${body.slice(0, second).join('')}<text:section text:name="S" text:style-name="Columns">${body.slice(second).join('')}</text:section>`
      : body.join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escapeXml(meta.title)}</dc:title><dc:creator>Ana Pérez Quispe</dc:creator><meta:initial-creator>Ana Pérez Quispe</meta:initial-creator></office:meta>
${styles(layout, meta, kind)}
<office:body><office:text><text:p text:style-name="Title">${escapeXml(meta.title)}</text:p><text:p text:style-name="By">Ana Pérez Quispe</text:p>${inner}</office:text></office:body></office:document>`;
}

function writeBlock(block, inline, previous) {
  if (block.kind === 'heading')
    return `<text:h text:style-name="H${block.level}" text:outline-level="${block.level}">${inline(block)}</text:h>`;
  if (block.kind === 'quote') return `<text:p text:style-name="Quote">${inline(block)}</text:p>`;
  if (block.kind === 'item')
    return `<text:p text:style-name="Item">${escapeXml(block.marker)}<text:tab/>${inline(block)}</text:p>`;
  return `<text:p text:style-name="${previous?.kind === 'heading' ? 'First' : 'Body'}">${inline(block)}</text:p>`;
}

function styles(layout, meta, kind) {
  const {
    font = 'Liberation Serif',
    fontSize = 11,
    leading = 120,
    width = '21cm',
    height = '29.7cm',
    margin = '2.5cm',
  } = layout;
  const lang = meta.language === 'es' ? 'fo:language="es" fo:country="ES"' : 'fo:language="en" fo:country="US"';
  const hyphens = layout.hyphens
    ? 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
    : '';
  const align = layout.justify ? 'fo:text-align="justify"' : '';
  const space = layout.indent ? 'fo:text-indent="0.6cm"' : `fo:margin-bottom="${layout.space ?? '0.25cm'}"`;
  const style = (name, paragraph, words = '') =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${words}/></style:style>`;
  const columns = `<style:columns fo:column-count="${layout.columns ?? 1}" fo:column-gap="${layout.gap ?? '0.7cm'}"/>`;
  return `<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1cm"/><style:text-properties style:font-name="F" fo:font-size="${fontSize}pt" ${lang} ${hyphens}/></style:default-style>
${style('Body', `fo:line-height="${leading}%" ${align} ${space} fo:orphans="2" fo:widows="2"`)}
${style('First', `fo:line-height="${leading}%" ${align} ${layout.indent ? '' : space} fo:orphans="2" fo:widows="2"`)}
${style('Title', `fo:text-align="${layout.titleAlign ?? 'center'}" fo:margin-bottom="0.4cm"`, `fo:font-size="${fontSize + 7}pt" fo:font-weight="bold" fo:hyphenate="false"`)}
${style('By', `fo:text-align="${layout.titleAlign ?? 'center'}" fo:margin-bottom="0.8cm"`)}
${[2, 3, 4].map((level) => style(`H${level}`, `fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"`, layout.heading ?? `fo:font-size="${fontSize + 5 - level}pt" fo:font-weight="bold" fo:hyphenate="false"`)).join('')}
${style('Quote', `fo:margin-left="1.2cm" fo:margin-right="1.2cm" fo:margin-bottom="0.25cm" ${align}`, `fo:font-size="${fontSize - 1}pt"`)}
${style('Item', `fo:margin-left="0.9cm" fo:text-indent="-0.6cm" fo:margin-bottom="0.1cm" ${align}`).replace('/><style:text', '><style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties><style:text')}
${style('Note', `${align} fo:margin-left="0.4cm" fo:text-indent="-0.4cm"`, `fo:font-size="${fontSize - 2}pt"`)}
${style('Head', `fo:text-align="${layout.head ?? 'left'}"`, 'fo:font-size="8pt"')}${style('Foot', `fo:text-align="${layout.foot ?? 'center'}"`, 'fo:font-size="9pt"')}
<style:style style:name="em" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="code" style:family="text"><style:text-properties style:font-name="Liberation Mono"/></style:style>
<style:style style:name="sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:notes-configuration text:note-class="${kind}" style:num-format="1" text:start-value="0" text:citation-body-style-name="sup" text:citation-style-name="${layout.plainMarker ? '' : 'sup'}" style:num-suffix="${layout.noteSuffix ?? ''}" text:footnotes-position="page" text:start-numbering-at="document"/></office:styles>
<office:automatic-styles><style:style style:name="Columns" style:family="section"><style:section-properties>${columns}</style:section-properties></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="${margin}">${layout.place === 'page' ? columns : ''}<style:footnote-sep style:width="0.02cm" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm" style:adjustment="left" style:rel-width="25%" style:color="#000000"/></style:page-layout-properties>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">${
    layout.head
      ? `<style:header><text:p text:style-name="Head">${escapeXml(meta.journal ?? 'Cotejo')}${meta.issue ? `, vol. ${meta.volume}, n.º ${meta.issue}` : ''}</text:p></style:header><style:header-left><text:p text:style-name="Head"><text:page-number/> | ${escapeXml(meta.title.slice(0, 50))}</text:p></style:header-left>`
      : ''
  }${layout.foot ? `<style:footer><text:p text:style-name="Foot">${layout.footWords ?? ''}<text:page-number/></text:p></style:footer>` : ''}</style:master-page></office:master-styles>`;
}
