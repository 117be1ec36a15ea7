import { parseAst, type Plugin } from 'vite';

/**
 * Leaves out of i18next, in a production build, what Cotejo never uses: backends, formatters, detectors, nesting,
 * contexts, ordinals, missing-key reports, the log of a debug mode. What remains answers as before; a test holds it
 * against the whole library. The build stops when a later version of i18next lacks something named here.
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

/** Methods that nothing calls, by class. */
const METHODS: Record<string, string> = {
  I18n: `reloadResources use hydrate getFixedT exists setDefaultNamespace loadNamespaces loadLanguages dir cloneInstance
    toJSON hasLoadedNamespace`,
  ResourceStore: 'removeNamespaces addResource addResources removeResourceBundle toJSON',
  Translator: 'exists getUsedParamsDetails',
  PluralResolver: 'clearCache needsPlural getPluralFormsOfKey getSuffixes',
  LanguageUtil: 'clearCache',
  EventEmitter: 'once',
};

/** Classes of which only the outside is needed. Without `debug` the log says errors alone. */
const CLASSES: Record<string, string> = {
  Connector: 'class Connector extends EventEmitter {}',
  Formatter: 'class Formatter { format(value) { return value; } }',
  Logger: 'class Logger { init() {} create() { return this; } error(...said) { console.error(...said); } }',
};

/** Expressions, without the question marks of optional chains, and the value they always have here. */
const FIXED: Record<string, string> = {
  // Options of the instance: as they are when nobody sets them, and as src/i18n/i18n.ts sets them.
  ...allOf('this.options.', 'undefined', [
    ...['userDefinedKeySeparator', 'userDefinedNsSeparator', 'returnDetails', 'appendNamespaceToCIMode', 'joinArrays'],
    ...['returnObjects', 'returnedObjectHandler', 'missingKeyNoValueFallbackToKey', 'updateMissing', 'saveMissing'],
    ...['saveMissingTo', 'appendNamespaceToMissingKey', 'parseMissingKeyHandler', 'interpolation.defaultVariables'],
    ...['postProcess', 'postProcessPassResolved', 'fallbackNS', 'supportedLngs', 'nonExplicitSupportedLngs'],
    ...['cleanCode', 'lowerCaseLng', 'missingInterpolationHandler', 'isClone', 'fallbackLng', 'nsSeparator'],
    ...['overloadTranslationOptionHandler', 'ignoreJSONStructure', 'returnNull', 'returnEmptyString'],
  ]),
  'this.options.load': "'all'",
  // Options of one question: the gaps to fill, and a count.
  ...allOf('opt.', 'undefined', [
    ...['returnDetails', 'appendNamespaceToCIMode', 'joinArrays', 'ordinal', 'returnObjects', 'replace', 'context'],
    ...['missingKeyNoValueFallbackToKey', 'interpolation', 'postProcess', 'applyPostProcessor', 'lngs', 'ns'],
    ...['keySeparator', 'nsSeparator', 'skipInterpolation', 'fallbackLng'],
  ]),
  'opt.nest': 'false',
  'options.ordinal': 'undefined',
  'options.ignoreJSONStructure': 'undefined',
  'options.missingInterpolationHandler': 'undefined',
  'options.interpolation.skipOnVariables': 'undefined',
  'options.isClone': 'undefined',
  'Translator.hasDefaultValue(opt)': 'false',
  // Modules that are never handed to use().
  ...allOf('this.modules.', 'undefined', ['logger', 'formatter', 'backend', 'languageDetector', 'i18nFormat']),
  'this.i18nFormat': 'undefined',
  'this.services.languageDetector': 'undefined',
  's.languageDetector': 'undefined',
  'this.alwaysFormat': 'false',
  'this.utils.hasLoadedNamespace': 'undefined',
  'this.hasLoadedNamespace.bind(this)': 'undefined',
  'this.reloadResources.bind(this)': 'undefined',
  // Words are added by hand, in one namespace; keys are strings without a colon.
  '!this.options.resources || this.options.partialBundledLanguages': 'false',
  "typeof keys === 'function'": 'false',
  "typeof k === 'function'": 'false',
  '!looksLikeObjectPath(key, nsSeparator, keySeparator)': 'true',
  "lng.toLowerCase() === 'cimode'": 'false',
};

function allOf(prefix: string, value: string, names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [prefix + name, value]));
}

/** Calls that only a debug mode would print. */
const SILENT = /\.logger\.(log|warn|once|deprecate)$/;

/** A node of the syntax tree (ESTree), as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** i18next without what is named above. @throws Error when something named is not there */
export function trim(code: string): string {
  const edits: [start: number, end: number, words: string][] = [];
  const missing = new Set([...Object.keys(CLASSES), ...methodNames(), ...Object.keys(FIXED)]);
  const textOf = (node: Node): string => code.slice(node.start, node.end).replaceAll('?.', '.');
  const replace = (node: Node, words: string, name: string): void => {
    edits.push([node.start, node.end, words]);
    missing.delete(name);
  };
  const visit = (node: Node, parent: Node | undefined): void => {
    const name = (node.id as { name?: string } | undefined)?.name ?? '';
    if (node.type === 'ClassDeclaration' && CLASSES[name]) return replace(node, CLASSES[name], name);
    const method = node.type === 'MethodDefinition' && `${classOf(parent)}.${(node.key as { name?: string }).name}`;
    if (method && methodNames().includes(method)) return replace(node, '', method);
    if (node.type === 'ExpressionStatement' && isSilent(node, textOf)) return replace(node, ';', '');
    const text = textOf(node);
    if (Object.hasOwn(FIXED, text) && !isTarget(node, parent)) return replace(node, `(${FIXED[text]})`, text);
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(parseAst(code) as unknown as Node, undefined);
  if (missing.size > 0)
    throw new Error(`i18next is no longer as src/cli/trim-i18next.ts knows it: ${[...missing].join('; ')}`);
  return onlyCreateInstance(applyEdits(code, edits));
}

const methodNames = (): string[] =>
  Object.entries(METHODS).flatMap(([name, methods]) => methods.split(/\s+/).map((method) => `${name}.${method}`));

/** Name of the class whose body a node is; bodies are marked on the way down. */
const classOf = (body: Node | undefined): string => String(body?.owner ?? '');

function childrenOf(node: Node): Node[] {
  const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
  if (node.type === 'ClassDeclaration') (node.body as Node).owner = (node.id as { name: string }).name;
  return Object.values(node).flat().filter(isNode);
}

function isSilent(statement: Node, textOf: (node: Node) => string): boolean {
  const call = statement.expression as Node;
  return call.type === 'CallExpression' && SILENT.test(textOf(call.callee as Node));
}

/** True where something is written to: that stays as it is. */
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
  if (at < 0) throw new Error('i18next: the end of the module is not as expected');
  return `${code.slice(0, at)}export const createInstance = I18n.createInstance;\n`;
}
