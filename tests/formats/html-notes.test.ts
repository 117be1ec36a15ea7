import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/formats/draft.js';
import { readDraft, readFile } from '../fixtures/import/expect.js';

const PROSE =
  'El Estado necesita instituciones sólidas para que la ley se cumpla en todo el territorio, y eso no se logra de un día para otro.';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="es"><head><title>x</title>${head}</head><body>${body}</body></html>`;

/** Each block in short: its words up to the first point, with `[n]` where a marker stands; notes as `n: words`. */
function brief(draft: Draft): string[] {
  return draft.blocks.map(({ kind, label, text, notes }) => {
    let words = text;
    for (const { at, note } of [...notes].reverse()) words = `${words.slice(0, at)}[${note}]${words.slice(at)}`;
    return kind === 'note' ? `${label}: ${words}` : words.replace(PROSE, 'P');
  });
}

const read = async (body: string, head = ''): Promise<string[]> => brief(await readDraft('a.html', page(body, head)));

describe('notes in HTML', () => {
  it("reads Word's own, with several paragraphs, and endnotes beside footnotes", async () => {
    const blocks =
      await read(`<div class=WordSection1><p class=MsoNormal>${PROSE}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Sigue<a href="#_edn1" name="_ednref1" title=""><span class=MsoEndnoteReference>[i]</span></a>.</p></div>
      <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Primera nota.</p><p class=MsoFootnoteText>Segundo párrafo.</p></div></div>
      <div><div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1" title=""><span class=MsoEndnoteReference>[i]</span></a> Nota final.</p></div></div>`);
    expect(blocks).to.deep.equal(['P[1] Sigue[i].', '1: Primera nota.\nSegundo párrafo.', 'i: Nota final.']);
  });

  it("reads Google's and Wikipedia's", async () => {
    expect(
      await read(
        `<p>${PROSE}<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Una nota.</span></p></div>`,
      ),
    ).to.deep.equal(['P[1]', '1: Una nota.']);
    expect(
      await read(
        `<p>${PROSE}<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> Y<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup></p><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">↑ <sup><a href="#cite_ref-a_1-0">a</a></sup> <sup><a href="#cite_ref-a_1-1">b</a></sup></span> <span class="reference-text">Una obra.</span></li></ol>`,
      ),
    ).to.deep.equal(['P[1] Y[1]', '1: Una obra.']);
  });

  it('reads terms and definitions, and rows of a table', async () => {
    const text = `<p>${PROSE}<a href="#n1" id="r1"><sup>1</sup></a></p><p>${PROSE}<a href="#n2" id="r2"><sup>2</sup></a></p>`;
    expect(
      await read(
        `${text}<dl><dt id="n1"><a href="#r1">1</a></dt><dd>Una.</dd><dt id="n2"><a href="#r2">2</a></dt><dd>Otra.</dd></dl>`,
      ),
    ).to.deep.equal(['P[1]', 'P[2]', '1: Una.', '2: Otra.']);
    expect(
      await read(
        `${text}<table><tr><td id="n1"><a href="#r1">1</a></td><td>Una.</td></tr><tr><td id="n2"><a href="#r2">2</a></td><td>Otra.</td></tr></table>`,
      ),
    ).to.deep.equal(['P[1]', 'P[2]', '1: Una.', '2: Otra.']);
  });

  it('reads notes whose words stand in elements named as notes, and labels with their word', async () => {
    const text = `<p>${PROSE}<a id="r1" href="#f1"><span class="footnote__citation">1</span></a></p>`;
    expect(
      await read(
        `${text}<ul class="footnotes"><li class="footnotes__item-wrapper" id="f1"><span class="footnotes__item-backlinks"><a href="#r1">1</a></span><span class="footnotes__item-text">Una nota.</span></li></ul>`,
      ),
    ).to.deep.equal(['P[1]', '1: Una nota.']);
    expect(
      await read(
        `<p>${PROSE}<sup><a href="#nota1">[Nota 1]</a></sup></p><p id="nota1"><b>Nota 1:</b> Una obra citada.</p>`,
      ),
    ).to.deep.equal(['P[1]', '1: Una obra citada.']);
    expect(
      await read(
        `<p>${PROSE}<a href="#_ftn1" name="_ftnref1"><sup>1</sup></a></p><p><strong>Notas</strong></p><h4>Notes</h4><p><a href="#_ftnref1" name="_ftn1"><sup>1</sup></a> Una obra.</p>`,
      ),
    ).to.deep.equal(['P[1]', 'Notas', '1: Una obra.']);
  });

  it('reads notes that stand right behind their paragraph', async () => {
    expect(
      await read(
        `<p>${PROSE}<a href="#n1" id="r1">*</a></p><aside id="n1" role="note"><p>* Una nota del autor.</p></aside><p>${PROSE}</p>`,
      ),
    ).to.deep.equal(['P[s1]', 'P', 's1: Una nota del autor.']);
  });

  it('tells notes from other links with numbers', async () => {
    const blocks = await read(
      `<p>${PROSE} Véase el apartado <a href="#s2">2</a> y la <a href="#f1">figura 1</a>.</p><h2 id="s2">2. Método</h2><p>${PROSE}</p><figure id="f1"><figcaption>Figura 1. Mapa.</figcaption></figure>`,
    );
    expect(blocks).to.deep.equal(['P Véase el apartado 2 y la figura 1.', '2. Método', 'P', 'Figura 1. Mapa.']);
  });

  it('keeps apart notes that have one number in two chapters', async () => {
    const chapter = (n: number): string =>
      `<h2>Capítulo ${n}</h2><p>${PROSE}<a href="#c${n}n1" id="c${n}r1"><sup>1</sup></a></p><p id="c${n}n1"><a href="#c${n}r1">1.</a> Nota del capítulo ${n}.</p>`;
    const draft = await readDraft('a.html', page(chapter(1) + chapter(2)));
    expect(brief(draft)).to.deep.equal([
      'Capítulo 1',
      'P[1]',
      'Capítulo 2',
      'P[1-2]',
      '1: Nota del capítulo 1.',
      '1-2: Nota del capítulo 2.',
    ]);
    expect(draft.blocks.find(({ label }) => label === '1-2')!.printed).to.equal('1');
  });

  it('keeps a note whose marker is gone, and a marker whose note is gone only in a message', async () => {
    const list = [1, 2, 3].map((n) => `<li id="fn${n}">Nota ${n}. <a href="#fnref${n}">↩</a></li>`).join('');
    const { drafts, problems } = await readFile(
      'a.html',
      page(
        `<p>${PROSE}<sup id="fnref1"><a href="#fn1">1</a></sup> y<sup id="fnref3"><a href="#fn3">3</a></sup>.</p><ol>${list}</ol>`,
      ),
    );
    expect(brief(drafts[0])).to.deep.equal(['P[1] y[3].', '1: Nota 1.', '2: Nota 2.', '3: Nota 3.']);
    expect(problems.map(({ code, parameters }) => [code, parameters.label])).to.deep.equal([
      ['note-without-marker', '2'],
    ]);
  });

  it('reads raised numbers and a numbered list, but leaves powers and ordinals alone', async () => {
    expect(
      await read(
        `<p>${PROSE}<sup>1</sup> Son 30 km<sup>2</sup> del 1<sup>o</sup> al 5.<sup>2,3</sup></p><h3>Notas</h3><p>1. Una.</p><p>2. Dos.</p><p>3. Tres.</p>`,
      ),
    ).to.deep.equal(['P[1] Son 30 km[2] del 1º al 5.[2][3]', 'Notas', '1: Una.', '2: Dos.', '3: Tres.']);
    expect(
      await read(`<p>${PROSE} Son 30 km<sup>2</sup> y H<sub>2</sub>O.</p><ol><li>Uno</li><li>Dos</li></ol>`),
    ).to.deep.equal(['P Son 30 km² y H₂O.', 'Uno', 'Dos']);
  });

  it('reads numbers in brackets with a list of references', async () => {
    expect(
      await read(
        `<p>${PROSE} [1] Otros [2, 3] y [1].</p><h2>Referencias</h2><ul><li>[1] A.</li><li>[2] B.</li><li>[3] C.</li></ul>`,
      ),
    ).to.deep.equal(['P[1] Otros[2][3] y[1].', 'Referencias', '1: A.', '2: B.', '3: C.']);
  });

  it('reads lists that nobody links: 1.-, (1), lines of one paragraph, rows of a table', async () => {
    const text = `<p>${PROSE}<sup>1</sup> Y más.<sup>2</sup></p><h2>Notas</h2>`;
    const wanted = ['P[1] Y más.[2]', 'Notas', '1: Una obra.', '2: Otra obra.'];
    for (const list of [
      '<p>1.- Una obra.</p><p>2.- Otra obra.</p>',
      '<p>(1) Una obra.</p><p>(2) Otra obra.</p>',
      '<p>[1] Una obra.<br>[2] Otra obra.</p>',
      '<table><tr><td>1</td><td>Una obra.</td></tr><tr><td>2</td><td>Otra obra.</td></tr></table>',
    ])
      expect(await read(text + list), list).to.deep.equal(wanted);
    const plain = [1, 2, 3].map((n) => `<p>${PROSE} (${n})</p>`).join('');
    const notes = [1, 2, 3].map((n) => `<p>(${n}) Obra ${n}.</p>`).join('');
    expect((await read(`${plain}<h2>Notas</h2>${notes}`)).slice(0, 3)).to.deep.equal(['P[1]', 'P[2]', 'P[3]']);
  });

  it('leaves out the ways back in words, and keeps apart balloons with the same words', async () => {
    expect(
      await read(
        `<p>${PROSE}<a href="#n1" id="r1"><sup>1</sup></a></p><dl><dt id="n1">1</dt><dd>Una obra. <a href="#r1">[Volver al texto]</a></dd></dl>`,
      ),
    ).to.deep.equal(['P[1]', '1: Una obra.']);
    const tip = (n: number): string => `<sup>${n}</sup><span role="tooltip">Ibíd., p. 4.</span>`;
    expect(await read(`<p>${PROSE}${tip(1)}</p><p>${PROSE}${tip(2)}</p>`)).to.deep.equal([
      'P[1]',
      'P[2]',
      '1: Ibíd., p. 4.',
      '2: Ibíd., p. 4.',
    ]);
  });
});
