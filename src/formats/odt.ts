/** Reads OpenDocument texts (ODT, and flat ones in a single XML file). ODF 1.3. */
import type { Imported } from './draft.js';
import { statedDate } from './flow/dates.js';
import { finishDocument } from './flow/document.js';
import type { Front } from './flow/front.js';
import type { ReadContext, SourceFile } from './format.js';
import { make } from './html/make.js';
import { takeDeletionsOut } from './odt/changes.js';
import { OdtConverter } from './odt/convert.js';
import { OdtStyles } from './odt/styles.js';
import { createPace, type Pace } from './pace.js';
import { Problems, Unreadable } from './problems.js';
import { find, wordsOf, type Element } from './tree.js';
import { readXml } from './xml.js';
import { openZip } from './zip.js';

/** The parts of a document. */
interface Parts {
  content: Element;
  styles?: Element;
  meta?: Element;
}

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const { content, styles, meta } = isZip
    ? await unpack(bytes, problems, pace.part(0, 0.5))
    : await readFlat(bytes, problems, pace.part(0, 0.5));
  const text = find(find(content, 'body'), 'text');
  if (!text) throw new Unreadable('part-missing', { part: 'office:text' });
  takeDeletionsOut(text);
  const converter = new OdtConverter(new OdtStyles([styles, content]));
  const body = make('body', {}, converter.blocks(text));
  await pace.step(0.6);
  const { notes, leave, holders, images } = converter;
  return finishDocument(
    { nodes: [body, ...holders], findLinked: true, notes, leave, images, front: readMeta(meta) },
    context,
    problems,
    pace.part(0.6, 1),
  );
}

async function unpack(bytes: Uint8Array, problems: Problems, pace: Pace): Promise<Parts> {
  const zip = openZip(bytes, pace.limits);
  const part = async (name: string): Promise<Element | undefined> => {
    const data = await zip.read(name, pace);
    return data && readXml(data, problems, pace, { part: name });
  };
  const content = await part('content.xml');
  if (!content) throw new Unreadable('part-missing', { part: 'content.xml' });
  return { content, styles: await part('styles.xml'), meta: await part('meta.xml') };
}

async function readFlat(bytes: Uint8Array, problems: Problems, pace: Pace): Promise<Parts> {
  const root = await readXml(bytes, problems, pace);
  return { content: root, styles: root, meta: root };
}

/** What the document says of itself. Its date is that of the file, not of the text, and is not taken. */
function readMeta(root: Element | undefined): Front & { language?: string } {
  const meta = find(root, 'meta');
  const value = (name: string): string | undefined => wordsOf(find(meta, name)) || undefined;
  const [title, author, language] = [value('title'), value('initial-creator') ?? value('creator'), value('language')];
  const issued = value('date-issued');
  return {
    titles: title ? [title] : [],
    meta: {
      ...(author && /\s/.test(author) && { author }),
      ...(issued && statedDate(issued) && { published: statedDate(issued) }),
    },
    ...(language && { language }),
  };
}
