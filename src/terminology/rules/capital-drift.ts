/** A word that a text writes now with a capital, now without, where the original does not waver. */
import type { Rule, Study, StudyText } from '../rule.js';
import { otherSide } from '../../edition/sentences.js';
import { blockOf, languageOf, pairAt } from '../study.js';
import { capitalsOf, standsAlone, type Written } from '../words/capitals.js';
import { capitalRuns } from '../words/names.js';
import { countRaised, raisedCounterpart } from '../words/raised-pairs.js';
import { inTexts, type Found } from '../words/scan.js';

export const capitalDrift: Rule = {
  id: 'capital-drift',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'Capital that comes and goes', es: 'Mayúscula que va y viene' },
  messages: {
    default: {
      en: '“{words}” with a small letter; {count} times with a capital, and the other text has “{other}” here',
      es: '«{words}» con minúscula; {count} veces con mayúscula, y el otro texto dice aquí «{other}»',
    },
    small: {
      en: '“{words}” with a small letter; {count} times with a capital',
      es: '«{words}» con minúscula; {count} veces con mayúscula',
    },
    raised: {
      en: '“{words}” with a capital; {count} times in small letters',
      es: '«{words}» con mayúscula; {count} veces en minúscula',
    },
  },
  explanation: {
    en: 'Follows each word that has a capital in the middle of a sentence through the running text (no headings, notes or quotations). The rarer form is shown with the counts. What is part of a name (Ministry of Defence), a long form before its abbreviation, a word that qualifies another (state agencies) or another sense (a state of emergency) is left alone. It is certain where the original writes the word that answers to it in one way only, else for information.',
    es: 'Sigue por el texto corrido (sin títulos, notas ni citas) cada palabra que lleva mayúscula en medio de la oración. Muestra la forma menos usada, con las cuentas. No dice nada de lo que es parte de un nombre (Ministerio de Defensa), de la forma larga ante su sigla, de una palabra que califica a otra (state agencies) ni de otro sentido (estado de emergencia). Es seguro si el original escribe siempre igual la palabra correspondiente; si no, es informativo.',
  },
  examples: [
    {
      source: [
        'La presencia del Estado es débil.',
        'El fin del Estado es la paz.',
        'Huyen del Estado y su ley.',
        'La ley del Estado, la del Estado.',
        'Sin el Estado, nada.',
      ],
      target: [
        'The presence of the State is weak.',
        'The aim of the State is peace.',
        'They flee the State and its law.',
        'The law of the State, that of the state.',
        'Without the State, nothing.',
      ],
      found: ['- | state'],
    },
    {
      source: [
        'La seguridad nacional: ley, seguridad nacional, Estado.',
        'Por la seguridad nacional.',
        'Hay seguridad nacional, y más.',
        'En la seguridad nacional.',
      ],
      target: [
        'For national security: law, National Security, State.',
        'For the national security.',
        'There is national security, and more.',
        'In the national security.',
      ],
      found: ['- | National Security'],
    },
    {
      source: [
        'La presencia del Estado y el control estatal.',
        'El Ministerio del Estado.',
        'El estado de emergencia.',
        'El fin del Estado.',
        'La ley del Estado.',
      ],
      target: [
        'The presence of the State and state control, by state agencies.',
        'The Ministry of State.',
        'A state of emergency.',
        'The aim of the State.',
        'The law of the State.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

/** Words with a capital that make a habit, and how much rarer the other form must be. */
const LEAST = 3;
const RARER = 2;

function* find(text: StudyText, study: Study): Iterable<Found> {
  const { raised, small } = capitalsOf(text);
  for (const [folded, low] of small) {
    const high = raised.get(folded)!;
    if (high.length >= LEAST && !folded.includes(' ')) yield* smallOnes(text, study, folded, high, low);
    if (low.length >= LEAST && low.length >= RARER * high.length) yield* raisedOnes(text, study, high, low);
  }
}

/** Small letters where the original has a capital, or where nearly all others have one. */
function* smallOnes(
  text: StudyText,
  study: Study,
  folded: string,
  high: readonly Written[],
  low: readonly Written[],
): Iterable<Found> {
  const alone = low.filter((place) => standsAlone(place, languageOf(text)));
  if (alone.length === 0) return;
  const other = study.target ? raisedCounterpart(study, text.side, folded) : undefined;
  for (const { block, start, end } of alone) {
    const words = block.text.slice(start, end);
    const pair = pairAt(study, text.side, block.id, start);
    if (other && pair) {
      const there = countRaised(study, pair, otherSide(text.side), other);
      const here = countRaised(study, pair, text.side, folded);
      if (there <= here) continue;
      const said = wordsOfOther(study, text, pair, other);
      yield {
        block,
        start,
        end,
        severity: 'minor',
        compares: true,
        parameters: { words, count: high.length, other: said },
      };
    } else if (high.length >= RARER * alone.length && !study.target)
      yield { block, start, end, severity: 'info', variant: 'small', parameters: { words, count: high.length } };
  }
}

function wordsOfOther(
  study: Study,
  text: StudyText,
  pair: NonNullable<ReturnType<typeof pairAt>>,
  folded: string,
): string {
  const side = otherSide(text.side);
  for (const { block: id } of pair[side]) {
    const block = blockOf(study[side]!, id)!;
    const found = capitalsOf(study[side]!)
      .raised.get(folded)
      ?.find((place) => place.block === block);
    if (found) return block.text.slice(found.start, found.end);
  }
  return folded;
}

/** Capitals where the text writes small letters elsewhere, and the original has fewer capitals in this place. */
function* raisedOnes(
  text: StudyText,
  study: Study,
  high: readonly Written[],
  low: readonly Written[],
): Iterable<Found> {
  for (const { block, start, end, folded } of high) {
    const words = block.text.slice(start, end);
    const pair = pairAt(study, text.side, block.id, start);
    const fewer =
      pair !== undefined &&
      pair[otherSide(text.side)].length > 0 &&
      countRuns(study, pair, otherSide(text.side)) < countRuns(study, pair, text.side);
    // A single word may be a title before a name, or be meant for one thing of its kind.
    const certain = fewer && folded.includes(' ') && low.length >= LEAST + RARER;
    yield {
      block,
      start,
      end,
      severity: certain ? 'minor' : 'info',
      ...(certain ? { compares: true } : {}),
      variant: 'raised',
      parameters: { words, count: low.length },
    };
  }
}

function countRuns(study: Study, pair: NonNullable<ReturnType<typeof pairAt>>, side: 'source' | 'target'): number {
  return pair[side].reduce((count, { block, start, end }) => {
    const runs = capitalRuns(blockOf(study[side]!, block)!);
    return count + runs.filter((run) => run.start >= start && run.end <= end).length;
  }, 0);
}
