import { LineCounter, parseDocument, visit } from 'yaml';
import { PROVENANCES, type Provenance, type TextMeta } from './model.js';
import type { Reporter } from './reporter.js';

/** A file cut in two: what its YAML says, and the Markdown below it. */
export interface FrontMatter {
  meta: TextMeta;
  body: string;
  /** Line of the file at which the body starts, from 1. */
  bodyLine: number;
}

const KNOWN = ['author', 'publisher', 'journal', 'volume', 'issue', 'published', 'url', 'rights'] as const;

/** Reads the YAML front matter (YAML 1.2, core schema) of a text. What is missing is reported and filled in plainly. */
export function readFrontMatter(text: string, reporter: Reporter): FrontMatter {
  const end = /\n---[ \t]*(?:\n|$)/.exec(text);
  if (!/^---[ \t]*\n/.test(text) || !end) {
    reporter.report({ rule: 'front-matter-missing', severity: 'error', zone: 'front', line: 1 });
    return { meta: toMeta({}, () => undefined), body: text, bodyLine: 1 };
  }
  const yaml = text.slice(text.indexOf('\n') + 1, end.index + 1);
  const head = text.slice(0, end.index + end[0].length);
  const values = readYaml(yaml, reporter);
  const meta = toMeta(values ?? {}, (key, reason) => {
    // YAML that could not be read is reported; that its keys are missing follows.
    if (!values) return;
    const at = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
    const line = at < 0 ? 1 : at + 2;
    reporter.report({ rule: 'front-matter-key', severity: 'error', zone: 'front', line, parameters: { key, reason } });
  });
  return { meta, body: text.slice(head.length), bodyLine: head.split('\n').length };
}

function readYaml(yaml: string, reporter: Reporter): Record<string, string> | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  for (const error of document.errors) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const parameters = { reason: error.message };
    reporter.report({
      rule: 'front-matter-invalid',
      severity: 'error',
      zone: 'front',
      line: line + 1,
      col,
      parameters,
    });
  }
  const values: Record<string, string> = {};
  if (document.errors.length > 0) return null;
  // No alias is ever needed in front matter, and a few of them can stand for gigabytes.
  let alias: number | undefined;
  visit(document, { Alias: (_key, node) => ((alias = node.range?.[0] ?? 0), visit.BREAK) });
  if (alias !== undefined) {
    const { line, col } = lineCounter.linePos(alias);
    const parameters = { reason: 'aliases are not read' };
    reporter.report({
      rule: 'front-matter-invalid',
      severity: 'error',
      zone: 'front',
      line: line + 1,
      col,
      parameters,
    });
    return null;
  }
  const plain: unknown = document.toJS({ maxAliasCount: 0 });
  if (plain === null || typeof plain !== 'object') return values;
  for (const [key, value] of Object.entries(plain)) {
    if (value === null || value === undefined) continue;
    values[key] = typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return values;
}

function toMeta(values: Record<string, string>, report: (key: string, reason: string) => void): TextMeta {
  const { title, lang, role, provenance, 'provenance-note': provenanceNote, ...rest } = values;
  if (!title) report('title', 'a title is needed');
  if (!isLanguage(lang)) report('lang', 'a language tag such as es or en is needed');
  if (role !== 'original' && role !== 'translation') report('role', 'original or translation');
  if (!PROVENANCES.includes(provenance as Provenance)) report('provenance', PROVENANCES.join(', '));
  const meta: TextMeta = {
    title: title ?? '',
    language: isLanguage(lang) ? lang : 'und',
    role: role === 'translation' ? 'translation' : 'original',
    provenance: PROVENANCES.includes(provenance as Provenance) ? (provenance as Provenance) : 'imported',
  };
  if (provenanceNote) meta.provenanceNote = provenanceNote;
  const other: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest)) {
    if ((KNOWN as readonly string[]).includes(key)) meta[key as (typeof KNOWN)[number]] = value;
    else other[key] = value;
  }
  if (meta.url && !/^https?:\/\//i.test(meta.url)) {
    report('url', 'an http or https address');
    delete meta.url;
  }
  if (Object.keys(other).length > 0) meta.other = other;
  return meta;
}

/** True for a well-formed BCP 47 language tag. */
function isLanguage(tag: string | undefined): tag is string {
  if (!tag) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
