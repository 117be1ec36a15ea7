import { foldWord, normalize, tokenize } from './tokens.js';
import { WEIGHTS } from './weights.js';
import { endClass, scoreJoint, startClass, type Shapes } from './shape.js';

/**
 * One side of what is aligned, as numbers: which word types each unit holds. Types are numbered from 0 in the order in
 * which they first appear.
 */
export interface Side {
  /** Number of units. */
  count: number;
  /** Length of each unit in characters (UTF-16 units without white space at its ends). */
  chars: Float64Array;
  /** Unit `u` holds the types `types[starts[u]]` to `types[starts[u + 1] - 1]`, each once. */
  starts: Uint32Array;
  types: Uint32Array;
  /** How often that type stands in that unit. */
  repeats: Float32Array;
  /** Compared form of each type, and one full folded word that gave it. */
  forms: string[];
  words: string[];
  /** What each unit is, as a number: units of different kinds are seldom linked. */
  kinds?: Uint8Array;
  /** Log score of each unit and the one before it being in one link, from how the one ends and the other begins. */
  joints: Float64Array;
  /** How each unit begins and ends. */
  shapes: Shapes;
  /** Where the units are parts of larger ones: 1 for the first part of each. */
  firsts?: Uint8Array;
  /** Units that hold each type. */
  spread: Uint32Array;
  /** Share of each type among the tokens of the side, 0-1. */
  share: Float64Array;
}

/** A unit with what its words do not say. */
export interface MarkedUnit {
  text: string;
  /** Signs that count like words, such as note markers; no word of a text looks like them. */
  signs: string[];
  /** Units of different kinds are seldom linked. */
  kind: number;
  /** For a part of a larger unit: whether it is the first one. */
  first?: boolean;
}

/** What is aligned: a sentence, a paragraph. */
export type Unit = string | MarkedUnit;

/** The words of a unit. */
export const textOf = (unit: Unit): string => (typeof unit === 'string' ? unit : unit.text);

/** Counts the words of every unit. Yields the number of units done, now and then. */
export function* readUnits(units: readonly Unit[]): Generator<number, Side> {
  const reader = new UnitReader(units.length);
  let work = 0;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u];
    if (typeof unit === 'string') reader.add(unit, [], 0);
    else reader.add(unit.text, unit.signs, unit.kind, unit.first);
    if ((work += reader.length) > 10_000) {
      yield u;
      work = 0;
    }
  }
  return reader.finish();
}

class UnitReader {
  private readonly byToken = new Map<string, number>();
  private readonly byForm = new Map<string, number>();
  private readonly forms: string[] = [];
  private readonly words: string[] = [];
  private readonly total: number[] = [];
  private readonly seenAt: number[] = [];
  private readonly slot: number[] = [];
  private readonly spread: number[] = [];
  private readonly types: number[] = [];
  private readonly repeats: number[] = [];
  private readonly starts: Uint32Array;
  private readonly chars: Float64Array;
  private readonly kinds: Uint8Array;
  private readonly joints: Float64Array;
  private readonly shapes: Shapes;
  private readonly firsts: Uint8Array;
  private readonly across: number[] = [];
  private units = 0;

  constructor(count: number) {
    this.starts = new Uint32Array(count + 1);
    this.chars = new Float64Array(count);
    this.kinds = new Uint8Array(count);
    this.joints = new Float64Array(count);
    this.shapes = { starts: new Uint8Array(count), ends: new Uint8Array(count) };
    this.firsts = new Uint8Array(count).fill(1);
  }

  /** Characters of the last unit. */
  length = 0;

  add(text: string, signs: string[], kind: number, first = true): void {
    const u = this.units++;
    const tokens = tokenize(text);
    for (const token of tokens) this.count(this.typeOf(token), u);
    // A sign starts with a character that no token starts with, so that it stays as it is.
    for (const sign of signs) this.count(this.typeOf(`^${sign}`), u);
    this.kinds[u] = kind;
    this.shapes.starts[u] = startClass(text);
    this.shapes.ends[u] = endClass(text);
    if (u > 0) this.joints[u] = scoreJoint(this.shapes.ends[u - 1], this.shapes.starts[u]);
    if (!first) this.firsts[u] = 0;
    else if (u > 0) this.across.push(u);
    this.length = text.length;
    this.chars[u] = text.trim().length;
    this.starts[u + 1] = this.types.length;
  }

  private typeOf(token: string): number {
    const known = this.byToken.get(token);
    if (known !== undefined) return known;
    const form = normalize(token);
    let type = this.byForm.get(form);
    if (type === undefined) {
      type = this.forms.length;
      this.byForm.set(form, type);
      this.forms.push(form);
      this.words.push(foldWord(token));
      this.total.push(0);
      this.spread.push(0);
      this.seenAt.push(-1);
      this.slot.push(0);
    }
    this.byToken.set(token, type);
    return type;
  }

  private count(type: number, u: number): void {
    this.total[type]++;
    if (this.seenAt[type] === u) {
      this.repeats[this.slot[type]]++;
      return;
    }
    this.seenAt[type] = u;
    this.slot[type] = this.types.length;
    this.spread[type]++;
    this.types.push(type);
    this.repeats.push(1);
  }

  finish(): Side {
    const all = this.total.reduce((sum, n) => sum + n, 0);
    if (this.firsts.includes(0)) for (const u of this.across) this.joints[u] += WEIGHTS.across;
    return {
      count: this.units,
      chars: this.chars,
      kinds: this.kinds.some((kind) => kind > 0) ? this.kinds : undefined,
      joints: this.joints,
      shapes: this.shapes,
      firsts: this.firsts.includes(0) ? this.firsts : undefined,
      starts: this.starts,
      types: Uint32Array.from(this.types),
      repeats: Float32Array.from(this.repeats),
      forms: this.forms,
      words: this.words,
      spread: Uint32Array.from(this.spread),
      share: Float64Array.from(this.total, (n) => n / all),
    };
  }
}
