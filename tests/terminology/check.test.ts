import { expect } from '@open-wc/testing';
import { checkStudy, type Locate } from '../../src/terminology/check.js';
import { findingKey } from '../../src/terminology/decisions-key.js';
import type { Hit, Place, Rule, RuleExample, Study } from '../../src/terminology/rule.js';
import { RULES } from '../../src/terminology/rules.js';
import { quoteOf } from '../../src/terminology/study.js';
import { formatFinding, type Finding } from '../../src/text/finding.js';
import { randomNumbers } from '../fixtures/core.js';
import { studyOfExample } from './examples.js';

/** A rule that hits every match of a pattern, in the texts of a study or in one of them. */
function patternRule(id: string, pattern: RegExp, more: Partial<Rule> & { side?: 'source' | 'target' } = {}): Rule {
  const { side, ...rest } = more;
  return {
    id,
    category: 'style',
    needs: 'text',
    title: { en: id, es: id },
    explanation: { en: id, es: id },
    messages: { default: { en: '“{word}” here', es: '«{word}» aquí' } },
    examples: [],
    *check(study: Study): Iterable<Hit> {
      for (const text of [study.source, study.target]) {
        if (!text || (side && text.side !== side)) continue;
        for (const block of text.blocks) {
          for (const match of block.text.matchAll(pattern)) {
            const place = { side: text.side, block: block.id, start: match.index, end: match.index + match[0].length };
            yield { severity: 'minor', [text.side]: place, parameters: { word: match[0] } };
          }
        }
      }
    },
    ...rest,
  };
}

const EXAMPLE: RuleExample = {
  source: ['Uno dos. Tres dos.', 'Cuatro.[^1]', '[^1]: Nota.'],
  target: ['One two. Three two.', 'Four.[^1]', '[^1]: Note.'],
  found: [],
};
const brief = (findings: Finding[]): string[] =>
  findings.map(({ rule, source, target }) => {
    const place = (target ?? source)!;
    return `${rule} ${place.block}:${place.start} ${place.quote}`;
  });

