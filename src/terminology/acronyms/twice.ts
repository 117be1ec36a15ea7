import type { Side } from '../../text/finding.js';
import { blockOf, zoneOf } from '../study.js';
import { foldCase } from '../fold.js';
import type { Hit, Rule, Study } from '../rule.js';
import type { Definition } from './definitions.js';
import { hitsOnBothSides, placeOfDefinition, type SideHit } from './places.js';
import type { ConceptSide } from './register.js';

/** A short form that is defined again. */
export const twice: Rule = {
  id: 'acronym-defined-twice',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  title: { en: 'Acronym defined twice', es: 'Sigla definida dos veces' },
  explanation: {
    en: 'One definition is enough: from then on the short form stands alone. The abstract and the text each define what they use, and that is right. Where the two long forms differ, one of them may be wrong.',
    es: 'Basta una definición: desde entonces la sigla va sola. El resumen y el texto definen cada uno lo que usan, y es lo correcto. Si las dos formas largas difieren, una puede estar mal.',
  },
  messages: {
    default: {
      en: '{short} is defined again; first in {block}',
      es: '{short} se define otra vez; antes en {block}',
    },
    differs: {
      en: '{short} is “{first}” in {block} and “{second}” here',
      es: '{short} es «{first}» en {block} y «{second}» aquí',
    },
  },
  examples: [
    {
      source: [
        'El crimen organizado transnacional (COT) crece.',
        'Del crimen organizado transnacional (COT) se habla.',
      ],
      found: ['crimen organizado transnacional (COT) | -'],
    },
    {
      source: ['La Policía Nacional del Perú (PNP) actúa.', 'La Policía Nacional Peruana (PNP) responde.'],
      found: ['Policía Nacional Peruana (PNP) | -'],
    },
    {
      source: [
        '## Resumen',
        'El crimen organizado transnacional (COT) crece.',
        '## Introducción',
        'El crimen organizado transnacional (COT) crece. El COT paga.',
      ],
      found: [],
    },
    { source: ['El crimen organizado transnacional (COT) crece.', 'El COT (véase arriba) paga.'], found: [] },
  ],
  check: (study): Iterable<Hit> => hitsOnBothSides(study, (_concept, form, side) => lookAt(study, form, side)),
};

function lookAt(study: Study, { definitions, text }: ConceptSide, side: Side): SideHit[] {
  return (['front', 'body'] as const).flatMap((zone): SideHit[] => {
    const [first, ...others] = definitions.filter(({ block }) => isIn(study, side, block, zone));
    return others.map((other): SideHit => {
      const differs = longOf(other) !== longOf(first);
      const parameters = {
        short: text,
        block: first.block,
        first: first.long?.text ?? '',
        second: other.long?.text ?? '',
      };
      const place = placeOfDefinition(study, side, other);
      return { severity: 'minor', place, ...(differs ? { variant: 'differs' } : {}), parameters };
    });
  });
}

const isIn = (study: Study, side: Side, block: string, zone: 'front' | 'body'): boolean => {
  const text = study[side];
  return text !== null && zoneOf(text, block) === zone && blockOf(text, block)?.kind !== 'heading';
};

const longOf = ({ long }: Definition): string => foldCase(long?.text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ');
