/**
 * Reads TBX: ISO 30042:2019 (dialects Core, Min, Basic, Linguist and private ones; styles DCA and DCT), its drafts, and
 * the edition of 2008 (`martif`). Never throws for what a file says.
 */
import type { Finding } from '../../text/finding.js';
import type { MessageLanguage } from '../../text/messages.js';
import { decodeFile } from './decode.js';
import { toFindings, type TermbaseProblem, type TermbaseRule } from './messages.js';
import { tidy, type Concept, type Termbase } from './model.js';
import { toCanonical } from './tbx-canonical.js';
import { readConcept } from './tbx-concept.js';
import { elementsIn, localName, parseXml, textIn, type XmlElement, type XmlProblem } from './xml.js';

/** A termbase read from a file: null when it has an error. */
export interface ReadTermbase {
  termbase: Termbase | null;
  findings: Finding[];
}

/** Reads a TBX file; `file` is its name in findings. */
export function readTbx(bytes: Uint8Array, file: string, language: MessageLanguage = 'en'): ReadTermbase {
  const problems: TermbaseProblem[] = [];
  const termbase = read(bytes, problems);
  return { termbase, findings: toFindings(problems, file, language) };
}

const XML_RULES: Record<XmlProblem['reason'], TermbaseRule> = {
  malformed: 'termbase-xml',
  'too-deep': 'termbase-depth',
  'too-many': 'termbase-elements',
};

function read(bytes: Uint8Array, problems: TermbaseProblem[]): Termbase | null {
  const fail = (rule: TermbaseRule, line: number, detail: string, col = 1): null => {
    problems.push({ rule, severity: 'error', line, col, parameters: { detail } });
    return null;
  };
  const decoded = decodeFile(bytes);
  if ('problem' in decoded) return fail(`termbase-${decoded.problem}`, decoded.line, decoded.detail);
  const document = parseXml(decoded.text);
  if ('reason' in document) return fail(XML_RULES[document.reason], document.line, document.detail, document.col);
  const name = localName(document.root);
  if (name !== 'tbx' && name !== 'martif') return fail('termbase-not-tbx', document.root.line, name);
  const root = toCanonical(document.root);
  const text = elementsIn(root).find((element) => element.name === 'text');
  const body = text && elementsIn(text).find((element) => element.name === 'body');
  if (!body) return fail('termbase-no-body', root.line, '');
  const concepts = readConcepts(body, problems);
  body.children = body.children.filter(
    (node) => typeof node !== 'object' || !('children' in node) || node.name !== 'conceptEntry',
  );
  const before = document.before.filter(
    (node) => typeof node === 'object' && !('target' in node && node.target === 'xml-model'),
  );
  return { meta: readMeta(root), concepts, kept: { root, before } };
}

function readConcepts(body: XmlElement, problems: TermbaseProblem[]): Concept[] {
  const first = new Map<string, number>();
  const entries = elementsIn(body).filter(({ name }) => name === 'conceptEntry');
  const taken = new Set(entries.map(({ attributes }) => attributes.id).filter(Boolean));
  let number = 0;
  const nextId = (): string => {
    while (taken.has(`c${++number}`));
    taken.add(`c${number}`);
    return `c${number}`;
  };
  return entries.map((entry) => {
    let id = entry.attributes.id || nextId();
    const earlier = first.get(id);
    if (earlier !== undefined) {
      const now = nextId();
      const parameters = { id, first: earlier, now };
      problems.push({ rule: 'termbase-id-twice', severity: 'warning', line: entry.line, concept: id, parameters });
      id = now;
    }
    first.set(id, entry.line);
    return readConcept(entry, id, problems);
  });
}

function readMeta(root: XmlElement): Termbase['meta'] {
  const title = tidy(textAt(root, 'tbxHeader', 'fileDesc', 'titleStmt', 'title'));
  const source = tidy(textAt(root, 'tbxHeader', 'fileDesc', 'sourceDesc'));
  return {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    language: root.attributes['xml:lang'] || 'en',
  };
}

function textAt(root: XmlElement, ...path: string[]): string {
  let element: XmlElement | undefined = root;
  for (const name of path) element = element && elementsIn(element).find((child) => child.name === name);
  return element ? textIn(element) : '';
}
