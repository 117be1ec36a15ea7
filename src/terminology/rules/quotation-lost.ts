/** Words that the original quotes and the translation does not, or the other way round. */
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, pairsOf, type AlignedPair } from '../study.js';
import { isEmphasised } from '../words/marked.js';
import { readQuotes } from '../words/quotes.js';

export const quotationLost: Rule = {
  id: 'quotation-lost',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Quotation marks that only one text has', es: 'Comillas que solo tiene un texto' },
  messages: {
    default: {
      en: 'the original quotes these words, the translation quotes nothing here',
      es: 'el original cita estas palabras; la traducción no cita nada aquí',
    },
    added: {
      en: 'the translation quotes these words, the original quotes nothing here',
      es: 'la traducción cita estas palabras; el original no cita nada aquí',
    },
  },
  explanation: {
    en: 'Compares the quotations of sentences that answer to each other. Quotation marks of any kind count, and so do italics, which may stand for them. Direct speech with a dash is not looked at. Always for information.',
    es: 'Compara las citas de las oraciones que se corresponden. Cuentan las comillas de cualquier clase y también la cursiva, que puede hacer sus veces. No mira el diálogo con raya. Siempre es informativo.',
  },
  examples: [
    {
      source: ['Se llaman “luchadores”.', 'Es una ley.'],
      target: ['They call themselves fighters.', 'It is a “law”.'],
      found: ['“luchadores” | -', '- | “law”'],
    },
    {
      source: ['Se llaman «luchadores».', '—Ven —dijo.'],
      target: ['They call themselves *fighters*.', '“Come,” he said.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  if (!study.target) return;
  const all = pairsOf(study).flatMap((pair) => {
    if (pair.source.length === 0 || pair.target.length === 0) return [];
    return [{ pair, source: quoted(study, pair, 'source'), target: quoted(study, pair, 'target') }];
  });
  // Some texts use no quotation marks at all.
  const quoting = all.filter(({ source, target }) => source.length + target.length > 0);
  const alone = quoting.filter(({ source, target }) => source.length === 0 || target.length === 0);
  if (alone.length > MOST && 2 * alone.length > quoting.length) return;
  for (const { pair, source, target } of alone) {
    if (source.length > 0 && target.length === 0 && !hasOther(study, pair, 'target'))
      for (const place of source) yield { severity: 'info', source: place };
    if (target.length > 0 && source.length === 0 && !hasOther(study, pair, 'source'))
      for (const place of target) yield { severity: 'info', target: place, variant: 'added' };
  }
}

/** Pairs in which one text alone quotes, from which on it may be a habit. */
const MOST = 4;

/** Outermost quotations that lie in one side of a pair. */
const quoted = (study: Study, pair: AlignedPair, side: Side): Place[] =>
  pair[side].flatMap((place) =>
    readQuotes(blockOf(study[side]!, place.block)!).quotations.flatMap(({ start, end, depth, family }) =>
      depth === 0 && family !== 'single' && start >= place.start && end <= place.end ? [{ ...place, start, end }] : [],
    ),
  );

/** Italics, dashes of dialogue, single marks, or part of a quotation that runs on. */
const hasOther = (study: Study, pair: AlignedPair, side: Side): boolean =>
  pair[side].some(({ block: id, start, end }) => {
    const block = blockOf(study[side]!, id)!;
    const words = block.text.slice(start, end);
    return (
      /["“”«»‘']|^\s*[—–-]/.test(words) ||
      (block.marks ?? []).some(
        (mark) => mark.start >= start && mark.end <= end && isEmphasised(block, mark.start, mark.end),
      )
    );
  });
