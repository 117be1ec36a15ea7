import type { Hit, Rule, Study } from '../rule.js';
import { hitsOnBothSides, isExplainedBeside, placeOf, rankIn, type SideHit } from './places.js';
import { blockOf } from '../study.js';
import type { ConceptSide } from './register.js';
import type { Side } from '../../text/finding.js';

/** A short form that is used before the place where it is defined. */
export const late: Rule = {
  id: 'acronym-before-definition',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  title: { en: 'Acronym used before it is defined', es: 'Sigla usada antes de definirla' },
  explanation: {
    en: 'A short form is defined where it first appears, so that nobody has to look ahead. An abstract counts as part of the text here; notes do not.',
    es: 'Una sigla se define donde aparece por primera vez, para que nadie tenga que buscar más adelante. El resumen cuenta aquí como parte del texto; las notas, no.',
  },
  messages: {
    default: {
      en: '{short} is used here; it is defined only later, in {block}',
      es: '{short} se usa aquí; solo se define más adelante, en {block}',
    },
  },
  examples: [
    { source: ['El COT crece.', 'El crimen organizado transnacional (COT) paga.'], found: ['COT | -'] },
    {
      source: ['El COT crece.', 'El crimen organizado transnacional (COT) paga.'],
      target: ['TOC is growing.', 'Transnational organized crime (TOC) pays.'],
      found: ['COT | TOC'],
    },
    { source: ['El crimen organizado transnacional (COT) crece.', 'El COT paga.'], found: [] },
    // Explained in passing, then defined.
    {
      source: ['El crimen organizado transnacional, COT, crece.', 'El crimen organizado transnacional (COT) paga.'],
      found: [],
    },
    // A note is not read first.
    { source: ['El crimen organizado transnacional (COT) crece.[^1] El COT paga.', '[^1]: Véase COT.'], found: [] },
  ],
  check: (study): Iterable<Hit> => hitsOnBothSides(study, (_concept, form, side) => lookAt(study, form, side)),
};

function lookAt(study: Study, form: ConceptSide, side: Side): SideHit[] {
  const readable = form.definitions.filter(({ block }) => !isNote(study, side, block));
  const first = readable[0];
  const use = form.uses.find(({ zone }) => zone !== 'notes');
  if (!first || !use || use.definition) return [];
  const at = rankIn(study, { side, block: first.block, start: first.short.start, end: first.short.end });
  if (rankIn(study, use) >= at || isExplainedBeside(study, use, form.key, 'sentence')) return [];
  const isHeading = study[side] && blockOf(study[side], use.block)?.kind === 'heading';
  const parameters = { short: use.text, block: first.block };
  return [{ severity: isHeading ? 'info' : 'minor', place: placeOf(use), parameters }];
}

const isNote = (study: Study, side: Side, block: string): boolean =>
  (study[side] && blockOf(study[side], block)?.kind) === 'note';
