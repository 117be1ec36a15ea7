// What the production build leaves of i18next answers as the whole library does, for all words of the interface.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { REPOSITORY } from './project.mjs';

const LIBRARY = join(REPOSITORY, 'node_modules/i18next/dist/esm/i18next.js');
const I18N = join(REPOSITORY, 'src/i18n');
const LANGUAGES = ['es', 'en'];

/** The words of a language, file by file: the one for reading first. */
const bundles = (language) =>
  readdirSync(I18N)
    .filter((file) => file.startsWith(`${language}.`) && file.endsWith('.json'))
    .sort((a, b) => a.length - b.length)
    .map((file) => JSON.parse(readFileSync(join(I18N, file), 'utf8')));

/** All keys of nested words, and what they lead to. */
const entries = (words, prefix = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? entries(value, `${prefix}${key}.`) : [[prefix + key, value]],
  );

/** Set up as src/i18n/i18n.ts does. */
function start(createInstance) {
  const instance = createInstance();
  const [es, en] = LANGUAGES.map((language) => structuredClone(bundles(language)[0]));
  void instance.init({
    initAsync: false,
    lng: 'es',
    fallbackLng: false,
    nsSeparator: false,
    resources: { es: { translation: es }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return instance;
}

describe('i18next as it is built', () => {
  let folder, trim, whole, trimmed, code;
  before(async () => {
    folder = mkdtempSync(join(REPOSITORY, 'node_modules/.cotejo-trim-'));
    const outfile = join(folder, 'trim.mjs');
    const entryPoints = [join(REPOSITORY, 'src/cli/trim-i18next.ts')];
    await build({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
    ({ trim } = await import(pathToFileURL(outfile).href));
    code = readFileSync(LIBRARY, 'utf8');
    writeFileSync(join(folder, 'i18next.mjs'), trim(code));
    trimmed = (await import(pathToFileURL(join(folder, 'i18next.mjs')).href)).createInstance;
    whole = (await import(pathToFileURL(LIBRARY).href)).createInstance;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const pair = () => [start(whole), start(trimmed)];
  const add = (instances, language, words) =>
    instances.forEach((instance) => instance.addResourceBundle(language, 'translation', words, true));

  it('gives every word in both languages, with every kind of value in its gaps', async () => {
    const instances = pair();
    const fillings = [
      '',
      'uno',
      0,
      1,
      2.5,
      1e6,
      null,
      undefined,
      true,
      '{{count}} {{title}}',
      '$t(bar.close)',
      '<b>&"',
    ];
    const counts = [0, 1, 2, 5, 1.5, 1_000_000, '3'];
    let asked = 0;
    for (const language of LANGUAGES) {
      for (const words of bundles(language)) add(instances, language, words);
      for (const instance of instances) await instance.changeLanguage(language);
      for (const [key, value] of bundles(language).flatMap((words) => entries(words))) {
        const gaps = [...String(value).matchAll(/\{\{-?\s*(\w+)/g)].map(([, name]) => name);
        const plain = key.replace(/_(zero|one|two|few|many|other)$/, '');
        for (const [turn, filling] of fillings.entries()) {
          const values = Object.fromEntries(gaps.map((name) => [name, filling]));
          for (const count of [undefined, counts[turn % counts.length]]) {
            for (const name of new Set([key, plain])) {
              const given = count === undefined ? values : { ...values, count };
              const [expected, answer] = instances.map((instance) => instance.t(name, { ...given }));
              assert.equal(answer, expected, `${language} ${name} ${JSON.stringify(given)}`);
              asked++;
            }
          }
        }
      }
    }
    assert.ok(asked > 10_000, String(asked));
  });

  it('says a key that has no words, and words added later', async () => {
    const instances = pair();
    for (const key of ['no.such.key', 'bar', 'bar.', '', 'a:b.c', 'bar.close.more', '__proto__.x']) {
      const [expected, answer] = instances.map((instance) => instance.t(key, {}));
      // Of a key that leads to more keys the whole library says so in words of its own: nobody asks for one.
      if (key !== 'bar') assert.equal(answer, expected, key);
    }
    add(instances, 'es', { late: { said: 'Tarde: {{what}}', nothing: '' }, bar: { close: 'otra' } });
    for (const key of ['late.said', 'late.nothing', 'bar.close']) {
      const [expected, answer] = instances.map((instance) => instance.t(key, { what: 'sí' }));
      assert.equal(answer, expected, key);
    }
    assert.equal(instances[1].t('late.said', { what: 'sí' }), 'Tarde: sí');
  });

  it('changes the language at once, and tells who listens, in the same order', async () => {
    const stories = pair().map(async (instance) => {
      const said = [];
      const listen = (...args) => said.push(['changed', ...args, instance.language, instance.t('bar.close', {})]);
      instance.on('languageChanging', (language) => said.push(['changing', language]));
      instance.on('languageChanged', listen);
      const changing = instance.changeLanguage('en');
      said.push(instance.language, instance.t('bar.close', {}));
      await changing;
      instance.emit('languageChanged', 'en');
      instance.off('languageChanged', listen);
      await instance.changeLanguage('es');
      return [...said, instance.language, instance.t('bar.close', {})];
    });
    const [expected, answer] = await Promise.all(stories);
    assert.deepEqual(answer, expected);
    assert.ok(answer.length >= 8);
  });

  it('stops the build when i18next is no longer as it was', () => {
    assert.throws(() => trim(code.replace('class Connector ', 'class Loader ')), /i18next has changed.*Connector/);
    assert.throws(() => trim(code.replaceAll('this.alwaysFormat', 'this.formatsAlways')), /alwaysFormat/);
    assert.ok(trim(code).length < code.length / 1.5);
  });
});
