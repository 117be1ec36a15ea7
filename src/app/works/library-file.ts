/** One's own library as a package: out, and in again without losing what differs. */
import type { Edition } from '../../edition/model.js';
import { problemWords } from '../../formats/problems.js';
import { currentLanguage } from '../../i18n/i18n.js';
import type { Change } from '../../storage/user.js';
import { download } from '../copy.js';
import { correctEdition } from '../editor/corrected.js';
import { notify } from '../notices.js';
import { readStored } from '../stored.js';
import type { Library } from './host.js';
import type { PackRequest, UnpackedWork } from './jobs.js';
import type { Work, WorkFiles } from './model.js';
import { freeSlug } from './slugs.js';

/** A decision on a finding, as far as it is looked at here. */
interface KeptDecision {
  key: string;
  slug?: string;
  verdict: string;
}

/** Hands the package to the reader: works of their own, and shipped editions whose alignment they corrected. */
export async function downloadLibrary(library: Library): Promise<void> {
  const { user, editions } = library.host.stores;
  const decisions = (await user.all<KeptDecision>('decisions')).map(({ value }) => value);
  const works: PackRequest[] = [];
  const own = new Set((await library.keeper.cards()).map(({ card }) => card.slug));
  const kept = await editions.list();
  for (const slug of new Set([...own, ...kept.map((card) => card.slug)])) {
    const edition = own.has(slug) ? (await library.edition(slug)).edition : await read(library, slug);
    const corrected = edition && (await correctEdition(user, edition));
    const mine = decisions.filter((decision) => decision.slug === slug);
    if (!edition || (!own.has(slug) && !corrected && mine.length === 0)) continue;
    const files = corrected || !own.has(slug) ? undefined : (await library.keeper.get(slug))?.work.files;
    works.push({ edition: corrected?.edition ?? edition, files, decisions: mine });
  }
  if (works.length === 0) return notify('works.libraryEmpty');
  const { name, mediaType, bytes } = await library.workshop.ask({ ask: 'pack', works });
  download(new File([bytes as Uint8Array<ArrayBuffer>], name, { type: mediaType }));
}

const read = async (library: Library, slug: string): Promise<Edition | undefined> =>
  (await readStored(library.host.stores.editions, slug).catch(() => null))?.edition;

/** Opens a package: what is not here is added; what is here and differs is put beside it, under another name. */
export async function openLibrary(library: Library, file: File): Promise<void> {
  const { works, problems } = await library.workshop.ask({ ask: 'unpack', file });
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) {
    const values = { reason: `${wrong.file}: ${problemWords(wrong, currentLanguage())}` };
    return notify('works.libraryRefused', { values, alert: true });
  }
  const counts = { added: 0, same: 0, aside: 0, failed: 0 };
  for (const each of works) {
    counts[await takeWork(library, each)]++;
    await takeDecisions(library, each);
  }
  notify('works.libraryOpened', { values: { ...counts, count: works.length } });
  await library.host.refresh();
}

async function takeWork(
  library: Library,
  { slug, made }: UnpackedWork,
): Promise<'added' | 'same' | 'aside' | 'failed'> {
  if (!made) return 'failed';
  const { keeper, host } = library;
  const kept = await keeper.get(slug);
  if (kept && sameFiles(kept.work.files, made.files)) return 'same';
  const isHere = [...host.index(), ...(await host.stores.editions.list())].filter((card) => card.slug === slug);
  if (!kept && isHere.some(({ sha256 }) => sha256 === made.card.sha256)) return 'same';
  const edition = kept ? undefined : await read(library, slug);
  const corrected = edition && (await correctEdition(host.stores.user, edition));
  const history: Work['history'] = [{ at: new Date().toISOString(), what: 'made' }];
  if (!kept && !corrected) {
    await keeper.save({ version: 1, slug, files: made.files, history }, made, 0);
    return 'added';
  }
  const other = freeSlug(slug, await library.slugs());
  const copied = await library.workshop.ask({ ask: 'copy', from: made.files, slug: other });
  await keeper.save({ version: 1, slug: other, files: copied.files, history }, copied, 0);
  return 'aside';
}

const sameFiles = (a: WorkFiles, b: WorkFiles): boolean =>
  a.source.text === b.source.text && a.target.text === b.target.text && a.alignment.text === b.alignment.text;

/** Decisions that are not here are added; one that differs from the reader's own goes to store `aside`. */
async function takeDecisions(library: Library, { slug, decisions }: UnpackedWork): Promise<void> {
  if (!Array.isArray(decisions)) return;
  const { user } = library.host.stores;
  const mine = new Map((await user.all<KeptDecision>('decisions')).map(({ key, value }) => [key, value]));
  const changes = new Map<string, Change>();
  for (const decision of decisions as Partial<KeptDecision>[]) {
    const { key, verdict } = decision ?? {};
    if (typeof key !== 'string' || key.length > 200 || (verdict !== 'confirmed' && verdict !== 'dismissed')) continue;
    const here = mine.get(key);
    if (!here) changes.set(key, { store: 'decisions', key, value: { ...decision, slug }, expected: 0 });
    else if (here.verdict !== verdict)
      changes.set(key, { store: 'aside', key: `decisions/${key}@${Date.now()}`, value: { why: 'package', decision } });
  }
  if (changes.size > 0) await user.apply([...changes.values()]);
}
