/**
 * What structural findings say, in both interface languages. `{name}` is filled in from the parameters. A message
 * names the thing and, where it helps, what to do.
 */
const MESSAGES = {
  'utf8-invalid': {
    en: 'this is not UTF-8: byte {byte} could not be read',
    es: 'esto no es UTF-8: no se pudo leer el byte {byte}',
  },
  'utf8-bom': {
    en: 'the file starts with a byte order mark; it is ignored',
    es: 'el archivo empieza con una marca de orden de bytes; no se tiene en cuenta',
  },
  'line-endings': {
    en: 'the file has CRLF or CR line ends; they are read as LF',
    es: 'el archivo tiene finales de línea CRLF o CR; se leen como LF',
  },
  'line-too-long': {
    en: 'the line has {length} characters; at most {limit} are read',
    es: 'la línea tiene {length} caracteres; se leen {limit} como máximo',
  },
  'replacement-character': {
    en: 'there is a replacement character (U+FFFD) here: some tool has lost a letter',
    es: 'aquí hay un carácter de sustitución (U+FFFD): algún programa perdió una letra',
  },
  'bidi-control': {
    en: 'invisible direction control U+{code}; it is shown as a mark',
    es: 'control de dirección invisible U+{code}; se muestra como una marca',
  },
  'front-matter-missing': {
    en: 'the front matter is missing: the file must start with --- and YAML',
    es: 'falta la cabecera: el archivo debe empezar con --- y YAML',
  },
  'front-matter-invalid': {
    en: 'the front matter is not valid YAML: {reason}',
    es: 'la cabecera no es YAML válido: {reason}',
  },
  'front-matter-key': {
    en: '{key} is missing or not valid in the front matter: {reason}',
    es: '{key} falta o no es válido en la cabecera: {reason}',
  },
  'markdown-unreadable': { en: 'the text could not be read: {reason}', es: 'no se pudo leer el texto: {reason}' },
  'markdown-unknown': {
    en: 'Cotejo does not know this syntax: {syntax}',
    es: 'Cotejo no conoce esta sintaxis: {syntax}',
  },
  'markdown-depth': {
    en: 'lists and quotations are nested more than {limit} deep',
    es: 'hay listas y citas anidadas a más de {limit} niveles',
  },
  'markdown-signs': {
    en: 'the paragraph has {count} signs of emphasis and brackets; at most {limit} are read',
    es: 'el párrafo tiene {count} signos de énfasis y corchetes; se leen {limit} como máximo',
  },
  'link-unsafe': {
    en: 'the address {href} is not http, https, mailto or a fragment; it is shown as text',
    es: 'la dirección {href} no es http, https, mailto ni un fragmento; se muestra como texto',
  },
  'block-id-missing': {
    en: 'this {kind} has no block id: add {#…} at its end',
    es: 'este bloque ({kind}) no tiene id: añada {#…} al final',
  },
  'block-id-duplicate': {
    en: 'block id {id} is used twice; first on line {first}',
    es: 'el id de bloque {id} está repetido; aparece antes en la línea {first}',
  },
  'block-id-misplaced': {
    en: '{id} stands inside the block, not at its end: is a blank line missing?',
    es: '{id} está dentro del bloque, no al final: ¿falta una línea en blanco?',
  },
  'block-empty': { en: 'block {id} has no words', es: 'el bloque {id} no tiene palabras' },
  'note-undefined': {
    en: 'note {label} has a marker and no text',
    es: 'la nota {label} tiene llamada y no tiene texto',
  },
  'note-unused': { en: 'note {label} has a text and no marker', es: 'la nota {label} tiene texto y no tiene llamada' },
  'note-duplicate': {
    en: 'note {label} is defined twice; first on line {first}',
    es: 'la nota {label} está definida dos veces; antes en la línea {first}',
  },
  'text-empty': { en: 'the text has no blocks', es: 'el texto no tiene bloques' },
  'file-missing': { en: 'the file is missing', es: 'falta el archivo' },
  'file-unreadable': { en: 'the file could not be read: {reason}', es: 'no se pudo leer el archivo: {reason}' },
  'text-unaligned': {
    en: 'no alignment names this text, so it is in no edition',
    es: 'ninguna alineación nombra este texto, así que no está en ninguna edición',
  },
  'file-outside': { en: '{file} is outside of the project', es: '{file} está fuera del proyecto' },
  'alignment-json': { en: 'this is not valid JSON: {reason}', es: 'esto no es JSON válido: {reason}' },
  'alignment-schema': { en: 'this does not follow the schema: {reason}', es: 'esto no sigue el esquema: {reason}' },
  'alignment-language': {
    en: 'the alignment says {stated}, the text says {actual}',
    es: 'la alineación dice {stated}, el texto dice {actual}',
  },
  'link-empty': {
    en: 'link {link} has no block on either side',
    es: 'el enlace {link} no tiene bloques en ningún lado',
  },
  'link-unknown-block': { en: 'there is no block {id} in {file}', es: 'no hay ningún bloque {id} en {file}' },
  'link-block-twice': {
    en: 'block {id} is in two links; the other is on line {first}',
    es: 'el bloque {id} está en dos enlaces; el otro está en la línea {first}',
  },
  'link-block-missing': {
    en: 'block {id} is in no link of {file}',
    es: 'el bloque {id} no está en ningún enlace de {file}',
  },
  'link-crossing': {
    en: 'the link of {id} crosses an earlier one: {other} comes before it there',
    es: 'el enlace de {id} se cruza con uno anterior: allí {other} va antes',
  },
  'link-stale': {
    en: 'the words of {id} have changed since it was linked; check the link, then stamp the alignment',
    es: 'las palabras de {id} han cambiado desde que se enlazó; revise el enlace y selle la alineación',
  },
  'link-unstamped': {
    en: '{count} blocks have no hash here, so later changes cannot be noticed: run `cotejo stamp {slug}`',
    es: '{count} bloques no tienen huella aquí y no se notarán los cambios: ejecute `cotejo stamp {slug}`',
  },
  'sentence-unknown': {
    en: 'there is no sentence {id}: {block} has {count}',
    es: 'no hay ninguna oración {id}: {block} tiene {count}',
  },
  'sentence-outside': { en: 'sentence {id} is outside of its link', es: 'la oración {id} está fuera de su enlace' },
  'sentence-twice': {
    en: 'sentence {id} is in two sentence links',
    es: 'la oración {id} está en dos enlaces de oraciones',
  },
  'sentence-missing': {
    en: 'sentence {id} is in no sentence link',
    es: 'la oración {id} no está en ningún enlace de oraciones',
  },
  'sentence-empty': { en: 'a sentence link of {link} is empty', es: 'un enlace de oraciones de {link} está vacío' },
  'sentence-crossing': {
    en: 'the sentence link of {id} crosses an earlier one',
    es: 'el enlace de la oración {id} se cruza con uno anterior',
  },
  'settings-invalid': {
    en: 'these settings of the checks cannot be read, so none of them holds: {reason}',
    es: 'estos ajustes de las comprobaciones no se pueden leer y ninguno vale: {reason}',
  },
  'settings-rule': {
    en: '{rule} is switched off here, but there is no such rule',
    es: 'aquí se desactiva {rule}, pero no existe tal regla',
  },
  'slug-invalid': {
    en: '{slug} cannot be the name of an edition: small letters, digits and hyphens, and not one of {reserved}',
    es: '{slug} no puede ser el nombre de una edición: minúsculas, cifras y guiones, y ninguno de {reserved}',
  },
} as const;

/** A structural rule. */
export type StructureRule = keyof typeof MESSAGES;

/** Languages that findings can be written in. */
export type MessageLanguage = 'en' | 'es';

/** The words of a structural finding. */
export function structureMessage(
  rule: StructureRule,
  parameters: Record<string, string | number>,
  language: MessageLanguage = 'en',
): string {
  return MESSAGES[rule][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}
