import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { EditedLink } from '../../src/alignment/edit/link-list.js';
import type { Edition } from '../../src/edition/model.js';
import type { CotejoAlignmentEditor } from '../../src/elements/editor/alignment-editor.js';
import { setLanguage } from '../../src/i18n/i18n.js';
import { GUIDE, cleanUp, load, until } from './editions.js';
import { focused, linksAt, openEditor, part, parts, removeEditors, said, setUpEditor, settle } from './editor.js';

/** The links of an edition as if nobody had looked at them, with a confidence each. */
const unreviewed = (edition: Edition, confidence: (index: number) => number): EditedLink[] =>
  edition.links.map(({ source, target, sentences }, index) => ({
    source,
    target,
    sentences,
    status: 'auto',
    confidence: confidence(index),
  }));

/** Presses keys together: `Shift+Delete`. */
async function pressChord(chord: string): Promise<void> {
  const keys = chord.split('+');
  const key = keys.pop()!;
  for (const down of keys) await sendKeys({ down });
  await sendKeys({ press: key });
  for (const up of keys.reverse()) await sendKeys({ up });
}

describe('the alignment editor', () => {
  let guide: Edition;
  let editor: CotejoAlignmentEditor;
  before(async () => void (guide = await load(GUIDE)));
  beforeEach(setUpEditor);
  afterEach(() => {
    removeEditors();
    cleanUp();
  });

  const press = async (...keys: string[]): Promise<void> => {
    for (const chord of keys) {
      await pressChord(chord);
      await settle(editor);
    }
  };
  const go = async (block: string): Promise<void> => {
    const { list } = editor.history!;
    editor.goTo(list.indexOf(list.linkOf('source', block)));
    await settle(editor);
  };
  const button = (command: string): HTMLElement => part(editor, `.ops [data-command="${command}"]`);

  it('reads every link as a sentence: what answers to what, how sure, whether reviewed', async () => {
    const links = unreviewed(guide, () => 0.7).with(1, {
      source: ['p1'],
      target: [],
      status: 'auto',
      confidence: 0.614,
    });
    editor = await openEditor(guide, links);
    const spoken = parts(editor, '[role=rowheader] .vh').map((each) => each.textContent);
    expect(spoken[0]).to.equal('source h1 with target h1, confidence 0.70, not reviewed');
    expect(spoken[1]).to.equal('source p1, omitted in the target, confidence 0.61, not reviewed');
    await go('p24');
    const described = part(editor, '.row.current [role=gridcell]').getAttribute('aria-describedby');
    expect(part(editor, `#${described} .vh`).textContent).to.equal(
      'source p24 with target p24 and p25, confidence 0.70, not reviewed',
    );
    await setLanguage('es');
    await settle(editor);
    expect(part(editor, '.row.current .vh').textContent).to.equal(
      'original p24 con traducción p24 y p25, confianza 0,70, sin revisar',
    );
  });

  it('goes by arrow keys over blocks and gaps, and from one text to the other, with one stop for the tab key', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p31');
    expect(focused(editor)).to.equal('source p31');
    await press('ArrowDown', 'ArrowRight');
    expect(focused(editor)).to.equal('target gap p32');
    await press('ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect(focused(editor)).to.equal('source p31');
    await press('End', 'Home');
    expect(focused(editor)).to.equal('source h1');
    expect(parts(editor, '.unit[tabindex="0"]').length).to.equal(1);
  });

  it('splits, merges, moves boundaries, takes out, unlinks and links by keys, and says each', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    await press('ArrowRight', 'ArrowDown', 'Control+Enter');
    // The longer of the two blocks stays linked.
    expect(linksAt(editor, 'p23', 3)).to.equal('p23=p23 | =p24 | p24=p25');
    expect(said(editor)).to.equal('Split: p24, added; p24 with p25');
    expect(focused(editor)).to.equal('target p25');
    await press('Backspace');
    expect(linksAt(editor, 'p24')).to.equal('p24=p24 p25');
    await press('Delete');
    expect(linksAt(editor, 'p24', 2)).to.equal('p24=p24 | =p25');
    expect(said(editor)).to.equal('Marked as without counterpart: p24 with p24; p25, added');
    await press('ArrowUp', 'Alt+ArrowDown');
    expect(linksAt(editor, 'p24')).to.equal('p24=p24 p25');
    await press('Alt+ArrowUp');
    expect(linksAt(editor, 'p24', 2)).to.equal('p24=p24 | p25=p25 p26');
    await press('Alt+Shift+ArrowUp');
    expect(linksAt(editor, 'p23', 2)).to.equal('p23= | p24=p23 p24');
    await press('Alt+Shift+ArrowDown');
    expect(linksAt(editor, 'p23', 2)).to.equal('p23=p23 | p24=p24');
    await press('Shift+Delete');
    expect(linksAt(editor, 'p24', 2)).to.equal('p24= | =p24');
    await press('ArrowUp', 'ArrowLeft', 'F4', 'ArrowDown');
    expect(part(editor, '.say').textContent).to.contain('What is p24 to be linked with?');
    await press('Enter');
    expect(linksAt(editor, 'p24')).to.equal('p24=p24');
    expect(said(editor)).to.equal('Linked: p24 with p24');
  });

  it('undoes everything by Ctrl+Z and makes it again', async () => {
    editor = await openEditor(guide, guide.links);
    const before = JSON.stringify(editor.history!.list.links);
    await go('p24');
    await press('Shift+Backspace', 'Shift+Delete', 'ArrowUp', 'Backspace');
    const after = JSON.stringify(editor.history!.list.links);
    await press('Control+z');
    expect(said(editor)).to.match(/^Undone: Merged: /);
    await press('Control+z', 'Control+z', 'Control+z');
    expect(JSON.stringify(editor.history!.list.links)).to.equal(before);
    await press('Control+Shift+z', 'Control+y', 'Control+y');
    const same = (json: string): unknown => JSON.parse(json, (key, value) => (key === 'at' ? 0 : value));
    expect(same(JSON.stringify(editor.history!.list.links))).to.deep.equal(same(after));
    expect(focused(editor)).not.to.equal('');
  });

  it('goes to the least sure link first, accepts it with one key and goes on, until all are reviewed', async () => {
    const sure = [3, 7, 5].map((at, rank) => [at, 0.3 + rank / 10]);
    const links = guide.links.map((link, index) => ({
      ...link,
      ...(sure.some(([at]) => at === index)
        ? { status: 'auto' as const, confidence: sure.find(([at]) => at === index)![1] }
        : {}),
    }));
    editor = await openEditor(guide, links);
    const index = (): number => editor.hand!.index;
    await press('F8');
    expect(index()).to.equal(3);
    await press('F8', 'Shift+F8');
    expect(index()).to.equal(3);
    await press('Enter');
    expect(index()).to.equal(7);
    await press('Enter', 'Enter');
    expect([3, 5, 7].map((at) => editor.history!.list.links[at].status)).to.deep.equal([
      'reviewed',
      'reviewed',
      'reviewed',
    ]);
    expect(said(editor)).to.equal('All links are reviewed.');
    await press(' ');
    expect(editor.history!.list.links[index()].status).to.equal('auto');
    await press(' ');
    expect(editor.history!.list.links[index()].status).to.equal('reviewed');
  });

  it('keeps single letters for those who switch them on', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    await press('s');
    expect(linksAt(editor, 'p24')).to.equal('p24=p24 p25');
    editor.options = { ...editor.options, letters: true };
    await press('s');
    expect(linksAt(editor, 'p24')).to.equal('p24=p25');
    part(editor, '[data-command=help]').click();
    await settle(editor);
    expect(part(editor, '.help').textContent).to.contain('Letters');
  });

  it('edits the sentences inside the current link by the same keys, and comes back with Escape', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    await press('F2');
    const pairs = (): string =>
      editor.hand!.link!.sentences!.map(([a, b]) => `${a.join(' ')}=${b.join(' ')}`).join(' | ');
    const before = pairs();
    expect(parts(editor, '.by-sentence .pair').length).to.equal(editor.hand!.link!.sentences!.length);
    expect(focused(editor)).to.equal('source p24.1');
    await press('Shift+Backspace');
    expect(pairs().split(' | ').length).to.equal(before.split(' | ').length - 1);
    expect(said(editor)).to.match(/^Merged: p24\.1/);
    await press('Control+z');
    expect(pairs()).to.equal(before);
    await press('Shift+Delete', 'Escape');
    expect(parts(editor, '.by-sentence').length).to.equal(0);
    expect(focused(editor)).to.equal('source p24');
    expect(linksAt(editor, 'p24')).to.equal('p24=p24 p25');
  });

  it('has a button by name for every operation; one that makes no sense here says so and changes nothing', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    expect(parts(editor, '.ops .btn').map((each) => each.textContent!.trim())).to.deep.equal([
      ...[
        'Split',
        'Merge with previous',
        'Merge with next',
        'Boundary',
        'Omitted',
        'Unlink',
        'Link with …',
        'Sentences',
        'Mark as not reviewed',
      ],
    ]);
    expect(parts(editor, '#boundaries .btn').map((each) => each.textContent!.trim())).to.deep.equal([
      ...['Take the next', 'Give the last away', 'Take the previous', 'Give the first away'],
    ]);
    button('split').click();
    await settle(editor);
    expect(linksAt(editor, 'p24')).to.equal('p24=p25');
    await go('p32');
    expect(button('unlink').getAttribute('aria-disabled')).to.equal('true');
    const before = JSON.stringify(editor.history!.list.links);
    button('unlink').click();
    await settle(editor);
    expect([said(editor), JSON.stringify(editor.history!.list.links)]).to.deep.equal([
      'That is not possible here.',
      before,
    ]);
  });

  it('moves a boundary by its handle, and gives up with Escape', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    const box = (selector: string): DOMRect => part(editor, selector).getBoundingClientRect();
    const index = editor.hand!.index;
    const handle = box(`.handle[data-boundary="${index}"][data-side=target]`);
    const from: [number, number] = [
      Math.round(handle.left + handle.width / 2),
      Math.round(handle.top + handle.height / 2),
    ];
    const first = box(`.row[data-index="${index}"] .side.target > .unit:first-child`);
    const to: [number, number] = [from[0], Math.round(first.bottom)];
    const dragTo = async (point: [number, number]): Promise<void> => {
      await sendMouse({ type: 'move', position: from });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: point });
    };
    await dragTo(to);
    expect(part(editor, '.drag-line').classList.contains('moves')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    expect(linksAt(editor, 'p24')).to.equal('p24=p24 p25');
    expect(parts(editor, '.drag-line').length).to.equal(0);
    await dragTo(to);
    await sendMouse({ type: 'up' });
    await settle(editor);
    expect(linksAt(editor, 'p24')).to.equal('p24=p24');
    expect(said(editor)).to.match(/^Boundary moved: p24 with p24; /);
  });

  it('moves a boundary between sentences by its handle', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p3');
    await press('F2');
    const pairs = (): string[] => editor.hand!.link!.sentences!.map(([a, b]) => `${a.join(' ')}=${b.join(' ')}`);
    const box = (selector: string): DOMRect => part(editor, selector).getBoundingClientRect();
    const before = pairs();
    const handle = box('.handle[data-level=sentence][data-boundary="0"][data-side=target]');
    const [x, y] = [handle.left + handle.width / 2, handle.top + handle.height / 2].map(Math.round);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    const below = box('.pair[data-pair="1"] > .target > .unit');
    await sendMouse({ type: 'move', position: [x, Math.round(below.bottom)] });
    await sendMouse({ type: 'up' });
    await settle(editor);
    const [one, two] = before.slice(0, 2).map((pair) => pair.split('='));
    expect(pairs()).to.deep.equal([`${one[0]}=${one[1]} ${two[1]}`, `${two[0]}=`, ...before.slice(2)]);
    expect(focused(editor)).to.equal(`target ${one[1]}`);
  });

  it('links by mouse: a button, then a click on the block', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    button('link').click();
    await settle(editor);
    part(editor, `.unit[data-side=target][data-unit=p26]`).click();
    await settle(editor);
    expect(linksAt(editor, 'p24')).to.equal('p24=p24 p25 p26');
  });

  it('shows how far the work has come, and says what deserves a look at once', async () => {
    const links = unreviewed(guide, (index) => (index === 4 ? 0.4 : 0.9)).with(2, {
      ...guide.links[2],
      stale: true,
      former: { source: {}, target: {} },
    });
    editor = await openEditor(guide, links);
    const counts = (): string[] =>
      parts(editor, '.counts li').map((each) => each.textContent!.trim().replace(/\s+/g, ' '));
    const rest = guide.links.length - 2;
    expect(counts()).to.deep.equal(['0 reviewed', `${rest} automatic`, '1 doubtful', '1 out of date']);
    await press('ArrowDown', 'Shift+Delete');
    expect(part(editor, '.say').textContent).to.contain('An omission beside an addition: do they belong together?');
    await press('Backspace');
    expect(counts()[0]).to.equal('1 reviewed');
    expect(part(editor, '.meter').getAttribute('aria-label')).to.match(/^1 of \d+ links reviewed$/);
  });

  it('shows what changed in the words of a stale link, and takes it as reviewed again', async () => {
    const at = guide.links.findIndex(({ source }) => source[0] === 'p3');
    const former = guide.source.blocks
      .find(({ id }) => id === 'p3')!
      .text.replace('No hay una sola manera', 'Hay muchas maneras');
    editor = await openEditor(
      guide,
      guide.links.with(at, { ...guide.links[at], stale: true, former: { source: { p3: former }, target: {} } }),
    );
    await go('p3');
    expect([part(editor, '.current del').textContent, part(editor, '.current ins').textContent]).to.deep.equal([
      'Hay muchas maneras',
      'No hay una sola manera',
    ]);
    await press(' ');
    expect(parts(editor, '.current del').length).to.equal(0);
    expect(editor.history!.list.links[at]).to.include({ status: 'reviewed' }).and.not.to.have.property('stale');
  });

  it('draws the alignment as a map that can be walked by keys and clicked, and says the same in words', async () => {
    editor = await openEditor(guide, guide.links);
    const map = part(editor, 'cotejo-alignment-map');
    const slider = map.shadowRoot!.querySelector<SVGElement>('[role=slider]')!;
    expect(map.shadowRoot!.querySelector('.gaps')!.getAttribute('d')).not.to.equal('');
    expect(map.shadowRoot!.querySelector('.vh')!.textContent).to.match(
      /blocks of the original by \d+ of the translation\. Links without counterpart: \d/,
    );
    slider.focus();
    await press('PageDown', 'ArrowDown');
    const page = Math.round((guide.links.length - 1) / 10);
    expect(editor.hand!.index).to.equal(page + 1);
    expect(slider.getAttribute('aria-valuenow')).to.equal(String(page + 2));
    expect(map.shadowRoot!.activeElement).to.equal(slider);
    const { left, top, width, height } = slider.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width - 5), Math.round(top + height - 5)] });
    await settle(editor);
    expect(editor.hand!.index).to.be.greaterThan(guide.links.length - 4);
  });

  it('lists what to work through: doubtful links by their doubt, gaps and merges, remarks', async () => {
    editor = await openEditor(
      guide,
      unreviewed(guide, (index) => (index % 9 === 0 ? 0.2 + index / 100 : 0.95)),
    );
    const listed = (): string[] => parts(editor, '.doubts .what').map((each) => each.textContent!);
    await until(() => listed().length > 0);
    expect(listed()[0]).to.match(/^h1 with h1/);
    const select = part<HTMLSelectElement>(editor, '.pick select');
    select.value = 'gaps';
    select.dispatchEvent(new Event('change'));
    await until(() => listed().some((each) => each.startsWith('p32, omitted')));
    parts(editor, '.doubts .item')
      .find((each) => each.textContent!.includes('p32'))!
      .click();
    await settle(editor);
    expect(focused(editor)).to.equal('source p32');
  });

  it('offers what the aligner proposes, to be taken with one key', async () => {
    editor = await openEditor(guide, guide.links);
    await go('p24');
    const index = editor.hand!.index;
    const [link] = editor.history!.list.links.slice(index, index + 1);
    editor.advice = {
      present: 0.2,
      others: [
        {
          at: index,
          count: 1,
          confidence: 0.77,
          links: [
            { ...link, target: ['p24'], sentences: undefined },
            { source: [], target: ['p25'], status: 'auto' },
          ],
        },
      ],
    };
    await settle(editor);
    expect(part(editor, '.advice .choice').textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'p24 with p24; p25, added 0.77 F9',
    );
    await press('F9');
    expect(linksAt(editor, 'p24', 2)).to.equal('p24=p24 | =p25');
    expect(editor.history!.list.links[index].status).to.equal('reviewed');
  });

  it('opens on an edition without links, and says so', async () => {
    editor = await openEditor(guide, []);
    expect(part(editor, '.say').textContent).to.contain('This edition has no links');
    await press('F8', 'ArrowDown', 'Control+z');
    expect(said(editor)).to.equal('All links are reviewed.');
  });

  it('shows one link at a time on a phone, with every operation in a sheet', async () => {
    await setViewport({ width: 360, height: 740 });
    editor = await openEditor(guide, guide.links);
    await go('p24');
    expect(parts(editor, '.row').length).to.equal(1);
    expect(editor.scrollWidth).to.be.at.most(360);
    parts(editor, '.phone .btn')[2].click();
    await settle(editor);
    expect(editor.hand!.link!.source).to.deep.equal(
      guide.links[guide.links.findIndex(({ source }) => source[0] === 'p24') + 1].source,
    );
    parts(editor, '.phone .btn')[0].click();
    await settle(editor);
    parts(editor, '.phone .btn')[1].click();
    const sheet = part(editor, '.sheet');
    expect(sheet.matches(':popover-open')).to.equal(true);
    for (const each of sheet.querySelectorAll<HTMLElement>('.btn'))
      expect(each.offsetHeight, each.textContent!).to.be.at.least(44);
    sheet.querySelector<HTMLElement>('[data-command=split]')!.click();
    await settle(editor);
    expect(sheet.matches(':popover-open')).to.equal(false);
    expect(linksAt(editor, 'p24')).to.equal('p24=p25');
    // What is to be linked is gone to and touched; what stands next to the link is in sight, and leads there, too.
    sheet.querySelector<HTMLElement>('[data-command=link]')!.click();
    await settle(editor);
    const [before, next] = parts(editor, '.peek');
    expect([before, next].map((each) => each.querySelector('.num')!.textContent)).to.deep.equal([
      'Previous: p24, added',
      'Next: p25 with p26',
    ]);
    next.click();
    await settle(editor);
    part(editor, '.unit[data-side=target]').click();
    await settle(editor);
    expect(linksAt(editor, 'p24', 2)).to.equal('p24=p25 p26 | p25=');
  });

  it('shows one link at a time where there is no height, and goes to its beginning', async () => {
    await setViewport({ width: 844, height: 300 });
    editor = await openEditor(guide, guide.links);
    await go('p24');
    const { top } = part(editor, '.row.current').getBoundingClientRect();
    expect([parts(editor, '.row').length, top >= 0 && top < 150]).to.deep.equal([1, true]);
    const [source, target] = parts(editor, '.current .side').map((side) => side.getBoundingClientRect().top);
    expect(source).to.equal(target);
  });
});

