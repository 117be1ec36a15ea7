import { parseAst, type Plugin } from 'vite';
import { CLASSES, FIXED, METHODS, OPTIONS, STATEMENTS } from './trimmed-i18next.js';

/**
 * Leaves out of i18next, in a production build, what Cotejo never uses (see trimmed-i18next.ts). What remains answers as
 * before: a test holds it against the whole library. The build stops when a later version lacks something that is named.
 */
export function trimI18next(): Plugin {
  return {
    name: 'cotejo-trim-i18next',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      /\/node_modules\/i18next\/dist\/esm\/i18next\.js$/.test(id.replaceAll('\\', '/'))
        ? { code: trim(code), map: null }
        : undefined,
  };
}

/** A node of the syntax tree (ESTree), as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Where a node stands: the node around it, and the names of its class and of its declaration at top level. */
interface Place {
  parent?: Node;
  owner?: string;
  declared?: string;
}

/** i18next without what is left out. @throws Error when something that is named is not there */
export function trim(code: string): string {
  const edits: [start: number, end: number, words: string][] = [];
  const missing = new Set([METHODS, CLASSES, FIXED, OPTIONS].flatMap((names) => Object.keys(names)));
  const textOf = (node: Node): string => code.slice(node.start, node.end).replaceAll('?.', '.').replace(/\s+/g, ' ');
  const replace = (node: Node, words: string, name = ''): void => {
    edits.push([node.start, node.end, words]);
    missing.delete(name);
  };
  const visit = (node: Node, place: Place): void => {
    const own = nameOf(node.id ?? node.key);
    const method = `${place.owner}.${own}`;
    const option = `${place.declared}.${own}`;
    if (node.type === 'ClassDeclaration' && own in CLASSES) return replace(node, CLASSES[own], own);
    if (node.type === 'MethodDefinition' && method in METHODS) return replace(node, METHODS[method], method);
    if (node.type === 'Property' && option in OPTIONS) return replace(node, `${own}: ${OPTIONS[option]}`, option);
    const text = textOf(node);
    if (node.type === 'ExpressionStatement' && STATEMENTS.some((start) => start.test(text))) return replace(node, ';');
    if (Object.hasOwn(FIXED, text) && !isTarget(node, place.parent)) return replace(node, `(${FIXED[text]})`, text);
    const inside = { ...place, parent: node };
    if (node.type === 'ClassDeclaration') inside.owner = own;
    if (node.type === 'VariableDeclarator') inside.declared ??= own;
    for (const child of childrenOf(node)) visit(child, inside);
  };
  visit(parseAst(code) as unknown as Node, {});
  if (missing.size > 0) throw new Error(`i18next has changed; not found: ${[...missing].join(' | ')}`);
  return onlyCreateInstance(applyEdits(code, edits));
}

const nameOf = (node: unknown): string => String((node as { name?: unknown } | null | undefined)?.name ?? '');

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');

/** True where something is written to, or named: that stays as it is. */
const isTarget = (node: Node, parent: Node | undefined): boolean =>
  (parent?.type === 'AssignmentExpression' && parent.left === node) || parent?.type === 'UpdateExpression';

function applyEdits(code: string, edits: [number, number, string][]): string {
  let out = '';
  let from = 0;
  for (const [start, end, words] of edits.sort((a, b) => a[0] - b[0])) {
    out += code.slice(from, start) + words;
    from = end;
  }
  return out + code.slice(from);
}

/** The instance that the library makes for everybody is not made. */
function onlyCreateInstance(code: string): string {
  const at = code.indexOf('const instance = I18n.createInstance();');
  if (at < 0) throw new Error('i18next has changed: its module does not end as expected');
  return `${code.slice(0, at)}export const createInstance = I18n.createInstance;\n`;
}
