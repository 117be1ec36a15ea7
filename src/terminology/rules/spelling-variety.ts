/** British and American spellings in one English text. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf, wordsOf, zoneOf, type Word } from '../study.js';
import { quotationAt } from '../words/quotes.js';
import { inTexts, type Found } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const spellingVariety: Rule = {
  id: 'spelling-variety',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'British or American spelling', es: 'Grafía británica o estadounidense' },
  messages: {
    default: {
      en: '“{word}” is spelled the British way; {count} of {total} such words in this text are American',
      es: '«{word}» es grafía británica; {count} de {total} palabras así de este texto llevan la estadounidense',
    },
    american: {
      en: '“{word}” is spelled the American way; {count} of {total} such words in this text are British',
      es: '«{word}» es grafía estadounidense; {count} de {total} palabras así de este texto llevan la británica',
    },
    declared: {
      en: '“{word}” is not spelled as in {variety}, the language this text is marked with',
      es: '«{word}» no lleva la grafía de {variety}, la lengua que este texto declara',
    },
    ending: {
      en: '“{word}” here; {count} of {total} such words in this text have the other ending (-ise, -ize)',
      es: 'aquí «{word}»; {count} de {total} palabras así de este texto llevan la otra terminación (-ise, -ize)',
    },
  },
  explanation: {
    en: 'A text keeps to one spelling: labour or labor, defence or defense, centre or center; and, counted by itself, organise or organize, since -ize is British, too. Names, quotations and notes are left alone. A text that is marked as American or British (en-US, en-GB) is held to that; others where four words in five go one way.',
    es: 'Un texto usa una sola grafía: labour o labor, defence o defense, centre o center; y, contadas aparte, organise u organize, pues -ize también es británica. No mira nombres, citas ni notas. Un texto que se declara estadounidense o británico (en-US, en-GB) se mide por eso; los demás, si cuatro de cada cinco palabras van por un lado.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: [
        'The labor, favor, honor and color of a center, in defence of organized, marginalized and radicalized people.',
      ],
      found: ['defence | -'],
    },
    { languages: ['en-US', 'es'], source: ['Two cubic metres of color.'], found: ['metres | -'] },
    { languages: ['en-GB', 'es'], source: ['Two cubic metres, the meters we read, organized in “color”.'], found: [] },
    {
      languages: ['en', 'es'],
      source: [
        'The labour and favour of the centre, organized; the Department of Defense; to revise, advise and exercise. A neighbour.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const OUR =
  'lab|fav|flav|clam|glam|demean|hon|col|behavi|neighb|rum|harb|end|vig|arm|sav|hum|val|splend|fer|tum|vap|ard|cand|rig|endeav|parl';
const BRITISH = new RegExp(
  String.raw`^(?:(?:dis|mis|un)?(?:${OUR})ours?(?:ed|ing|able|ably|ite|ites|ful|hood|hoods|less|al|ist)?|defences?|offences?|licences?|pretences?|centres?|theatres?|metres?|kilometres?|litres?|fibres?|programmes?|analys(?:e|ed|es|ing)|paralys(?:e|ed|es|ing)|catalogues?|travell(?:ed|ing|ers?)|labell(?:ed|ing)|modell(?:ed|ing)|channell(?:ed|ing)|fuell(?:ed|ing)|signall(?:ed|ing)|cancell(?:ed|ing)|fulfils?|enrolments?|instalments?|skilful|grey|cheques?|ageing)$`,
);
const AMERICAN = new RegExp(
  String.raw`^(?:(?:dis|mis|un)?(?:${OUR})ors?(?:ed|ing|able|ably|ite|ites|ful|hood|hoods|less|al|ist)?|defenses?|offenses?|pretenses?|centers?|theaters?|meters?|kilometers?|liters?|fibers?|analyz(?:e|ed|es|ing)|paralyz(?:e|ed|es|ing)|catalogs?|travel(?:ed|ing|ers?)|label(?:ed|ing)|model(?:ed|ing)|channel(?:ed|ing)|fuel(?:ed|ing)|signal(?:ed|ing)|cancel(?:ed|ing)|fulfills?|enrollments?|installments?|skillful|gray|aging)$`,
);
/** Common to both, or another word: armor is American, armory and rigorous are neither. */
const NEITHER = /^(?:analyses|paralyses|ends?|fers?|meters?|vals?|humors|parlors?|tumors?|rigors?|ardors?)$/;
const STEMS =
  'organ|real|recogn|criminal|modern|general|special|central|character|emphas|final|global|ideal|industrial|legal|local|marginal|maxim|minim|mobil|national|neutral|normal|optim|polar|popular|priorit|privat|radical|rational|regular|social|stabil|standard|summar|symbol|util|victim|visual|formal|author|apolog|capital|civil|colon|commercial|critic|democrat|econom|equal|harmon|institutional|instrumental|liberal|material|memor|militar|monopol|moral|penal|personal|politic|scrutin|secular|terror|urban|vandal|weapon';
const ISE = new RegExp(
  String.raw`^(?:de|dis|re|un|under|over)*(?:${STEMS})(?:is|iz)(?:e|ed|es|er|ers|ing|ation|ations|ational)$`,
);

interface Case {
  block: EditionBlock;
  word: Word;
  british: boolean;
}

function* find(text: StudyText): Iterable<Found> {
  if (languageOf(text) !== 'en') return;
  const spelled: Case[] = [];
  const endings: Case[] = [];
  for (const block of text.blocks) {
    if (zoneOf(text, block.id) === 'notes') continue;
    for (const word of wordsOf(block)) {
      if (word.text.length < 4 || /^\p{Lu}/u.test(word.text)) continue;
      const { folded } = word;
      if (!NEITHER.test(folded) && (BRITISH.test(folded) || AMERICAN.test(folded)))
        spelled.push({ block, word, british: BRITISH.test(folded) });
      else if (ISE.test(folded))
        endings.push({ block, word, british: /is(?:e|ed|es|er|ers|ing|ation|ations|ational)$/.test(folded) });
    }
  }
  const variety = /^en[-_](GB|US)\b/i.exec(text.meta.language)?.[1].toUpperCase();
  if (variety) yield* against(spelled, `en-${variety}`);
  else yield* rarer(spelled, (british) => (british ? undefined : 'american'));
  yield* rarer(endings, () => 'ending');
}

/** Spelled otherwise than the language of the text says. */
function* against(cases: Case[], variety: string): Iterable<Found> {
  for (const { block, word, british } of cases) {
    if (british === (variety === 'en-GB') || quotationAt(block, word.start)) continue;
    const parameters = { word: word.text, variety };
    yield { block, start: word.start, end: word.end, severity: 'minor', variant: 'declared', parameters };
  }
}

function* rarer(cases: Case[], variantOf: (british: boolean) => string | undefined): Iterable<Found> {
  const unquoted = cases.filter(({ block, word }) => !quotationAt(block, word.start));
  const habit = habitOf(
    unquoted.map(({ british }) => british),
    4,
    0.8,
  );
  if (!habit) return;
  for (const { block, word, british } of unquoted) {
    if (british === habit.usual) continue;
    const variant = variantOf(british);
    const parameters = { word: word.text, count: habit.count, total: habit.total };
    yield { block, start: word.start, end: word.end, severity: 'info', ...(variant ? { variant } : {}), parameters };
  }
}
