import { expect } from '@open-wc/testing';
import { exportCopy, readCopy, writeCopy, type Copy } from '../../src/storage/copy-file.js';
import { checksum } from '../../src/storage/hash.js';
import type { UserRecord } from '../../src/storage/types.js';
import { cleanUp, errorOf, freshPath, lacking, forbidden, spoil, userStore } from './fixtures.js';

describe('copy file', () => {
  afterEach(cleanUp);

  function fresh() {
    const basePath = freshPath();
    return { name: `cotejo-user@${basePath}`, user: userStore({ basePath }) };
  }
  const codes = (copy: Copy) => copy.problems.map(({ code }) => code);

  it('holds every record, and reads back', async () => {
    const { user } = fresh();
    const settings = await user.put('settings', 'settings', { theme: 'sepia' });
    const position = await user.put('positions', 'guía', { block: 'p14', words: 'ñ\u{1f4d6}\ud800' });
    const file = await exportCopy(user);
    expect(file.name).to.match(/^cotejo-\d{4}-\d\d-\d\d\.json$/);
    expect(file.type).to.equal('application/json');
    const copy = await readCopy(await file.text());
    expect(copy.problems).to.deep.equal([]);
    expect(copy.generation).to.equal(2);
    expect(copy.createdAt).to.be.closeTo(Date.now(), 60_000);
    expect(copy.records).to.have.deep.members([
      { store: 'settings', record: settings },
      { store: 'positions', record: position },
    ]);
  });

  it('may be laid out anew by other programs', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', { b: 1, a: 2 });
    const text = await writeCopy(user);
    const { sha256, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect((await readCopy(JSON.stringify({ sha256, ...rest }))).problems).to.deep.equal([]);
  });

  it('shows which records were changed, and gives the others', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', 'words');
    await user.put('positions', 'b', 'other');
    const copy = await readCopy((await writeCopy(user)).replace('"words"', '"wordz"'));
    expect(copy.problems).to.deep.equal([
      { code: 'changed' },
      { code: 'record-damaged', store: 'positions', key: 'a' },
    ]);
    expect(copy.records.map(({ record }) => record.value)).to.deep.equal(['other']);
  });

  it('notices a record that was taken out of the file', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', 'words');
    const parsed = JSON.parse(await writeCopy(user)) as { records: unknown[] };
    expect(codes(await readCopy(JSON.stringify({ ...parsed, records: [] })))).to.deep.equal(['changed']);
  });

  it('takes damaged records along, marked', async () => {
    const { name, user } = fresh();
    await user.put('positions', 'a', 'words');
    await user.put('positions', 'b', 'good');
    await spoil(name, 'positions', 'a', (record: UserRecord) => void (record.value = 'wordz'));
    const text = await writeCopy(user);
    expect(text).to.contain('"wordz"');
    const copy = await readCopy(text);
    expect(copy.problems).to.deep.equal([{ code: 'record-damaged', store: 'positions', key: 'a' }]);
    expect(copy.records.map(({ record }) => record.value)).to.deep.equal(['good']);
  });

  it('reads what it can of a newer file', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', 'words');
    const { sha256: _, ...body } = JSON.parse(await writeCopy(user)) as Record<string, unknown>;
    const newer = { ...body, version: 2, marvels: [] };
    const copy = await readCopy(JSON.stringify({ ...newer, sha256: await checksum(newer) }));
    expect(codes(copy)).to.deep.equal(['newer']);
    expect(copy.records).to.have.length(1);
  });

  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const withRecord = (entry: string) => `{"format":"cotejo-copy","version":1,"records":[${entry}],"sha256":""}`;
  const record = (value: string) =>
    `{"store":"positions","record":{"key":"a","revision":1,"changedAt":1,"generation":1,"sha256":"","value":${value}}}`;
  const hostile: [string, string, string[]][] = [
    ['nothing', '', ['unreadable']],
    ['HTML', '<!doctype html><p>404', ['unreadable']],
    ['half a file', '{"format":"cotejo-copy","records":[{"store', ['unreadable']],
    ['null', 'null', ['not-a-copy']],
    ['an array', '[1]', ['not-a-copy']],
    ['another format', '{"format":"other"}', ['not-a-copy']],
    ['no records', '{"format":"cotejo-copy"}', ['changed']],
    ['records that are none', withRecord('null,7,"x",[],{},{"store":"positions"}'), Array(6).fill('record-refused')],
    ['a record without value', withRecord(record('1').replace(',"value":1', '')), ['record-refused']],
    ['a revision that is none', withRecord(record('1').replace('"revision":1', '"revision":-1')), ['record-refused']],
    ['a key that is too long', withRecord(record('1').replace('"a"', `"${'a'.repeat(5000)}"`)), ['record-refused']],
    ['a prototype', withRecord(record('{"a":[{"__proto__":{"isAdmin":true}}]}')), ['record-refused']],
    ['a value too deep', withRecord(record(deep(100))), ['record-refused']],
    ['a value so deep that it would break the stack', withRecord(record(deep(200_000))), ['record-refused']],
    ['a file so deep', deep(3_000_000), ['not-a-copy']],
    ['a wrong checksum', withRecord(record('1').replace('"sha256":""', '"sha256":"00"')), ['record-damaged']],
  ];
  for (const [what, text, expected] of hostile) {
    it(`survives ${what}`, async () => {
      const copy = await readCopy(text);
      expect(codes(copy).filter((code) => code !== 'changed' || expected.includes('changed'))).to.deep.equal(expected);
      expect(copy.records).to.deep.equal([]);
    });
  }

  it('does not read a file beyond all measure', async () => {
    expect(codes(await readCopy(' '.repeat(129 * 1024 * 1024)))).to.deep.equal(['too-large']);
  });

  it('is refused when there is nothing to copy from', async () => {
    const { user } = fresh();
    const error = await lacking(window, 'indexedDB', forbidden, () => errorOf(exportCopy(user)));
    expect(error.code).to.equal('unavailable');
  });
});
