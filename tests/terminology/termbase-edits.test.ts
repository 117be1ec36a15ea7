import { expect } from '@open-wc/testing';
import {
  applyEdits,
  conceptFromSelection,
  conceptsNamed,
  newConceptId,
  type TermbaseEdit,
} from '../../src/terminology/termbase/edits.js';
import type { Termbase } from '../../src/terminology/termbase/model.js';
import { readTermbase } from '../../src/terminology/termbase/read.js';
import { writeTbx } from '../../src/terminology/termbase/tbx-write.js';
import { encode } from '../fixtures/core.js';
import { shippedTermbase, termbaseOf } from './termbases.js';

const shown = ({ concepts }: Termbase): string[] =>
  concepts.map(
    ({ id, terms }) => `${id}: ${terms.map(({ text, status }) => (status ? `${text} (${status})` : text)).join(', ')}`,
  );
const after = (termbase: Termbase, ...edits: TermbaseEdit[]): string[] => shown(applyEdits(termbase, edits).termbase);

describe('edits of a termbase', () => {
  const base = (): Termbase => termbaseOf('contrabando = smuggling', 'TID = IDT, TID (deprecated)');
  const ref = { concept: 'c1', lang: 'en', text: 'smuggling' };

  it('make a concept of words marked in both columns', () => {
    const edit = conceptFromSelection(base(), [
      { lang: 'es', text: ' minería\n ilegal ', context: 'La minería ilegal crece.', contextSource: 'p3.1' },
      { lang: 'en', text: 'IM' },
    ]);
    const { termbase, unapplied } = applyEdits(base(), [edit]);
    expect(unapplied).to.deep.equal([]);
    expect(termbase.concepts[2]).to.deep.equal({
      id: 'mineria-ilegal',
      definitions: [],
      notes: [],
      terms: [
        {
          lang: 'es',
          text: 'minería ilegal',
          type: 'fullForm',
          status: 'preferred',
          context: 'La minería ilegal crece.',
          contextSource: 'p3.1',
          notes: [],
        },
        { lang: 'en', text: 'IM', type: 'acronym', status: 'preferred', notes: [] },
      ],
    });
  });

  it('change a status, add and remove terms and concepts; without the last edit it is undone', () => {
    const edits: TermbaseEdit[] = [
      { kind: 'set-term', term: ref, change: { status: 'forbidden' } },
      { kind: 'add-term', concept: 'c1', term: { lang: 'en', text: 'contraband', status: 'preferred', notes: [] } },
      { kind: 'remove-term', term: { concept: 'c2', lang: 'en', text: 'TID' } },
      {
        kind: 'set-term',
        term: { ...ref, text: 'contraband' },
        change: { text: 'contraband goods', status: undefined },
      },
      { kind: 'remove-concept', concept: 'c2' },
    ];
    const states = edits.map((_, count) => after(base(), ...edits.slice(0, count + 1)));
    expect(states).to.deep.equal([
      ['c1: contrabando, smuggling (forbidden)', 'c2: TID, IDT, TID (deprecated)'],
      ['c1: contrabando, smuggling (forbidden), contraband (preferred)', 'c2: TID, IDT, TID (deprecated)'],
      ['c1: contrabando, smuggling (forbidden), contraband (preferred)', 'c2: TID, IDT'],
      ['c1: contrabando, smuggling (forbidden), contraband goods', 'c2: TID, IDT'],
      ['c1: contrabando, smuggling (forbidden), contraband goods'],
    ]);
  });

  it('leave the termbase that they are applied to as it was', async () => {
    const shipped = await shippedTermbase();
    const before = writeTbx(shipped);
    const [concept] = shipped.concepts;
    const { termbase } = applyEdits(shipped, [
      { kind: 'set-concept', concept: concept.id, change: { notes: ['Mine.'], subjectField: undefined } },
      { kind: 'set-term', term: { concept: concept.id, lang: 'es', text: 'TID' }, change: { status: 'admitted' } },
      { kind: 'remove-concept', concept: shipped.concepts[1].id },
    ]);
    expect(writeTbx(shipped)).to.equal(before);
    expect(termbase.concepts[1]).to.equal(shipped.concepts[2]);
    // Exported and read again, it is the edited one.
    const again = readTermbase(encode(writeTbx(termbase)), 'x.tbx').termbase!;
    expect(shown(again)).to.deep.equal(shown(termbase));
    expect([again.concepts[0].notes, again.concepts[0].subjectField]).to.deep.equal([['Mine.'], undefined]);
  });

  it('tell what does not apply, and go on', () => {
    const term = { lang: 'es', text: 'contrabando', notes: [] };
    const edits: TermbaseEdit[] = [
      { kind: 'remove-concept', concept: 'gone' },
      { kind: 'set-term', term: { ...ref, text: 'gone' }, change: { status: 'preferred' } },
      { kind: 'add-term', concept: 'c1', term },
      { kind: 'add-term', concept: 'c1', term: { ...term, text: ' ' } },
      { kind: 'add-concept', concept: { id: 'c1', definitions: [], notes: [], terms: [term] } },
      { kind: 'add-concept', concept: { id: 'c9', definitions: [], notes: [], terms: [] } },
      { kind: 'set-term', term: { concept: 'c2', lang: 'en', text: 'IDT' }, change: { text: 'TID' } },
      { kind: 'set-term', term: ref, change: { status: 'preferred' } },
    ];
    const { termbase, unapplied } = applyEdits(base(), edits);
    expect(unapplied.map(({ index, problem }) => [index, problem])).to.deep.equal([
      [0, 'no-such-concept'],
      [1, 'no-such-term'],
      [2, 'term-exists'],
      [3, 'empty'],
      [4, 'concept-exists'],
      [5, 'empty'],
      [6, 'term-exists'],
    ]);
    expect(shown(termbase)[0]).to.equal('c1: contrabando, smuggling (preferred)');
  });

  it('give ids that are new', () => {
    const termbase = base();
    termbase.concepts[0].id = 'mineria-ilegal';
    expect(newConceptId(termbase, 'Minería ilegal')).to.equal('mineria-ilegal-2');
    expect(newConceptId(termbase, '1984')).to.equal('c-1984');
    expect(newConceptId(termbase, '¿?')).to.equal('c');
    expect(conceptsNamed(termbase, 'es', 'contrabando ').map(({ id }) => id)).to.deep.equal(['mineria-ilegal']);
  });

  it('survive a copy: they are plain data', () => {
    const edit = conceptFromSelection(base(), [{ lang: 'es', text: 'uno' }]);
    expect(structuredClone(edit)).to.deep.equal(edit);
  });
});
