/**
 * Where a line ends, a word may have been cut, an address broken, or nothing but a space left out. The document itself
 * says which: a word that it writes with or without a hyphen elsewhere is written so here.
 */
import type { Line } from './model.js';

/** How two lines are joined: characters to take away at the end of the first, and what to put between them. */
export interface Joint {
  cut: number;
  glue: '' | ' ';
}

const WORD = /[\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}\d]+)*/gu;
const HYPHEN = /[-‐\u00ad]$/;

/** Letters by which forms of one word are known. */
const STEM = 5;

/** Ends of words that are words of their own as well: `addition-ally` was cut. */
const ENDING = /^(?:ally|able|ably|less|ship|ward|wards|wise|hood|mente|dades?|ability)$/;

/** First parts that English writes together with what follows: `underline`, not `under-line`. */
const SOLID =
  /^(?:under|over|with|some|else|where|there|here|out|any|every|inter|counter|never|mean|fore|super|trans|self)$/;

/** First parts that Spanish writes together with what follows, though some are adjectives: latinoamericano. */
const SOLID_SPANISH = /^(?:latino|hispano|ibero|centro|anglo|afro|indo|euro|franco|socio|macro|micro|auto|foto|radio)$/;

/** Second parts that English sets behind a hyphen: `decision-making`, `in-depth`. */
const COMPOUND =
  /^(?:making|based|depth|term|scale|level|related|oriented|driven|led|being|called|known|sized|style|range|ranging|reaching|sharing|solving|defined|established|minded|century|year|old|quality|speed|risk|income|affected|funded|backed|sponsored|armed)$/;

