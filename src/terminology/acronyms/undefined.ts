import type { Side } from '../../text/finding.js';
import { zoneOf } from '../study.js';
import type { Hit, Rule, Study } from '../rule.js';
import { isExpansionRepeated } from './expansion-repeated.js';
import { isFormula } from './formulas.js';
import { KNOWN } from './known.js';
import type { Use } from './forms.js';
import {
  hitsOnBothSides,
  isExplainedBeside,
  pairOfUse,
  placeOf,
  placeOfShort,
  usesIn,
  type SideHit,
} from './places.js';
import { type AcronymConcept, type ConceptSide } from './register.js';

/** A short form that no place of the text explains. */
export const neverDefined: Rule = {
  id: 'acronym-undefined',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  yieldsTo: ['acronym-near-miss'],
  title: { en: 'Acronym never defined', es: 'Sigla nunca definida' },
  explanation: {
    en: 'Nowhere does the text say what the short form stands for. It weighs more where the original does say it. Short forms that stand in every dictionary, chemical formulas, and those that appear only in notes, are passed over.',
    es: 'En ningún lugar dice el texto qué significa la sigla. Pesa más cuando el original sí lo dice. Se pasan por alto las siglas que están en cualquier diccionario, las fórmulas químicas y las que solo aparecen en las notas.',
  },
  messages: {
    default: {
      en: '{short} is never defined; uses: {count}',
      es: '{short} no se define en ningún lugar; usos: {count}',
    },
    'front-only': {
      en: '{short} is defined in the abstract only; the text itself uses it without saying what it stands for',
      es: '{short} solo se define en el resumen; el texto mismo la usa sin decir qué significa',
    },
    lost: {
      en: '{short} is never defined here; the original defines {original} ({long})',
      es: '{short} no se define aquí; el original define {original} ({long})',
    },
  },
  examples: [
    { source: ['El CCFFAA informa. El CCFFAA decide.'], found: ['CCFFAA | -'] },
    {
      source: ['El crimen organizado transnacional (COT) crece.', 'El COT paga.', 'El COT manda.'],
      target: ['Transnational organized crime is growing.', 'TOC pays.', 'TOC rules.'],
      found: ['- | TOC'],
    },
    {
      source: ['## Resumen', 'El crimen organizado transnacional (COT) crece.', '## Introducción', 'El COT paga.'],
      found: ['COT | -'],
    },
    { source: ['La ONU y la OMS avisan.'], found: [] },
    { source: ['ELENA: ¿Otra vez?', 'INÉS: Siéntate.', 'ELENA (de pie): No.', 'INÉS: Habla ELENA.'], found: [] },
    { source: ['Se midió el CO2, el NaCl, el H2SO4 y el NO3-; 2 GB.'], found: [] },
    { source: ['El capítulo IV trata del siglo XX.', 'NO se permite. No hay excepciones.'], found: [] },
    { source: ['Al tráfico ilícito de drogas lo llaman TID.'], found: [] },
    { source: ['Véase el informe.[^1]', '[^1]: Fondo Editorial de la PUCP.'], found: [] },
    { source: ['LA LUCHA CONTRA EL NARCOTRÁFICO Y SUS REDES', 'Es larga.'], found: [] },
  ],
  check: (study): Iterable<Hit> => hitsOnBothSides(study, (concept, form, side) => lookAt(study, concept, form, side)),
};

function lookAt(study: Study, concept: AcronymConcept, form: ConceptSide, side: Side): SideHit[] {
  const uses = form.uses.filter(({ zone }) => zone !== 'notes');
  if (uses.length === 0 || KNOWN.has(form.key) || isFormula(form.text)) return [];
  if (form.definitions.length > 0) return frontOnly(study, form, side);
  // Brackets after words that its letters do not fit may still define it.
  if (form.guesses.length > 0 || isExplained(study, concept)) return [];
  const place = placeOf(uses[0]);
  const original = side === 'target' ? concept.source : null;
  if (original && original.definitions.length > 0) {
    // The brackets that should define it say something else, which is said there.
    if (isExpansionRepeated(study, concept)) return [];
    const parameters = { short: uses[0].text, original: original.text, long: original.long ?? '' };
    // Where the original defines it, the words beside it may say the same in another way (`the agency BNPB`).
    const severity = usesAt(study, original, form).length > 0 ? 'info' : 'minor';
    return [{ severity, place, variant: 'lost', compares: true, parameters }];
  }
  return [{ severity: 'info', place, parameters: { short: uses[0].text, count: uses.length } }];
}

/** The uses in the translation in sentences that answer to a definition in the original. */
const usesAt = (study: Study, original: ConceptSide, form: ConceptSide): Use[] =>
  original.definitions.flatMap((definition) =>
    usesIn(study, form, pairOfUse(study, placeOfShort('source', definition))),
  );

/** What the abstract defines, the text defines again where it is used: the two are read apart. */
function frontOnly(study: Study, { definitions, uses }: ConceptSide, side: Side): SideHit[] {
  const text = study[side];
  const use = uses.find(({ zone }) => zone === 'body');
  if (!text || !use || definitions.some(({ block }) => zoneOf(text, block) !== 'front')) return [];
  return [{ severity: 'info', place: placeOf(use), variant: 'front-only', parameters: { short: use.text } }];
}

/** A paragraph of a text that does not define the short form says what it stands for: it is spoken of there. */
const isExplained = (study: Study, { source, target }: AcronymConcept): boolean =>
  [source, target].some(
    (form) => form?.definitions.length === 0 && form.uses.some((use) => isExplainedBeside(study, use, form.key)),
  );
