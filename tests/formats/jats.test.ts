import { expect } from '@open-wc/testing';
import { read } from '../../src/formats/jats.js';
import { fileOf } from './round-trip.js';

const ARTICLE = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.1 20151215//EN" "JATS-journalpublishing1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" dtd-version="1.1" specific-use="sps-1.9" xml:lang="es">
 <front>
  <journal-meta><journal-title-group><journal-title>Revista de Prueba</journal-title></journal-title-group><publisher><publisher-name>Editorial</publisher-name></publisher></journal-meta>
  <article-meta>
   <article-id pub-id-type="doi">10.1590/abc</article-id>
   <title-group><article-title>El título<xref ref-type="fn" rid="fn0">*</xref></article-title><trans-title-group xml:lang="en"><trans-title>The title</trans-title></trans-title-group></title-group>
   <contrib-group><contrib contrib-type="author"><name><surname>Núñez</surname><given-names>Ana María</given-names></name><xref ref-type="aff" rid="aff1"><sup>1</sup></xref></contrib><contrib contrib-type="author"><name><surname>Paz</surname><given-names>Luis</given-names></name></contrib></contrib-group>
   <aff id="aff1"><institution>Universidad</institution></aff>
   <pub-date date-type="pub"><day>5</day><month>10</month><year>2024</year></pub-date><volume>3</volume><issue>4</issue>
   <permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><license-p>Acceso abierto.</license-p></license></permissions>
   <abstract><title>Resumen</title><p>Un resumen.</p></abstract>
   <trans-abstract xml:lang="en"><title>Abstract</title><p>An abstract.</p></trans-abstract>
   <kwd-group xml:lang="es"><title>Palabras clave:</title><kwd>uno</kwd><kwd>dos</kwd></kwd-group>
  </article-meta>
 </front>
 <body>
  <sec sec-type="intro"><title>Introducción</title>
   <p>Como se ha dicho<sup><xref ref-type="bibr" rid="B1">1</xref>-<xref ref-type="bibr" rid="B3">3</xref></sup> y (<xref ref-type="bibr" rid="B2">Silva, 2020</xref>), es <italic>así</italic>.<xref ref-type="fn" rid="fn1">a</xref> Véase <xref ref-type="fig" rid="f1">la figura 1</xref>.
    <list list-type="order"><list-item><p>Primero.</p></list-item><list-item><p>Segundo.</p><list list-type="bullet"><list-item><p>Dentro.</p></list-item></list></list-item></list>
    Y sigue.</p>
   <sec><title>Más</title><disp-quote><p>Una cita.</p></disp-quote>
    <fig id="f1"><label>Figura 1</label><caption><title>Un mapa</title></caption><graphic xlink:href="f1.jpg"/></fig>
    <table-wrap><label>Tabla 1</label><table><tr><td>a</td><td>b</td></tr></table></table-wrap>
   </sec>
  </sec>
 </body>
 <back>
  <ack><title>Agradecimientos</title><p>Gracias.</p></ack>
  <fn-group><fn id="fn1"><label>a</label><p>Una nota.</p><p>Y más.</p></fn></fn-group>
  <ref-list><title>Referencias</title>
   <ref id="B1"><label>1</label><mixed-citation>Autor A. Uno. <ext-link ext-link-type="uri" xlink:href="https://a.org">https://a.org</ext-link></mixed-citation></ref>
   <ref id="B2"><label>2</label><mixed-citation>2. Silva B. Dos.</mixed-citation></ref>
   <ref id="B3"><label>3</label><element-citation><person-group><name><surname>Tres</surname><given-names>C</given-names></name></person-group><article-title>Título</article-title><year>2020</year></element-citation></ref>
  </ref-list>
 </back>
 <sub-article article-type="translation" id="s1" xml:lang="en">
  <front-stub><title-group><article-title>The title</article-title></title-group></front-stub>
  <body><sec><title>Introduction</title><p>As was said.<sup><xref ref-type="bibr" rid="B2">2</xref></sup></p></sec></body>
 </sub-article>
 <sub-article article-type="reply" id="s2" xml:lang="en"><body><p>A reply.</p></body></sub-article>
