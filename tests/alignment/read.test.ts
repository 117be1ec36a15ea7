import { expect } from '@open-wc/testing';
import { linkType, parseSentenceId, type Alignment } from '../../src/alignment/model.js';
import { readAlignment } from '../../src/alignment/read.js';
import { writeAlignment } from '../../src/alignment/write.js';
import { SLUGS, encode, found, loadShipped } from '../fixtures/core.js';
import { link, pairOf } from '../fixtures/pair.js';

const read = (json: string) => readAlignment(encode(json), 'alignment/x.json');

/** An alignment with something replaced in its JSON, one line for each member. */
const withChange = (from: string, to: string): string => {
  const json = `{
"version": 1,
"source": {"file": "texts/es/x.md", "language": "es", "sha256": "",
  "blocks": {"p1": {"sha256": "", "sentences": [0], "text": "Uno."}}},
"target": {"file": "texts/en/x.md", "language": "en", "sha256": ""},
"links": [
  {"source": ["p1"], "target": ["p1"], "status": "auto", "confidence": 0.5, "by": "A", "at": "2026-11-23",
    "sentences": [[["p1.1"], ["p1.1"]]]}
]}`;
  if (!json.includes(from)) throw new Error(from);
  return json.replace(from, to);
};

describe('readAlignment', () => {
  it('reads a file, and where its links stand', () => {
    const { alignment, findings, placeOf } = read(withChange('', ''));
    expect(findings).to.deep.equal([]);
    expect(placeOf(0)).to.deep.equal({ line: 7, col: 3 });
    expect(placeOf(7)).to.deep.equal({ line: 1, col: 1 });
    expect(alignment?.target.blocks).to.deep.equal({});
    expect(alignment?.links[0].sentences).to.deep.equal([[['p1.1'], ['p1.1']]]);
  });

  it('rejects each kind of wrong value, and says where', () => {
    const cases: [from: string, to: string, place: string, said: string][] = [
      ['"version": 1', '"version": 2', '2:12', 'version'],
      ['"version": 1,', '', '1:1', 'version'],
      ['"file": "texts/es/x.md"', '"file": ""', '3:20', 'source/file'],
      ['"file": "texts/es/x.md"', '"file": 1', '3:20', 'source/file'],
      ['"language": "es"', '"language": "e"', '3:49', 'source/language'],
      ['"sha256": ""},', '"sha256": "AB"},', '5:65', 'target/sha256'],
      ['"sentences": [0]', '"sentences": [-1]', '4:49', 'source/blocks/p1/sentences/0'],
      ['"sentences": [0]', '"sentences": [0.5]', '4:49', 'source/blocks/p1/sentences/0'],
      [', "text": "Uno."', '', '4:20', 'source/blocks/p1'],
      ['"source": ["p1"]', '"source": "p1"', '7:14', 'links/0/source'],
      ['"source": ["p1"]', '"source": ["p 1"]', '7:15', 'links/0/source/0'],
      ['"source": ["p1"]', '"source": ["1"]', '7:15', 'links/0/source/0'],
      ['"source": ["p1"]', '"source": [null]', '7:15', 'links/0/source/0'],
      ['"status": "auto"', '"status": "stale"', '7:50', 'links/0/status'],
      ['"status": "auto", ', '', '7:3', 'links/0'],
      ['0.5', '1.5', '7:72', 'links/0/confidence'],
      ['"2026-11-23"', '"yesterday"', '7:94', 'links/0/at'],
      ['[["p1.1"], ["p1.1"]]', '[["p1.1"]]', '8:19', 'links/0/sentences/0'],
      ['[["p1.1"], ["p1.1"]]', '[["p1.1"], [], []]', '8:19', 'links/0/sentences/0'],
      ['[["p1.1"]', '[["p1.0"]', '8:21', 'links/0/sentences/0/0/0'],
      ['[["p1.1"]', '[["p1"]', '8:21', 'links/0/sentences/0/0/0'],
    ];
    for (const [from, to, place, said] of cases) {
      const { alignment, findings } = read(withChange(from, to));
      expect(alignment, to).to.equal(null);
      expect(found(findings)[0], to).to.equal(`${place} error alignment-schema`);
      expect(findings[0].message, to).to.contain(`schema: ${said === 'version' && to === '' ? '/' : said}`);
    }
  });

  it('rejects what is no object, and what is no JSON, at its place', () => {
    for (const json of ['[]', 'null', '1', '"x"'])
      expect(found(read(json).findings)).to.deep.equal(['1:1 error alignment-schema']);
    expect(found(read('').findings)).to.deep.equal(['1:1 error alignment-json']);
    expect(found(read('{\n "version": 1,,\n}').findings)).to.deep.equal(['2:15 error alignment-json']);
    expect(found(read('{\n // no\n}').findings)[0]).to.match(/^2:\d+ error alignment-json$/);
    expect(found(read('<!doctype html>').findings)[0]).to.contain('alignment-json');
    expect(found(readAlignment(Uint8Array.of(0x7b, 0xff), 'x').findings)).to.deep.equal([
      '1:1 error utf8-invalid',
      '1:2 error alignment-json',
    ]);
  });

  it('names a key that is a number, and survives one that is half a character', () => {
    const numeric = read(withChange('{"p1": {"sha256"', '{"1": 0, "p1": {"sha256"'));
    expect(found(numeric.findings)).to.deep.equal(['4:19 error alignment-schema']);
    expect(found(read(withChange('{"p1": {"sha256"', '{"\\ud800": 0, "p1": {"sha256"')).findings)).to.deep.equal([
      '1:1 error alignment-schema',
    ]);
    expect(read(withChange('"version": 1', '"version": 1, "__proto__": {"version": 2}')).alignment?.version).to.equal(
      1,
    );
  });

  it('reports a few errors of many, and any nesting', () => {
    const many = (count: number) => withChange('"links": [', `"links": [${'1,'.repeat(count)}`);
    expect(read(many(20_000)).findings).to.have.length(20);
    expect(read(many(200_000)).alignment).to.equal(null);
    for (const depth of [1000, 2500, 4000, 6000, 50_000]) {
      expect(read('['.repeat(depth) + ']'.repeat(depth)).alignment).to.equal(null);
      expect(read(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`).findings.length).to.be.greaterThan(0);
    }
  }).timeout(30_000);
});

describe('writeAlignment', () => {
  it('gives what readAlignment reads, and the same again', async () => {
    for (const slug of SLUGS) {
      const { json, alignment } = await loadShipped(slug);
      expect(writeAlignment(alignment)).to.equal(json);
      expect(read(json).alignment).to.deep.equal(alignment);
    }
    const empty: Alignment = { ...(await pairOf({ p1: 'Uno.' }, { p1: 'One.' }, [])).alignment, links: [] };
    empty.source.blocks = {};
    expect(read(writeAlignment(empty)).alignment).to.deep.equal(empty);
  });

  it('keeps all fields of a link, and the address of the schema', async () => {
    const { alignment } = await pairOf({ p1: 'Uno.' }, { p1: 'One.' }, [link('p1=p1')]);
    const full = { ...link('p1=p1', 'p1.1=p1.1'), confidence: 0.25, by: 'Ana “A”', at: '2026-11-23T10:00:00Z' };
    const whole: Alignment = { ...alignment, $schema: '../schema/alignment.schema.json', links: [full] };
    expect(read(writeAlignment(whole)).alignment).to.deep.equal(whole);
  });

  it('writes one link and one block a line, so that one edit is one line', async () => {
    const { json, alignment } = await loadShipped('guia-de-lectura');
    const edited = structuredClone(alignment);
    edited.links[5] = { ...edited.links[5], status: 'auto', confidence: 0.5 };
    const [before, after] = [json.split('\n'), writeAlignment(edited).split('\n')];
    expect(after).to.have.length(before.length);
    const different = after.filter((line, i) => line !== before[i]);
    expect(different).to.have.length(1);
    expect(JSON.parse(different[0].replace(/,$/, ''))).to.deep.equal(edited.links[5]);
  });
});

describe('names', () => {
  it('of sentences are a block and a number from 1', () => {
    expect(parseSentenceId('p14.2')).to.deep.equal(['p14', 2]);
    for (const id of ['p14', 'p14.0', 'p14.', '.2', 'p14.02', '']) expect(parseSentenceId(id), id).to.equal(undefined);
  });

  it('of shapes count the blocks', () => {
    expect([link('p1=p1'), link('p1=p1 p2'), link('=p1')].map(linkType)).to.deep.equal(['1-1', '1-2', '0-1']);
  });
});
