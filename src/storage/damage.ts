/** The damaged records that were met: remembered until they are replaced, reported once. */
import { isGood } from './records.js';
import type { DamagedRecord } from './types.js';

/** See {@link createDamageList}. */
export interface DamageList {
  /** Whether a record, as found at a key, fits its checksum. */
  check(store: string, key: string, found: unknown): Promise<boolean>;
  /** The record was replaced or deleted. */
  forget(store: string, key: string): void;
  list(): DamagedRecord[];
}

/** An empty list; `report` is called for each record that is found damaged and was not known to be. */
export function createDamageList(report?: (record: DamagedRecord) => void): DamageList {
  const known = new Map<string, DamagedRecord>();
  const placeOf = (store: string, key: string) => JSON.stringify([store, key]);
  const forget = (store: string, key: string) => void known.delete(placeOf(store, key));
  return {
    forget,
    list: () => [...known.values()],
    async check(store, key, found) {
      const good = await isGood(key, found);
      if (good) {
        forget(store, key);
        return true;
      }
      const record = { store, key, found };
      if (!known.has(placeOf(store, key))) report?.(record);
      known.set(placeOf(store, key), record);
      return false;
    },
  };
}
