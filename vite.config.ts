import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { CSP_HEADER } from './src/cli/csp.js';
import { cotejo } from './src/cli/vite-plugin.js';

const headers = {
  'Content-Security-Policy': CSP_HEADER,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

export default defineConfig({
  // Relative, so that one build serves from any path prefix.
  base: './',
  appType: 'mpa',
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  preview: { headers },
  plugins: [
    cotejo({ site: process.env.COTEJO_SITE }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: null,
      manifest: {
        id: './',
        name: 'Cotejo',
        short_name: 'Cotejo',
        description: 'Una traducción al lado de su original, frase por frase. A translation beside its original.',
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
        globPatterns: ['index.html', 'shell/index.html', 'early.js', 'assets/**/*.{js,css,woff2}', 'icons/*'],
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

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(join('dist', file))).digest('base64')}`;
}
