import { DEFAULT_APPEARANCE, type Appearance, type View } from '../elements/view.js';
import type { InterfaceLanguage } from '../i18n/i18n.js';
import type { UserStore } from '../storage/user.js';

/** What a reader has chosen once and for all editions. */
export interface Preferences {
  language?: InterfaceLanguage;
  appearance: Appearance;
  /** Absent as long as the width of the window decides. */
  view: Partial<View>;
}

/** Where a copy lies that can be read before the first paint. The database is what counts. */
const MIRROR = 'cotejo-settings';

/** The preferences as last seen in this browser, at once; the usual ones if there are none. */
export function mirroredPreferences(): Preferences {
  try {
    return complete(JSON.parse(localStorage.getItem(MIRROR) ?? '{}') as Partial<Preferences>);
  } catch {
    return complete({});
  }
}

/** The preferences from the database, where there is one; what it has wins over the mirror. */
export async function loadPreferences(user: UserStore): Promise<Preferences | undefined> {
  const record = await user.get<Partial<Preferences>>('settings', 'settings');
  if (!record) return undefined;
  const preferences = complete(record.value);
  mirrorPreferences(preferences);
  return preferences;
}

/** Keeps the preferences; resolves when they are in the database. @throws StorageError */
export async function savePreferences(user: UserStore, preferences: Preferences): Promise<void> {
  await user.put('settings', 'settings', preferences);
}

/** Applies the look to the page. */
export function applyAppearance({ theme, face, scale, measure, leading }: Appearance): void {
  const root = document.documentElement;
  setData(root, 'theme', theme === 'system' ? undefined : theme);
  setData(root, 'face', face === 'serif' ? undefined : face);
  setScale(root, '--cotejo-text-scale', scale);
  setScale(root, '--cotejo-measure-scale', measure);
  setScale(root, '--cotejo-leading-scale', leading);
}

/** The usual size stands in the style sheet: a property that says the same would make the whole page be styled anew. */
function setScale(root: HTMLElement, name: string, scale: number): void {
  if (scale === 1) root.style.removeProperty(name);
  else root.style.setProperty(name, String(scale));
}

function setData(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete element.dataset[name];
  else if (element.dataset[name] !== value) element.dataset[name] = value;
}

/** Lays the copy for the next first paint. */
export function mirrorPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(MIRROR, JSON.stringify(preferences));
  } catch {
    // Only the first paint of the next visit is poorer for it.
  }
}

/** Fills in what is missing, and drops what is not of the right kind: the mirror can be written by anyone. */
function complete(part: Partial<Preferences>): Preferences {
  const given = (part.appearance ?? {}) as Partial<Appearance>;
  const appearance = { ...DEFAULT_APPEARANCE };
  if (['system', 'light', 'dark', 'sepia', 'contrast'].includes(given.theme ?? '')) appearance.theme = given.theme!;
  if (['serif', 'sans', 'legible'].includes(given.face ?? '')) appearance.face = given.face!;
  for (const key of ['scale', 'measure', 'leading'] as const) {
    const value = Number(given[key]);
    if (value >= 0.5 && value <= 2) appearance[key] = value;
  }
  const language = part.language === 'es' || part.language === 'en' ? part.language : undefined;
  return { ...(language && { language }), appearance, view: part.view ?? {} };
}
