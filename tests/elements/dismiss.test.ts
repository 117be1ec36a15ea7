import { expect, fixture, html } from '@open-wc/testing';
import { closeOnOutsideTap } from '../../src/elements/dismiss.js';

/** A click as browsers without light dismissal deliver it: nothing but the event. */
const click = (dialog: HTMLDialogElement, x: number, y: number, detail = 1): boolean =>
  dialog.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y, detail, cancelable: true }),
  );

describe('closing by a tap outside, in browsers that need help with it', () => {
  before(closeOnOutsideTap);

  async function open(closedby: string): Promise<{ dialog: HTMLDialogElement; outside: [number, number] }> {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog closedby=${closedby}><p>Uno</p></dialog>`);
    dialog.showModal();
    const { left, top } = dialog.getBoundingClientRect();
    return { dialog, outside: [left - 5, top - 5] };
  }

  it('closes a panel by a tap beside it, not by one inside', async () => {
    const { dialog, outside } = await open('any');
    const { left, top } = dialog.getBoundingClientRect();
    click(dialog, left + 3, top + 3);
    expect(dialog.open).to.equal(true);
    click(dialog, ...outside);
    expect(dialog.open).to.equal(false);
  });

  it('leaves open what must be answered, and what the keyboard works on', async () => {
    const asked = await open('none');
    click(asked.dialog, ...asked.outside);
    expect(asked.dialog.open).to.equal(true);
    asked.dialog.close();
    const { dialog } = await open('any');
    click(dialog, 0, 0, 0);
    expect(dialog.open).to.equal(true);
    dialog.close();
  });
});
