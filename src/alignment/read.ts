import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Finding } from '../text/finding.js';
import { decodeText } from '../text/decode.js';
import type { MessageLanguage } from '../text/messages.js';
import { createReporter, type Reporter } from '../text/reporter.js';
import schema from './alignment.schema.json' with { type: 'json' };
import type { Alignment } from './model.js';

/** An alignment file as read. */
export interface ReadAlignment {
  /** Null when the file is not JSON or does not follow the schema. */
  alignment: Alignment | null;
  findings: Finding[];
  /** Where link `index` stands in the file, both from 1. */
  placeOf(index: number): { line: number; col: number };
}

/** Most schema errors that are reported; the first few say what is wrong. */
const MOST_SCHEMA_ERRORS = 20;

/** Reads an alignment file and validates it against the published JSON Schema. Never throws. */
export function readAlignment(bytes: Uint8Array, file: string, messages: MessageLanguage = 'en'): ReadAlignment {
  const reporter = createReporter(file, 'source', messages);
  const json = decodeText(bytes, reporter);
  const place = createPlaces(json);
  const { tree, value } = parseJson(json, place, reporter) ?? {};
  const valid = tree !== undefined && followsSchema(value, tree, place, reporter);
  const alignment = valid ? withBlocks(value as Alignment) : null;
  return {
    alignment,
    findings: reporter.findings,
    placeOf: (index) => place((tree && findNodeAtLocation(tree, ['links', index])?.offset) ?? 0),
  };
}

type Places = (offset: number) => { line: number; col: number };

/** Lines and columns of offsets, by binary search over the line starts. */
function createPlaces(text: string): Places {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, col: offset - starts[low - 1] + 1 };
  };
}

function parseJson(json: string, place: Places, reporter: Reporter): { tree: Node; value: unknown } | undefined {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  let value: unknown;
  try {
    tree = parseTree(json, errors, { allowTrailingComma: false, disallowComments: true });
    value = tree && getNodeValue(tree);
  } catch {
    // Nested so deep that the stack ran out.
    reporter.report({
      rule: 'alignment-json',
      severity: 'error',
      zone: 'alignment',
      line: 1,
      parameters: { reason: 'nested too deep' },
    });
    return undefined;
  }
  const [error] = errors;
  if (error || !tree) {
    const parameters = { reason: error ? printParseErrorCode(error.error) : 'empty' };
    reporter.report({
      rule: 'alignment-json',
      severity: 'error',
      zone: 'alignment',
      ...place(error?.offset ?? 0),
      parameters,
    });
    return undefined;
  }
  return { tree, value };
}

function followsSchema(value: unknown, tree: Node, place: Places, reporter: Reporter): boolean {
  const report = (offset: number, reason: string): void => {
    const parameters = { reason };
    reporter.report({ rule: 'alignment-schema', severity: 'error', zone: 'alignment', ...place(offset), parameters });
  };
  try {
    const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(value);
    for (const { instanceLocation, error } of deepest(errors).slice(0, MOST_SCHEMA_ERRORS)) {
      const path = instanceLocation.split('/').slice(1).map(decodePointer);
      report(nodeAt(tree, path).offset, `${path.join('/') || '/'}: ${error}`);
    }
    return valid;
  } catch (error) {
    // The validator throws for a key that is half a character, and for errors by the hundred thousand.
    report(tree.offset, (error as Error).message);
    return false;
  }
}

/** A nested error is repeated by each level above it; the deepest one names the thing. */
function deepest(errors: OutputUnit[]): OutputUnit[] {
  const above = new Set<string>();
  for (const { instanceLocation } of errors) {
    for (let at = instanceLocation.lastIndexOf('/'); at >= 0; at = instanceLocation.lastIndexOf('/', at - 1)) {
      above.add(instanceLocation.slice(0, at));
      if (at === 0) break;
    }
  }
  return errors.filter(({ instanceLocation, keyword }) => !above.has(instanceLocation) && keyword !== '$ref');
}

/** The node a path leads to, as far as it goes: a number is an index in an array and a name in an object. */
function nodeAt(tree: Node, path: string[]): Node {
  let node = tree;
  for (const part of path) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]);
    if (!next) break;
    node = next;
  }
  return node;
}

const decodePointer = (part: string): string => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~');

function withBlocks(alignment: Alignment): Alignment {
  const fill = (text: Alignment['source']) => ({ ...text, blocks: text.blocks ?? {} });
  return { ...alignment, source: fill(alignment.source), target: fill(alignment.target) };
}
