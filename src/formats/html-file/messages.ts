/** Words of the toolbar and the panel of an exported page. */
export interface PageWords {
  layout: string;
  side: string;
  stacked: string;
  /** `{language}` is filled in. */
  only: string;
  bySentence: string;
  previous: string;
  next: string;
  close: string;
  /** Names the panel. */
  counterpart: string;
  openNote: string;
  none: string;
}

const WORDS: Record<'es' | 'en', PageWords> = {
  es: {
    layout: 'Disposición',
    side: 'Lado a lado',
    stacked: 'Uno bajo otro',
    only: 'Solo {language}',
    bySentence: 'Oración por oración',
    previous: 'Oración anterior',
    next: 'Oración siguiente',
    close: 'Cerrar',
    counterpart: 'Correspondencia',
    openNote: 'Ir a la nota',
    none: 'Sin correspondencia en el otro texto.',
  },
  en: {
    layout: 'Layout',
    side: 'Side by side',
    stacked: 'One below the other',
    only: '{language} only',
    bySentence: 'Sentence by sentence',
    previous: 'Previous sentence',
    next: 'Next sentence',
    close: 'Close',
    counterpart: 'Counterpart',
    openNote: 'Go to the note',
    none: 'Nothing answers to it in the other text.',
  },
};

/** The words in the language of a text (a BCP 47 tag); English where there are none. */
export function pageWords(language: string): PageWords & { language: 'es' | 'en' } {
  const known = language.split('-')[0] === 'es' ? 'es' : 'en';
  return { ...WORDS[known], language: known };
}
