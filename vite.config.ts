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
 * Files by what is needed at once: many small ones compress worse and arrive one after the other. What nobody imports
 * statically from these is loaded when it is used: terms, findings, the editor, one's own library, panels.
 */
const files = chunks({ shell: '/src/app/main.ts', keep: '/src/app/keep.ts' });

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
  worker: { format: 'es' },
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
