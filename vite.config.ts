import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { CSP_HEADER } from './src/cli/csp.js';
import { minifyTemplates } from './src/cli/minify-templates.js';
import { trimI18next } from './src/cli/trim-i18next.js';
import { cotejo } from './src/cli/vite-plugin.js';

/** Modules that are loaded only when something is opened; all others are the shell. */
const LAZY = [
  /src\/app\/(shelf-page|recovery|copy|library|upkeep|stores|stored|position|worker-registration|script-url)\.ts/,
  /src\/elements\/(shelf|shelf-styles|recovery|notice|note|settings|inline|box-painter|order|write-rows|dom)\.ts/,
  /src\/storage\/|src\/text\/sha256|node_modules\/idb\//,
  // Terms and findings, the alignment editor, one's own library: each a folder of its own.
  /src\/(terminology|formats|search)\/|src\/(elements|app)\/(editor|terms|works)\/|src\/alignment\/(?!model)/,
  /node_modules\/(?!lit|@lit|i18next|idb|\.vite)|\/virtual:/,
  /src\/edition\/(changes|article|rows|front|inline|tree|build)\.ts|src\/text\/(?!model|finding|pace)|src\/i18n\/(rows|(en|es)\.\w+)\.json|@noble\/hashes|lit-html\/directives\/repeat/,
];

/** What keeps an edition and the reader's place: loaded on every visit, once the page can be read. */
const KEEP =
  /src\/app\/(library|upkeep|stores|stored|position|worker-registration|script-url)\.ts|src\/storage\/(canary|connection|damage|diagnose|editions|errors|guard|hash|hints|ledger|opfs|parse|records|schedule|schema|user|within)\.ts|src\/text\/sha256|node_modules\/idb\//;

const isShell = (id: string): boolean => !/\.css|\.html/.test(id) && !LAZY.some((lazy) => lazy.test(id));

const headers = {
  'Content-Security-Policy': CSP_HEADER,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

export default defineConfig({
  // Relative, so that one build serves from any path prefix.
  base: './',
  appType: 'mpa',
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    // One chunk for all that reading needs: many small ones compress worse and arrive one after the other.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', test: isShell },
            { name: 'keep', test: KEEP },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { headers },
  plugins: [
    minifyTemplates(),
    trimI18next(),
    cotejo({ site: process.env.COTEJO_SITE }),
    noteOutDir(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: null,
      manifest: {
        id: './',
        name: 'Cotejo',
        short_name: 'Cotejo',
        description: 'Una traducción al lado de su original, oración por oración. A translation beside its original.',
        start_url: './',
        scope: './',
        display: 'standalone',
        lang: 'es',
        categories: ['books', 'education'],
        theme_color: '#fdfcfa',
        background_color: '#fdfcfa',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      injectManifest: {
        globPatterns: [
          'index.html',
          'shell/index.html',
          'early.js',
          'assets/**/*.{js,css,woff2}',
          'icons/*',
          'terminology/*.json',
        ],
        globIgnores: ['**/sizes.css'],
        manifestTransforms: [
          // The browser refuses a file whose bytes are not those of this build.
          async (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(entry.url) })),
            warnings: [],
          }),
        ],
        rollupFormat: 'iife',
      },
    }),
  ],
});

/** Where the build is written: the files of the shell are hashed there. */
let outDir = 'dist';

function noteOutDir(): Plugin {
  return { name: 'cotejo-out-dir', configResolved: ({ root, build }) => void (outDir = resolve(root, build.outDir)) };
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256')
    .update(readFileSync(join(outDir, file)))
    .digest('base64')}`;
}
