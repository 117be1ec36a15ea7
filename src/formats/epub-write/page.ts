import { languageAttributes } from '../../edition/rows.js';
import { visible } from '../../edition/tree.js';
import { writeXml, xml, type XmlElement } from '../xml-write.js';

/** Language of an element for XHTML in EPUB: `lang` and `xml:lang`, and the direction where it is from right to left. */
export function languageOf(language: string): Record<string, string> {
  const { lang, dir } = languageAttributes(language);
  return dir === undefined ? { lang, 'xml:lang': lang } : { lang, 'xml:lang': lang, dir };
}

/** A page of the book. */
export function writePage(language: string, title: string, body: XmlElement, head: XmlElement[] = []): string {
  const html = xml(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...languageOf(language) },
    xml(
      'head',
      {},
      xml('meta', { charset: 'utf-8' }),
      xml('title', {}, visible(title)),
      xml('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' }),
      ...head,
    ),
    body,
  );
  return writeXml(html, { doctype: '<!DOCTYPE html>' });
}
