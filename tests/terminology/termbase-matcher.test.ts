import { expect } from '@open-wc/testing';
import { Matcher } from '../../src/terminology/termbase/matcher.js';
import { foldTerm, stemmerFor } from '../../src/terminology/termbase/stem.js';
import { tokenize } from '../../src/terminology/termbase/tokens.js';
import { randomNumbers } from '../fixtures/core.js';
import { termbaseOf } from './termbases.js';

/** What is found, as written; in brackets what lies inside a longer term. */
const find = (lang: 'es' | 'en', list: string, text: string): string[] => {
  const lines = list.split(',').map((term) => (lang === 'es' ? term : `= ${term}`));
  return new Matcher(termbaseOf(...lines), lang)
    .find(text)
    .map(({ start, end, inside }) => (inside ? `(${text.slice(start, end)})` : text.slice(start, end)));
};

describe('Matcher: forms of a term', () => {
  it('finds number, and gender where words agree', () => {
    expect(find('es', 'crimen organizado', 'Crímenes organizados, un crimen organizado.')).to.deep.equal([
      'Crímenes organizados',
      'crimen organizado',
    ]);
    expect(find('es', 'operador radical', 'las operadores radicales')).to.have.length(1);
    expect(find('es', 'fuerza armada', 'fuerzas armadas, fuerzo armado')).to.deep.equal(['fuerzas armadas']);
    expect(find('es', 'ley, luz, interés, país, vez', 'leyes luces intereses países veces')).to.have.length(5);
    expect(
      find('en', 'agency, process, box, policy, State', "agencies processes boxes policies the State's"),
    ).to.have.length(5);
    expect(find('en', 'organised crime, labour', 'organized crime, labor')).to.have.length(2);
  });

  it('keeps apart words that are not the same', () => {
    expect(find('es', 'partido', 'la partida')).to.deep.equal([]);
    expect(find('es', 'organización criminal', 'organizado criminal')).to.deep.equal([]);
    expect(find('es', 'año', 'el ano')).to.deep.equal([]);
    expect(find('es', 'casa', 'casamiento, la casaca')).to.deep.equal([]);
    expect(find('en', 'analysis', 'analyses of analysts')).to.deep.equal([]);
  });

  it('takes typographic variants for the same', () => {
    const variants = 'Fiscalía de la\u00a0Nación; fiscalia de la\nnación; FISCALÍA de\u202fla Na\u00adción';
    expect(find('es', 'Fiscalía de la Nación', variants)).to.have.length(3);
    expect(find('en', 'Prosecutor’s Office', "Prosecutor's Office, Prosecutors Office, Prosecutor‘s")).to.have.length(
      2,
    );
    const hyphens =
      'counterterrorism, counter-terrorism, counter\u2011terrorism, counter terrorism, counter-\nterrorism';
    expect(find('en', 'counter-terrorism', hyphens)).to.have.length(5);
    expect(find('en', 'counterterrorism', hyphens)).to.have.length(4);
    expect(find('es', 'MPCP-MLMPM', '(MPCP- MLMPM)')).to.deep.equal(['MPCP- MLMPM']);
    expect(find('es', 'Ministerio Público – Fiscalía', 'el Ministerio Público – Fiscalía')).to.have.length(1);
    expect(find('es', 'estado', 'el\u200bestado l’estado')).to.deep.equal(['estado']);
  });

  it('reads plural letters and dotted letters as one word, the full stops with them', () => {
    const forces = ['FF. AA.', 'FF.AA.', 'FF.\u00a0AA.', 'FF AA', 'FFAA'];
    expect(find('es', 'FF. AA.', `Las ${forces.join(', las ')}, faa`)).to.deep.equal(forces);
    expect(find('es', 'EE. UU.', 'los EE. UU. de aquí')).to.deep.equal(['EE. UU.']);
    expect(find('en', 'U.S.', 'the U.S. and the US, not us')).to.deep.equal(['U.S.', 'US']);
  });

  it('lets an acronym match capitals alone, a small plural aside', () => {
    expect(find('es', 'TID', 'TID, tid, Tid')).to.deep.equal(['TID']);
    expect(find('en', 'NGO', 'NGOs and NGO’s, ngos')).to.deep.equal(['NGOs', 'NGO’s']);
    expect(find('en', 'NGO (exact)', 'NGOs, NGO')).to.deep.equal(['NGO']);
    // Words in capitals are words all the same.
    expect(find('es', 'crimen organizado', 'CRIMEN ORGANIZADO')).to.have.length(1);
  });

  it('has a switch for the exact form and one for case', () => {
    expect(find('es', 'estado (exact)', 'estado, Estado, estados')).to.deep.equal(['estado', 'Estado']);
    expect(find('es', 'esta (exact)', 'está, esta')).to.deep.equal(['esta']);
    expect(find('es', 'Estado (case)', 'estado, Estado, Estados, ESTADO')).to.deep.equal(['Estado', 'Estados']);
    expect(find('es', 'Estado (exact case)', 'Estados, Estado')).to.deep.equal(['Estado']);
  });

  it('does not run over punctuation that the term has not', () => {
    expect(
      find('es', 'crimen organizado', 'el crimen, organizado; crimen. Organizado (crimen) organizado'),
    ).to.deep.equal([]);
    expect(find('es', 'crimen organizado', 'crimen – organizado')).to.deep.equal([]);
    expect(find('es', 'núm. 3', 'núm. 3 y núm 3')).to.have.length(2);
  });
});

