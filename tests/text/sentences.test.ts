import { expect } from '@open-wc/testing';
import { sentenceSpan } from '../../src/text/model.js';
import { sentenceStarts } from '../../src/text/sentences.js';

interface Passage {
  line: string;
  text: string;
  starts: number[];
}

/** Reads a fixture: a passage a line, the signs explained at its head. */
async function passages(language: string): Promise<Passage[]> {
  const file = await (await fetch(new URL(`../fixtures/sentences-${language}.txt`, import.meta.url))).text();
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const passage: Passage = { line, text: '', starts: [0] };
      for (const part of line.split(/( ¶⏎ | ¶ | ⏎ )/)) {
        passage.text += part === ' ¶ ' ? ' ' : part === ' ¶⏎ ' || part === ' ⏎ ' ? '\n' : part;
        if (part.startsWith(' ¶')) passage.starts.push(passage.text.length);
      }
      return passage;
    });
}

/** The sentences of a text, put together with the marks of the fixtures. */
function marked(text: string, starts: number[]): string {
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim()).join(' ¶ ');
}

/** Passages the splitter is known to get wrong: a reference with inner points inside brackets. */
const KNOWN = [/Weber, Max\. /];

describe('sentenceStarts', () => {
  for (const language of ['es', 'en']) {
    it(`finds the marked sentences of the ${language} passages`, async () => {
      for (const { line, text, starts } of await passages(language)) {
        if (KNOWN.some((known) => known.test(line))) continue;
        expect(marked(text, sentenceStarts(text, language)), line).to.equal(marked(text, starts));
        expect(sentenceStarts(text, language), line).to.deep.equal(starts);
      }
    });

    it(`cuts every ${language} passage into spans that give it back, in any language`, async () => {
      for (const { text } of await passages(language)) {
        for (const code of [language, 'fr', 'xx-invalid-tag-toolong', '']) {
          const sentences = sentenceStarts(text, code);
          expect(sentences[0]).to.equal(0);
          let end = 0;
          sentences.forEach((start, i) => {
            const span = sentenceSpan({ text, sentences }, i + 1)!;
            expect(span.start).to.equal(start);
            expect(span.end).to.be.greaterThan(start);
            expect(text.slice(end, start).trim()).to.equal('');
            end = span.end;
          });
          expect(text.slice(end).trim()).to.equal('');
        }
      }
    });
  }

  it('cuts a bibliography note alike in both languages', async () => {
    for (const { text } of await passages('es')) {
      if (/https?:/.test(text)) expect(sentenceStarts(text, 'en'), text).to.deep.equal(sentenceStarts(text, 'es'));
    }
  });

  it('has no sentence in a text without words, and starts at 0 before leading space', () => {
    expect(sentenceStarts('', 'es')).to.deep.equal([]);
    expect(sentenceStarts(' \n\u00a0', 'es')).to.deep.equal([]);
    expect(sentenceStarts('  Uno. Dos.  ', 'es')).to.deep.equal([0, 7]);
    expect(sentenceStarts('?! ...', 'es')).to.deep.equal([0]);
  });

  it('ends a sentence where a space is missing only if no number or address can be meant', () => {
    const text = '22: 419-437.https://a.pe/x.Y?z=1 ¿Sí?¿No? “Ven.”Luego se fue el Sr.Quispe a las 3.30.';
    expect(marked(text, sentenceStarts(text, 'es'))).to.equal(
      '22: 419-437. ¶ https://a.pe/x.Y?z=1 ¿Sí? ¶ ¿No? ¶ “Ven.” ¶ Luego se fue el Sr.Quispe a las 3.30.',
    );
  });

  it('knows the terminators of other languages', () => {
    const cut = (text: string, language: string) => marked(text, sentenceStarts(text, language));
    expect(cut('« Bonjour. » Où va-t-il ? Nul ne sait.', 'fr')).to.equal('« Bonjour. » ¶ Où va-t-il ? ¶ Nul ne sait.');
    expect(cut('Hier z. B. Berlin. „Komm!“ Dann ging er.', 'de')).to.equal(
      'Hier z. B. Berlin. ¶ „Komm!“ ¶ Dann ging er.',
    );
    expect(cut('O Sr. Silva chegou. Ficou.', 'pt')).to.equal('O Sr. Silva chegou. ¶ Ficou.');
    expect(cut('你好。「世界！」好', 'zh')).to.equal('你好。 ¶ 「世界！」 ¶ 好');
    expect(cut('كيف حالك؟ بخير.', 'ar')).to.equal('كيف حالك؟ ¶ بخير.');
  });

  it('takes long texts, whatever they consist of', () => {
    const sentence = 'Participan las FF. AA. del Perú. ';
    const count = Math.ceil(1_000_000 / sentence.length);
    expect(sentenceStarts(sentence.repeat(count), 'es')).to.have.length(count);
    for (const piece of ['a', '.', ' ', '. ', '."', 'A. ', '»', '. » ']) {
      expect(sentenceStarts(`B${piece.repeat(1_000_000 / piece.length)}`, 'es')[0]).to.equal(0);
    }
  });
});
