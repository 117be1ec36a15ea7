import { expect } from '@open-wc/testing';
import { beadsOf } from '../../src/terminology/words/beads.js';
import { formsOf, falseFriends } from '../../src/terminology/words/false-friends.js';
import { romanValue } from '../../src/terminology/words/number-words.js';
import { numbersOf } from '../../src/terminology/words/numbers.js';
import { readQuotes } from '../../src/terminology/words/quotes.js';
import { differByOne } from '../../src/terminology/words/spelling.js';
import { deviation, habitOf, median } from '../../src/terminology/words/statistics.js';
import { withoutLanguage, plainAddress } from '../../src/terminology/words/addresses.js';
import { readsAs } from '../../src/terminology/words/function-words.js';
import { pairAcross, pairOdd } from '../../src/terminology/words/across.js';
import { studyOfExample } from './examples.js';

/** The numbers of a sentence: `words = values`. */
async function numbers(text: string, language: 'es' | 'en'): Promise<string[]> {
  const { source } = await studyOfExample({ languages: [language, 'en'], source: [text], found: [] });
  const [block] = source.blocks;
  return numbersOf(source)
    .get(block.id)!
    .map(({ start, end, values }) => `${block.text.slice(start, end)} = ${values.join(' ')}`);
}

describe('numbers', () => {
  it('are read by the conventions of both languages', async () => {
    expect(await numbers('1.234,5 y 1,234.5 y 1.234 y 3,5 y 12 500', 'es')).to.deep.equal([
      '1.234,5 = 1234.5',
      '1,234.5 = 1234.5',
      '1.234 = 1234 1.234',
      '3,5 = 3.5',
      '12 500 = 12500',
    ]);
  });

  it('take in the words that multiply them, which differ', async () => {
    expect(await numbers('1,5 millones, mil millones, un billón', 'es')).to.deep.equal([
      '1,5 millones = 1500000',
      'mil millones = 1000000000',
      'un billón = 1000000000000',
    ]);
    expect(await numbers('1.5 million, a billion, $3bn', 'en')).to.deep.equal([
      '1.5 million = 1500000',
      'billion = 1000000000',
      '3bn = 3000000000 3',
    ]);
  });

  it('are read in words', async () => {
    expect(await numbers('treinta y uno, doscientos mil, dos mil quinientos, veintitrés', 'es')).to.deep.equal([
      'treinta y uno = 31',
      'doscientos mil = 200000',
      'dos mil quinientos = 2500',
      'veintitrés = 23',
    ]);
    expect(await numbers('twenty-one, two hundred and five, three thousand, nineteen', 'en')).to.deep.equal([
      'twenty-one = 21',
      'two hundred and five = 205',
      'three thousand = 3000',
      'nineteen = 19',
    ]);
  });

  it('may be decades, short years, halves of ranges and hours', async () => {
    expect(await numbers('the 1990s, the nineties, 2013–17, 419-37, 3 p.m., 15:30', 'en')).to.deep.equal([
      '1990 = 1990 90',
      'nineties = 90 1990 1990',
      '2013 = 2013',
      '17 = 17 2017 5',
      '419 = 419',
      '37 = 37 437',
      '3 = 3 15',
      '15:30 = 15.5 27.5 3.5 3.5',
    ]);
  });

  it('are Roman where the letters make one', async () => {
    expect(['XXI', 'MCMXC', 'IV', 'IIII', 'VX', 'CD', ''].map(romanValue)).to.deep.equal([
      21,
      1990,
      4,
      undefined,
      undefined,
      400,
      undefined,
    ]);
    expect(await numbers('El XXI, VRAEM, Juan Pablo II', 'es')).to.deep.equal(['XXI = 21', 'II = 2']);
  });
});

describe('quotation marks', () => {
  const read = async (text: string) => {
    const { source } = await studyOfExample({ languages: ['en', 'es'], source: [text], found: [] });
    const [block] = source.blocks;
    const { quotations, wrong, unclosed, unopened } = readQuotes(block);
    return {
      quoted: quotations.map(({ start, end, depth }) => `${depth} ${block.text.slice(start, end)}`),
      wrong,
      unclosed,
      unopened,
    };
  };

  it('nest', async () => {
    expect(await read('He said “they call it ‘the coup’ today”.')).to.deep.equal({
      quoted: ['0 “they call it ‘the coup’ today”', '1 ‘the coup’'],
      wrong: [],
      unclosed: [],
      unopened: [],
    });
  });

  it('are taken for what was meant where they point the wrong way', async () => {
    expect((await read('A ”wrong” one, “another“ one.')).wrong).to.deep.equal([2, 23]);
  });

  it('are no apostrophes, feet or inches', async () => {
    expect(await read('The boys’ 5\' 6" and 12” boards, ’twas.')).to.deep.equal({
      quoted: [],
      wrong: [],
      unclosed: [],
      unopened: [],
    });
  });

  it('are told when a half is missing', async () => {
    expect((await read('An “open one.')).unclosed).to.deep.equal([3]);
    expect((await read('A closed” one in 2022”.')).unopened).to.deep.equal([8, 21]);
  });
});

