import { expect } from '@open-wc/testing';
import { findAddresses, safeHref } from '../../src/text/addresses.js';
import { parseBlock } from '../fixtures/core.js';

/** Each address as `words -> href`; only the words where both are the same. */
const addresses = (text: string): string[] =>
  findAddresses(text).map(({ start, end, href }) => {
    const words = text.slice(start, end);
    return words === href ? words : `${words} -> ${href}`;
  });

describe('findAddresses', () => {
  it('finds addresses, and leaves the punctuation of the sentence outside', () => {
    expect(addresses('Ver https://a.pe/b?c=1#d.')).to.deep.equal(['https://a.pe/b?c=1#d']);
    expect(addresses('¿http://a.pe/x?, https://b.pe; “https://c.pe/y”.')).to.deep.equal([
      'http://a.pe/x',
      'https://b.pe',
      'https://c.pe/y',
    ]);
    expect(addresses('https://a.pe/x.).')).to.deep.equal(['https://a.pe/x']);
    expect(addresses('<https://a.pe/x> «https://b.pe/…»')).to.deep.equal(['https://a.pe/x', 'https://b.pe/…']);
  });

  it('finds one that is glued to the words before it', () => {
    const text = 'sociedad 22.37: 419-437.https://www.redalyc.org/journal/3873/';
    expect(findAddresses(text)).to.deep.equal([
      { type: 'link', start: 24, end: text.length, href: 'https://www.redalyc.org/journal/3873/' },
    ]);
  });

  it('keeps paired brackets and leaves unpaired ones outside', () => {
    expect(addresses('(https://es.wikipedia.org/wiki/Puno_(Perú))')).to.deep.equal([
      'https://es.wikipedia.org/wiki/Puno_(Perú)',
    ]);
    expect(addresses('[https://a.pe/x[1]]; (https://a.pe/x)')).to.deep.equal(['https://a.pe/x[1]', 'https://a.pe/x']);
  });

  it('leads DOIs to doi.org', () => {
    expect(addresses('doi:10.4000/eces.430.')).to.deep.equal([
      'doi:10.4000/eces.430 -> https://doi.org/10.4000/eces.430',
    ]);
    expect(addresses('DOI: 10.4000/eces.430')).to.deep.equal([
      'DOI: 10.4000/eces.430 -> https://doi.org/10.4000/eces.430',
    ]);
    expect(addresses('(10.1000/a(b)c)')).to.deep.equal(['10.1000/a(b)c -> https://doi.org/10.1000/a(b)c']);
    expect(addresses('https://doi.org/10.58211/recide.v4i2.109.')).to.deep.equal([
      'https://doi.org/10.58211/recide.v4i2.109',
    ]);
  });

  it('does not take numbers and other words for addresses', () => {
    expect(
      addresses('10.500 personas, 110.1234/5, 10.12/3, www.a.pe, ftp://a.pe, javascript:x, https://'),
    ).to.deep.equal([]);
  });

  it('is bounded for long runs', () => {
    for (const piece of ['https://', '10.1000/', '(', ')', 'https://a.pe/)']) {
      expect(findAddresses(piece.repeat(20_000))).to.be.an('array');
    }
  });
});

describe('addresses in a block', () => {
  it('are links unless a link, code or a mark of their own is in the way', async () => {
    const block = await parseBlock(
      '*https://a.pe/* `https://b.pe/` [https://c.pe/](https://d.pe/) https://e.pe/*f*g {#p1}\n',
    );
    expect(block.text).to.equal('https://a.pe/ https://b.pe/ https://c.pe/ https://e.pe/fg');
    expect(block.marks).to.deep.equal([
      { type: 'em', start: 0, end: 13 },
      { type: 'link', start: 0, end: 13, href: 'https://a.pe/' },
      { type: 'code', start: 14, end: 27 },
      { type: 'link', start: 28, end: 41, href: 'https://d.pe/' },
      { type: 'em', start: 55, end: 56 },
    ]);
  });

  it('are found in autolinks, too', async () => {
    const block = await parseBlock('<https://a.pe/> <a@b.pe> {#p1}\n');
    expect(block.text).to.equal('https://a.pe/ a@b.pe');
    expect(block.marks).to.deep.equal([
      { type: 'link', start: 0, end: 13, href: 'https://a.pe/' },
      { type: 'link', start: 14, end: 20, href: 'mailto:a@b.pe' },
    ]);
  });
});

describe('safeHref', () => {
  it('lets through http, https, mailto and fragments, and nothing else', () => {
    for (const href of ['http://a.pe', 'https://a.pe/x?y#z', 'HTTPS://A.PE', 'mailto:a@b.pe', '#p14', '#en.p14.2']) {
      expect(safeHref(href)).to.equal(href);
    }
    const bad = [
      'javascript:alert(1)',
      ' javascript:x',
      'java\nscript:x',
      '\u0001javascript:x',
      'JAVASCRIPT:x',
      'data:text/html,x',
    ];
    for (const href of [
      ...bad,
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
      '//a.pe',
      '/x',
      'x',
      '',
      '#',
      '#a b',
      '#"',
    ]) {
      expect(safeHref(href), href).to.equal(undefined);
    }
  });
});