describe('checkStudy', () => {
  it('writes findings in the frozen form', async () => {
    const study = await studyOfExample(EXAMPLE);
    const [finding, ...others] = checkStudy(study, { rules: [patternRule('a', /Three/g)], language: 'es' });
    expect(others).to.deep.equal([]);
    const { key, ...rest } = finding;
    expect(rest).to.deep.equal({
      rule: 'a',
      kind: 'translation',
      category: 'style',
      severity: 'minor',
      zone: 'body',
      message: '«Three» aquí',
      concept: null,
      source: null,
      target: { file: '', line: 0, col: 0, block: 'p1', start: 9, end: 14, quote: 'Three' },
    });
    expect(key).to.match(/^[0-9a-f]{32}$/);
  });

  it('asks the caller where words stand', async () => {
    const locate: Locate = (side, block, start) => ({
      file: `${side}.md`,
      line: block === 'p2' ? 4 : 2,
      col: start + 1,
    });
    const [finding] = checkStudy(await studyOfExample(EXAMPLE), { rules: [patternRule('a', /Four/g)], locate });
    expect(formatFinding(finding)).to.equal('target.md:4:1 minor a “Four” here');
  });

  it('goes along the rows, and names the zone', async () => {
    const study = await studyOfExample(EXAMPLE);
    const findings = checkStudy(study, { rules: [patternRule('b', /N\w+/g), patternRule('a', /T\w+|Four|Uno/g)] });
    expect(brief(findings)).to.deep.equal([
      'a p1:0 Uno',
      'a p1:9 Tres',
      'a p1:9 Three',
      'a p2:0 Four',
      'b fn1:0 Nota',
      'b fn1:0 Note',
    ]);
    expect(findings.map(({ zone }) => zone)).to.deep.equal(['body', 'body', 'body', 'body', 'notes', 'notes']);
  });

  it('reports one defect once: by the rule that says more', async () => {
    const study = await studyOfExample(EXAMPLE);
    const specific = patternRule('specific', /ree tw/g);
    const general = patternRule('general', /two/g, { yieldsTo: ['specific'] });
    expect(brief(checkStudy(study, { rules: [general, specific] }))).to.deep.equal([
      'general p1:4 two',
      'specific p1:11 ree tw',
    ]);
    // The rule it would yield to is switched off, so it speaks.
    const off = { specific: { reason: 'x' } };
    expect(brief(checkStudy(study, { rules: [general, specific], off }))).to.deep.equal([
      'general p1:4 two',
      'general p1:15 two',
    ]);
  });

  it('takes sentences that answer for one place where rules name different texts', async () => {
    const study = await studyOfExample(EXAMPLE);
    const specific = patternRule('specific', /Three/g, { side: 'target' });
    const general = patternRule('general', /dos|Nota/g, { side: 'source', yieldsTo: ['specific'] });
    expect(brief(checkStudy(study, { rules: [general, specific] }))).to.deep.equal([
      'general p1:4 dos',
      'specific p1:9 Three',
      'general fn1:0 Nota',
    ]);
  });

  it('says nothing twice', async () => {
    const twice = patternRule('a', /Four/g);
    const rule: Rule = { ...twice, check: (study) => [...twice.check(study), ...twice.check(study)] };
    expect(checkStudy(await studyOfExample(EXAMPLE), { rules: [rule] })).to.have.length(1);
  });

  it('leaves out rules that are switched off, everywhere or in blocks', async () => {
    const study = await studyOfExample(EXAMPLE);
    const rules = [patternRule('a', /o\b/g)];
    const blocks = (off?: Record<string, { reason: string; blocks?: string[] }>): string[] =>
      checkStudy(study, { rules, off }).map(({ source, target }) => (source ?? target)!.block!);
    expect(blocks()).to.deep.equal(['p1', 'p1', 'p1', 'p2']);
    expect(blocks({ a: { reason: 'x', blocks: ['p1'] } })).to.deep.equal(['p2']);
    expect(blocks({ a: { reason: 'x' } })).to.deep.equal([]);
  });

  it('leaves rules on pairs out where there is one text', async () => {
    const study = await studyOfExample({ source: EXAMPLE.source, found: [] });
    const rules = [patternRule('a', /Uno/g), patternRule('b', /Uno/g, { needs: 'pair' })];
    expect(brief(checkStudy(study, { rules }))).to.deep.equal(['a p1:0 Uno']);
  });

  it('stops after many findings of one rule', async () => {
    const study = await studyOfExample({ source: ['x '.repeat(3000)], found: [] });
    expect(checkStudy(study, { rules: [patternRule('a', /x/g)] })).to.have.length(500);
  });

  it('never throws for empty texts and empty sides', async () => {
    const examples: RuleExample[] = [
      { source: ['x'], target: [''], found: [] },
      { source: [''], target: ['x'], found: [] },
      { languages: ['qu', 'ay'], source: ['(((“ ´´ »'], target: ['. . .'], found: [] },
      { source: ['[^1]', '[^1]: http://'], target: ['x', ''], found: [] },
    ];
    for (const example of examples) {
      const study = await studyOfExample(example);
      expect(() => checkStudy(study, { rules: RULES })).to.not.throw();
    }
  });
});

describe('all rules', () => {
  const PIECES = [
    ...[
      'el ',
      'TID',
      ' (COT)',
      '(',
      ')',
      '“',
      '”',
      '«',
      '» ',
      '‘',
      '’',
      '"',
      "'",
      '[',
      ']',
      '...',
      '…',
      '. ',
      ', ',
      '; ',
    ],
    ...[
      '¿',
      '?',
      '¡',
      '!',
      '—',
      '–',
      '-',
      '  ',
      '\u00a0',
      ' y ',
      ' and ',
      ' of ',
      'FF. AA. ',
      'EE.UU.',
      'siglo XXI ',
      '3,5 %',
    ],
    ...[
      '10.1000/abc',
      'https://example.org/a(b)',
      ' http://',
      '1.º',
      '2nd ',
      '1980-1992',
      '12 de mayo de 2020',
      'Perú',
      '𝒜',
    ],
    ...[
      'Estado ',
      'State ',
      'state ',
      'Peru ',
      'e\u0301',
      '&amp;amp;',
      'pp. 3',
      '3 (1):21-32',
      'Counterterrorism and ',
      '\u0000',
    ],
  ];

  it('never throw, and point at words that are there, whatever the texts say', async () => {
    const random = randomNumbers(7);
    const paragraph = (): string => {
      const words = Array.from({ length: random(40) }, () => PIECES[random(PIECES.length)]).join('');
      // A paragraph must start like one, and not with a list, a heading or a quotation.
      return `X${words.replaceAll('\u0000', '\uFFFD').replace(/[[\]]/g, '\\$&')}`;
    };
    for (let round = 0; round < 60; round++) {
      const blocks = (): string[] => Array.from({ length: 6 }, paragraph);
      const study = await studyOfExample({ source: blocks(), target: blocks(), found: [] });
      for (const { rule, source, target } of checkStudy(study, { rules: RULES })) {
        for (const [side, place] of [
          [study.source, source],
          [study.target!, target],
        ] as const) {
          if (!place) continue;
          const block = side.blocks.find(({ id }) => id === place.block)!;
          expect([rule, place.start! >= 0, place.end! >= place.start!, place.end! <= block.text.length]).to.deep.equal([
            rule,
            true,
            true,
            true,
          ]);
        }
      }
    }
  });
});

