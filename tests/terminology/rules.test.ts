import { expect } from '@open-wc/testing';
import type { RuleMessage } from '../../src/terminology/rule.js';
import { RULES } from '../../src/terminology/rules.js';
import { foundBy, studyOfExample } from './examples.js';

const gaps = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();

describe('rules', () => {
  it('have ids of their own, in kebab case, and know the rules they yield to', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).to.deep.equal([]);
    for (const { id, yieldsTo = [] } of RULES)
      expect([id, yieldsTo.filter((other) => other === id || !ids.includes(other))]).to.deep.equal([id, []]);
  });

  it('have categories of MQM', () => {
    const dimensions =
      /^(?:terminology|accuracy|linguistic-conventions|style|locale-conventions|audience-appropriateness|design-and-markup)(?:\/[a-z]+(?:-[a-z]+)*)?$/;
    expect(RULES.filter(({ category }) => !dimensions.test(category)).map(({ id }) => id)).to.deep.equal([]);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('speaks both languages, with the same gaps', () => {
        const spoken: [string, RuleMessage][] = [
          ['title', rule.title],
          ['explanation', rule.explanation],
          ...Object.entries(rule.messages),
        ];
        for (const [name, { en, es }] of spoken) {
          expect([name, en.trim() !== '', es.trim() !== '']).to.deep.equal([name, true, true]);
          expect([name, gaps(es)]).to.deep.equal([name, gaps(en)]);
        }
      });

      it('has examples of what it finds and of where it stays silent', () => {
        expect(rule.examples.some(({ found }) => found.length > 0)).to.equal(true);
        expect(rule.examples.some(({ found }) => found.length === 0)).to.equal(true);
      });

      rule.examples.forEach((example, index) => {
        const what = example.found.length > 0 ? `finds ${example.found.join(', ')}` : 'is silent';
        it(`${what} in example ${index + 1}`, async () => {
          const study = await studyOfExample(example);
          expect(foundBy(rule, study)).to.have.members(example.found);
          const known = { ...rule.messages } as Record<string, RuleMessage>;
          for (const { variant = 'default', parameters = {} } of rule.check(study)) {
            expect(known).to.have.property(variant);
            for (const gap of gaps(known[variant].en)) expect(parameters).to.have.property(gap.slice(1, -1));
          }
        });
      });
    });
  }
});
