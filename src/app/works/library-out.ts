/** One's own library as a package: everything a reader made, in one file. */
import { packCopy } from '../../storage/copy-file.js';
import { inspect } from '../../storage/diagnose.js';
import { confirmLibrary } from '../../storage/reminder.js';
import { writeDecisions, type Decision } from '../../terminology/decisions.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import { NO_TERMS, readTermsFile, termbaseKey, type TermsFile } from '../../terminology/terms-file.js';
import { download } from '../copy.js';
import { correctEdition } from '../editor/corrected.js';
import { notify } from '../notices.js';
import { SITE_ROOT } from '../site.js';
import type { HistoryFile } from './history.js';
import { whileTold, type Library } from './host.js';
import type { KeptWork } from './keeper.js';
import { draftKey, STORE as WORKS } from './model.js';
import type { LibraryParts, MadeOfEdition, PackRequest, TermbaseChanges } from './package-jobs.js';

/** Stores that have a form of their own in a package. */
const NAMED = [WORKS, 'corrections', 'decisions', 'concepts'];

/** How a reader likes to read, and where they stopped: not for others' machines. */
const OWN = ['settings', 'positions'];

/** A decision with the edition it was made in. */
type Kept = Decision & { slug?: string };

/** Hands the package to the reader. @throws StorageError, Error when a worker fails */
export async function downloadLibrary(library: Library): Promise<void> {
  const { user } = library.host.stores;
  // What is written meanwhile is not in the package, or counts as if it were not.
  const { generation, records, damaged } = await inspect(user);
  const parts: LibraryParts = { works: [], others: [], changes: [], termbases: [] };
  const lost = await addEditions(library, parts);
  await addTermbases(library, parts);
  const rest = records.filter(({ store, record }) =>
    store === WORKS ? record.key.startsWith(draftKey('')) : ![...NAMED, ...OWN].includes(store),
  );
  if (rest.length > 0)
    parts.records = await packCopy({ createdAt: Date.now(), generation, records: rest, damaged: [] });
  if (!parts.works.length && !parts.others.length && !parts.changes.length && !parts.records)
    return notify('works.libraryEmpty');
  await handOver(library, parts, 'cotejo-library.zip');
  const missing = [...lost, ...damaged.filter(({ store }) => NAMED.includes(store)).map(({ key }) => key)];
  if (missing.length > 0)
    return notify('works.libraryIncomplete', { values: { names: [...new Set(missing)].join(', ') }, alert: true });
  await confirmLibrary(user, generation, [...NAMED, ...rest.map(({ store }) => store)]);
}

/** Hands one edition with all that was made of it, and its termbases, to the reader. @throws as {@link downloadLibrary} */
export async function downloadPackage(library: Library, slug: string): Promise<void> {
  const parts: LibraryParts = { works: [], others: [], changes: [], termbases: [] };
  const made = (await madeBy(library))(slug, await library.keeper.get(slug));
  const work = await packRequest(library, made.made, made.files);
  if (!work) throw new Error(slug);
  parts.works.push(work);
  const terms = await fetchTerms(slug);
  if (terms) {
    const key = termbaseKey(terms);
    const kept = await library.host.stores.user.get<{ edits: TermbaseEdit[] }>('concepts', key);
    if (kept?.value.edits.length) parts.changes.push({ key, edits: kept.value.edits });
    if (terms.termbases.length > 0) parts.termbases.push({ name: nameOfTermbase(terms, slug), key, terms });
  }
  await handOver(library, parts, `${slug}.zip`);
}

async function handOver(library: Library, parts: LibraryParts, name: string): Promise<void> {
  const pack = () => library.workshop.ask({ ask: 'pack', library: parts });
  const { mediaType, bytes } = await whileTold(library, 'works.packing', pack);
  download(new File([bytes as Uint8Array<ArrayBuffer>], name, { type: mediaType }));
}

