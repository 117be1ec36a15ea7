import { expect } from '@open-wc/testing';
import { ResolveEvent, DeskEvent } from '../../src/elements/terms/events.js';
import '../../src/elements/terms/conflicts.js';
import '../../src/elements/terms/library.js';
import { loadWords } from '../../src/i18n/i18n.js';
import type { Decision } from '../../src/terminology/decisions.js';
import { setUp } from './editions.js';

const inside = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const press = (element: Element, name: string): void =>
  inside(element, 'button')
    .find((button) => button.textContent?.trim() === name)!
    .click();

describe('the panels of the terms desk', () => {
  beforeEach(async () => {
    await setUp();
    await loadWords('terms');
  });
  afterEach(() => document.querySelectorAll('cotejo-terms-library, cotejo-conflicts').forEach((each) => each.remove()));

  it('show how far a check of all editions has come, and stop it by a button or with the panel', async () => {
    const panel = document.body.appendChild(document.createElement('cotejo-terms-library'));
    const asked: string[] = [];
    panel.addEventListener(DeskEvent.type, (event) => asked.push((event as DeskEvent).action));
    panel.busy = true;
    panel.progress = { at: 3, all: 80 };
    await panel.open();
    const [bar] = inside(panel, 'progress') as HTMLProgressElement[];
    expect([bar.value, bar.max]).to.deep.equal([3, 80]);
    press(panel, 'Cancel');
    expect(asked).to.deep.equal(['cancel']);
    const closed = new Promise((resolve) => inside(panel, 'dialog')[0].addEventListener('close', resolve));
    press(panel, 'Close');
    await closed;
    expect(asked).to.deep.equal(['cancel', 'cancel']);
  });

  it('count what is left in each edition, and say which could not be read', async () => {
    const panel = document.body.appendChild(document.createElement('cotejo-terms-library'));
    const open = { critical: 0, major: 2, minor: 3, info: 1 };
    panel.rows = [
      { slug: 'a', title: 'Uno', language: 'es', href: '/a/', counts: { open, resting: 4, left: 6, all: 9 } },
      { slug: 'b', title: 'Dos', language: '', href: '/b/', counts: null },
    ];
    await panel.open();
    const rows = inside(panel, 'tbody tr').map((row) => row.innerText.split(/\s+/).join(' '));
    expect(rows).to.deep.equal(['Uno 0 2 3 1 3', 'Dos It could not be read.']);
    const said = inside(panel, '[role=status]')[0].innerText.replace(/\s+/g, ' ');
    expect(said).to.equal('2 editions. 6 left to decide. 4 of them rest on a reconstruction.');
    expect(inside(panel, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['/a/', '/b/']);
  });

  it('let the reader choose between their own decision and a colleague’s, one by one or all at once', async () => {
    const decision = (key: string, verdict: Decision['verdict'], reason?: string): Decision => ({
      key: key.repeat(32),
      verdict,
      rule: 'double-space',
      quote: `words ${key}`,
      at: '2026-11-23T10:00:00Z',
      ...(reason && { reason }),
    });
    const conflicts = ['a', 'b', 'c'].map((key) => ({
      own: decision(key, 'confirmed'),
      other: decision(key, 'dismissed', `because ${key}`),
    }));
    const panel = document.body.appendChild(document.createElement('cotejo-conflicts'));
    const taken: string[][] = [];
    panel.addEventListener(ResolveEvent.type, (event) =>
      taken.push((event as ResolveEvent).taken.map(({ reason }) => reason!)),
    );
    panel.conflicts = conflicts;
    await panel.open();
    expect(inside(panel, 'li').length).to.equal(3);
    expect(inside(panel, 'li')[0].innerText).to.match(/words a[\s\S]*error[\s\S]*dismissed: because a/);
    press(panel, 'Keep yours');
    await panel.updateComplete;
    expect(inside(panel, 'li').length).to.equal(2);
    press(panel, 'Take all from the file');
    await panel.updateComplete;
    expect(taken).to.deep.equal([[], ['because b', 'because c']]);
    expect((inside(panel, 'dialog')[0] as HTMLDialogElement).open).to.equal(false);
  });
});
