import { createInstance, type i18n } from 'i18next';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Languages of the interface. */
export type InterfaceLanguage = 'es' | 'en';

/** All of them, in the order in which they are offered. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['es', 'en'];

const LOADERS: Record<InterfaceLanguage, () => Promise<{ default: object }>> = {
  es: () => import('./es.json'),
  en: () => import('./en.json'),
};

/** An instance of our own: a page that embeds Cotejo may use i18next, too. */
const instance: i18n = createInstance();
void instance.init({
  initAsync: false,
  lng: 'es',
  fallbackLng: false,
  resources: {},
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

/** Loads a language of the interface and changes to it. */
export async function setLanguage(language: InterfaceLanguage): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    const { default: words } = await LOADERS[language]();
    instance.addResourceBundle(language, 'translation', words);
  }
  await instance.changeLanguage(language);
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
