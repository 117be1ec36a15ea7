import { LitElement } from 'lit';
import { query } from 'lit/decorators.js';
import { LanguageController } from '../../i18n/i18n.js';

/** What the panels of the terms desk that lie over the whole page have in common: one `dialog`, opened as a modal. */
export abstract class TermsPanel extends LitElement {
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
}
