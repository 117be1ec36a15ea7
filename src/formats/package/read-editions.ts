import { append } from '../append.js';
import { checkAlignment } from '../../alignment/check.js';
import { readAlignment } from '../../alignment/read.js';
import { buildEdition } from '../../edition/build.js';
import type { Edition } from '../../edition/model.js';
import { isError, type Finding } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { Draft, DraftLinks, Imported } from '../draft.js';
import { editionDrafts } from '../edition-json.js';
import { parseEdition } from '../edition-schema.js';
import type { ReadContext } from '../format.js';
import { createPace } from '../pace.js';
import { Problems } from '../problems.js';
import type { Unpacked } from './unpack.js';

/** An edition of a package, built, or what keeps it from being built. */
export interface PackageEdition {
  slug: string;
  edition: Edition | null;
  /** As the command `check` gives them: of the texts and of the alignment. */
  findings: Finding[];
}

/**
 * Builds one edition of an opened package, exactly as the project at hand would; or takes it as it is, where the package
 * has it. Throws `Unreadable` for an edition that is none.
 */
export async function readPackageEdition({ manifest, files }: Unpacked, slug: string): Promise<PackageEdition> {
  const entry = manifest.editions.find((edition) => edition.slug === slug);
  if (!entry) return { slug, edition: null, findings: [] };
  if (entry.edition !== undefined) return { slug, edition: parseEdition(files.get(entry.edition)!), findings: [] };
  const source = await parseText(files.get(entry.source)!, entry.source, { side: 'source' });
  const target = await parseText(files.get(entry.target)!, entry.target, { side: 'target' });
  const read = readAlignment(files.get(entry.alignment)!, entry.alignment);
  const findings = [...source.findings, ...target.findings, ...read.findings];
  const { alignment, placeOf } = read;
  if (!alignment) return { slug, edition: null, findings };
  findings.push(
    ...checkAlignment({
      alignment,
      file: entry.alignment,
      slug,
      source: source.text,
      target: target.text,
      placeOf,
      messages: 'en',
    }),
  );
  const edition = findings.some(isError) ? null : buildEdition(slug, source.text, target.text, alignment);
  return { slug, edition, findings };
}

/** All editions of a package as drafts and links, two drafts each, in the order of the manifest. */
export async function packageEditions(unpacked: Unpacked, context: ReadContext): Promise<Imported> {
  const problems = new Problems(unpacked.problems[0]?.file ?? 'cotejo-package.json');
  const pace = createPace(context);
  const drafts: Draft[] = [];
  const links: DraftLinks[] = [];
  for (const [index, { slug }] of unpacked.manifest.editions.entries()) {
    await pace.step(0.5 + (0.5 * index) / unpacked.manifest.editions.length);
    const { edition, findings } = await readPackageEdition(unpacked, slug);
    for (const finding of findings.filter(isError).slice(0, 20)) {
      const place = finding.source ?? finding.target;
      problems.add('part-unreadable', 'error', {
        part: `${place?.file ?? slug}:${place?.line ?? 1}`,
        reason: finding.message,
      });
    }
    if (!edition) continue;
    const read = editionDrafts(edition, new Problems(slug));
    links.push(
      ...(read.links ?? []).map((link) => ({
        ...link,
        source: link.source + drafts.length,
        target: link.target + drafts.length,
      })),
    );
    append(drafts, read.drafts);
  }
  return { drafts, links, problems: [...unpacked.problems, ...problems.list] };
}
