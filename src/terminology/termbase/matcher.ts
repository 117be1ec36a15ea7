/**
 * Finds the terms of a termbase in texts of one language. All terms are compiled into one trie over stems (as in
 * dictionary matching after Aho and Corasick, 1975; restarts at each word are bounded by the longest term), so that a book
 * and ten thousand terms cost time linear in the book.
 */
import { primaryLanguage, termsIn, type Concept, type Term, type Termbase } from './model.js';
import { foldTerm, stemmerFor, type Stemmer } from './stem.js';
import { gapFits, tokenize, type Token } from './tokens.js';

/** A term with its concept. */
export interface TermEntry {
  concept: Concept;
  term: Term;
}

/** Words that are a term; more than one entry where several concepts have a term of this form. */
export interface TermMatch {
  /** Offsets in the text. */
  start: number;
  end: number;
  entries: TermEntry[];
  /** It lies inside a longer match: a shorter term in a longer one. */
  inside: boolean;
}

/** Longest term that is looked for, in words. */
const LONGEST_TERM = 40;

interface Pattern extends TermEntry {
  tokens: Token[];
  capitals: boolean;
}

interface Node {
  next: Map<string, Node>;
  patterns: Pattern[];
}

/** A step in the trie: the node it leads to, the word after it, and the word taken. */
interface Step {
  node: Node;
  position: number;
  token: Token;
}

const NO_STEPS: readonly Step[] = [];

/** The compiled terms of one language. */
export class Matcher {
  private readonly root: Node = { next: new Map(), patterns: [] };
  private readonly stemmer: Stemmer;
  /** Stems of the words met so far. */
  private readonly stems = new Map<string, string>();

  /** `language` is that of the texts; terms of its regions count. Terms of any status are found. */
  constructor({ concepts }: Pick<Termbase, 'concepts'>, language: string) {
    this.stemmer = stemmerFor(primaryLanguage(language));
    for (const concept of concepts) for (const term of termsIn(concept, language)) this.add(concept, term);
  }

  /**
   * All matches, by start, longer ones first. Of matches that overlap the longest in words wins, of equally long ones
   * the first; those inside a winner are marked, those that cross one are left out.
   */
  find(text: string): TermMatch[] {
    return this.findIn(tokenize(text));
  }

  /** The same in a text that was tokenized before. */
  findIn(tokens: Token[]): TermMatch[] {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) this.findAt(tokens, at, found);
    return longestWin(found, tokens.length);
  }

  private add(concept: Concept, term: Term): void {
    const tokens = tokenize(term.text);
    if (tokens.length === 0 || tokens.length > LONGEST_TERM) return;
    const capitals = isCapitals(term.text);
    for (const variant of joinedVariants(tokens)) {
      let node = this.root;
      for (const { folded } of variant) {
        const stem = this.stem(folded);
        let next = node.next.get(stem);
        if (!next) node.next.set(stem, (next = { next: new Map(), patterns: [] }));
        node = next;
      }
      node.patterns.push({ concept, term, tokens: variant, capitals });
    }
  }

  /** Walks the trie from a word on, taking a hyphenated compound both as its parts and as one word. */
  private findAt(tokens: Token[], at: number, found: Found[]): void {
    const walk = (node: Node, position: number, path: Token[]): void => {
      if (node.patterns.length > 0) this.collect(node, path, { from: at, to: position }, found);
      for (const step of this.stepsFrom(node, tokens, position)) walk(step.node, step.position, [...path, step.token]);
    };
    for (const step of this.stepsFrom(this.root, tokens, at)) walk(step.node, step.position, [step.token]);
  }

  /** Where the word at a position leads to, by itself and joined with the one after its hyphen. */
  private stepsFrom(node: Node, tokens: Token[], position: number): readonly Step[] {
    const token = tokens[position];
    if (!token) return NO_STEPS;
    const next = node.next.get(this.stem(token.folded));
    const after = tokens[position + 1];
    if (after?.gap !== '-') return next ? [{ node: next, position: position + 1, token }] : NO_STEPS;
    const joined = join(token, after);
    const other = node.next.get(this.stem(joined.folded));
    return [
      ...(next ? [{ node: next, position: position + 1, token }] : []),
      ...(other ? [{ node: other, position: position + 2, token: joined }] : []),
    ];
  }

  private collect(node: Node, path: Token[], span: Pick<Found, 'from' | 'to'>, found: Found[]): void {
    const entries = node.patterns.filter((pattern) => this.fits(pattern, path));
    if (entries.length === 0) return;
    const start = path[0].start;
    const end = path[path.length - 1].end;
    const seen = new Set<Concept>();
    const once = entries.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
    found.push({ ...span, start, end, entries: once.map(({ concept, term }) => ({ concept, term })), inside: false });
  }

  private fits({ term, tokens, capitals }: Pattern, path: Token[]): boolean {
    return path.every((token, index) => {
      const wanted = tokens[index];
      if (index > 0 && !gapFits(token.gap, wanted.gap)) return false;
      if (capitals && !isCapitalWord(token.text, term.exactForm)) return false;
      if (term.matchCase && !sameCase(token.text, wanted.text)) return false;
      if (term.exactForm) return exact(token.text) === exact(wanted.text);
      // The first word of a term is its head in the languages where words agree: its gender does not change.
      // Nor do the letters at a hyphen make another word.
      if (index > 0 && !token.joined) return true;
      return token.folded === wanted.folded || this.number(token.folded) === this.number(wanted.folded);
    });
  }

  private number(folded: string): string {
    return this.stemmer.number(folded);
  }

  private stem(folded: string): string {
    let stem = this.stems.get(folded);
    if (stem === undefined) {
      // A text without end of new words must not keep them all.
      if (this.stems.size > 200_000) this.stems.clear();
      this.stems.set(folded, (stem = this.stemmer.agreement(folded)));
    }
    return stem;
  }
}

