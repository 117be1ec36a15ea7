import { expect } from '@open-wc/testing';
import { editsFor, placesFor } from '../../../src/app/works/given-terms.js';
import { mergeCorrections, readHistory, standingOf, type KeptCorrection } from '../../../src/app/works/history.js';
import type { WorkChange } from '../../../src/app/works/model.js';
import { isEdit, mergeEdits } from '../../../src/app/works/term-edits.js';
import { applyEdits, type TermbaseEdit } from '../../../src/terminology/termbase/edits.js';
import { emptyTermbase, type Concept } from '../../../src/terminology/termbase/model.js';

const changes = (...words: string[]): WorkChange[] =>
  words.map((after, index) => ({ at: `2026-01-0${index + 1}T00:00:00Z`, what: 'words', after }));

describe('two histories of a work', () => {
  it('are the same or older, newer, or changed apart', () => {
    expect(standingOf(changes('a', 'b'), changes('a', 'b'))).to.equal('known');
    expect(standingOf(changes('a', 'b'), changes('a'))).to.equal('known');
    expect(standingOf(changes('a'), changes('a', 'b'))).to.equal('newer');
    expect(standingOf(changes('a', 'b'), changes('a', 'c'))).to.equal('apart');
  });

  it('from anywhere are read without what is no change', () => {
    const value = {
      format: 'cotejo-history',
      version: 1,
      own: true,
      changes: [...changes('a'), null, { what: 'evil' }],
      corrections: [{ key: 'head', value: {} }, { key: '../../x', value: {} }, null],
    };
    const read = readHistory(value)!;
    expect(read.changes).to.deep.equal(changes('a'));
    expect(read.corrections.map(({ key }) => key)).to.deep.equal(['head']);
    expect(readHistory({ ...value, version: 2 })).to.equal(undefined);
    expect(readHistory([])).to.equal(undefined);
  });
});

describe('corrections from another copy', () => {
  const log = (name: string, ...values: unknown[]): KeptCorrection[] =>
    values.map((value, index) => ({ key: `${name}/${index + 1}`, value: { value } }));
  const head = (name: string, writes: number): KeptCorrection => ({ key: 'head', value: { log: name, writes } });

  it('come with their head where there are none', async () => {
    const theirs = [...log('a', 1, 2), head('a', 2)];
    expect(await mergeCorrections([], theirs)).to.deep.equal(theirs);
  });

  it('go on with a log that they only made longer, and add nothing that is known', async () => {
    const mine = [...log('a', 1, 2), head('a', 2)];
    const theirs = [...log('a', 1, 2, 3), head('a', 3)];
    expect(await mergeCorrections(mine, theirs)).to.deep.equal([theirs[2], theirs[3]]);
    expect(await mergeCorrections(theirs, mine)).to.deep.equal([]);
  });

  it('come under a name of their own, once, where both went on', async () => {
    const mine = [...log('a', 1, 'mine'), head('a', 2)];
    const theirs = [...log('a', 1, 'theirs'), head('a', 2)];
    const added = await mergeCorrections(mine, theirs);
    const names = new Set(added.map(({ key }) => key.split('/')[0]));
    expect(names.size).to.equal(1);
    expect(names.has('a') || names.has('head')).to.equal(false);
    expect(added.map(({ value }) => value)).to.deep.equal([{ value: 1 }, { value: 'theirs' }]);
    expect(await mergeCorrections([...mine, ...added], theirs)).to.deep.equal([]);
  });

  it('of another log do not take the place of one’s own head', async () => {
    const mine = [...log('a', 1), head('a', 1)];
    const theirs = [...log('b', 2), head('b', 1)];
    expect(await mergeCorrections(mine, theirs)).to.deep.equal(log('b', 2));
  });
});