/** Works of one's own, and editions of which something was decided or corrected. Gives the names that cannot be packed. */
async function addEditions(library: Library, parts: LibraryParts): Promise<string[]> {
  const { user } = library.host.stores;
  const own = new Set((await library.keeper.cards()).map(({ card }) => card.slug));
  const corrected = (await user.all('corrections')).map(({ key }) => key.split('/')[0]);
  const decided = (await user.all<Kept>('decisions')).map(({ value }) => nameOf(value.slug));
  const madeOf = await madeBy(library);
  const lost: string[] = [];
  for (const slug of new Set([...own, ...corrected, ...decided])) {
    const kept = own.has(slug) ? await library.keeper.get(slug).catch(() => null) : null;
    if (own.has(slug) && !kept) lost.push(slug);
    const { made, files } = madeOf(slug, kept);
    const edition = await packRequest(library, made, files);
    if (edition) parts.works.push(edition);
    else if (made.decisions || made.history) parts.others.push(made);
  }
  return lost;
}

/** What was made of an edition; of all of them, the records are read once. */
async function madeBy({
  host,
}: Library): Promise<(slug: string, kept: KeptWork | null) => { made: MadeOfEdition; files: PackRequest['files'] }> {
  const { user } = host.stores;
  const decisions = (await user.all<Kept>('decisions')).map(({ value }) => value);
  const corrections = await user.all('corrections');
  return (slug, kept) => {
    const prefix = `${slug}/`;
    const history: HistoryFile = {
      format: 'cotejo-history',
      version: 1,
      own: kept !== null,
      changes: kept?.work.history ?? [],
      corrections: corrections
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ key, value }) => ({ key: key.slice(prefix.length), value })),
    };
    const mine = decisions.filter((decision) => nameOf(decision.slug) === slug);
    const made: MadeOfEdition = {
      slug,
      ...(mine.length > 0 && { decisions: JSON.parse(writeDecisions(slug, mine)) as unknown }),
      ...((kept || history.corrections.length > 0) && { history }),
    };
    return { made, files: kept?.work.files };
  };
}

/** Decisions from before editions were noted with them. */
const nameOf = (slug: string | undefined): string => slug || 'unknown';

async function packRequest(
  library: Library,
  made: MadeOfEdition,
  files: PackRequest['files'],
): Promise<PackRequest | undefined> {
  // Away from the network, what is not kept here cannot be packed; what was made of it can.
  const found = await library.edition(made.slug).catch(() => undefined);
  if (!found) return undefined;
  const { edition } = found;
  const corrected = await correctEdition(library.host.stores.user, edition);
  return { ...made, edition, ...(corrected && { corrected: corrected.edition }), ...(files && { files }) };
}

/** Changes to termbases; and the termbases themselves with the changes, where the site's own can be had. */
async function addTermbases(library: Library, parts: LibraryParts): Promise<void> {
  const { user, editions } = library.host.stores;
  const kept = await user.all<{ edits: TermbaseEdit[] }>('concepts');
  parts.changes = kept
    .map(({ key, value }): TermbaseChanges => ({ key, edits: value.edits }))
    .filter(({ edits }) => edits?.length > 0);
  if (parts.changes.length === 0) return;
  const slugs = [...library.host.index(), ...(await editions.list())].map(({ slug }) => slug);
  const wanted = new Set(parts.changes.map(({ key }) => key));
  for (const slug of new Set(slugs)) {
    if (wanted.size === 0) return;
    const terms = await fetchTerms(slug);
    if (terms && wanted.delete(termbaseKey(terms)))
      parts.termbases.push({ name: nameOfTermbase(terms, slug), key: termbaseKey(terms), terms });
  }
  // Terms of works of one's own lie over no termbase.
  if (wanted.has('own')) parts.termbases.push({ name: 'own.tbx', key: 'own', terms: NO_TERMS });
}

/** The file they are written to as one: its own name where there is only one. */
function nameOfTermbase({ termbases: [first, ...others] }: TermsFile, slug: string): string {
  if (!first) return 'own.tbx';
  return others.length === 0 ? first.file.split('/').at(-1)! : `${slug}.tbx`;
}

/** What the site has for an edition; undefined where it has nothing, or cannot be asked. */
export async function fetchTerms(slug: string): Promise<TermsFile | undefined> {
  try {
    const response = await fetch(new URL(`terminology/${slug}.json`, SITE_ROOT));
    return response.ok ? readTermsFile(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
