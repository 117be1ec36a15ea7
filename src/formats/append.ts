/** Adds to a list without a call of as many arguments: some 120,000 are more than a stack holds. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Adds to a list in a map, which is made by its first entry. */
export function appendAt<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
