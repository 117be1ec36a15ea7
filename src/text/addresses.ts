import type { Mark } from './model.js';

/**
 * Web addresses and DOIs standing bare in plain text, as link marks. Closing punctuation that belongs to the sentence
 * (`… /recide.v4i2.109.`) and an unpaired closing bracket stay outside; `doi:10.…` and a bare `10.…/…` lead to doi.org.
 */
export function findAddresses(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(
    /https?:\/\/[^\s<>"“”«»]{1,2000}|\b(?:doi:\s?)?10\.\d{4,9}\/[^\s<>"“”«»]{1,2000}/gi,
  )) {
    const address = trimAddress(match[0]);
    const href = /^https?:/i.test(address) ? address : `https://doi.org/${address.replace(/^doi:\s?/i, '')}`;
    if (safeHref(href)) marks.push({ type: 'link', start: match.index, end: match.index + address.length, href });
  }
  return marks;
}

function trimAddress(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1];
    if (/[.,;:!?'’)\]}]/.test(last) && !(closes(last) && isPaired(address.slice(0, end), last))) end--;
    else return address.slice(0, end);
  }
}

const closes = (character: string): boolean => ')]}'.includes(character);

function isPaired(text: string, closing: string): boolean {
  const opening = '([{'[')]}'.indexOf(closing)];
  return text.split(opening).length >= text.split(closing).length;
}

/** The address as it may be followed, or undefined: only http, https, mailto and fragments of the same page. */
export function safeHref(href: string): string | undefined {
  if (/^#[\w.-]+$/.test(href)) return href;
  try {
    const url = new URL(href);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
