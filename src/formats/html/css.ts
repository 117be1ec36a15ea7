/** The little of CSS that carries meaning in documents: which classes are italic, bold, raised or off the page. */

/** What a class or a style attribute says of its words. */
export interface Look {
  em?: boolean;
  strong?: boolean;
  raised?: boolean;
  hidden?: boolean;
}

/** Most rules and most characters of style sheets that are looked at. */
const MOST_RULES = 20_000;
const MOST_CHARACTERS = 2_000_000;

/**
 * Looks by class, from rules whose selector is a class alone (`.c3`, `span.c3`), under the name of the class, or for
 * paragraphs under `p.c3` and `div.c3`; whatever else there is is passed over.
 */
export function readStyles(sheets: readonly string[]): Map<string, Look> {
  const looks = new Map<string, Look>();
  const css = sheets
    .join('\n')
    .slice(0, MOST_CHARACTERS)
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '');
  let rules = 0;
  for (const [, selectors, body] of css.matchAll(/([^{}]{1,2000})\{([^{}]{0,4000})\}/g)) {
    if (++rules > MOST_RULES) break;
    const look = lookOf(body);
    if (Object.keys(look).length === 0) continue;
    for (const selector of selectors.split(',')) {
      const [, tag, name] = /^\s*(span|i|em|b|strong|font|a|sup|p|div)?\.([\w-]{1,80})\s*$/.exec(selector) ?? [];
      if (name === undefined) continue;
      const key = tag === 'p' || tag === 'div' ? `${tag}.${name}` : name;
      looks.set(key, { ...looks.get(key), ...look });
    }
  }
  return looks;
}

/** The look that declarations give: those of a rule or of a style attribute. */
export function lookOf(declarations: string): Look {
  const look: Look = {};
  const style = /font-style\s*:\s*([a-z]+)/i.exec(declarations)?.[1].toLowerCase();
  if (style) look.em = style === 'italic' || style === 'oblique';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(declarations)?.[1].toLowerCase();
  if (weight) look.strong = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  if (/vertical-align\s*:\s*super|position\s*:\s*relative\s*;\s*top\s*:\s*-0?\.[2-6]\d*em/i.test(declarations))
    look.raised = true;
  return look;
}
