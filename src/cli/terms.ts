import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Concept, Term, Termbase } from '../terminology/termbase/model.js';
import { readTermbase } from '../terminology/termbase/read.js';
import { writeTable } from '../terminology/termbase/table.js';
import { writeTbx } from '../terminology/termbase/tbx-write.js';
import { formatFinding, isError } from '../text/finding.js';
import type { MessageLanguage } from '../text/messages.js';
import type { Command } from './main.js';

/**
 * `cotejo terms FILE` lists the concepts of a termbase (TBX, CSV or TSV); `--to` converts it. The list or the file goes to
 * standard output or to `-o`, what is wrong with the file to standard error. Exit code 1, and nothing written, for a file
 * that cannot be read.
 */
export const terms: Command = {
  usage: `terms FILE [--lang es|en]     list the concepts of a termbase (TBX, CSV, TSV)
  cotejo terms FILE --to tbx|tbx2|csv|tsv [-o FILE]     convert it; tbx2 is the edition of 2008, which older tools read`,
  options: { to: { type: 'string' }, output: { type: 'string', short: 'o' }, lang: { type: 'string' } },
  async run({ root, positionals, values, print, log }) {
    if (positionals.length !== 1) throw new Error('Name one file: a termbase as TBX, CSV or TSV.');
    const language = values.lang ?? 'en';
    if (language !== 'es' && language !== 'en') throw new Error(`--lang is es or en, not ${String(language)}.`);
    const [file] = positionals;
    const write = writerFor(values.to, language);
    const { termbase, findings } = readTermbase(await readFile(resolve(root, file)), file, language);
    findings.forEach((finding) => log(formatFinding(finding)));
    if (!termbase || findings.some(isError)) return 1;
    const written = write(termbase);
    if (typeof values.output === 'string') {
      const path = resolve(root, values.output);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, written);
    } else print(written.replace(/\r?\n$/, ''));
    const count = termbase.concepts.reduce((sum, concept) => sum + concept.terms.length, 0);
    log(`${termbase.concepts.length} concepts, ${count} terms`);
    return 0;
  },
};

type Writer = (termbase: Termbase) => string;

function writerFor(format: unknown, language: MessageLanguage): Writer {
  const writers: Record<string, Writer> = {
    tbx: (termbase) => writeTbx(termbase),
    tbx2: (termbase) => writeTbx(termbase, '2008'),
    csv: (termbase) => writeTable(termbase, { language }),
    tsv: (termbase) => writeTable(termbase, { delimiter: '\t', language }),
  };
  if (format === undefined) return list;
  if (typeof format === 'string' && Object.hasOwn(writers, format)) return writers[format];
  throw new Error(`--to is one of ${Object.keys(writers).join(', ')}, not ${String(format)}.`);
}

/** One line for a concept: its id, then its terms by language, those not to be used in brackets with their status. */
const list: Writer = ({ concepts }) => concepts.map((concept) => `${listConcept(concept)}\n`).join('');

function listConcept({ id, terms: all }: Concept): string {
  const languages = [...new Set(all.map(({ lang }) => lang))];
  const inLanguage = (lang: string): string =>
    `${lang}: ${all
      .filter((term) => term.lang === lang)
      .map(listTerm)
      .join(', ')}`;
  return [id, ...languages.map(inLanguage)].join('  ');
}

const listTerm = ({ text, status }: Term): string =>
  status === undefined || status === 'preferred' || status === 'admitted' ? text : `[${text}: ${status}]`;
