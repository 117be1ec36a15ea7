// Where Chromium is, and how it is started in tests and measurements. Node built-ins only.
import { existsSync } from 'node:fs';

/**
 * Switches for a quiet headless Chromium that asks nothing of the network. Without a sandbox: root has none, nor has an
 * ordinary user in most containers, and only pages of this project are opened.
 */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const candidates = [
  process.env.CHROME_PATH,
  process.env.CHROMIUM_BIN,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The first Chrome or Chromium found, or undefined. */
export const findChromium = () => candidates.find((path) => path && existsSync(path));

/** The path of Chromium; throws with advice when there is none. */
export function chromium() {
  const path = findChromium();
  if (!path) throw new Error('Chromium not found. Run `npm run setup -- --chromium`, or set CHROME_PATH.');
  return path;
}
