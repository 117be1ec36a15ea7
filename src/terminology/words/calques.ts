/** Calques of several words: Spanish turns of phrase carried over into English. */

/** A calque: found in English only where the Spanish has what it was made from. Patterns are for folded text. */
export interface Calque {
  /** A word that the English pattern always has. */
  key: string;
  spanish: RegExp;
  english: RegExp;
  /** What English says. */
  right: string;
  /** Almost always wrong, rather than worth a look. */
  sure: boolean;
}

/** The calques from Spanish that are known. */
export const CALQUES: readonly Calque[] = [
  {
    key: 'prior ',
    spanish: /(?:^|[,;(]\s?)previ[oa]s? (?!a\b|al\b)\p{L}/u,
    english: /(?<=,\s|^|;\s|\(\s?)prior (?!to\b)(?:\p{L}+ ){0,2}(?:of|by|from|with)\b/gu,
    right: 'after, following, subject to',
    sure: true,
  },
  {
    key: 'order',
    spanish: /\bfuerzas? del orden\b/u,
    english: /\bforces? of (?:the )?order\b/gu,
    right: 'law enforcement, security forces',
    sure: false,
  },
  {
    key: 'articulation',
    spanish: /\barticula(?:r|n|cion|ciones)\b/u,
    english: /\barticulations? (?:between|among|with)\b/gu,
    right: 'coordination',
    sure: true,
  },
  {
    key: 'develop',
    spanish: /\bdesarroll\p{L}+ (?:sus |las |la |su |una )?actividad(?:es)?\b/u,
    english: /\bdevelop(?:s|ed|ing)? (?:their |the |its |an )?activit(?:y|ies)\b/gu,
    right: 'carry out activities',
    sure: false,
  },
  {
    key: 'oriented',
    spanish: /\borientad[oa]s? a\b|\borient\p{L}+ (?:\p{L}+ )?a\b/u,
    english: /\boriented (?:\p{L}+ )?to(?! be\b)\b/gu,
    right: 'aimed at, intended to',
    sure: false,
  },
  {
    key: 'base',
    spanish: /\ben base a\b|\bcon base en\b/u,
    english: /\bin base to\b|\bon base of\b|\bin base of\b/gu,
    right: 'on the basis of',
    sure: true,
  },
  {
    key: 'accord',
    spanish: /\bde acuerdo (?:a|con)\b/u,
    english: /\bin accord to\b|\baccording with\b/gu,
    right: 'according to',
    sure: true,
  },
  {
    key: 'actuality',
    spanish: /\ben (?:la )?actualidad\b|\bactualmente\b/u,
    english: /\bin the actuality\b|\bin actuality\b/gu,
    right: 'at present, currently',
    sure: true,
  },
  {
    key: ' place',
    spanish: /\btener lugar\b|\btuv\p{L}+ lugar\b/u,
    english: /\b(?:have|has|had) place\b/gu,
    right: 'take place',
    sure: true,
  },
  {
    key: 'carr',
    spanish: /\bllevar a cabo\b|\bllev\p{L}+ a cabo\b/u,
    english: /\bcarr(?:y|ied|ies) to (?:an )?end\b/gu,
    right: 'carry out',
    sure: true,
  },
  {
    key: 'follow',
    spanish: /\bhacer (?:un |el )?seguimiento\b/u,
    english: /\b(?:do|make|made|doing|making) (?:a |the )?follow-?ing\b/gu,
    right: 'follow up, monitor',
    sure: true,
  },
  {
    key: 'tak',
    spanish: /\btom\p{L}+ (?:una |la |las )?decision(?:es)?\b/u,
    english: /\btak(?:e|es|en|ing) (?:a |the )?decisions?\b/gu,
    right: 'make a decision',
    sure: false,
  },
  { key: 'day', spanish: /\bhoy en dia\b/u, english: /\btoday in day\b/gu, right: 'nowadays', sure: true },
  {
    key: 'time',
    spanish: /\bcada vez mas\b/u,
    english: /\beach time more\b|\bevery time more\b/gu,
    right: 'more and more, increasingly',
    sure: true,
  },
  { key: 'in effect', spanish: /\ben efecto\b/u, english: /(?<=^|[.;]\s)in effect,/gu, right: 'indeed', sure: false },
  {
    key: 'other',
    spanish: /\bpor otro lado\b|\bpor otra parte\b/u,
    english: /\bby (?:the )?other (?:side|part)\b/gu,
    right: 'on the other hand',
    sure: true,
  },
  {
    key: 'civil',
    spanish: /\bpoblacion civil\b/u,
    english: /\bcivil population\b/gu,
    right: 'civilian population',
    sure: true,
  },
  {
    key: 'capture',
    spanish: /\bordenes de captura\b|\borden de captura\b/u,
    english: /\borders? of capture\b|\bcapture orders?\b/gu,
    right: 'arrest warrant',
    sure: true,
  },
  { key: 'common', spanish: /\bderecho comun\b/u, english: /\bcommon right\b/gu, right: 'common law', sure: true },
  {
    key: 'particular',
    spanish: /\bparticular(?:es)?\b/u,
    english:
      /\b(?:an?other|any|some|a) particular(?=[,.;:)]| (?:who|whom|or|and)\b)|\b(?:by|to|between|among|of) particulars\b/gu,
    right: 'private individual',
    sure: true,
  },
  {
    key: 'stagnat',
    spanish: /\bestan(?:c|qu)\p{L}+ (?:el|la|los|las|su|sus)\b/u,
    english: /\bstagnate[sd]? (?:(?:the|its|their|our|this|that|local|national|economic|social) )+\p{L}+/gu,
    right: 'hold back, stifle',
    sure: true,
  },
  {
    key: 'dedicated to',
    spanish: /\bdedicad[oa]s? a\b/u,
    english: /\b(?:criminals?|gangs?|offenders?|traffickers?|smugglers?|thieves|mafias?|bands?) dedicated to\b/gu,
    right: 'engaged in, involved in',
    sure: false,
  },
  {
    key: 'delay',
    spanish:
      /\batraso\b.*\b(?:estanca|pobre|desarroll|rural|miseria)|\b(?:estanca|pobre|desarroll|rural|miseria)\p{L}*\b.*\batraso\b/u,
    english: /\bdelay\b/gu,
    right: 'backwardness, underdevelopment',
    sure: false,
  },
  {
    key: 'count',
    spanish: /\b(?:cont(?:ar|aba|aban|ando)|cuenta|cuentan) con\b/u,
    english: /\bcount(?:s|ed|ing)? with\b/gu,
    right: 'have',
    sure: true,
  },
  {
    key: 'in march',
    spanish: /\bpon\p{L}+ en marcha\b|\bpuest[oa]s? en marcha\b|\bpus\p{L}+ en marcha\b/u,
    english: /\bput(?:s|ting)? (?:\p{L}+ ){0,3}in march\b/gu,
    right: 'launch, set in motion',
    sure: true,
  },
  {
    key: 'state of',
    spanish: /\bestado de derecho\b/u,
    english: /\bstate of (?:right|law)s?\b/gu,
    right: 'rule of law',
    sure: true,
  },
];
