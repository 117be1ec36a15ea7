/** What is wrong with a termbase file: structural findings with their words in both languages of the interface. */
import { shorten, type Finding, type Severity } from '../../text/finding.js';
import type { MessageLanguage } from '../../text/messages.js';

const MESSAGES = {
  'termbase-encoding': {
    en: 'the file says that it is {detail}, and from here on it is not',
    es: 'el archivo dice estar en {detail}, y a partir de aquí no lo está',
  },
  'termbase-encoding-unknown': {
    en: 'the encoding {detail} is not known',
    es: 'la codificación {detail} no se conoce',
  },
  'termbase-large': {
    en: 'the file is larger than {detail} MB; it was not read',
    es: 'el archivo pasa de {detail} MB; no se leyó',
  },
  'termbase-xml': {
    en: 'this is not well-formed XML: {detail}',
    es: 'esto no es XML bien formado: {detail}',
  },
  'termbase-depth': {
    en: 'elements are nested more than {detail} deep; the file was not read',
    es: 'hay elementos anidados a más de {detail} niveles; el archivo no se leyó',
  },
  'termbase-elements': {
    en: 'the file has more than {detail} elements; it was not read',
    es: 'el archivo tiene más de {detail} elementos; no se leyó',
  },
  'termbase-not-tbx': {
    en: 'this is XML, but no TBX: its root is <{detail}>, not <tbx> or <martif>',
    es: 'esto es XML, pero no TBX: su raíz es <{detail}>, y no <tbx> ni <martif>',
  },
  'termbase-no-body': {
    en: 'the TBX has no <body>, so there are no concepts in it',
    es: 'el TBX no tiene <body>, así que no contiene conceptos',
  },
  'termbase-id-twice': {
    en: 'the concept id {id} is used twice; first on line {first}. This one is read as {now}',
    es: 'el id de concepto {id} está repetido; aparece antes en la línea {first}. Este se lee como {now}',
  },
  'termbase-no-terms': {
    en: 'the concept {id} has no terms',
    es: 'el concepto {id} no tiene términos',
  },
  'termbase-no-language': {
    en: 'a language section of the concept {id} does not say its language; its terms were left out',
    es: 'una sección de lengua del concepto {id} no dice su lengua; sus términos se dejaron fuera',
  },
  'termbase-term-empty': {
    en: 'a term of the concept {id} is empty; it was left out',
    es: 'un término del concepto {id} está vacío; se dejó fuera',
  },
  'termbase-status': {
    en: 'the status {detail} is not known; the term counts as admitted',
    es: 'el estado {detail} no se conoce; el término cuenta como admitido',
  },
  'termbase-table': {
    en: 'the table could not be read: {detail}',
    es: 'la tabla no se pudo leer: {detail}',
  },
  'termbase-table-columns': {
    en: 'no column holds terms: name one “term” beside one “language”, or name columns by languages, such as es and en',
    es: 'ninguna columna tiene términos: llame a una «término» junto a otra «lengua», o ponga lenguas por nombre, como es y en',
  },
  'termbase-table-column': {
    en: 'the column “{detail}” is not known; it was left out',
    es: 'la columna «{detail}» no se conoce; se dejó fuera',
  },
  'termbase-table-row': {
    en: 'this row has a term and no language; it was left out',
    es: 'esta fila tiene un término y no tiene lengua; se dejó fuera',
  },
} as const;

/** A structural rule of termbases. */
export type TermbaseRule = keyof typeof MESSAGES;

/** What is wrong, and where. */
export interface TermbaseProblem {
  rule: TermbaseRule;
  /** `error`: the file was not read. `warning`: a part of it was left out or changed. */
  severity: Extract<Severity, 'error' | 'warning' | 'info'>;
  line: number;
  col?: number;
  quote?: string;
  concept?: string;
  parameters?: Record<string, string | number>;
}

/** At most this many findings of one rule. */
const MOST_PER_RULE = 100;

/** Problems as findings about `file`. */
export function toFindings(problems: TermbaseProblem[], file: string, language: MessageLanguage = 'en'): Finding[] {
  const counts = new Map<TermbaseRule, number>();
  const kept = problems.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_PER_RULE;
  });
  return kept.map((problem) => toFinding(problem, file, language));
}

function toFinding(problem: TermbaseProblem, file: string, language: MessageLanguage): Finding {
  const { rule, severity, line, col = 1, quote = '', concept = null, parameters = {} } = problem;
  const message = MESSAGES[rule][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );
  const source = { file, line, col, block: null, start: null, end: null, quote: shorten(quote) };
  return {
    rule,
    kind: 'structure',
    category: 'termbase',
    severity,
    zone: 'body',
    message,
    concept,
    source,
    target: null,
  };
}
