import { blockOf, pairAt } from '../study.js';
import { isEmphasised, isQuoted } from '../words/marked.js';
import { languagesOf } from '../words/translating.js';
import type { Hit, Rule } from '../rule.js';
import { formsOf } from './forms.js';
import { otherFormOf } from './known-pairs.js';
import { leaked, isInSameName } from './leaked.js';
import { placeOf } from './places.js';

/** A short form that everybody knows, in the form of the original's language. */
export const foreign: Rule = {
  id: 'acronym-foreign',
  category: 'accuracy/untranslated',
  needs: 'pair',
  yieldsTo: [leaked.id],
  title: { en: 'Well-known acronym in the other language’s form', es: 'Sigla conocida en la forma de la otra lengua' },
  explanation: {
    en: 'The United Nations are the ONU in Spanish and the UN in English, whether the text defines it or not. Where the original has the form of its language and so does the translation, it was left there. Quotations, italics, notes and names that are left as they are stand apart.',
    es: 'Las Naciones Unidas son la ONU en español y the UN en inglés, las defina el texto o no. Si el original tiene la forma de su lengua y la traducción también, quedó sin traducir. No dice nada de citas, cursivas, notas ni nombres que se dejan como están.',
  },
  messages: {
    default: {
      en: '{short} is {known} in English',
      es: '{short} es {known} en español',
    },
  },
  examples: [
    {
      source: ['La Organización Mundial de la Salud (OMS) y la ONU avisan.'],
      target: ['The World Health Organization (OMS) and the ONU warn.'],
      found: ['OMS | OMS', 'ONU | ONU'],
    },
    {
      languages: ['en', 'es'],
      source: ['The GDP fell.'],
      target: ['El GDP cayó.'],
      found: ['GDP | GDP'],
    },
    {
      source: ['La ONU y la OMS avisan; en español, “ONU”.', 'Véase Radio ONU.', '[^1]: ONU, Lima.'],
      target: ['The UN and the WHO warn; in Spanish, “ONU”.', 'See Radio ONU.', '[^1]: ONU, Lima.'],
      found: [],
    },
  ],
  *check(study): Iterable<Hit> {
    const languages = languagesOf(study);
    if (!languages) return;
    const own = formsOf(study.source);
    for (const [key, { uses }] of formsOf(study.target!)) {
      const known = otherFormOf(key, languages.from);
      const answers = known === undefined ? undefined : own.get(key)?.uses;
      // A form that both languages have, for two things (BID, SIDA), is no sign.
      if (!known || !answers || otherFormOf(key, languages.to)) continue;
      for (const use of uses) {
        const block = blockOf(study.target!, use.block)!;
        const pair = pairAt(study, 'target', use.block, use.start);
        const answer = answers.find((each) => pairAt(study, 'source', each.block, each.start) === pair);
        if (!answer || use.zone === 'notes' || isInSameName(study, answer, use)) continue;
        if (isQuoted(block, use.start) || isEmphasised(block, use.start, use.end)) continue;
        const parameters = { short: use.text, known };
        yield { severity: 'minor', source: placeOf(answer), target: placeOf(use), parameters };
      }
    }
  },
};
