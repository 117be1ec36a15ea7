/** The wrapping of what a user made: a checksum with each record, looked at whenever the record is read. */
import { checksum } from './hash.js';
import { plainCopy } from './plain.js';
import type { UserRecord } from './types.js';

/** A record before it is known which revision it will be. */
export type SealedRecord = Pick<UserRecord, 'key' | 'value' | 'changedAt' | 'sha256'>;

/**
 * A record with its checksum. The value is kept as JSON would keep it: no `undefined`, dates as text.
 *
 * @throws TypeError when the value cannot be written as JSON
 */
export async function seal(key: string, value: unknown, changedAt: number): Promise<SealedRecord> {
  const plain = plainCopy(value);
  return { key, value: plain, changedAt, sha256: (await checksum([key, changedAt, plain])) ?? '' };
}

/** True when `found`, as read at `key`, is a record that fits its checksum, so far as that can be computed here. */
export async function isGood(key: unknown, found: unknown): Promise<boolean> {
  if (!found || typeof found !== 'object') return false;
  const record = found as UserRecord;
  if (record.key !== key || !Number.isInteger(record.revision) || typeof record.sha256 !== 'string') return false;
  const sha256 = await checksum([key, record.changedAt, record.value]).catch(() => '?');
  return sha256 === null || record.sha256 === '' || record.sha256 === sha256;
}
