/** Several termbases as one, for views and exports. */
import { emptyTermbase, type Concept, type Termbase } from './model.js';

/**
 * The concepts of all termbases in their order. An id that is taken gets the number of its termbase after it; nothing is
 * merged: two concepts of two termbases stay two. One termbase is given back as it is.
 */
export function joinTermbases(termbases: readonly Termbase[]): Termbase {
  if (termbases.length === 1) return termbases[0];
  const taken = new Set<string>();
  const joined = emptyTermbase(termbases[0]?.meta.language);
  joined.concepts = termbases.flatMap(({ concepts }, index) =>
    concepts.map((concept): Concept => {
      let id = concept.id;
      for (let n = index + 1; taken.has(id); n++) id = `${concept.id}-${n}`;
      taken.add(id);
      return id === concept.id ? concept : { ...concept, id };
    }),
  );
  return joined;
}
