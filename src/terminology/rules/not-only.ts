/** `not only … but` where the original says `sino también`. */
import { foldCase } from '../fold.js';
import type { Hit, Rule, Study } from '../rule.js';
import { blockOf, foldedText, languageOf, pairsOf } from '../study.js';
import { sideOf } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const notOnly: Rule = {
  id: 'not-only',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'not only … but also', es: 'no solo… sino también' },
  messages: {
    default: {
      en: 'the original says “sino también”; without “also” the sentence may be read as leaving the first part out',
      es: 'el original dice «sino también»; sin «also» la oración puede entenderse como si excluyera la primera parte',
    },
    spanish: {
      en: 'the original says “but also”; Spanish says “sino también”',
      es: 'el original dice «but also»; en español es «sino también»',
    },
  },
  explanation: {
    en: 'Looks at sentences with “not only … but” whose original has “no solo … sino también”: the second half of the pair lost its “also”, “too” or “as well”. For information, since “not only … but” is good English by itself.',
    es: 'Mira oraciones con «not only … but» cuyo original dice «no solo… sino también»: la segunda mitad perdió «also», «too» o «as well». Es informativo, pues «not only … but» también es correcto en inglés.',
  },
  examples: [
    {
      source: ['No debe orientarse únicamente a la defensa, sino también a operaciones internas.'],
      target: ['It should not be oriented only to defense, but to internal operations.'],
      found: ['- | only to defense, but'],
    },
    {
      source: ['No solo pierden, sino que también callan.', 'No solo pierden, sino que callan.'],
      target: ['They not only lose but also keep silent.', 'They not only lose but keep silent.'],
      found: [],
    },
  ],
  check: compare,
};

const ENGLISH =
  /\b(?:not|n['’]t)\b(?: \p{L}+){0,4}? (only)\b[^.;:?!]{1,160}?\bbut\b(?! (?:also|even|too|as well)\b)(?![^.;:?!]{0,120}\b(?:also|too|as well)\b)/gu;
const SPANISH =
  /\bno (?:\p{L}+ ){0,4}?(solo|solamente|unicamente)\b[^.;:?!]{1,160}?\bsino\b(?! (?:que )?(?:tambien|ademas|incluso)\b)(?![^.;:?!]{0,120}\b(?:tambien|ademas|asimismo)\b)/gu;

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  const pattern = { en: ENGLISH, es: SPANISH }[languageOf(study.target)];
  const also = {
    es: /\bsino (?:que )?(?:tambien|ademas)\b/u,
    en: /\bbut also\b|\bbut\b[^.;]{0,80}\b(?:too|as well)\b/u,
  }[languageOf(study.source)];
  if (!pattern || !also || languageOf(study.source) === languageOf(study.target)) return;
  const variant = languageOf(study.target) === 'es' ? { variant: 'spanish' } : {};
  for (const pair of pairsOf(study)) {
    for (const place of pair.target) {
      for (const match of matches(
        foldedText(blockOf(study.target, place.block)!).slice(place.start, place.end),
        pattern,
      )) {
        if (!also.test(foldCase(sideOf(study, pair, 'source')))) continue;
        const start = place.start + match.index + match[0].indexOf(match[1]);
        yield {
          severity: 'info',
          target: { ...place, start, end: place.start + match.index + match[0].length },
          ...variant,
        };
      }
    }
  }
}
