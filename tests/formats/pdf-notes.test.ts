import { expect } from '@open-wc/testing';
import { readDraft } from '../fixtures/import/expect.js';
import { setLines, writePdf, type PageSpec, type Run } from '../fixtures/pdf/write.js';

const LEFT = 60;

/** Lines from the top of a page; `^1` in a line is a raised marker. */
function body(lines: string[], y = 80, size = 10): Run[] {
  return lines.flatMap((line, i) => {
    const runs: Run[] = [];
    let x = LEFT;
    for (const [, words, marker] of line.matchAll(/([^^]*)(?:\^(\d+|\*|[ivx]+))?/g)) {
      if (words) runs.push({ x, y: y + 12 * i, text: words, size });
      x += words.length * 0.6 * size;
      if (!marker) continue;
      runs.push({ x, y: y + 12 * i - 0.35 * size, text: marker, size: 0.6 * size });
      x += marker.length * 0.36 * size;
    }
    return runs;
  });
}

const PAGE = [
  'El surgimiento de grupos radicales se sustenta en un entramado de desigualdad^1',
  'y de marginalidad. Estos grupos emergen de corrientes que promueven el conflicto',
  'como medio.^2 La falta de acceso a servicios alimenta la animadversión.',
];

const RULE = { x0: LEFT, x1: LEFT + 140, y: 690 };

const notes = (lines: string[], y = 705): Run[] => lines.map((text, i) => ({ x: LEFT, y: y + 10 * i, text, size: 8 }));

async function read(pages: PageSpec[]) {
  const draft = await readDraft('a.pdf', writePdf(pages));
  return {
    draft,
    marked: draft.blocks
      .filter(({ kind }) => kind !== 'note')
      .map(({ text, notes: markers }) =>
        [...markers]
          .reverse()
          .reduce((words, { at, note }) => `${words.slice(0, at)}[${note}]${words.slice(at)}`, text),
      ),
    notes: draft.blocks.filter(({ kind }) => kind === 'note').map(({ label, text }) => [label, text]),
  };
}

const EXPECTED =
  'El surgimiento de grupos radicales se sustenta en un entramado de desigualdad[1] y de marginalidad. Estos grupos emergen de corrientes que promueven el conflicto como medio.[2] La falta de acceso a servicios alimenta la animadversión.';

