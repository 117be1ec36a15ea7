import { expect } from '@open-wc/testing';
import type { Edition, EditionBlock } from '../../src/edition/model.js';
import type { Side } from '../../src/text/finding.js';
import type { Hit, Study } from '../../src/terminology/rule.js';
import { RULES } from '../../src/terminology/rules/index.js';
import { studyOf, studyOfText } from '../../src/terminology/study.js';
import { loadShipped } from '../fixtures/core.js';

const ARTICLE = 'radicalizacion-ideologica';
const GUIDE = 'guia-de-lectura';

/** Puts words in the place of others in a block; sentences, marks and note markers move along. */
function put(edition: Edition, side: Side, id: string, from: string, to: string): void {
  const block = edition[side].blocks.find((each) => each.id === id)!;
  const at = block.text.indexOf(from);
  if (at < 0) throw new Error(`${id}: ${from}`);
  const moved = to.length - from.length;
  const shift = (offset: number): number =>
    offset >= at + from.length ? offset + moved : Math.min(offset, at + to.length);
  block.text = block.text.slice(0, at) + to + block.text.slice(at + from.length);
  block.sentences = block.sentences.map(shift);
  for (const marker of block.notes ?? []) marker.at = shift(marker.at);
  for (const mark of block.marks ?? []) [mark.start, mark.end] = [shift(mark.start), shift(mark.end)];
}

/** What one rule finds, as words in quotation marks. */
const hits = (study: Study, rule: string): Hit[] => [...RULES.find(({ id }) => id === rule)!.check(study)];

function quotes(study: Study, found: Hit[]): string[] {
  return found.map(({ source, target }) => {
    const place = (target ?? source)!;
    const block = study[place.side]!.blocks.find(({ id }) => id === place.block)!;
    return `${place.block}: ${block.text.slice(place.start, place.end)}`;
  });
}

/** Defects put into sound places: edition, side, block, words, words put there, the rule, and what it quotes. */
const DEFECTS: [slug: string, side: Side, block: string, from: string, to: string, rule: string, quoted: string][] = [
  [ARTICLE, 'target', 'p4', 'promote confrontation', 'promote the the confrontation', 'repeated-word', 'p4: the the'],
  [ARTICLE, 'source', 'p30', 'la correcta', 'la la correcta', 'repeated-word', 'p30: la la'],
  [ARTICLE, 'target', 'p11', '“autoconvocados”', '“autoconvocados', 'quote-unpaired', 'p11: “autoconvocados'],
  [ARTICLE, 'source', 'fn4', '“Incapacidad', 'Incapacidad', 'quote-unpaired', 'fn4: 2022”'],
  [ARTICLE, 'target', 'fn3', '“Social', '”Social', 'quote-direction', 'fn3: ”Social'],
  [ARTICLE, 'target', 'p3', '(PNP)', '(PNP', 'bracket-unpaired', 'p3: (PNP'],
  [ARTICLE, 'source', 'p1', '(COT)', 'COT)', 'bracket-unpaired', 'p1: COT)'],
  [ARTICLE, 'target', 'fn8', '25-31', '25-13', 'page-range', 'fn8: 25-13'],
  [ARTICLE, 'target', 'fn8', '25-31', '25-13', 'number-differs', 'fn8: 13'],
  [ARTICLE, 'source', 'fn13', '2016', '2019', 'number-differs', 'fn13: 2016'],
  [ARTICLE, 'target', 'fn2', 'eces.430', 'eces.403', 'address-differs', 'fn2: https://doi.org/10.4000/eces.403'],
  [ARTICLE, 'target', 'fn2', '07. https', '07.https', 'address-glued', 'fn2: 07.https://doi.org/10.4000/eces.430'],
  [ARTICLE, 'target', 'fn2', 'https://doi', 'https//doi', 'address-malformed', 'fn2: https//doi.org/10.4000/eces.430'],
  [ARTICLE, 'target', 'fn2', 'Zerga Arista', 'Zegra Arista', 'name-differs', 'fn2: Zegra'],
  [ARTICLE, 'target', 'p16', 'violence and', 'violence ,and', 'space-before-mark', 'p16: violence ,'],
  [ARTICLE, 'target', 'p5', 'cohesion, fosters', 'cohesion,fosters', 'space-missing', 'p5: cohesion,fosters'],
  [ARTICLE, 'target', 'p7', 'deficient.', 'deficient..', 'doubled-mark', 'p7: deficient..'],
  [ARTICLE, 'target', 'p33', 'stability.', 'stability', 'stop-missing', 'p33: stability'],
  [ARTICLE, 'target', 'p10', 'stagnation', 'estancamiento', 'untranslated-words', 'p10: estancamiento'],
  [ARTICLE, 'target', 'p28', 'an opportunity', 'a opportunity', 'article-a-an', 'p28: a opportunity'],
  [ARTICLE, 'target', 'p18', 'the State adopts', 'the state adopts', 'capital-drift', 'p18: state'],
  [GUIDE, 'source', 'p1', '¿Está todo', 'Está todo', 'opening-mark', 'p1: fin?'],
  [GUIDE, 'target', 'p16', 'person has', 'person  has', 'double-space', 'p16: person  has'],
  [GUIDE, 'target', 'fn3', '64 hexadecimal', '46 hexadecimal', 'number-differs', 'fn3: 46'],
];

