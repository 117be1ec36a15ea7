import type { Decision, Verdict } from '../../terminology/decisions.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';

const UP = { bubbles: true, composed: true };

/** A concept was chosen in the list; none, to close the lens. */
export class ConceptEvent extends Event {
  static readonly type = 'cotejo-concept';
  constructor(readonly concept: string | undefined) {
    super(ConceptEvent.type, UP);
  }
}

/** A place of the chosen concept, or a finding, is to be gone to. */
export class GoToEvent extends Event {
  static readonly type = 'cotejo-go-to';
  /** @param index - Which place of the concept. @param finding - Key of the finding. */
  constructor(
    readonly index: number | undefined,
    readonly finding?: string,
  ) {
    super(GoToEvent.type, UP);
  }
}

/** A decision on a finding; without a verdict, it is taken back. */
export class DecideEvent extends Event {
  static readonly type = 'cotejo-decide';
  constructor(
    readonly key: string,
    readonly verdict: Verdict | undefined,
    readonly reason = '',
  ) {
    super(DecideEvent.type, UP);
  }
}

/** Of decisions in conflict with the reader's own, these are to be taken over; none, where the reader's own stay. */
export class ResolveEvent extends Event {
  static readonly type = 'cotejo-resolve';
  constructor(readonly taken: readonly Decision[]) {
    super(ResolveEvent.type, UP);
  }
}

/** The termbase is to be changed; without an edit, the last change is taken back. */
export class TermEditEvent extends Event {
  static readonly type = 'cotejo-term-edit';
  constructor(readonly edit: TermbaseEdit | undefined) {
    super(TermEditEvent.type, UP);
  }
}

/** Something else is wanted of the terms desk. */
export type DeskAction =
  | 'close'
  | 'terms'
  | 'findings'
  | 'underline'
  | 'fold'
  | 'concordance'
  | 'export-html'
  | 'export-csv'
  | 'export-json'
  | 'export-xliff'
  | 'export-tbx'
  | 'export-tbx2'
  | 'import'
  | 'register'
  | 'library'
  | 'cancel';

/** See {@link DeskAction}. `words` are looked for by `concordance`; `file` is read by `import`. */
export class DeskEvent extends Event {
  static readonly type = 'cotejo-desk';
  constructor(
    readonly action: DeskAction,
    readonly detail: { words?: string; everywhere?: boolean; file?: File } = {},
  ) {
    super(DeskEvent.type, UP);
  }
}
