import type { Mark } from '../../text/model.js';
import { isMark, toPieces, type Piece } from '../pieces.js';
import type { UnitPart } from '../units.js';
import { xml, type XmlChild, type XmlElement } from '../xml-write.js';
import { IssueWriter, type QualityIssue } from './issues.js';
import { CODE_TYPES, NOTE } from './vocabulary.js';

/** The ids and the native codes of one unit: ids are unique in it, and a code of the target that answers to one of the source has its id. */
export class UnitCodes {
  private number = 0;
  private readonly data = new Map<string, string>();
  /** Ids of the source's codes that no code of the target has taken yet, by what they stand for. */
  private readonly free = new Map<string, string[]>();

  readonly nextId = (): string => String(++this.number);

  /** The id for a code: on the target's side, that of the first code of the source of the same kind that is left. */
  codeId(side: 'source' | 'target', kind: string): string {
    const known = this.free.get(kind);
    if (side === 'target') return known?.shift() ?? this.nextId();
    const id = this.nextId();
    if (known) known.push(id);
    else this.free.set(kind, [id]);
    return id;
  }

  /** Id of some native data in the unit. */
  dataId(words: string): string {
    const id = this.data.get(words) ?? `d${this.data.size + 1}`;
    this.data.set(words, id);
    return id;
  }

  /** The unit's `originalData`, or nothing where no code needs it. */
  originalData(): XmlElement | null {
    if (this.data.size === 0) return null;
    return xml('originalData', {}, ...[...this.data].map(([words, id]) => xml('data', { id }, words)));
  }
}

/** Writes the sides of one unit. */
export class SideWriter {
  private readonly open: { mark: Mark; id: string }[] = [];
  private readonly issues: IssueWriter;
  private at = 0;

  constructor(
    private readonly side: 'source' | 'target',
    private readonly codes: UnitCodes,
    private readonly labelOf: (note: string) => string,
  ) {
    this.issues = new IssueWriter(codes.nextId);
  }

  /** A part as children of `source` or `target`. */
  write(part: UnitPart, found: readonly QualityIssue[]): XmlChild[] {
    this.at = part.from;
    const children = this.pieces(toPieces(part.block, part.from, part.to), found);
    const last = part.number === 0 || part.number === part.block.sentences.length;
    return last ? [...children, ...this.issues.finish()] : children;
  }

  private pieces(pieces: Piece[], found: readonly QualityIssue[]): XmlChild[] {
    return pieces.flatMap((piece): XmlChild[] => {
      if (typeof piece === 'string') {
        const words = this.issues.write(piece, this.at, found);
        this.at += piece.length;
        return words;
      }
      if (isMark(piece)) return this.mark(piece, found);
      const disp = `[^${this.labelOf(piece.note)}]`;
      return [xml('ph', { id: this.codes.codeId(this.side, `note ${disp}`), type: 'other', subType: NOTE, disp })];
    });
  }

  private mark(
    { mark, opens, closes, children }: Piece & { mark: Mark; opens: boolean; closes: boolean; children: Piece[] },
    found: readonly QualityIssue[],
  ): XmlChild[] {
    const kind = `${mark.type} ${mark.href ?? ''}`;
    const link = mark.type === 'link';
    const [start, end] = link
      ? [this.codes.dataId(`<a href="${escapeHref(mark.href ?? '')}">`), this.codes.dataId('</a>')]
      : [];
    if (opens && closes) {
      const id = this.codes.codeId(this.side, kind);
      const attributes = { id, ...CODE_TYPES[mark.type], dataRefStart: start, dataRefEnd: end };
      return [xml('pc', attributes, ...this.pieces(children, found))];
    }
    // The pair stands in two segments.
    const before: XmlChild[] = [];
    if (opens) {
      const id = this.codes.codeId(this.side, `${kind} cut`);
      this.open.push({ mark, id });
      before.push(xml('sc', { id, ...CODE_TYPES[mark.type], dataRef: start }));
    }
    const inner = this.pieces(children, found);
    const at = closes ? this.open.findIndex((code) => code.mark === mark) : -1;
    if (at < 0) return [...before, ...inner];
    const [{ id }] = this.open.splice(at, 1);
    return [...before, ...inner, xml('ec', { startRef: id, dataRef: end, ...CODE_TYPES[mark.type] })];
  }
}

const escapeHref = (href: string): string => href.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
