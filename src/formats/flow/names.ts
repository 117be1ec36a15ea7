/** Lines that are people's names: what stands under a title without a word such as *por* or *by*. */
import { essence, wordCount } from './flow.js';

const PARTICLES = /^(?:de|del|la|las|los|y|e|i|and|&|von|van|der|den|da|das|do|dos|di|du|le|san|santa)$/;
const NAME = /^(?:\p{Lu}[\p{L}’'`.-]*|\p{Lu}\.)$/u;
/** Words that begin headings and the names of institutions, not those of people. */
const OTHERS =
  /^(?:el|la|los|las|lo|un|una|the|an?|resumen|abstract|summary|introduccion|introduction|palabras|key|keywords|revista|journal|centro|center|centre|universidad|university|instituto|institute|escuela|school|ministerio|ministry|ejercito|army|fuerzas?|facultad|departamento|department|articulos?|articles?|seguridad|security|volumen|volume|numero|editorial|capitulo|chapter|parte|part|seccion|section|version|documento)\b/;

/**
 * Whether a line is nothing but the names of one or a few people, with or without ranks, degrees and the signs of notes:
 * `Crl. EP Juan Pérez Quispe*`, `Ana Ruiz y Luis de la Cruz`. Titles in capitals throughout are none.
 */
export function isNameLine(text: string): boolean {
  // `(r)` says that an officer is retired.
  const line = text
    .replace(/\s\([^)\d]{1,12}\)(?=\s)/g, '')
    .replace(/[\s\u00a0]*(?:[*†‡§\d¹²³⁰⁴-⁹]|\([^)]{1,60}\))+$/u, '')
    .trim();
  if (line.length < 5 || line.length > 120 || /[!?:;“”"«»\d\n]/.test(line) || OTHERS.test(essence(line))) return false;
  const words = line.replace(/,/g, ' ').split(/\s+/);
  if (words.length > 14 || !words.every((word) => NAME.test(word) || PARTICLES.test(word))) return false;
  const full = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !word.endsWith('.'));
  return full.length >= 2 && wordCount(line) <= 14 && !/\p{Ll}\.$/u.test(line);
}
