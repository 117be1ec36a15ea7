import { expect } from '@open-wc/testing';
import { keptEditions, type KeptEdition } from '../../../src/app/terms/kept-editions.js';
import { storeEdition } from '../../../src/app/stored.js';
import { createEditionStore, type EditionStore } from '../../../src/storage/editions.js';
import { sha256Hex } from '../../../src/storage/hash.js';
import { loadShipped } from '../../fixtures/core.js';
import { cleanUp, closeLater, freshPath, spoil } from '../../storage/fixtures.js';

const GUIDE = 'guia-de-lectura';

/** A database with the guide under three names. */
async function library(): Promise<{ editions: EditionStore; name: string }> {
  const basePath = freshPath();
  const editions = closeLater(createEditionStore({ basePath }));
  const { edition } = await loadShipped(GUIDE);
  for (const slug of ['a', 'b', 'c']) {
    const own = { ...edition, slug };
    const bytes = new TextEncoder().encode(JSON.stringify(own));
    await storeEdition(editions, { edition: own, bytes, sha256: (await sha256Hex(bytes))! });
  }
  return { editions, name: `cotejo-editions@${basePath}` };
}

describe('all editions that are kept', () => {
  afterEach(async () => {
    await cleanUp();
    localStorage.removeItem('cotejo-kept');
  });

  it('come one after the other, with their place among all', async () => {
    const { editions } = await library();
    const seen: KeptEdition[] = [];
    for await (const kept of keptEditions(editions, new AbortController().signal)) seen.push(kept);
    expect(seen.map(({ slug, at, all }) => `${slug} ${at}/${all}`)).to.deep.equal(['a 0/3', 'b 1/3', 'c 2/3']);
    expect(seen[2].edition?.links.length).to.be.greaterThan(5);
    expect(seen[2].title).to.equal(seen[2].edition?.source.meta.title);
  });

  it('end when the reader has had enough', async () => {
    const { editions } = await library();
    const stop = new AbortController();
    const seen: string[] = [];
    for await (const { slug } of keptEditions(editions, stop.signal)) {
      seen.push(slug);
      stop.abort();
    }
    expect(seen).to.deep.equal(['a']);
  });

  it('are told without their words where they cannot be read, and the others are not kept back', async () => {
    const { editions, name } = await library();
    await spoil(name, 'editions', 'b', (record: { bytes: Uint8Array }) => void (record.bytes[40] ^= 1));
    const seen: string[] = [];
    for await (const { slug, title, edition } of keptEditions(editions, new AbortController().signal))
      seen.push(`${slug} ${title !== '' && edition ? 'read' : title ? 'known' : ''}`);
    expect(seen).to.deep.equal(['a read', 'b known', 'c read']);
  });
});
