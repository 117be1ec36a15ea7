/** Opening a package of a library: what is not here is added, what is newer is taken over, what differs is kept beside. */
import { problemWords } from '../../formats/problems.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import { readCopy } from '../../storage/copy-file.js';
import { restoreCopy } from '../../storage/restore.js';
import type { Change, UserStore } from '../../storage/user.js';
import { mergeDecisions, readDecisions, type Decision } from '../../terminology/decisions.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import { NO_TERMS, termbaseKey, type TermsFile } from '../../terminology/terms-file.js';
import { noteCorrected } from '../corrected-note.js';
import { correctEdition } from '../editor/corrected.js';
import { notify, withdraw } from '../notices.js';
import { readStored } from '../stored.js';
import { editsFor, placesFor } from './given-terms.js';
import { mergeCorrections, standingOf, isSame, type HistoryFile } from './history.js';
import { tellFailure, whileTold, type Library } from './host.js';
import { fetchTerms } from './library-out.js';
import type { Work, WorkChange, WorkFiles } from './model.js';
import type { UnpackedLibrary, UnpackedWork } from './package-jobs.js';
import { freeSlug } from './slugs.js';
import { isEdit, mergeEdits } from './term-edits.js';

type Outcome = 'added' | 'updated' | 'same' | 'aside' | 'failed';

/** A decision with the edition it was made in. */
type Kept = Decision & { slug: string };

/** Opens a package. @throws StorageError, Error when a worker fails; what was taken until then stays, and comes only once */
export async function openLibrary(library: Library, file: File): Promise<void> {
  if (!(await library.host.writable())) return notify('works.noStorage', { alert: true });
  const opened = await whileTold(library, 'works.unpacking', () => library.workshop.ask({ ask: 'unpack', file }));
  const wrong = opened.problems.find(({ severity }) => severity === 'error');
  if (wrong) {
    const values = { reason: `${wrong.file}: ${problemWords(wrong, currentLanguage())}` };
    return notify('works.libraryRefused', { values, alert: true });
  }
  const counts: Record<Outcome, number> = { added: 0, updated: 0, same: 0, aside: 0, failed: 0 };
  const places = new Map<string, string>();
  for (const work of opened.works) {
    const { outcome, slug } = await takeWork(library, work, opened.history.get(work.slug));
    counts[outcome]++;
    places.set(work.slug, slug);
  }
  const { user } = library.host.stores;
  const spoilt = new Set(opened.spoilt);
  for (const { slug, made, objections } of opened.works)
    if (!made) spoilt.add(objections[0] ? `${slug} (${objections[0]})` : slug);
  const decided = await takeDecisions(user, opened, spoilt);
  const more =
    decided.added +
    (await takeCorrections(user, opened, places)) +
    (await takeTerms(user, opened, spoilt)) +
    (await takeGivenTerms(library, opened, [...places.values()])) +
    (await takeRecords(user, opened, spoilt));
  notify('works.libraryOpened', { values: { ...counts, more, count: opened.works.length } });
  if (spoilt.size > 0) notify('works.librarySpoilt', { values: { names: [...spoilt].join(', ') }, alert: true });
  if (decided.conflicts.length > 0) tellConflicts(user, decided.conflicts);
  await library.host.refresh();
}

/** Puts one work on the shelf, in the place of an older version of the same, or beside one that was changed apart. */
async function takeWork(
  library: Library,
  { slug, made }: UnpackedWork,
  history: HistoryFile | undefined,
): Promise<{ outcome: Outcome; slug: string }> {
  if (!made) return { outcome: 'failed', slug };
  const { keeper, host } = library;
  const kept = await keeper.get(slug);
  const changes = history?.changes ?? [];
  const from = made.card.sha256;
  const entry: WorkChange = { at: new Date().toISOString(), what: 'made', from };
  if (kept) {
    if (sameFiles(kept.work.files, made.files)) return { outcome: 'same', slug };
    const standing = history?.own ? standingOf(kept.work.history, changes) : 'apart';
    if (standing === 'known') return { outcome: 'same', slug };
    if (standing === 'newer') {
      await keeper.save({ ...kept.work, files: made.files, history: changes }, made, kept.revision);
      return { outcome: 'updated', slug };
    }
  } else {
    const here = [...host.index(), ...(await host.stores.editions.list())].filter((card) => card.slug === slug);
    // What a site offers comes with its corrections, not as a work.
    if (here.some(({ sha256 }) => sha256 === from) || (here.length > 0 && history?.own === false))
      return { outcome: 'same', slug };
    if (!(await isCorrected(library, slug))) {
      await keeper.save({ version: 1, slug, files: made.files, history: history?.own ? changes : [entry] }, made, 0);
      return { outcome: 'added', slug };
    }
  }
  for (const { card } of await keeper.cards()) {
    const before = await keeper.get(card.slug);
    if (before?.work.history.some((each) => each.from === from)) return { outcome: 'same', slug: card.slug };
  }
  return { outcome: 'aside', slug: await putBeside(library, slug, made, [...changes, entry]) };
}

