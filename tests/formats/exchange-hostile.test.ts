import { expect } from '@open-wc/testing';
import { EXCHANGE_FORMATS } from '../../src/formats/exchange-formats.js';
import { exportEdition } from '../../src/formats/export.js';
import { zipFiles } from '../../src/formats/export/zip.js';
import { readDocument } from '../../src/formats/read.js';
import { randomNumbers } from '../fixtures/core.js';
import { arbitraryEdition, words } from './arbitrary.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files that are broken or made to do harm, for formats of XML. `ROOT` is a start tag that each knows. */
const ROOTS: Record<string, [open: string, close: string]> = {
  tmx: ['<tmx version="1.4"><header srclang="es"/><body>', '</body></tmx>'],
  xliff: ['<xliff version="2.0" srcLang="es" trgLang="en"><file id="f">', '</file></xliff>'],
  xces: ['<cesAlign version="1.0"><linkGrp targType="s" fromDoc="a.xml" toDoc="b.xml">', '</linkGrp></cesAlign>'],
  tei: ['<TEI xmlns="http://www.tei-c.org/ns/1.0"><text xml:lang="es"><body>', '</body></text></TEI>'],
  jats: ['<article article-type="research-article" xml:lang="es"><front/><body>', '</body></article>'],
};

const read = (name: string, content: string | Uint8Array, format?: string) =>
  readDocument(name, typeof content === 'string' ? encode(content) : content, { ...(format ? { format } : {}) });

describe('exchange files that are broken or hostile', () => {
  for (const [id, [open, close]] of Object.entries(ROOTS)) {
    it(`${id}: cut off, not well formed, empty, of another kind`, async () => {
      for (const content of [open, `${open}<p>`, `${open}</x>${close}`, '<other/>', '%PDF-1.4', '{"a":1}']) {
        const { drafts, problems } = await read('a.xml', content, id);
        expect(drafts, content).to.deep.equal([]);
        expect(
          problems.some(({ severity }) => severity === 'error'),
          content,
        ).to.equal(true);
      }
    });

    it(`${id}: a hundred thousand nested elements and entities that stand for gigabytes`, async () => {
      const deep = `${open}${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}${close}`;
      expect((await read('a.xml', deep, id)).problems.map(({ code }) => code)).to.include('too-deep');
      const lols = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};">`).join('');
      const bomb = `<!DOCTYPE x [<!ENTITY l0 "lol">${lols}<!ENTITY f SYSTEM "file:///etc/passwd">]>${open}<p>&l30;&f;</p>${close}`;
      const { drafts } = await read('a.xml', bomb, id);
      expect(JSON.stringify(drafts).length).to.be.lessThan(2000);
    });

    it(`${id}: nothing that could run or ask for something comes through`, async () => {
      const evil = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://x.org/" onclick="'];
      const bodies = evil.map(
        (href) =>
          `<p><ref target="${href.replace(/"/g, '&quot;')}">a</ref><ext-link href="${href.replace(/"/g, '&quot;')}">a</ext-link><script>b</script></p>`,
      );
      const { drafts } = await read('a.xml', `${open}${bodies.join('')}${close}`, id);
      const hrefs = drafts.flatMap(({ blocks }) =>
        blocks.flatMap(({ marks }) => marks.flatMap(({ href }) => href ?? [])),
      );
      expect(hrefs.every((href) => /^https:/.test(href))).to.equal(true);
    });
  }

  it('an edition that does not follow its format is refused with the place', async () => {
    const edition = arbitraryEdition(3);
    const breaks: [string, (value: Record<string, never>) => void][] = [
      ['version', (e) => Object.assign(e, { version: 2 })],
      ['links/0/status', (e) => Object.assign((e.links as object[])[0], { status: 'good' })],
      [
        'source/blocks/0/sentences',
        (e) => Object.assign((e.source as { blocks: object[] }).blocks[0], { sentences: [3, 1] }),
      ],
      [
        'source/blocks/1/id',
        (e) => Object.assign((e.source as { blocks: { id: string }[] }).blocks[1], { id: edition.source.blocks[0].id }),
      ],
      ['target/meta/provenance', (e) => Object.assign((e.target as { meta: object }).meta, { provenance: 'mine' })],
    ];
    for (const [place, change] of breaks) {
      const value = structuredClone(edition) as unknown as Record<string, never>;
      change(value);
      const { drafts, problems } = await read('a.json', JSON.stringify(value));
      expect(drafts, place).to.deep.equal([]);
      expect(JSON.stringify(problems), place).to.include(place.split('/').pop()!);
    }
  });

  it('is recognised by its content, whatever the name says', async () => {
    const edition = arbitraryEdition(11);
    for (const [format, id] of [
      ['tmx', 'tmx'],
      ['xliff', 'xliff'],
      ['xces', 'xces'],
      ['tei', 'tei'],
      ['jats', 'jats'],
      ['edition', 'edition'],
      ['package', 'package'],
      ['html', 'html-file'],
      ['epub', 'epub-file'],
    ]) {
      const [file, ...companions] = (await exportEdition(edition, format, { words })).files;
      const result = await readDocument('unnamed', file.bytes, { companions });
      expect(result.format?.id, format).to.equal(id);
      expect(result.drafts.length, format).to.equal(2);
    }
  });
});

