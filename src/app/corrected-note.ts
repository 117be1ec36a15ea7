/** Where it is noted, outside the database, which editions have corrections: known at once, before anything is opened. */
const CORRECTED = 'cotejo-corrected';

/** Whether links of an edition were corrected here, as far as is noted: the database has the last word. */
export const mayBeCorrected = (slug: string): boolean => noted().includes(slug);

/** Notes that an edition has corrections, or none any more. */
export function noteCorrected(slug: string, on: boolean): void {
  const others = noted().filter((each) => each !== slug);
  try {
    localStorage.setItem(CORRECTED, JSON.stringify(on ? [...others, slug] : others));
  } catch {
    // The database is asked a little later.
  }
}

function noted(): string[] {
  try {
    const slugs: unknown = JSON.parse(localStorage.getItem(CORRECTED) ?? '[]');
    return Array.isArray(slugs) ? slugs.map(String) : [];
  } catch {
    return [];
  }
}
