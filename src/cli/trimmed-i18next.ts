/**
 * What Cotejo does not use of i18next: it adds its words itself, in one namespace, as strings without nesting or formats,
 * in two languages known by plain codes, and asks for them by key, with gaps to fill and a count. So there are no
 * backends, detectors, plug-ins, fallbacks, contexts, ordinals, defaults, reports of missing keys, and no debug mode.
 */

/** Entries `prefix + name` for each of the names. */
function all(prefix: string, names: string, value: string): Record<string, string> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [prefix + name, value]));
}

/** Classes of which only the outside is needed. Without `debug` the log says errors alone. */
export const CLASSES: Record<string, string> = {
  Connector: 'class Connector extends EventEmitter {}',
  Formatter: 'class Formatter { format(value) { return value; } }',
  Logger: 'class Logger { init() {} create() { return this; } error(...said) { console.error(...said); } }',
};

/** Methods, by `class.method`, and what is in their place: nothing where nobody calls them. */
export const METHODS: Record<string, string> = {
  ...all(
    'I18n.',
    `reloadResources use hydrate getFixedT exists setDefaultNamespace loadNamespaces loadLanguages dir cloneInstance
    toJSON hasLoadedNamespace setResolvedLanguage`,
    '',
  ),
  ...all(
    'ResourceStore.',
    'removeNamespaces addResource addResources removeResourceBundle hasResourceBundle getResourceBundle toJSON',
    '',
  ),
  ...all('Translator.', 'exists getUsedParamsDetails hasDefaultValue', ''),
  ...all('PluralResolver.', 'clearCache needsPlural getPluralFormsOfKey getSuffixes', ''),
  ...all('Interpolator.', 'nest reset', ''),
  ...all(
    'LanguageUtil.',
    'clearCache getScriptPartFromCode getLanguagePartFromCode formatLanguageCode formatUncached isSupportedCode getFallbackCodes',
    '',
  ),
  'LanguageUtil.getBestMatchFromCodes': 'getBestMatchFromCodes(codes) { return codes[0]; }',
  'LanguageUtil.toResolveHierarchy': 'toResolveHierarchy(code) { return [code]; }',
  'EventEmitter.once': '',
};

/** Options, by `declaration.option`: what nothing reads any more. */
export const OPTIONS: Record<string, string> = { 'get.overloadTranslationOptionHandler': 'undefined' };

/** Expressions, without the question marks of optional chains, and the value that they always have here. */
export const FIXED: Record<string, string> = {
  // Options of the instance: as they are when nobody sets them, and as src/i18n/i18n.ts sets them.
  ...all(
    'this.options.',
    `userDefinedKeySeparator userDefinedNsSeparator returnDetails appendNamespaceToCIMode joinArrays returnObjects
    returnedObjectHandler missingKeyNoValueFallbackToKey updateMissing appendNamespaceToMissingKey
    parseMissingKeyHandler interpolation.defaultVariables postProcess fallbackNS supportedLngs
    missingInterpolationHandler isClone fallbackLng nsSeparator ignoreJSONStructure returnNull returnEmptyString
    overloadTranslationOptionHandler`,
    'undefined',
  ),
  // Options of one question.
  ...all(
    'opt.',
    `returnDetails appendNamespaceToCIMode joinArrays ordinal returnObjects replace context
    missingKeyNoValueFallbackToKey interpolation postProcess lngs ns keySeparator nsSeparator skipInterpolation
    fallbackLng defaultValue`,
    'undefined',
  ),
  ...all('options.', 'ordinal ignoreJSONStructure missingInterpolationHandler isClone', 'undefined'),
  'opt.nest': 'false',
  'options.interpolation.skipOnVariables': 'undefined',
  'opt[`defaultValue${sep}zero`]': 'undefined',
  'opt[`defaultValue${defaultValueSuffix}`]': 'undefined',
  'opt[`defaultValue${defaultValueSuffixOrdinalFallback}`]': 'undefined',
  'opt[`defaultValue${opt.ordinal ? `${sep}ordinal${sep}` : sep}other`]': 'undefined',
  "needsPluralHandling ? this.pluralResolver.getSuffix(lng, opt.count, opt) : ''": "''",
  'Translator.hasDefaultValue(opt)': 'false',
  // Modules that are never handed to use(), and what they would be asked.
  ...all('this.modules.', 'logger formatter backend languageDetector i18nFormat', 'undefined'),
  'this.i18nFormat': 'undefined',
  'this.services.languageDetector': 'undefined',
  's.languageDetector': 'undefined',
  'isString(postProcess) ? [postProcess] : postProcess': 'undefined',
  'this.utils.hasLoadedNamespace': 'undefined',
  'this.hasLoadedNamespace.bind(this)': 'undefined',
  'this.reloadResources.bind(this)': 'undefined',
  // Words are strings, added by hand; keys are strings without a colon; values are not escaped.
  '!this.options.resources || this.options.partialBundledLanguages': 'false',
  "typeof keys === 'function'": 'false',
  "typeof k === 'function'": 'false',
  '!looksLikeObjectPath(key, nsSeparator, keySeparator)': 'true',
  'new RegExpCache(20)': 'undefined',
  'deepFind(data, key, keySeparator)': 'undefined',
  'deepFind(defaultData, key, keySeparator)': 'undefined',
  'this.escapeValue': 'false',
  'this.alwaysFormat': 'false',
  'res.includes(this.interpolator.nestingPrefixText) ? res.match(this.interpolator.nestingRegexp) : null': 'null',
  // A key without words is its own answer; one that leads to more keys, too.
  'isObjectHit && !objectNotReturned': 'false',
  'handleAsObjectInI18nFormat && isString(joinArrays) && Array.isArray(res)': 'false',
  '!objectNotReturned && (usedKey || usedDefault || updateMissing)': 'false',
  // Languages are `es` and `en`, as they are written.
  "lng.toLowerCase() === 'cimode'": 'false',
  'isRefusedLanguageCode(this, c)': 'false',
  'isRefusedLanguageCode(this, l)': 'false',
  'new Set([...(this.configuredLngs || []), ...configuredLanguageCodes(userOptions)])': 'undefined',
  'this.languageUtils.getLanguagePartFromCode(code)': 'code',
};

/** Statements that are left out, by their start. */
export const STATEMENTS: readonly RegExp[] = [
  // What only a debug mode would print.
  /^[\w.]+\.logger\.(log|warn|once|deprecate)\(/,
  /^this\.pendingWarnings/,
  /^this\.nesting\w+ = /,
  /^this\.setResolvedLanguage\(/,
  /^assertSeparateArguments\(/,
];