describe('the alignment editor on ten thousand links', () => {
  const COUNT = 10_000;
  let editor: CotejoAlignmentEditor;
  before(async () => {
    await setUpEditor();
    const guide = await load(GUIDE);
    const [one] = guide.source.blocks.filter(({ kind }) => kind === 'paragraph');
    const blocks = Array.from({ length: COUNT }, (_, index) => ({ ...one, id: `p${index}`, notes: undefined }));
    const links: EditedLink[] = blocks.map(({ id }, index) => ({
      source: [id],
      target: [id],
      status: 'auto',
      confidence: (index % 97) / 97,
    }));
    const text = (side: 'source' | 'target') => ({ ...guide[side], blocks });
    editor = await openEditor({ ...guide, source: text('source'), target: text('target'), links }, links);
  });
  after(() => {
    removeEditors();
    cleanUp();
  });

  it('makes the rows in sight only, at their places in a list that is as long as all', async () => {
    expect(parts(editor, '.row').length).to.be.lessThan(40);
    expect(part(editor, '.list').offsetHeight).to.be.greaterThan(COUNT * 60);
    editor.goTo(7000);
    await settle(editor);
    expect(focused(editor)).to.equal('source p7000');
    const { top, bottom } = part(editor, '.row.current').getBoundingClientRect();
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(innerHeight);
  });

  it('writes no row anew that an edit does not touch', async () => {
    editor.goTo(5000);
    await settle(editor);
    const rows = new Map(
      parts(editor, '.row').map((row) => [row.querySelector('.unit')!.getAttribute('data-unit'), row]),
    );
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => touched.add(target)));
    observer.observe(part(editor, '.list'), { subtree: true, childList: true, characterData: true });
    await pressChord('Shift+Backspace');
    await settle(editor);
    observer.disconnect();
    expect(linksAt(editor, 'p5000')).to.equal('p5000 p5001=p5000 p5001');
    for (const [unit, row] of rows) {
      if (['p5000', 'p5001'].includes(unit!)) continue;
      expect(
        [...touched].some((node) => row.contains(node) && node !== row),
        unit!,
      ).to.equal(false);
      expect(row.isConnected || Math.abs(Number(unit!.slice(1)) - 5000) > 5, unit!).to.equal(true);
    }
  });
});
