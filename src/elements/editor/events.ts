import type { Change } from '../../alignment/edit/change.js';
import type { Step } from '../../alignment/edit/history.js';

/** What the alignment editor tells the app: all bubble and cross shadow roots. */
const UP = { bubbles: true, composed: true };

/** A person has changed something. The app puts it into the history and keeps it. */
export class ChangeEvent extends Event {
  static readonly type = 'cotejo-change';
  constructor(readonly change: Change) {
    super(ChangeEvent.type, UP);
  }
}

/** What can be asked of the app besides changes. */
export type EditorRequest = 'undo' | 'redo' | 'save' | 'save-as' | 'retry' | 'forget-comparison' | 'take-others';

/** A person asks for something that is the app's to do. */
export class EditorRequestEvent extends Event {
  static readonly type = 'cotejo-request';
  constructor(readonly request: EditorRequest) {
    super(EditorRequestEvent.type, UP);
  }
}

/** A person gives an alignment file, to take over or to compare with. */
export class AlignmentFileEvent extends Event {
  static readonly type = 'cotejo-alignment-file';
  constructor(
    readonly use: 'load' | 'compare',
    readonly file: File,
  ) {
    super(AlignmentFileEvent.type, UP);
  }
}

/** The hand has come to another link, or its link has changed. */
export class CurrentLinkEvent extends Event {
  static readonly type = 'cotejo-current';
  constructor(readonly index: number) {
    super(CurrentLinkEvent.type, UP);
  }
}

/** A change that no longer fits is to be forgotten. */
export class DiscardEvent extends Event {
  static readonly type = 'cotejo-discard';
  constructor(readonly step: Step) {
    super(DiscardEvent.type, UP);
  }
}

/** How a person likes to edit. */
export interface EditorOptions {
  /** Name that links are marked with. */
  name: string;
  /** Single letters are shortcuts, too. */
  letters: boolean;
  /** Where one goes on to after accepting a link. */
  goOn: 'doubtful' | 'next';
}

/** A person likes to edit otherwise. */
export class EditorOptionsEvent extends Event {
  static readonly type = 'cotejo-options';
  constructor(readonly change: Partial<EditorOptions>) {
    super(EditorOptionsEvent.type, UP);
  }
}