/** The words of a document as they stand inside of its lines, where nothing is cut. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  /** How the words begin. */
  private readonly stems = new Set<string>();
  /** First parts of the words with a hyphen, each alone and with the kind of letter behind it. */
  private readonly heads = new Set<string>();
  /** Dashes between two letters, without spaces. */
  private tightDashes = 0;
  /** What stands before the hyphens at the ends of lines. */
  private readonly cutOff: string[] = [];

  /** Are words cut at the ends of lines? If not, every hyphen there is one of the word. */
  private readonly cuts: boolean;
  /** So few lines end in a hyphen that most of those may be the words' own. */
  private readonly seldom: boolean;
  private lines = 0;
  /** Hyphens of the kind that only programs put in (U+2010, U+00AD): at the ends of lines, and elsewhere. */
  private softEnds = 0;
  private softInside = 0;

  constructor(lines: Iterable<Line>) {
    for (const { text } of lines) this.add(text);
    const fragments = this.cutOff.filter((left) => !this.counts.has(left)).length;
    this.cuts = fragments > 0 && fragments >= 0.4 * this.cutOff.length;
    this.seldom = this.cutOff.length < 0.025 * this.lines;
  }

  private add(text: string): void {
    if (/\p{L}—\p{L}/u.test(text)) this.tightDashes++;
    this.lines++;
    if (/[‐\u00ad]$/.test(text)) this.softEnds++;
    if (/[‐]\S/.test(text)) this.softInside++;
    const [left] = /\p{L}+(?=[-‐\u00ad]$)/u.exec(text) ?? [];
    if (left) this.cutOff.push(left.toLowerCase());
    const words = [...text.matchAll(WORD)];
    words.forEach(({ 0: word, index }, i) => {
      // The last word may be cut, and the first may be the rest of one.
      const cut = HYPHEN.test(text) && index + word.length >= text.length - 1;
      const whole = (i > 0 || /^\p{Lu}/u.test(word)) && !cut;
      if (!whole) return;
      const lower = word.toLowerCase();
      this.count(lower.replace(/‐|‑/g, '-'));
      // Addresses have no accents.
      if (fold(lower) !== lower) this.count(fold(lower));
      const parts = lower.split(/[-‐‑]/);
      if (parts.length < 2) return;
      for (const part of parts) this.count(part);
      this.heads.add(parts[0]).add(meeting(parts[0], parts[1]));
    });
  }

  private count(word: string): void {
    this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    if (word.length >= STEM) this.stems.add(word.slice(0, STEM));
  }

  /** Is a word in the document, somewhere inside of a line? */
  has(word: string): boolean {
    return this.counts.has(word.toLowerCase());
  }

  /** Is a word in the document, or another form of it? */
  private knows(word: string): boolean {
    return this.counts.has(word) || (word.length >= STEM && this.stems.has(word.slice(0, STEM)));
  }

  /** Is a first part that ends in o, as in político-militar, that of an adjective which stands elsewhere in some form? */
  private isAdjective(part: string): boolean {
    const stem = SOLID_SPANISH.test(part) ? undefined : /^(\p{L}{4,})o$/u.exec(part)?.[1];
    return stem !== undefined && ['o', 'a', 'os', 'as'].some((end) => this.counts.has(stem + end));
  }

  /** How the end of `above` and the beginning of `below` are joined; `language` is that of the text. */
  join(above: string, below: string, language: string): Joint {
    const address = addressJoint(above, below);
    if (address) return this.addressHyphen(above, below) ?? address;
    if (/\u00ad$/.test(above)) return { cut: 1, glue: '' };
    // Where words are cut with a hyphen of its own kind, the others are the words' own.
    if (this.softEnds && !this.softInside && HYPHEN.test(above))
      return { cut: /‐$/.test(above) ? 1 : 0, glue: /\s-$/.test(above) ? ' ' : '' };
    if (HYPHEN.test(above)) return this.hyphen(above, below, language);
    if (/\p{L}—$/u.test(above) && this.tightDashes > 0) return { cut: 0, glue: '' };
    if (/\d[–/]$/.test(above) && /^\d/.test(below)) return { cut: 0, glue: '' };
    if (/\p{L}\/$/u.test(above) && /^\p{L}/u.test(below)) return { cut: 0, glue: '' };
    return { cut: 0, glue: ' ' };
  }

  /** Programs that cut words also cut addresses, with a hyphen that is no part of them. */
  private addressHyphen(above: string, below: string): Joint | undefined {
    const [, address, left] = /(\S*?)(\p{Ll}*|\p{Lu}*)[-‐]$/u.exec(above) ?? [];
    if (address === undefined || !this.cuts) return undefined;
    const [right] = /^(?:\p{Ll}+|\p{Lu}+)/u.exec(below) ?? [];
    if (/‐$/.test(above)) return { cut: 1, glue: '' };
    if (this.softEnds && !this.softInside) return undefined;
    if (/[./]$/.test(address + left) || /^[./]/.test(below)) return { cut: 1, glue: '' };
    if (!left || !right || /^\p{Lu}/u.test(left) !== /^\p{Lu}/u.test(right)) return undefined;
    // The names of a site, or of a part of its path, hardly ever have a single hyphen.
    const segment = `${/[^/]*$/.exec(address)?.[0] ?? ''}${/^[^/\s]*/.exec(below)?.[0] ?? ''}`;
    const known = this.counts.has(fold(left + right));
    // Where they have several, what is cut off a word is short, and its rest is none.
    const isRest = left.length <= 3 && right.length > 3 && !this.knows(fold(right.toLowerCase()));
    return known || isRest || !segment.includes('-') ? { cut: 1, glue: '' } : undefined;
  }

  private hyphen(above: string, below: string, language: string): Joint {
    const [left] = /[\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}\d]+)*(?=[-‐]$)/u.exec(above) ?? [''];
    const [right] = /^[\p{L}\p{M}\d]+/u.exec(below) ?? [''];
    // A dash of its own, or a hyphen that stands for words left out: “pre- and post-war”.
    if (!left || !right) return { cut: 0, glue: /\s[-‐]$/.test(above) ? ' ' : '' };
    // In a heading in capitals a capital behind the hyphen says nothing.
    const plain = !/\p{Ll}/u.test(above) && !/\p{Ll}/u.test(below) ? right.toLowerCase() : right;
    return this.keepsHyphen(left.toLowerCase(), plain, language) ? { cut: 0, glue: '' } : { cut: 1, glue: '' };
  }

  private keepsHyphen(left: string, right: string, language: string): boolean {
    if (/^[\p{Lu}\d]/u.test(right) || /\d$/.test(left)) return true;
    const joined = this.counts.get(left + right) ?? 0;
    const hyphened = this.counts.get(`${left}-${right}`) ?? 0;
    if (joined !== hyphened) return hyphened > joined;
    const last = left.split('-').at(-1) ?? left;
    if (!this.cuts || (language === 'en' && /^(?:self|half|quasi)$/.test(last))) return true;
    // Nobody cuts a single letter off: e-book. English compounds are known by either of their parts.
    if (last.length === 1) return true;
    if (language === 'en' && this.knows(last) && COMPOUND.test(right)) return true;
    if (language === 'en' && last === 'non' && this.counts.has(right)) return true;
    if (this.seldom && this.counts.has(right)) return true;
    // Who writes inter-institutional writes inter-agency, and international none the less.
    const head = SOLID.test(last) ? meeting(last, right) : last;
    if (this.heads.has(head) && last.length > 2 && this.knows(right)) return true;
    if (language === 'es' && this.isAdjective(last) && right.length > 4 && this.knows(right)) return true;
    if (!this.counts.has(last) || !this.counts.has(right) || right.length < 4 || ENDING.test(right)) return false;
    // Spanish compounds of two adjectives: político-militar. English ones: long-term.
    if (language === 'es') return last.length >= 5 && /[oa]$/.test(last);
    return language === 'en' && last.length >= 4 && !SOLID.test(last);
  }
}

