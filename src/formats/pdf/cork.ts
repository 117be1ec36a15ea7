/**
 * The encoding of TeX's fonts with accents (T1, after the meeting in Cork; see encguide in CTAN). Documents set with its
 * bitmap fonts say nothing of what their glyphs stand for: only the codes are known.
 */

const LOW = '`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b\u2080ıȷﬀﬁﬂﬃﬄ';
const HIGH =
  'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß';

/** Whether a code stands for a sign in this encoding that no other has there: quotation marks, dashes, ligatures. */
export const isCork = (unicode: string): boolean => /^[\u0010-\u001f]$/.test(unicode);

/** What a code stands for in this encoding. */
export function fromCork(unicode: string): string {
  const code = unicode.length === 1 ? unicode.charCodeAt(0) : -1;
  if (code >= 0 && code < LOW.length) return LOW[code];
  if (code === 0x27) return '’';
  if (code === 0x60) return '‘';
  return code >= 0x80 && code <= 0xff ? HIGH[code - 0x80] : unicode;
}
