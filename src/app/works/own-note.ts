/** Where it is noted, outside the database, which editions are works of one's own: known before anything is opened. */
const OWN = 'cotejo-works';

/** Whether an edition is a work of one's own, as far as is noted: the database has the last word. */
export const isNotedOwn = (slug: string): boolean => noted().includes(slug);

/** Notes that an edition is a work of one's own, or is none any more. */
export function noteOwn(slug: string, on: boolean): void {
  const others = noted().filter((each) => each !== slug);
  try {
    localStorage.setItem(OWN, JSON.stringify(on ? [...others, slug] : others));
  } catch {
    // The database is asked a little later.
  }
}

function noted(): string[] {
  try {
    const slugs: unknown = JSON.parse(localStorage.getItem(OWN) ?? '[]');
    return Array.isArray(slugs) ? slugs.map(String) : [];
  } catch {
    return [];
  }
}
