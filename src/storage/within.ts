/** Waiting, but not for ever. */

/** What `promise` gives, or the error made by `late` after `ms` milliseconds. */
export function within<T>(promise: Promise<T>, ms: number, late: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
