/** Words that a full stop belongs to, and evidence from a text that a word stands without one. */
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST } from '../../text/abbreviations.js';
import type { StudyText } from '../rule.js';
import { cached, maskedText, wordsOf } from '../study.js';
import { isDigit } from './units.js';

/** Abbreviations that the splitter of sentences needs no list for, because they are seldom followed by a capital. */
const MORE = new Set(
  `etc pp vs viz ca cf no núm art ed eds vol vols approx dept gob min max máx mín admón ayto bibl cént cód col dcha der
  doc docs ej excmo gral izq izda kg km lic ltda mg mons pdte pdta prof pza ref rte sgte sig sign sra srta ss tel teléf
  trad últ ud uds vda vto incl misc orig repr rev suppl supp trans transl univ assoc soc int intl natl am pm aa vv ff ee
  uu hh oo jr sr st mt ft inc ltd corp co bros dr mr mrs ms messrs hon capt col gen lt sgt gov sen rep res acad bull
  proc rec sci tech psychol econ polit hist lat amer eng fr esp ing comp coord dir prol pról intr introd ilustr
  reimpr reed ibid ibíd loc op cit et al`.split(/\s+/),
);

/** True when a full stop after the word may be that of an abbreviation or initial, and not of a sentence. */
export function mayBeAbbreviated(word: string): boolean {
  if (word.length <= 2 || /^\p{Lu}+$/u.test(word) || !/[aeiouyáéíóúü]/i.test(word)) return true;
  const small = word.toLowerCase();
  return [NEVER_LAST, BEFORE_NUMBER, MAYBE_LAST].some((list) => list.has(word) || list.has(small)) || MORE.has(small);
}

/** The words of a text that stand somewhere before a space or a comma and another word: no full stop belongs to them. */
const written = cached((text: StudyText): Set<string> => {
  const found = new Set<string>();
  for (const block of text.blocks) {
    const masked = maskedText(block);
    const words = wordsOf(block);
    for (let at = 1; at < words.length; at++) {
      const { end, text: word } = words[at - 1];
      const gap = words[at].start - end;
      if (word.length < 3 || (gap !== 1 && gap !== 2) || isDigit(words[at].text[0])) continue;
      const between = masked.slice(end, words[at].start);
      if (between === ' ' || between === ', ') found.add(word.toLowerCase());
    }
  }
  return found;
});

/** Whether a text has the word without a full stop elsewhere: then it is no abbreviation there. */
export const standsWithoutStop = (text: StudyText, word: string): boolean => written(text).has(word.toLowerCase());
