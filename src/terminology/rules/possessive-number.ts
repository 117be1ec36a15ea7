/** A sentence that opens with `Its` after one whose plural subject was `their` until then. */
import type { Hit, Rule, Study } from '../rule.js';
import { blockOf, languageOf, pairsOf, sentencesOf } from '../study.js';
import { sideOf } from '../words/scan.js';

export const possessiveNumber: Rule = {
  id: 'possessive-number',
  category: 'linguistic-conventions/grammar',
  needs: 'pair',
  title: { en: 'Its after a plural', es: 'Its después de un plural' },
  messages: {
    default: {
      en: '“Its” after “{subject}”, which the sentence before calls “their”; Spanish “su” does not tell one from the other',
      es: '«Its» después de «{subject}», que en la oración anterior es «their»; el «su» del español no distingue entre los dos',
    },
  },
  explanation: {
    en: 'Spanish “su” is its, his, her and their. Looks at an English sentence that opens with “Its” where the original opens with “su”, after a sentence with a plural subject and “their”. For information, since “its” may mean another word of that sentence.',
    es: 'El «su» del español es its, his, her y their. Mira la oración inglesa que empieza por «Its», donde el original empieza por «su», después de otra con sujeto plural y «their». Es informativo, pues «its» puede referirse a otra palabra de esa oración.',
  },
  examples: [
    {
      source: ['Los sindicatos, como parte del acuerdo, cuidan de sus afiliados. Su papel no termina ahí.'],
      target: ['The unions, as a party to the agreement, look after their members. Its role does not end there.'],
      found: ['- | Its'],
    },
    {
      source: [
        'El sindicato cuida de sus afiliados. Su papel no termina ahí.',
        'Los sindicatos cuidan de sus afiliados. Su papel no termina ahí.',
        'La prensa dijo lo suyo. Su papel no termina ahí.',
      ],
      target: [
        'The union looks after its members. Its role does not end there.',
        'The unions look after their members. Their role does not end there.',
        'The press had their say. Its role does not end there.',
      ],
      found: [],
    },
  ],
  check: compare,
};

/** An article, a noun in the plural with up to three words before it, and what a subject is followed by. */
const PLURAL =
  /^((?:The|These|Those|All|Both|Many|Most|Some)\s(?:[\p{L}’'-]+\s){0,3}?\p{L}+(?<![isu])s)(?=,|\s\p{Ll})/u;

function* compare(study: Study): Iterable<Hit> {
  if (!study.target || languageOf(study.target) !== 'en' || languageOf(study.source) !== 'es') return;
  for (const pair of pairsOf(study)) {
    for (const place of pair.target) {
      const block = blockOf(study.target, place.block)!;
      if (!block.text.startsWith('Its ', place.start) || !/^Sus?\s/.test(sideOf(study, pair, 'source'))) continue;
      const before = sentencesOf(block).findLast(({ end }) => end <= place.start);
      const words = before && block.text.slice(before.start, before.end);
      const subject = words && PLURAL.exec(words)?.[1];
      if (!subject || !/\btheir\b/.test(words) || /\bits\b/.test(words)) continue;
      yield { severity: 'info', target: { ...place, end: place.start + 3 }, parameters: { subject } };
    }
  }
}
