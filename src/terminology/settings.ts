/**
 * What an edition says about its checks: `terminology/<slug>.json`. It names the termbases that hold for it and the rules
 * that are switched off, each with a reason:
 *
 * ```json
 * {
 *   "termbases": ["seguridad.tbx"],
 *   "off": {
 *     "acronym-unused": "The journal wants every institution's short form.",
 *     "double-space": { "reason": "The tables of p12 are set with spaces.", "blocks": ["p12"] }
 *   }
 * }
 * ```
 */
import type { RuleOff } from './check.js';

/** The settings of one edition. */
export interface CheckSettings {
  /** Files in terminology/, in order of weight; none: all of them. */
  termbases: string[] | null;
  off: Record<string, RuleOff>;
}

/** Settings where there is no file. */
export const NO_SETTINGS: CheckSettings = { termbases: null, off: {} };

/** Settings as read, or what is wrong with them, as words that name the place in the JSON. */
export type ReadSettings = { settings: CheckSettings } | { problem: string };

/** Reads settings from JSON. Never throws. */
export function readSettings(json: string): ReadSettings {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problem: (error as Error).message };
  }
  if (!isRecord(value)) return { problem: 'not an object' };
  const { termbases = null, off = {}, ...rest } = value;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return { problem: `${unknown}: only termbases and off are known` };
  if (termbases !== null && !(Array.isArray(termbases) && termbases.every(isFileName)))
    return { problem: 'termbases: not a list of names of files in terminology/' };
  if (!isRecord(off)) return { problem: 'off: not an object' };
  const rules: Record<string, RuleOff> = {};
  for (const [rule, entry] of Object.entries(off)) {
    const read = readOff(entry);
    if (!read) return { problem: `off.${rule}: neither a reason nor { reason, blocks }` };
    rules[rule] = read;
  }
  return { settings: { termbases, off: rules } };
}

function readOff(entry: unknown): RuleOff | undefined {
  if (typeof entry === 'string') return entry.trim() ? { reason: entry } : undefined;
  if (!isRecord(entry) || typeof entry.reason !== 'string' || !entry.reason.trim()) return undefined;
  const { reason, blocks } = entry;
  if (blocks === undefined) return { reason };
  return Array.isArray(blocks) && blocks.every((id) => typeof id === 'string') ? { reason, blocks } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFileName = (name: unknown): boolean =>
  typeof name === 'string' && /^[\w.-]+$/.test(name) && !name.includes('..');
