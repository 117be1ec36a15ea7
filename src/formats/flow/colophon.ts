/**
 * What journals print about an article around its text: when it was handed in and accepted, how it is to be cited, its
 * licence, the numbers of the journal, where the authors work and how to write to them.
 */
import { findDate } from './dates.js';
import { isBody, wordCount, type FlowBlock } from './flow.js';

const DATES =
  /^\W*(?:(?:art[ií]culo |manuscrito |article |manuscript )?(?:recibido|aceptado|aprobado|revisado|publicado|presentado|enviado|evaluado|received|accepted|approved|revised|published(?: online)?|submitted|available online)|(?:fecha|date)s? (?:de|of) \p{L}+|historial? del art[ií]culo|article history)(?:\s*[:.–-]\s*|\s+(?:el\s+|on\s+|en\s+)?(?=\d|\p{L}+ \d{1,2},? \d{4}))/iu;

const CITE =
  /^\W*(?:c[oó]mo citar|c[ií]tese|citar (?:como|este|el art)|para citar|forma (?:sugerida )?de cit|cita (?:sugerida|recomendada)|citaci[oó]n sugerida|referencia para citar|how to cite|to cite this|cite (?:as|this)|please cite|(?:suggested|recommended) citation)/i;

const LICENCE =
  /creative ?commons|\bCC[ -]BY\b|licen[cs][ei]a? CC\b|\bopen[- ]access (?:article|publication)|art[ií]culo (?:de|en) acceso abierto/i;

const ISSN = /\be?-?ISSN\b[^\d]{0,20}\d{4}-\d{3}[\dX]/i;

const CONTACT =
  /orcid\.org\/|\bORCID\b|^\W*(?:correo(?: electr[oó]nico)?|e-?mail|correspondencia|autor(?:a)? (?:de|para) correspondencia|corresponding author|correspondence)\b|[\w.+-]+@[\w-]+\.[\w.]{2,}/i;

/** Does a line begin something of that kind that is known by its first words? */
export const startsColophon = (text: string): boolean =>
  (DATES.test(text) && findDate(text) !== undefined) || CITE.test(text);

const LICENSED =
  /^\W*(?:est[ea] (?:art[ií]culo|obra|trabajo|revista)|obra (?:bajo|publicada)|publicado bajo|this (?:article|work|journal|is an open)|licensed under|copyright|licen[cs]i?[ae]\b)|^\s*©/i;

/** Does a line begin what is said of the licence? `next` is the line below it. */
export const startsLicence = (text: string, next = ''): boolean =>
  LICENSED.test(text) && LICENCE.test(`${text} ${next}`);

/** Words of such lines. */
const LONGEST = { line: 32, licence: 70, citation: 90, contact: 60 };

/** Marks such lines as left out, and the notes that only they have a marker for. */
export function leaveColophon(flow: readonly FlowBlock[]): void {
  const body = flow.filter(isBody);
  const prose = body.findIndex(({ kind, text }) => kind !== 'heading' && wordCount(text) > LONGEST.citation);
  body.forEach((block, index) => {
    if (block.out !== undefined || block.cell) return;
    const words = wordCount(block.text);
    if (isPublication(block, words)) block.out = 'publication';
    else if (LICENCE.test(block.text) && words <= LONGEST.licence && block.notes.length === 0) block.out = 'footer';
    else if (
      (index < prose || isSigned(block)) &&
      words <= LONGEST.contact &&
      block.kind !== 'heading' &&
      CONTACT.test(block.text)
    )
      block.out = 'byline';
    if (CITE.test(block.text) && block.out) leaveRest(body, index);
  });
  leaveNotes(flow);
}

/** Does a paragraph stand behind the sign of a note, as what is said of an author? */
const isSigned = ({ marker, text, kind }: FlowBlock): boolean =>
  (kind === 'item' && marker === '•') || /^[*†‡]/.test(text);

const isPublication = ({ text, kind, notes }: FlowBlock, words: number): boolean =>
  kind !== 'note' &&
  notes.length === 0 &&
  ((words <= LONGEST.line && ((DATES.test(text) && findDate(text) !== undefined) || ISSN.test(text))) ||
    (words <= LONGEST.citation && CITE.test(text)));

/** The rest of a citation that was read as paragraphs of their own: its last lines are pages and an address. */
function leaveRest(body: readonly FlowBlock[], index: number): void {
  const label = wordCount(body[index].text) <= 6;
  for (const [i, block] of body.slice(index + 1, index + 4).entries()) {
    const isRest = /^(?:\d{1,4}\s?[-–]|https?:|doi\b)/i.test(block.text) || (label && i === 0);
    if (!isRest || block.kind === 'heading' || wordCount(block.text) > LONGEST.citation || block.notes.length) return;
    block.out = 'publication';
  }
}

/** What is said of the authors in a note to their names goes with the names. */
function leaveNotes(flow: readonly FlowBlock[]): void {
  const marked = (holds: (block: FlowBlock) => boolean): Set<string> =>
    new Set(flow.filter(holds).flatMap(({ notes }) => notes.map(({ note }) => note)));
  const inside = marked(({ out }) => out === undefined);
  const names = marked(({ out }) => out === 'byline');
  for (const block of flow)
    if (block.kind === 'note' && block.label && names.has(block.label) && !inside.has(block.label))
      block.out = 'byline';
}
