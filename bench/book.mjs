// A book of 300 pages in Spanish and English, made by a seeded grammar: chapters, paragraphs of some sentences, names,
// numbers and notes; a translator who joins and splits paragraphs, leaves some out and adds some.

/** Seeded random numbers in [0, 1) (mulberry32). */
export function randomness(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pairs = (words) => words.split('|').map((pair) => pair.trim().split(' = '));

const WHO = pairs(
  `el farero = the lighthouse keeper|la maestra del pueblo = the village teacher|el capitán del barco =
  the captain of the ship|su hermana menor = his younger sister|el notario = the notary|la viuda de Ortega = Ortega's
  widow|el juez de instrucción = the examining magistrate|un viajero desconocido = an unknown traveller|la dueña de la
  fonda = the owner of the inn|el médico militar = the military doctor|aquel soldado = that soldier|la comisión =
  the commission|el ministro de Hacienda = the finance minister|doña Remedios = doña Remedios|Julián Arce = Julián Arce|
  Tomás Villar = Tomás Villar|el consejo municipal = the town council|mi abuelo = my grandfather`.replace(/\s+/g, ' '),
);
const DID = pairs(
  `escribió una carta sobre = wrote a letter about|no quiso hablar de = did not want to speak of|había
  visto con sus ojos = had seen with his own eyes|recordaba todavía = still remembered|preguntó por = asked about|
  vendió a bajo precio = sold at a low price|guardó en secreto = kept secret|entregó al alcalde = handed to the mayor|
  describió con todo detalle = described in every detail|mandó traer = sent for|defendió ante el tribunal = defended
  before the court|encontró por casualidad = found by chance|perdió para siempre = lost for ever|estudió durante años =
  studied for years`.replace(/\s+/g, ' '),
);
const WHAT = pairs(
  `la antigua muralla de la ciudad = the old wall of the city|los libros de cuentas = the account books|
  el precio del trigo = the price of wheat|la llave de la torre = the key of the tower|las monedas de plata = the silver
  coins|el camino de la montaña = the mountain road|la casa junto al río = the house beside the river|los documentos del
  archivo = the documents in the archive|el incendio del puerto = the fire at the harbour|la guerra y sus consecuencias =
  the war and its consequences|el derecho de propiedad = the right of property|una fotografía de la familia = a
  photograph of the family|los nombres de los muertos = the names of the dead|la cosecha de aquel año = that year's
  harvest|el tráfico de armas = the arms trade|la lengua de sus padres = the language of their parents`.replace(
    /\s+/g,
    ' ',
  ),
);
const WHEN = pairs(
  `en el invierno de {y} = in the winter of {y}|después de la misa = after mass|el {d} de marzo de {y} =
  on March {d}, {y}|poco antes del amanecer = shortly before dawn|durante la segunda semana = during the second week|
  cuando terminó la guerra = when the war ended|a las {d} de la noche = at {d} o'clock at night|en aquellos días = in
  those days|hace más de {n} años = more than {n} years ago|por última vez = for the last time`.replace(/\s+/g, ' '),
);
const TURN = pairs(
  `y nadie supo nunca la razón = and nobody ever knew the reason|pero los vecinos lo sabían todo = but the
  neighbours knew everything|porque el dinero no alcanzaba = because the money was not enough|aunque la ley lo prohibía =
  although the law forbade it|como cuenta el periódico de {p} = as the newspaper of {p} reports|mientras la lluvia caía
  sobre los tejados = while the rain fell on the roofs|según los {n} testigos = according to the {n} witnesses|sin decir
  una palabra a nadie = without saying a word to anyone|y volvió a {p} con las manos vacías = and returned to {p}
  empty-handed`.replace(/\s+/g, ' '),
);
const PLACES = ['Cádiz', 'Tampico', 'Lima', 'Santander', 'Veracruz', 'Bilbao', 'Cartagena', 'Rosario'];

/** A sentence in both languages. */
function sentence(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const values = {
    y: 1820 + Math.floor(random() * 120),
    d: 2 + Math.floor(random() * 26),
    n: 12 + Math.floor(random() * 80),
    p: pick(PLACES),
  };
  const fill = (words) => words.replace(/\{(\w)\}/g, (_, name) => values[name]);
  const [who, did, what, when, turn] = [WHO, DID, WHAT, WHEN, TURN].map(pick);
  const write = (side) => {
    const core = `${who[side]} ${did[side]} ${what[side]}`;
    const words = [
      `${when[side]}, ${core}, ${turn[side]}`,
      `${core} ${when[side]}, ${turn[side]}`,
      `${core} ${when[side]}`,
    ];
    const made = fill(words[shape]);
    return `${made[0].toUpperCase()}${made.slice(1)}.`;
  };
  const shape = Math.floor(random() * 3);
  return [write(0), write(1)];
}

/**
 * `{ title, blocks }` of each language, in the order [es, en]; a block is `{ kind: 'heading'|'paragraph', text, note? }`,
 * its note a text of its own. 2,700 paragraphs have some 100,000 words.
 */
export function makeBook(paragraphs = 2700, seed = 1862) {
  const random = randomness(seed);
  const books = [
    { language: 'es', title: 'Memorias de la costa', blocks: [] },
    { language: 'en', title: 'Memoirs of the Coast', blocks: [] },
  ];
  const add = (side, block) => books[side].blocks.push(block);
  for (let number = 0; number < paragraphs; number++) {
    if (number % 90 === 0) {
      const chapter = number / 90 + 1;
      const place = PLACES[chapter % PLACES.length];
      add(0, { kind: 'heading', text: `Capítulo ${chapter}. El viaje a ${place}` });
      add(1, { kind: 'heading', text: `Chapter ${chapter}. The Journey to ${place}` });
    }
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3.2) }, () => sentence(random));
    const note = random() < 0.08 ? sentence(random) : undefined;
    const chance = random();
    for (const side of [0, 1]) {
      const words = sentences.map((each) => each[side]);
      const text = words.join(' ');
      const own = { kind: 'paragraph', ...(note && { note: note[side] }) };
      const before = books[side].blocks.at(-1);
      if (side === 0 || chance > 0.05) add(side, { ...own, text });
      else if (chance < 0.02 && words.length > 1) {
        add(side, { kind: 'paragraph', text: words[0] });
        add(side, { ...own, text: words.slice(1).join(' ') });
      } else if (chance < 0.04 && before.kind === 'paragraph' && !before.note) {
        Object.assign(before, own, { text: `${before.text} ${text}` });
      } else add(side, { ...own, text });
    }
    // What only one of the two has.
    if (random() < 0.005) add(random() < 0.5 ? 0 : 1, { kind: 'paragraph', text: '' });
    for (const side of [0, 1]) {
      const last = books[side].blocks.at(-1);
      if (last.text === '') last.text = sentence(random)[side];
    }
  }
  return books;
}

