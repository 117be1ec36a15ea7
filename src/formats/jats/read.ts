import type { LinkStatus } from '../../alignment/model.js';
import { draftOf, dropLostNotes } from '../collect.js';
import { languageTag } from '../credits.js';
import type { Draft, DraftLink, Imported } from '../draft.js';
import type { ReadContext, SourceFile } from '../format.js';
import { createPace } from '../pace.js';
import { Problems, Unreadable } from '../problems.js';
import { attribute, child, childElements, elements, type Element } from '../tree.js';
import { readXml } from '../xml.js';
import { TextReader } from './blocks.js';
import { customMeta, readFront } from './front.js';
import { META } from './vocabulary.js';

/** How a translation may be called: `translation` by JATS, or no type at all in old files with a language of its own. */
const isTranslation = (element: Element): boolean => attribute(element, 'article-type') === 'translation';

/**
 * Reads JATS: the article and each `sub-article` of type `translation` as texts, the one in an expected language first.
 * References and footnotes are notes; a translation that points to the references of its article gets them, too. Files
 * of ours give back the same ids and links; what others leave open is for the aligner.
 */
export async function readJats(file: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const root = await readXml(file.bytes, problems, pace.part(0, 0.6), { entities: ENTITIES });
  const article = root.local === 'article' ? root : [...elements(root, 'article')][0];
  if (!article) throw new Unreadable('xml-schema', { format: 'JATS', reason: `<${root.name}>` });
  const front = child(article, 'front');
  const meta = front && child(front, 'article-meta');
  const custom = meta ? customMeta(meta) : [];
  const exact = custom.some(([name]) => name.startsWith(`${META.ours}-`));
  const source = new TextReader(article, exact, problems);
  const readers = [{ reader: source, element: article }];
  for (const element of translations(article, context.languages)) {
    readers.push({ reader: new TextReader(element, exact, problems, source), element });
  }
  const above = readFront(article);
  const drafts: Draft[] = [];
  for (const [index, { reader, element }] of readers.entries()) {
    await pace.step(0.6 + (0.4 * index) / readers.length);
    const blocks = await reader.read(pace);
    dropLostNotes(blocks, problems);
    const stated = index === 0 ? above : readFront(element, above);
    const role = index === 0 ? ('original' as const) : ('translation' as const);
    drafts.push(
      draftOf(blocks, readers.length > 1 && !stated.role ? { ...stated, role } : stated, languageOf(element)),
    );
  }
  const images = readers.reduce((sum, { reader }) => sum + reader.images, 0);
  if (images > 0) problems.add('images-left-out', 'info', { count: images });
  const links = drafts.length > 1 ? ownLinks(custom, drafts, problems) : [];
  return { drafts, ...(links.length > 0 ? { links: [{ source: 0, target: 1, links }] } : {}), problems: problems.list };
}

/** Names of characters that old files use without declaring them. */
const ENTITIES = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function translations(article: Element, expected: string[] = []): Element[] {
  const found = childElements(article, 'sub-article').filter(isTranslation);
  const rank = (element: Element): number => {
    const language = languageTag(languageOf(element))?.split('-')[0];
    const at = expected.findIndex((tag) => tag.toLowerCase().split('-')[0] === language);
    return at < 0 ? expected.length : at;
  };
  return found.sort((a, b) => rank(a) - rank(b));
}

const languageOf = (element: Element): string | undefined => attribute(element, 'xml:lang');

/** Links that we wrote as custom metadata. */
function ownLinks(custom: [string, string][], drafts: Draft[], problems: Problems): DraftLink[] {
  const places = drafts
    .slice(0, 2)
    .map(({ blocks }) => new Map(blocks.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const]))));
  const links: DraftLink[] = [];
  let lost = 0;
  for (const [name, value] of custom) {
    if (name !== META.link) continue;
    const link = parseLink(value);
    const sides =
      link && [link.source, link.target].map((ids, side) => ids.flatMap((id) => places[side].get(id) ?? []));
    if (!link || !sides || sides[0].length !== link.source.length || sides[1].length !== link.target.length) lost++;
    else links.push({ ...link, source: sides[0], target: sides[1] });
  }
  if (lost > 0) problems.add('links-lost', 'warning', { count: lost });
  return links;
}

type StatedLink = Omit<DraftLink, 'source' | 'target' | 'sentences'> & { source: string[]; target: string[] };

function parseLink(words: string): StatedLink | undefined {
  try {
    const { source, target, status, confidence, by, at } = JSON.parse(words) as Record<string, unknown>;
    const isIds = (ids: unknown): ids is string[] => Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    if (!isIds(source) || !isIds(target)) return undefined;
    const known: LinkStatus = status === 'reviewed' ? 'reviewed' : 'auto';
    return {
      source,
      target,
      status: known,
      ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? { confidence } : {}),
      ...(typeof by === 'string' ? { by } : {}),
      ...(typeof at === 'string' ? { at } : {}),
    };
  } catch {
    return undefined;
  }
}
