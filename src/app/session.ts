import { AppearanceEvent, LanguageEvent } from '../elements/events.js';
import type { Appearance, View } from '../elements/view.js';
import { currentLanguage, detectLanguage, setLanguage, type InterfaceLanguage } from '../i18n/i18n.js';
import type { StorageError } from '../storage/errors.js';
import type { StorageState } from '../storage/types.js';
import type { UserStore } from '../storage/user.js';
import { notify } from './notices.js';
import {
  applyAppearance,
  loadPreferences,
  mirrorPreferences,
  mirroredPreferences,
  savePreferences,
  type Preferences,
} from './preferences.js';
import { viewFrom } from './site.js';
import type { Stores } from './stores.js';

/** What every page of the app shares: the databases, the preferences, what must be written before leaving. */
export interface Session {
  /** The two databases, loaded with what handles them when first asked for. */
  stores(): Promise<Stores>;
  preferences: Preferences;
  /** Whether the reader has chosen anything on this page. */
  changed: boolean;
  /** Resolves with what is true of database `user`; the page does not wait for it. */
  storage: Promise<StorageState>;
  /** Resolves {@link Session.storage}. */
  tell(state: Promise<StorageState>): void;
  /** Database `user`, for writing: none while it waits for its recovery, so that nothing new stands in the way of that. */
  writable(): Promise<UserStore | undefined>;
  /** Changes the preferences and keeps them. */
  change(part: Partial<Preferences>): void;
  /** Adds something to be written before the page goes. */
  onFlush(write: () => Promise<void>): void;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
}

/**
 * What follows once the page shows something: the database's word on the preferences, a look at what is kept, and a
 * copy of it from time to time.
 */
export async function settle(session: Session): Promise<void> {
  const settled = takeOver(session).then(() => useView(session.preferences.view));
  session.tell(settled.then(whenIdle).then(() => look(session)));
  const state = await session.storage;
  if (state.state !== 'ready') return tellState(session, state);
  const { user } = await session.stores();
  // Preferences are kept as one: what another tab changes must not be undone by the next change here.
  user.subscribe(({ store, elsewhere }) => void (elsewhere && store === 'settings' && takeOver(session)));
  const { scheduleBackup } = await import('./keep.js');
  scheduleBackup(user);
}

async function look(session: Session): Promise<StorageState> {
  const [{ user }, { diagnose }] = await Promise.all([session.stores(), import('./keep.js')]);
  return diagnose(user);
}

/**
 * Starts a session: language and look at once, from what the last visit left, before anything is rendered; the
 * databases come later.
 */
export function startSession(): Session {
  const writes: (() => Promise<void>)[] = [];
  const flush = async (): Promise<void> => void (await Promise.allSettled(writes.map((write) => write())));
  let loading: Promise<Stores> | undefined;
  const stores = (): Promise<Stores> =>
    (loading ??= import('./keep.js').then(({ createStores }) => createStores(flush)));
  let tell!: Session['tell'];
  const storage = new Promise<StorageState>((resolve) => (tell = resolve));
  const session: Session = {
    stores,
    preferences: mirroredPreferences(),
    changed: false,
    storage,
    tell,
    writable: async () => (/lost|damaged/.test((await storage).state) ? undefined : (await stores()).user),
    change: (part) => {
      session.changed = true;
      session.preferences = { ...session.preferences, ...part };
      mirrorPreferences(session.preferences);
      session
        .writable()
        .then((user) => user && savePreferences(user, session.preferences))
        .catch(tellUnsaved);
    },
    onFlush: (write) => void writes.push(write),
    flush,
  };
  applyAppearance(session.preferences.appearance);
  void useLanguage(wantedLanguage(session.preferences.language));
  listen(session);
  return session;
}

/** A language in the address counts for this visit; else the reader's choice; else the browser's. */
function wantedLanguage(chosen: InterfaceLanguage | undefined): InterfaceLanguage {
  const asked = new URLSearchParams(location.search).get('lang');
  return detectLanguage(asked, [...(chosen ? [chosen] : []), ...navigator.languages]);
}

async function useLanguage(language: InterfaceLanguage): Promise<void> {
  await setLanguage(language);
  // Set anew, even to the same, the browser looks at the style of all the text again.
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
}

/** Listens to what all pages offer: another look, another language. */
function listen(session: Session): void {
  document.addEventListener(AppearanceEvent.type, (event) => {
    const { change } = event as AppearanceEvent;
    const appearance = { ...session.preferences.appearance, ...change };
    wear(appearance);
    session.change({ appearance });
  });
  document.addEventListener(LanguageEvent.type, (event) => {
    const { language } = event as LanguageEvent;
    void useLanguage(language).then(() => {
      const url = new URL(location.href);
      url.searchParams.delete('lang');
      history.replaceState(history.state, '', url);
    });
    session.change({ language });
  });
  const leave = (): void => void session.flush();
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
}

/** Brings a view that the mirror did not know of to the page; what the address asks for counts more. */
function useView(view: Partial<View>): void {
  const reader = document.querySelector('cotejo-reader');
  if (reader) Object.assign(reader, view, viewFrom(location.search));
}

/** Changes the look of the page; the text stays where the reader is. */
function wear(appearance: Appearance): void {
  const reader = document.querySelector('cotejo-reader');
  const apply = (): void => applyAppearance(appearance);
  if (reader?.hold) reader.hold(apply);
  else apply();
  for (const element of document.querySelectorAll<HTMLElement & { appearance: Appearance }>(
    'cotejo-reader, cotejo-settings',
  )) {
    element.appearance = appearance;
  }
}

/** The database has the last word on the preferences: the mirror may be older, or gone. Never throws. */
export async function takeOver(session: Session): Promise<void> {
  try {
    const { user } = await session.stores();
    const kept = await loadPreferences(user);
    // What was chosen while the database was being opened is newer, and is being written.
    if (!kept || session.changed) return;
    const before = session.preferences;
    session.preferences = kept;
    if (JSON.stringify(before.appearance) !== JSON.stringify(kept.appearance)) wear(kept.appearance);
    const language = wantedLanguage(kept.language);
    if (language !== currentLanguage()) await useLanguage(language);
  } catch {
    // What is wrong is said by the look at the storage that follows.
  }
}

/** Says that something could not be kept, and why. Reading goes on. */
export function tellUnsaved(error: unknown): void {
  const { code = 'failed' } = error as Partial<StorageError>;
  // A recovery screen or a notice about the database as a whole says more.
  if (code === 'lost' || code === 'damaged' || code === 'unavailable') return;
  notify(`unsaved.${code}`, { alert: true });
}

/** Checking what is kept reads all of it: not while the first page is being made. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => resolve(), { timeout: 2000 })
      : setTimeout(resolve, 200),
  );

/** Resolves when the page has been painted; soon where nothing is painted, as in a tab behind others. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 250);
    requestAnimationFrame(() => setTimeout(resolve));
  });

function tellState(session: Session, state: StorageState): void {
  switch (state.state) {
    case 'lost':
    case 'damaged':
      void Promise.all([import('./recovery.js'), session.stores()]).then(async ([{ recover }, { user }]) => {
        await recover(user, state);
        location.reload();
      });
      return;
    case 'unavailable':
      notify('storage.unavailable');
      return;
    case 'newer':
      notify('storage.newer', { actions: [{ label: 'notice.reload', run: () => location.reload() }], alert: true });
      return;
    case 'blocked':
      notify('storage.blocked', { actions: [{ label: 'notice.retry', run: () => location.reload() }], alert: true });
  }
}
