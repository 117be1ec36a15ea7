// Runs before every command: installs what is missing, says so on standard error, and is silent otherwise.
// Node built-ins only: node_modules may not exist yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Cotejo needs Node 20.19 or newer; this is ${process.versions.node}.`);

installPackages();
if (process.argv.includes('--chromium') && !findChromium()) installChromium();

/** Installs node_modules when the lock file is not the one they were installed from. */
function installPackages() {
  const stamp = 'node_modules/.cotejo-lock';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages (once) ...');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed; see above.');
  writeFileSync(stamp, lock);
}

/** Installs Chromium with apt where that is possible; otherwise says what to do. */
function installChromium() {
  const advice = 'The tests need Chrome or Chromium. Install it, or set CHROME_PATH to it, and run again.';
  if (!existsSync('/usr/bin/apt-get')) fail(advice);
  console.error('Installing Chromium with apt (once) ...');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest);
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  if (!findChromium()) fail(advice);
}

function run(command, args) {
  // What installers print goes to standard error, so that `--json` commands print JSON alone.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
