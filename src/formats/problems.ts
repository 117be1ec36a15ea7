import { EXCHANGE_MESSAGES } from './exchange-messages.js';

/**
 * What is wrong with a file that was given to be read, in both languages of the interface. A message names the file,
 * says what is wrong and, where it helps, what to do. `{name}` is filled in from the parameters.
 */
const MESSAGES = {
  // Any file.
  'file-empty': { en: 'the file is empty', es: 'el archivo está vacío' },
  'file-too-large': {
    en: 'the file has {size} MB; at most {limit} MB are read',
    es: 'el archivo tiene {size} MB; se leen {limit} MB como máximo',
  },
  'markup-too-large': {
    en: '{part} has {size} MB; at most {limit} MB are read',
    es: '{part} tiene {size} MB; se leen {limit} MB como máximo',
  },
  'format-unknown': {
    en: 'Cotejo does not know this format; it reads {known}',
    es: 'Cotejo no conoce este formato; lee {known}',
  },
  'format-unread': {
    en: 'this is {format}, which Cotejo does not read',
    es: 'esto es {format}, un formato que Cotejo no lee',
  },
  'extension-wrong': {
    en: 'the name ends in .{extension}, but the content is {format}; it was read as {format}',
    es: 'el nombre termina en .{extension}, pero el contenido es {format}; se leyó como {format}',
  },
  'reader-failed': {
    en: 'the file could not be read as {format}: {reason}',
    es: 'no se pudo leer el archivo como {format}: {reason}',
  },
  'no-text': { en: 'no text was found in the file', es: 'no se encontró texto en el archivo' },
  'encoding-guessed': {
    en: 'the file does not say its encoding; it was read as {encoding}',
    es: 'el archivo no dice su codificación; se leyó como {encoding}',
  },
  'encoding-wrong': {
    en: 'the file says that it is {stated}, but it is not; it was read as {encoding}',
    es: 'el archivo dice que es {stated}, pero no lo es; se leyó como {encoding}',
  },
  'encoding-lost': {
    en: '{count} characters could not be read as {encoding} and are shown as �',
    es: '{count} caracteres no se pudieron leer como {encoding} y se muestran como �',
  },
  'too-deep': {
    en: 'elements are nested more than {limit} deep; the file was not read',
    es: 'hay elementos anidados a más de {limit} niveles; no se leyó el archivo',
  },
  'too-many-nodes': {
    en: 'the document has more than {limit} elements and runs of text; it was not read',
    es: 'el documento tiene más de {limit} elementos y tramos de texto; no se leyó',
  },
  // ZIP containers.
  'zip-damaged': {
    en: 'the ZIP container is damaged or cut off: {reason}',
    es: 'el contenedor ZIP está dañado o incompleto: {reason}',
  },
  'zip-encrypted': {
    en: '{part} is encrypted; save the file without a password',
    es: '{part} está cifrado; guarde el archivo sin contraseña',
  },
  'zip-too-large': {
    en: 'the file would unpack to more than {limit} MB; it was not read',
    es: 'el archivo ocuparía más de {limit} MB al descomprimirse; no se leyó',
  },
  'zip-ratio': {
    en: '{part} unpacks to more than {limit} times its size, as only an attack does; the file was not read',
    es: '{part} ocupa al descomprimirse más de {limit} veces su tamaño, como solo hace un ataque; no se leyó el archivo',
  },
  'zip-entries': {
    en: 'the file holds {count} files; at most {limit} are read',
    es: 'el archivo contiene {count} archivos; se leen {limit} como máximo',
  },
  'zip-path': {
    en: '{part} points outside of the container; the file was not read',
    es: '{part} apunta fuera del contenedor; no se leyó el archivo',
  },
  'zip-link': {
    en: '{part} is a symbolic link; the file was not read',
    es: '{part} es un enlace simbólico; no se leyó el archivo',
  },
  'zip-duplicate': {
    en: '{part} is there twice; the file was not read',
    es: '{part} está dos veces; no se leyó el archivo',
  },
  'part-missing': { en: '{part} is missing in the file', es: 'falta {part} en el archivo' },
  'part-unreadable': { en: '{part} could not be read: {reason}', es: 'no se pudo leer {part}: {reason}' },
  // XML.
  'xml-invalid': { en: 'the XML is not well formed: {reason}', es: 'el XML no está bien formado: {reason}' },
  'xml-entity': {
    en: 'the entity &{name}; is not read; it stays in the words as it was written',
    es: 'la entidad &{name}; no se lee; queda en las palabras tal como estaba escrita',
  },
  'xml-schema': { en: 'this does not follow {format}: {reason}', es: 'esto no sigue {format}: {reason}' },
  // PDF.
  'pdf-encrypted': {
    en: 'the PDF is protected by a password; save a copy without it',
    es: 'el PDF está protegido con contraseña; guarde una copia sin ella',
  },
  'pdf-damaged': {
    en: 'the PDF is damaged or cut off: {reason}',
    es: 'el PDF está dañado o incompleto: {reason}',
  },
  'pdf-no-text': {
    en: 'the PDF has no text; if its pages are pictures, recognise their text with another program first',
    es: 'el PDF no tiene texto; si sus páginas son imágenes, reconozca antes su texto con otro programa',
  },
  'pdf-too-large': {
    en: 'the PDF would unpack to far more than it needs, or to more than {limit} MB; it was not read',
    es: 'el PDF ocuparía al descomprimirse mucho más de lo que necesita, o más de {limit} MB; no se leyó',
  },
  'pdf-pages-without-text': {
    en: '{count} of {all} pages have no text, only pictures, and were left out',
    es: '{count} de {all} páginas no tienen texto, solo imágenes, y quedaron fuera',
  },
  'pdf-page-unreadable': {
    en: 'page {page} could not be read and is missing',
    es: 'la página {page} no se pudo leer y falta',
  },
  'pdf-pages': {
    en: 'the PDF says that it has {count} pages; the first {limit} were read',
    es: 'el PDF dice tener {count} páginas; se leyeron las primeras {limit}',
  },
  'pdf-slow': {
    en: 'page {page} takes too long to be read; the file was not read',
    es: 'la página {page} tarda demasiado en leerse; no se leyó el archivo',
  },
  'pdf-unknown-characters': {
    en: 'the PDF does not say what its characters stand for: its words can be seen, but not read; save it anew in the program that wrote it, or recognise its text with another program first',
    es: 'el PDF no dice qué representan sus caracteres: sus palabras se ven, pero no pueden leerse; vuelva a guardarlo con el programa que lo escribió o reconozca antes su texto con otro programa',
  },
  'pdf-unlike-words': {
    en: 'hardly any word of the PDF belongs to a language that is known: it may state wrong characters; look at the text before you keep it',
    es: 'casi ninguna palabra del PDF pertenece a un idioma conocido: puede que declare caracteres equivocados; mire el texto antes de guardarlo',
  },
  'pdf-unmapped': {
    en: 'the PDF does not say what {percent} % of its characters stand for; they are shown as �',
    es: 'el PDF no dice qué representa el {percent} % de sus caracteres; se muestran como �',
  },
  // What the document says.
  'note-without-text': {
    en: 'note {label} has a marker and no text',
    es: 'la nota {label} tiene llamada y no tiene texto',
  },
  'note-without-marker': {
    en: 'note {label} has a text and no marker',
    es: 'la nota {label} tiene texto y no tiene llamada',
  },
  'link-unsafe': {
    en: 'the address {href} is not http, https or mailto; only its words were kept',
    es: 'la dirección {href} no es http, https ni mailto; solo se conservaron sus palabras',
  },
  'images-left-out': {
    en: '{count} images were left out; captions that number or explain a figure were kept',
    es: 'se dejaron fuera {count} imágenes; se conservaron las leyendas que numeran o explican una figura',
  },
  'text-check': { en: '{en}', es: '{es}' },
  'words-changed': {
    en: '“{words}” would be read as an id or a note; a space was put into it',
    es: '«{words}» se leería como un id o una nota; se le puso un espacio',
  },
  'language-uncertain': {
    en: 'the language could not be recognised for certain; it may be {code}',
    es: 'no se pudo reconocer la lengua con seguridad; puede ser {code}',
  },
  'language-other': {
    en: 'the text was said to be {stated}, but looks like {code}',
    es: 'se dijo que el texto es {stated}, pero parece {code}',
  },
  ...EXCHANGE_MESSAGES,
} as const;

