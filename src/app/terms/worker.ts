/** The worker of terms and findings: studies an edition beside the page, so that reading is never held up. */
import { concordanceOf, findWords, type ConcordanceLine } from '../../terminology/concordance.js';
import type { Place, Study } from '../../terminology/rule.js';
import { studyOf } from '../../terminology/study.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import type { TbxEdition } from '../../terminology/termbase/tbx-write.js';
import { findingsOf, surveyOf, type Survey, type SurveyedEdition } from '../../terminology/survey.js';
import type { TallyFinding } from '../../terminology/tally.js';
import { tbxOf } from '../../terminology/termbases.js';
import type { TermsFile } from '../../terminology/terms-file.js';
import type { MessageLanguage } from '../../text/messages.js';

/** What is asked of the worker. `survey` comes first: the others are about that edition, unless they bring their own. */
export type TermsRequest =
  | { ask: 'survey'; edition: SurveyedEdition; terms: TermsFile; language: MessageLanguage; edits: TermbaseEdit[] }
  | { ask: 'findings'; edition: SurveyedEdition; terms: TermsFile; language: MessageLanguage; edits: TermbaseEdit[] }
  | { ask: 'tbx'; terms: TermsFile; edits: TermbaseEdit[]; standard: TbxEdition }
  | { ask: 'words'; words: string; edition?: SurveyedEdition }
  | { ask: 'places'; places: Place[]; counterparts: Place[] };

/** What it answers to each. */
export interface TermsAnswers {
  survey: Survey;
  findings: TallyFinding[];
  tbx: string;
  words: ConcordanceLine[];
  places: ConcordanceLine[];
}

let study: Study | undefined;

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: TermsRequest }>) => {
  const { id, request } = data;
  try {
    postMessage({ id, answer: answer(request) });
  } catch (error) {
    postMessage({ id, error: (error as Error).message });
  }
});

function answer(request: TermsRequest): TermsAnswers[TermsRequest['ask']] {
  if (request.ask === 'survey') {
    study = studyOf(request.edition);
    return surveyOf(study, request.terms, request.language, request.edits);
  }
  if (request.ask === 'findings') {
    const { edition, terms, language, edits } = request;
    const findings = findingsOf(studyOf(edition), terms, language, edits);
    return findings.map(({ key, severity, restsOn }) => ({ key, severity, ...(restsOn && { restsOn }) }));
  }
  if (request.ask === 'tbx') return tbxOf(request.terms, request.edits, request.standard);
  const about = request.ask === 'words' && request.edition ? studyOf(request.edition) : study;
  if (!about) throw new Error('no edition has been surveyed');
  if (request.ask === 'places') return concordanceOf(about, request.places, request.counterparts);
  return concordanceOf(about, findWords(about, request.words));
}
