// The words of the interface: none missing in either language, none unused, the same gaps to fill in both.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPOSITORY } from './project.mjs';

const LANGUAGES = ['es', 'en'];
const I18N = join(REPOSITORY, 'src/i18n');

/** Members of a union type or values of a list in a source: `type FetchErrorCode = 'offline' | …`, `worker: 'ready' | …`. */
function members(path, name) {
  const source = readFileSync(join(REPOSITORY, 'src', path), 'utf8');
  const match = new RegExp(`\\b${name}\\b[^='\\n]*?[=:]\\s*\\[?((?:\\s*[|,]?\\s*'[^']*')+)`).exec(source);
  assert.ok(match, `${name} in ${path}`);
  return [...match[1].matchAll(/'([^']*)'/g)].map(([, value]) => value);
}

/** What the keys of a table do. */
const actionsOf = (path) => [
  ...new Set(
    [...readFileSync(join(REPOSITORY, 'src', path), 'utf8').matchAll(/action: '([\w-]+)'/g)].map(
      ([, action]) => action,
    ),
  ),
];

const except = (values, ...others) => values.filter((value) => !others.includes(value));
const FETCH = members('app/library.ts', 'FetchErrorCode');

/** Keys that are put together, a star for the gap, and what can stand in it. */
const TEMPLATES = {
  'view.*': members('elements/view.ts', 'Layout'),
  'settings.*': ['scale', 'measure', 'leading'],
  'status.*': members('elements/sentence-bar.ts', 'status'),
  'sentence.own_*': ['sentence', 'block'],
  'sentence.other_*': ['sentence', 'block'],
  'sentence.none_*': ['sentence', 'block'],
  'provenance.*': members('text/model.ts', 'Provenance'),
  'state.*': [...readFileSync(join(REPOSITORY, 'src/elements/shelf.ts'), 'utf8').matchAll(/\{ name: '(\w+)'/g)].map(
    ([, name]) => name,
  ),
  'shelf.persist_*': members('elements/shelf.ts', 'persisted'),
  'shelf.worker_*': except(members('elements/shelf.ts', 'worker'), 'ready', 'unknown'),
  'shelf.database_*': except(members('elements/shelf.ts', 'database'), 'ready'),
  'shelf.index_*': FETCH,
  'shelf.none_*': FETCH,
  'fetch.*': FETCH,
  'edition.*': FETCH,
  'worker.*': except(members('app/worker-registration.ts', 'WorkerState'), 'ready'),
  'severity.*': ['critical', 'major', 'minor', 'info'],
  'zone.*': ['front', 'body', 'notes'],
  'terms.*': ['confirmed', 'dismissed'],
  'terms.state_*': members('terminology/lens.ts', 'PlaceState'),
  'terms.sort_*': members('terminology/concordance.ts', 'ConcordanceOrder'),
  'reason.*': ['right', 'style', 'quotation', 'name', 'original'],
  'termStatus.*': members('terminology/termbase/model.ts', 'TermStatus'),
  'works.kind_*': ['paragraph', 'item', 'quote', 'note'],
  'works.left_*': members('formats/draft.ts', 'LeftOutReason'),
  'works.meta_*': members('elements/works/text-meta.ts', 'FIELDS'),
  'works.*': ['reading', 'joining', 'saving'],
  'recovery.*': members('elements/recovery.ts', 'state'),
  'recovery.*Text': members('elements/recovery.ts', 'state'),
  'link.state_*': members('alignment/edit/tally.ts', 'LinkState'),
  'count.*': members('alignment/edit/tally.ts', 'LinkState'),
  'did.*': members('alignment/edit/change.ts', 'CHANGE_NAMES'),
  'problem.*': members('alignment/edit/problems.ts', 'Problem'),
  'command.*': [
    ...except(members('elements/editor/actions.ts', 'SHOWN'), 'takeOut'),
    ...members('elements/editor/actions.ts', 'BOUNDARIES'),
    ...['suggestion', 'undo', 'redo'],
  ],
  'command.takeOut_*': ['source', 'target'],
  'key.*': actionsOf('elements/editor/keys.ts'),
  'editor.*': ['undone', 'redone'],
  'editor.axis_*': ['source', 'target'],
  'editor.side_*': ['source', 'target'],
  'editor.differs_*': members('alignment/edit/compare.ts', 'kind'),
  'editor.goOn_*': members('elements/editor/events.ts', 'goOn'),
  'editor.kept_*': except(members('elements/editor/frame.ts', 'state'), 'failed'),
  'editor.list_*': members('elements/editor/listing.ts', 'LISTINGS'),
  // The others are said by the recovery screen and by notices about the storage as a whole.
  'unsaved.*': except(members('storage/errors.ts', 'StorageErrorCode'), 'lost', 'damaged', 'unavailable'),
};

/** `${CHOICE_KEYS[name]}.${each}`: the choices of the settings, by the group of their words. */
const CHOICES = {
  face: members('elements/view.ts', 'face'),
  theme: members('elements/view.ts', 'theme'),
  view: members('elements/view.ts', 'Layout'),
  order: members('elements/view.ts', 'ReadingOrder'),
  languages: LANGUAGES,
};

/** All words of a language, `{ 'bar.outline': 'Contents' }`, from every file of it. */
function wordsOf(language) {
  const words = {};
  for (const file of readdirSync(I18N).filter((name) => name.startsWith(`${language}.`) && name.endsWith('.json'))) {
    for (const [key, value] of flatten(JSON.parse(readFileSync(join(I18N, file), 'utf8')))) {
      assert.ok(!(key in words), `${key} is in two files`);
      words[key] = value;
    }
  }
  return words;
}

function flatten(tree, prefix = '') {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key) => key.replace(PLURAL, '');
const bases = (words) => [...new Set(Object.keys(words).map(baseOf))].sort();
const gaps = (value, pattern) => new Set([...value.matchAll(pattern)].map(([, name]) => name));

/** TypeScript sources of some folders, joined. */
function sources(...folders) {
  const read = (path) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? read(inside) : entry.name.endsWith('.ts') ? [readFileSync(inside, 'utf8')] : [];
    });
  return folders.flatMap((folder) => read(join(REPOSITORY, 'src', folder))).join('\n');
}

