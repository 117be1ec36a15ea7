/** The table of false friends, read once. */
import table from './false-friends-es-en.js';

/** How likely a pair of false friends is a mistake: `!` almost always, `?` worth a look, `-` right. */
export type Suspicion = '!' | '?' | '-';

/** A pair of false friends, seen from the language of the original. */
export interface FalseFriend {
  /** Forms in the language of the original. */
  source: ReadonlySet<string>;
  /** What the word of the original means in the language of the translation. */
  right: string;
  /** What the word of the translation means. */
  means: string;
  suspicion: Suspicion;
  /** Whether a folded word of the original explains the word of the translation. */
  explains(word: string): boolean;
}

/** False friends by form in the language of the translation. */
export type FriendsByWord = ReadonlyMap<string, readonly FalseFriend[]>;

let built: { 'es-en': FriendsByWord; 'en-es': FriendsByWord } | undefined;

/** False friends for translations between two languages (primary subtags), or undefined where there is no table. */
export function falseFriends(from: string, to: string): FriendsByWord | undefined {
  const key = `${from}-${to}`;
  if (key !== 'es-en' && key !== 'en-es') return undefined;
  return (built ??= build())[key];
}

function build(): { 'es-en': FriendsByWord; 'en-es': FriendsByWord } {
  const intoEnglish = new Map<string, FalseFriend[]>();
  const intoSpanish = new Map<string, FalseFriend[]>();
  for (const line of table.trim().split('\n')) {
    const [es, en, english, spanish, sure, unlessEs, unlessEn] = line.split(';');
    const [spanishForms, englishForms] = [formsOf(es), formsOf(en)];
    add(intoEnglish, englishForms, {
      source: new Set(spanishForms),
      right: english,
      means: spanish,
      suspicion: sure[0] as Suspicion,
      explains: explainer(unlessEs),
    });
    add(intoSpanish, spanishForms, {
      source: new Set(englishForms),
      right: spanish,
      means: english,
      suspicion: sure[1] as Suspicion,
      explains: explainer(unlessEn),
    });
  }
  return { 'es-en': intoEnglish, 'en-es': intoSpanish };
}

function explainer(list: string): (word: string) => boolean {
  const entries = list.split(',').filter(Boolean);
  return (word) => entries.some((entry) => (entry.startsWith('=') ? word === entry.slice(1) : word.startsWith(entry)));
}

function add(map: Map<string, FalseFriend[]>, forms: readonly string[], friend: FalseFriend): void {
  if (friend.suspicion === '-') return;
  for (const form of forms) map.set(form, [...(map.get(form) ?? []), friend]);
}

/** `a{b,c}|d` as `ab`, `ac`, `d`. */
export function formsOf(pattern: string): string[] {
  return pattern.split('|').flatMap((part) => {
    const match = /^([^{]*)\{([^}]*)\}$/.exec(part.trim());
    return match ? match[2].split(',').map((ending) => match[1] + ending) : [part.trim()];
  });
}
