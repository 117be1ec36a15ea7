import { expect } from '@open-wc/testing';
import { zlibSync } from 'fflate';
import { readDocument } from '../../src/formats/read.js';
import { problemMessage, type Unreadable } from '../../src/formats/problems.js';
import { watch } from '../../src/formats/pdf/watch.js';
import { assemblePdf, setLines, writePdf } from '../fixtures/pdf/write.js';

const GOOD = writePdf([
  {
    runs: setLines(
      'Las corrientes radicales desafían la estabilidad de los Estados en muchas regiones del mundo, y del Perú también.',
      { x: 60, y: 80, width: 80 },
    ).runs,
  },
]);

const PAGES = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
const CATALOG = '<< /Type /Catalog /Pages 1 0 R >>';
const page = (more = ''): string => `<< /Type /Page /Parent 1 0 R /MediaBox [0 0 600 800] ${more} >>`;
const stream = (dictionary: string, data: string): string =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Forms in forms in forms, each drawn twenty times. */
const FORMS = assemblePdf(
  [
    PAGES,
    CATALOG,
    page('/Resources << /XObject << /X 4 0 R >> >> /Contents 14 0 R'),
    ...Array.from({ length: 10 }, (_, i) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X ${i < 9 ? 5 + i : 13} 0 R >> >>`,
        i < 9 ? '/X Do '.repeat(20) : '0 0 m 1 1 l S',
      ),
    ),
    stream('', '/X Do '.repeat(20)),
  ],
  2,
);

/** Names of glyphs that Ghostscript gives to what it draws. */
const NUMBERED = Array.from({ length: 8 }, (_, i) => `/a${i + 1}`);

const HOSTILE: Record<string, [Uint8Array, RegExp]> = {
  'cut off': [GOOD.slice(0, GOOD.length * 0.6), /dañado o incompleto/],
  'nothing but a header': [new TextEncoder().encode('%PDF-1.7\n'), /dañado o incompleto/],
  noise: [
    Uint8Array.from({ length: 50_000 }, (_, i) => (i < 5 ? '%PDF-'.charCodeAt(i) : (i * 7919 + (i >> 3) * 31) % 256)),
    /dañado o incompleto/,
  ],
  'characters that are only numbered': [
    assemblePdf(
      [
        PAGES,
        CATALOG,
        page('/Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R'),
        stream('', 'BT /F 10 Tf 60 700 Td (ABCDEFGHDCBA) Tj ET'),
        `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65
          /LastChar 72 /Widths [${'500 '.repeat(8)}] /ToUnicode 7 0 R /Encoding << /Differences [65 ${NUMBERED.join(' ')}] >>
          /CharProcs << ${NUMBERED.map((name) => `${name} 6 0 R`).join(' ')} >> >>`,
        stream('', '500 0 0 0 500 500 d1 0 0 500 500 re f'),
        stream('', '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <48> <2701> endbfrange'),
      ],
      2,
    ),
    /no dice qué representan sus caracteres/,
  ],
  'a billion pages': [
    assemblePdf(['<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', CATALOG, page()], 2),
    /dice tener 1000000000 páginas|no tiene texto/,
  ],
  'pages that hold themselves': [
    assemblePdf(['<< /Type /Pages /Count 2 /Kids [1 0 R 1 0 R] >>', CATALOG], 2),
    /no tiene texto|dañado/,
  ],
  'a form that draws itself': [
    assemblePdf(
      [
        PAGES,
        CATALOG,
        page('/Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R'),
        stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>', '/X Do'),
        stream('', '/X Do'),
      ],
      2,
    ),
    /no tiene texto/,
  ],
  'dictionaries 50,000 deep': [
    assemblePdf([PAGES, `${CATALOG.slice(0, -2)} /X ${'<< /A '.repeat(50_000)}${'>>'.repeat(50_000)} >>`, page()], 2),
    /dañado|no tiene texto/,
  ],
  'a stream of a hundred megabytes of spaces': [
    assemblePdf(
      [
        PAGES,
        CATALOG,
        page('/Contents 4 0 R'),
        stream('/Filter /FlateDecode', latin(zlibSync(new Uint8Array(1e8).fill(32)))),
      ],
      2,
    ),
    /ocuparía al descomprimirse/,
  ],
  'no text': [writePdf([{ runs: [] }, { runs: [] }]), /no tiene texto/],
  'a password': [
    assemblePdf(
      [
        PAGES,
        CATALOG,
        page(),
        `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ],
      2,
    ),
    /no tiene texto|contraseña|dañado/,
  ],
};

describe('PDF: bad files', () => {
  for (const [name, [bytes, expected]] of Object.entries(HOSTILE))
    it(`${name}: a message that names the file`, async () => {
      const { drafts, problems } = await readDocument('malo.pdf', bytes);
      const message = problems.map((problem) => problemMessage(problem, 'es')).join('\n');
      expect(message).to.match(/^malo\.pdf: /);
      expect(message).to.match(expected);
      expect(drafts).to.deep.equal([]);
    }).timeout(20_000);

  it('words of no language are read with a warning, and words of one without', async () => {
    const warnings = async (words: string): Promise<string[]> => {
      const text = Array.from({ length: 240 }, (_, i) => words.split(' ')[i % 4]).join(' ');
      const pdf = writePdf([{ runs: setLines(text, { x: 60, y: 60, width: 80 }).runs }]);
      const { drafts, problems } = await readDocument('raro.pdf', pdf);
      expect(drafts).to.have.length(1);
      return problems.map(({ code }) => code);
    };
    expect(await warnings('mbt bvupsjebeft efm ftubep')).to.include('pdf-unlike-words');
    expect(await warnings('las autoridades del estado')).not.to.include('pdf-unlike-words');
  }).timeout(20_000);

  it('a file that needs a password says so', async () => {
    const response = await fetch('/tests/fixtures/pdf/password.pdf');
    const { problems } = await readDocument('secreto.pdf', new Uint8Array(await response.arrayBuffer()));
    expect(problems.map((problem) => problemMessage(problem, 'en'))).to.deep.equal([
      'secreto.pdf: the PDF is protected by a password; save a copy without it',
    ]);
  });

  it('reading can be stopped in the middle of a page', async () => {
    const signal = { aborted: false };
    const reading = readDocument('malo.pdf', FORMS, { signal });
    // The page alone would take longer than any test.
    setTimeout(() => (signal.aborted = true), 300);
    const error = await reading.then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.name).to.equal('AbortError');
  });

  it('gives up a page that takes too long', async () => {
    const error = await watch(new Promise(() => undefined), {}, 7, 20).catch((reason: Unreadable) => reason);
    expect((error as Unreadable).code).to.equal('pdf-slow');
    expect((error as Unreadable).parameters).to.deep.equal({ page: 7 });
  });

  it('leaves the bytes as they were', async () => {
    const bytes = GOOD.slice();
    await readDocument('a.pdf', bytes);
    expect(bytes).to.deep.equal(GOOD);
  });

  it('never throws, whatever is broken in the file', async () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 60; round++) {
      const bytes = GOOD.slice();
      for (let i = 0; i < 1 + random(12); i++) bytes[random(bytes.length)] = random(256);
      const cut = random(4) === 0 ? bytes.slice(0, random(bytes.length)) : bytes;
      const { drafts, problems } = await readDocument('roto.pdf', cut);
      expect(drafts.length + problems.length, `round ${round}`).to.be.greaterThan(0);
      expect(problems.map(({ code }) => code)).not.to.contain('reader-failed');
    }
  }).timeout(30_000);
});
