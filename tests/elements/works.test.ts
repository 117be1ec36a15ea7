import { expect } from '@open-wc/testing';
import {
  describe as describeText,
  editable,
  editWords,
  joinWithPrevious,
  leaveOut,
  putBack,
  remapLinks,
  replaceWords,
  retype,
  splitAt,
} from '../../src/elements/works/draft-edits.js';
import type { Draft, DraftBlock } from '../../src/formats/draft.js';

const paragraph = (text: string, more: Partial<DraftBlock> = {}): DraftBlock => ({
  kind: 'paragraph',
  text,
  marks: [],
  notes: [],
  ...more,
});

const draft = (...blocks: DraftBlock[]): Draft => ({
  meta: { title: 'T', language: 'es' },
  language: { code: 'es', confidence: 1, alternatives: [] },
  blocks,
  leftOut: [],
});

const words = ({ draft: { blocks } }: { draft: Draft }): string[] => blocks.map(({ text }) => text);

describe('correcting a draft', () => {
  it('splits a block and joins it again: words, marks and note markers are where they were', () => {
    const block = paragraph('Primera oración. Segunda oración.', {
      marks: [{ type: 'em', start: 8, end: 24 }],
      notes: [
        { at: 16, note: '1' },
        { at: 33, note: '2' },
      ],
    });
    const text = editable(draft(block));
    const split = splitAt(text, 0, 16);
    expect(words(split)).to.deep.equal(['Primera oración.', 'Segunda oración.']);
    const [first, second] = split.draft.blocks;
    expect(first.marks).to.deep.equal([{ type: 'em', start: 8, end: 16 }]);
    expect(second.marks).to.deep.equal([{ type: 'em', start: 0, end: 7 }]);
    expect(first.notes.concat(second.notes).map(({ note }) => note)).to.deep.equal(['1', '2']);
    const joined = joinWithPrevious(split, 1);
    expect(words(joined)).to.deep.equal([block.text]);
    expect(joined.draft.blocks[0].notes).to.deep.equal([
      { at: 16, note: '1' },
      { at: 33, note: '2' },
    ]);
    expect(words(text), 'the draft before is untouched').to.deep.equal([block.text]);
  });

  it('does not split at the edge of a block', () => {
    const text = editable(draft(paragraph('Uno.')));
    expect(splitAt(text, 0, 0)).to.equal(text);
    expect(splitAt(text, 0, 4)).to.equal(text);
  });

  it('leaves a block out and puts it back where it stood, also after others have changed', () => {
    const text = editable(draft(paragraph('Uno.'), paragraph('Dos.'), paragraph('Tres.'), paragraph('Cuatro.')));
    const without = leaveOut(leaveOut(text, 2), 0);
    expect(words(without)).to.deep.equal(['Dos.', 'Cuatro.']);
    const third = without.draft.leftOut.findIndex(({ blocks }) => blocks[0].text === 'Tres.');
    const back = putBack(without, third);
    expect(words(back)).to.deep.equal(['Dos.', 'Tres.', 'Cuatro.']);
    expect(words(putBack(back, 0))).to.deep.equal(['Uno.', 'Dos.', 'Tres.', 'Cuatro.']);
  });

  it('takes the markers of a note along when it becomes a paragraph, and gives a new note a free label', () => {
    const note: DraftBlock = { kind: 'note', label: '1', text: 'La nota.', marks: [], notes: [] };
    const text = editable(draft(paragraph('Uno.', { notes: [{ at: 4, note: '1' }] }), paragraph('Dos.'), note));
    const plain = retype(text, 2, 'paragraph');
    expect(plain.draft.blocks[2].label).to.equal(undefined);
    expect(plain.draft.blocks[0].notes).to.deep.equal([]);
    expect(retype(text, 1, 'note').draft.blocks[1].label).to.equal('2');
    expect(retype(text, 1, 'heading', 3).draft.blocks[1]).to.include({ kind: 'heading', level: 3 });
  });

  it('changes words: marks and markers stay with the words around the change', () => {
    const block = paragraph('El faro de 1862 brilla.', {
      marks: [
        { type: 'em', start: 3, end: 7 },
        { type: 'strong', start: 11, end: 15 },
      ],
      notes: [{ at: 23, note: '1' }],
    });
    const changed = replaceWords(block, 'El faro de la bahía brilla.');
    expect(changed.text.slice(changed.marks[0].start, changed.marks[0].end)).to.equal('faro');
    expect(changed.notes).to.deep.equal([{ at: 27, note: '1' }]);
    expect(editWords(editable(draft(block)), 0, ' otra ').draft.blocks[0].text).to.equal('otra');
  });

  it('takes an entry away when it is emptied', () => {
    const { meta } = describeText(editable(draft(paragraph('Uno.'))), { title: '', author: 'Ana' }).draft;
    expect(meta).to.deep.equal({ language: 'es', author: 'Ana' });
  });

  it('keeps the links of a file with the blocks they are about; sentences only where nothing was touched', () => {
    const sentences = [0, 5];
    const source = editable(draft(paragraph('Uno. Dos.', { sentences }), paragraph('Tres.', { sentences: [0] })));
    const target = editable(draft(paragraph('One. Two.', { sentences }), paragraph('Three.', { sentences: [0] })));
    const link = (index: number) => ({
      source: [index],
      target: [index],
      status: 'reviewed' as const,
      sentences: [[[[index, 1]], [[index, 1]]]] as [[number, number][], [number, number][]][],
    });
    const given = { source: 0, target: 1, links: [link(0), link(1)] };
    const { links } = remapLinks(given, splitAt(source, 0, 4), target);
    expect(links[0]).to.deep.equal({ source: [0, 1], target: [0], status: 'reviewed' });
    expect(links[1]).to.deep.equal({ ...link(1), source: [2], sentences: [[[[2, 1]], [[1, 1]]]] });
    const gone = remapLinks(given, leaveOut(source, 1), leaveOut(target, 1));
    expect(gone.links.length).to.equal(1);
  });
});
