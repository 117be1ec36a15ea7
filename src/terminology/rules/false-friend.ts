/** False friends and calques, only where the original has the word that triggers them. */
import type { EditionBlock } from '../../edition/model.js';
import { foldCase } from '../fold.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, cached, foldedText, pairsOf, quoteOf, wordsOf, type AlignedPair, type Word } from '../study.js';
import { CALQUES } from '../words/calques.js';
import { falseFriends, type FalseFriend, type FriendsByWord } from '../words/false-friends.js';
import { sideOf, wordsBetween } from '../words/scan.js';
import { opensSentence } from '../words/names.js';
import { languagesOf } from '../words/translating.js';
import { matches } from '../words/matches.js';

export const falseFriend: Rule = {
  id: 'false-friend',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'False friend', es: 'Falso amigo' },
  messages: {
    default: {
      en: '“{source}” means {right}; “{target}” would be {means}',
      es: '«{source}» es {right}; «{target}» sería {means}',
    },
    maybe: {
      en: '“{source}” often means {right}; does “{target}” say that here?',
      es: '«{source}» suele ser {right}; ¿lo dice aquí «{target}»?',
    },
    calque: {
      en: '“{target}” follows the Spanish word for word; English says {right}',
      es: '«{target}» sigue el español palabra por palabra; el inglés dice {right}',
    },
  },
  explanation: {
    en: 'A hundred pairs of words that look alike in Spanish and English and mean different things (notorio and notorious, actualmente and actually), and some calques (forces of order). Only where the original of the same pair has the word that triggers it, and no other that explains the translation. Pairs that are right in some contexts are for information.',
    es: 'Un centenar de parejas de palabras parecidas en español e inglés que significan cosas distintas (notorio y notorious, actualmente y actually), y algunos calcos (forces of order). Solo si el original de esa pareja tiene la palabra que lo provoca y ninguna otra que explique la traducción. Las que a veces son correctas son informativas.',
  },
  examples: [
    {
      source: ['Es notorio que actualmente pretende realizarlo; las fuerzas del orden asisten.'],
      target: ['It is notorious that he actually pretends to do it; the forces of order assist.'],
      found: [
        'notorio | notorious',
        'actualmente | actually',
        'pretende | pretends',
        'asisten | assist',
        '- | forces of order',
      ],
    },
    {
      source: ['Actúan, previa declaratoria del estado de emergencia.'],
      target: ['They act, prior declaration of a state of emergency.'],
      found: ['- | prior declaration of'],
    },
    {
      source: [
        'Los alcaldes de mayor edad se dieron cuenta de que nadie realizó nada; un círculo vicioso.',
        'De hecho, es una biblioteca real.',
      ],
      target: [
        'The older mayors realized that nobody did anything; a vicious circle.',
        'It is actually an actual library.',
      ],
      found: [],
    },
    {
      source: ['Estudió en la Academia Mayor de Minas.'],
      target: ['She studied at the Academia Mayor de Minas.'],
      found: [],
    },
    {
      languages: ['en', 'es'],
      source: ['He actually went to the library.'],
      target: ['Actualmente fue a la librería.'],
      found: ['actually | Actualmente', 'library | librería'],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  const friends = languages && falseFriends(languages.from, languages.to);
  if (!friends) return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const phrases = languages.from === 'es' ? [...calques(study, pair)] : [];
    yield* phrases;
    // A word within a calque is said with it.
    const isSaid = ({ block, start }: Place): boolean =>
      phrases.some(({ target }) => target!.block === block && target!.start <= start && start < target!.end);
    for (const hit of inPair(study, pair, friends)) if (!isSaid(hit.target!)) yield hit;
  }
}

function* inPair(study: Study, pair: AlignedPair, friends: FriendsByWord): Iterable<Hit> {
  let own: Word[] | undefined;
  for (const place of pair.target) {
    for (const word of wordsBetween(blockOf(study.target!, place.block)!, place.start, place.end)) {
      for (const friend of friends.get(word.folded) ?? []) {
        own ??= pair.source.flatMap((each) => wordsBetween(blockOf(study.source, each.block)!, each.start, each.end));
        const hit = inWords(study, pair, own, friend, { ...place, start: word.start, end: word.end });
        if (hit) yield hit;
      }
    }
  }
}

function inWords(
  study: Study,
  pair: AlignedPair,
  own: readonly Word[],
  friend: FalseFriend,
  target: Place,
): Hit | undefined {
  const trigger = own.find(({ folded }) => friend.source.has(folded));
  if (!trigger || own.some((word) => word !== trigger && friend.explains(word.folded))) return undefined;
  if (isInName(study, trigger, target)) return undefined;
  const side = pair.source.find((each) => wordsOf(blockOf(study.source, each.block)!).includes(trigger))!;
  const source: Place = { ...side, start: trigger.start, end: trigger.end };
  const { right, means, suspicion } = friend;
  const parameters = { source: trigger.text, target: quoteOf(study, target), right, means };
  return suspicion === '!' && means !== ''
    ? { severity: 'minor', source, target, parameters }
    : { severity: suspicion === '!' ? 'minor' : 'info', source, target, variant: 'maybe', parameters };
}

/** Universidad Nacional Mayor: the same word with a capital in both texts, in the middle of a sentence. */
function isInName(study: Study, { text }: Word, target: Place): boolean {
  const block = blockOf(study.target!, target.block)!;
  return /^\p{Lu}/u.test(text) && quoteOf(study, target) === text && !opensSentence(block, target);
}

function* calques(study: Study, pair: AlignedPair): Iterable<Hit> {
  let spanish: string | undefined;
  for (const place of pair.target) {
    const block = blockOf(study.target!, place.block)!;
    const known = calquesIn(block);
    if (known.length === 0) continue;
    const words = foldedText(block).slice(place.start, place.end);
    for (const { spanish: made, english, right, sure } of known) {
      for (const match of matches(words, english)) {
        spanish ??= foldCase(sideOf(study, pair, 'source'));
        if (!made.test(spanish)) continue;
        const target = { ...place, start: place.start + match.index, end: place.start + match.index + match[0].length };
        yield {
          severity: sure ? 'minor' : 'info',
          target,
          variant: 'calque',
          parameters: { target: quoteOf(study, target), right },
        };
      }
    }
  }
}

/** The calques of which a block has a word: few, and none in most blocks. */
const calquesIn = cached((block: EditionBlock) => CALQUES.filter(({ key }) => foldedText(block).includes(key)));
