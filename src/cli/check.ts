import { formatFinding, isError, type Finding } from '../text/finding.js';
import type { MessageLanguage } from '../text/messages.js';
import type { Rule } from '../terminology/rule.js';
import { rulesWith } from '../terminology/rules.js';
import { emptyTermbase } from '../terminology/termbase/model.js';
import { checkTextFile } from './check-text.js';
import { checkTranslation } from './check-translation.js';
import type { Command, CommandContext } from './main.js';
import { findUnaligned, listSlugs, loadEdition } from './project.js';

/**
 * `cotejo check [SLUG…]`: every finding of the named editions, or of all: of structure and of translation. `--text FILE`
 * checks one text without a counterpart. Exit code 1 only for structural errors: what a check says of words is for people
 * to judge.
 */
export const check: Command = {
  usage: `check [SLUG…] [--json] [--lang es|en] [--rules A,B]   check editions; all of them unless named
  cotejo check --text FILE [--text-lang TAG]     check one text without a counterpart
  cotejo check --list-rules [--json]     name the rules that look at the words`,
  options: {
    json: { type: 'boolean' },
    lang: { type: 'string' },
    text: { type: 'string' },
    'text-lang': { type: 'string' },
    rules: { type: 'string' },
    'list-rules': { type: 'boolean' },
  },
  async run(context) {
    const { root, positionals, values, print, log } = context;
    const language = languageOf(values.lang);
    const choose = chooser(values.rules);
    if (values['list-rules']) return listRules(context, choose(rulesWith([emptyTermbase()])), language);
    const findings: Finding[] = [];
    let counted: string;
    if (typeof values.text === 'string') {
      if (positionals.length > 0) throw new Error('--text checks one file; name no edition beside it.');
      const options = { language, choose, textLanguage: values['text-lang'] as string | undefined };
      findings.push(...(await checkTextFile(root, values.text, options)));
      counted = '1 text';
    } else {
      const all = positionals.length === 0;
      const slugs = all ? await listSlugs(root) : positionals;
      const editions = [];
      for (const slug of slugs) {
        const edition = await loadEdition(root, slug, language);
        editions.push(edition);
        findings.push(...edition.findings, ...(await checkTranslation(root, edition, { language, choose })));
      }
      if (all) findings.push(...(await findUnaligned(root, editions, language)));
      counted = `${slugs.length} editions`;
    }
    if (values.json) print(JSON.stringify(findings, null, 2));
    else {
      for (const finding of findings) print(`${formatFinding(finding)}${REMARK[language][finding.restsOn ?? 'words']}`);
      const errors = findings.filter(isError).length;
      log(`${counted}, ${findings.length} findings, ${errors} errors`);
      for (const line of summarise(findings)) log(line);
    }
    return findings.some(isError) ? 1 : 0;
  },
};

/** What a printed finding adds about the words that it rests on. */
const REMARK: Record<MessageLanguage, Record<'reconstruction' | 'words', string>> = {
  en: { reconstruction: ' [rests on a reconstruction]', words: '' },
  es: { reconstruction: ' [se apoya en una reconstrucción]', words: '' },
};

function languageOf(value: unknown): MessageLanguage {
  const language = value ?? 'en';
  if (language !== 'es' && language !== 'en') throw new Error(`--lang is es or en, not ${String(language)}.`);
  return language;
}

/** Leaves of a list of rules those that `--rules` names. Throws for a name that is no rule's. */
function chooser(value: unknown): (rules: readonly Rule[]) => readonly Rule[] {
  if (typeof value !== 'string') return (rules) => rules;
  const wanted = value.split(',').map((id) => id.trim());
  const known = new Set(rulesWith([emptyTermbase()]).map(({ id }) => id));
  const unknown = wanted.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`There is no rule ${unknown}; --list-rules names them all.`);
  return (rules) => rules.filter(({ id }) => wanted.includes(id));
}

/** The rules, a line each; with `--rules`, the page of each that is named: what it looks at, and its examples. */
function listRules({ values, print }: CommandContext, rules: readonly Rule[], language: MessageLanguage): number {
  const listed = rules.map(({ id, category, needs, title, explanation, examples }) => ({
    id,
    category,
    needs,
    title: title[language],
    explanation: explanation[language],
    examples,
  }));
  if (values.json) print(JSON.stringify(listed, null, 2));
  else {
    for (const { id, needs, category, title, explanation, examples } of listed) {
      print(`${id} ${needs} ${category} ${title}`);
      if (values.rules !== undefined)
        for (const line of [explanation, ...examples.map(exampleLine)]) print(`  ${line}`);
    }
  }
  return 0;
}

/** An example of a rule on a line: the original, the translation, and what is found there (`∅` for nothing). */
const exampleLine = ({ source, target = [], found }: Rule['examples'][number]): string =>
  `- ${[source, target]
    .filter(({ length }) => length > 0)
    .map((blocks) => blocks.join(' ¶ '))
    .join(' ⇢ ')} → ${found.join('; ') || '∅'}`;

/** One line for each severity of what was found in the words, with how much of it rests on a reconstruction. */
function summarise(findings: Finding[]): string[] {
  const about = findings.filter(({ kind }) => kind === 'translation');
  return (['critical', 'major', 'minor', 'info'] as const).flatMap((severity) => {
    const all = about.filter((finding) => finding.severity === severity);
    const resting = all.filter(({ restsOn }) => restsOn).length;
    const apart = resting > 0 ? `, ${resting} of them resting on a reconstruction` : '';
    return all.length > 0 ? [`${severity}: ${all.length}${apart}`] : [];
  });
}
