import { expect } from '@open-wc/testing';
import { formatFinding } from '../../src/text/finding.js';
import { parseText } from '../../src/text/markdown.js';
import { encode, found } from '../fixtures/core.js';

const BODY = 'Uno {#p1}\n';
const GOOD = 'title: T\nlang: es\nrole: original\nprovenance: authored\n';
const read = (yaml: string) => parseText(encode(`---\n${yaml}---\n${BODY}`), 'x.md');

describe('front matter', () => {
  it('is read into the fields of a text; other keys are kept', async () => {
    const { text, findings } = await read(
      `title: "Un título: con dos puntos"
lang: es-PE
role: translation
provenance: reconstruction
provenance-note: 'Una nota'
author: A. B.
publisher: C
journal: D
volume: 3
issue: 4
published: "2024-10/2024-12"
url: https://a.pe/x
rights: CC0
doi: 10.1000/1
tags: [a, b]
empty:
`,
    );
    expect(findings).to.deep.equal([]);
    expect(text.meta).to.deep.equal({
      title: 'Un título: con dos puntos',
      language: 'es-PE',
      role: 'translation',
      provenance: 'reconstruction',
      provenanceNote: 'Una nota',
      author: 'A. B.',
      publisher: 'C',
      journal: 'D',
      volume: '3',
      issue: '4',
      published: '2024-10/2024-12',
      url: 'https://a.pe/x',
      rights: 'CC0',
      other: { doi: '10.1000/1', tags: '["a","b"]' },
    });
    expect(text.blocks[0].line).to.equal(19);
  });

  it('is missing when the file does not start with it, or when it has no end', async () => {
    for (const file of [BODY, `\n---\n${GOOD}---\n${BODY}`, `---\n${GOOD}`, '---', '']) {
      const { text, findings } = await parseText(encode(file), 'x.md');
      expect(found(findings)[0], file).to.equal('1:1 error front-matter-missing');
      expect(text.meta).to.deep.equal({ title: '', language: 'und', role: 'original', provenance: 'imported' });
    }
  });

  it('may end with the file, and hold nothing', async () => {
    expect(found((await parseText(encode(`---\n${GOOD}---`), 'x.md')).findings)).to.deep.equal([
      '1:1 error text-empty',
    ]);
    expect(found((await read('')).findings)).to.deep.equal(Array(4).fill('1:1 error front-matter-key'));
  });

  it('names what is missing or wrong in it, and the line', async () => {
    const { text, findings } = await read(
      'title: T\nlang: español\nrole: copia\nprovenance: inventada\nurl: "javascript:x"\n',
    );
    expect(findings.map(formatFinding)).to.deep.equal([
      'x.md:3:1 error front-matter-key lang is missing or not valid in the front matter: a language tag such as es or en is needed',
      'x.md:4:1 error front-matter-key role is missing or not valid in the front matter: original or translation',
      'x.md:5:1 error front-matter-key provenance is missing or not valid in the front matter: published, reconstruction, authored, imported, machine',
      'x.md:6:1 error front-matter-key url is missing or not valid in the front matter: an http or https address',
    ]);
    expect(text.meta).to.deep.equal({ title: 'T', language: 'und', role: 'original', provenance: 'imported' });
  });

  it('reports broken YAML at its line, and not each key on top of it', async () => {
    expect(found((await read(`${GOOD}author: "sin fin\n`)).findings)).to.deep.equal(['7:1 error front-matter-invalid']);
    expect(
      found((await read('title: T\n  lang: es\n role: [\n')).findings).every((f) => f.includes('front-matter-invalid')),
    ).to.equal(true);
    expect(found((await read(`${GOOD}title: otra\n`)).findings)).to.deep.equal(['6:1 error front-matter-invalid']);
    expect(found((await read(`${GOOD}\tx: y\n`)).findings)[0])
      .to.contain('6:')
      .and.to.contain('front-matter-invalid');
  });

  it('does not follow aliases, which can stand for gigabytes', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]\n`,
    );
    const { findings } = await read(`${GOOD}a0: &a0 x\n${bomb.join('')}`);
    expect(findings.map(formatFinding)).to.deep.equal([
      'x.md:7:10 error front-matter-invalid the front matter is not valid YAML: aliases are not read',
    ]);
    expect(found((await read(`${GOOD}x: *nada\n`)).findings)).to.deep.equal(['6:4 error front-matter-invalid']);
    expect(found((await read(`${GOOD}x: &x y\n`)).findings)).to.deep.equal([]);
  });

  it('is no place for surprises: scalars, lists, tags, names of object methods', async () => {
    for (const yaml of [
      'solo palabras\n',
      '- a\n- b\n',
      '!!js/function "x"\n',
      '42\n',
      'null\n',
      '{}\n',
      '? [a]\n: b\n',
    ]) {
      expect((await read(yaml)).findings.length, yaml).to.be.greaterThan(0);
    }
    const { text, findings } = await read(`${GOOD}__proto__: x\nconstructor: y\ntoString: z\n`);
    expect(findings).to.deep.equal([]);
    expect(text.meta.other?.['constructor']).to.equal('y');
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });
});
