import type { Side } from '../../text/finding.js';
import type { Hit, Rule, Study } from '../rule.js';
import { formsOf } from './forms.js';
import { hitsOnBothSides, placeOfShort, type SideHit } from './places.js';
import { isAnagram, type AcronymConcept, type ConceptSide } from './register.js';

/** A short form that is defined and never used again. */
export const unused: Rule = {
  id: 'acronym-unused',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  title: { en: 'Acronym defined and never used again', es: 'Sigla definida que no se vuelve a usar' },
  explanation: {
    en: 'A short form that stands only where it is defined can go, unless readers will look for it. It weighs more where the original does use it again: the translation may write something else in its place.',
    es: 'Una sigla que solo aparece donde se define puede suprimirse, salvo que alguien la busque. Pesa más cuando el original sí la vuelve a usar: la traducción puede escribir otra cosa en su lugar.',
  },
  messages: {
    default: { en: '{short} is defined here and never used again', es: '{short} se define aquí y no se vuelve a usar' },
    dropped: {
      en: '{short} is defined here and never used again; the original uses {original} again, times: {count}',
      es: '{short} se define aquí y no se vuelve a usar; el original vuelve a usar {original}, veces: {count}',
    },
  },
  examples: [
    { source: ['Informa el Ministerio Público (MP).', 'El ministerio calla.'], found: ['MP | -'] },
    {
      source: ['Informa el Ministerio Público (MP).', 'El ministerio calla.'],
      target: ['The Public Ministry (MP) reports.', 'The ministry is silent.'],
      found: ['MP | MP'],
    },
    {
      source: ['El crimen organizado transnacional (COT) crece.', 'El COT paga.'],
      target: ['Transnational organized crime (TOC) is growing.', 'It pays.'],
      found: ['- | TOC'],
    },
    { source: ['Informa el Ministerio Público (MP).', 'El MP calla.'], found: [] },
    { source: ['El valle (VRAEM) es largo.', 'Véase.[^1]', '[^1]: “El VRAEM”.'], found: [] },
  ],
  check: (study): Iterable<Hit> => hitsOnBothSides(study, (concept, form, side) => lookAt(study, concept, form, side)),
};

function lookAt(study: Study, concept: AcronymConcept, form: ConceptSide, side: Side): SideHit[] {
  const [definition] = form.definitions;
  if (!definition || form.uses.some((use) => !use.definition)) return [];
  const place = placeOfShort(side, definition);
  const original = side === 'target' ? concept.source : null;
  const again = original && original.definitions.length > 0 ? original.uses.filter((use) => !use.definition) : [];
  // Where the original's form stands in its place, that is said there.
  if (side === 'target' && (concept.strays.target.length > 0 || isMisspelled(study, form))) return [];
  if (!original || again.length === 0) return [{ severity: 'info', place, parameters: { short: form.text } }];
  const parameters = { short: form.text, original: original.text, count: again.length };
  // Once may be a pronoun or the name in short: translators need not say the letters again.
  const severity = again.length > 1 ? 'minor' : 'info';
  return [{ severity, place, variant: 'dropped', compares: true, parameters }];
}

/** The same letters stand in another order somewhere, as a form that the translation does not define: a slip, said there. */
const isMisspelled = (study: Study, { key }: ConceptSide): boolean =>
  study.target !== null &&
  [...formsOf(study.target).values()].some((other) => other.definitions.length === 0 && isAnagram(other.key, key));
