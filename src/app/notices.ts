import '../elements/notice.js';
import type { CotejoNotice, NoticeAction } from '../elements/notice.js';

/** Tells the reader something, once per key: a second notice of the same kind takes the place of the first. */
export function notify(
  key: string,
  options: { values?: Record<string, unknown>; actions?: NoticeAction[]; alert?: boolean } = {},
): CotejoNotice {
  const holder = noticeHolder();
  const old = [...holder.querySelectorAll('cotejo-notice')].find((each) => each.key === key);
  const notice = old ?? document.createElement('cotejo-notice');
  notice.key = key;
  notice.values = options.values ?? {};
  notice.actions = options.actions ?? [];
  notice.alert = options.alert ?? false;
  if (!old) holder.append(notice);
  return notice;
}

/** Takes back what was told, when it is no longer true. */
export function withdraw(key: string): void {
  [...noticeHolder().querySelectorAll('cotejo-notice')].find((each) => each.key === key)?.remove();
}

function noticeHolder(): HTMLElement {
  let holder = document.querySelector<HTMLElement>('.cotejo-notices');
  if (!holder) {
    holder = document.createElement('div');
    holder.className = 'cotejo-notices';
    document.body.append(holder);
  }
  return holder;
}
