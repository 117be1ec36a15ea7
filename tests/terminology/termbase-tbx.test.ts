import { expect } from '@open-wc/testing';
import type { Termbase } from '../../src/terminology/termbase/model.js';
import { readTbx } from '../../src/terminology/termbase/tbx-read.js';
import { writeTbx } from '../../src/terminology/termbase/tbx-write.js';
import { encode, found } from '../fixtures/core.js';
import { readShipped } from '../fixtures/core.js';
import { shippedTermbase } from './termbases.js';

const NS = 'urn:iso:std:iso:30042:ed-2';
const HEADER = '<tbxHeader><fileDesc><sourceDesc><p>Test</p></sourceDesc></fileDesc></tbxHeader>';
const dca = (entries: string, more = ''): string =>
  `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="${NS}"${more}>${HEADER}<text><body>\n${entries}\n</body></text></tbx>`;

const read = (xml: string | Uint8Array) => readTbx(typeof xml === 'string' ? encode(xml) : xml, 'x.tbx');
const readWell = (xml: string): Termbase => {
  const { termbase, findings } = read(xml);
  expect(findings).to.deep.equal([]);
  return termbase!;
};
/** A termbase without what it was read from. */
const plain = ({ meta, concepts }: Termbase) => ({
  meta,
  concepts: concepts.map(({ kept: _kept, terms, ...concept }) => ({
    ...concept,
    terms: terms.map(({ kept: _element, ...term }) => term),
  })),
});

const DCA = dca(`
  <conceptEntry id="c1">
    <descrip type="subjectField">organized crime</descrip>
    <note>Seen often.</note>
    <langSec xml:lang="es">
      <descripGrp><descrip type="definition">Venta de drogas.</descrip><admin type="source">Us</admin></descripGrp>
      <termSec>
        <term>tráfico de drogas</term>
        <termNote type="termType">fullForm</termNote>
        <termNote type="partOfSpeech">noun</termNote>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
        <descripGrp><descrip type="context">Crece el tráfico de drogas.</descrip><admin type="source">p3</admin></descripGrp>
        <note>Cotejo: exactForm, matchCase</note>
      </termSec>
    </langSec>
    <langSec xml:lang="en">
      <termSec><term>drug trafficking</term></termSec>
      <termSec><term>dope</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>Cotejo: forbidden</note></termSec>
      <termSec><term>drug trade</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
    </langSec>
  </conceptEntry>`);

const EXPECTED = {
  meta: { source: 'Test', language: 'en' },
  concepts: [
    {
      id: 'c1',
      subjectField: 'organized crime',
      definitions: [{ text: 'Venta de drogas.', source: 'Us', lang: 'es' }],
      notes: ['Seen often.'],
      terms: [
        {
          lang: 'es',
          text: 'tráfico de drogas',
          type: 'fullForm',
          status: 'preferred',
          partOfSpeech: 'noun',
          exactForm: true,
          matchCase: true,
          context: 'Crece el tráfico de drogas.',
          contextSource: 'p3',
          notes: [],
        },
        { lang: 'en', text: 'drug trafficking', notes: [] },
        { lang: 'en', text: 'dope', status: 'forbidden', notes: [] },
        { lang: 'en', text: 'drug trade', status: 'superseded', notes: [] },
      ],
    },
  ],
};

