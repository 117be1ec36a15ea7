/** Names of works in addresses. */

/** Names that are folders of the site. */
const RESERVED = ['assets', 'editions', 'schema', 'shell', 'icons', 'terminology'];

/** A name made of a title: `Radicalización ideológica (2024)` -> `radicalizacion-ideologica-2024`. Never empty. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'texto';

/** The name, or the first of `name-2`, `name-3` … that is free. */
export function freeSlug(slug: string, taken: Iterable<string>): string {
  const used = new Set([...taken, ...RESERVED]);
  let free = slug;
  for (let number = 2; used.has(free); number++) free = `${slug}-${number}`;
  return free;
}
