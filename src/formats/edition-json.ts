/** The edition itself, as it is served and stored: nothing is lost. */
import { packEdition } from '../edition/build.js';
import type { Edition, EditionText } from '../edition/model.js';
import { parseSentenceId } from '../alignment/model.js';
import type { Side } from '../text/finding.js';
import { SIDES } from './credits.js';
import { draftOf } from './collect.js';
import type { Draft, DraftBlock, DraftLink, Imported, SentencePlace } from './draft.js';
import type { WriteEdition } from './export/types.js';
import { parseEdition } from './edition-schema.js';
import type { ReadFile } from './format.js';
import { createPace } from './pace.js';
import { Problems, Unreadable, megabytes } from './problems.js';
import { cleanLabel } from './shape.js';

/** The bytes that are served as `editions/SLUG.json`. */
export const write: WriteEdition = async (edition) => {
  const { bytes } = await packEdition(edition);
  return { files: [{ name: `${edition.slug}.json`, mediaType: 'application/json', bytes }], losses: [] };
};

/** Reads an edition. What does not follow the format is refused, with the place at which it stops doing so. */
export const read: ReadFile = async (file, context) => {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const { markupBytes } = pace.limits;
  if (file.bytes.length > markupBytes) {
    const parameters = { part: file.name, size: megabytes(file.bytes.length), limit: megabytes(markupBytes) };
    throw new Unreadable('markup-too-large', parameters);
  }
  await pace.step(0);
  return editionDrafts(parseEdition(file.bytes), problems);
};

/** An edition as drafts and links: what reading a format that loses nothing gives. */
export function editionDrafts(edition: Edition, problems: Problems = new Problems(edition.slug)): Imported {
  const drafts = SIDES.map((side) => textDraft(edition[side]));
  const places = SIDES.map((side) => new Map(edition[side].blocks.map(({ id }, index) => [id, index])));
  let lost = 0;
  const links = edition.links.flatMap((link): DraftLink[] => {
    const indices = (side: Side, at: number): number[] => link[side].flatMap((id) => places[at].get(id) ?? []);
    const [source, target] = [indices('source', 0), indices('target', 1)];
    if (source.length !== link.source.length || target.length !== link.target.length) {
      lost++;
      return [];
    }
    const { status, confidence, by, at } = link;
    const made: DraftLink = { source, target, status };
    if (confidence !== undefined) made.confidence = confidence;
    if (by !== undefined) made.by = by;
    if (at !== undefined) made.at = at;
    const sentences = link.sentences?.map(([a, b]): [SentencePlace[], SentencePlace[]] => [
      placesOf(a, places[0]),
      placesOf(b, places[1]),
    ]);
    return [sentences ? { ...made, sentences } : made];
  });
  if (lost > 0) problems.add('links-lost', 'warning', { count: lost });
  return { drafts, links: [{ source: 0, target: 1, links }], problems: problems.list };
}

const placesOf = (ids: string[], places: Map<string, number>): SentencePlace[] =>
  ids.flatMap((id): SentencePlace[] => {
    const [block, number] = parseSentenceId(id) ?? ['', 0];
    const index = places.get(block);
    return index === undefined ? [] : [[index, number]];
  });

function textDraft({ meta, blocks }: EditionText): Draft {
  const labels = new Map(blocks.map(({ id, label }) => [id, cleanLabel(label ?? id)]));
  const drafts = blocks.map((block): DraftBlock => {
    const { id, kind, level, marker, label, text, sentences, marks = [], notes = [] } = block;
    return {
      kind,
      ...(level === undefined ? {} : { level }),
      ...(marker === undefined ? {} : { marker }),
      ...(label === undefined ? {} : { label: cleanLabel(label) }),
      text,
      marks,
      notes: notes.map(({ at, note }) => ({ at, note: labels.get(note) ?? cleanLabel(note) })),
      id,
      sentences,
    };
  });
  return draftOf(drafts, meta, meta.language);
}
