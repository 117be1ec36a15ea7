import { expect } from '@open-wc/testing';
import { read } from '../../src/formats/xces.js';
import { fileOf, textsOf } from './round-trip.js';

const ALIGN = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
<cesAlign version="1.0">
 <linkGrp targType="s" fromDoc="en/1988.xml.gz" toDoc="es/1988.xml.gz">
<link certainty="1.08" xtargets="s1.1;s1.1 s1.2" id="SL1" />
<link certainty="0.5" xtargets="s1.2;s2.1" id="SL2" />
<link xtargets="s2.1;" id="SL3" />
<link xtargets="s9.9;" id="SL4" />
 </linkGrp>
</cesAlign>`;
const RAW = `<?xml version="1.0" encoding="utf-8"?><text><body><p id="1"><s id="s1.1">One and
 two.</s><s id="s1.2">Three.</s></p><p id="2"><s id="s2.1">Four.</s></p></body></text>`;
const TOKENS = `<text><p><s id="s1.1"><w id="w1">Uno</w><w>.</w></s><s id="s1.2"><w>«</w><w>Dos</w><w>»</w><w>,</w></s></p><p><s id="s2.1"><w>Tres</w></s></p></text>`;

describe('XCES of OPUS', () => {
  it('reads the alignment with its two documents, raw and tokenised, and gathers sentences into links of paragraphs', async () => {
    const companions = [fileOf('corpus/en/1988.xml', RAW), fileOf('corpus/es/1988.xml', TOKENS)];
    const { drafts, links, problems } = await read({ ...fileOf('en-es.xml', ALIGN), companions }, {});
    expect(textsOf(drafts)).to.deep.equal([
      ['One and two. Three.', 'Four.'],
      ['Uno. «Dos»,', 'Tres'],
    ]);
    expect(drafts[0].blocks[0].sentences).to.deep.equal([0, 13]);
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['en', 'es']);
    expect(links![0].links).to.deep.equal([
      {
        source: [0],
        target: [0, 1],
        status: 'auto',
        sentences: [
          [
            [[0, 1]],
            [
              [0, 1],
              [0, 2],
            ],
          ],
          [[[0, 2]], [[1, 1]]],
        ],
      },
      { source: [1], target: [], status: 'auto', sentences: [[[[1, 1]], []]] },
    ]);
    expect(problems.map(({ code, parameters }) => [code, parameters.count])).to.deep.equal([['links-lost', 1]]);
  });

  it('asks for a document that was not given', async () => {
    const error = await read({ ...fileOf('en-es.xml', ALIGN), companions: [fileOf('en/1988.xml', RAW)] }, {}).catch(
      (e: unknown) => e,
    );
    expect(error).to.deep.include({ code: 'companion-missing', parameters: { part: 'es/1988.xml.gz' } });
  });
});
