/** Ranges of pages and years that cannot be: without a dash, backwards, of one page. */
import type { Rule, StudyText } from '../rule.js';
import { zoneOf } from '../study.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const pageRange: Rule = {
  id: 'page-range',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  title: { en: 'Ranges of pages and years', es: 'Intervalos de páginas y de años' },
  messages: {
    default: {
      en: 'two numbers where a range of pages is expected: is a hyphen missing?',
      es: 'dos números donde se espera un intervalo de páginas: ¿falta un guion?',
    },
    backwards: { en: 'the range {range} runs backwards', es: 'el intervalo {range} va hacia atrás' },
    one: {
      en: 'the range {range} starts and ends on one page',
      es: 'el intervalo {range} empieza y acaba en la misma página',
    },
  },
  explanation: {
    en: 'In notes and references: two numbers with a space between them where others have a range (37 56), a range that runs backwards (95-84), and one of a single page (10-10). Ends that are cut short (419-37) and numbers grouped by a space (12 345) are in order.',
    es: 'En notas y referencias: dos números con un espacio donde otros llevan un intervalo (37 56), un intervalo que va hacia atrás (95-84) y uno de una sola página (10-10). Están bien los finales abreviados (419-37) y los números agrupados con espacio (12 345).',
  },
  examples: [
    {
      source: [
        '[^1]: Paz, A. Revista 4 (2): 37 56. Lima.',
        '[^2]: Sol, B. Revista 5.1: 95-84.',
        '[^3]: Luz, C. Revista 17.01: 10-10.',
      ],
      found: ['37 56 | -', '95-84 | -', '10-10 | -'],
    },
    {
      source: [
        '[^1]: Paz, A. Revista 4: 419-37, 101 117 y 12 345; ISSN 2413-1020; 2019-20; Ley 30-20.',
        'Ganó 3-1 y 95-84.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const SPACED = /(?=\d)(?<=[:,]\s|\bpp?\.\s|\bpágs?\.\s)(\d{1,3})\s(\d{1,3})(?=[.,;)]|$)/gu;
const RANGE = /(?=\d)(?<=(?:[:,]|pp?\.|págs?\.)\s?)(\d{1,5})[-–](\d{1,5})(?=[.,;)\s]|$)/gu;
const YEARS = /(?=[12])(?<=[\s(])((?:1[5-9]|20)\d\d)[-–]((?:1[5-9]|20)\d\d)(?=[.,;)\s]|$)/gu;

function* find(text: StudyText): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(text, SPACED)) {
    const [first, last] = [Number(match[1]), Number(match[2])];
    // 12 345 may be one number.
    if (zoneOf(text, block.id) !== 'notes' || match[2].length === 3 || last <= first) continue;
    yield { block, start, end, severity: 'minor' };
  }
  for (const { block, match, start, end } of matchesIn(text, RANGE)) {
    if (zoneOf(text, block.id) !== 'notes') continue;
    const [first, last] = [Number(match[1]), lastOf(match[1], match[2])];
    const parameters = { range: match[0] };
    if (first === last) yield { block, start, end, severity: 'info', variant: 'one', parameters };
    else if (last < first) yield { block, start, end, severity: 'minor', variant: 'backwards', parameters };
  }
  for (const { block, match, start, end } of matchesIn(text, YEARS)) {
    const isNumber = /(?:ISSN|ISBN|[Nn][.º°o]+|[Tt]el\.?|[Ll]ey|Law|Act)\s?$/.test(
      block.text.slice(Math.max(0, start - 8), start),
    );
    if (Number(match[2]) < Number(match[1]) && !isNumber)
      yield { block, start, end, severity: 'minor', variant: 'backwards', parameters: { range: match[0] } };
  }
}

/** The last page, which may be cut short: 419-37 ends on 437. */
const lastOf = (first: string, last: string): number =>
  Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
