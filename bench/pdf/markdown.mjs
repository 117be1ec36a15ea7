// A text as Markdown without ids, for pandoc.
import { bodyOf, notesOf, writeInline } from './inline.mjs';

const escape = (words) => words.replace(/[\\`*_{}[\]<>#^~$@|]/g, '\\$&').replace(/\n/g, '\\\n');
const SIGNS = { em: '*', strong: '**', code: '`' };

export function writeMarkdown(text) {
  const { labels, notes } = notesOf(text);
  const inline = (block) =>
    writeInline(block, labels, {
      text: escape,
      mark: ({ type, href }, inner) =>
        type === 'link'
          ? `[${inner}](${href})`
          : type === 'code'
            ? `\`${inner.replace(/\\(.)/g, '$1')}\``
            : `${SIGNS[type]}${inner}${SIGNS[type]}`,
      note: (label) => `[^${label}]`,
    });
  const lines = bodyOf(text).map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level - 1)} ${inline(block)}`;
    if (block.kind === 'quote') return `> ${inline(block)}`;
    if (block.kind === 'item') return `${/\d/.test(block.marker) ? block.marker : '-'} ${inline(block)}`;
    return inline(block).replace(/^(\d+)\./, '$1\\.');
  });
  const { title, language } = text.meta;
  return `---\ntitle: ${JSON.stringify(title)}\nauthor: Ana Pérez Quispe\nlang: ${language}\n---\n\n${lines.join('\n\n')}\n\n${notes
    .map((note) => `[^${note.label}]: ${inline(note)}`)
    .join('\n\n')}\n`;
}
