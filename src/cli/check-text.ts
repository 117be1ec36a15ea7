import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkStudy, type Locate } from '../terminology/check.js';
import { locateInMarkdown } from '../terminology/locate.js';
import { RULES } from '../terminology/rules.js';
import { studyOfText } from '../terminology/study.js';
import { SENTENCE_OPENERS } from '../text/abbreviations.js';
import { findAddresses } from '../text/addresses.js';
import type { Finding } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import type { Block, Text } from '../text/model.js';
import { createReporter } from '../text/reporter.js';
import { sentenceStarts } from '../text/sentences.js';
import type { WordCheckOptions } from './check-translation.js';

/** Options for one text: `textLanguage` says what it is written in, where its front matter does not. */
export interface TextCheckOptions extends WordCheckOptions {
  textLanguage?: string;
}

/**
 * What the rules that need only one text find in a file: Markdown, with or without front matter and block ids, or plain
 * text whose paragraphs are set apart by empty lines. The path is as given, relative to `root`.
 */
export async function checkTextFile(root: string, file: string, options: TextCheckOptions): Promise<Finding[]> {
  const { language } = options;
  const path = file.replaceAll('\\', '/');
  const bytes = await readFile(resolve(root, file)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    const reporter = createReporter(path, 'source', language);
    const missing = bytes.code === 'ENOENT';
    reporter.report({
      rule: missing ? 'file-missing' : 'file-unreadable',
      severity: 'error',
      zone: 'body',
      line: 1,
      parameters: { reason: bytes.message },
    });
    return reporter.findings;
  }
  const read = /\.(?:md|markdown)$/i.test(file)
    ? await readMarkdown(bytes, path, options)
    : readPlain(bytes, path, options);
  const { text, findings, locate } = read;
  const study = studyOfText({ meta: text.meta, blocks: text.blocks });
  return [...findings, ...checkStudy(study, { rules: options.choose(RULES), language, locate })];
}

interface ReadText {
  text: Text;
  findings: Finding[];
  locate: Locate;
}

/** What a text of its own need not have. */
const NOT_NEEDED = new Set(['front-matter-missing', 'block-id-missing', 'note-unused']);

async function readMarkdown(
  bytes: Buffer,
  path: string,
  { language, textLanguage }: TextCheckOptions,
): Promise<ReadText> {
  const hasFront = /^\uFEFF?---[ \t]*\r?\n/.test(bytes.toString('utf8', 0, 200));
  // Without front matter, one is put before it, so that the lines below count on from there.
  const guessed = textLanguage ?? guessLanguage(bytes.toString('utf8'));
  const head = `---\ntitle: "-"\nlang: ${guessed}\nrole: original\nprovenance: imported\n---\n`;
  const whole = hasFront ? bytes : Buffer.concat([Buffer.from(head), bytes]);
  const shift = hasFront ? 0 : head.split('\n').length - 1;
  const { text, findings } = await parseText(whole, path, { messages: language });
  if (textLanguage) text.meta.language = textLanguage;
  nameBlocks(text.blocks);
  for (const block of text.blocks) block.sentences = sentenceStarts(block.text, text.meta.language);
  const locateBlock = locateInMarkdown(whole, text);
  return {
    text,
    findings: findings.filter(({ rule }) => !NOT_NEEDED.has(rule)).map((finding) => moveUp(finding, shift)),
    locate: (_side, block, start) => {
      const place = locateBlock(block, start);
      return { ...place, line: place.line - shift };
    },
  };
}

function moveUp(finding: Finding, lines: number): Finding {
  const source = finding.source && { ...finding.source, line: Math.max(1, finding.source.line - lines) };
  return { ...finding, source };
}

/** Gives ids to blocks that have none or one that is used: `p1`, `h1` and so on, as they are counted. */
function nameBlocks(blocks: Block[]): void {
  const used = new Set<string>();
  const given = new Set(blocks.map(({ id }) => id));
  const counts = { h: 0, p: 0 };
  for (const block of blocks) {
    if (block.id === '' || used.has(block.id)) {
      const letter = block.kind === 'heading' ? 'h' : 'p';
      do block.id = `${letter}${++counts[letter]}`;
      while (given.has(block.id) || used.has(block.id));
    }
    used.add(block.id);
  }
}

/** Plain text: a paragraph is what stands between empty lines; each line, in a text that has no empty line. */
function readPlain(bytes: Buffer, path: string, { textLanguage }: TextCheckOptions): ReadText {
  const words = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const language = textLanguage ?? guessLanguage(words);
  const paragraph = /\n[ \t]*\n/.test(words.trim()) ? /\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g : /\S[^\n]*/g;
  const starts = new Map<string, number>();
  const blocks = [...words.matchAll(paragraph)].map(({ 0: raw, index }, number): Block => {
    const id = `p${number + 1}`;
    starts.set(id, index);
    const text = raw.trimEnd().replaceAll('\n', ' ');
    const sentences = sentenceStarts(text, language);
    return { id, kind: 'paragraph', text, marks: findAddresses(text), notes: [], sentences, sha256: '', line: 1 };
  });
  const locate: Locate = (_side, block, start) => {
    const before = words.slice(0, (starts.get(block) ?? 0) + start).split('\n');
    return { file: path, line: before.length, col: before[before.length - 1].length + 1 };
  };
  const meta: Text['meta'] = { title: path, language, role: 'original', provenance: 'imported' };
  return { text: { file: path, meta, sha256: '', blocks }, findings: [], locate };
}

/** Spanish or English, by the small words that a text has more of. */
function guessLanguage(words: string): 'es' | 'en' {
  const counts = { es: 0, en: 0 };
  for (const [word] of words
    .slice(0, 20_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    for (const language of ['es', 'en'] as const) if (SENTENCE_OPENERS[language].has(word)) counts[language]++;
  return counts.en > counts.es ? 'en' : 'es';
}
