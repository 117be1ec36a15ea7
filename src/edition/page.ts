import { articleTree } from './article.js';
import { CHUNK_FROM, type RowOptions } from './rows.js';
import type { Edition, EditionCard } from './model.js';
import { el, escapeHtml, toHtml, type TreeElement } from './tree.js';
import { languageName } from './words.js';

/** A page of the site as the build writes it: what goes into the head and the body of the template. */
export interface Page {
  language: string;
  head: string;
  body: string;
}

/** What a page must know of the site. */
export interface SiteOptions extends RowOptions {
  /** From the page to the root of the site: `../` or `./`. */
  root: string;
  /** Address of the site, with a closing slash, where one is known at build. */
  site?: string;
}

/** The page of an edition: readable and printable without JavaScript. */
export function editionPage(edition: Edition, options: SiteOptions): Page {
  const { source, target } = edition;
  const title = `${source.meta.title} · ${target.meta.title}`;
  const names =
    languageName(source.meta.language, source.meta.language) +
    ' / ' +
    languageName(target.meta.language, target.meta.language);
  const abstract = source.blocks.find((block) => block.kind === 'paragraph')?.text ?? title;
  const head = [
    early(options.root),
    el('title', {}, `${source.meta.title} · Cotejo`),
    el('meta', { name: 'description', content: `${names}. ${cut(abstract, 200)}` }),
    edition.links.length >= CHUNK_FROM && el('link', { rel: 'stylesheet', href: `${options.root}assets/sizes.css` }),
    ...siteLinks(edition, options.site),
  ].filter((node): node is TreeElement => typeof node === 'object');
  const back = el('nav', { class: 'nojs' }, el('a', { href: options.root }, 'Cotejo'));
  const reader = el(
    'cotejo-reader',
    { layout: 'side', slug: edition.slug },
    back,
    articleTree(edition, { ...options, parsed: true }),
  );
  return {
    language: source.meta.language,
    head: head.map(toHtml).join('\n') + `\n${structuredData(edition)}`,
    body: toHtml(reader),
  };
}

/** What sets the look before the first paint: first of all, since a script waits for every style sheet before it. */
const early = (root: string): TreeElement => el('script', { src: `${root}early.js` });

const cut = (words: string, limit: number): string =>
  words.length <= limit ? words : `${words.slice(0, Math.max(words.lastIndexOf(' ', limit), limit / 2))} …`;

/** What `?lang=` chooses: the language of the page around the texts, whatever languages these are in. */
const INTERFACES = ['es', 'en'];

/** Canonical address and the two languages of the interface, where the address of the site is known. */
function siteLinks(edition: Edition, site: string | undefined): TreeElement[] {
  if (!site) return [];
  const url = `${site}${edition.slug}/`;
  return [
    el('link', { rel: 'canonical', href: url }),
    ...INTERFACES.map((language) =>
      el('link', { rel: 'alternate', hreflang: language, href: `${url}?lang=${language}` }),
    ),
    el('link', { rel: 'alternate', hreflang: 'x-default', href: url }),
  ];
}

/** schema.org data: the original as a ScholarlyArticle, the translation as its `workTranslation`. */
function structuredData(edition: Edition): string {
  const work = (side: 'source' | 'target') => {
    const { meta } = edition[side];
    return {
      '@type': 'ScholarlyArticle',
      name: meta.title,
      headline: meta.title,
      inLanguage: meta.language,
      ...(meta.author && { author: { '@type': 'Person', name: meta.author } }),
      ...(meta.publisher && { publisher: { '@type': 'Organization', name: meta.publisher } }),
      ...(meta.journal && { isPartOf: { '@type': 'Periodical', name: meta.journal } }),
      ...(meta.published && { datePublished: meta.published.split('/')[0] }),
      ...(meta.url && { url: meta.url }),
      ...(meta.provenance === 'reconstruction' && {
        creativeWorkStatus: 'Reconstruction: a back-translation, not the published text',
      }),
    };
  };
  const data = { '@context': 'https://schema.org', ...work('source'), workTranslation: work('target') };
  // `<` could close the element early.
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}

/** The start page: a plain list of the editions, for the first paint and for readers without JavaScript. */
export function shelfPage(cards: EditionCard[], options: SiteOptions): Page {
  const items = cards.map(({ slug, source, target }) =>
    el(
      'li',
      {},
      el('h2', { lang: source.language }, el('a', { href: `${options.root}${slug}/` }, source.title)),
      el('p', { lang: target.language }, target.title),
      source.provenance === 'reconstruction'
        ? el('p', { class: 'seal', lang: source.language }, options.words(source.language).reconstruction)
        : null,
    ),
  );
  const language = cards[0]?.source.language ?? 'es';
  const site = options.site ? `\n<link rel="canonical" href="${escapeHtml(options.site)}">` : '';
  const body = toHtml(
    el(
      'cotejo-shelf',
      {},
      el('main', { class: 'page' }, el('h1', {}, 'Cotejo'), el('ul', { class: 'editions' }, ...items)),
    ),
  );
  return {
    language,
    head: `${toHtml(early(options.root))}<title>Cotejo</title>\n<meta name="description" content="Cotejo: ${escapeHtml(cards.map((c) => c.source.title).join('; '))}">${site}`,
    body,
  };
}

/** The shell: an empty page that the app fills, answered by the service worker to every address of an edition. */
export function shellPage(options: { root: string }): Page {
  return { language: 'es', head: `${toHtml(early(options.root))}<title>Cotejo</title>`, body: '' };
}
