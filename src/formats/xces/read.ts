import type { Imported } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { createPace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { attribute, childElements, find, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import { readDocument, type Document } from './document.js';
import { draftLink, gather, linksOfBlocks, namedLinks } from './links.js';

/**
 * Reads a `cesAlign` file together with the two documents that it names, which must be given as companions: ours back
 * into the same texts and links, and those of OPUS (raw text, or tokenised into `w`) into their paragraphs. Sentences
 * that belong to one block through a chain of links make one link.
 */
export async function readXces(file: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.3));
  const group = find(root, 'linkGrp');
  if (root.local !== 'cesAlign' || !group)
    throw new Unreadable('xml-schema', { format: 'XCES', reason: 'no <linkGrp> in <cesAlign>' });
  const documents: Document[] = [];
  for (const [index, name] of ['fromDoc', 'toDoc'].entries()) {
    const path = attribute(group, name) ?? attribute(root, name) ?? '';
    documents.push(await readDocument(path, file, problems, pace.part(0.3 * (index + 1), 0.3 * (index + 2))));
  }
  const named = await namedLinks(childElements(group, 'link'), documents, problems, pace);
  const blocksFile = findBlocks(file, group);
  const blocks = blocksFile && (await readXml(blocksFile.bytes, problems, pace.part(0.9, 1)));
  const given = blocks ? linksOfBlocks(childElements(find(blocks, 'linkGrp') ?? blocks, 'link'), named, documents) : [];
  const links = [...given];
  if (given.length === 0)
    for (const [index, members] of (await gather(named, pace)).entries()) {
      if (index % 256 === 0) await pace.step();
      links.push(draftLink(members));
    }
  return {
    drafts: documents.map(({ draft }) => draft),
    links: [{ source: 0, target: 1, links }],
    problems: problems.list,
  };
}

/** The file of block links that we write beside the one of sentences. */
const findBlocks = (file: SourceFile, group: Element): SourceFile | undefined =>
  attribute(group, 'targType') === 's'
    ? file.companions?.find(({ name }) => name === file.name.replace(/\.xml$/, '.blocks.xml'))
    : undefined;
