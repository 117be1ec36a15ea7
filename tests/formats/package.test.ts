import { expect } from '@open-wc/testing';
import { zipSync, unzipSync } from 'fflate';
import { buildEdition } from '../../src/edition/build.js';
import type { Edition } from '../../src/edition/model.js';
import { pack, packageEditions, packedEdition, read, unpack, write } from '../../src/formats/package.js';
import { readPackageEdition } from '../../src/formats/package/read-editions.js';
import { readDocument } from '../../src/formats/read.js';
import { loadShipped, SLUGS } from '../fixtures/core.js';
import { link, pairOf } from '../fixtures/pair.js';
import { arbitraryEdition, words } from './arbitrary.js';
import { expected, fileOf, said, textsOf } from './round-trip.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const packOf = async (edition: Edition): Promise<Uint8Array> => (await write(edition, { words })).files[0].bytes;

/** A package with some of its files changed; the manifest stays. */
function tampered(bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(bytes);
  change(files);
  return zipSync(files);
}

const problemsOf = async (bytes: Uint8Array) => (await readDocument('a.zip', bytes)).problems;

describe('a package', () => {
  it('gives every made-up edition back as it was', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const edition = arbitraryEdition(seed);
      const result = await read(fileOf('a.zip', await packOf(edition)), {});
      expect(said(result, edition, 'sentence'), `seed ${seed}`).to.deep.equal(expected(edition, 'sentence'));
      expect(result.problems).to.deep.equal([]);
    }
  });

  it('is the same for the same edition, byte for byte', async () => {
    expect(await packOf(arbitraryEdition(3))).to.deep.equal(await packOf(arbitraryEdition(3)));
  });

  it('holds the files of the project byte for byte, and builds the same edition from them', async () => {
    for (const slug of SLUGS) {
      const { edition, markdown, json } = await loadShipped(slug);
      const files = { source: encode(markdown.source), target: encode(markdown.target), alignment: encode(json) };
      const bytes = await pack({ editions: [await packedEdition(edition, { words, extras: { files } })] });
      const unpacked = await unpack(fileOf('a.zip', bytes), {});
      expect(decode(unpacked.files.get(`texts/es/${slug}.md`)!)).to.equal(markdown.source);
      expect(decode(unpacked.files.get(`alignment/${slug}.json`)!)).to.equal(json);
      expect((await readPackageEdition(unpacked, slug)).edition).to.deep.equal(edition);
    }
  });

  it('written anew, unpacks to files from which the same edition is built, stale links and their former words too', async () => {
    const made = await pairOf({ p1: 'Uno. Dos.', p2: 'Tres.' }, { p1: 'One. Two.', p2: 'Three.' }, [
      link('p1=p1', 'p1.1=p1.1', 'p1.2=p1.2'),
      link('p2=p2'),
    ]);
    const changed = await pairOf({ p1: 'Uno. Dos.', p2: 'Tres más.' }, { p1: 'One. Two.', p2: 'Three.' }, []);
    const edition = buildEdition('x', changed.source, changed.target, made.alignment);
    expect(edition.links[1].former?.source).to.deep.equal({ p2: 'Tres.' });
    const unpacked = await unpack(fileOf('a.zip', await packOf(edition)), {});
    const { edition: again, findings } = await readPackageEdition(unpacked, 'x');
    expect(findings.map(({ rule }) => rule)).to.deep.equal(['link-stale']);
    expect(again!.links).to.deep.equal(edition.links);
    expect(textsOf((await packageEditions(unpacked, {})).drafts)[0]).to.deep.equal(['Uno. Dos.', 'Tres más.']);
  });

  it('holds several editions, termbases, notes and decisions', async () => {
    const editions = await Promise.all(
      [3, 4].map(async (seed) =>
        packedEdition(arbitraryEdition(seed), { words, extras: { notes: [{ seed }], decisions: { 'a/b': 'kept' } } }),
      ),
    );
    const bytes = await pack({ editions, termbases: [{ name: 'a.tbx', bytes: encode('<tbx/>') }] });
    const unpacked = await unpack(fileOf('a.zip', bytes), {});
    expect(unpacked.notes.get('made-up-4')).to.deep.equal([{ seed: 4 }]);
    expect(unpacked.decisions.get('made-up-3')).to.deep.equal({ 'a/b': 'kept' });
    expect(decode(unpacked.files.get('terminology/a.tbx')!)).to.equal('<tbx/>');
    const { drafts, links } = await packageEditions(unpacked, {});
    expect(drafts).to.have.length(4);
    expect(links!.map(({ source, target }) => [source, target])).to.deep.equal([
      [0, 1],
      [2, 3],
    ]);
  });

  it('holds what was done to editions, whether they are in it or not, and says that it is of version 2', async () => {
    const one = await packedEdition(arbitraryEdition(3), { words });
    const plain = await unpack(fileOf('a.zip', await pack({ editions: [one] })), {});
    expect(plain.manifest.version).to.equal(1);
    const bytes = await pack({
      editions: [{ ...one, history: { done: [1] } }],
      others: [{ slug: 'gone', decisions: ['d'], history: { done: [2] } }],
      changes: [{ kind: 'add' }],
      records: { format: 'x' },
    });
    const unpacked = await unpack(fileOf('a.zip', bytes), {});
    expect(unpacked.manifest.version).to.equal(2);
    expect([...unpacked.history]).to.deep.equal([
      [one.slug, { done: [1] }],
      ['gone', { done: [2] }],
    ]);
    expect(unpacked.decisions.get('gone')).to.deep.equal(['d']);
    expect([unpacked.changes, unpacked.records]).to.deep.equal([[{ kind: 'add' }], { format: 'x' }]);
    const lost = tampered(bytes, (files) => delete files['history/gone.json']);
    expect((await problemsOf(lost)).map(({ code }) => code)).to.deep.equal(['part-missing']);
  });

  it('refuses two different files of one name', async () => {
    const one = await packedEdition(arbitraryEdition(3), { words });
    const other = {
      ...(await packedEdition(arbitraryEdition(4), { words })),
      slug: one.slug,
      files: { ...one.files, source: { ...one.files.source, bytes: encode('x') } },
    };
    const error = await pack({ editions: [one, other] }).catch((e: unknown) => e);
    expect(String(error)).to.include(one.files.source.path);
  });

  it('says in its manifest, in both languages, that words are a reconstruction', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const { manifest } = await unpack(fileOf('a.zip', await packOf(edition)), {});
    expect(manifest.editions[0].warnings?.map(({ language }) => language)).to.deep.equal(['es', 'en']);
  });
});