describe('PDF: notes', () => {
  it('at the foot of the page', async () => {
    const foot = notes(['1 Quispe, Edgar. 2021. Corrupción y', 'conflictos.', '2 Zerga, Adriana. 2010. Indígenas.']);
    const { marked, notes: found } = await read([{ runs: [...body(PAGE), ...foot], rules: [RULE] }]);
    expect(marked).to.deep.equal([EXPECTED]);
    expect(found).to.deep.equal([
      ['1', 'Quispe, Edgar. 2021. Corrupción y conflictos.'],
      ['2', 'Zerga, Adriana. 2010. Indígenas.'],
    ]);
  });

  it('that are alike on several pages are no running feet', async () => {
    const texts = [
      ['Los grupos radicales surgen en un entramado de desigualdad^1 y de marginalidad que', 'el Estado tolera.'],
      ['La falta de servicios alimenta la animadversión^3 contra quienes gobiernan desde lejos,', 'como se verá.'],
      ['Nadie sabe cuántas familias dejaron el valle^4 en los años que siguieron a la guerra,', 'ni adónde fueron.'],
    ];
    const feet = ['1 Ibid., p. 19.', '3 Ibid., p. 33.', '4 Ibid., p. 40.'];
    const { notes: found } = await read(
      texts.map((lines, i) => ({ runs: [...body(lines), ...notes([feet[i]])], rules: [RULE] })),
    );
    expect(found).to.deep.equal([
      ['1', 'Ibid., p. 19.'],
      ['3', 'Ibid., p. 33.'],
      ['4', 'Ibid., p. 40.'],
    ]);
  });

  it('that go on at the foot of the next page', async () => {
    const first = notes(['1 Quispe, Edgar. 2021. Corrupción.', '2 Zerga, Adriana. 2010. La importancia de llamarse']);
    const second = notes(['indígena: manejo y uso del término.', '3 Cabrera, Erwin. 2024. Redes sociales.']);
    const { notes: found, marked } = await read([
      { runs: [...body(PAGE), ...first], rules: [RULE] },
      {
        runs: [...body(['Otro párrafo de la página siguiente, que termina aquí con su nota.^3']), ...second],
        rules: [RULE],
      },
    ]);
    expect(found).to.deep.equal([
      ['1', 'Quispe, Edgar. 2021. Corrupción.'],
      ['2', 'Zerga, Adriana. 2010. La importancia de llamarse indígena: manejo y uso del término.'],
      ['3', 'Cabrera, Erwin. 2024. Redes sociales.'],
    ]);
    expect(marked[1]).to.equal('Otro párrafo de la página siguiente, que termina aquí con su nota.[3]');
  });

  it('numbered from 1 on every page', async () => {
    const page = (name: string): PageSpec => ({
      runs: [
        ...body([`Un párrafo de la ${name} página, que es lo bastante largo para dos líneas,`, 'con su nota.^1']),
        ...notes([`1 Nota de la ${name} página.`]),
      ],
      rules: [RULE],
    });
    const { draft, marked } = await read([page('primera'), page('segunda')]);
    expect(marked.map((text) => /\[.*\]$/.exec(text)?.[0])).to.deep.equal(['[1]', '[1-2]']);
    const [, second] = draft.blocks.filter(({ kind }) => kind === 'note');
    expect(second).to.include({ label: '1-2', printed: '1', text: 'Nota de la segunda página.' });
  });

  it('at the end, in the size of the text', async () => {
    const list = [
      { x: LEFT, y: 200, text: 'Notas', size: 10, font: 'b' as const },
      ...setLines('1. Quispe, Edgar. 2021. Corrupción y conflictos.', { x: LEFT, y: 225, width: 80 }).runs,
      ...setLines('2. Zerga, Adriana. 2010. Indígenas.', { x: LEFT, y: 250, width: 80 }).runs,
    ];
    const { marked, notes: found, draft } = await read([{ runs: [...body(PAGE), ...list] }]);
    expect(marked).to.deep.equal([EXPECTED, 'Notas']);
    expect(draft.blocks[1].kind).to.equal('heading');
    expect(found.map(([label]) => label)).to.deep.equal(['1', '2']);
  });

  it('whose markers are printed like the words', async () => {
    const plain = PAGE.map((line) => line.replace(/\^/g, ''));
    const foot = notes(['1 Quispe, Edgar. 2021. Corrupción.', '2 Zerga, Adriana. 2010. Indígenas.']);
    const { marked } = await read([{ runs: [...body(plain), ...foot], rules: [RULE] }]);
    expect(marked).to.deep.equal([EXPECTED]);
  });

  it('counted in Roman numerals, as word processors count endnotes', async () => {
    const roman = PAGE.map((line) => line.replace('^1', '^i').replace('^2', '^ii'));
    const list = ['i Quispe, Edgar. 2021. Corrupción y conflictos.', 'ii Zerga, Adriana. 2010. Indígenas.'];
    const { marked, notes: found } = await read([{ runs: body(roman) }, { runs: notes(list, 80) }]);
    expect(marked).to.deep.equal([EXPECTED.replace('[1]', '[i]').replace('[2]', '[ii]')]);
    expect(found.map(([label]) => label)).to.deep.equal(['i', 'ii']);
  });

  it('do not take in a page whose running head has a rule as long as theirs', async () => {
    const foot = notes(['1 Quispe, Edgar. 2021. Corrupción y', 'conflictos.', '2 Zerga, Adriana. 2010. Indígenas.']);
    const head = { x0: LEFT, x1: LEFT + 480, y: 60 };
    const lines = [
      'Otra página del mismo texto, con otras palabras y sin notas a su',
      'pie, que no es parte de ninguna.',
    ];
    const { notes: found, marked } = await read([
      { runs: [...body(PAGE), ...foot], rules: [head, { ...RULE, x1: LEFT + 480 }] },
      { runs: body(lines), rules: [head] },
    ]);
    expect(found.map(([, text]) => text).at(-1)).to.equal('Zerga, Adriana. 2010. Indígenas.');
    expect(marked.at(-1)).to.equal(lines.join(' '));
  });

  it('under their heading at the end of the left of two columns', async () => {
    const column = (lines: string[], x: number, y = 80): Run[] =>
      lines.map((text, i) => ({ x, y: y + 12 * i, text, size: 10 }));
    const left = [
      'Los grupos radicales ponen a prueba',
      'la estabilidad de los Estados, y lo',
      'hacen en cada región del país con',
      'medios que cambian de un año a otro',
    ];
    const right = [
      'sin que nadie lo haya previsto ni',
      'evitado. La respuesta del Estado ha',
      'de ser la misma en todas partes, y',
      'no depender de quien gobierna.',
    ];
    const runs = [
      ...column(left, LEFT),
      ...column(right, 320),
      { x: LEFT, y: 150, text: 'Notas', size: 12, font: 'b' as const },
      ...notes(
        ['1. Quispe, Edgar. 2021. Corrupción y conflictos en el sur del país, en varias regiones, hasta hoy.'],
        170,
      ),
    ];
    const { marked } = await read([{ runs }]);
    expect(marked).to.include([...left, ...right].join(' '));
  });

  it('end where the licence is stated', async () => {
    const foot = notes([
      '1 Quispe, Edgar. 2021. Corrupción y conflictos.',
      '2 Zerga, Adriana. 2010. Indígenas.',
      'Este artículo se publica bajo una licencia Creative Commons Atribución 4.0.',
    ]);
    const { notes: found } = await read([{ runs: [...body(PAGE), ...foot], rules: [RULE] }]);
    expect(found.at(-1)).to.deep.equal(['2', 'Zerga, Adriana. 2010. Indígenas.']);
  });

  it('and numbered lists and powers are none', async () => {
    const lines = ['En 120 km^2 de la región viven tres grupos, que se enumeran a continuación:'];
    const items = ['1. El primero de ellos.', '2. El segundo de ellos.', '3. El tercero de ellos.'];
    const list = items.map((text, i) => ({ x: LEFT + 20, y: 110 + 16 * i, text }));
    const { marked, notes: found, draft } = await read([{ runs: [...body(lines), ...list] }]);
    expect(found).to.deep.equal([]);
    expect(marked[0]).to.contain('120 km² de la región');
    expect(draft.blocks.slice(1).map(({ kind, marker, text }) => [kind, marker, text])).to.deep.equal([
      ['item', '1.', 'El primero de ellos.'],
      ['item', '2.', 'El segundo de ellos.'],
      ['item', '3.', 'El tercero de ellos.'],
    ]);
  });

  it('whose list goes on in the next column behind an address', async () => {
    const label = (text: string, y: number, x = LEFT): Run => ({ x, y, text, size: 9 });
    const first = [
      { x: LEFT, y: 660, text: 'Notas', size: 10, font: 'b' as const },
      label('[1] Quispe, Edgar. 2021. Corrupción. https://doi.org/10.4000/ece', 680),
      label('s.430', 691),
    ];
    const second = [
      label('[2] Zerga, Adriana. 2010. Indígenas. http://hdl.handle.net/20.500/2', 80),
      label('6754', 91),
      label('[3] Cabrera, Erwin. 2024. Redes sociales y violencia política en el', 102),
      label('Ecuador.', 113),
    ];
    const { notes: found } = await read([{ runs: [...body(PAGE), ...first] }, { runs: second }]);
    expect(found).to.deep.equal([
      ['1', 'Quispe, Edgar. 2021. Corrupción. https://doi.org/10.4000/eces.430'],
      ['2', 'Zerga, Adriana. 2010. Indígenas. http://hdl.handle.net/20.500/26754'],
      ['3', 'Cabrera, Erwin. 2024. Redes sociales y violencia política en el Ecuador.'],
    ]);
  });

  it('with an address that is cut where a link says that it goes on', async () => {
    const uri = 'https://a.pe/texto-largo/2021';
    const foot = notes([
      '1 Quispe, Edgar. Corrupción. https://a.pe/texto-largo/',
      '2021',
      '2 Zerga, Adriana. Indígenas.',
    ]);
    const links = [
      { x0: LEFT + 29 * 4.8, x1: LEFT + 55 * 4.8, y0: 697, y1: 707, uri },
      { x0: LEFT, x1: LEFT + 4 * 4.8, y0: 707, y1: 717, uri },
    ];
    const { notes: found } = await read([{ runs: [...body(PAGE), ...foot], rules: [RULE], links }]);
    expect(found[0]).to.deep.equal(['1', `Quispe, Edgar. Corrupción. ${uri}`]);
  });

  it('before a list of comments that is numbered as well', async () => {
    const item = (text: string, y: number): Run => ({ x: LEFT, y, text });
    const list = [
      item('1. Quispe, Edgar. 2021. Corrupción y conflictos.', 225),
      item('2. Zerga, Adriana. 2010. Indígenas.', 250),
    ];
    const comments = [
      { x: LEFT, y: 300, text: 'Un comentario', size: 14, font: 'b' as const },
      item('1. María López dice que el artículo le ha gustado mucho.', 330),
    ];
    const { notes: found } = await read([{ runs: [...body(PAGE), ...list, ...comments] }]);
    expect(found.map(([, text]) => text)).to.deep.equal([
      'Quispe, Edgar. 2021. Corrupción y conflictos.',
      'Zerga, Adriana. 2010. Indígenas.',
    ]);
  });

  it('whose marker stands alone on the last line of its paragraph', async () => {
    const lines = body(PAGE.slice(0, 2).concat(['como medio.']));
    const alone = { x: LEFT, y: 80 + 12 * 3 - 2, text: '2', size: 8 };
    const foot = notes(['1 Quispe, Edgar. 2021. Corrupción.', '2 Zerga, Adriana. 2010. Indígenas.']);
    const { marked } = await read([{ runs: [...lines, alone, ...foot], rules: [RULE] }]);
    expect(marked).to.deep.equal([EXPECTED.replace(/(?<=\[2\]).*/, '')]);
  });
});

describe('PDF: words', () => {
  it('are told apart in a line that is justified tightly without printed spaces', async () => {
    const line = (text: string, y: number): Run[] => {
      let x = LEFT;
      return text.split(' ').map((word) => {
        const run = { x, y, text: word, size: 10 };
        x += 6 * word.length + 1.4;
        return run;
      });
    };
    const text = [
      'Los grupos radicales ponen a prueba la estabilidad de los',
      'Estados y lo hacen con medios que cambian de año en año.',
    ];
    const { marked } = await read([{ runs: text.flatMap((words, i) => line(words, 80 + 12 * i)) }]);
    expect(marked).to.deep.equal([text.join(' ')]);
  });
});
