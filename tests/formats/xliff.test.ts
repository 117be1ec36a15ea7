import { expect } from '@open-wc/testing';
import { read, writeXliff, type QualityIssue } from '../../src/formats/xliff.js';
import { buildEdition } from '../../src/edition/build.js';
import { link, pairOf } from '../fixtures/pair.js';
import { words } from './arbitrary.js';
import { fileOf, textsOf } from './round-trip.js';

const xliff = (units: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="en"><file id="f">${units}</file></xliff>`;

describe('XLIFF of other tools', () => {
  it('reads a unit as one block on each side, with its segments and the space between them', async () => {
    const unit = `<unit id="1"><segment state="final"><source>Uno.</source><target>One.</target></segment><ignorable><source> </source><target> </target></ignorable><segment state="reviewed"><source>Dos.</source><target>Two.</target></segment></unit>`;
    const { drafts, links } = await read(fileOf('a.xlf', xliff(unit)), {});
    expect(textsOf(drafts)).to.deep.equal([['Uno. Dos.'], ['One. Two.']]);
    expect(links![0].links[0].status).to.equal('reviewed');
  });

  it('puts reordered target segments in their order', async () => {
    const unit = `<unit id="1"><segment><source>A. </source><target order="2">a.</target></segment><segment><source>B.</source><target order="1">b. </target></segment></unit>`;
    const { drafts, links } = await read(fileOf('a.xlf', xliff(unit)), {});
    expect(textsOf(drafts)).to.deep.equal([['A. B.'], ['b. a.']]);
    expect(links![0].links[0].status).to.equal('auto');
  });

  it('reads paired codes, original data and code points, and leaves placeholders out', async () => {
    const unit = `<unit id="1"><originalData><data id="d1">&lt;a href="https://a.org"></data><data id="d2">&lt;/a></data></originalData><segment><source>A <pc id="1" type="fmt" subType="xlf:b">b</pc> <pc id="2" dataRefStart="d1" dataRefEnd="d2">c</pc> <ph id="3"/>d<cp hex="0001"/><mrk id="m" type="term">e</mrk></source></segment></unit>`;
    const { drafts, links } = await read(fileOf('a.xlf', xliff(unit)), {});
    expect(drafts[0].blocks[0].text).to.equal('A b c d\ufffde');
    expect(drafts[0].blocks[0].marks).to.deep.equal([
      { type: 'strong', start: 2, end: 3 },
      { type: 'link', start: 4, end: 5, href: 'https://a.org' },
    ]);
    expect(links![0].links).to.deep.equal([{ source: [0], target: [], status: 'auto' }]);
  });

  it('reads version 1.2: approved units are reviewed, native codes are no words', async () => {
    const old = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="es" target-language="en" datatype="x"><body><group><trans-unit id="1" approved="yes"><source>Hola <g id="1" ctype="bold">a</g><bpt id="2">{\\b</bpt></source><target>Hi a</target></trans-unit></group></body></file></xliff>`;
    const { drafts, links } = await read(fileOf('a.xlf', old), {});
    expect(textsOf(drafts)).to.deep.equal([['Hola a'], ['Hi a']]);
    expect(drafts[0].blocks[0].marks).to.deep.equal([{ type: 'strong', start: 5, end: 6 }]);
    expect(links![0].links[0].status).to.equal('reviewed');
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['es', 'en']);
  });
});

describe('ITS marks on segments', () => {
  const make = async (issues: QualityIssue[], text = 'The State uses *TID* here. The end.') => {
    const { source, target, alignment } = await pairOf({ p1: 'Uno. Dos.' }, { p1: text }, [
      link('p1=p1', 'p1.1=p1.1', 'p1.2=p1.2'),
    ]);
    const edition = buildEdition('x', source, target, alignment);
    const issuesOf = (side: string, block: string): QualityIssue[] =>
      side === 'target' && block === 'p1' ? issues : [];
    return new DOMParser().parseFromString(writeXliff(edition, { words, issues: issuesOf }), 'application/xml');
  };
  const issue = (start: number, end: number, more: Partial<QualityIssue> = {}): QualityIssue => ({
    start,
    end,
    type: 'terminology',
    comment: 'IDT elsewhere',
    severity: 40,
    ...more,
  });
  const ITS = 'http://www.w3.org/2005/11/its';

  it('marks the words of an issue inside its segment', async () => {
    const document = await make([issue(4, 9)]);
    const [mark] = document.querySelectorAll('mrk');
    expect(mark.textContent).to.equal('State');
    expect(mark.getAttribute('type')).to.equal('its:generic');
    expect(mark.getAttributeNS(ITS, 'locQualityIssueType')).to.equal('terminology');
    expect(mark.getAttributeNS(ITS, 'locQualityIssueComment')).to.equal('IDT elsewhere');
    expect(mark.getAttributeNS(ITS, 'locQualityIssueSeverity')).to.equal('40');
    expect(document.documentElement.getAttributeNS(ITS, 'version')).to.equal('2.0');
  });

  it('uses markers for the start and the end where an issue crosses a code, a segment or another issue', async () => {
    const document = await make([issue(10, 30), issue(4, 14, { comment: 'b' }), issue(0, 3, { comment: 'c' })]);
    const starts = [...document.querySelectorAll('sm')];
    const ends = [...document.querySelectorAll('em')].map((em) => em.getAttribute('startRef'));
    expect(starts.map((sm) => sm.getAttribute('id')).sort()).to.deep.equal(ends.sort());
    expect(starts).to.have.length(2);
    expect([...document.querySelectorAll('mrk')].map(({ textContent }) => textContent)).to.deep.equal(['The']);
    const ids = [...document.querySelectorAll('source [id], target [id]')].map((element) => element.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('leaves the words as they are, whatever is marked', async () => {
    for (let start = 0; start < 34; start += 3) {
      const document = await make([issue(start, start + 5), issue(start + 2, 40)]);
      const said = [...document.querySelectorAll('target')].map(({ textContent }) => textContent).join('');
      expect(said).to.equal('The State uses TID here. The end.');
      const xml = new XMLSerializer().serializeToString(document);
      const { drafts } = await read(fileOf('x.xlf', xml), {});
      expect(textsOf(drafts)[1]).to.deep.equal(['The State uses TID here. The end.']);
    }
  });
});
