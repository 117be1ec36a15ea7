/** Reports on the findings of an edition, with what was decided: a page that stands alone, and rows for a table. */
import type { Edition } from '../edition/model.js';
import type { Finding, FindingSide, Side } from '../text/finding.js';
import { sentenceAt, sentenceSpan } from '../text/model.js';
import type { Decision } from './decisions.js';
import type { Survey } from './survey.js';

/** What a report is made of: the surveys differ in the language of their words alone. */
export interface ReportInput {
  edition: Pick<Edition, 'slug' | 'source' | 'target'>;
  surveys: { es: Survey; en: Survey };
  decisions: ReadonlyMap<string, Decision>;
  /** When the report was made: ISO 8601. */
  at: string;
}

const WORDS = {
  es: {
    title: 'Hallazgos',
    made: 'Informe de Cotejo, {at}. Cada hallazgo es una pregunta hasta que una persona decide.',
    counts: '{all} hallazgos: {confirmed} errores confirmados, {dismissed} descartados, {open} por decidir.',
    reconstruction: 'Se apoya en una reconstrucción: el texto original no es el publicado.',
    reconstructions: '{count} se apoyan en las palabras de una reconstrucción y se cuentan aparte.',
    confirmed: 'Error confirmado',
    dismissed: 'Descartado',
    open: 'Por decidir',
    off: 'Reglas desactivadas',
    critical: 'crítico',
    major: 'grave',
    minor: 'leve',
    info: 'nota',
  },
  en: {
    title: 'Findings',
    made: 'Report by Cotejo, {at}. Each finding is a question until a person decides.',
    counts: '{all} findings: {confirmed} confirmed errors, {dismissed} dismissed, {open} to be decided.',
    reconstruction: 'Rests on a reconstruction: the original shown is not the published text.',
    reconstructions: '{count} rest on the words of a reconstruction and are counted apart.',
    confirmed: 'Confirmed error',
    dismissed: 'Dismissed',
    open: 'To be decided',
    off: 'Rules switched off',
    critical: 'critical',
    major: 'major',
    minor: 'minor',
    info: 'info',
  },
} as const;

type Language = keyof typeof WORDS;
const LANGUAGES: readonly Language[] = ['es', 'en'];

const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const escape = (words: string): string =>
  words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');

const STYLES = `:root{color-scheme:light dark}body{font:16px/1.5 Georgia,serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
h1,h2,p.meta,.tag{font-family:system-ui,sans-serif}article{border-top:1px solid #8888;padding:1rem 0;break-inside:avoid}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:1.5rem}blockquote{margin:0;padding-left:.75rem;border-left:2px solid #8f2d17}
blockquote.target{border-color:#1d4d6e}mark{text-decoration:underline;background:#fceab0;color:#1f1c18}.tag{font-weight:600}.warn{font-style:italic}`;

/** A page of HTML in both languages of the interface, without scripts and without anything from elsewhere. */
export function writeReport(input: ReportInput): string {
  const { edition, surveys, decisions } = input;
  const title = escape(edition.source.meta.title);
  const english = new Map(surveys.en.findings.map((finding) => [finding.key, finding]));
  const articles = surveys.es.findings.map((finding) =>
    writeFinding(input, { es: finding, en: english.get(finding.key) ?? finding }, decisions.get(finding.key ?? '')),
  );
  const heads = LANGUAGES.map((language) => writeHead(input, language));
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} · Cotejo</title><style>${STYLES}</style></head>
<body><h1 lang="${escape(edition.source.meta.language)}">${title}</h1>
<p lang="${escape(edition.target.meta.language)}">${escape(edition.target.meta.title)}</p>
${heads.join('\n')}
${articles.join('\n')}
</body></html>
`;
}

function writeHead({ surveys, decisions, at }: ReportInput, language: Language): string {
  const words = WORDS[language];
  const { findings, off } = surveys[language];
  const count = (verdict: Decision['verdict']): number =>
    findings.filter(({ key }) => decisions.get(key ?? '')?.verdict === verdict).length;
  const [confirmed, dismissed] = [count('confirmed'), count('dismissed')];
  const counts = { all: findings.length, confirmed, dismissed, open: findings.length - confirmed - dismissed };
  const resting = findings.filter(({ restsOn }) => restsOn).length;
  const rules = off.map(({ title, reason }) => `<li><b>${escape(title)}</b>: ${escape(reason)}</li>`).join('');
  return `<section lang="${language}"><h2>${words.title}</h2><p class="meta">${fill(words.made, { at: escape(at) })}</p>
