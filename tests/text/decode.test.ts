import { expect } from '@open-wc/testing';
import { LONGEST_LINE } from '../../src/text/decode.js';
import { formatFinding } from '../../src/text/finding.js';
import { parseText } from '../../src/text/markdown.js';
import { HEAD, encode, found, parse, randomNumbers } from '../fixtures/core.js';

const parseBytes = (...parts: (string | number[])[]) =>
  parseText(
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part))),
    'texts/es/x.md',
  );

describe('a file as bytes', () => {
  it('says on which line UTF-8 is broken, and reads the rest', async () => {
    const { text, findings } = await parseBytes(HEAD, 'Uno. {#p1}\n\nDos ', [0xe1], ' tres. {#p2}\n\nCuatro. {#p3}\n');
    const at = encode(`${HEAD}Uno. {#p1}\n\nDos `).length;
    expect(findings.map(formatFinding)).to.deep.equal([
      `texts/es/x.md:9:1 error utf8-invalid this is not UTF-8: byte 0xe1 (${at}) could not be read`,
      'texts/es/x.md:9:1 warning replacement-character there is a replacement character (U+FFFD) here: some tool has lost a letter',
    ]);
    expect(text.blocks.map((block) => block.text)).to.deep.equal(['Uno.', 'Dos \uFFFD tres.', 'Cuatro.']);
  });

  it('knows each kind of broken sequence as the platform does', async () => {
    const broken = [
      [0x80],
      [0xc0, 0xaf],
      [0xc3],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x8f, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff],
    ];
    for (const bytes of broken) {
      const { findings } = await parseBytes(HEAD, 'Uno ñ 😀 {#p1}\n\nDos ', bytes, ' {#p2}\n');
      expect(found(findings)[0], bytes.join()).to.equal('9:1 error utf8-invalid');
    }
    for (const whole of ['\u0080', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}']) {
      const { text, findings } = await parseBytes(HEAD, `a${whole}b {#p1}\n`);
      expect(findings).to.deep.equal([]);
      expect(text.blocks[0].text).to.equal(`a${whole}b`);
    }
  });

  it('finds a letter that the end of the file cuts in two', async () => {
    const { findings } = await parseBytes(HEAD, 'Uno {#p1}\n\n', [0xf0, 0x9f, 0x98]);
    expect(found(findings)[0]).to.equal('9:1 error utf8-invalid');
  });

  it('ignores a byte order mark, and says so', async () => {
    const { text, findings } = await parseBytes([0xef, 0xbb, 0xbf], HEAD, 'Uno {#p1}\n');
    expect(found(findings)).to.deep.equal(['1:1 warning utf8-bom']);
    expect(text.meta.title).to.equal('T');
    const broken = await parseBytes([0xef, 0xbb, 0xbf], HEAD, [0xff]);
    expect(broken.findings.map(({ message }) => message).join()).to.contain(`0xff (${HEAD.length + 3})`);
  });

  it('reads CRLF and lone CR as line ends, says so once, and keeps the lines right', async () => {
    const { text, findings } = await parse('Uno {#p1}\r\n\r\nDos {#p1}\r\n');
    expect(found(findings)).to.deep.equal(['7:1 info line-endings', '9:1 error block-id-duplicate']);
    expect(text.blocks.map((block) => block.text)).to.deep.equal(['Uno', 'Dos']);
    const lone = await parseBytes(HEAD.replaceAll('\n', '\r'), 'Uno {#p1}\r\rDos ', [0xff], ' {#p2}\r');
    expect(found(lone.findings)).to.deep.equal([
      '1:1 info line-endings',
      '9:1 error utf8-invalid',
      '9:1 warning replacement-character',
    ]);
  });

  it('leaves a line of 5 MB out and reads the others', async () => {
    const { text, findings } = await parse(
      `Uno {#p1}\n\n${'palabra '.repeat(655_360)}{#p2}\n\nTres {#p3}\n\nCuatro {#p3}\n`,
    );
    expect(found(findings)).to.deep.equal(['9:1 error line-too-long', '13:1 error block-id-duplicate']);
    expect(findings[0].message).to.contain(String(LONGEST_LINE));
    expect(findings[0].source?.quote).to.have.length(80);
    expect(text.blocks.map(({ id }) => id)).to.deep.equal(['p1', 'p3', 'p3']);
  });

  it('reads an empty file and files of random bytes without throwing', async () => {
    const empty = await parseBytes();
    expect(found(empty.findings)).to.deep.equal(['1:1 error front-matter-missing', '1:1 error text-empty']);
    const next = randomNumbers(1);
    for (let round = 0; round < 40; round++) {
      const bytes = Array.from({ length: next(4000) }, () => next(256));
      const { findings } = await parseBytes(bytes);
      expect(findings.map(({ rule }) => rule)).to.include('front-matter-missing');
      await parseBytes(HEAD, bytes);
    }
  });
});
