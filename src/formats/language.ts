/**
 * The language of words, by the function words that every text is full of. Small on purpose: it tells apart the
 * languages that documents in Spanish and English come with, says how sure it is, and is always shown for correction.
 */
import type { LanguageGuess } from './draft.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The commonest function words of each language, each about one word in a hundred of running text. */
const PROFILES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: set(
    `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta
    entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso
    ante ellos e esto antes algunos unos otro otras otra son fue ser han según así cada dicho puede sino están mediante
    hacia estos estas cual está era aunque mismo`,
  ),
  en: set(
    `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one
    you were her all she there would their we him been has when who will more no if out so said what up its about than
    into them can only other new some could these two may then do any my now such like our over me even most after also
    did many before must through where much should because each those between both`,
  ),
  pt: set(
    `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
    esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia seja qual será nós lhe deles este
    são não pelas ainda sobre`,
  ),
  fr: set(
    `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son cette ou si
    leur mais on aux nous tout ses ces elle été sans ont fait être comme entre même aussi deux leurs peut où dont très
    après était bien encore ainsi sous d l qu n c s j je vous ils lui donc cela`,
  ),
  de: set(
    `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man
    sein wurde sei wenn ihre kann unter diese wir ich gegen vom können schon diesem dieser`,
  ),
  it: set(
    `di e il la che in a per un è del non una i le con si da sono dei al della alla come più nel gli ma lo delle anche o
    se ha nella dal su ad suo tra questo loro degli essere due dalla ai alle ed stato sua sul ne quando così molto fra
    dell nell all questa quella hanno era anni prima dopo cui l d c ogni solo dagli sulla`,
  ),
  ca: set(
    `de la i el que a en les els per un del una amb és no es al dels com més va per aquest aquesta seva seu ha o són ser
    les l d s n pels també molt entre tot fins quan però sense ja on hi ho si pel als seus seves han sobre des cada altres
    aquests aquestes després durant tots perquè doncs mentre així dins cap`,
  ),
  gl: set(
    `de a o que e do da en un para é con non unha os no se na por máis as dos como mais foi ao el das ten seu súa ou ser
    cando moi hai nos xa está tamén só polo pola ata iso ela entre era despois sen mesmo aos seus quen nas este esta estes
    unhas uns ó á co coa cos coas polos polas foron eran ten unha`,
  ),
  eu: set(
    `eta da ez bat du ere dira baina edo izan den egin dute zen bere duen dituzte ziren hori beste horrek hau zuen gure
    behar oso baino gabe ari dela egon haren nahi guztiak batean bezala arte baita baino dago beharrezko bai ala hala
    zuten dutenak batzuk orain artean eskuz`,
  ),
  nl: set(
    `de het een en van in is dat op te voor met zijn die niet aan er om ook als bij maar door naar over hij uit dan was
    worden tot nog wordt heeft hebben ze of deze dit onder zich meer geen haar hun moet kan wel al we ons jaar`,
  ),
  la: set(
    `et in est non ad ut cum sed quod qui ex quae per si de atque nec esse sunt ab hoc enim autem quam aut eius etiam se
    quid nam ne pro tamen ac quo id eo ille haec ipse inter sine quoque cui ita modo`,
  ),
};

/** The languages that can be recognised. */
export const LANGUAGES = Object.keys(PROFILES);

/** Words looked at: more of them tell nothing new. */
const MOST_WORDS = 4000;
/** How much likelier a function word is in its own language than in another: about 20 times, as a logarithm. */
const WEIGHT = 3;

/** How many words there are, and how many of them are function words of each language, weighed by how rare that is. */
export interface LanguageHits {
  words: number;
  hits: Map<string, number>;
}

/** Counts the function words of a text. */
export function countHits(text: string): LanguageHits {
  const hits = new Map(LANGUAGES.map((code) => [code, 0]));
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (++words > MOST_WORDS) break;
    for (const code of LANGUAGES) if (PROFILES[code].has(word)) hits.set(code, hits.get(code)! + 1);
  }
  // Letters that one language has and its neighbours have not.
  const letters = (pattern: RegExp): number => Math.min(3, text.slice(0, 20_000).match(pattern)?.length ?? 0);
  for (const [code, pattern] of SIGNS) hits.set(code, hits.get(code)! + letters(pattern));
  return { words, hits };
}

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['es', /[¿¡]|\p{L}ción\b|ñ/giu],
  ['pt', /[ãõ]|ção\b|lh[ao]\b/giu],
  ['de', /[ßäöü]/giu],
  ['fr', /[œêîûù]|\bqu['’]/giu],
  ['ca', /l·l|ció\b|ïn/giu],
  ['gl', /ción\b|\bx[ae]\p{L}/giu],
  ['eu', /tz|tx|koa\b|ak\b/giu],
];

/**
 * The language of a text. `expected` are languages a person named: they win where the words leave it open. The
 * confidence is the probability that the words give, less where there are few of them or hardly any function words.
 */
export function guessLanguage(text: string, expected: readonly string[] = []): LanguageGuess {
  const { words, hits } = countHits(text);
  const wanted = expected.map((code) => code.toLowerCase().split('-')[0]);
  const scored = [...hits]
    .map(([code, count]) => ({ code, score: count * WEIGHT + (wanted.includes(code) ? 1.5 : 0), count }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (words === 0 || best.count === 0) return { code: 'und', confidence: 0, alternatives: [] };
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  // Running text has a function word in every third or fourth place.
  const believable = Math.min(1, best.count / words / 0.15) * Math.min(1, words / 8);
  const share = (score: number): number => round((Math.exp(score - best.score) / total) * believable);
  const alternatives = scored
    .slice(1, 4)
    .map(({ code, score }) => ({ code, confidence: share(score) }))
    .filter(({ confidence }) => confidence >= 0.01);
  return { code: best.code, confidence: share(best.score), alternatives };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
