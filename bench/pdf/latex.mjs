// A text as LaTeX: hyphenated, justified, notes at the foot of each column, no spaces in the glyphs.
import { bodyOf, notesOf, writeInline } from './inline.mjs';

const SPECIAL = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "{}''{}",
  '…': '...',
  '-': '-{}',
};
const escapeTex = (words) =>
  words
    .replace(/[\\{}$&#%_^~“”…]|-(?=-)/g, (c) => SPECIAL[c] ?? `\\${c}`)
    .replace(/\u2011/g, '-')
    .replace(/•/g, '\\textbullet{}')
    .replace(/↩︎?/g, '');

/** `layout`: `{ class, options, packages, preamble, notes, headings }`. */
export function writeLatex(text, layout) {
  const { labels, byLabel } = notesOf(text);
  const inline = (block) =>
    writeInline(block, labels, {
      text: escapeTex,
      mark: ({ type, href }, inner) =>
        type === 'link'
          ? `\\href{${href.replace(/[%#]/g, '\\$&')}}{${inner}}`
          : `\\${{ em: 'emph', strong: 'textbf', code: 'texttt' }[type]}{${inner}}`,
      note: (label) => `\\${layout.notes === 'end' ? 'endnote' : 'footnote'}{${inline(byLabel.get(label))}}`,
    });
  const { meta } = text;
  return `\\documentclass[${layout.options ?? 'a4paper,11pt'}]{${layout.class ?? 'article'}}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage[${meta.language === 'es' ? 'spanish' : 'english'}]{babel}
${layout.packages ?? '\\usepackage{lmodern}'}\\usepackage{fancyhdr}\\usepackage[hidelinks]{hyperref}
\\pagestyle{fancy}\\fancyhf{}\\fancyhead[LE]{\\small ${escapeTex(meta.journal ?? 'Cotejo')}}\\fancyhead[LO]{\\small ${escapeTex(meta.title.slice(0, 40))}}\\fancyfoot[C]{\\thepage}
${layout.preamble ?? ''}
\\title{${escapeTex(meta.title)}}\\author{Ana Pérez Quispe}\\date{}
\\begin{document}\\maketitle
${blocks(bodyOf(text), inline, layout)}
\\end{document}`;
}

function blocks(body, inline, layout) {
  const levels = layout.headings ?? { 2: 'section*', 3: 'subsection*', 4: 'subsubsection*' };
  let out = '';
  for (let i = 0; i < body.length; i++) {
    const block = body[i];
    if (block.kind === 'heading') out += `\\${levels[block.level]}{${inline(block)}}\n\n`;
    else if (block.kind === 'quote') out += `\\begin{quotation}\\noindent ${inline(block)}\\end{quotation}\n\n`;
    else if (block.kind === 'item') {
      const tag = /\d/.test(block.marker) ? 'enumerate' : 'itemize';
      out += `\\begin{${tag}}`;
      for (; body[i]?.kind === 'item'; i++) out += `\\item ${inline(body[i])}\n`;
      i--;
      out += `\\end{${tag}}\n\n`;
    } else out += `${inline(block)}\n\n`;
  }
  return out;
}