describe('defects put into the shipped editions', () => {
  for (const [slug, side, block, from, to, rule, quoted] of DEFECTS) {
    it(`are found by ${rule}: ${to}`, async () => {
      const { edition } = await loadShipped(slug);
      const before = quotes(studyOf(edition), hits(studyOf(edition), rule));
      const changed = structuredClone(edition);
      put(changed, side, block, from, to);
      const study = studyOf(changed);
      const after = hits(study, rule);
      expect(before).not.to.include(quoted);
      expect(quotes(study, after)).to.include(quoted);
      const found = after.find((hit) => quotes(study, [hit])[0] === quoted)!;
      expect(found.severity).not.to.equal('info');
    });
  }

  it('a sentence that went missing since the row was linked is named', async () => {
    const { edition } = await loadShipped(ARTICLE);
    const link = edition.links.find(({ target }) => target.includes('p5'))!;
    delete link.sentences;
    const block = edition.target.blocks.find(({ id }) => id === 'p5')!;
    const [, start, end] = block.sentences;
    put(edition, 'target', 'p5', block.text.slice(start, end), '');
    block.sentences = [...new Set(block.sentences)];
    const study = studyOf(edition);
    const [hit] = hits(study, 'sentence-omitted');
    expect(quotes(study, [hit])[0]).to.match(/^p5: En su lugar, prevalecen los regionalismos/);
    expect(hit.severity).to.equal('minor');
  });

  it('a marker that is missing, and one that moved, are told apart', async () => {
    const { edition } = await loadShipped(ARTICLE);
    const marked = edition.target.blocks.filter(({ notes }) => notes && notes.length > 0);
    const [, second, third] = marked;
    second.notes = [];
    const [moved] = third.notes!.splice(0, 1);
    marked[0].notes!.push({ ...moved, at: marked[0].text.length });
    const study = studyOf(edition);
    expect(hits(study, 'note-differs').map(({ parameters }) => parameters?.label)).to.deep.equal(['2']);
    expect(hits(study, 'note-place').map(({ parameters }) => parameters?.label)).to.deep.equal(['3']);
  });
});

describe('texts in languages that the rules do not know', () => {
  const block = (id: string, text: string): EditionBlock => ({ id, kind: 'paragraph', text, sentences: [0] });
  const meta = (language: string) => ({ title: 'T', language, role: 'original', provenance: 'imported' }) as const;

  it('are held to no convention of Spanish or English', () => {
    const source = {
      meta: meta('fr'),
      sha256: '',
      blocks: [block('p1', 'Pourquoi ? « Parce que », dit-il ; voilà : le 3 mai 2020, 1 234,5 kg au XXIe siècle.')],
    };
    const target = {
      meta: meta('de'),
      sha256: '',
      blocks: [block('p1', 'Warum? „Darum“, sagt er; da: am 3. Mai 2020, 1.234,5 kg im 21. Jahrhundert.')],
    };
    const study = studyOf({ source, target, links: [{ source: ['p1'], target: ['p1'], status: 'reviewed' }] });
    const found = RULES.flatMap((rule) => [...rule.check(study)].map(({ severity }) => `${severity} ${rule.id}`));
    expect(found.filter((each) => !each.startsWith('info'))).to.deep.equal([]);
  });

  it('are still read for brackets, addresses and notes', () => {
    const text = { meta: meta('fr'), sha256: '', blocks: [block('p1', 'Voir (ici.https://x.org/a')] };
    const study = studyOfText(text);
    expect(quotes(study, [...hits(study, 'bracket-unpaired'), ...hits(study, 'address-glued')])).to.deep.equal([
      'p1: (ici',
      'p1: ici.https://x.org/a',
    ]);
  });
});

describe('all rules', () => {
  it('take time in proportion to the text', async function () {
    this.timeout(40_000);
    const { edition } = await loadShipped(ARTICLE);
    const times = (count: number): number => {
      const repeat = (side: Side) => ({
        ...edition[side],
        blocks: Array.from({ length: count }, (_, copy) =>
          edition[side].blocks.map((each) => ({ ...each, id: `${each.id}x${copy}`, notes: [] })),
        ).flat(),
      });
      const named = (copy: number) => (ids: string[]) => ids.map((id) => id.replace(/^[^.]+/, `$&x${copy}`));
      const links = Array.from({ length: count }, (_, copy) =>
        edition.links.map((link) => ({
          ...link,
          source: named(copy)(link.source),
          target: named(copy)(link.target),
          sentences: link.sentences?.map(([own, other]): [string[], string[]] => [
            named(copy)(own),
            named(copy)(other),
          ]),
        })),
      ).flat();
      const best = [1, 2].map(() => {
        const study = studyOf({ source: repeat('source'), target: repeat('target'), links });
        const from = performance.now();
        const found = RULES.reduce((sum, rule) => sum + [...rule.check(study)].length, 0);
        expect(found).to.be.above(0);
        return performance.now() - from;
      });
      return Math.min(...best);
    };
    times(1);
    const once = Math.min(times(1), times(1));
    // Quadratic would be 36 times as long.
    expect(times(6) / once).to.be.below(24);
  });
});