/** A first part, and whether a vowel or another letter meets it. */
const meeting = (head: string, rest: string): string => `${head}-${/^[aeiouáéíóú]/.test(rest) ? 'a' : 'z'}`;

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const ADDRESS = /(?:https?:\/\/|www\.|doi\.org\/|doi:\s?10\.)\S*$/i;

/** Is the beginning of an address itself broken: `ht` and `tps://…`? */
function startsAddress(above: string, below: string): boolean {
  const [end] = /(?:^|(?<=[\s(<“".,;:]))[htps:/w]{1,7}$/i.exec(above) ?? [];
  const [next] = /^\S{0,8}/.exec(below) ?? [''];
  return end !== undefined && /^(?:https?:\/\/[^/\s]?|www\.\S)/i.test(end + next) && !/^(?:https?:|www\.)/i.test(next);
}

/** Addresses are broken without a hyphen: after a slash or full stop, or anywhere. */
function addressJoint(above: string, below: string): Joint | undefined {
  if (/https?:\/?$/i.test(above) && below.startsWith('/')) return { cut: 0, glue: '' };
  if (startsAddress(above, below)) return { cut: 0, glue: '' };
  const [address] = ADDRESS.exec(above) ?? [];
  if (!address) return undefined;
  const [next] = /^\S+/.exec(below) ?? [''];
  const bare = next.replace(/[.,;:)\]”"»]+$/, '');
  if (/^https?:/i.test(next)) return { cut: 0, glue: ' ' };
  const goesOn =
    /[/_\-=?&%#~]$/.test(address) ||
    /[/_=&%#~]|\d/.test(bare) ||
    /[^.]\.[^.]/.test(bare) ||
    (/[.]$/.test(address) && /^[\p{Ll}\d]/u.test(next)) ||
    /[-‐]$/.test(address) ||
    (bare.includes('-') && /^[\p{Ll}\d-]+$/u.test(bare));
  // A year after an address is hardly ever a part of it, unless the address cannot end there.
  const isYear = /^\(?(?:1[5-9]|20)\d\d\)?[.,]?$/.test(next) && !/[/_=]$/.test(address);
  if (!goesOn || isYear) return undefined;
  return { cut: 0, glue: '' };
}
