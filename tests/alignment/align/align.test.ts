import { expect } from '@open-wc/testing';
import { align, MOST_UNITS, type UnitAlignment } from '../../../src/alignment/align/align.js';
import { loadLexicon } from '../../../src/alignment/align/lexicon.js';
import { dialogue, numbered, shuffled } from './units.js';

/** `0=0 1,2=1 3=`: the links of an alignment in short. */
const brief = ({ links }: UnitAlignment): string => links.map(({ source, target }) => `${source}=${target}`).join(' ');
const lexicon = await loadLexicon('es', 'en');

describe('align: worked examples', () => {
  it('links sentence by sentence', async () => {
    const es = ['El perro duerme.', 'La casa es blanca y grande.', '¿Dónde está mi libro?'];
    const en = ['The dog is sleeping.', 'The house is white and big.', 'Where is my book?'];
    expect(brief(await align(es, en, { lexicon }))).to.equal('0=0 1=1 2=2');
  });

  it('finds a sentence that became two, and two that became one', async () => {
    const { es, en } = dialogue();
    es.splice(2, 2, `${es[2]} ${es[3]}`);
    en.splice(6, 2, `${en[6]} ${en[7]}`);
    expect(brief(await align(es, en, { lexicon }))).to.equal('0=0 1=1 2=2,3 3=4 4=5 5,6=6 7=7');
  });

  it('finds an omission and an addition', async () => {
    const { es, en } = dialogue();
    en.splice(4, 1);
    es.splice(8, 1);
    expect(brief(await align(es, en, { lexicon }))).to.equal('0=0 1=1 2=2 3=3 4= 5=4 6=5 7=6 =7');
  });

  it('finds a whole missing passage', async () => {
    const [es, en] = [numbered('línea', 120), numbered('line', 120)];
    en.splice(40, 50);
    const { links } = await align(es, en);
    const gone = links.filter(({ target }) => target.length === 0).flatMap(({ source }) => source);
    expect(gone).to.deep.equal(Array.from({ length: 50 }, (_, k) => 40 + k));
  });

  it('is sure of what is plain and not of what is not', async () => {
    const { es, en } = dialogue();
    const { links } = await align(es, en, { lexicon });
    for (const { confidence } of links) expect(confidence).to.be.within(0, 1);
    const unlike = await align(['Sí.', 'Bien.'], ['I do not think that anybody has ever said so.', 'No.'], { lexicon });
    expect(Math.min(...unlike.links.map(({ confidence }) => confidence))).to.be.below(0.9);
  });
});

describe('align: properties', () => {
  it('puts each unit in exactly one link, in order, on texts of any kind', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const [a, b] = [shuffled(seed, (seed * 7) % 40), shuffled(seed + 1, (seed * 11) % 40)];
      const { links } = await align(a, b);
      expect(links.flatMap(({ source }) => source)).to.deep.equal(a.map((_, i) => i));
      expect(links.flatMap(({ target }) => target)).to.deep.equal(b.map((_, j) => j));
    }
  });

  it('gives the same result twice, and the mirrored one for swapped sides', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const [a, b] = [shuffled(seed, 25), shuffled(seed, 31)];
      const once = await align(a, b);
      expect(await align(a, b)).to.deep.equal(once);
      const swapped = await align(b, a);
      expect(swapped.links.map(({ source, target }) => [target, source])).to.deep.equal(
        once.links.map(({ source, target }) => [source, target]),
      );
    }
  });

  it('aligns a text with itself one to one', async () => {
    for (const units of [dialogue().es, shuffled(3, 200), numbered('x', 500)]) {
      const { links, looksAligned } = await align(units, units);
      expect(links.every(({ source, target }, i) => `${source}=${target}` === `${i}=${i}`)).to.equal(true);
      expect(looksAligned).to.equal(true);
    }
  });
});

describe('align: anything may be put in', () => {
  it('empty sides and units without words', async () => {
    expect(await align([], [])).to.deep.equal({ links: [], looksAligned: true });
    expect(brief(await align(['Uno.', 'Dos.'], []))).to.equal('0= 1=');
    expect(brief(await align([], ['One.']))).to.equal('=0');
    expect((await align(['', ' ', '…'], ['', '—'])).links.flatMap(({ source }) => source)).to.deep.equal([0, 1, 2]);
  });

  it('one side ten times the other', async () => {
    const { links } = await align(numbered('línea', 40), numbered('line', 400));
    expect(links.flatMap(({ target }) => target)).to.have.length(400);
    const paired = links.filter(({ source, target }) => source.length > 0 && target.length > 0);
    expect(paired.every(({ source, target }) => source[0] === target[0])).to.equal(true);
  });

  it('the wrong pair: it says so', async () => {
    const spanish = Array.from({ length: 6 }, () => dialogue().es).flat();
    expect((await align(spanish, shuffled(9, 54), { lexicon })).looksAligned).to.equal(false);
    const { es, en } = dialogue();
    expect((await align(es, en, { lexicon })).looksAligned).to.equal(true);
    const other = [
      'The council met on Monday.',
      'Prices rose again last year.',
      'Two firms have closed.',
      'Farmers want rain.',
      'A new bridge will be built.',
      'The vote is in May.',
    ];
    expect((await align(es.slice(0, 6), other, { lexicon })).looksAligned).to.equal(false);
    expect((await align(es.slice(0, 6), en.slice(0, 6), { lexicon })).looksAligned).to.equal(true);
  });

  it('Arabic and Chinese', async () => {
    const zh = ['北京是中国的首都。', '他1985年出生在上海。', '你好吗？'];
    const en = ['Beijing is the capital of China.', 'He was born in Shanghai in 1985.', 'How are you?'];
    expect(brief(await align(zh, en))).to.equal('0=0 1=1 2=2');
    const ar = ['القاهرة عاصمة مصر.', 'ولد في عام 1985 في الإسكندرية.', 'كيف حالك؟'];
    expect(brief(await align(ar, en))).to.equal('0=0 1=1 2=2');
  });

  it('a unit of 2 MB, lone surrogates and control characters', async () => {
    const long = 'palabra tras palabra 1234 '.repeat(80_000);
    expect(
      (await align([long, 'Uno.'], ['Word after word.', 'One.'])).links.flatMap(({ source }) => source),
    ).to.have.length(2);
    expect((await align(['\ud800\u0000', '^note 1'], ['\udfff', '__proto__ constructor'])).links.length).to.be.above(0);
  });

  it('more units than can be held: a clear error', async () => {
    const error = await align(new Array(MOST_UNITS + 1).fill('x'), ['x']).catch((reason: Error) => reason);
    expect(error)
      .to.be.instanceOf(RangeError)
      .with.property('message')
      .that.contains(`${MOST_UNITS + 1} units`);
  });
});

describe('align: progress and stopping', () => {
  const units = shuffled(5, 1200);

  it('reports rising shares up to 1, and lets others run', async () => {
    const shares: number[] = [];
    let pauses = 0;
    const pause = (): Promise<void> => new Promise((resolve) => (pauses++, setTimeout(resolve)));
    await align(units, units, { onProgress: (share) => shares.push(share), pause });
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).to.equal(1);
    expect(pauses).to.be.above(0);
  });

  it('stops when its signal says so', async () => {
    const controller = new AbortController();
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    const running = align(units, units, { signal: controller.signal, pause });
    setTimeout(() => controller.abort());
    const error = await running.then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.name).to.equal('AbortError');
  });
});
