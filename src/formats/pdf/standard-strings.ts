/**
 * The predefined charset of CFF fonts (ISOAdobe; Adobe Technical Note 5176, appendices A and C): what the glyphs of a
 * font stand for by their place in it. A few accents that stand alone are left out.
 */

/** Places 1-95: the printed characters of ASCII, two quotation marks aside. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
ASCII[7] = '’';
ASCII[64] = '‘';

/** Places 96-228. */
const OTHERS = [
  ...'¡¢£⁄¥ƒ§¤',
  "'",
  ...'“«‹›',
  'fi',
  'fl',
  ...'–†‡·¶•‚„”»…‰¿`´ˆ˜¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©',
  ...'ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž',
];

/** The characters of a glyph by its place; undefined where the charset has none. */
export const standardString = (place: number): string | undefined =>
  place < 1 ? undefined : place <= ASCII.length ? ASCII[place - 1] : OTHERS[place - ASCII.length - 1];
