import { expect } from '@open-wc/testing';
import { write } from '../../src/formats/html-file.js';
import { sha256 } from '../../src/text/sha256.js';
import { loadShipped } from '../fixtures/core.js';
import { arbitraryEdition, words } from './arbitrary.js';

const pageOf = async (edition: Parameters<typeof write>[0]): Promise<{ html: string; document: Document }> => {
  const html = new TextDecoder().decode((await write(edition, { words })).files[0].bytes);
  return { html, document: new DOMParser().parseFromString(html, 'text/html') };
};

const base64 = (hex: string): string =>
  btoa(
    hex
      .match(/../g)!
      .map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
      .join(''),
  );

describe('the page in one file', () => {
  it('allows its own script and style by their hashes, and nothing else', async () => {
    const { document } = await pageOf(arbitraryEdition(2));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
    const style = base64(await sha256(document.querySelector('style')!.textContent!));
    const script = base64(await sha256([...document.querySelectorAll('script:not([type])')].at(-1)!.textContent!));
    expect(policy)
      .to.include("default-src 'none'")
      .and.include(`style-src 'sha256-${style}'`)
      .and.include(`script-src 'sha256-${script}'`);
    expect(policy).not.to.match(/unsafe|https?:|\*/);
  });

  it('names no address that a browser would ask for by itself', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { document } = await pageOf(arbitraryEdition(seed));
      expect(document.querySelectorAll('[src], link, iframe, object, embed, form[action], [style]').length).to.equal(0);
      expect(
        [...document.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => name.startsWith('on')),
      ).to.deep.equal([]);
      for (const anchor of document.querySelectorAll('a[href]'))
        expect(anchor.getAttribute('href')).to.match(/^(?:#|https?:|mailto:)/);
    }
  });

  it('knows where every sentence starts and what answers to it', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    const { document } = await pageOf(edition);
    const data = JSON.parse(document.getElementById('cotejo-data')!.textContent!);
    for (const block of edition.source.blocks) expect(data.starts[block.id]).to.deep.equal(block.sentences);
    const pair = edition.links.find(({ sentences }) => (sentences?.length ?? 0) > 1)!;
    const [from, to] = pair.sentences![1];
    expect(data.pairs).to.deep.include([from, to.map((id: string) => `en.${id}`)]);
    for (const [source, target] of data.pairs)
      for (const id of [...source, ...target])
        expect(document.getElementById(id.replace(/\.\d+$/, '')) ?? document.getElementById(id), id).not.to.equal(null);
  });

  it('says the warning in both languages and the rights, and not how to change a file of the project', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const { html, document } = await pageOf(edition);
    for (const said of [
      'Retrotraducción hecha para este proyecto',
      'a back-translation, not the text that was published',
      'Español: reconstrucción',
      'Spanish: a reconstruction',
      'this project. Original',
    ])
      expect(html).to.include(said);
    expect(document.querySelector('details')).to.equal(null);
    expect(html).not.to.include('npm run');
  });

  it('keeps words that look like markup as words', async () => {
    const edition = arbitraryEdition(6);
    edition.source.meta.title = '</title><script>alert(1)</script>';
    edition.source.blocks[0].text = '</script><img src=x onerror=alert(1)>';
    edition.source.blocks[0].sentences = [0];
    edition.source.blocks[0].marks = edition.source.blocks[0].notes = undefined;
    const { document } = await pageOf(edition);
    expect(document.querySelectorAll('script:not([type="application/json"])').length).to.equal(1);
    expect(document.querySelectorAll('img').length).to.equal(0);
    expect(document.title).to.include('<script>alert(1)</script>');
  });
});
