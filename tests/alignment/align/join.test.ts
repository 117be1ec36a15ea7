import { expect } from '@open-wc/testing';
import { align, type UnitAlignment } from '../../../src/alignment/align/align.js';
import { loadLexicon } from '../../../src/alignment/align/lexicon.js';
import { cutSentences } from '../../../src/alignment/align/parts.js';
import { cutText } from '../../../src/alignment/align/pieces.js';
import { englishRoot, spanishRoot } from '../../../src/alignment/align/roots.js';
import { endClass, scoreJoint, startClass } from '../../../src/alignment/align/shape.js';
import { dialogue } from './units.js';

const brief = ({ links }: UnitAlignment): string => links.map(({ source, target }) => `${source}=${target}`).join(' ');
const lexicon = await loadLexicon('es', 'en');
/** Joins units: `[[0], [1, 2]]` -> the first, and the second with the third. */
const regroup = (units: string[], groups: number[][]): string[] =>
  groups.map((group) => group.map((k) => units[k]).join(' '));

describe('align: links that only together are right', () => {
  const moved = (): { es: string[]; en: string[] } => {
    const { es, en } = dialogue();
    // The sentence about the locked letter stands at the end of one paragraph here, and at the start of the next there.
    return {
      es: regroup(es, [[0], [1], [2, 3, 4], [5, 6], [7], [8]]),
      en: regroup(en, [[0], [1], [2, 3], [4, 5, 6], [7], [8]]),
    };
  };

  it('joins two links where a sentence moved across their border', async () => {
    const { es, en } = moved();
    expect(brief(await align(es, en, { lexicon }))).to.equal('0=0 1=1 2,3=2,3 4=4 5=5');
    expect(brief(await align(en, es, { lexicon: await loadLexicon('en', 'es') }))).to.equal('0=0 1=1 2,3=2,3 4=4 5=5');
  });

  it('does not join what belongs to different groups', async () => {
    const { es, en } = moved();
    const groups = { source: [0, 0, 0, 1, 1, 1], target: [0, 0, 0, 1, 1, 1] };
    expect(brief(await align(es, en, { lexicon, groups }))).to.equal('0=0 1=1 2=2 3=3 4=4 5=5');
  });

  it('links one paragraph with six, both ways round', async () => {
    const { es, en } = dialogue();
    const one = regroup(es, [[0], [1, 2, 3, 4, 5, 6], [7], [8]]);
    expect(brief(await align(one, en, { lexicon }))).to.equal('0=0 1=1,2,3,4,5,6 2=7 3=8');
    const back = await loadLexicon('en', 'es');
    expect(brief(await align(en, one, { lexicon: back }))).to.equal('0=0 1,2,3,4,5,6=1 7=2 8=3');
  });

  it('keeps a title apart from the paragraph below it', async () => {
    const { es, en } = dialogue();
    const [title, other] = ['Capítulo IX', 'Chapter IX'];
    const source = [...es.slice(0, 4), title, ...es.slice(4)];
    expect(brief(await align(source, [...en.slice(0, 4), other, ...en.slice(4)], { lexicon }))).to.equal(
      source.map((_, k) => `${k}=${k}`).join(' '),
    );
  });
});

describe('align: paragraphs by their sentences', () => {
  it('leaves an added paragraph unlinked, however short', async () => {
    const { es, en } = dialogue();
    const source = regroup(es, [[0, 1], [2, 3], [4, 5], [6], [7, 8]]);
    const target = regroup(en, [[0, 1], [2, 3], [4, 5], [6], [7, 8]]);
    source.splice(2, 0, 'Nada más.');
    target.splice(4, 0, 'The reader will judge.');
    expect(brief(await align(source, target, { lexicon }))).to.equal('0=0 1=1 2= 3=2 4=3 =4 5=5');
  });

  it('links paragraphs that are divided independently on each side', async () => {
    const { es, en } = dialogue();
    const source = regroup(es, [
      [0, 1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    const target = regroup(en, [[0, 1], [2, 3, 4], [5], [6], [7], [8]]);
    const found = await align(source, target, { lexicon });
    expect(brief(found)).to.equal('0,1=0,1 2=2,3 3=4,5');
    for (const { confidence } of found.links) expect(confidence).to.be.within(0, 1);
    expect((await align(source, target, { lexicon })).links).to.deep.equal(found.links);
  });

  it('cuts a text into sentences that are the text, not after initials, titles and numbers', () => {
    const text = 'El Dr. A. Sáenz llegó el 3. Nadie… lo esperaba. «¡Qué frío!» dijo. Luego llovió mucho.';
    expect(cutSentences(text).join('')).to.equal(text);
    expect(cutSentences(text).map((part) => part.trim())).to.deep.equal([
      'El Dr. A. Sáenz llegó el 3. Nadie… lo esperaba.',
      '«¡Qué frío!» dijo.',
      'Luego llovió mucho.',
    ]);
    expect(cutSentences('他来了。我们都非常高兴，因为下雨了。我们现在就走吧，好不好！')).to.have.length.above(1);
  });
});

describe('roots, to look words up in the lexicon', () => {
  it('are the same for the forms of a word', () => {
    const alike = (root: (word: string) => string, words: string): void => {
      expect(new Set(words.split(' ').map(root)).size, words).to.equal(1);
    };
    for (const words of [
      'mirar miro miraba mirando miraron',
      'pensar piensa pensaba',
      'contar cuenta',
      'decir dijo dicen',
      'casa casas',
    ])
      alike(spanishRoot, words);
    for (const words of ['look looked looking looks', 'go went gone', 'stop stopped', 'city cities', 'man men'])
      alike(englishRoot, words);
    expect(spanishRoot('perro')).not.to.equal(spanishRoot('pera'));
  });
});

describe('how units begin and end', () => {
  it('tells marks at both ends, whatever quotation marks close after them', () => {
    const ends = ['¿Quién?', '“Who?”', 'Nadie.', 'Nobody.)', '他来了。', 'He said:', 'then, ', 'Capítulo primero'];
    expect(ends.map(endClass)).to.deep.equal([0, 0, 2, 2, 2, 3, 4, 5]);
    const starts = ['—Sí', '“Yes', '«Sí', '(yes)', '12 de abril', 'y dijo', 'Dijo', '他'];
    expect(starts.map(startClass)).to.deep.equal([0, 0, 0, 1, 2, 3, 4, 4]);
  });

  it('holds the parts of a sentence together, and titles apart', () => {
    const joint = (before: string, after: string): number => scoreJoint(endClass(before), startClass(after));
    expect(joint('Llegó tarde;', 'nadie lo esperaba.')).to.be.above(0);
    expect(joint('Capítulo primero', 'Llegó tarde.')).to.be.below(0);
    expect(joint('Llegó tarde.', 'Nadie lo esperaba.')).to.equal(0);
  });

  it('cuts a text into pieces that are the text', () => {
    for (const text of [
      'Llegó tarde. Nadie lo esperaba; la posada dormía: ¿quién iba a abrir? Él.',
      '',
      'Dr. A. B. Sáenz',
      '他来了。我们很高兴，因为下雨了。走吧！',
    ]) {
      expect(cutText(text).join('')).to.equal(text);
    }
    expect(cutText('Llegó muy tarde. Nadie lo esperaba; llovía mucho.')).to.deep.equal([
      'Llegó muy tarde.',
      ' Nadie lo esperaba;',
      ' llovía mucho.',
    ]);
  });
});
