import { isCommon } from './common-words.js';
import { numberWordsOf } from './number-words.js';

/** Endings by which a word shows its language, for words that stand in a text of the other language. */

const SHOWS: Readonly<Record<string, RegExp>> = {
  // -al, -or, -ble, -sis, -ar and their plurals are common to both languages.
  es: /(?:[aeiou]d[oa]s?|cion(?:es)?|siones|[ae]dores|[ae]doras?|dad(?:es)?|mente|mientos?|[aei]ndo|eros?|eras?|istas?|ismos?|anzas?|encias?|ancias?|ezas?|azgos?|eños?|eñas?|ivos?|ivas?|icos?|icas?|osos?|osas?|uras?|illas?|illos?|itos?|itas?)$/,
  en: /(?:ing|tions?|ness(?:es)?|ships?|ful|less|ly|ers|ments|ities|ty|ght|ck|wh\w*|th|ough\w*|ised|ized|ed)$/,
};

/** Words of one language that the other has taken in; folded. */
const TAKEN_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(
    `placebo placebos libretto libretti staccato falsetto ghetto grotto lingua stucco inferno proviso memento conquistadores matadores toreadores ambassadors labradores formula formulas enigma dilemma stigma plasma agenda agendas alpaca
    alpacas persona tornado tornados aficionado aficionados avocado avocados armada bravado desperado mestizo mestizos embargo guerrilla guerrillas
    coca quinoa junta juntas plaza plazas campesino campesinos caudillo caudillos hacienda haciendas peso pesos sol soles inca incas
    maestro mosquito mosquitos patio patios siesta fiesta fiestas burrito taco tacos tequila sombrero bandido vigilante vigilantes
    cafeteria barista sandinista sandinistas zapatista zapatistas senderista senderistas peronista chavista cocaine cocalero cocaleros
    favela barrio barrios pueblo pueblos rancho ranchero macho latino latinos latina latinas chicano panorama drama camera opera era
    area areas idea ideas media formula extra villa villas pirana llama llamas condor pampa puma gaucho gauchos pico picos modelo tango
    manga armadillo cigarillo vanilla flotilla gorilla chinchilla mantilla tortilla tortillas quesadilla paella salsa chorizo gazpacho
    commando commandos buenos politico politicos credo torso video videos audio radio studio piano casino casinos motto propaganda
    influenza credenza persona personas stanza stanzas bonanza extravaganza organza canal canals base bases cable cables doble
    credible visible posible terrible horrible flexible`.split(/\s+/),
  ),
  en: new Set(
    `marketing software hardware online ranking parking camping shopping casting jogging leasing holding lobby lobbies hacker
    hackers blogger bloggers tuit tweet tweets internet show boom stock club clubs film sandwich whisky rally rallies hobby derby penalty
    party country royalty royalties test tests best-seller thriller thrillers poster posters manager managers holding holdings bullying
    streaming coaching smartphone smartphones marketing branding briefing spread think tank tanks feed back pack rock shock stress`.split(
      /\s+/,
    ),
  ),
};

/** Whether a small-letter word (as written, and folded) shows that it is of a language and not of the other one. */
export function showsLanguage(word: string, folded: string, language: string): boolean {
  if (!Object.hasOwn(SHOWS, language) || TAKEN_IN[language].has(folded)) return false;
  return SHOWS[language].test(
    language === 'es'
      ? word.normalize('NFC').replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)])
      : folded,
  );
}

/** Whether a folded word is of one language and can hardly be of the other: a number in words, a frequent word. */
export function isOnlyOf(folded: string, language: string, other: string): boolean {
  const number = folded.length >= 4 ? numberWordsOf(language)?.get(folded) : undefined;
  if (number && number.kind !== 'loose' && number.kind !== 'scale') return !numberWordsOf(other)?.has(folded);
  return isCommon(folded, language);
}

/** Whether a word of six letters or more ends as Spanish words do and English ones hardly: `monitoreo`, `cuenca`. */
export const endsLikeSpanish = (folded: string): boolean =>
  folded.length >= 6 && /(?:[bcdfgjlmnrstuvyz][oa]|eo)s?$/.test(folded) && !TAKEN_IN.es.has(folded);
