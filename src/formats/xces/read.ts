import type { Imported } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { createPace, type Pace } from '../pace.js';
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
export async function readXces(given: SourceFile, context: ReadContext): Promise<Imported> {
  const file = sentencesOf(alignmentOf(given));
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.3));
  if (root.local === 'cesDoc') return readAlone(file, problems, pace.part(0.3, 1));
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
  const whole = blocks ? linksOfBlocks(childElements(find(blocks, 'linkGrp') ?? blocks, 'link'), named, documents) : [];
  const links = [...whole];
  if (whole.length === 0)
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

/** Of our two files of links the one that links sentences, whichever of them was opened. */
function sentencesOf(file: SourceFile): SourceFile {
  const name = file.name.replace(/\.blocks(?=\.xml$)/, '');
  const other = name === file.name ? undefined : file.companions?.find((companion) => companion.name === name);
  return other ? { ...other, companions: [...file.companions!, file] } : file;
}

/** Where a document was opened, the alignment that came with it and names it. */
function alignmentOf(file: SourceFile): SourceFile {
  const head = ({ bytes }: SourceFile): string => new TextDecoder().decode(bytes.subarray(0, 16_384));
  if (!/<cesDoc[\s>]/.test(head(file))) return file;
  const name = file.name.split('/').pop()!;
  const other = file.companions?.find((companion) => {
    const words = head(companion);
    return /<cesAlign[\s>]/.test(words) && words.includes(name);
  });
  return other ? { ...other, companions: [...file.companions!.filter((one) => one !== other), file] } : file;
}

/** One of the documents by itself: a text without links. */
async function readAlone(file: SourceFile, problems: Problems, pace: Pace): Promise<Imported> {
  const { draft } = await readDocument(file.name, { ...file, companions: [file] }, problems, pace);
  return { drafts: [draft], problems: problems.list };
}
