import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin, type ViteDevServer } from 'vite';
import schema from '../alignment/alignment.schema.json' with { type: 'json' };
import { sizeStyles } from '../edition/article.js';
import { packEdition, type EditionFile } from '../edition/build.js';
import type { Edition } from '../edition/model.js';
import { editionPage, shelfPage, shellPage, type Page } from '../edition/page.js';
import { createWords } from '../edition/words.js';
import rowWords from '../i18n/rows.json' with { type: 'json' };
import { formatFinding, isError, type Finding } from '../text/finding.js';
import { CSP_META } from './csp.js';
import { findUnaligned, listSlugs, loadEdition } from './project.js';
import { packTerms } from './terms-file.js';

/** Options of {@link cotejo}. */
export interface CotejoPluginOptions {
  /** Address of the site, for canonical links. */
  site?: string;
}

interface BuiltEdition extends EditionFile {
  edition: Edition;
  /** Its termbases and the settings of its checks. */
  terms: string;
}

/** What runs before the first paint, apart from all modules. */
const EARLY = 'src/app/early.js';

/** Scripts that are no modules and no part of the shell, by the names under which they are published. */
const PLAIN_SCRIPTS = [
  ['early.js', EARLY],
  ['kill-switch.js', 'src/app/kill-switch.js'],
] as const;

const words = createWords(rowWords);

/**
 * The Vite plugin that makes the site: checks and builds the editions, fails the build on structural errors, writes
 * `editions/*.json`, their terms, the prerendered pages, and the schema; in development it serves them and tells the open reader when
 * a text was edited.
 */
export function cotejo({ site: address }: CotejoPluginOptions = {}): Plugin {
  const site = address?.replace(/\/*$/, '/');
  let root = process.cwd();
  let production = false;
  let built: BuiltEdition[] = [];
  return {
    name: 'cotejo',
    configResolved(config) {
      root = config.root;
      production = config.command === 'build';
    },
    async buildStart() {
      if (!production) return;
      const { editions, findings } = await buildAll(root);
      findings.forEach((finding) => console.error(formatFinding(finding)));
      const errors = findings.filter(isError).length;
      if (errors > 0) throw new Error(`${errors} structural errors in the editions: see above`);
      built = editions;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, context) => (context.server ? fillTemplate(html, shellPage({ root: '/' }), false) : html),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        for (const { bytes, card, terms } of built) {
          emit(`editions/${card.slug}.json`, bytes);
          emit(`terminology/${card.slug}.json`, terms);
        }
        emit('editions/index.json', indexOf(built));
        emit('schema/alignment.schema.json', JSON.stringify(schema, null, 2));
        emit('assets/sizes.css', sizeStyles());
        for (const [name, path] of PLAIN_SCRIPTS)
          emit(name, minifySync(name, readFileSync(join(root, path), 'utf8')).code);
        const template = bundle['index.html'];
        if (template?.type !== 'asset') throw new Error('index.html is not in the bundle');
        const html = String(template.source);
        for (const { edition, card } of built) {
          const page = editionPage(edition, { words, root: '../', site, hash: card.sha256 });
          emit(`${edition.slug}/index.html`, fillTemplate(deeper(html), page, true));
        }
        emit('shell/index.html', fillTemplate(deeper(html), shellPage({ root: '../' }), true));
        const cards = built.map(({ card }) => card);
        template.source = fillTemplate(html, shelfPage(cards, { words, root: './', site }), true);
      },
    },
    configureServer: (server) => serveEditions(server, root),
  };
}

/** Reads, checks and packs every edition of the project. */
async function buildAll(root: string): Promise<{ editions: BuiltEdition[]; findings: Finding[] }> {
  const loaded = [];
  for (const slug of await listSlugs(root)) loaded.push(await loadEdition(root, slug));
  const findings = [...loaded.flatMap((edition) => edition.findings), ...(await findUnaligned(root, loaded))];
  const editions: BuiltEdition[] = [];
  for (const { edition, slug } of loaded) {
    if (!edition) continue;
    const terms = await packTerms(root, slug);
    findings.push(...terms.findings);
    editions.push({ edition, terms: terms.json, ...(await packEdition(edition)) });
  }
  return { editions: shelfOrder(editions), findings };
}

/** Articles first, our own guides after them. */
const shelfOrder = (editions: BuiltEdition[]): BuiltEdition[] =>
  editions.sort(
    (a, b) => Number(a.card.source.provenance === 'authored') - Number(b.card.source.provenance === 'authored'),
  );

const indexOf = (editions: BuiltEdition[]): string =>
  JSON.stringify({ version: 1, editions: editions.map(({ card }) => card) });

/** The template one folder down: relative addresses climb one step. */
const deeper = (html: string): string => html.replace(/((?:href|src)=")\.\//g, '$1../');

function fillTemplate(html: string, page: Page, production: boolean): string {
  const policy = production ? `<meta http-equiv="Content-Security-Policy" content="${CSP_META}">\n` : '';
  // Print comes last: its rules are to win over those of the screen.
  const print = /<link [^>]*media="print"[^>]*>\n?/.exec(html)?.[0] ?? '';
  return html
    .replace(print, '')
    .replace('</head>', `${print}</head>`)
    .replace(/<html lang="[^"]*"/, `<html lang="${page.language}"`)
    .replace('<!--cotejo-head-->', () => policy + page.head)
    .replace('<!--cotejo-body-->', () => page.body);
}

/** Development: editions made on request, the template for every edition's address, news when a text changes. */
function serveEditions(server: ViteDevServer, root: string): void {
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const json = (body: string | Uint8Array): void => {
      response.setHeader('Content-Type', 'application/json');
      response.end(body);
    };
    try {
      if (path === '/early.js') {
        response.setHeader('Content-Type', 'text/javascript');
        return void response.end(readFileSync(join(root, EARLY)));
      }
      if (path === '/editions/index.json') return json(indexOf((await buildAll(root)).editions));
      const slug = /^\/editions\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
      if (slug) {
        const { edition, findings } = await loadEdition(root, slug);
        findings.forEach((finding) => server.config.logger.info(formatFinding(finding)));
        if (edition) return json((await packEdition(edition)).bytes);
      }
      const terms = /^\/terminology\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
      if (terms) return json((await packTerms(root, terms)).json);
      if (/^\/[a-z0-9-]+\/$/.test(path) && (await listSlugs(root)).includes(path.slice(1, -1))) {
        const template = readFileSync(join(root, 'index.html'), 'utf8');
        response.setHeader('Content-Type', 'text/html');
        return void response.end(await server.transformIndexHtml(path, template));
      }
      next();
    } catch (error) {
      next(error);
    }
  });
  const folders = ['texts', 'alignment'].map((folder) => join(root, folder));
  server.watcher.add(folders);
  const tell = async (file: string): Promise<void> => {
    const slug = /([^/\\]+)\.(?:md|json)$/.exec(file)?.[1];
    if (!slug || !folders.some((folder) => file.startsWith(folder))) return;
    const { findings } = await buildAll(root);
    findings.forEach((finding) => server.config.logger.info(formatFinding(finding)));
    const errors = findings.filter(isError).map(formatFinding);
    // The words that are shown stay until the files fit again.
    if (errors.length > 0)
      return server.ws.send({ type: 'error', err: { message: errors.join('\n'), stack: '', plugin: 'cotejo' } });
    server.ws.send({ type: 'custom', event: 'cotejo:edition', data: { slug } });
  };
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, (file) => void tell(file));
}
