import type { InterfaceLanguage } from '../i18n/i18n.js';
import type { Place } from './place.js';
import type { Appearance, View } from './view.js';

/** What the elements tell the app: each event is a class with typed fields; all bubble and cross shadow roots. */
const UP = { bubbles: true, composed: true };

/** The reader has come to another place. */
export class PlaceEvent extends Event {
  static readonly type = 'cotejo-place';
  /** @param part - Part of the rows before the place, 0-1. */
  constructor(
    readonly place: Place,
    readonly part: number,
  ) {
    super(PlaceEvent.type, UP);
  }
}

/** Another sentence is held, or none: see `CotejoReader.lit`. */
export class HoldEvent extends Event {
  static readonly type = 'cotejo-hold';
  constructor() {
    super(HoldEvent.type, UP);
  }
}

/** The reader wants another layout, order or filter. */
export class ViewEvent extends Event {
  static readonly type = 'cotejo-view';
  constructor(readonly change: Partial<View>) {
    super(ViewEvent.type, UP);
  }
}

/** The reader wants the text to look otherwise. */
export class AppearanceEvent extends Event {
  static readonly type = 'cotejo-appearance';
  constructor(readonly change: Partial<Appearance>) {
    super(AppearanceEvent.type, UP);
  }
}

/** The reader wants another language of the interface. */
export class LanguageEvent extends Event {
  static readonly type = 'cotejo-language';
  constructor(readonly language: InterfaceLanguage) {
    super(LanguageEvent.type, UP);
  }
}

/** Something is to be opened over the text or beside it: outline, text settings, terms, findings, alignment editor. */
export class OpenEvent extends Event {
  static readonly type = 'cotejo-open';
  constructor(readonly what: 'outline' | 'settings' | 'terms' | 'findings' | 'alignment') {
    super(OpenEvent.type, UP);
  }
}

/** What can be done with an edition on the shelf. */
export type ShelfAction =
  | 'save'
  | 'remove'
  | 'update'
  | 'compare'
  | 'save-all'
  | 'cancel'
  | 'persist'
  | 'copy-out'
  | 'copy-in'
  | 'add'
  | 'more'
  | 'replace'
  | 'join'
  | 'drop'
  | 'bring-back'
  | 'erase'
  | 'library-out'
  | 'library-in';

/** The reader wants something done on the shelf. */
export class ShelfEvent extends Event {
  static readonly type = 'cotejo-shelf-action';
  constructor(
    readonly action: ShelfAction,
    readonly slug = '',
    readonly file?: File,
  ) {
    super(ShelfEvent.type, UP);
  }
}

/** A step along the sentences, from a button. */
export class StepEvent extends Event {
  static readonly type = 'cotejo-step';
  constructor(readonly step: 'next' | 'previous' | 'counterpart' | 'close' | 'reveal') {
    super(StepEvent.type, UP);
  }
}
