/** What classes, ids, roles and tags say of an element's part in the page, over the themes and plugins of many sites. */
import type { LeftOutReason } from '../draft.js';
import { childElements, wordsOf, type Element } from '../tree.js';
import { isHeading } from './tags.js';

/** Words in classes and ids, between hyphens, underscores and changes of case. The first reason that fits is taken. */
const NAMES: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['consent', word('cookies?|consent|gdpr|rgpd|cmplz|cookiebot|onetrust|cookieyes|cky|cli-bar|moove|privacy-bar')],
  [
    'sharing',
    word(
      'shar(?:e|es|ing|er)|social(?:s|links|icons|media)?|sharedaddy|addtoany|a2a|addthis|ssba|heateor|shareaholic|sassy|essb|compartir|redes|follow-us|siguenos',
    ),
  ],
  ['comments', word('comments?|commentlist|respond|disqus|dsq|comentarios?|reply')],
  [
    'related',
    word(
      'related|relacionad[oa]s?|yarpp|jp-relatedposts|similar|recommend(?:ed|ations)?|recomendad[oa]s|also-like|more-posts|recent-(?:posts|entries|articles)|ultimas|popular|trending|most-(?:read|viewed)|read-next|read-more|up-next|carousel|elementor-(?:widget-)?posts|loop-grid|post-grid|posts-grid|td-related|wp-embedded-content',
    ),
  ],
  [
    'author-box',
    word(
      'author-?box|author-bio|author-info|author-card|author-description|about-author|about-the-author|abh|saboxplugin|saboxplugin-wrap|molongui|m-a-box|pp-multiple-authors|sobre-el-autor|bio-box',
    ),
  ],
  ['contents', word('toc|ez-toc|lwptoc|table-of-contents|tabla-de-contenidos?|rank-math-toc|indice|contents-list')],
  [
    'navigation',
    word(
      'nav|navbar|navigation|navegacion|menu|menus|submenu|breadcrumbs?|migas|rank-math-breadcrumb|pagination|paginacion|pager|page-links|prev-next|post-navigation|nav-links|skip-link|skip-to|polylang|wpml|language-(?:switcher|selector)|lang-switcher|idiomas|offcanvas|hamburger|back-to-top|scroll-top|scrollup|to-top|volver-arriba',
    ),
  ],
  [
    'advertisement',
    word(
      'ads?|advert|adverts|advertisement|adsbygoogle|ad-container|sponsor(?:ed|s)?|promo|publicidad|banner|google-auto-placed',
    ),
  ],
  [
    'form',
    word(
      'newsletter|subscri(?:be|ption)|suscri(?:be|bete|pcion)|boletin|mc4wp|mailchimp|mailpoet|wpcf7|wpforms|contact-form|search-?form|search-box|buscador|login|popup|modal|lightbox|paywall',
    ),
  ],
  [
    'byline',
    word(
      'byline|entry-meta|post-meta|postmeta|meta-info|article-meta|posted-on|posted-by|entry-date|post-date|post-author|published|post-info|cat-links|cats?-links|post-categories|tags?-links|post-tags|tagcloud|tag-list|reading-time|read-time|rt-reading-time|post-views|entry-views|kk-star-ratings|ratings?|wp-post-ratings|print-?(?:link|button|friendly)|printfriendly|download-?(?:link|button|pdf)|dkpdf|audio-player|listen|responsivevoice|text-to-speech|estimated|word-count|galleys(?:-links)?|galleys_links|entry_details|authors',
    ),
  ],
  [
    'header',
    word(
      'site-header|masthead|topbar|top-bar|header-(?:main|top|bar|wrap(?:per)?)|site-branding|logo|elementor-location-header|page-banner',
    ),
  ],
  ['footer', word('footer|colophon|site-info|copyright|elementor-location-footer|footer-widgets?')],
  [
    'hidden',
    word(
      'screen-reader-text|pkp_screen_reader|sr-only|visually-?hidden|assistive-text|noprint|refctt|footnote-tooltip|footnote_tooltip|tooltip-text',
    ),
  ],
  [
    'furniture',
    word(
      'sidebar|side-bar|widget-area|secondary|toolbar|tools|article-tools|print-only|whatsapp|chat|chatbot|floating|sticky-bar|notification|alert-bar|breaking|ticker|citation-tools|como-citar|how-to-cite|block-share|footnote_reference_container_label|metrics|altmetric|article-metrics|indicators?|dimensions_badge',
    ),
  ],
];

