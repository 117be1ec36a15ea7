import { createInstance, type i18n } from 'i18next';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

/** Languages of the interface. */
export type InterfaceLanguage = 'es' | 'en';

/** All of them, in the order in which they are offered. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['es', 'en'];

/**
 * Words come by group, with what shows them: `core`, which reading needs, is there from the start in every language;
 * loaded are `more` for panels and the shelf, the others for the alignment editor, terms and findings, and one's own
 * library (import, export).
 */
export type WordGroup = 'core' | 'more' | 'editor' | 'terms' | 'works';

const LOADERS: Record<InterfaceLanguage, Record<Exclude<WordGroup, 'core'>, () => Promise<{ default: object }>>> = {
  es: {
    more: () => import('./es.more.json'),
    editor: () => import('./es.editor.json'),
    terms: () => import('./es.terms.json'),
    works: () => import('./es.works.json'),
  },
  en: {
    more: () => import('./en.more.json'),
    editor: () => import('./en.editor.json'),
    terms: () => import('./en.terms.json'),
    works: () => import('./en.works.json'),
  },
};

/** The groups that were asked for: a change of language loads them all. */
const wanted = new Set<Exclude<WordGroup, 'core'>>();

/** An instance of our own: a page that embeds Cotejo may use i18next, too. */
const instance: i18n = createInstance();
void instance.init({
  initAsync: false,
  lng: 'es',
  fallbackLng: false,
  nsSeparator: false,
  resources: { es: { translation: es }, en: { translation: en } },
  interpolation: { escapeValue: false },
});

/** The interface language a person is likely to want: their earlier choice, else the browser's, else Spanish. */
export function detectLanguage(chosen: string | null | undefined, preferred: readonly string[]): InterfaceLanguage {
  for (const tag of [chosen, ...preferred]) {
    const base = tag?.toLowerCase().split('-')[0];
    if (base === 'es' || base === 'en') return base;
  }
  return 'es';
}

/** Changes the language of the interface: at once, unless words beyond those for reading must be loaded first. */
export async function setLanguage(language: InterfaceLanguage): Promise<void> {
  if (wanted.size > 0) await load(language);
  await instance.changeLanguage(language);
}

/** Loads words that reading alone does not need: called before what needs them is shown. */
export async function loadWords(group: WordGroup): Promise<void> {
  if (group === 'core') return;
  wanted.add(group);
  const before = loaded.size;
  await load(currentLanguage());
  // What was shown before its words were here is written again.
  if (loaded.size > before) instance.emit('languageChanged', currentLanguage());
}

const loaded = new Set<object>();

async function load(language: InterfaceLanguage): Promise<void> {
  for (const { default: words } of await Promise.all([...wanted].map((group) => LOADERS[language][group]()))) {
    if (loaded.has(words)) continue;
    instance.addResourceBundle(language, 'translation', words, true);
    loaded.add(words);
  }
}

/** The language of the interface now. */
export const currentLanguage = (): InterfaceLanguage => instance.language as InterfaceLanguage;

/** Words of the interface in the current language. Plurals go by `count`. */
export const t = (key: string, values?: Record<string, unknown>): string => instance.t(key, values ?? {});

/** Renders its host again when the language of the interface changes. */
export class LanguageController implements ReactiveController {
  private readonly update = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    instance.on('languageChanged', this.update);
  }

  hostDisconnected(): void {
    instance.off('languageChanged', this.update);
  }
}
