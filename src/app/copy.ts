import { confirmCopy, copyStatus, reminderDue } from '../storage/reminder.js';
import { exportCopy, readCopy, type Copy } from '../storage/copy-file.js';
import { restoreCopy, type RestoreReport } from '../storage/restore.js';
import type { UserStore } from '../storage/user.js';

/** Hands the copy file to the reader as a download. @throws StorageError */
export async function downloadCopy(user: UserStore): Promise<void> {
  const file = await exportCopy(user);
  download(file);
  await confirmCopy(user, file);
}

/** Hands a file to the reader. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has its own hold on the data once it has started.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What came of opening a copy file. */
export interface OpenedCopy {
  copy: Copy;
  report: RestoreReport | null;
}

/** Merges a copy file into what is here; nothing is restored from a file that is no copy. @throws StorageError */
export async function openCopy(user: UserStore, file: File): Promise<OpenedCopy> {
  const copy = await readCopy(await file.text());
  const report = copy.records.length > 0 ? await restoreCopy(user, copy.records) : null;
  return { copy, report };
}

/** Where the reader stands with the copy file. @throws StorageError */
export async function statusOfCopy(
  user: UserStore,
): Promise<{ lastCopyAt: number | null; changed: number; due: boolean }> {
  const status = await copyStatus(user);
  return { lastCopyAt: status.lastCopyAt, changed: status.changed, due: reminderDue(status, Date.now()) };
}