function word(alternatives: string): RegExp {
  return new RegExp(`(?:^|[-_])(?:${alternatives})(?:$|[-_])`);
}

/** Classes that tell about the document as a whole, or that every part of a page-builder's page has. */
const IDLE =
  /^(?:category|tag|type|status|format|has|no|not|with|without|is|single|page|post|postid|logged|theme|wp-theme|e--|elementor-(?:section|column|container|row|inner|widget-wrap|element(?:-\w+)?|col-\d+|top-section|inner-section)|js|col|row|wpb|vc|et_pb_(?:section|row|column|module|with)|menu-item-object|ast|comments-(?:open|closed)|sidebar-(?:none|left|right|disabled)|header-\w+-(?:layout|style)|footer-\w+-layout)(?:$|[-_])/;

const ROLES: Readonly<Record<string, LeftOutReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  search: 'form',
  form: 'form',
  dialog: 'consent',
  alertdialog: 'consent',
  complementary: 'furniture',
  toolbar: 'furniture',
  tooltip: 'hidden',
  'doc-toc': 'contents',
};

const TAGS: Readonly<Record<string, LeftOutReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  form: 'form',
  aside: 'furniture',
  dialog: 'consent',
  footer: 'footer',
};

/** What an element says of itself to be, or undefined for what may be text. */
export function hintOf(element: Element): LeftOutReason | undefined {
  const role = element.attributes.get('role')?.toLowerCase();
  const type = `${element.attributes.get('epub:type') ?? ''} ${role ?? ''}`;
  if (/\b(?:doc-)?(?:foot|end|rear)notes?\b/.test(type)) return undefined;
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role];
  // What LibreOffice makes of heads and feet of pages.
  if (element.local === 'div' && /^(?:header|footer)$/.test(element.attributes.get('title') ?? ''))
    return 'running-head';
  const names = namesOf(element);
  // Themes wrap notes in asides and footers of their own.
  if (names.some((name) => /(?:foot|end)-?notes?|notas|referencias/.test(name))) return undefined;
  if (Object.hasOwn(TAGS, element.local)) return TAGS[element.local];
  for (const [reason, pattern] of NAMES) if (names.some((name) => pattern.test(name))) return reason;
  return undefined;
}

/** Classes and id, in lower case with a hyphen where the case changes, without those that say nothing here. */
function namesOf(element: Element): string[] {
  const { attributes } = element;
  // The name of a place that links lead to is often made of the words that stand there.
  const id = element.local === 'a' || isSlug(element) ? '' : (attributes.get('id') ?? '');
  const names = `${attributes.get('class') ?? ''} ${id}`.split(/\s+/);
  return names
    .map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
    .filter((name) => name !== '' && !IDLE.test(name));
}

/** Whether an id is made of the words of a heading, as tools make them: it then says nothing of the page. */
function isSlug(element: Element): boolean {
  const id = element.attributes.get('id');
  if (id === undefined) return false;
  if (isHeading(element)) return true;
  const heading = childElements(element).slice(0, 2).find(isHeading);
  const plain = (words: string): string =>
    words
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '');
  return heading !== undefined && plain(wordsOf(heading)).startsWith(plain(id));
}

/** Elements that hold the article in most themes and journal systems; the more precise come first. */
export function isArticleBody(element: Element): boolean {
  if (/\barticleBody\b/i.test(element.attributes.get('itemprop') ?? '')) return true;
  const known =
    /(?:^|[-_])(?:post|entry|article|story)[-_]+(?:content|body|text)$|^(?:entry-content|post-content|article-content|article-body|articlebody|post-body|td-post-content|single-content|the-content|page-content|content-body|elementor-widget-theme-post-content|et_pb_post_content|wp-block-post-content|story-body|article__body|article-text|texto|fulltext|full-text|galley|item-page|node__content|field--name-body|post-entry|blog-content|obj_galley_view)$/;
  return namesOf(element).some((name) => known.test(name));
}

/** `article`, `main` and their roles. */
export const isMain = (element: Element): boolean =>
  element.local === 'article' ||
  element.local === 'main' ||
  /^(?:main|article)$/.test(element.attributes.get('role') ?? '');
