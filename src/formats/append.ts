/** Adds to a list without a call of as many arguments: some 120,000 are more than a stack holds. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
