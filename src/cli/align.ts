import type { Command } from './main.js';

/**
 * `cotejo align SOURCE TARGET [-o FILE]` aligns two texts in Markdown; with `--units`, two files of one unit a line. The
 * alignment goes to FILE or to standard output, the summary to standard error. Exit code 1 for texts with errors.
 */
export const align: Command = {
  usage: `align SOURCE TARGET [-o FILE] [--no-lexicon]   align two texts; reviewed links in FILE stay
  cotejo align --units SOURCE TARGET --from LANG --to LANG [--no-lexicon]   align two files, a unit a line`,
  options: {
    units: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    'no-lexicon': { type: 'boolean' },
  },
  // Each loads what it needs: reading Markdown takes longer to load than short texts take to align.
  async run(context) {
    if (context.positionals.length !== 2) throw new Error('Name two files: the source and the target.');
    if (context.values.units) return (await import('./align-units.js')).alignLines(context);
    return (await import('./align-texts.js')).alignMarkdown(context);
  },
};
