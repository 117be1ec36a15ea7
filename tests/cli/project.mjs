// A project folder for one test: the shipped texts and alignments in a temporary folder, and the commands run in it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const ARTICLE = 'radicalizacion-ideologica';
export const GUIDE = 'guia-de-lectura';

/** A copy of the shipped editions, removed when the test `t` is over. `more` names what else of the repository it needs. */
export function createProject(t, more = []) {
  const root = mkdtempSync(join(tmpdir(), 'cotejo-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const path of ['texts', 'alignment', ...more])
    cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  const file = (path) => join(root, path);
  return {
    root,
    file,
    read: (path) => readFileSync(file(path), 'utf8'),
    write(path, content) {
      mkdirSync(dirname(file(path)), { recursive: true });
      writeFileSync(file(path), content);
    },
    /** Replaces words that stand once in a file. */
    edit(path, from, to) {
      const before = readFileSync(file(path), 'utf8');
      if (before.split(from).length !== 2)
        throw new Error(`${path}: "${from}" stands ${before.split(from).length - 1} times`);
      writeFileSync(
        file(path),
        before.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(file(path)),
    /** Runs `cotejo …` here. */
    cotejo: (...args) => run(root, [join(REPOSITORY, 'scripts/cotejo.mjs'), ...args]),
    /** `cotejo check …`, without what it says of the words: what it says of the files alone. */
    structure(...args) {
      const { lines, ...result } = this.cotejo('check', ...args);
      const kept = lines.filter((line) => /^\S+ (?:error|warning|info link-\S+) /.test(line));
      return { ...result, lines: kept, stdout: kept.map((line) => `${line}\n`).join('') };
    },
  };
}

/** Runs Node in a folder: exit code, standard output, standard error. */
export function run(cwd, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64e6,
    ...options,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

/** Number of the line of a text in which words stand first, from 1. */
export const lineOf = (text, words) => text.slice(0, text.indexOf(words)).split('\n').length;