/** Under another name, and with a title that tells the two apart. */
async function putBeside(
  library: Library,
  slug: string,
  made: NonNullable<UnpackedWork['made']>,
  history: WorkChange[],
): Promise<string> {
  const { workshop, keeper } = library;
  const other = freeSlug(slug, await library.slugs());
  const copied = await workshop.ask({ ask: 'copy', from: made.files, slug: other });
  const title = t('works.fromPackage', { title: made.card.source.title });
  const change = { side: 'source', meta: { title } } as const;
  const at = new Date().toISOString().slice(0, 10);
  const { files, ...named } = await workshop.ask({ ask: 'change', slug: other, files: copied.files, change, at });
  const work: Work = { version: 1, slug: other, files, history };
  await keeper.save(work, named, 0);
  return other;
}

const sameFiles = (a: WorkFiles, b: WorkFiles): boolean =>
  a.source.text === b.source.text && a.target.text === b.target.text && a.alignment.text === b.alignment.text;

async function isCorrected({ host }: Library, slug: string): Promise<boolean> {
  const kept = await readStored(host.stores.editions, slug).catch(() => null);
  return !!kept && !!(await correctEdition(host.stores.user, kept.edition));
}

/** Decisions that are not here are added; of two that differ one's own stays, and the other is kept in store `aside`. */
async function takeDecisions(
  user: UserStore,
  { decisions }: UnpackedLibrary,
  spoilt: Set<string>,
): Promise<{ added: number; conflicts: Kept[] }> {
  const mine = (await user.all<Kept>('decisions')).map(({ value }) => value);
  const changes = new Map<string, Change>();
  const conflicts: Kept[] = [];
  for (const { slug, decisions: value } of decisions) {
    const theirs = decisionsOf(slug, value);
    if (theirs.length < countOf(value)) spoilt.add(`decisions/${slug}.json`);
    const { added, agreed, conflicts: others } = mergeDecisions(mine, theirs);
    for (const decision of added)
      changes.set(decision.key, { store: 'decisions', key: decision.key, value: { ...decision, slug }, expected: 0 });
    conflicts.push(...others.map(({ other }) => ({ ...other, slug })));
    // The same verdict for another reason.
    const reasons = agreed.filter((decision) => {
      const own = mine.find(({ key }) => key === decision.key);
      return !!decision.reason && decision.reason !== own?.reason;
    });
    for (const decision of [...others.map(({ other }) => other), ...reasons]) {
      const key = `decisions/${decision.key}@${decision.at}`;
      changes.set(key, { store: 'aside', key, value: { why: 'merged', store: 'decisions', record: decision } });
    }
  }
  const wanted = [...changes.values()];
  if (wanted.length > 0) await user.apply(wanted);
  return { added: wanted.filter(({ store }) => store === 'decisions').length, conflicts };
}

/** The list of a file of decisions, or a bare one. */
const listOf = (value: unknown): unknown =>
  Array.isArray(value) ? value : (value as { decisions?: unknown } | null)?.decisions;

/** How many records a list has; of what is no list, one that is lost. */
function countOf(value: unknown): number {
  const list = listOf(value);
  return Array.isArray(list) ? list.length : 1;
}

/** The decisions of a file, or of a bare list; those that are none are left out. */
function decisionsOf(slug: string, value: unknown): Decision[] {
  const list = listOf(value);
  if (!Array.isArray(list)) return [];
  const read = (decisions: unknown[]): Decision[] | undefined =>
    readDecisions(JSON.stringify({ format: 'cotejo-decisions', version: 1, slug, decisions }))?.decisions;
  return read(list) ?? list.flatMap((each: unknown) => read([each]) ?? []);
}