/** The keys that the interface asks for. */
function usedKeys(groups) {
  const code = sources('elements', 'app', 'i18n');
  const group = `(?:${groups.join('|')})`;
  const plain = [...code.matchAll(new RegExp(`['\`](${group}\\.[A-Za-z][\\w-]*)['\`]`, 'g'))].map(([, key]) => key);
  const templates = new Set(
    [...code.matchAll(new RegExp(`\`(${group}\\.[^\`]*\\$\\{[^\`]*)\``, 'g'))].map(([, key]) =>
      key.replace(/\$\{[^}]*\}/g, '*'),
    ),
  );
  assert.deepEqual([...templates].sort(), Object.keys(TEMPLATES).sort(), 'say in TEMPLATES what can stand in the gaps');
  const made = Object.entries(TEMPLATES).flatMap(([template, values]) =>
    values.map((value) => template.replace('*', value)),
  );
  const choices = Object.entries(CHOICES).flatMap(([name, values]) => values.map((value) => `${name}.${value}`));
  return new Set([...plain, ...made, ...choices]);
}

const es = wordsOf('es');
const en = wordsOf('en');

test('both languages have the same keys, in the files of the same name, and no empty words', () => {
  assert.deepEqual(bases(es), bases(en));
  for (const [key, value] of [...Object.entries(es), ...Object.entries(en)]) assert.notEqual(value.trim(), '', key);
  for (const file of readdirSync(I18N).filter((name) => name.startsWith('en.'))) {
    const [one, other] = [file, file.replace('en.', 'es.')].map((name) =>
      JSON.parse(readFileSync(join(I18N, name), 'utf8')),
    );
    assert.deepEqual(bases(Object.fromEntries(flatten(one))), bases(Object.fromEntries(flatten(other))), file);
  }
});

