/** What a page may do: everything from its own origin, nothing inline, and markup only through Lit's own policy. */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html cotejo-worker',
];

/** The Content Security Policy as a response header. */
export const CSP_HEADER = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** The same for a `<meta>` element, where `frame-ancestors` is not allowed. */
export const CSP_META = DIRECTIVES.join('; ');
