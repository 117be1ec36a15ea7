import type { Draft, DraftLinks } from '../../formats/draft.js';
import type { TextMeta } from '../../text/model.js';
import type { Side } from '../../text/finding.js';
import type { EditableDraft } from './draft-edits.js';

/** What the elements of one's own library tell the app; all bubble and cross shadow roots. */
const UP = { bubbles: true, composed: true };

/** What the dialog of adding or replacing a text asks for. */
export type ImportRequest =
  /** Files were chosen, dropped or pasted. */
  | { action: 'files'; files: File[] }
  /** What is being done is to be stopped. */
  | { action: 'cancel' }
  /** The texts are as they should be. */
  | { action: 'keep'; drafts: Draft[]; links?: DraftLinks }
  /** The text is to be kept until its translation is there. */
  | { action: 'wait'; draft: Draft }
  /** The differences were seen: put the text in its place. */
  | { action: 'confirm' }
  | { action: 'closed' };

/** The dialog of adding or replacing a text asks for something. */
export class ImportEvent extends Event {
  static readonly type = 'cotejo-import';
  constructor(readonly request: ImportRequest) {
    super(ImportEvent.type, UP);
  }
}

/** A draft was corrected. */
export class DraftEvent extends Event {
  static readonly type = 'cotejo-draft';
  constructor(readonly text: EditableDraft) {
    super(DraftEvent.type, UP);
  }
}

/** What the panel of one edition asks for. */
export type WorkRequest =
  | { action: 'export'; format: string; level: 'block' | 'sentence' }
  | { action: 'replace'; side: Side; file: File }
  | { action: 'duplicate' }
  | { action: 'closed' }
  | { action: 'delete' }
  | { action: 'meta'; side: Side; meta: Partial<TextMeta> }
  | { action: 'words'; side: Side; block: string; words: string };

/** The panel of an edition asks for something. */
export class WorkEvent extends Event {
  static readonly type = 'cotejo-work';
  constructor(readonly request: WorkRequest) {
    super(WorkEvent.type, UP);
  }
}

/** What is said of a text was changed. */
export class MetaEvent extends Event {
  static readonly type = 'cotejo-meta';
  constructor(readonly change: Partial<TextMeta>) {
    super(MetaEvent.type, UP);
  }
}