describe('checkStudy: words of a reconstruction', () => {
  const rests = async (rule: Rule): Promise<(string | undefined)[]> =>
    checkStudy(await studyOfExample(EXAMPLE, 'reconstruction'), { rules: [rule] }).map(({ restsOn }) => restsOn);

  it('says so where a finding stands in them, or compares the texts', async () => {
    expect(await rests(patternRule('a', /Uno/g))).to.deep.equal(['reconstruction']);
    expect(await rests(patternRule('a', /Four/g, { needs: 'pair', side: 'target' }))).to.deep.equal(['reconstruction']);
  });

  it('does not where the translation alone shows it', async () => {
    expect(await rests(patternRule('a', /Four/g))).to.deep.equal([undefined]);
    const both: Place[] = [
      { side: 'source', block: 'p2', start: 0, end: 6 },
      { side: 'target', block: 'p2', start: 0, end: 4 },
    ];
    const rule = {
      ...patternRule('a', /x/g),
      check: () => [{ severity: 'minor', source: both[0], target: both[1] } as const],
    };
    expect(await rests(rule)).to.deep.equal([undefined]);
  });

  it('is not said of texts that are none', async () => {
    const findings = checkStudy(await studyOfExample(EXAMPLE), {
      rules: [patternRule('a', /\w+/g, { needs: 'pair' })],
    });
    expect(findings.some((finding) => 'restsOn' in finding)).to.equal(false);
  });
});

describe('keys of findings', () => {
  const rules = [patternRule('a', /two|dos/g)];
  const keysOf = async (example: RuleExample): Promise<(string | undefined)[]> =>
    checkStudy(await studyOfExample(example), { rules }).map(({ key }) => key);

  it('differ within one text, also for the same words in one sentence', async () => {
    const keys = await keysOf({ source: ['dos dos. dos tres dos.'], found: [] });
    expect(new Set(keys).size).to.equal(4);
  });

  it('survive edits elsewhere, moves and other offsets', async () => {
    const before = await keysOf({ source: ['x', 'Tres dos.'], target: ['x', 'Three two.'], found: [] });
    const after = await keysOf({
      source: ['## Nuevo', 'Algo más. Tres dos.', 'y'],
      target: ['## New', 'Something more. Three two.', 'y'],
      found: [],
    });
    expect(after).to.deep.equal(before);
  });

  it('change with the sentence, the rule and the concept, not with white space and Unicode form', () => {
    const identity = { rule: 'a', concept: null, sentence: 'Él va dos veces.', quote: 'dos', nth: 0 };
    const key = findingKey(identity);
    expect(findingKey({ ...identity, sentence: 'Él  va\ndos veces. '.normalize('NFD') })).to.equal(key);
    for (const other of [
      { sentence: 'Él fue dos veces.' },
      { rule: 'b' },
      { concept: 'c' },
      { nth: 1 },
      { quote: 'va' },
    ])
      expect(findingKey({ ...identity, ...other })).to.not.equal(key);
  });

  it('are known from an example worked by hand', () => {
    // SHA-256 of `["a","","Dos.","Dos","0"]`, the first half.
    expect(findingKey({ rule: 'a', concept: null, sentence: 'Dos.', quote: 'Dos', nth: 0 })).to.equal(
      '57f7edec4ef73f4a3abcd3ddf298573d',
    );
  });

  it('hold in the place that is quoted', async () => {
    const study = await studyOfExample(EXAMPLE);
    for (const hit of rules[0].check(study)) {
      expect(['two', 'dos']).to.include(quoteOf(study, (hit.target ?? hit.source)!));
    }
  });
});
