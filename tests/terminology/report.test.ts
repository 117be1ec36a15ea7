import { expect } from '@open-wc/testing';
import type { Decision } from '../../src/terminology/decisions.js';
import { reportRows, writeReport } from '../../src/terminology/report.js';
import { studyOf } from '../../src/terminology/study.js';
import { surveyOf } from '../../src/terminology/survey.js';
import { loadShipped } from '../fixtures/core.js';

const NO_TERMS = { version: 1 as const, off: { 'acronym-leaked': { reason: 'tested <elsewhere>' } }, termbases: [] };

async function articleReport() {
  const { edition } = await loadShipped('radicalizacion-ideologica');
  const study = studyOf(edition);
  const surveys = { es: surveyOf(study, NO_TERMS, 'es'), en: surveyOf(study, NO_TERMS, 'en') };
  const [first] = surveys.en.findings;
  const decision: Decision = {
    key: first.key!,
    verdict: 'dismissed',
    reason: '<b>mine</b>',
    rule: first.rule,
    quote: 'x',
    at: '2026-01-02',
  };
  return { edition, surveys, first, decisions: new Map([[first.key!, decision]]) };
}

describe('reports on findings', () => {
  it('are a page that stands alone, in both languages, with every finding and decision', async () => {
    const { edition, surveys, first, decisions } = await articleReport();
    const html = writeReport({ edition, surveys, decisions, at: '2026-01-02' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('article')).to.have.length(surveys.en.findings.length);
    expect(page.querySelectorAll('script, link, img, [src], [href]')).to.have.length(0);
    const shown = page.getElementById(first.key!)!.textContent!;
    for (const survey of [surveys.es, surveys.en]) {
      expect(shown).to.include(survey.findings.find(({ key }) => key === first.key)!.message);
    }
    expect(shown).to.include('Dismissed: <b>mine</b>');
    expect(page.body.textContent).to.include('Reglas desactivadas').and.include('tested <elsewhere>');
    expect(page.querySelectorAll('mark').length).to.be.at.least(surveys.en.findings.length);
  });

  it('are rows of a table: a decision beside its finding', async () => {
    const { surveys, first, decisions } = await articleReport();
    const [names, ...rows] = reportRows(surveys.en, decisions);
    expect(rows).to.have.length(surveys.en.findings.length);
    expect(rows.every((row) => row.length === names.length)).to.equal(true);
    const row = Object.fromEntries(names.map((name, at) => [name, rows.find(([key]) => key === first.key)![at]]));
    expect(row).to.include({ rule: first.rule, decision: 'dismissed', reason: '<b>mine</b>' });
    expect(rows.filter((each) => each[names.indexOf('decision')] === 'open')).to.have.length(rows.length - 1);
  });

  it('leave out what a rule that is switched off would say', async () => {
    const { surveys } = await articleReport();
    expect(surveys.en.findings.some(({ rule }) => rule === 'acronym-leaked')).to.equal(false);
    expect(surveys.en.off.map(({ reason }) => reason)).to.deep.equal(['tested <elsewhere>']);
  });
});
