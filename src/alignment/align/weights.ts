/**
 * The numbers of the score, tuned on a part of the development files (bench/align.mjs says which). Scores are natural
 * logarithms of how much likelier a link is than the same units at random.
 */
export const WEIGHTS = {
  /** Factor on the lexical score, which counts words as if they were independent, for units of 20 words. */
  lexical: 0.307,
  /** How the factor falls with the words of a unit: an exponent. */
  damp: -0.0185,
  /** Share of words that have no counterpart: the floor under the score of every word. */
  noise: 0.235,
  /** How much of that floor counts for a word of which nothing is known. */
  unknown: 0.0164,
  /** Most that one word may bring. */
  ceiling: 3.12,
  /** Factor on the length score; degrees of freedom, since outliers are commoner than in a normal distribution. */
  length: 1.45,
  tail: 4.5,
  /** Variance of a length for each character before it is estimated: the value of Gale & Church (1993). */
  variance: 6.8,
  /** Log prior by link type, the same both ways round. */
  prior: {
    '1-1': 2.23,
    '1-2': -0.653,
    '2-2': -2.19,
    '1-3': -3.37,
    '1-4': -3.48,
    '2-3': -4.24,
    '3-3': -4.73,
  } as Record<string, number>,
  /** Log prior of a unit without counterpart after a link, and after another such unit: passages go missing, too. */
  gap: -5.5,
  gapGoesOn: -1.8,
  /** For each unit of another kind (heading, note) in a link. */
  mixed: -6,
  /** Weight of what was believed of a word beforehand, in links; and how much: lexicon, same word, cognate. */
  belief: 1.02,
  lexiconPair: 0.763,
  identity: 0.514,
  cognate: 0.954,
  /** Taken off every count (absolute discounting): one shared place proves little. */
  discount: 0.28,
  /** Probability that a pair of words starts with when nothing is believed of it. */
  even: 0.00872,
  /** How many times oftener than by chance a pair must meet to be learnt. */
  above: 7.19,
  /** Words in a larger share of the units are not learnt: they say little and cost most. */
  common: 0.119,
  /** The scores are divided by this for the posterior. */
  temperature: 1,
};
