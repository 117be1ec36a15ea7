import { createEditionStore, type EditionStore } from '../storage/editions.js';
import { createUserStore, type UserStore } from '../storage/user.js';
import { notify } from './notices.js';
import { BASE_PATH } from './site.js';

/** The two databases of this site. */
export interface Stores {
  editions: EditionStore;
  user: UserStore;
}

/** Opens nothing yet; says what has to be said when another tab or the browser takes a database away. */
export function createStores(flush: () => Promise<void>): Stores {
  const reload = { label: 'notice.reload', run: () => location.reload() };
  const retry = { ...reload, label: 'notice.retry' };
  const hooks = {
    beforeClose: flush,
    onUpgradedElsewhere: () => void notify('storage.upgraded', { actions: [reload], alert: true }),
    onBlocked: () => void notify('storage.blocked', { actions: [retry], alert: true }),
    onClosed: () => void notify('storage.closed', { actions: [reload], alert: true }),
  };
  return {
    editions: createEditionStore({ basePath: BASE_PATH, hooks }),
    user: createUserStore({
      basePath: BASE_PATH,
      hooks: { ...hooks, onDamaged: () => void notify('storage.damagedRecord', { alert: true }) },
    }),
  };
}
