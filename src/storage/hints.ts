/** Word of a change to whoever shows the record: in this tab, and as a hint in the others. Never the data itself. */
import type { UserChange } from './types.js';

/** See {@link createHints}. */
export interface Hints {
  tell(store: string, key: string): void;
  /** Calls `listener` after every change, until the function returned is called. */
  subscribe(listener: (change: UserChange) => void): () => void;
  close(): void;
}

/** Listens from the start, so that no change made while the page loads is missed. */
export function createHints(name: string): Hints {
  const listeners = new Set<(change: UserChange) => void>();
  const channel = openChannel(name);
  const pass = (change: UserChange) => listeners.forEach((listener) => listener(change));
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<[unknown, unknown]>) =>
      pass({ store: String(data[0]), key: String(data[1]), elsewhere: true });
  }
  return {
    tell(store, key) {
      channel?.postMessage([store, key]);
      pass({ store, key, elsewhere: false });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null; // there is none here: other tabs see the change when they read next
  }
}
