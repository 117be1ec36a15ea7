/** The rules that ask for no termbase and no register of acronyms, in the order in which they are listed. */
import type { Rule } from '../rule.js';
import { acronymArticle } from './acronym-article.js';
import { addressDiffers } from './address-differs.js';
import { addressForm } from './address-form.js';
import { addressFullStop } from './address-full-stop.js';
import { addressGlued } from './address-glued.js';
import { addressMalformed } from './address-malformed.js';
import { articleAAn } from './article-a-an.js';
import { articleDoubled } from './article-doubled.js';
import { bracketUnpaired } from './bracket-unpaired.js';
import { capitalDrift } from './capital-drift.js';
import { caseConvention } from './case-convention.js';
import { centuryNumeral } from './century-numeral.js';
import { codeNumberDiffers } from './code-number-differs.js';
import { commaAfterBracket } from './comma-after-bracket.js';
import { compoundModifier } from './compound-modifier.js';
import { compoundSubject } from './compound-subject.js';
import { contraction } from './contraction.js';
import { dateDiffers } from './date-differs.js';
import { doubleComparative } from './double-comparative.js';
import { doubleSpace } from './double-space.js';
import { doubledMark } from './doubled-mark.js';
import { entityRemains } from './entity-remains.js';
import { falseFriend } from './false-friend.js';
import { headingCapitals } from './heading-capitals.js';
import { hyphenSpace } from './hyphen-space.js';
import { hyphenationDrift } from './hyphenation-drift.js';
import { impossibleDate } from './impossible-date.js';
import { lengthOutlier } from './length-outlier.js';
import { markLost } from './mark-lost.js';
import { mixedDashes } from './mixed-dashes.js';
import { mixedQuotes } from './mixed-quotes.js';
import { nameDiffers } from './name-differs.js';
import { nameSlip } from './name-slip.js';
import { nameSpelling } from './name-spelling.js';
import { notOnly } from './not-only.js';
import { noteDiffers } from './note-differs.js';
import { noteOrder } from './note-order.js';
import { notePlace } from './note-place.js';
import { noteSpacing } from './note-spacing.js';
import { numberDiffers } from './number-differs.js';
import { numberFormat } from './number-format.js';
import { openingMark } from './opening-mark.js';
import { pageRange } from './page-range.js';
import { possessiveNumber } from './possessive-number.js';
import { programCodeDiffers } from './program-code-differs.js';
import { quotationLost } from './quotation-lost.js';
import { quoteDirection } from './quote-direction.js';
import { quoteUnpaired } from './quote-unpaired.js';
import { rangeReversed } from './range-reversed.js';
import { relatedRepetition } from './related-repetition.js';
import { repeatedWord } from './repeated-word.js';
import { repetition } from './repetition.js';
import { semicolonBeforeConjunction } from './semicolon-before-conjunction.js';
import { sentenceAdded } from './sentence-added.js';
import { sentenceInconsistent } from './sentence-inconsistent.js';
import { sentenceOmitted } from './sentence-omitted.js';
import { sentenceRepeated } from './sentence-repeated.js';
import { spaceBeforeMark } from './space-before-mark.js';
import { spaceMissing } from './space-missing.js';
import { spellingVariety } from './spelling-variety.js';
import { stopBeforeSmallLetter } from './stop-before-small-letter.js';
import { stopMissing } from './stop-missing.js';
import { suchAsOthers } from './such-as-others.js';
import { titleCapitals } from './title-capitals.js';
import { untranslatedConnector } from './untranslated-connector.js';
import { untranslatedPlace } from './untranslated-place.js';
import { untranslatedReference } from './untranslated-reference.js';
import { untranslatedSentence } from './untranslated-sentence.js';
import { untranslatedWords } from './untranslated-words.js';
import { yearRepeated } from './year-repeated.js';

/** All rules of this folder. */
export const RULES: readonly Rule[] = [
  untranslatedSentence,
  untranslatedWords,
  untranslatedConnector,
  untranslatedReference,
  untranslatedPlace,
  sentenceOmitted,
  sentenceAdded,
  sentenceRepeated,
  sentenceInconsistent,
  lengthOutlier,
  falseFriend,
  repetition,
  relatedRepetition,
  notOnly,
  numberDiffers,
  codeNumberDiffers,
  rangeReversed,
  programCodeDiffers,
  dateDiffers,
  nameDiffers,
  nameSlip,
  nameSpelling,
  noteDiffers,
  notePlace,
  noteOrder,
  noteSpacing,
  addressDiffers,
  addressGlued,
  addressMalformed,
  addressFullStop,
  addressForm,
  quoteDirection,
  quoteUnpaired,
  quotationLost,
  mixedQuotes,
  bracketUnpaired,
  openingMark,
  markLost,
  doubleSpace,
  spaceBeforeMark,
  spaceMissing,
  hyphenSpace,
  doubledMark,
  stopBeforeSmallLetter,
  stopMissing,
  semicolonBeforeConjunction,
  commaAfterBracket,
  mixedDashes,
  entityRemains,
  centuryNumeral,
  numberFormat,
  pageRange,
  yearRepeated,
  impossibleDate,
  capitalDrift,
  headingCapitals,
  titleCapitals,
  caseConvention,
  acronymArticle,
  hyphenationDrift,
  spellingVariety,
  repeatedWord,
  articleAAn,
  articleDoubled,
  contraction,
  compoundSubject,
  possessiveNumber,
  compoundModifier,
  suchAsOthers,
  doubleComparative,
];
