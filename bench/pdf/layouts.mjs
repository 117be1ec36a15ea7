// The layouts that are imitated: programs, papers, fonts, columns, notes, furniture. No two alike.

const LETTER = { width: '21.59cm', height: '27.94cm' };

/** Each: `id`, `by` (the program), `layout` for its writer, `works` that are set in it. */
export const LAYOUTS = [
  { id: 'writer-plain', by: 'soffice', layout: { foot: 'center' } },
  { id: 'writer-journal', by: 'soffice', layout: { font: 'P052', fontSize: 10.5, justify: true, hyphens: true, indent: true, head: 'center', foot: 'end', margin: '3cm' } },
  { id: 'writer-two-section', by: 'soffice', layout: { ...LETTER, font: 'Liberation Serif', fontSize: 10, justify: true, hyphens: true, columns: 2, place: 'section', head: 'start', foot: 'center', margin: '2cm' } },
  { id: 'writer-two-page', by: 'soffice', layout: { font: 'C059', fontSize: 9.5, leading: 110, justify: true, hyphens: true, indent: true, columns: 2, place: 'page', gap: '0.5cm', head: 'end', foot: 'end', margin: '1.8cm', titleAlign: 'left' } },
  { id: 'writer-end', by: 'soffice', layout: { ...LETTER, font: 'Liberation Sans', fontSize: 11, leading: 150, notes: 'end', foot: 'center', footWords: 'Página ' } },
  { id: 'writer-plain-marker', by: 'soffice', layout: { font: 'DejaVu Serif', fontSize: 9, justify: true, plainMarker: true, noteSuffix: '.', head: 'start', heading: 'fo:font-weight="bold" fo:hyphenate="false"' } },
  { id: 'writer-italic-heads', by: 'soffice', layout: { font: 'Nimbus Roman', fontSize: 12, leading: 100, justify: true, indent: true, head: 'end', foot: 'start', heading: 'fo:font-style="italic" fo:hyphenate="false"' } },
  { id: 'writer-caps', by: 'soffice', layout: { font: 'Nimbus Sans', fontSize: 10, columns: 2, place: 'section', gap: '0.9cm', heading: 'fo:text-transform="uppercase" fo:hyphenate="false"', foot: 'center' } },
  { id: 'chromium-plain', by: 'chromium', layout: { notes: 'end', font: 'Liberation Sans', foot: 'center' } },
  { id: 'chromium-untagged', by: 'chromium', tagged: false, layout: { notes: 'end', size: 'Letter', font: 'DejaVu Serif', fontSize: 10, justify: true, head: 'left', foot: 'right', notesHeading: 'Notas' } },
  { id: 'chromium-two', by: 'chromium', layout: { notes: 'end', columns: 2, justify: true, hyphens: true, fontSize: 10, head: 'center', foot: 'center', abstract: true } },
  { id: 'chromium-two-untagged', by: 'chromium', tagged: false, layout: { notes: 'end', columns: 2, justify: true, hyphens: true, fontSize: 9.5, gap: '5mm', font: 'P052', indent: true, head: 'right', foot: 'left', notesHeading: 'Notas', back: true } },
  { id: 'chromium-two-abstract', by: 'chromium', tagged: false, layout: { notes: 'end', columns: 2, abstract: true, size: 'Letter', margin: '18mm', font: 'Liberation Serif', fontSize: 10, foot: 'center', bracket: true } },
  { id: 'chromium-indent', by: 'chromium', tagged: false, layout: { notes: 'end', indent: true, justify: true, hyphens: true, font: 'C059', fontSize: 12, leading: 1.6, foot: 'right', heading: 'font-size: 1em; font-weight: bold;' } },
  { id: 'chromium-bare', by: 'chromium', tagged: false, headerFooter: true, layout: { notes: 'end', font: 'Nimbus Sans', fontSize: 10, leading: 1.25 } },
  { id: 'weasy-foot', by: 'weasyprint', layout: { notes: 'foot', font: 'Liberation Serif', justify: true, hyphens: true, head: 'center', foot: 'center' } },
  { id: 'weasy-foot-indent', by: 'weasyprint', layout: { notes: 'foot', size: 'Letter', font: 'P052', fontSize: 10, indent: true, justify: true, hyphens: true, foot: 'right', marker: 'content: counter(footnote) " "; font-size: 0.7em; vertical-align: super' } },
  { id: 'weasy-two', by: 'weasyprint', layout: { notes: 'end', columns: 2, font: 'Liberation Sans', fontSize: 9, justify: true, hyphens: true, head: 'left', foot: 'center', notesHeading: 'Notas' } },
  { id: 'pandoc-docx', by: 'pandoc', to: 'docx' },
  { id: 'pandoc-odt', by: 'pandoc', to: 'odt' },
  { id: 'latex-one', by: 'pdflatex', layout: {} },
  { id: 'latex-two', by: 'pdflatex', layout: { options: 'a4paper,10pt,twocolumn' } },
  { id: 'latex-two-times', by: 'pdflatex', layout: { options: 'letterpaper,10pt,twocolumn,twoside', packages: '\\usepackage{mathptmx}' } },
  { id: 'latex-palatino', by: 'pdflatex', layout: { options: 'letterpaper,12pt', packages: '\\usepackage{mathpazo}\\usepackage{parskip}', preamble: '\\raggedright' } },
  { id: 'latex-numbered', by: 'pdflatex', layout: { options: 'a4paper,11pt', packages: '\\usepackage{helvet}\\renewcommand{\\familydefault}{\\sfdefault}', headings: { 2: 'section', 3: 'subsection', 4: 'subsubsection' } }, numbered: true },
];

/** The shipped works, as language and name. */
export const WORKS = [
  ['es', 'radicalizacion-ideologica'],
  ['en', 'radicalizacion-ideologica'],
  ['es', 'guia-de-lectura'],
  ['en', 'guia-de-lectura'],
];
