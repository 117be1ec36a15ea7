/**
 * Function words of Spanish and English: articles, pronouns, prepositions, conjunctions, auxiliaries. They tell the
 * language of a run of words, and what is no name. Without accents, in small letters.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: set(`
    a al algo algun alguna algunas alguno algunos ambas ambos ante antes aquel aquella aquellas aquello aquellos aqui asi aun
    aunque bajo bien cada casi como con contra cual cuales cualquier cuando cuanto cuya cuyas cuyo cuyos de del desde dicha
    dichas dicho dichos donde dos durante e el ella ellas ello ellos en entre era eran es esa esas ese eso esos esta estan
    estaba estar estas este esto estos fue fueron ha habia han hasta hay haya incluso la las le les lo los mas me
    mediante menos mi mientras mis muy nada ni ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros o os otra
    otras otro otros para pero poco por porque pues que quien quienes se sea segun ser sera seran si sido siempre sin sino
    sobre solo son su sus tal tales tambien tampoco tan tanto te tiene tienen toda todas todo todos tras tu tus u un una
    unas uno unos usted ustedes y ya yo`),
  en: set(`
    a about above across after again against all also although among an and any are as at be because been before being
    below between both but by can cannot could did do does down during each either else even every few for from had has
    have he her here hers him his how however i if in into is it its itself just less many may me might mine more most much
    must my neither no nor not now of off on once one only onto or other our ours out over own per rather same shall she
    should since so some still such than that the their theirs them themselves then there these they this those through thus
    to too toward towards under until up upon us very was we were what when where whether which while who whom whose why
    will with within without would yet you your yours`),
};

/** The function words of a language (primary subtag); an empty set for languages other than Spanish and English. */
export const functionWords = (language: string): ReadonlySet<string> =>
  Object.hasOwn(WORDS, language) ? WORDS[language] : NONE;
const NONE: ReadonlySet<string> = new Set();

/** Words of one letter (`a`, `e`, `y`, `o`) are initials and labels as well: they do not tell a language. */
const tells = (word: string): boolean => word.length > 1;

/** How many of the words (folded) are function words of a language and not of the other one. */
export function countTelling(words: readonly string[], language: string, other: string): number {
  const own = functionWords(language);
  const others = functionWords(other);
  let count = 0;
  for (const word of words) if (tells(word) && own.has(word) && !others.has(word)) count++;
  return count;
}

/** True when words (folded) read as another language than the one they stand in: more of its function words. */
export const readsAs = (words: readonly string[], language: string, standsIn: string): boolean => {
  const count = countTelling(words, language, standsIn);
  return count > 0 && count > countTelling(words, standsIn, language);
};
