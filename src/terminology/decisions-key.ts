/** What a decision on a finding is kept under. */
import { sha256 } from '@noble/hashes/sha2.js';

/** What makes a finding the same finding again. */
export interface FindingIdentity {
  rule: string;
  concept: string | null;
  /** The sentence that the finding is about: in the translation where it has a place there. */
  sentence: string;
  /** The words within it, and the how many-eth finding of this rule on such words in the sentence, from 0. */
  quote: string;
  nth: number;
}

/**
 * The key of a finding: 32 hexadecimal digits (the first half of a SHA-256) over the rule, the concept and the sentence.
 * Blocks, offsets and the rest of the text are left out, so that a decision survives edits elsewhere, an update and
 * another import of the same text. White space and Unicode form do not count.
 */
export function findingKey({ rule, concept, sentence, quote, nth }: FindingIdentity): string {
  const parts = [rule, concept ?? '', plain(sentence), plain(quote), String(nth)];
  const digest = sha256(new TextEncoder().encode(JSON.stringify(parts)));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