describe('archives and pages of ours that were tampered with', () => {
  const zip = (files: Record<string, string>): Uint8Array =>
    zipFiles(Object.entries(files).map(([name, text]) => ({ name, mediaType: '', bytes: encode(text) })));
  const codes = async (name: string, bytes: Uint8Array): Promise<string[]> =>
    (await read(name, bytes)).problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

  it('an archive of two texts gives them as they were packed, one of more in the order of their names', async () => {
    const titles = async (files: Record<string, string>): Promise<string[][]> =>
      (await read('a.zip', zip(files))).drafts.map(({ blocks }) => blocks.map(({ text }) => text));
    const [spanish, english] = [
      'El faro está sobre la roca y la niebla llega.',
      'The lighthouse is on the rock and fog comes.',
    ];
    expect(await titles({ 'x.es.md': spanish, 'x.en.md': english, 'x.README.md': 'Ana' })).to.deep.equal([
      [spanish],
      [english],
    ]);
    expect(await titles({ '2.md': `${spanish} Dos.`, '1.md': `${spanish} Uno.`, '3.md': english })).to.deep.equal([
      [`${spanish} Uno.`, `${spanish} Dos.`],
      [english],
    ]);
  });

  it('an archive that is cut, leads out of itself, is packed in another one or is empty is refused by what is wrong', async () => {
    const whole = zip({ 'aa/bb.txt': 'Uno.' });
    expect(await codes('a.zip', whole.slice(0, -30))).to.deep.equal(['zip-damaged']);
    const out = Uint8Array.from(new TextDecoder('latin1').decode(whole).replaceAll('aa/bb.txt', '../bb.txt'), (c) =>
      c.charCodeAt(0),
    );
    expect(await codes('a.zip', out)).to.deep.equal(['zip-path']);
    const inner = zipFiles([{ name: 'in.zip', mediaType: '', bytes: whole }]);
    expect(await codes('a.zip', inner)).to.deep.equal(['no-text']);
    expect(await codes('a.zip', zip({}))).to.deep.equal(['no-text']);
  });

  it('a page whose frame is none, or is made to do harm, is read for its words alone', async () => {
    const frames = ['{', '[]', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '{"format":"cotejo-edition","version":1}'];
    for (const frame of frames) {
      const page = `<!doctype html><html lang="es"><head><meta name="generator" content="Cotejo"><title>T</title></head>
<body><article><h1>T</h1><p>Una oración que se lee.</p></article><script type="application/json" id="cotejo-frame">${frame}</script></body></html>`;
      const { drafts } = await read('a.html', page);
      expect(drafts[0].blocks.map(({ text }) => text)).to.deep.equal(['Una oración que se lee.']);
    }
  });
});

describe('a fuzz run over the exchange readers', () => {
  it('gives problems or drafts, never an error, for files with bytes changed, cut and doubled', async () => {
    const random = randomNumbers(20261123);
    for (const { id } of EXCHANGE_FORMATS) {
      // An archive of what is written as several files; otherwise the format's own file.
      const format = id === 'zip' ? 'xces' : id.replace('-file', '');
      const { files } = await exportEdition(arbitraryEdition(9), format, { words });
      const zipped = { name: 'a.zip', mediaType: '', bytes: zipFiles(files) };
      const [file, ...companions] = id === 'zip' ? [zipped] : files;
      for (let run = 0; run < 15; run++) {
        const bytes = mutate(file.bytes, random);
        const { drafts, problems } = await readDocument(file.name, bytes, { format: id, companions });
        expect(
          problems.every(({ code }) => code !== 'reader-failed'),
          `${id} ${run}: ${JSON.stringify(problems).slice(0, 300)}`,
        ).to.equal(true);
        for (const { blocks } of drafts) {
          for (const { text, marks, notes, sentences = [] } of blocks) {
            expect(marks.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).to.equal(true);
            expect(notes.every(({ at }) => at >= 0 && at <= text.length)).to.equal(true);
            expect(
              sentences.every((at, i) => (i === 0 ? at === 0 : at > sentences[i - 1] && at < text.length)),
            ).to.equal(true);
          }
        }
      }
    }
  }).timeout(30_000);
});

/** A file with a few things done to it. */
function mutate(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  let changed: Uint8Array = Uint8Array.from(bytes);
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(changed.length);
    const kind = random(5);
    if (kind === 0) changed = changed.slice(0, at);
    else if (kind === 1) changed[at] = random(256);
    else if (kind === 2) changed = joined(changed.slice(0, at), changed.slice(at, at + random(200)), changed.slice(at));
    else if (kind === 3) changed = joined(changed.slice(0, at), changed.slice(at + random(60)));
    // A digit for another: numbers, offsets and ids that still look right.
    else
      for (let near = at; near < at + 300 && near < changed.length; near++)
        if (changed[near] >= 48 && changed[near] <= 57) changed[near] = 48 + random(10);
    if (changed.length === 0) return Uint8Array.from([0]);
  }
  return changed;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