/** The words of a term as they are, and with hyphenated ones written as one word. */
function joinedVariants(tokens: Token[]): Token[][] {
  if (!tokens.some(({ gap }) => gap === '-')) return [tokens];
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.gap === '-' && last) joined[joined.length - 1] = join(last, token);
    else joined.push(token);
  }
  return [tokens, joined];
}

const join = (a: Token, b: Token): Token => {
  const text = a.text + b.text;
  return { start: a.start, end: b.end, text, folded: foldTerm(text), gap: a.gap, joined: true };
};

/** Two capitals or more and no small letter: an acronym. */
export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);

/** A word in capitals; a small plural or possessive ending may follow (`NGOs`, `PNP's`) unless the form is exact. */
const isCapitalWord = (word: string, exactForm?: true): boolean =>
  !/\p{Ll}/u.test(exactForm ? word : word.replace(/'?s$|'$/, ''));

const exact = (word: string): string => word.replace(/'s?$/, '').toLowerCase();

/** The same letters large and small, as far as both words go. */
function sameCase(a: string, b: string): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a[i], b[i]];
    if ((x === x.toLowerCase()) !== (y === y.toLowerCase())) return false;
  }
  return true;
}

/** A match with the words it takes, ends exclusive. */
interface Found extends TermMatch {
  from: number;
  to: number;
}

/** Longest first, then earliest: marks what lies inside a winner, drops what crosses one. Given and returned by start. */
function longestWin(found: Found[], words: number): TermMatch[] {
  if (found.length === 0) return [];
  const owner = new Int32Array(words).fill(-1);
  const merged = mergeSame(found);
  const order = merged.map((_, index) => index);
  const length = ({ from, to }: Found): number => to - from;
  order.sort((a, b) => length(merged[b]) - length(merged[a]) || a - b);
  const kept = new Set<Found>();
  for (const index of order) {
    const match = merged[index];
    const first = owner[match.from];
    const owners = owner.subarray(match.from, match.to);
    if (!owners.every((each) => each === first)) continue;
    kept.add(match);
    if (first < 0) owners.fill(index);
    else match.inside = true;
  }
  return merged.filter((match) => kept.has(match)).map(({ from: _from, to: _to, ...match }) => match);
}

/** Matches of the same words as one, by start, longer ones first. */
function mergeSame(found: Found[]): Found[] {
  const merged: Found[] = [];
  for (const match of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last?.from !== match.from || last.to !== match.to) merged.push({ ...match, entries: [...match.entries] });
    else {
      const known = new Set(last.entries.map(({ concept }) => concept));
      last.entries.push(...match.entries.filter(({ concept }) => !known.has(concept)));
    }
  }
  return merged;
}
