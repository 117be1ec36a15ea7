import { expect } from '@open-wc/testing';
import type { Termbase } from '../../src/terminology/termbase/model.js';
import { readTermbase } from '../../src/terminology/termbase/read.js';
import { unguard, writeTable, type TableOptions } from '../../src/terminology/termbase/table.js';
import { encode, found } from '../fixtures/core.js';
import { shippedTermbase, termbaseOf } from './termbases.js';

const read = (text: string | Uint8Array) => readTermbase(typeof text === 'string' ? encode(text) : text, 'x.csv');
const terms = ({ concepts }: Termbase): string[][] =>
  concepts.map(({ id, terms: all }) => [
    id,
    ...all.map(({ lang, text, status }) => `${lang}:${text}${status ? `/${status}` : ''}`),
  ]);
const bare = ({ concepts }: Termbase) =>
  concepts.map(({ kept: _kept, definitions, terms: all, ...concept }) => ({
    ...concept,
    definitions: definitions.map((each) => JSON.stringify([each.lang ?? '', each.text, each.source ?? ''])).sort(),
    terms: all.map(({ kept: _element, ...term }) => term),
  }));

describe('tables of terms', () => {
  it('give back what was written, with any delimiter and in both languages', async () => {
    const termbase = await shippedTermbase();
    const [first] = termbase.concepts;
    first.notes = ['One.', 'Two; "quoted", with\ttab'];
    first.definitions = [{ text: 'Of no language.' }, { text: 'Du français.', lang: 'fr' }, ...first.definitions];
    first.terms[0] = { ...first.terms[0], exactForm: true, matchCase: true, status: 'forbidden', notes: ['a', 'b'] };
    const options: TableOptions[] = [{}, { delimiter: '\t' }, { delimiter: ';', language: 'es' }];
    for (const option of options) {
      const { termbase: again, findings } = read(writeTable(termbase, option));
      expect(findings).to.deep.equal([]);
      const noted = bare(termbase);
      noted[0].notes = ['One.', 'Two; "quoted", with tab'];
      expect(bare(again!)).to.deep.equal(noted);
    }
  });

  it('read Spanish and English names of columns and words, and the delimiter', () => {
    const spanish =
      'Concepto;Idioma;Término;Estado;Forma exacta;Nota\n1;español;minería ilegal;preferido;sí;x\n1;en-US;illegal mining;No recomendado;no;\n2;es;"a;b";prohibida;;';
    const { termbase, findings } = read(spanish);
    expect(findings).to.deep.equal([]);
    expect(terms(termbase!)).to.deep.equal([
      ['1', 'es:minería ilegal/preferred', 'en-US:illegal mining/deprecated'],
      ['2', 'es:a;b/forbidden'],
    ]);
    expect(termbase!.concepts[0].terms.map(({ exactForm, notes }) => [exactForm, notes])).to.deep.equal([
      [true, ['x']],
      [undefined, []],
    ]);
    expect(terms(read('sep=|\nlang|term\nes|uno').termbase!)).to.deep.equal([['c1', 'es:uno']]);
  });

  it('read tables with a column for each language, several terms in a cell', () => {
    const { termbase } = read(
      'Spanish\tinglés\tDomain\nminería ilegal\tillegal mining; illicit mining\tcrime\n\nTID\tIDT\t',
    );
    expect(terms(termbase!)).to.deep.equal([
      ['c1', 'es:minería ilegal', 'en:illegal mining', 'en:illicit mining'],
      ['c2', 'es:TID', 'en:IDT'],
    ]);
    expect(termbase!.concepts[0].subjectField).to.equal('crime');
  });

  it('read old spreadsheets in Windows-1252, and say so', () => {
    const { termbase, findings } = read(Uint8Array.from('es,en\nminería,mining', (c) => c.charCodeAt(0)));
    expect(terms(termbase!)).to.deep.equal([['c1', 'es:minería', 'en:mining']]);
    expect(found(findings)).to.deep.equal(['2:1 warning termbase-encoding']);
  });

  it('never give a spreadsheet a formula', () => {
    const words = ['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', "'=1", "''=1", "'plain", '＝1', 'a=b'];
    const termbase = termbaseOf(...words.map((_, i) => `uno${i} = two`));
    termbase.concepts.forEach((concept, i) => (concept.terms[0].text = words[i]));
    const cells = writeTable(termbase)
      .split('\r\n')
      .flatMap((line) => line.split(','))
      .map((cell) => cell.replace(/^"|"$/g, ''));
    expect(cells.filter((cell) => /^[=+\-@\t＝]/.test(cell))).to.deep.equal([]);
    const again = read(writeTable(termbase)).termbase!;
    expect(again.concepts.map((concept) => concept.terms[0].text)).to.deep.equal(words.map((word) => word.trim()));
    expect(unguard("'=1")).to.equal('=1');
    expect(unguard("'tis")).to.equal("'tis");
  });

  it('say what is wrong, with the line, also after cells of several lines', () => {
    const faults = (text: string) => found(read(text).findings);
    expect(faults('a1,b2\nx,y')).to.deep.equal(['1:1 error termbase-table-columns']);
    expect(faults('')).to.deep.equal(['1:1 error termbase-table-columns']);
    expect(faults('lang,term\nes,"x')).to.deep.equal(['2:1 error termbase-table']);
    expect(faults('lang,term,colour\nes,uno,red')).to.deep.equal(['1:1 warning termbase-table-column']);
    expect(faults('lang,term,note\nes,uno,"a\nb"\n,dos,\nes,tres,')).to.deep.equal(['4:1 warning termbase-table-row']);
    expect(read('lang,term\nes,"x').termbase).to.equal(null);
  });

  it('take any text without throwing', () => {
    for (const text of ['"', '\0', ',,,\n,,,', '\r\r\n', 'es\n"', 'es,en\n'.repeat(50)]) read(text);
  });
});
