import { expect } from '@open-wc/testing';
import { checkStudy } from '../../src/terminology/check.js';
import type { Finding } from '../../src/text/finding.js';
import type { RuleMessage } from '../../src/terminology/rule.js';
import { RULES } from '../../src/terminology/rules.js';
import { studyOf } from '../../src/terminology/study.js';
import { RENDERING_RULES, termRules } from '../../src/terminology/termbase/rules/index.js';
import { loadShipped } from '../fixtures/core.js';
import { foundBy, studyOfExample } from './examples.js';
import { shippedTermbase, termbaseOf } from './termbases.js';

/** The termbase that the examples of the rules speak of. */
const EXAMPLES = termbaseOf(
  'contrabando = smuggling, contraband',
  'minería ilegal = illegal mining',
  'fuerzas del orden = forces of law and order, forces of order (deprecated)',
);

const gaps = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();

describe('rules on terms', () => {
  for (const rule of [...termRules(EXAMPLES), ...RENDERING_RULES]) {
    describe(rule.id, () => {
      it('speaks both languages, with the same gaps', () => {
        for (const { en, es } of [rule.title, rule.explanation, ...Object.values(rule.messages)])
          expect([en.trim() !== '', gaps(es)]).to.deep.equal([true, gaps(en)]);
      });

      it('yields to rules that there are', () => {
        const ids = new Set([...RULES, ...termRules(EXAMPLES)].map(({ id }) => id));
        expect((rule.yieldsTo ?? []).filter((id) => !ids.has(id))).to.deep.equal([]);
      });

      it('has examples of what it finds and of where it stays silent', () => {
        expect(rule.examples.some(({ found }) => found.length > 0)).to.equal(true);
        expect(rule.examples.some(({ found }) => found.length === 0)).to.equal(true);
      });

      rule.examples.forEach((example, index) => {
        it(`${example.found.length > 0 ? `finds ${example.found.join(', ')}` : 'is silent'} in example ${index + 1}`, async () => {
          const study = await studyOfExample(example);
          expect(foundBy(rule, study)).to.have.members(example.found);
          const known: Record<string, RuleMessage> = rule.messages;
          for (const { variant = 'default', parameters = {} } of rule.check(study))
            for (const gap of gaps(known[variant].en)) expect(parameters).to.have.property(gap.slice(1, -1));
        });
      });
    });
  }
});

describe('rules on terms: the shipped editions', () => {
  const lines = (findings: Finding[]): string[] =>
    findings.map(({ rule, severity, source, target }) => {
      const place = (target ?? source)!;
      return `${severity} ${rule} ${place.block} ${place.quote}`;
    });

  it('find in the article what varies, and leave to other rules what these say better', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const rules = [...RULES, ...termRules(await shippedTermbase())];
    const found = lines(checkStudy(studyOf(edition), { rules })).filter((line) => / (?:term|rendering)-/.test(line));
    expect(found).to.include.members([
      'info rendering-varies p3 police capacities',
      'info rendering-varies p16 forces of law and order',
    ]);
    expect(found.filter((line) => / (?:TID|autoconvocados|Counterterrorism)$/.test(line))).to.deep.equal([]);
    // Alone they find these, too.
    const alone = lines(checkStudy(studyOf(edition), { rules: termRules(await shippedTermbase()) }));
    expect(alone.filter((line) => line.endsWith(' TID'))).to.have.length(4);
    expect(alone).to.include.members([
      'minor term-deprecated p11 autoconvocados',
      'minor term-missing fn27 Counterterrorism',
    ]);
    // A rule that cries wolf is switched off.
    expect(found.length).to.be.lessThan(12);
  });

  it('are silent on the guide, whose terms agree', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    expect(lines(checkStudy(studyOf(edition), { rules: RENDERING_RULES }))).to.deep.equal([]);
  });

  it('need no counterpart to find deprecated terms', async () => {
    const study = await studyOfExample({ languages: ['en', 'es'], source: ['Forces of order came.'], found: [] });
    const found = checkStudy(study, { rules: termRules(EXAMPLES), language: 'es' });
    expect(lines(found)).to.deep.equal(['minor term-deprecated p1 Forces of order']);
    expect(found[0].message).to.contain('desaconseja').and.to.contain('forces of law and order');
    expect(found[0].concept).to.equal('c3');
  });
});