describe('pairs over several blocks', () => {
  it('find each other nearby and no further', () => {
    const none = { unclosed: 0, unopened: 0 };
    expect(pairAcross([{ unclosed: 1, unopened: 0 }, none, { unclosed: 0, unopened: 1 }])).to.deep.equal([
      none,
      none,
      none,
    ]);
    expect(pairAcross([{ unclosed: 1, unopened: 0 }, none, { unclosed: 0, unopened: 2 }], 2)).to.deep.equal([
      { unclosed: 1, unopened: 0 },
      none,
      { unclosed: 0, unopened: 2 },
    ]);
    expect(pairOdd([true, false, true, true])).to.deep.equal([false, false, false, true]);
  });
});

describe('statistics', () => {
  it('hold out against an outlier', () => {
    expect(median([5, 1, 3])).to.equal(3);
    expect(median([1, 2, 3, 1000])).to.equal(2.5);
    expect(deviation([1, 2, 3, 4, 1000])).to.be.closeTo(1.4826, 1e-9);
    expect(median([])).to.be.NaN;
  });

  it('find a habit only where there is one', () => {
    expect(habitOf(['a', 'a', 'a', 'b'])).to.deep.equal({ usual: 'a', count: 3, total: 4 });
    expect(habitOf(['a', 'a', 'b', 'b'])).to.equal(undefined);
    expect(habitOf(['a', 'a', 'a'])).to.equal(undefined);
  });
});

describe('sentences matched by length', () => {
  const shape = (source: number[], target: number[]): string =>
    beadsOf(source, target, 1)
      .map((bead) => `${bead.source.length}-${bead.target.length}`)
      .join(' ');

  it('leave the one alone that has no counterpart', () => {
    expect(shape([60, 150, 40], [62, 41])).to.equal('1-1 1-0 1-1');
    expect(shape([60, 40], [62, 150, 41])).to.equal('1-1 0-1 1-1');
  });

  it('join two that make one', () => {
    expect(shape([60, 80, 70, 40], [62, 151, 41])).to.equal('1-1 2-1 1-1');
    expect(shape([50], [51])).to.equal('1-1');
  });

  it('give up on rows that are too long', () => {
    expect(beadsOf(new Array(61).fill(10), [10], 1)).to.deep.equal([]);
  });
});

describe('words', () => {
  it('differ by one slip, and not by what inflects or translates them', () => {
    const slips: [string, string][] = [
      ['humpiri', 'humpire'],
      ['gonzales', 'gonzalez'],
      ['bojorquez', 'bojorqez'],
      ['guillen', 'gullien'],
      ['latino', 'latin'],
      ['maria', 'mario'],
      ['peru', 'pero'],
      ['colombia', 'columbia'],
    ];
    expect(slips.filter(([a, b]) => differByOne(a, b)).map(([a]) => a)).to.deep.equal([
      'gonzales',
      'bojorquez',
      'colombia',
    ]);
  });

  it('tell the language they are in', () => {
    expect(readsAs('nadie la cumple hasta que se lo piden'.split(' '), 'es', 'en')).to.equal(true);
    expect(readsAs('nobody keeps it until they are asked'.split(' '), 'es', 'en')).to.equal(false);
    expect(readsAs('lima puno cusco'.split(' '), 'es', 'en')).to.equal(false);
  });

  it('that are false friends are known from both sides, and nowhere else', () => {
    expect(formsOf('actual{,es,mente}|x')).to.deep.equal(['actual', 'actuales', 'actualmente', 'x']);
    expect(falseFriends('es', 'en')!.get('notorious')).to.have.lengthOf(1);
    expect(falseFriends('en', 'es')!.get('actualmente')).to.have.lengthOf(1);
    expect(falseFriends('es', 'fr')).to.equal(undefined);
    const pairs = new Set([...falseFriends('es', 'en')!.values()].flat());
    expect(pairs.size).to.be.at.least(80);
  });
});

describe('addresses', () => {
  it('are compared without what makes no difference', () => {
    expect(plainAddress('https://dx.doi.org/10.1000/ABC')).to.equal(plainAddress('doi:10.1000/abc'));
    expect(plainAddress('http://www.X.org:80/a/')).to.equal('x.org/a');
    expect(plainAddress('https://x.org/A')).not.to.equal(plainAddress('https://x.org/a'));
    expect(withoutLanguage('x.org/es/ley?lang=es', ['es', 'en'])).to.equal(
      withoutLanguage('x.org/en/ley?lang=en', ['es', 'en']),
    );
  });
});
