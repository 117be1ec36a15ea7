/** Hands findings, decisions and terms to the reader as files. */
import type { Edition } from '../../edition/model.js';
import { createWords } from '../../edition/words.js';
import type { DeskAction } from '../../elements/terms/events.js';
import { guard } from '../../formats/csv.js';
import { writeXliff, type IssueType, type QualityIssue } from '../../formats/xliff.js';
import rowWords from '../../i18n/rows.json';
import { currentLanguage } from '../../i18n/i18n.js';
import { writeDecisions, type Decision } from '../../terminology/decisions.js';
import { reportRows, writeReport } from '../../terminology/report.js';
import type { Survey } from '../../terminology/survey.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import type { TbxEdition } from '../../terminology/termbase/tbx-write.js';
import { NO_TERMS, type TermsFile } from '../../terminology/terms-file.js';
import type { Finding, Severity, Side } from '../../text/finding.js';
import type { MessageLanguage } from '../../text/messages.js';
import { download } from '../copy.js';
import type { Surveyor } from './surveyor.js';

/** What an export is made of. */
export interface ExportContext {
  edition: Edition;
  terms: TermsFile | undefined;
  decisions: ReadonlyMap<string, Decision>;
  /** The user's changes to the termbase. */
  edits: TermbaseEdit[];
  surveyor: Surveyor;
}

/** Makes the file that an action of the desk asks for. */
export async function exportAs(action: DeskAction, context: ExportContext): Promise<void> {
  const { edition, decisions } = context;
  const { slug } = edition;
  switch (action) {
    case 'export-html': {
      const [es, en] = [await survey(context, 'es'), await survey(context, 'en')];
      const html = writeReport({ edition, surveys: { es, en }, decisions, at: new Date().toISOString().slice(0, 10) });
      return save(`${slug}.findings.html`, 'text/html', html);
    }
    case 'export-csv': {
      const rows = reportRows(await survey(context, currentLanguage()), decisions);
      // A byte order mark, without which spreadsheets take UTF-8 for something else.
      const csv = `\ufeff${rows.map((row) => row.map((cell) => quoted(guard(cell))).join(',')).join('\r\n')}\r\n`;
      return save(`${slug}.findings.csv`, 'text/csv', csv);
    }
    case 'export-json': {
      const { findings } = await survey(context, currentLanguage());
      const known = new Set(findings.map(({ key }) => key));
      const own = [...decisions.values()].filter(({ key }) => known.has(key));
      const file = { ...(JSON.parse(writeDecisions(slug, own)) as object), findings };
      return save(`${slug}.decisions.json`, 'application/json', JSON.stringify(file, null, 2));
    }
    case 'export-xliff': {
      const { findings } = await survey(context, currentLanguage());
      const wanted = findings.filter(({ key }) => decisions.get(key ?? '')?.verdict !== 'dismissed');
      const words = createWords(rowWords);
      const xliff = writeXliff(edition, { words, issues: (side, block) => issuesIn(wanted, side, block) });
      return save(`${slug}.findings.xlf`, 'application/xliff+xml', xliff);
    }
    case 'export-tbx':
      return exportTerms(context, '2019');
    case 'export-tbx2':
      return exportTerms(context, '2008');
  }
}

/**
 * The termbase with the user's changes, under its own name: it can be put in the place of the shipped one. In the form of
 * 2008 it has a name of its own: that is for other tools.
 */
async function exportTerms(
  { edition, terms = NO_TERMS, edits, surveyor }: ExportContext,
  standard: TbxEdition,
): Promise<void> {
  const [first, ...others] = terms.termbases;
  const name = first && others.length === 0 ? first.file.split('/').at(-1)! : `${edition.slug}.tbx`;
  // Without changes the file goes out as it came in.
  const same = first && others.length === 0 && edits.length === 0 && standard === '2019';
  const tbx = same ? first.tbx : await surveyor.ask({ ask: 'tbx', terms, edits, standard });
  save(standard === '2019' ? name : name.replace(/(?:\.tbx)?$/, '.2008.tbx'), 'application/x-tbx', tbx);
}

function survey({ edition, terms, edits, surveyor }: ExportContext, language: MessageLanguage): Promise<Survey> {
  const { source, target, links } = edition;
  return surveyor.ask({ ask: 'survey', edition: { source, target, links }, terms: terms ?? NO_TERMS, language, edits });
}

const save = (name: string, type: string, words: string): void => download(new File([words], name, { type }));

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Gravity of a severity on the scale of ITS, 0-100. */
const GRAVITY: Partial<Record<Severity, number>> = { critical: 100, major: 75, minor: 40, info: 10 };

function issuesIn(findings: readonly Finding[], side: Side, block: string): QualityIssue[] {
  return findings.flatMap((finding): QualityIssue[] => {
    // A finding is marked where it is to be mended: in the translation, if it has a place there.
    const place = finding.target ? (side === 'target' ? finding.target : null) : finding[side];
    if (place?.block !== block || place.start === null || place.end === null) return [];
    const { category, message, severity } = finding;
    return [
      {
        start: place.start,
        end: place.end,
        type: typeOf(category),
        comment: message,
        severity: GRAVITY[severity] ?? 10,
      },
    ];
  });
}

/** The issue type of ITS 2.0 that an MQM category comes nearest to. */
const TYPES: readonly [RegExp, IssueType][] = [
  [/omission/, 'omission'],
  [/addition/, 'addition'],
  [/untranslated/, 'untranslated'],
  [/mistranslation|accuracy/, 'mistranslation'],
  [/terminology/, 'terminology'],
  [/number|date|locale/, 'locale-violation'],
  [/whitespace|spacing/, 'whitespace'],
  [/punctuation|typograph/, 'typographical'],
  [/spelling/, 'misspelling'],
  [/duplicat|repet/, 'duplication'],
  [/consisten/, 'inconsistency'],
  [/grammar|linguistic/, 'grammar'],
  [/markup|link/, 'markup'],
  [/style/, 'style'],
];
const typeOf = (category: string): IssueType => TYPES.find(([pattern]) => pattern.test(category))?.[1] ?? 'other';
