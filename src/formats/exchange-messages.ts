/** Words for what reading and writing the interchange formats may find wrong; part of the table in problems.ts. */
export const EXCHANGE_MESSAGES = {
  // Reading.
  'units-skipped': {
    en: '{count} units have no words in {languages}; they were left out',
    es: '{count} unidades no tienen palabras en {languages}; se dejaron fuera',
  },
  'companion-missing': {
    en: 'this file names {part}: give both files together',
    es: 'este archivo nombra {part}: entregue los dos archivos juntos',
  },
  'lines-differ': {
    en: '{first} has {count} lines and {second} has {others}; the lines of both must answer to each other',
    es: '{first} tiene {count} líneas y {second} tiene {others}; las líneas de ambos deben corresponderse',
  },
  'links-lost': {
    en: '{count} links name something that is not in the texts; they were left out',
    es: '{count} enlaces nombran algo que no está en los textos; se dejaron fuera',
  },
  'columns-unknown': {
    en: 'no two columns of text were found; the first line must name them by their languages',
    es: 'no se encontraron dos columnas de texto; la primera línea debe nombrarlas por sus lenguas',
  },
  'quote-open': {
    en: 'a quotation mark opens a cell and nothing closes it',
    es: 'unas comillas abren una celda y nada las cierra',
  },
  'version-newer': {
    en: '{part} has version {version}, which this Cotejo does not know; it reads {known}',
    es: '{part} tiene la versión {version}, que este Cotejo no conoce; lee la {known}',
  },
  'hash-wrong': {
    en: '{part} is not the file that the manifest describes: it was changed or damaged; the package was not read',
    es: '{part} no es el archivo que describe el manifiesto: se cambió o se dañó; no se leyó el paquete',
  },
  'part-unlisted': {
    en: '{part} is not in the manifest; it was left out',
    es: '{part} no está en el manifiesto; se dejó fuera',
  },
  // Writing: what a format cannot hold.
  'loss-unlinked': {
    en: '{count} blocks that no link names are not in the file: {format} holds linked words only',
    es: '{count} bloques que ningún enlace nombra no están en el archivo: {format} solo contiene palabras enlazadas',
  },
  'loss-one-sided': {
    en: '{count} links with words on one side only are not in the file',
    es: '{count} enlaces con palabras en un solo lado no están en el archivo',
  },
  'loss-marks': {
    en: '{format} does not keep emphasis, code and links ({count})',
    es: '{format} no conserva énfasis, código ni enlaces ({count})',
  },
  'loss-notes': {
    en: '{format} does not keep note markers in the text ({count}); the notes themselves are there',
    es: '{format} no conserva las llamadas de nota en el texto ({count}); las notas sí están',
  },
  'loss-sentences': {
    en: '{format} does not keep the links between sentences ({count})',
    es: '{format} no conserva los enlaces entre oraciones ({count})',
  },
  'loss-links': {
    en: '{format} does not keep the {count} links between the two texts',
    es: '{format} no conserva los {count} enlaces entre los dos textos',
  },
  'loss-blocks': {
    en: '{count} blocks cannot be written in {format} exactly as they are',
    es: '{count} bloques no se pueden escribir en {format} exactamente como son',
  },
  'loss-structure': {
    en: '{format} does not say what is a heading, a list or a note, nor who reviewed a link',
    es: '{format} no dice qué es título, lista o nota, ni quién revisó un enlace',
  },
  'loss-former': {
    en: '{format} does not keep the former words of {count} links whose words have changed',
    es: '{format} no conserva las palabras anteriores de {count} enlaces cuyas palabras han cambiado',
  },
  'loss-order': {
    en: '{format} puts the notes after the text; {count} blocks changed places',
    es: '{format} pone las notas después del texto; {count} bloques cambiaron de lugar',
  },
  'loss-characters': {
    en: '{count} control characters cannot stand in XML; they are shown as �',
    es: '{count} caracteres de control no pueden estar en XML; se muestran como �',
  },
} as const;
