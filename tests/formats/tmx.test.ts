import { expect } from '@open-wc/testing';
import { read, write } from '../../src/formats/tmx.js';
import { loadShipped } from '../fixtures/core.js';
import { words } from './arbitrary.js';
import { fileOf, textsOf } from './round-trip.js';

const tmx = (body: string, header = 'srclang="en-US"'): string =>
  `<?xml version="1.0"?><tmx version="1.4"><header creationtool="X" ${header} segtype="sentence"/><body>${body}</body></tmx>`;
const unit = (...variants: [string, string][]): string =>
  `<tu>${variants.map(([lang, seg]) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`).join('')}</tu>`;

describe('TMX of other tools', () => {
  it('reads each unit as a pair of paragraphs, linked as it is', async () => {
    const { drafts, links } = await read(
      fileOf('a.tmx', tmx(unit(['en-US', 'One.'], ['es', 'Uno.']) + unit(['EN_us', 'Two.'], ['es', 'Dos.']))),
      {},
    );
    expect(textsOf(drafts)).to.deep.equal([
      ['One.', 'Two.'],
      ['Uno.', 'Dos.'],
    ]);
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['en-US', 'es']);
    expect(links![0].links).to.deep.equal([
      { source: [0], target: [0], status: 'auto' },
      { source: [1], target: [1], status: 'auto' },
    ]);
  });

  it('turns codes that stand for emphasis into marks, and leaves the native code of all others out', async () => {
    const seg =
      'A <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> <ph x="2">{0}</ph>word<it pos="begin" type="italic">{\\i </it> on <hi type="term">term</hi>';
    const { drafts } = await read(fileOf('a.tmx', tmx(unit(['en', seg], ['es', 'x']))), {});
    const [block] = drafts[0].blocks;
    expect(block.text).to.equal('A bold word on term');
    expect(block.marks).to.deep.equal([
      { type: 'strong', start: 2, end: 6 },
      { type: 'em', start: 11, end: 19 },
    ]);
  });

  it('keeps a link that may be followed and only the words of one that may not', async () => {
    const seg = (href: string): string =>
      `<bpt i="1" type="link">&lt;a href="${href}"></bpt>here<ept i="1">&lt;/a></ept>`;
    const body = unit(['en', seg('https://a.org/?x=1&amp;amp;y=2')], ['es', seg('javascript:alert(1)')]);
    const { drafts, problems } = await read(fileOf('a.tmx', tmx(body)), {});
    expect(drafts[0].blocks[0].marks).to.deep.equal([
      { type: 'link', start: 0, end: 4, href: 'https://a.org/?x=1&y=2' },
    ]);
    expect(drafts[1].blocks[0]).to.deep.include({ text: 'here', marks: [] });
    expect(problems.map(({ code }) => code)).to.deep.equal(['link-unsafe']);
  });

  it('takes the source language and the expected other one where there are more than two', async () => {
    const body = unit(['en', 'One'], ['fr', 'Un'], ['es', 'Uno']) + unit(['en', 'Two'], ['fr', 'Deux']);
    const { drafts, problems } = await read(fileOf('a.tmx', tmx(body, 'srclang="en"')), { languages: ['en', 'es'] });
    expect(textsOf(drafts)).to.deep.equal([['One', 'Two'], ['Uno']]);
    expect(problems).to.deep.equal([]);
  });

  it('takes a language from another country where a unit has no better, and leaves OmegaT’s tags out', async () => {
    const body =
      unit(['es', 'Uno <f0>a</f0>'.replace(/</g, '&lt;')], ['en-US', 'One']) + unit(['es', 'Dos'], ['en-GB', 'Two']);
    const omegat = tmx(body, 'srclang="es" datatype="plaintext"').replace('"X"', '"OmegaT"');
    const { drafts } = await read(fileOf('a.tmx', omegat), { languages: ['es', 'en'] });
    expect(textsOf(drafts)).to.deep.equal([
      ['Uno a', 'Dos'],
      ['One', 'Two'],
    ]);
  });

  it('takes pairs that a tool calls approved for reviewed links', async () => {
    const body = unit(['en', 'One'], ['es', 'Uno']).replace(
      '<tu>',
      '<tu><prop type="x-ConfirmationLevel">ApprovedSignOff</prop>',
    );
    const { links } = await read(fileOf('a.tmx', tmx(body + unit(['en', 'Two'], ['es', 'Dos']))), {});
    expect(links![0].links.map(({ status }) => status)).to.deep.equal(['reviewed', 'auto']);
  });

  it('leaves out units without words in the two languages and says how many', async () => {
    const body = unit(['en', 'One'], ['es', 'Uno']) + unit(['en', 'Two'], ['es', 'Dos']) + unit(['de', 'Drei']);
    const { problems } = await read(fileOf('a.tmx', tmx(body, 'srclang="*all*"')), {});
    expect(problems.map(({ code, parameters }) => [code, parameters.count])).to.deep.equal([['units-skipped', 1]]);
  });

  it('reads the `lang` of version 1.1 and UTF-16', async () => {
    const old = tmx('<tu><tuv lang="EN"><seg>Ñ one</seg></tuv><tuv lang="ES"><seg>Ñ uno</seg></tuv></tu>').replace(
      '"1.0"?',
      '"1.0" encoding="UTF-16"?',
    );
    const bytes = new Uint8Array(2 + old.length * 2);
    bytes.set([0xff, 0xfe]);
    [...old].forEach((c, i) => bytes.set([c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8], 2 + i * 2));
    const { drafts } = await read(fileOf('a.tmx', bytes), {});
    expect(textsOf(drafts)).to.deep.equal([['Ñ one'], ['Ñ uno']]);
  });

  it('says what is missing in something else', async () => {
    const error = await read(fileOf('a.tmx', '<tmx version="1.4"><header/></tmx>'), {}).catch((e: unknown) => e);
    expect(error).to.include({ code: 'xml-schema' });
  });
});

describe('TMX of ours', () => {
  it('says in its header, in both languages, that words are a reconstruction, and whose the texts are', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const { files } = await write(edition, { words });
    const xml = new TextDecoder().decode(files[0].bytes);
    const header = xml.slice(0, xml.indexOf('</header>'));
    expect(header).to.include('<note xml:lang="es">Español: reconstrucción, no es el texto publicado.</note>');
    expect(header).to.include('<note xml:lang="en">Spanish: a reconstruction, not the published text.</note>');
    expect(header).to.include('<prop type="x-source-rights">Reconstruction: this project.');
    expect(header).to.include('<prop type="x-target-rights">See the publisher\'s page</prop>');
  });
});
