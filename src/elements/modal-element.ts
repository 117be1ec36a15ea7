import { LitElement } from 'lit';
import { query } from 'lit/decorators.js';
import { LanguageController } from '../i18n/i18n.js';

/** What the elements that lie over the whole page have in common: one `dialog`, opened as a modal. */
export abstract class ModalElement extends LitElement {
  @query('dialog') protected dialog!: HTMLDialogElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Opens over the page. */
  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** Closes it. */
  close(): void {
    this.dialog.close();
  }
}
