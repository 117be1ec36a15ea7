import type { Hit, Rule, Study } from '../rule.js';
import type { Side } from '../../text/finding.js';
import { blockOf, sentenceOf, textsOf } from '../study.js';
import { formsOf, type Form, type Use } from './forms.js';
import { KNOWN } from './known.js';
import { pairOfUse, placeOf, usesIn } from './places.js';
import { isAnagram, registerOf } from './register.js';
import { leaked } from './leaked.js';

/** A short form that is nearly another: the same letters in another order, or one letter off. */
export const nearMiss: Rule = {
  id: 'acronym-near-miss',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  yieldsTo: [leaked.id],
  title: { en: 'Nearly another acronym', es: 'Casi otra sigla' },
  explanation: {
    en: 'A short form that the text does not define, and that has the letters of a defined one in another order, or all but one: probably a slip. Short forms of three letters that differ in one are left alone, for they are often two things.',
    es: 'Una sigla que el texto no define y que tiene las letras de una definida en otro orden, o todas menos una: probablemente un descuido. Las siglas de tres letras que difieren en una se dejan, porque a menudo son dos cosas.',
  },
  messages: {
    default: {
      en: '{short} is defined nowhere and is nearly {other} ({long}); a slip?',
      es: '{short} no está definida y es casi {other} ({long}); ¿un descuido?',
    },
  },
  examples: [
    {
      source: ['El valle de los ríos Apurímac, Ene y Mantaro (VRAEM) crece.', 'En el VREAM hay paz.'],
      found: ['VREAM | -'],
    },
    {
      source: ['El tráfico ilícito de drogas (TID) crece.', 'El TID paga.'],
      target: ['Illicit drug trafficking (IDT) is growing.', 'ITD pays.'],
      found: ['- | ITD'],
    },
    // One text alone: the letters of a defined form in another order, however often.
    {
      languages: ['en', 'es'],
      source: ['Illicit drug trafficking (IDT) is growing.', 'TID pays.', 'TID rules.'],
      found: ['TID | -', 'TID | -'],
    },
    // Beside the form that it is meant for, where the original has that form twice.
    {
      source: ['La Federación Peruana de Fútbol (FPF) calla; la FPF lo sabe.'],
      target: ['The Peruvian Football Federation (FPF) is silent; the FFP knows.'],
      found: ['- | FFP'],
    },
    // A leak is a leak, though its letters are those of the translated form.
    {
      source: ['El tráfico ilícito de drogas (TID) crece.', 'El TID paga.'],
      target: ['Illicit drug trafficking (IDT) is growing.', 'TID pays.'],
      found: [],
    },
    {
      source: ['La Policía Nacional del Perú (PNP) y el Partido Nacionalista Peruano (PNPE).', 'La PNP y el PNPE.'],
      found: [],
    },
    // Three letters, one of them another: two things.
    { source: ['El tráfico ilícito de drogas (TID) crece.', 'Los TIC no bastan.'], found: [] },
  ],
  *check(study): Iterable<Hit> {
    for (const text of textsOf(study)) {
      const forms = formsOf(text);
      const models = [...forms.values()].filter((form) => definitionsOf(study, text.side, form).length > 0);
      for (const form of forms.values()) {
        if (form.key.length < 3 || KNOWN.has(form.key) || isAccountedFor(study, text.side, form)) continue;
        const other = models.find((model) => isNear(study, form, model));
        if (!other) continue;
        const long = definitionsOf(study, text.side, other)[0].long?.text ?? '';
        for (const use of form.uses)
          yield {
            severity: 'minor',
            concept: conceptOf(study, text.side, other),
            [text.side]: placeOf(use),
            parameters: { short: use.text, other: other.text, long },
          };
      }
    }
  },
};

const definitionsOf = (study: Study, side: Side, form: Form) =>
  registerOf(study).find((concept) => concept[side]?.key === form.key)?.[side]?.definitions ?? form.definitions;

const conceptOf = (study: Study, side: Side, form: Form): string =>
  registerOf(study).find((concept) => concept[side]?.key === form.key)?.id ?? form.text;

/** Defined itself, or the counterpart of a form in the other text, or straying from there. */
function isAccountedFor(study: Study, side: Side, form: Form): boolean {
  return registerOf(study).some((concept) => {
    if (concept.strays[side].some((use) => use.text === form.text)) return true;
    const own = concept[side];
    return (
      own?.key === form.key && (own.definitions.length > 0 || (concept.source !== null && concept.target !== null))
    );
  });
}

/**
 * The letters of a model in another order; or one letter off, and then no more frequent than the model: and not told apart
 * from it in one sentence or in the other text.
 */
function isNear(study: Study, form: Form, model: Form): boolean {
  if (digits(form) !== digits(model)) return false;
  const isRare = form.uses.length <= Math.min(2, model.uses.length);
  if (!isAnagram(form.key, model.key) && !(isRare && form.key.length > 3 && isOneOff(form.key, model.key)))
    return false;
  if (textsOf(study).every((text) => formsOf(text).has(form.key)) && study.target) return false;
  const isBeside = (use: Use, other: Use): boolean =>
    other.block === use.block && sentenceStart(study, other) === sentenceStart(study, use);
  return !form.uses.some((use) => model.uses.some((other) => isBeside(use, other)) && !standsForOne(study, use, model));
}

/** In the sentence that answers, the original has the model's counterpart once more than the translation has the model. */
function standsForOne(study: Study, use: Use, model: Form): boolean {
  const pair = use.side === 'target' ? pairOfUse(study, use) : undefined;
  const concept = pair && registerOf(study).find(({ target }) => target?.key === model.key);
  return (
    concept !== undefined && usesIn(study, concept.source, pair).length > usesIn(study, concept.target, pair).length
  );
}

function sentenceStart(study: Study, { side, block: id, start }: Use): number {
  const block = study[side] && blockOf(study[side], id);
  return block ? sentenceOf(block, start).start : 0;
}

const digits = ({ key }: Form): string => key.replace(/\P{N}/gu, '');

/** One letter more, less, or another; or two neighbours the other way round. Lengths differ by one at most. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.length - start - end, b.length - start - end];
  return (
    Math.max(left, right) <= 1 || (left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start])
  );
}