describe('Matcher: several terms', () => {
  it('lets the longest match win, and tells what lies inside', () => {
    const terms = 'crimen, crimen organizado, crimen organizado transnacional';
    expect(find('es', terms, 'crimen organizado transnacional y crimen')).to.deep.equal([
      'crimen organizado transnacional',
      '(crimen organizado)',
      '(crimen)',
      'crimen',
    ]);
    // The longer of two that cross wins, though it starts later.
    expect(find('es', 'seguridad nacional, nacional del Perú', 'seguridad nacional del Perú')).to.deep.equal([
      'nacional del Perú',
    ]);
    expect(find('es', 'uno dos, dos tres', 'uno dos tres')).to.deep.equal(['uno dos']);
  });

  it('counts synonyms of a concept once, and names all concepts that share a form', () => {
    const termbase = termbaseOf('estado, Estado, estados', 'Estado');
    const [match, ...others] = new Matcher(termbase, 'es').find('El Estado.');
    expect(others).to.deep.equal([]);
    expect(match.entries.map(({ concept }) => concept.id)).to.deep.equal(['c1', 'c2']);
  });

  it('finds terms of any region of the language, and none of another language', () => {
    const termbase = termbaseOf('uno = one');
    termbase.concepts[0].terms[0].lang = 'es-PE';
    expect(new Matcher(termbase, 'es').find('uno one')).to.have.length(1);
    expect(new Matcher(termbase, 'es-ES').find('uno')).to.have.length(1);
    expect(new Matcher(termbase, 'fr').find('uno one')).to.have.length(0);
  });

  it('takes empty and odd terms and texts', () => {
    expect(find('es', ' , ...,  —', 'a ... —')).to.deep.equal([]);
    expect(find('es', 'uno', '')).to.deep.equal([]);
    expect(find('es', 'uno', '\ud83d\ude00uno\ud83d\ude00')).to.deep.equal(['uno']);
  });

  it('agrees with a search that tries every term at every word', () => {
    const random = randomNumbers(7);
    const words = ['uno', 'unos', 'Dos', 'dos', 'TRES', 'tres', 'cuatro', 'cuatra', 'a'];
    const gaps = [' ', ' ', ' ', '-', ', ', '. ', '\u00a0', ' – '];
    for (let round = 0; round < 300; round++) {
      const term = (): string => Array.from({ length: 1 + random(3) }, () => words[random(words.length)]).join(' ');
      const termbase = termbaseOf(...Array.from({ length: 1 + random(6) }, term));
      let text = '';
      for (let i = random(14); i >= 0; i--) text += words[random(words.length)] + gaps[random(gaps.length)];
      const fast = new Matcher(termbase, 'es').find(text);
      const terms = termbase.concepts.flatMap((concept) => concept.terms.map(({ text: words }) => words));
      expect([text, terms, fast.map(({ start, end, inside }) => [start, end, inside])]).to.deep.equal([
        text,
        terms,
        naive(terms, text),
      ]);
    }
  });

  it('stays linear in the text with ten thousand terms', () => {
    const random = randomNumbers(3);
    const word = (): string => `pal${random(400)}`;
    const termbase = termbaseOf(...Array.from({ length: 10_000 }, () => `${word()} ${word()} ${word()}`));
    const matcher = new Matcher(termbase, 'es');
    const text = (length: number): string => Array.from({ length }, word).join(' ');
    const time = (words: string): number => {
      const started = performance.now();
      matcher.find(words);
      return performance.now() - started;
    };
    const [short, long] = [text(20_000), text(160_000)];
    time(short);
    const ratio = Math.min(time(long), time(long), time(long)) / Math.min(time(short), time(short), time(short));
    // Eight times the text: in the square it would be sixty-four times as long.
    expect(ratio).to.be.lessThan(24);
  });
});

/** Every term at every word, the longest first, then the earliest; what lies inside a winner is told, what crosses one not. */
function naive(terms: string[], text: string): [start: number, end: number, inside: boolean][] {
  const { number, agreement } = stemmerFor('es');
  const tokens = tokenize(text);
  const all = new Map<string, [from: number, to: number]>();
  for (const term of terms) {
    const wanted = tokenize(term);
    const capitals = /[A-Z].*[A-Z]/.test(term) && !/[a-z]/.test(term);
    for (let from = 0; from + wanted.length <= tokens.length; from++) {
      const fits = wanted.every(({ text: words }, index) => {
        const token = tokens[from + index];
        const [a, b] = [foldTerm(token.text), foldTerm(words)];
        if (index > 0 && token.gap !== '' && token.gap !== '-') return false;
        if (capitals && /[a-z]/.test(token.text.replace(/s$/, ''))) return false;
        return index === 0 ? number(a) === number(b) : agreement(a) === agreement(b);
      });
      if (fits) all.set(`${from} ${from + wanted.length}`, [from, from + wanted.length]);
    }
  }
  const winners: [number, number][] = [];
  const kept: [number, number, boolean][] = [];
  const order = [...all.values()].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  for (const [from, to] of order) {
    const touching = winners.filter(([first, end]) => first < to && from < end);
    if (touching.length === 0) winners.push([from, to]);
    else if (touching.length > 1 || touching[0][0] > from || touching[0][1] < to) continue;
    kept.push([from, to, touching.length > 0]);
  }
  return kept
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .map(([from, to, inside]) => [tokens[from].start, tokens[to - 1].end, inside]);
}
