/** When the copies of database `user` are written. What writes them is loaded when the first one is due. */
import type { BackupResult } from './backup.js';
import type { UserStore } from './user.js';

/** How soon a scheduled copy follows. */
export interface Schedule {
  /** Milliseconds of rest after the last change; 10,000 unless told. */
  rest?: number;
  /** Called with the result of each copy. */
  onDone?(result: BackupResult): void;
}

/**
 * Writes a copy some time after each change, when the page is idle, and at once when it is hidden.
 *
 * @returns a function that ends this
 */
export function scheduleBackup(user: UserStore, { rest = 10_000, onDone }: Schedule = {}): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    void import('./backup.js')
      .then(({ backUp }) => backUp(user))
      .catch(() => 'unavailable' as const)
      .then(onDone);
  };
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(now, { timeout: rest }) : now());
  const unsubscribe = user.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(idle, rest);
  });
  const hide = () => document.visibilityState === 'hidden' && timer !== undefined && now();
  document.addEventListener('visibilitychange', hide);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    document.removeEventListener('visibilitychange', hide);
  };
}
