import type { Plugin } from 'vite';

/**
 * Takes needless white space out of Lit's `css` and `html` templates in a production build; minifiers leave string
 * literals alone. In markup only runs that hold a line end become one space; in styles every run goes.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'cotejo-minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/elements\/[\w-]+\.ts$/.test(id) ? { code: minify(code), map: null } : undefined;
    },
  };
}

const MARKUP = (words: string): string => words.replace(/\s*\n\s*/g, ' ');
const STYLE = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** Walks the code once, keeping a stack of what it is inside of: code (with its brace depth) or a template. */
export function minify(code: string): string {
  const stack: { template: boolean; shrink?: (words: string) => string; depth: number }[] = [
    { template: false, depth: 0 },
  ];
  let out = '';
  let from = 0;
  const flush = (to: number): void => {
    const part = code.slice(from, to);
    out += stack.at(-1)!.shrink?.(part) ?? part;
    from = to;
  };
  for (let i = 0; i < code.length; i++) {
    const top = stack.at(-1)!;
    const char = code[i];
    if (top.template) {
      if (char === '\\') i++;
      else if (char === '`') {
        flush(i);
        stack.pop();
      } else if (char === '$' && code[i + 1] === '{') {
        flush(i);
        stack.push({ template: false, depth: 0 });
        i++;
      }
    } else if (char === "'" || char === '"') {
      i = endOfString(code, i);
    } else if (char === '/' && code[i + 1] === '/') {
      i = code.indexOf('\n', i);
    } else if (char === '/' && code[i + 1] === '*') {
      i = code.indexOf('*/', i) + 1;
    } else if (char === '`') {
      flush(i + 1);
      const tag = /\b(css|html|svg)$/.exec(code.slice(Math.max(0, i - 5), i))?.[1];
      stack.push({ template: true, depth: 0, shrink: tag === 'css' ? STYLE : tag ? MARKUP : undefined });
    } else if (char === '{') top.depth++;
    else if (char === '}' && top.depth-- === 0) {
      flush(i);
      stack.pop();
    }
  }
  flush(code.length);
  return out;
}

function endOfString(code: string, start: number): number {
  let i = start + 1;
  while (i < code.length && code[i] !== code[start]) i += code[i] === '\\' ? 2 : 1;
  return i;
}