/** Code of a problem. */
export type ProblemCode = keyof typeof MESSAGES;

/** `error`: the file, or a part of it, was not read. `warning`: it was, but look. `info`: good to know. */
export type ProblemSeverity = 'error' | 'warning' | 'info';

/** Something wrong with a file that was given to be read. */
export interface Problem {
  code: ProblemCode;
  /** Name of the file as it was given. */
  file: string;
  /** From 1. */
  line?: number;
  parameters: Record<string, string | number>;
  severity: ProblemSeverity;
}

/** The words of a problem in a language of the interface, without the name of the file. */
export function problemWords({ code, parameters }: Problem, language: 'en' | 'es'): string {
  return MESSAGES[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );
}

/** A problem in words: `libro.docx: the file is empty`, `a.xml:41: the XML is not well formed: …` */
export const problemMessage = (problem: Problem, language: 'en' | 'es'): string =>
  `${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}: ${problemWords(problem, language)}`;

/** Collects the problems of one file. At most {@link MOST_PER_CODE} of a code are kept. */
export class Problems {
  readonly list: Problem[] = [];
  private readonly counts = new Map<ProblemCode, number>();

  constructor(readonly file: string) {}

  add(code: ProblemCode, severity: ProblemSeverity, parameters: Problem['parameters'] = {}, line?: number): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > MOST_PER_CODE) return;
    this.list.push({ code, file: this.file, ...(line === undefined ? {} : { line }), parameters, severity });
  }

  /** True when something was not read. */
  get failed(): boolean {
    return this.list.some(({ severity }) => severity === 'error');
  }
}

/** A file of another kind must not give a million problems. */
const MOST_PER_CODE = 100;

/** A file that cannot be read any further. Thrown inside readers only; `readDocument` turns it into its problem. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(
    readonly code: ProblemCode,
    readonly parameters: Problem['parameters'] = {},
    readonly line?: number,
  ) {
    super(code);
  }
}

/** Megabytes for a message: at least 0.1, one decimal place below ten. */
export const megabytes = (bytes: number): number =>
  bytes < 10 * 2 ** 20 ? Math.max(1, Math.ceil((bytes * 10) / 2 ** 20)) / 10 : Math.ceil(bytes / 2 ** 20);