<p>${fill(words.counts, counts)}${resting ? ` ${fill(words.reconstructions, { count: resting })}` : ''}</p>
${rules ? `<h3>${words.off}</h3><ul>${rules}</ul>` : ''}</section>`;
}

function writeFinding(
  { edition, surveys }: ReportInput,
  finding: Record<Language, Finding>,
  decision: Decision | undefined,
): string {
  const { severity, rule, restsOn, source, target, zone } = finding.en;
  const says = LANGUAGES.map((language) => {
    const words = WORDS[language];
    const title = surveys[language].rules.find(({ id }) => id === rule)?.title ?? rule;
    const decided = decision
      ? `${words[decision.verdict]}${decision.reason ? `: ${escape(decision.reason)}` : ''}`
      : words.open;
    return `<p lang="${language}"><span class="tag">${words[severity as 'info']} · ${escape(title)}</span> ${escape(finding[language].message)} ${restsOn ? `<span class="warn">${words.reconstruction}</span> ` : ''}<b>${decided}</b></p>`;
  });
  return `<article id="${escape(finding.en.key ?? '')}"><p class="meta">${escape((target ?? source)?.block ?? '')} · ${zone} · <code>${escape(rule)}</code></p>
${says.join('\n')}
<div class="pair">${writeSide(edition, 'source', source)}${writeSide(edition, 'target', target)}</div></article>`;
}

function writeSide(edition: ReportInput['edition'], side: Side, place: FindingSide | null): string {
  const text = edition[side];
  const block = text.blocks.find(({ id }) => id === place?.block);
  if (!block || place?.start == null || place.end == null) return '';
  const from = sentenceSpan(block, sentenceAt(block, place.start))?.start ?? 0;
  const last = sentenceSpan(block, sentenceAt(block, Math.max(place.start, place.end - 1)))?.end ?? block.text.length;
  const words = (a: number, b: number): string => escape(block.text.slice(a, b));
  const { start, end } = place;
  return `<blockquote class="${side}" lang="${escape(text.meta.language)}" dir="auto">${words(from, start)}<mark>${words(start, end)}</mark>${words(end, Math.max(end, last))}</blockquote>`;
}

/** Findings as rows of a table, the first of them the names of the columns. */
export function reportRows({ findings }: Survey, decisions: ReadonlyMap<string, Decision>): string[][] {
  const side = (place: FindingSide | null): string[] => [
    place?.block ?? '',
    place?.start == null ? '' : String(place.start),
    place?.end == null ? '' : String(place.end),
    place?.quote ?? '',
  ];
  const sideNames = (name: string): string[] => ['block', 'start', 'end', 'quote'].map((each) => `${name}_${each}`);
  const names = ['key', 'rule', 'category', 'severity', 'zone', 'concept', 'message', 'rests_on'];
  return [
    [...names, ...sideNames('source'), ...sideNames('target'), 'decision', 'reason', 'by', 'at'],
    ...findings.map((finding) => {
      const { key = '', rule, category, severity, zone, concept, message, restsOn, source, target } = finding;
      const { verdict = 'open', reason = '', by = '', at = '' } = decisions.get(key) ?? {};
      const said = [key, rule, category, severity, zone, concept ?? '', message, restsOn ?? ''];
      return [...said, ...side(source), ...side(target), verdict, reason, by, at];
    }),
  ];
}
