/**
 * The numbers of the score, tuned on a part of the development files (bench/align.mjs says which), on texts of our own, and
 * on both with units dropped, inserted, merged and cut by chance. Scores are natural logarithms of how much likelier a
 * link is than the same units at random.
 */
export const WEIGHTS = {
  /** Factor on the lexical score, which counts words as if they were independent, for units of 20 words. */
  lexical: 0.456,
  /** How the factor falls with the words of a unit: an exponent. */
  damp: 0.706,
  /** Share of words that have no counterpart: the floor under the score of every word. */
  noise: 0.273,
  /** The share that is measured in most texts, and for how many words that counts: freer translations raise the floor. */
  usualNoise: 0.3,
  noiseWords: 500,
  /** How much of that floor counts for a word of which nothing is known. */
  unknown: 0.016,
  /** Most that one word may bring. */
  ceiling: 3.26,
  /** How far words may speak against a link before it counts for less: see soften. */
  against: 1.89,
  /** Factor on the length score; degrees of freedom, since outliers are commoner than in a normal distribution. */
  length: 1.45,
  tail: 4.5,
  /** Variance of a length for each character before it is estimated: the value of Gale & Church (1993). */
  variance: 6.8,
  /** Log prior by link type, the same both ways round. */
  prior: {
    '1-1': 1.96,
    '1-2': -0.653,
    '2-2': -2.13,
    '1-3': -3.37,
    '1-4': -5.24,
    '2-3': -4.92,
    '3-3': -6.41,
  } as Record<string, number>,
  /** Log prior of a unit without counterpart after a link, and after another such unit: passages go missing, too. */
  gap: -4.49,
  gapGoesOn: -1.97,
  /** Shares of merged links and of gaps in most texts; how many links these count for; how much a text moves them. */
  usual: { merged: 0.17, missing: 0.06 },
  texts: 6.18,
  adapt: 0.76,
  /** How often most translations keep the way a unit begins or ends, and which sentences begin one; factor on its score. */
  alike: { starts: 0.189, ends: 0.7, firsts: 0.7 },
  /** Where units are cut into sentences: factor on the score of both sides of a link beginning a unit, or neither. */
  firsts: 1.3,
  /** And for each border of units inside a link of sentences. */
  across: -2.2,
  shape: 0.453,
  /** For each unit of another kind (heading, note) in a link. */
  mixed: -6,
  /** Links are joined when moving sentences across the border between them scores better by this. */
  crossing: 4,
  /** Log prior of each unit that makes a link wider than the search knows. */
  wider: -1.82,
  /** For each border inside a link: where a sentence goes on (small letter, no full stop), and after a title. */
  goesOn: 1.37,
  title: -1.8,
  /** Weight of what was believed of a word beforehand, in links; and how much: lexicon, same word, cognate. */
  belief: 1.55,
  lexiconPair: 0.97,
  /** And of two words that may be forms of a pair of the lexicon. */
  rootPair: 0.5,
  identity: 0.823,
  cognate: 0.97,
  /** Taken off every count (absolute discounting): one shared place proves little. */
  discount: 0.325,
  /** Probability that a pair of words starts with when nothing is believed of it. */
  even: 0.00916,
  /** How many times oftener than by chance a pair must meet to be learnt. */
  above: 8.2,
  /** Words in a larger share of the units are not learnt: they say little and cost most. */
  common: 0.146,
  /** The scores are divided by this for the posterior. */
  temperature: 1,
};
