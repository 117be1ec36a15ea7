/** Worked examples of rules as studies, and what a rule finds in one, in the form in which examples say it. */
import type { EditionBlock, EditionLink, EditionText } from '../../src/edition/model.js';
import type { Place, Rule, RuleExample, Study } from '../../src/terminology/rule.js';
import { quoteOf, studyOf, studyOfText } from '../../src/terminology/study.js';
import { parseText } from '../../src/text/markdown.js';
import type { Provenance } from '../../src/text/model.js';

/** The study of an example. */
export async function studyOfExample(
  { languages = ['es', 'en'], source, target }: RuleExample,
  provenance: Provenance = 'authored',
): Promise<Study> {
  const [original, ids] = await exampleText(source, languages[0], 'original', provenance);
  if (!target) return studyOfText(original);
  const [translation, targetIds] = await exampleText(target, languages[1], 'translation', 'authored');
  const rows = Math.max(ids.length, targetIds.length);
  const links = Array.from({ length: rows }, (_, row) => linkOf(original, translation, ids[row], targetIds[row]));
  return studyOf({ source: original, target: translation, links });
}

/** What the rule alone finds in a study: `source words | target words`, `-` where it has no place. */
export function foundBy(rule: Rule, study: Study): string[] {
  return [...rule.check(study)].map(({ source, target }) => {
    const words = (place?: Place): string => (place ? quoteOf(study, place) : '-');
    return `${words(source)} | ${words(target)}`;
  });
}

async function exampleText(
  blocks: string[],
  language: string,
  role: 'original' | 'translation',
  provenance: Provenance,
): Promise<[EditionText, (string | undefined)[]]> {
  const counts = { h: 0, p: 0 };
  const ids = blocks.map((block) => {
    if (block === '') return undefined;
    const note = /^\[\^([^\]]+)\]: /.exec(block);
    if (note) return `fn${note[1]}`;
    const kind = /^#{2,6} /.test(block) ? 'h' : 'p';
    return `${kind}${++counts[kind]}`;
  });
  const body = blocks.flatMap((block, index) => {
    const id = ids[index];
    return id === undefined ? [] : [id.startsWith('fn') ? block : `${block} {#${id}}`];
  });
  const head = `---\ntitle: T\nlang: ${language}\nrole: ${role}\nprovenance: ${provenance}\n---\n\n`;
  const bytes = new TextEncoder().encode(`${head}${body.join('\n\n')}\n`);
  const { text } = await parseText(bytes, 'example.md');
  const read = text.blocks.map(({ line: _line, sha256: _hash, ...block }): EditionBlock => block);
  return [{ meta: text.meta, sha256: text.sha256, blocks: read }, ids];
}

function linkOf(source: EditionText, target: EditionText, id?: string, other?: string): EditionLink {
  const link: EditionLink = { source: id ? [id] : [], target: other ? [other] : [], status: 'reviewed' };
  const own = source.blocks.find((block) => block.id === id)?.sentences.length;
  const answers = target.blocks.find((block) => block.id === other)?.sentences.length;
  if (own === undefined || own !== answers) return link;
  link.sentences = Array.from({ length: own }, (_, n) => [[`${id}.${n + 1}`], [`${other}.${n + 1}`]]);
  return link;
}