test('every key that is used is there, and every key that is there is used', () => {
  const used = usedKeys([...new Set(Object.keys(en).map((key) => key.split('.')[0]))]);
  assert.deepEqual(
    [...used].filter((key) => !bases(en).includes(key)),
    [],
    'missing',
  );
  assert.deepEqual(
    bases(en).filter((key) => !used.has(key)),
    [],
    'unused',
  );
});

test('plurals have the forms of their language: one, many, other in Spanish; one, other in English', () => {
  for (const [language, words, forms] of [
    ['es', es, ['many', 'one', 'other']],
    ['en', en, ['one', 'other']],
  ]) {
    assert.deepEqual(new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort(), forms);
    const plural = new Set(
      Object.keys(words)
        .filter((key) => PLURAL.test(key))
        .map(baseOf),
    );
    for (const base of plural) {
      const found = Object.keys(words).filter((key) => baseOf(key) === base);
      assert.deepEqual(
        found.sort(),
        forms.map((form) => `${base}_${form}`),
        `${language} ${base}`,
      );
    }
  }
  const plurals = (words) =>
    [
      ...new Set(
        Object.keys(words)
          .filter((key) => PLURAL.test(key))
          .map(baseOf),
      ),
    ].sort();
  assert.deepEqual(plurals(es), plurals(en));
});

test('words have the same gaps in both languages', () => {
  const all = (words, base, pattern) =>
    new Set(
      Object.keys(words)
        .filter((key) => baseOf(key) === base)
        .flatMap((key) => [...gaps(words[key], pattern)]),
    );
  for (const base of bases(en)) {
    assert.deepEqual([...all(es, base, /\{\{(\w+)\}\}/g)].sort(), [...all(en, base, /\{\{(\w+)\}\}/g)].sort(), base);
  }
  for (const value of [...Object.values(es), ...Object.values(en)]) {
    assert.equal(value.replace(/\{\{\w+\}\}/g, '').match(/[{}]/), null, value);
  }
});

test('the words of the rows: the same keys and gaps in both languages, every one used', () => {
  const rows = JSON.parse(readFileSync(join(I18N, 'rows.json'), 'utf8'));
  assert.deepEqual(Object.keys(rows).sort(), ['en', 'es']);
  const [spanish, english] = [rows.es, rows.en].map((table) => Object.fromEntries(flatten(table)));
  assert.deepEqual(Object.keys(spanish).sort(), Object.keys(english).sort());
  for (const key of Object.keys(english)) {
    assert.deepEqual(gaps(spanish[key], /\{(\w+)\}/g), gaps(english[key], /\{(\w+)\}/g), key);
  }
  const code = sources('edition');
  assert.deepEqual(
    Object.keys(rows.en).filter((key) => !new RegExp(`\\.${key}\\b`).test(code)),
    [],
    'unused',
  );
  for (const group of ['original', 'translation']) {
    assert.deepEqual(Object.keys(rows.en[group]).sort(), members('text/model.ts', 'Provenance').sort());
  }
});

test('findings have a message in both languages with the same gaps', () => {
  const code = readFileSync(join(REPOSITORY, 'src/text/messages.ts'), 'utf8');
  const messages = [...code.matchAll(/'([a-z0-9-]+)': \{\s*en: '([^']*)',\s*es: '([^']*)',?\s*\}/g)];
  const rules = [...code.matchAll(/^ {2}'([a-z0-9-]+)': \{/gm)].map(([, rule]) => rule);
  assert.deepEqual(
    messages.map(([, rule]) => rule),
    rules,
  );
  const used = sources('text', 'alignment', 'cli').replace(code, '');
  for (const [, rule, english, spanish] of messages) {
    assert.deepEqual(gaps(spanish, /\{(\w+)\}/g), gaps(english, /\{(\w+)\}/g), rule);
    assert.ok(used.includes(`'${rule}'`), `${rule} is unused`);
  }
});