</article>`;

describe('JATS of SciELO', () => {
  const load = () => read(fileOf('a.xml', ARTICLE), {});

  it('gives both languages with what the article says of itself', async () => {
    const { drafts, links } = await load();
    expect(drafts).to.have.length(2);
    expect(drafts[0].meta).to.deep.equal({
      title: 'El título',
      author: 'Ana María Núñez; Luis Paz',
      journal: 'Revista de Prueba',
      publisher: 'Editorial',
      volume: '3',
      issue: '4',
      published: '2024-10-05',
      url: 'https://doi.org/10.1590/abc',
      rights: 'Acceso abierto.',
      role: 'original',
      language: 'es',
    });
    expect(drafts[1].meta).to.include({
      title: 'The title',
      role: 'translation',
      journal: 'Revista de Prueba',
      language: 'en',
    });
    expect(links).to.equal(undefined);
  });

  it('reads sections, lists, quotations, captions and tables in their order', async () => {
    const { drafts } = await load();
    const shown = drafts[0].blocks.map(({ kind, level, marker, text }) =>
      [kind, level ?? marker ?? '', text].join('|'),
    );
    expect(shown).to.deep.equal([
      'heading|2|Resumen',
      'paragraph||Un resumen.',
      'paragraph||Palabras clave: uno; dos',
      'heading|2|Introducción',
      'paragraph||Como se ha dicho y (Silva, 2020), es así. Véase la figura 1.',
      'item|1|Primero.',
      'item|1|Segundo.',
      'item|2|Dentro.',
      'paragraph||Y sigue.',
      'heading|3|Más',
      'quote||Una cita.',
      'paragraph||Figura 1. Un mapa',
      'paragraph||Tabla 1.',
      'paragraph||a | b',
      'heading|2|Agradecimientos',
      'paragraph||Gracias.',
      'heading|2|Referencias',
      'note||Una nota.\nY más.',
      'note||Autor A. Uno. https://a.org',
      'note||Silva B. Dos.',
      'note||Tres C. Título. 2020',
    ]);
    expect(drafts[0].blocks.filter(({ kind }) => kind === 'item').map(({ marker }) => marker)).to.deep.equal([
      '1.',
      '2.',
      '•',
    ]);
  });

  it('turns references into note markers where they stand, ranges too, and keeps the words of author-year ones', async () => {
    const { drafts } = await load();
    const paragraph = drafts[0].blocks[4];
    expect(paragraph.notes).to.deep.equal([
      { at: 16, note: '1' },
      { at: 16, note: '2' },
      { at: 16, note: '3' },
      { at: 31, note: '2' },
      { at: 41, note: 'a' },
    ]);
    expect(paragraph.marks).to.deep.equal([{ type: 'em', start: 37, end: 40 }]);
  });

  it('lends the references of the article to a translation that points to them', async () => {
    const { drafts } = await load();
    expect(drafts[1].blocks.map(({ kind, text, label }) => [kind, label ?? '', text])).to.deep.equal([
      ['heading', '', 'Introduction'],
      ['paragraph', '', 'As was said.'],
      ['note', '2', 'Silva B. Dos.'],
    ]);
    expect(drafts[1].blocks[1].notes).to.deep.equal([{ at: 12, note: '2' }]);
  });

  it('takes the expected translation first, and reads an article without one', async () => {
    const two = ARTICLE.replace(
      '</article>',
      '<sub-article article-type="translation" xml:lang="pt"><body><p>Olá.</p></body></sub-article></article>',
    );
    const { drafts } = await read(fileOf('a.xml', two), { languages: ['es', 'pt'] });
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['es', 'pt', 'en']);
    const alone = await read(fileOf('a.xml', '<article xml:lang="es"><body><p>Solo.</p></body></article>'), {});
    expect(alone.drafts.map(({ blocks }) => blocks[0].text)).to.deep.equal(['Solo.']);
  });
});
