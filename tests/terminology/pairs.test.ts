import { expect } from '@open-wc/testing';
import { checkStudy } from '../../src/terminology/check.js';
import { RULES } from '../../src/terminology/rules.js';
import type { Finding } from '../../src/text/finding.js';
import { studyOfExample } from './examples.js';
import { PAIR as ANAEMIA } from './pairs/anaemia.js';
import { PAIR as COFFEE } from './pairs/coffee.js';
import { PAIR as FOOTBALL } from './pairs/football.js';
import { PAIR as GUANO } from './pairs/guano.js';
import { PAIR as LAKE } from './pairs/lake.js';
import { PAIR as LAW } from './pairs/law.js';
import { PAIR as MIXTURE } from './pairs/mixture.js';
import { PAIR as PAINTER } from './pairs/painter.js';
import type { Pair } from './pairs/pair.js';
import { PAIR as PRICES } from './pairs/prices.js';
import { PAIR as SERVER } from './pairs/server.js';
import { PAIR as WATER_BILL } from './pairs/water-bill.js';

const PAIRS: Record<string, Pair> = {
  ANAEMIA,
  COFFEE,
  FOOTBALL,
  GUANO,
  LAKE,
  LAW,
  MIXTURE,
  PAINTER,
  PRICES,
  SERVER,
  WATER_BILL,
};

const check = async (pair: Pair): Promise<Finding[]> =>
  checkStudy(await studyOfExample({ ...pair, found: [] }), { rules: RULES });

const isRaised = ({ severity }: Finding): boolean => severity !== 'info';
const said = ({ rule, source, target }: Finding): string =>
  `${rule}: ${source?.quote ?? '-'} | ${target?.quote ?? '-'}`;

/** The pair with all its defects. */
function spoil(pair: Pair): Pair {
  const target = [...pair.target];
  for (const [right, wrong] of pair.planted) {
    const at = target.findIndex((block) => block.includes(right));
    if (at < 0) throw new Error(`no “${right}”`);
    target[at] = target[at].replace(right, () => wrong);
  }
  return { ...pair, target };
}

describe('articles on other matters', () => {
  for (const [name, pair] of Object.entries(PAIRS))
    it(`are silent from minor up where nothing is wrong: ${name.toLowerCase()}`, async () => {
      expect((await check(pair)).filter(isRaised).map(said)).to.deep.equal([]);
    });

  it('show what was planted in them, and little else', async () => {
    let [planted, found, raised, right] = [0, 0, 0, 0];
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const [name, pair] of Object.entries(PAIRS)) {
      const before = new Set((await check(pair)).map(said));
      const findings = (await check(spoil(pair))).filter((finding) => !before.has(said(finding)));
      const quotes = ({ source, target }: Finding, words: string): boolean =>
        words !== '-' && [source, target].some((side) => side?.quote.includes(words));
      for (const [, words, quoted] of pair.planted) {
        planted++;
        if (findings.some((finding) => quotes(finding, quoted))) found++;
        else missed.push(`${name}: ${words}`);
      }
      for (const finding of findings.filter(isRaised)) {
        raised++;
        const places = pair.planted.map(([, words, quoted]) => (quoted === '-' ? words : quoted));
        if (places.some((words) => quotes(finding, words) || words.includes(finding.target?.quote ?? '\0'))) right++;
        else wrong.push(`${name}: ${said(finding)}`);
      }
    }
    console.log(`planted: recall ${found} of ${planted}, precision ${right} of ${raised} from minor up`);
    console.log(`missed:\n  ${missed.join('\n  ')}\nwrong:\n  ${wrong.join('\n  ')}`);
    expect(found / planted).to.be.at.least(0.8);
    expect(right / raised).to.be.at.least(0.9);
  });
});
