// A whole project in a temporary folder, for what serves or builds one: its texts may be edited, the code is this one.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');

/** Makes it; returns its folder and what removes it. */
export function copyProject() {
  const root = mkdtempSync(join(tmpdir(), 'cotejo-project-'));
  for (const name of ['node_modules', 'src', 'public', 'scripts', 'package.json', 'vite.config.ts'])
    symlinkSync(join(REPOSITORY, name), join(root, name));
  for (const name of ['texts', 'alignment', 'terminology', 'index.html'])
    cpSync(join(REPOSITORY, name), join(root, name), { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
