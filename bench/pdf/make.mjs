// Makes the imitations with the programs that are installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFodt } from './fodt.mjs';
import { writeHtml } from './html.mjs';
import { writeLatex } from './latex.mjs';
import { writeMarkdown } from './markdown.mjs';

const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: 'pipe', timeout: 120_000, ...options });

export const installed = (command) => {
  try {
    run('which', [command]);
    return true;
  } catch {
    return false;
  }
};

const CHROMIUM = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MAKERS = {
  soffice(text, { layout, tagged = false }, base) {
    writeFileSync(`${base}.fodt`, writeFodt(text, layout));
    run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${base}.profile`,
      '--convert-to',
      tagged ? 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' : 'pdf',
      '--outdir',
      join(base, '..'),
      `${base}.fodt`,
    ]);
  },
  /** By way of Word or OpenDocument, as pandoc writes them. */
  pandoc(text, { to, reference, variables = {} }, base) {
    writeFileSync(`${base}.md`, writeMarkdown(text));
    const options = Object.entries(variables).flatMap(([key, value]) => ['-V', `${key}=${value}`]);
    run('pandoc', [
      `${base}.md`,
      ...options,
      ...(reference ? [`--reference-doc=${reference}`] : []),
      '-o',
      `${base}.${to}`,
    ]);
    run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${base}.profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      join(base, '..'),
      `${base}.${to}`,
    ]);
  },
  chromium(text, { layout, tagged = true, headerFooter = false }, base) {
    writeFileSync(`${base}.html`, writeHtml(text, layout));
    run('chromium', [
      ...CHROMIUM,
      `--user-data-dir=${base}.profile`,
      ...(tagged ? [] : ['--disable-pdf-tagging']),
      ...(headerFooter ? [] : ['--no-pdf-header-footer']),
      `--print-to-pdf=${base}.pdf`,
      `file://${base}.html`,
    ]);
  },
  weasyprint(text, { layout }, base) {
    writeFileSync(`${base}.html`, writeHtml(text, layout));
    run('weasyprint', [`${base}.html`, `${base}.pdf`]);
  },
  pdflatex(text, { layout }, base) {
    const folder = `${base}.tex.d`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'x.tex'), writeLatex(text, layout));
    for (let i = 0; i < 2; i++) run('pdflatex', ['-interaction=nonstopmode', 'x.tex'], { cwd: folder });
    renameSync(join(folder, 'x.pdf'), `${base}.pdf`);
  },
};

/** Path of the PDF of a text in a layout; made unless it is there. Undefined when the program is not installed. */
export function makePdf(text, kind, folder, name) {
  if (!installed(kind.by)) return undefined;
  const base = join(folder, `${kind.id}-${name}`);
  if (!existsSync(`${base}.pdf`)) MAKERS[kind.by](text, kind, base);
  return `${base}.pdf`;
}
