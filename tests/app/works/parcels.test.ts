import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../../src/app/works/parcels.js';

describe('values between the page and its worker', () => {
  const block = (at: number) => ({ kind: 'paragraph', text: `words ${at}`, notes: [{ at: 1, note: '1' }] });
  const book = (length: number) => ({
    blocks: Array.from({ length }, (_, at) => block(at)),
    leftOut: [],
    meta: { title: 'T' },
  });

  it('are taken apart and put together again; what is given stays as it is', () => {
    const value = { drafts: [book(1000), book(3)], problems: ['a'], bytes: new Uint8Array([1, 2]), none: undefined };
    const before = structuredClone(value);
    const { rest, parcels, buffers } = pack(value);
    expect(value).to.deep.equal(before);
    expect((rest as typeof value).drafts.map(({ blocks }) => blocks.length)).to.deep.equal([0, 3]);
    expect(Math.max(...parcels.map(({ items }) => items.length))).to.be.below(200);
    expect(buffers).to.deep.equal([value.bytes.buffer]);
    // As they go: every one of them a message of its own.
    const there = structuredClone(rest);
    for (const parcel of parcels) unpack(there, structuredClone(parcel));
    expect(there).to.deep.equal(before);
  });

  it('hold files and dates as they are', () => {
    const file = new File(['x'], 'x.txt');
    const { rest, parcels } = pack({ files: [file], at: new Date(0) });
    expect((rest as { files: File[] }).files[0]).to.equal(file);
    expect((rest as { at: Date }).at).to.deep.equal(new Date(0));
    expect(parcels).to.deep.equal([]);
  });
});
