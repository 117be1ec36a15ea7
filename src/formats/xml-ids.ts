/** Ids as XML allows them (NCName), made from block ids and back. */

/** A block or sentence id behind a prefix, as an XML id: `en.p14.2`. A character that no id may have is `_x2A_`. */
export const toXmlId = (prefix: string, id: string): string =>
  `${prefix}${id.replace(/[^\p{L}\p{N}._-]|_(?=x[0-9A-F]+_)/gu, (c) => `_x${c.codePointAt(0)!.toString(16).toUpperCase()}_`)}`;

/** The id that an XML id without its prefix stands for. */
export const fromXmlId = (id: string): string =>
  id.replace(/_x([0-9A-F]{1,6})_/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
