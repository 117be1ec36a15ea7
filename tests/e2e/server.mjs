// A static host for the stories: careful as a good one, or broken in the way that a story needs. Node built-ins only.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

const typeOf = (path) => TYPES[path.split('.').pop()] ?? 'application/octet-stream';

/** All files below a folder: path with forward slashes -> bytes. */
export function readSite(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return files;
}

/** What a file may be answered with instead of itself. */
const FAULTS = {
  missing: (response) => send(response, 404, 'text/html', '<!doctype html><title>404</title>'),
  error: (response) => send(response, 500, 'text/plain', 'sorry'),
  // A captive portal: everything is a page, and says that it is well.
  html: (response) => send(response, 200, 'text/html', '<!doctype html><title>Welcome to the hotel</title>'),
  // Well-formed as an answer, but half of it.
  cut: (response, type, body) => send(response, 200, type, body.subarray(0, body.length >> 1)),
  // The line breaks in the middle.
  broken: (response, type, body) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  },
  // As long as it should be, with one letter changed.
  changed: (response, type, body) => send(response, 200, type, flipped(body)),
  // Never ends: nothing at all, or half of it.
  stall: () => {},
  'stall-half': (response, type, body) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length >> 1));
  },
};

/** The same bytes but for one bit in the middle. */
export function flipped(bytes) {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] ^= 1;
  return copy;
}

function send(response, status, type, body, headers = {}) {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length, ...headers });
  response.end(bytes);
}

/**
 * Serves a site.
 *
 * - `files`: what is served; may be replaced at any time, as a deployment does
 * - `hits`: every address asked for, in order, below the prefix
 * - `fault(path, kind)`: answers a file with one of {@link FAULTS}; `heal()` ends all faults and lets stalled ones go
 * - `waiting()` says how many answers are kept back
 * - `close()` is a server that is gone; `open()` brings it back on the same port
 */
export async function serve(files, { prefix = '/', csp = true } = {}) {
  const faults = new Map();
  const stalled = new Set();
  const host = {
    files,
    hits: [],
    prefix,
    url: '',
    fault,
    heal,
    open,
    close,
    waiting,
    listening: () => server.listening,
  };

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(prefix)) return send(response, 404, 'text/plain', 'outside');
    let path = decodeURIComponent(pathname.slice(prefix.length));
    host.hits.push(path + search);
    if (path === '' || path.endsWith('/')) path += 'index.html';
    const body = host.files.get(path);
    const kind = faults.get(path);
    if (kind) {
      if (kind.startsWith('stall')) stalled.add(response);
      return FAULTS[kind](response, typeOf(path), body ?? Buffer.alloc(0));
    }
    if (body) return send(response, 200, typeOf(path), body, headersFor(path));
    if (host.files.has(`${path}/index.html`)) {
      response.writeHead(301, { Location: `${pathname}/${search}` });
      return response.end();
    }
    send(response, 404, 'text/plain', 'not found');
  });

  /** What a careful host adds: the policy as a header, no guessing of types, a fresh look at every file. */
  function headersFor(path) {
    const headers = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    if (csp && path.endsWith('.html'))
      headers['Content-Security-Policy'] = `${policyOf(host.files)}; frame-ancestors 'none'`;
    return headers;
  }

  function fault(path, kind) {
    if (!(kind in FAULTS)) throw new Error(`no such fault: ${kind}`);
    faults.set(path, kind);
  }

  function heal() {
    faults.clear();
    for (const response of stalled) response.destroy();
    stalled.clear();
  }

  /** Number of answers that are being kept back. */
  function waiting() {
    return [...stalled].filter((response) => !response.destroyed).length;
  }

  async function open(port = Number(new URL(host.url).port)) {
    await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    host.url = `http://127.0.0.1:${server.address().port}${prefix}`;
  }

  async function close() {
    heal();
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  await open(0);
  return host;
}

/** The policy that the build wrote into its pages. */
export function policyOf(files) {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(files.get('index.html').toString());
  return policy.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}