describe('changes of a termbase from another copy', () => {
  const concept = (id: string, text: string): TermbaseEdit => ({
    kind: 'add-concept',
    concept: { id, definitions: [], notes: [], terms: [{ lang: 'es', text, type: 'fullForm', notes: [] }] },
  });
  const term = (id: string, text: string): TermbaseEdit => ({
    kind: 'add-term',
    concept: id,
    term: { lang: 'en', text, type: 'fullForm', notes: [] },
  });
  const termsOf = (edits: TermbaseEdit[]): string[][] => {
    const { termbase, unapplied } = applyEdits(emptyTermbase(), edits);
    expect(unapplied).to.deep.equal([]);
    return termbase.concepts.map(({ terms }) => terms.map(({ text }) => text));
  };

  it('come behind one’s own, and each once', () => {
    const [a, b, c] = [concept('a', 'faro'), term('a', 'lighthouse'), concept('c', 'niebla')];
    expect(mergeEdits([a], [a, b])).to.deep.equal([a, b]);
    expect(mergeEdits([a, c], [a, b])).to.deep.equal([a, c, b]);
    expect(mergeEdits([a, c, b], [a, b])).to.deep.equal([a, c, b]);
  });

  it('lose no concept that both have added under one name', () => {
    const mine = [concept('a', 'faro')];
    const theirs = [concept('a', 'farola'), term('a', 'street lamp')];
    const merged = mergeEdits(mine, theirs);
    expect(termsOf(merged)).to.deep.equal([['faro'], ['farola', 'street lamp']]);
    expect(mergeEdits(merged, theirs), 'the same again').to.deep.equal(merged);
  });

  it('are looked at before they are believed', () => {
    expect([concept('a', 'x'), term('a', 'y')].every(isEdit)).to.equal(true);
    for (const bad of [null, 1, { kind: 'toString' }, { kind: 'add-concept', concept: { id: 'a', terms: [{}] } }])
      expect(isEdit(bad), JSON.stringify(bad)).to.equal(false);
    expect(isEdit({ kind: 'set-term', term: { concept: 'a', lang: 'es', text: 'x' }, change: { text: 1 } })).to.equal(
      false,
    );
  });
});

describe('a termbase of a package that comes without changes', () => {
  const concept = (id: string, ...terms: [lang: string, text: string][]): Concept => ({
    id,
    definitions: [],
    notes: [],
    terms: terms.map(([lang, text]) => ({ lang, text, notes: [] })),
  });
  const base = [{ ...emptyTermbase(), concepts: [concept('mar', ['es', 'mar']), concept('sal', ['es', 'sal'])] }];
  const given = {
    name: 'a.tbx',
    concepts: [
      concept('mar', ['es', 'mar'], ['en', 'sea']),
      concept('sal', ['es', 'sal']),
      concept('sol', ['es', 'sol']),
    ],
  };

  it('brings the concepts and terms that are not there, and nothing a second time', () => {
    const edits = editsFor(given, base, []);
    expect(edits.map(({ kind }) => kind)).to.deep.equal(['add-term', 'add-concept']);
    const { termbase, unapplied } = applyEdits(base[0], edits);
    expect(unapplied).to.deep.equal([]);
    expect(termbase.concepts.map(({ id, terms }) => [id, ...terms.map(({ text }) => text)])).to.deep.equal([
      ['mar', 'mar', 'sea'],
      ['sal', 'sal'],
      ['sol', 'sol'],
    ]);
    expect(editsFor(given, base, edits)).to.deep.equal([]);
  });

  it('does not bring back what the reader took away', () => {
    const mine: TermbaseEdit[] = [
      { kind: 'remove-concept', concept: 'sal' },
      { kind: 'add-term', concept: 'mar', term: { lang: 'en', text: 'sea', notes: [] } },
      { kind: 'set-term', term: { concept: 'mar', lang: 'en', text: 'sea' }, change: { text: 'ocean' } },
      { kind: 'add-concept', concept: concept('sol', ['es', 'sol']) },
    ];
    expect(editsFor(given, base, mine)).to.deep.equal([]);
  });

  it('goes to the termbase of its own name, else to the terms of one’s own works', () => {
    const terms = (...files: string[]) => ({
      version: 1 as const,
      off: {},
      termbases: files.map((file) => ({ file, tbx: '' })),
    });
    const [own, same, other] = [terms(), terms('terminology/a.tbx'), terms('terminology/b.tbx')];
    expect(placesFor(given, [own, same, other])).to.deep.equal([same]);
    expect(placesFor(given, [own, other])).to.deep.equal([own]);
    expect(placesFor(given, [other])).to.deep.equal([other]);
  });
});
