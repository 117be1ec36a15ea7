import { expect } from '@open-wc/testing';
import articleSettings from '../../terminology/radicalizacion-ideologica.json';
import guideSettings from '../../terminology/guia-de-lectura.json';
import { checkStudy } from '../../src/terminology/check.js';
import { readSettings } from '../../src/terminology/settings.js';
import { RULES, rulesWith } from '../../src/terminology/rules.js';
import { studyOf } from '../../src/terminology/study.js';
import { readTermbase } from '../../src/terminology/termbase/read.js';
import { encode, loadShipped, readShipped } from '../fixtures/core.js';
import { ARTICLE } from './gold/article.js';
import { GUIDE } from './gold/guide.js';
import type { Gold } from './gold/gold.js';
import { reportOf, scoreGold, type Score } from './gold/score.js';
import { WATER } from './gold/water.js';
import { studyOfExample } from './examples.js';

const SETTINGS: Record<string, object> = { [ARTICLE.slug]: articleSettings, [GUIDE.slug]: guideSettings };

/** Scores all rules on the pair that was written for it. */
async function scoreWater(): Promise<Score> {
  const study = await studyOfExample({ ...WATER, found: [] });
  const scored = scoreGold(checkStudy(study, { rules: RULES }), WATER, study);
  console.log(reportOf(WATER.slug, scored));
  return scored;
}

/** Scores all rules on an edition, with its own termbases and settings, and prints how well they did. */
async function score(gold: Gold): Promise<Score> {
  const { edition } = await loadShipped(gold.slug);
  const read = readSettings(JSON.stringify(SETTINGS[gold.slug]));
  if ('problem' in read) throw new Error(read.problem);
  const { termbases, off } = read.settings;
  const loaded = await Promise.all(
    (termbases ?? []).map(async (name) => {
      const { termbase } = readTermbase(encode(await readShipped(`terminology/${name}`)), name);
      if (!termbase) throw new Error(name);
      return termbase;
    }),
  );
  const findings = checkStudy(studyOf(edition), { rules: rulesWith(loaded), off });
  const scored = scoreGold(findings, gold, edition);
  console.log(reportOf(gold.slug, scored));
  return scored;
}

describe('the hand-made lists', () => {
  it('are met by the rules on the article', async () => {
    const { recall, precision, onRight } = await score(ARTICLE);
    expect(recall).to.be.at.least(0.8);
    expect(precision).to.be.at.least(0.9);
    expect(onRight.map(({ passage }) => passage.why)).to.deep.equal([]);
  });

  it('are met by the rules on the guide, in which nothing is wrong', async () => {
    const { wrong, onRight } = await score(GUIDE);
    expect(wrong.map(({ rule, message }) => `${rule}: ${message}`)).to.deep.equal([]);
    expect(onRight).to.deep.equal([]);
  });

  it('are met by the rules on a pair about another matter', async () => {
    const { recall, precision, onRight } = await scoreWater();
    expect(recall).to.be.at.least(0.8);
    expect(precision).to.be.at.least(0.9);
    expect(onRight).to.deep.equal([]);
  });
});