describe('TBX: reading', () => {
  it('reads what it uses of TBX-Basic in style DCA', () => {
    expect(plain(readWell(DCA))).to.deep.equal(EXPECTED);
  });

  it('reads the same from style DCT, with the namespaces of the standard and of its drafts', () => {
    for (const ns of ['http://www.tbxinfo.net/ns/', 'http://www.tbxinfo.net/ns/dct/']) {
      const dct = DCA.replace('style="dca"', `style="dct" xmlns:min="${ns}min" xmlns:basic="${ns}basic"`).replace(
        /<(?:descrip|termNote|admin) type="(\w+)">([^<]*)<\/\w+>/g,
        (_, type: string, text: string) => {
          const name = `${/subject|Status|Speech/.test(type) ? 'min' : 'basic'}:${type}`;
          return `<${name}>${text}</${name}>`;
        },
      );
      expect(dct).to.contain('<basic:definition>Venta').and.not.to.contain('type="definition"');
      expect(plain(readWell(dct))).to.deep.equal(EXPECTED);
      // Written, it is DCA.
      expect(plain(readWell(writeTbx(readWell(dct))))).to.deep.equal(EXPECTED);
      expect(writeTbx(readWell(dct)))
        .to.contain('<descrip type="definition">')
        .and.not.to.contain('basic');
    }
  });

  it('reads the edition of 2008, terms in tig and in ntig, whatever its document type says', () => {
    const martif = DCA.replace(
      '<?xml version="1.0"?>',
      '<?xml version="1.0"?><!DOCTYPE martif SYSTEM "http://x.invalid/TBX.dtd">',
    )
      .replace(/<tbx [^>]*>/, '<martif type="TBX-Basic" xml:lang="en">')
      .replace('</tbx>', '</martif>')
      .replaceAll('tbxHeader', 'martifHeader')
      .replaceAll('conceptEntry', 'termEntry')
      .replaceAll('langSec', 'langSet')
      .replaceAll('termSec', 'tig')
      .replace('<tig><term>dope</term>', '<ntig><termGrp><term>dope</term>')
      .replace(
        '</termNote><note>Cotejo: forbidden</note></tig>',
        '</termNote></termGrp><note>Cotejo: forbidden</note></ntig>',
      );
    expect(plain(readWell(martif))).to.deep.equal(EXPECTED);
  });

  it('reads other encodings by their mark or declaration', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...DCA].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const latin = Uint8Array.from(DCA.replace('"1.0"', '"1.0" encoding="ISO-8859-1"'), (c) => c.charCodeAt(0));
    for (const bytes of [utf16, latin, encode(`\ufeff${DCA}`)])
      expect(plain(read(bytes).termbase!)).to.deep.equal(EXPECTED);
  });

  it('says what it left out of a file that it could read, with the line', () => {
    const { termbase, findings } = read(
      dca(`<conceptEntry id="a"><langSec xml:lang="es"><termSec><term>uno</term></termSec></langSec></conceptEntry>
<conceptEntry id="a"><langSec xml:lang="es"><termSec><term>dos</term>
<termNote type="administrativeStatus">strange</termNote></termSec></langSec></conceptEntry>
<conceptEntry id="b"><langSec><termSec><term>tres</term></termSec></langSec></conceptEntry>
<conceptEntry id="d"><langSec xml:lang="es">
<termSec><term> </term></termSec><termSec><term>cuatro</term></termSec></langSec></conceptEntry>`),
    );
    expect(found(findings)).to.deep.equal([
      '4:1 warning termbase-id-twice',
      '4:1 info termbase-status',
      '6:1 warning termbase-no-language',
      '6:1 warning termbase-no-terms',
      '8:1 warning termbase-term-empty',
    ]);
    expect(termbase!.concepts.map(({ id, terms }) => [id, terms.map(({ text }) => text)])).to.deep.equal([
      ['a', ['uno']],
      ['c1', ['dos']],
      ['b', []],
      ['d', ['cuatro']],
    ]);
  });
});

