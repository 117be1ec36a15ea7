import '../elements/recovery.js';
import { RecoveryEvent, type RecoveryInfo } from '../elements/recovery.js';
import { loadWords } from '../i18n/i18n.js';
import { newestGoodCopy } from '../storage/backup.js';
import { packCopy, readCopy } from '../storage/copy-file.js';
import { acceptLoss } from '../storage/recovery.js';
import { restoreCopy } from '../storage/restore.js';
import type { StorageState } from '../storage/types.js';
import type { UserStore } from '../storage/user.js';
import { download } from './copy.js';

/**
 * Shows the recovery screen until the reader has chosen a way on; resolves then. Nothing is written before that.
 */
export async function recover(user: UserStore, state: StorageState): Promise<void> {
  await loadWords('more');
  const copy = await newestGoodCopy(user);
  const screen = document.createElement('cotejo-recovery');
  const info: RecoveryInfo = {
    state: state.state === 'lost' ? 'lost' : 'damaged',
    damaged: user.damagedRecords().length,
    ...(state.state === 'lost' && state.lastKnown && { lastKnownAt: state.lastKnown.changedAt }),
    ...(copy && { copy: { createdAt: copy.createdAt, records: copy.records.length } }),
  };
  screen.info = info;
  document.body.append(screen);
  await screen.open();
  await new Promise<void>((resolve) => {
    screen.addEventListener(RecoveryEvent.type, (event) => {
      const { action, file } = event as RecoveryEvent;
      const steps = {
        download: async () => {
          if (copy) {
            const { createdAt, generation, records } = copy;
            const text = await packCopy({ createdAt, generation, records, damaged: [] });
            download(new File([text], 'cotejo-rescued.json', { type: 'application/json' }));
          }
          return 'recovery.downloaded';
        },
        restore: async () => {
          await acceptLoss(user);
          if (copy) await restoreCopy(user, copy.records);
          resolve();
          return 'recovery.restored';
        },
        open: async () => {
          const opened = await readCopy(await file!.text());
          if (opened.records.length === 0) return 'recovery.notACopy';
          await acceptLoss(user);
          await restoreCopy(user, opened.records);
          resolve();
          return 'recovery.restored';
        },
        continue: async () => {
          await acceptLoss(user);
          resolve();
          return '';
        },
      };
      steps[action]().then(
        (outcome) => (screen.info = { ...info, outcome }),
        () => (screen.info = { ...info, outcome: 'recovery.failed' }),
      );
    });
  });
  screen.remove();
}
