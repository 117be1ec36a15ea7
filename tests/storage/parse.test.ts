import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/storage/parse.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Long enough to be read in several slices, with all that could be mistaken for the end of an element. */
const long = (): unknown => {
  const words = ['},{"id":"', ']', '\\', '\\"', '"', '“é” 😀\n', '[0]', ''];
  const blocks = Array.from({ length: 40_000 }, (_, index) => ({
    id: `p${index}`,
    text: words[index % 8],
    notes: [[index]],
  }));
  return {
    format: 'x',
    source: { meta: { list: [] }, blocks },
    links: blocks.map(({ id }) => [[id], []]),
    empty: [[]],
  };
};

async function fails(text: string): Promise<boolean> {
  try {
    await parseJson(bytesOf(text));
    return false;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}

describe('parseJson', () => {
  it('gives what JSON.parse gives, for a short text and for a long one', async () => {
    const text = JSON.stringify(long());
    expect(text.length).to.be.greaterThan(2_000_000);
    expect(JSON.stringify(await parseJson(bytesOf(text)))).to.equal(text);
    expect(await parseJson(bytesOf('{"a":[1,[2]],"b":"c"}'))).to.deep.equal({ a: [1, [2]], b: 'c' });
  });

  it('lets other work go on while it reads a long one', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const text = JSON.stringify(Array.from({ length: 6 }, long));
    await parseJson(bytesOf(text));
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  }).timeout(60_000);

  it('refuses what is not JSON, wherever it goes wrong', async () => {
    const text = JSON.stringify(long());
    const at = text.indexOf('{"id":"p30000"');
    const broken = [
      text.slice(0, -1),
      text.slice(0, at),
      `${text}]`,
      `${text.slice(0, at)},${text.slice(at)}`,
      text.replace('"links":[', '"links":[,'),
    ];
    for (const each of broken) expect(await fails(each), each.slice(at, at + 20)).to.equal(true);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const bytes = bytesOf(JSON.stringify(long()));
    bytes[bytes.indexOf(0xe2)] = 0xff;
    let message = '';
    await parseJson(bytes).catch((error: Error) => (message = error.name));
    expect(message).to.equal('TypeError');
  });
});