describe('a package from anywhere', () => {
  it('is refused, and the file named, when one of its files was changed, is missing or is not listed', async () => {
    const good = await packOf((await loadShipped('guia-de-lectura')).edition);
    const path = 'texts/en/guia-de-lectura.md';
    const changed = tampered(good, (files) => files[path].set([33], files[path].length - 2));
    expect(await problemsOf(changed)).to.deep.include({
      code: 'hash-wrong',
      file: 'a.zip',
      parameters: { part: path },
      severity: 'error',
    });
    const missing = tampered(good, (files) => delete files[path]);
    expect((await problemsOf(missing)).map(({ code }) => code)).to.deep.equal(['part-missing']);
    const more = await readDocument(
      'a.zip',
      tampered(good, (files) => (files['texts/en/more.md'] = encode('x'))),
    );
    expect(more.problems.map(({ code }) => code)).to.deep.equal(['part-unlisted']);
    expect(more.drafts).to.have.length(2);
  });

  it('is refused when its manifest names a path outside of its folders, or is of another version', async () => {
    const good = await packOf(arbitraryEdition(3));
    const withManifest = (
      change: (manifest: { version: number; files: object; editions: { source: string }[] }) => void,
    ): Uint8Array =>
      tampered(good, (files) => {
        const manifest = JSON.parse(decode(files['cotejo-package.json']));
        change(manifest);
        files['cotejo-package.json'] = encode(JSON.stringify(manifest));
      });
    for (const path of [
      '../evil.md',
      '/etc/passwd',
      'texts/es/../../x.md',
      'scripts/run.sh',
      'texts/es/.git',
      'C:/x.md',
    ]) {
      const bytes = withManifest((manifest) => Object.assign(manifest.files, { [path]: { bytes: 1, sha256: '' } }));
      expect(
        (await problemsOf(bytes)).map(({ code }) => code),
        path,
      ).to.deep.equal(['zip-path']);
    }
    const newer = withManifest((manifest) => (manifest.version = 3));
    expect((await problemsOf(newer)).map(({ code }) => code)).to.deep.equal(['version-newer']);
    const elsewhere = withManifest((manifest) => (manifest.editions[0].source = 'texts/es/nothing.md'));
    expect((await problemsOf(elsewhere)).map(({ code }) => code)).to.deep.equal(['part-missing']);
  });

  it('is refused when the container itself climbs out of its folder', async () => {
    const good = await packOf(arbitraryEdition(3));
    const bytes = tampered(good, (files) => (files['../evil.sh'] = encode('x')));
    expect((await readDocument('a.zip', bytes, { format: 'package' })).problems.map(({ code }) => code)).to.deep.equal([
      'zip-path',
    ]);
  });
});
