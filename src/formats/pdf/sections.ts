/** Names of sections that stand alone on a line only as headings. */
const SECTION =
  /^(?:(?:\d{1,2}|[ivx]{1,5})\.?\s+)?(?:resumen|abstract|summary|introducci[oó]n|introduction|conclusi[oó]n(?:es)?|conclusions?|(?:notas|endnotes|notes)(?: finales| al final)?|referencias(?: bibliogr[aá]ficas)?|references|bibliograf[ií]a|bibliography|metodolog[ií]a|methodology|resultados|results|discusi[oó]n|discussion)[.:]?$/i;

/** Is a line nothing but the name of a section that articles have? */
export const isSectionName = (text: string): boolean => SECTION.test(text) && /^[\d\p{Lu}]/u.test(text);
