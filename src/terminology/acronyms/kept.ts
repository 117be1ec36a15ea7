import type { Hit, Rule } from '../rule.js';
import { placeOfShort } from './places.js';
import { registerOf } from './register.js';

/** A short form that the translation keeps although its letters fit only the original's long form. */
export const kept: Rule = {
  id: 'acronym-kept',
  category: 'accuracy/untranslated',
  needs: 'pair',
  yieldsTo: ['acronym-foreign'],
  title: { en: 'Acronym kept from the original', es: 'Sigla conservada del original' },
  explanation: {
    en: 'The translation keeps the short form of the original, whose letters do not fit the translated long form. That is often right, for the name is known by these letters; a gloss with the long form in the original language helps whoever wonders.',
    es: 'La traducción conserva la sigla del original, cuyas letras no responden a la forma larga traducida. A menudo es lo correcto, porque el nombre se conoce por esas letras; una glosa con la forma larga en la lengua original ayuda a quien se lo pregunte.',
  },
  messages: {
    default: {
      en: '{short} is kept: its letters are those of “{long}”, not of “{translated}”; a gloss may help',
      es: 'se conserva {short}: sus letras son las de «{long}», no las de «{translated}»; una glosa puede ayudar',
    },
  },
  examples: [
    {
      source: ['Informa el Ministerio Público – Fiscalía de la Nación (MPFN).'],
      target: ['The National Public Prosecutor’s Office (MPFN) reports.'],
      found: ['MPFN | MPFN'],
    },
    {
      source: ['El tráfico ilícito de drogas (TID) crece.'],
      target: ['Illicit drug trafficking (TID) is growing.'],
      found: ['TID | TID'],
    },
    {
      // The letters fit both names.
      source: ['La Policía Nacional del Perú (PNP) actúa.'],
      target: ['The Peruvian National Police (PNP) acts.'],
      found: [],
    },
    {
      source: ['La Organización del Tratado del Atlántico Norte (OTAN) decide.'],
      target: ['The North Atlantic Treaty Organization (NATO) decides.'],
      found: [],
    },
    {
      // The long form is left in the original language, too.
      source: ['Lo estudia el Centro de Altos Estudios Nacionales (CAEN).'],
      target: ['The Centro de Altos Estudios Nacionales (CAEN) studies it.'],
      found: [],
    },
  ],
  *check(study): Iterable<Hit> {
    for (const { id, source, target, fits } of registerOf(study)) {
      if (!source || !target || source.key !== target.key) continue;
      if (fits.source?.source !== true || fits.target?.target !== false) continue;
      yield {
        severity: 'info',
        concept: id,
        source: placeOfShort('source', source.definitions[0]),
        target: placeOfShort('target', target.definitions[0]),
        parameters: { short: target.text, long: source.long ?? '', translated: target.long ?? '' },
      };
    }
  },
};