const escape = (words) => words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/** The book as a page, with its notes at the end. */
export function bookHtml({ language, title, blocks }) {
  const notes = [];
  const body = blocks.map(({ kind, text, note }) => {
    if (kind === 'heading') return `<h2>${escape(text)}</h2>`;
    const number = note === undefined ? 0 : notes.push(note);
    const mark = number ? `<sup><a id="fnref${number}" href="#fn${number}">${number}</a></sup>` : '';
    return `<p>${escape(text)}${mark}</p>`;
  });
  const list = notes.map(
    (note, at) => `<li id="fn${at + 1}"><p>${escape(note)} <a href="#fnref${at + 1}">↩</a></p></li>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="author" content="Ana Ruiz"><style>body { font: 10.5pt/1.35 serif; text-align: justify; hyphens: none }
@page { size: 155mm 230mm; margin: 18mm 16mm }</style></head><body><main><article><h1>${title}</h1>
${body.join('\n')}
<ol>${list.join('\n')}</ol></article></main></body></html>`;
}

/** The book as Markdown, as pandoc takes it. */
export function bookMarkdown({ language, title, blocks }) {
  const notes = [];
  const body = blocks.map(({ kind, text, note }) => {
    const mark = note === undefined ? '' : `[^${notes.push(note)}]`;
    return kind === 'heading' ? `# ${text}` : `${text}${mark}`;
  });
  const list = notes.map((note, at) => `[^${at + 1}]: ${note}`);
  return `---\ntitle: ${title}\nauthor: Ana Ruiz\nlang: ${language}\n---\n\n${[...body, ...list].join('\n\n')}\n`;
}

/** The book as plain text. */
export const bookText = ({ title, blocks }) => `${title}\n\n${blocks.map(({ text }) => text).join('\n\n')}\n`;
