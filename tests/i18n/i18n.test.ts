import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { formatBytes, formatDate, formatNumber, formatPercent } from '../../src/i18n/format.js';
import { LanguageController, currentLanguage, detectLanguage, setLanguage, t } from '../../src/i18n/i18n.js';

class Greeting extends LitElement {
  constructor() {
    super();
    new LanguageController(this);
  }

  override render() {
    return t('bar.outline');
  }
}
customElements.define('test-greeting', Greeting);

/** Spaces of every kind as one. */
const plain = (words: string): string => words.replace(/\s/g, ' ');

describe('the language of the interface', () => {
  it('is what was chosen, else what the browser prefers, else Spanish', () => {
    expect(detectLanguage('en', ['es'])).to.equal('en');
    expect(detectLanguage(null, ['fr-FR', 'en-GB', 'es-PE'])).to.equal('en');
    expect(detectLanguage(undefined, ['ES-419'])).to.equal('es');
    expect(detectLanguage('fr', [])).to.equal('es');
    expect(detectLanguage('', ['est', 'eng'])).to.equal('es');
  });

  it('changes live, in what is already on the page, and no longer in what is not', async () => {
    await setLanguage('es');
    const greeting = await fixture<Greeting>(html`<test-greeting></test-greeting>`);
    expect(greeting.shadowRoot!.textContent).to.equal('Índice');
    await setLanguage('en');
    await greeting.updateComplete;
    expect([currentLanguage(), greeting.shadowRoot!.textContent]).to.deep.equal(['en', 'Contents']);
    greeting.remove();
    await setLanguage('es');
    await greeting.updateComplete;
    expect(greeting.shadowRoot!.textContent).to.equal('Contents');
  });

  it('has Spanish plurals for one, many and other', async () => {
    const said = (...counts: number[]) => counts.map((count) => t('sentence.own_sentence', { count }));
    await setLanguage('es');
    expect(said(0, 1, 2, 1_000_000)).to.deep.equal([
      '0 oraciones responden',
      'una oración responde',
      '2 oraciones responden',
      '1000000 oraciones responden',
    ]);
    await setLanguage('en');
    expect(said(0, 1, 2)).to.deep.equal(['0 sentences answer', 'one sentence answers', '2 sentences answer']);
  });

  it('fills in words as they are: what renders them escapes them', async () => {
    await setLanguage('en');
    expect(t('outline.row', { row: '<b>&', rows: 2 })).to.equal('row <b>& of 2');
  });
});

describe('numbers, sizes and dates', () => {
  it('are written as the language writes them', async () => {
    await setLanguage('es');
    expect([formatNumber(12345), formatNumber(0.5, 2), plain(formatPercent(0.38))]).to.deep.equal([
      '12.345',
      '0,5',
      '38 %',
    ]);
    expect([0, 999, 1000, 68_400, 1_500_000, 25_000_000].map((bytes) => plain(formatBytes(bytes)))).to.deep.equal([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '68 kB',
      '1,5 MB',
      '25 MB',
    ]);
    await setLanguage('en');
    expect([formatNumber(12345), formatPercent(0.38), plain(formatBytes(1_500_000))]).to.deep.equal([
      '12,345',
      '38%',
      '1.5 MB',
    ]);
    expect(formatDate(new Date(2026, 10, 23, 9, 5).getTime()))
      .to.contain('Nov 23, 2026')
      .and.to.contain('9:05');
  });
});
