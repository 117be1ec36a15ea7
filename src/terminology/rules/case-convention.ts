/** Capitals by the custom of the other language: `january` in English, `Mayo de 2020` in Spanish. */
import { foldCase } from '../fold.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf, wordsOf } from '../study.js';
import { opensSentence } from '../words/names.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const caseConvention: Rule = {
  id: 'case-convention',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'Capitals of the other language', es: 'Mayúsculas de la otra lengua' },
  messages: {
    default: { en: '“{word}” has a capital in English', es: '«{word}» lleva mayúscula en inglés' },
    spanish: { en: '“{word}” has a small letter in Spanish', es: '«{word}» va con minúscula en español' },
  },
  explanation: {
    en: 'English writes months, days, languages and nationalities with capitals, Spanish with small letters. Only what is certain: in Spanish, a month within a date and a day of the week after a small word; names of holidays and streets (2 de Mayo), titles and the start of a sentence are left alone.',
    es: 'El inglés escribe con mayúscula los meses, los días, las lenguas y los gentilicios; el español, con minúscula. Solo lo seguro: en español, un mes dentro de una fecha y un día de la semana tras una palabra menuda; no dice nada de fiestas y calles (2 de Mayo), títulos ni comienzos de oración.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['In january a peruvian spoke english on monday.'],
      found: ['january | -', 'peruvian | -', 'english | -', 'monday | -'],
    },
    { source: ['El 3 de Mayo de 2020, de Lunes a viernes.'], found: ['Mayo | -', 'Lunes | -'] },
    { source: ['El Viernes Santo, el Viernes Negro y el Miércoles de Ceniza. Lunes.'], found: [] },
    { languages: ['en', 'es'], source: ['They may march on May 3; an august body; www.monday.com.'], found: [] },
    { source: ['El Dos de Mayo, la plaza 2 de Mayo, el 3 de mayo de 2020. Mayo de 1968.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const ENGLISH = new Set(
  `january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday
  peruvian spanish english american european chilean colombian mexican argentine argentinian brazilian bolivian ecuadorian
  venezuelan african asian german italian russian chinese japanese british french canadian cuban uruguayan paraguayan
  peruvians americans europeans chileans colombians mexicans argentines brazilians bolivians ecuadorians venezuelans africans
  asians germans italians russians cubans portuguese indian indians quechua aymara`.split(/\s+/),
);
const SPANISH =
  /(?=[EFMAJSOND])(?<=\d{1,2}\sde\s)(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Setiembre|Octubre|Noviembre|Diciembre)(?=,?\s(?:de|del)\s(?:1|2)\d{3})/gu;

/** After a small word in the middle of a sentence; Holy Week, Black Friday and the like are names. */
const SPANISH_DAYS =
  /(?=[LMJVSD])(?<=(?<![\p{L}\p{N}])(?:el|los|del|de|al|a|cada|este|próximo|pasado)\s)(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado)(?=$|[.,;)]|\s(?:\d|[aey]\s|por\s|en\s|pasado|próximo|siguiente|\p{Ll}{4}))/gu;

function* find(text: StudyText): Iterable<Found> {
  if (languageOf(text) === 'en') {
    for (const block of text.blocks) {
      for (const word of wordsOf(block)) {
        if (!ENGLISH.has(word.text) || opensSentence(block, word) || /[-.@/]$/.test(block.text.slice(0, word.start)))
          continue;
        const isWord =
          foldCase(word.text) === 'french' && /^\s(?:fr(?:y|ies)|door|window)/.test(block.text.slice(word.end));
        if (!isWord)
          yield {
            block,
            start: word.start,
            end: word.end,
            severity: 'minor',
            parameters: { word: capital(word.text) },
          };
      }
    }
  }
  for (const { block, match, start, end } of matchesIn(text, SPANISH, 'es'))
    yield { block, start, end, severity: 'minor', variant: 'spanish', parameters: { word: match[0].toLowerCase() } };
  for (const { block, match, start, end } of matchesIn(text, SPANISH_DAYS, 'es'))
    yield { block, start, end, severity: 'minor', variant: 'spanish', parameters: { word: match[0].toLowerCase() } };
}

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);
