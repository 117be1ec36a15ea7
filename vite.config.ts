import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { chunks } from './src/cli/chunks.js';
import { CSP_HEADER } from './src/cli/csp.js';
import { minifyTemplates } from './src/cli/minify-templates.js';
import { trimI18next } from './src/cli/trim-i18next.js';
import { cotejo } from './src/cli/vite-plugin.js';

/**
 * Files by what is needed at once: many small ones compress worse, arrive one after the other, and are as many entries in
 * the store of the service worker. Each is loaded when it is used. What is named nowhere stays by itself.
 */
const files = chunks({
  shell: ['/src/app/main.ts'],
  keep: ['/src/app/keep.ts', '/src/app/works/model.ts'],
  rows: ['/src/elements/write-rows.ts', '/src/elements/order.ts'],
  panels: [
    ...['note', 'settings', 'notice', 'dismiss', 'box-painter'].map((name) => `/src/elements/${name}.ts`),
    // Small, and of use to several of the files below that do not need one another.
    ...['text/finding', 'terminology/terms-file', 'terminology/decisions'].map((name) => `/src/${name}.ts`),
  ],
  shelf: ['/src/app/shelf-page.ts', '/src/app/copy.ts'],
  restore: ['/src/app/works/restore.ts', '/src/app/editor/corrected.ts', '/src/alignment/stale.ts'],
  library: ['/src/app/works/desk.ts', '/src/app/works/library-out.ts'],
  terms: [
    ...['desk', 'concordances', 'library-check', 'import-decisions'].map((name) => `/src/app/terms/${name}.ts`),
    '/src/elements/terms/register.ts',
  ],
  editor: ['/src/app/editor/editor-page.ts', '/src/elements/editor/alignment-editor.ts'],
  packages: ['/src/app/works/library-in.ts', '/src/terminology/termbases.ts'],
  recovery: ['/src/app/recovery.ts', '/src/storage/backup.ts'],
  ...Object.fromEntries(
    ['es', 'en'].map((language) => [
      `${language}.desks`,
      ['editor', 'terms', 'works'].map((group) => `/src/i18n/${language}.${group}.json`),
    ]),
  ),
});

/** Formats share much in many ways: what few of them share goes with one of them, unless it is larger than this (bytes). */
const SHARED = 12_000;

const headers = {
  'Content-Security-Policy': CSP_HEADER,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What can be shared with the installed app: types, and endings for systems that know no types. */
const SHARED_TYPES = [
  ...['text/html', 'text/plain', 'text/markdown', 'text/xml', 'application/xml', 'application/xhtml+xml'],
  ...['application/pdf', 'application/epub+zip', 'application/zip', 'application/json', 'multipart/related'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  ...[
    '.html',
    '.htm',
    '.mhtml',
    '.docx',
    '.odt',
    '.epub',
    '.pdf',
    '.md',
    '.txt',
    '.xml',
    '.tmx',
    '.xlf',
    '.json',
    '.zip',
  ],
];

export default defineConfig({
  // Relative, so that one build serves from any path prefix.
  base: './',
  appType: 'mpa',
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: files.groups } } },
  },
  resolve: {
    alias: {
      // Its other half for browsers asks the document for the meaning of `&eacute;`: workers have none.
      'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
    },
  },
  // Modules, so that a worker loads a format when a file of it is read.
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'part', entriesAware: true, entriesAwareMergeThreshold: SHARED }] },
        // The names of all that share a file would be longer than some of the files.
        chunkFileNames: 'assets/beside-[hash].js',
      },
    },
  },
  preview: { headers },
  plugins: [
    minifyTemplates(),
    trimI18next(),
    files.plugin,
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
        // What another app shares opens the preview; the service worker takes it, and no server sees it.
        share_target: {
          action: './_share',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files', accept: SHARED_TYPES }] },
        },
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