/** Says which decisions differ, and puts theirs in the place of one's own only at the reader's wish. */
function tellConflicts(user: UserStore, conflicts: readonly Kept[]): void {
  const take = async (): Promise<void> => {
    try {
      await user.apply(conflicts.map((decision) => ({ store: 'decisions', key: decision.key, value: decision })));
      withdraw('works.libraryConflicts');
    } catch (error) {
      tellFailure(error);
    }
  };
  notify('works.libraryConflicts', {
    values: { count: conflicts.length },
    actions: [{ label: 'works.takeTheirs', run: () => void take() }],
  });
}

/** Brings in corrections of links; where a work was put beside another one, its corrections go there. */
async function takeCorrections(
  user: UserStore,
  { history }: UnpackedLibrary,
  places: ReadonlyMap<string, string>,
): Promise<number> {
  let count = 0;
  for (const [from, { corrections }] of history) {
    const slug = places.get(from) ?? from;
    const prefix = `${slug}/`;
    const kept = await user.all('corrections', prefix);
    const mine = kept.map(({ key, value }) => ({ key: key.slice(prefix.length), value }));
    const added = await mergeCorrections(mine, corrections);
    if (added.length === 0) continue;
    const revisions = new Map(kept.map(({ key, revision }) => [key, revision]));
    await user.apply(
      added.map(({ key, value }) => ({
        store: 'corrections',
        key: prefix + key,
        value,
        expected: revisions.get(prefix + key) ?? 0,
      })),
    );
    noteCorrected(slug, true);
    count += added.filter(({ key }) => key !== 'head').length;
  }
  return count;
}

/** Joins changes of termbases with one's own. */
async function takeTerms(user: UserStore, { changes }: UnpackedLibrary, spoilt: Set<string>): Promise<number> {
  let count = 0;
  for (const { key, edits } of changes) {
    const theirs = edits.filter(isEdit);
    if (theirs.length < edits.length) spoilt.add('history/termbases.changes.json');
    count += await addEdits(user, key, (mine) => mergeEdits(mine, theirs));
  }
  return count;
}

/** Takes in termbases that come without changes, for the editions that the package has. */
async function takeGivenTerms(
  { host, keeper }: Library,
  { termbases }: UnpackedLibrary,
  slugs: readonly string[],
): Promise<number> {
  if (termbases.length === 0) return 0;
  const { user } = host.stores;
  const { termbasesOf } = await import('../../terminology/termbases.js');
  const here = new Map<string, TermsFile>();
  for (const slug of slugs) {
    // What the site has for its own editions, and cannot be asked about now, is not known to be nothing.
    const terms = (await fetchTerms(slug)) ?? ((await keeper.get(slug)) ? NO_TERMS : undefined);
    if (terms) here.set(termbaseKey(terms), terms);
  }
  let count = 0;
  for (const given of termbases) {
    for (const terms of placesFor(given, [...here.values()])) {
      const { termbases: base } = termbasesOf(terms, 'en');
      count += await addEdits(user, termbaseKey(terms), (mine) => [...mine, ...editsFor(given, base, mine)]);
    }
  }
  return count;
}

/** Keeps a longer list of changes in the place of one's own. Gives how many were added. */
async function addEdits(
  user: UserStore,
  key: string,
  merge: (mine: readonly TermbaseEdit[]) => TermbaseEdit[],
): Promise<number> {
  const kept = await user.get<{ edits: TermbaseEdit[] }>('concepts', key);
  const mine = kept?.value.edits ?? [];
  const merged = merge(mine);
  if (isSame(mine, merged)) return 0;
  await user.put('concepts', key, { edits: merged }, kept?.revision ?? 0);
  return merged.length - mine.length;
}

/** Whatever else there is comes in as from a copy file. */
async function takeRecords(user: UserStore, { records }: UnpackedLibrary, spoilt: Set<string>): Promise<number> {
  if (records === undefined) return 0;
  const copy = await readCopy(records);
  // A copy without a sum over all of it, and with every record whole, is as good as one with it.
  for (const { code, store, key } of copy.problems)
    if (code !== 'changed') spoilt.add(store && key ? `${store}/${key}` : 'records/records.json');
  if (copy.records.length === 0) return 0;
  const { added, replaced } = await restoreCopy(user, copy.records);
  return added.length + replaced.length;
}
