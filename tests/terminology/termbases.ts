/** Termbases for worked examples. */
import { emptyTermbase, type Term, type Termbase, type TermStatus } from '../../src/terminology/termbase/model.js';
import { readTermbase } from '../../src/terminology/termbase/read.js';
import { readShipped } from '../fixtures/core.js';

/**
 * A termbase from lines: `contrabando = smuggling, contraband (deprecated)`. Spanish on the left, English on the right;
 * terms are parted by commas; a status or `exact`, `case` may follow in brackets. Ids are `c1`, `c2` ...
 */
export function termbaseOf(...lines: string[]): Termbase {
  const termbase = emptyTermbase();
  termbase.concepts = lines.map((line, index) => {
    const [es, en = ''] = line.split('=');
    const terms = [...termsOf(es, 'es'), ...termsOf(en, 'en')];
    return { id: `c${index + 1}`, definitions: [], notes: [], terms };
  });
  return termbase;
}

function termsOf(list: string, lang: string): Term[] {
  return list
    .split(',')
    .map((words) => words.trim())
    .filter(Boolean)
    .map((words) => {
      const [, text, flags = ''] = /^(.*?)(?:\s+\(([\w\s]+)\))?$/.exec(words)!;
      const said = flags.split(/\s+/);
      const status = said.find((flag) =>
        ['preferred', 'admitted', 'deprecated', 'superseded', 'forbidden'].includes(flag),
      );
      return {
        lang,
        text,
        ...(status ? { status: status as TermStatus } : {}),
        ...(said.includes('exact') ? { exactForm: true as const } : {}),
        ...(said.includes('case') ? { matchCase: true as const } : {}),
        notes: [],
      };
    });
}

/** The termbase that is shipped. */
export async function shippedTermbase(): Promise<Termbase> {
  const words = await readShipped('terminology/seguridad.tbx');
  return readTermbase(new TextEncoder().encode(words), 'terminology/seguridad.tbx').termbase!;
}
