/** The connection to database `user`: it makes no new database where the marker says there was one. */
import type { Marker } from './canary.js';
import { createConnection, type Connection, type ConnectionHooks, type Limits } from './connection.js';
import { StorageError } from './errors.js';
import { upgradeWithLedger } from './ledger.js';
import type { SchemaStep } from './schema.js';
import type { Canary } from './types.js';

/**
 * A connection that fails with `lost` or `damaged` instead of starting an empty database over a vanished one, until
 * recovery.ts puts the marker back.
 */
export function createGuardedConnection(
  name: string,
  schema: readonly SchemaStep[],
  marker: Marker,
  hooks: ConnectionHooks = {},
  limits?: Limits,
): Connection {
  let known: Canary | null = null;
  const guarding: ConnectionHooks = {
    ...hooks,
    async beforeOpen() {
      await hooks.beforeOpen?.();
      known = await marker.read();
    },
    mayUpgrade(oldVersion, dataLoss) {
      // The browser says it once only; it is remembered until the user has seen it.
      if (dataLoss === 'total') marker.wiped = true;
      if (marker.wiped) return new StorageError('damaged', `${name} was deleted by the browser`);
      const held = Object.values(known?.counts ?? {}).some((count) => count > 0);
      if (oldVersion === 0 && held) return new StorageError('lost', name);
      return hooks.mayUpgrade?.(oldVersion, dataLoss) ?? null;
    },
  };
  const upgrade = upgradeWithLedger(schema, () => known?.generation ?? 0);
  return createConnection(name, schema.length, upgrade, guarding, limits);
}
