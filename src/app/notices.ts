import { loadWords } from '../i18n/i18n.js';
import type { CotejoNotice, NoticeAction } from '../elements/notice.js';

/** How a notice is told. */
export interface NoticeOptions {
  values?: Record<string, unknown>;
  actions?: NoticeAction[];
  /** Said at once by screen readers. */
  alert?: boolean;
}

/** What is to be seen now, by key; the element is loaded with the first one. */
const told = new Map<string, NoticeOptions>();

/** Tells the reader something, once per key: a second notice of the same kind takes the place of the first. */
export function notify(key: string, options: NoticeOptions = {}): void {
  told.set(key, options);
  void prepareNotices().then(() => {
    const wanted = told.get(key);
    if (wanted) show(key, wanted);
  });
}

/** Loads what a notice needs: ahead of the first one, since that may be about a server that is gone. */
export async function prepareNotices(): Promise<void> {
  await Promise.all([import('../elements/notice.js'), loadWords('more')]);
}

/** Takes back what was told, when it is no longer true. */
export function withdraw(key: string): void {
  told.delete(key);
  find(key)?.remove();
}

function show(key: string, { values = {}, actions = [], alert = false }: NoticeOptions): void {
  const notice = find(key) ?? holder().appendChild(document.createElement('cotejo-notice'));
  Object.assign(notice, { key, values, actions, alert });
}

const find = (key: string): CotejoNotice | undefined =>
  [...document.querySelectorAll('cotejo-notice')].find((notice) => notice.key === key);

function holder(): Element {
  const found = document.querySelector('.cotejo-notices');
  if (found) return found;
  const made = document.createElement('div');
  made.className = 'cotejo-notices';
  return document.body.appendChild(made);
}
