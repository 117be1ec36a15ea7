import { expect } from '@open-wc/testing';
import { canonicalJson, checksum, sha256Hex } from '../../src/storage/hash.js';
import { plainCopy } from '../../src/storage/plain.js';
import { lacking } from './fixtures.js';

describe('checksums', () => {
  // The example of FIPS 180-2, and the hash of nothing.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const hashBoth = () => Promise.all(['abc', ''].map((text) => sha256Hex(new TextEncoder().encode(text))));

  it('are SHA-256, with and without crypto.subtle', async () => {
    expect(await hashBoth()).to.deep.equal([abc, nothing]);
    expect(await lacking(crypto, 'subtle', { value: undefined }, hashBoth)).to.deep.equal([abc, nothing]);
  });

  it('do not depend on the order in which keys were set, but on everything else', async () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'ñ' }], a: null })).to.equal('{"a":null,"b":[{"c":"ñ","d":1}]}');
    expect(await checksum({ a: 1, b: 2 })).to.equal(await checksum({ b: 2, a: 1 }));
    expect(await checksum([1, 2])).not.to.equal(await checksum([2, 1]));
    expect(await checksum({ a: 1 })).not.to.equal(await checksum({ a: '1' }));
  });

  it('are those of the whole for values that are taken in slices', async () => {
    // Signs of two units lie across every border that a slice may have.
    const long = 'ñ"\\\n😀'.repeat(40_000);
    const list = Array.from({ length: 5000 }, (_, at) => ({ at, none: null, text: `block ${at}` }));
    const value = { 10: 'a', 9: 'b', list, long, odd: ['\ud800', 'x'.repeat(65_535) + '😀'] };
    const json = JSON.stringify({ 9: 'b', 10: 'a', list, long, odd: value.odd });
    expect(canonicalJson(value) === json).to.equal(true);
    expect(await checksum(value)).to.equal(await sha256Hex(new TextEncoder().encode(json)));
  });

  it('leave the page free to answer while a book is summed up', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await checksum(Array.from({ length: 60 }, (_, at) => `${at} ${'words of a book '.repeat(40_000)}`));
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  });

  it('are of values as JSON keeps them', () => {
    const value = { date: new Date(0), none: undefined, list: [undefined, NaN, -0, () => 1], boxed: new String('a') };
    expect(plainCopy(value)).to.deep.equal(JSON.parse(JSON.stringify(value)));
    const loop: { self?: unknown } = {};
    loop.self = loop;
    for (const wrong of [undefined, { big: 1n }, loop]) expect(() => plainCopy(wrong)).to.throw(TypeError);
  });
});
