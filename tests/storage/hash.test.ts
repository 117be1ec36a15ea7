import { expect } from '@open-wc/testing';
import { canonicalJson, checksum, sha256Hex } from '../../src/storage/hash.js';
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
});