describe('TBX: writing', () => {
  it('gives back what it read, in both editions', async () => {
    expect(plain(readWell(writeTbx(readWell(DCA))))).to.deep.equal(EXPECTED);
    const former = writeTbx(readWell(DCA), '2008');
    expect(former).to.contain('<martif ').and.to.contain('<tig>').and.not.to.contain('xmlns=');
    expect(plain(readWell(former))).to.deep.equal(EXPECTED);
    // The shipped file is as Cotejo writes it.
    expect(writeTbx(await shippedTermbase())).to.equal(await readShipped('terminology/seguridad.tbx'));
  });

  it('keeps what it does not use: elements, attributes, groups, comments, other namespaces, the back matter', () => {
    const xml = dca(
      `<!-- first --><conceptEntry id="c1" own="yes"><transacGrp><transac type="transactionType">origination</transac>
        <date>2024-01-01</date><transacNote type="responsibility" target="r1">Ana</transacNote></transacGrp>
        <my:thing level="2">kept <my:b>whole</my:b></my:thing>
        <langSec xml:lang="es"><note id="n">of the section</note>
          <termSec id="t1"><term>uno <hi type="italics">dos</hi></term>
            <termNoteGrp><termNote type="grammaticalGender">masculine</termNote><note>grouped</note></termNoteGrp>
            <termNote type="geographicalUsage">Perú</termNote><xref type="externalCrossReference" target="https://x.invalid/a?b=1&amp;c=2">see</xref>
            <descrip type="context">Primero.</descrip><descrip type="context">Segundo.</descrip></termSec></langSec></conceptEntry>`,
      ' xmlns:my="urn:my"',
    ).replace(
      '</body>',
      '</body><back><refObjectSec type="respPerson"><refObject id="r1"><item type="fn">Ana</item></refObject></refObjectSec></back>',
    );
    const termbase = readWell(xml);
    expect(termbase.concepts[0].terms[0].text).to.equal('uno dos');
    const written = writeTbx(termbase);
    for (const kept of [
      '<!-- first -->', 'own="yes"', '<date>2024-01-01</date>', 'target="r1">Ana</transacNote>',
      '<my:thing xmlns:my="urn:my" level="2">kept <my:b xmlns:my="urn:my">whole</my:b></my:thing>', '<note id="n">of the section</note>',
      '<termSec id="t1">', '<term>uno <hi type="italics">dos</hi></term>', '<termNote type="grammaticalGender">masculine</termNote>',
      '<note>grouped</note>', 'target="https://x.invalid/a?b=1&amp;c=2"', 'Segundo.', '<item type="fn">Ana</item>',
    ]) expect(written).to.contain(kept); // prettier-ignore
    // Written again it is the same to the letter.
    expect(writeTbx(readWell(written))).to.equal(written);
    // A change touches nothing else.
    termbase.concepts[0].terms[0].status = 'deprecated';
    const line = '            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>\n';
    const changed = writeTbx(termbase);
    expect(changed).to.contain(line);
    expect(changed.replace(line, '')).to.equal(written);
  });

  it('takes away what was taken away, and only that', () => {
    const termbase = readWell(DCA);
    const [concept] = termbase.concepts;
    delete concept.subjectField;
    concept.definitions = [];
    concept.notes = ['Another.'];
    delete concept.terms[0].context;
    delete concept.terms[0].contextSource;
    delete concept.terms[0].exactForm;
    concept.terms = concept.terms.slice(0, 1);
    const again = readWell(writeTbx(termbase));
    expect(plain(again)).to.deep.equal(plain(termbase));
    expect(writeTbx(again)).not.to.contain('xml:lang="en"><termSec');
  });

  it('writes characters that XML has words for, and none that it cannot hold', () => {
    const termbase = readWell(DCA);
    termbase.concepts[0].terms[0].text = 'a < b & "c" > \u0001\ud800 ]]>';
    const [term] = readWell(writeTbx(termbase)).concepts[0].terms;
    expect(term.text).to.equal('a < b & "c" > \ufffd\ufffd ]]>');
  });

  it('makes ids that XML allows, each once', () => {
    const termbase = readWell(DCA);
    const [concept] = termbase.concepts;
    termbase.concepts = ['12', 'c12', 'a b', ''].map((id) => ({ ...concept, id }));
    const ids = [...writeTbx(termbase).matchAll(/conceptEntry id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).to.deep.equal(['c12', 'c12-2', 'a-b', 'c']);
  });
});

describe('TBX: hostile and broken files', () => {
  const fails = (xml: string | Uint8Array): string[] => {
    const { termbase, findings } = read(xml);
    expect(termbase).to.equal(null);
    return found(findings);
  };

  it('never expands entities', () => {
    const lol = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY l0 "lol">${lol}]><tbx><text><body>&l20;</body></text></tbx>`;
    expect(fails(bomb))
      .to.have.length(1)
      .and.to.satisfy(([line]: string[]) => line.endsWith('error termbase-xml'));
    const outside = '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>';
    expect(fails(outside)[0]).to.contain('termbase-xml');
  });

  it('refuses deep nesting at once', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(fails(dca(deep))[0]).to.equal('3:295 error termbase-depth');
  });

  it('names the line of the first error', () => {
    expect(fails(dca('<conceptEntry id="a">\n<langSec></conceptEntry>'))[0]).to.match(/^4:\d+ error termbase-xml$/);
    expect(fails(DCA.slice(0, 700))[0]).to.match(/^1\d:\d+ error termbase-xml$/);
    expect(fails('')[0]).to.equal('1:1 error termbase-xml');
    expect(fails('<html><body/></html>')[0]).to.equal('1:1 error termbase-not-tbx');
    expect(fails(`<tbx xmlns="${NS}"/>`)[0]).to.equal('1:1 error termbase-no-body');
  });

  it('refuses bytes that are not in the encoding of the file, with their line', () => {
    const bytes = Uint8Array.from(DCA, (c) => c.charCodeAt(0));
    const line = DCA.slice(0, DCA.indexOf('á')).split('\n').length;
    expect(fails(bytes)).to.deep.equal([`${line}:1 error termbase-encoding`]);
    expect(fails('<?xml version="1.0" encoding="x-unheard-of"?><tbx/>')).to.deep.equal([
      '1:1 error termbase-encoding-unknown',
    ]);
  });

  it('takes any text without throwing', () => {
    for (let cut = 0; cut < DCA.length; cut += 37) read(DCA.slice(0, cut) + DCA.slice(cut + 5));
    for (const text of ['\0', '<', '<!--', '<tbx', '<?xml?>', '<![CDATA[', '\ud800'])
      expect(read(text).termbase).to.equal(null);
  });

  it('speaks both languages', () => {
    const { findings } = readTbx(encode('<tbx>'), 'a/b.tbx', 'es');
    expect(findings[0]).to.include({ kind: 'structure', severity: 'error', category: 'termbase' });
    expect(findings[0].message).to.match(/^esto no es XML bien formado: /);
    expect(findings[0].source).to.include({ file: 'a/b.tbx', line: 1 });
  });
});
