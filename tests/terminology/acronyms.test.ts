import { expect } from '@open-wc/testing';
import { findDefinitions } from '../../src/terminology/acronyms/definitions.js';
import { formsOf } from '../../src/terminology/acronyms/forms.js';
import { fitLetters, fitsWhole } from '../../src/terminology/acronyms/letters.js';
import { neverDefined } from '../../src/terminology/acronyms/undefined.js';
import { registerOf, type AcronymConcept } from '../../src/terminology/acronyms/register.js';
import { findShortForms, isRomanNumeral, lettersOf } from '../../src/terminology/acronyms/shapes.js';
import type { Study } from '../../src/terminology/rule.js';
import { studyOf } from '../../src/terminology/study.js';
import { loadShipped } from '../fixtures/core.js';
import { studyOfExample } from './examples.js';

const shapes = (text: string): string[] => findShortForms(text).map((form) => form.text);
const keys = (text: string): string[] => findShortForms(text).map(({ key }) => key);

/** Definitions of a paragraph: `SHORT = long`, `?` after those that are guesses. */
async function defined(paragraph: string, language = 'es'): Promise<string[]> {
  const study = await studyOfExample({ languages: [language, 'en'], source: [paragraph], found: [] });
  return findDefinitions(study.source.blocks[0]).map(
    ({ short, long, trust }) => `${short.text} = ${long?.text}${trust === 'guess' ? '?' : ''}`,
  );
}

/** The forms of a text of paragraphs, each with the number of its uses. */
async function counted(...source: string[]): Promise<Record<string, number>> {
  const study = await studyOfExample({ source, found: [] });
  return Object.fromEntries([...formsOf(study.source).values()].map(({ text, uses }) => [text, uses.length]));
}

const register = async (source: string[], target: string[]): Promise<AcronymConcept[]> =>
  registerOf(await studyOfExample({ source, target, found: [] }));
const pairs = (concepts: AcronymConcept[]): string[] =>
  concepts.map(({ source, target }) => `${source?.text ?? '-'} ${target?.text ?? '-'}`);

describe('acronyms: shapes', () => {
  it('finds initialisms, doubled plurals, hyphens, digits, and plural s', () => {
    expect(shapes('La PNP, las FF. AA., los EE.UU. y RR HH; el MPCP-MLMPM, COVID-19, H1N1, las ONGs.')).to.deep.equal([
      'PNP',
      'FF. AA.',
      'EE.UU.',
      'RR HH',
      'MPCP-MLMPM',
      'COVID-19',
      'H1N1',
      'ONGs',
    ]);
  });

  it('gives spellings of one form one key', () => {
    expect([...new Set(keys('FF. AA., FF.AA., FFAA, FF AA'))]).to.deep.equal(['FFAA']);
    expect([...new Set(keys('MPCP-MLMPM, MPCP- MLMPM'))]).to.deep.equal(['MPCPMLMPM']);
    expect(keys('NGOs NGO’s O.N.U. ONU')).to.deep.equal(['NGO', 'NGO', 'ONU', 'ONU']);
  });

  it('takes parts of a compound for themselves', () => {
    expect(shapes('un plan anti-TID, la cumbre OTAN-Rusia, el eje TID/COT')).to.deep.equal([
      'TID',
      'OTAN',
      'TID',
      'COT',
    ]);
  });

  it('leaves words, names, initials and stress marks alone', () => {
    expect(shapes('Lircay-Perú, McDonald, J. Pérez, Ene y Mantaro, ko-TEH-ho, S-1, 5G')).to.deep.equal([]);
    expect(findShortForms('el siglo XXI').every(({ roman }) => roman)).to.equal(true);
    expect(['XIV', 'MCMXC', 'IIX', 'TID', ''].map(isRomanNumeral)).to.deep.equal([true, true, false, false, false]);
  });

  it('does not count what is only written in capitals', async () => {
    expect(await counted('LA PNP CONTRA EL CRIMEN', 'NO se sabe si NO.', 'García, no GARCÍA LÓPEZ.')).to.deep.equal({});
    expect(await counted('La ONU. Ver https://example.org/PNP o 10.1000/ABC.2.', 'Capítulo XIV.')).to.deep.equal({
      ONU: 1,
    });
  });
});

describe('acronyms: letters', () => {
  const words = (text: string): string[] => text.split(' ');

  it('finds the initials, stepping over small words', () => {
    expect(fitLetters('TID', words('contra el trafico ilicito de drogas'))).to.deep.equal({ first: 2, cost: 0 });
    expect(fitLetters('VRAEM', words('valle de los rios apurimac ene y mantaro'))?.first).to.equal(0);
    expect(fitsWhole('PNP', words('policia nacional del peru'))).to.equal(true);
    expect(fitsWhole('PNP', words('peruvian national police'))).to.equal(true);
  });

  it('takes syllables and, at a price, letters from inside', () => {
    expect(fitsWhole('SUNAT', words('superintendencia nacional de administracion tributaria'))).to.equal(true);
    expect(fitsWhole('SUNAT', words('servicio de una casa antigua'))).to.equal(false);
  });

  it('refuses letters in another order', () => {
    expect(fitsWhole('TID', words('illicit drug trafficking'))).to.equal(false);
    expect(fitsWhole('COT', words('transnational organized crime'))).to.equal(false);
    expect(fitsWhole('MPFN', words('national public prosecutor s office'))).to.equal(false);
    expect(fitsWhole('VRAEM', words('apurimac ene and mantaro river valley'))).to.equal(false);
  });

  it('reads doubled letters as a plural', () => {
    expect(lettersOf('FFAA')).to.deep.equal(['FFAA', 'FAA', 'FFA', 'FA']);
    expect(lettersOf('EEUU')).to.include('EU');
    expect(lettersOf('PNP')).to.deep.equal(['PNP']);
  });

  it('takes time that grows little with the words', () => {
    const long = Array.from({ length: 400 }, (_, index) => `a${index}bcde`);
    const started = performance.now();
    expect(fitLetters('ABABABABABABAB', long)).to.equal(undefined);
    expect(performance.now() - started).to.be.lessThan(500);
  });
});

describe('acronyms: definitions', () => {
  it('reads a long form before brackets', async () => {
    expect(
      await defined('Contra el crimen organizado transnacional (COT) y las Fuerzas Armadas (FF. AA.).'),
    ).to.deep.equal(['COT = crimen organizado transnacional', 'FF. AA. = Fuerzas Armadas']);
    expect(await defined('Informa el Ministerio Público – Fiscalía de la Nación (MPFN).')).to.deep.equal([
      'MPFN = Ministerio Público – Fiscalía de la Nación',
    ]);
    expect(await defined('La Superintendencia Nacional de Administración Tributaria (Sunat) cobra.')).to.deep.equal([
      'Sunat = Superintendencia Nacional de Administración Tributaria',
    ]);
  });

  it('reads a short form before brackets, and one with its long form inside them', async () => {
    expect(await defined('El TID (tráfico ilícito de drogas) crece.')).to.deep.equal([
      'TID = tráfico ilícito de drogas',
    ]);
    expect(await defined('La agencia (Central Intelligence Agency, CIA) calla.')).to.deep.equal([
      'CIA = Central Intelligence Agency',
    ]);
    expect(await defined('La agencia (CIA, Central Intelligence Agency) calla.')).to.deep.equal([
      'CIA = Central Intelligence Agency',
    ]);
  });

  it('reads what the text says of a foreign short form', async () => {
    expect(await defined('La Oficina Federal de Investigación (FBI, por sus siglas en inglés) calla.')).to.deep.equal([
      'FBI = Oficina Federal de Investigación',
    ]);
    expect(await defined('El tráfico ilícito de drogas (en adelante, “TID”) crece.')).to.deep.equal([
      'TID = tráfico ilícito de drogas',
    ]);
  });

  it('reads an apposition and a list of short forms', async () => {
    expect(await defined('El crimen organizado transnacional, COT, crece.')).to.deep.equal([
      'COT = crimen organizado transnacional',
    ]);
    expect(await defined('COT: crimen organizado transnacional')).to.deep.equal([
      'COT = crimen organizado transnacional',
    ]);
  });

  it('takes letters that do not fit for a name’s, or for a guess', async () => {
    expect(await defined('The National Public Prosecutor’s Office (MPFN) reports.', 'en')).to.deep.equal([
      'MPFN = National Public Prosecutor’s Office',
    ]);
    expect(await defined('Against illicit drug trafficking (TID).', 'en')).to.deep.equal([
      'TID = illicit drug trafficking?',
    ]);
  });

  it('leaves references, asides and half-open brackets alone', async () => {
    expect(await defined('Según los datos (INEI, 2020; PNP 2019: 4) y otros (véase la ONU).')).to.deep.equal([]);
    expect(await defined('Se sabe (el TID crece. Y (más.')).to.deep.equal([]);
    // One bracket is never closed; the one inside it is.
    expect(await defined('El partido (el Partido Comunista del Perú (PCP) crece.')).to.deep.equal([
      'PCP = Partido Comunista del Perú',
    ]);
  });
});

describe('acronyms: register', () => {
  it('pairs short forms through the sentences that define them', async () => {
    const [concept, ...others] = await register(
      ['El tráfico ilícito de drogas (TID) crece. El TID paga.', 'Crece el TID.'],
      ['Illicit drug trafficking (IDT) is growing. IDT pays.', 'TID is growing.'],
    );
    expect(others).to.deep.equal([]);
    expect([concept.id, concept.source?.long, concept.target?.text, concept.target?.long]).to.deep.equal([
      'TID',
      'tráfico ilícito de drogas',
      'IDT',
      'Illicit drug trafficking',
    ]);
    expect(concept.source?.uses.map(({ block, start }) => `${block}:${start}`)).to.deep.equal([
      'p1:30',
      'p1:45',
      'p2:9',
    ]);
    expect(concept.target?.uses).to.have.length(2);
    expect(concept.strays.target.map(({ block, text }) => `${block} ${text}`)).to.deep.equal(['p2 TID']);
    expect(concept.fits).to.deep.equal({
      source: { source: true, target: false },
      target: { source: false, target: true },
    });
  });

  it('tells a form that fits both from one that is kept', async () => {
    const [pnp, mpfn] = await register(
      ['La Policía Nacional del Perú (PNP) y el Ministerio Público – Fiscalía de la Nación (MPFN).'],
      ['The Peruvian National Police (PNP) and the National Public Prosecutor’s Office (MPFN).'],
    );
    expect(pnp.fits.target).to.deep.equal({ source: true, target: true });
    expect(mpfn.fits.target).to.deep.equal({ source: true, target: false });
  });

  it('pairs forms that nothing defines by the company they keep', async () => {
    const concepts = await register(
      ['La ONU habla.', 'La ONU calla.', 'Los EE. UU. votan.', 'La PNP vota.'],
      ['The UN speaks.', 'The UN is silent.', 'The USA votes.', 'The PNP votes.'],
    );
    expect(pairs(concepts)).to.deep.equal(['ONU UN', 'EE. UU. -', 'PNP PNP', '- USA']);
  });

  it('keeps a form of the original without a short form in the translation', async () => {
    const [concept] = await register(
      ['Las Fuerzas Armadas (FF. AA.) y las FF.AA. otra vez.'],
      ['The Armed Forces and the Armed Forces again.'],
    );
    expect([concept.source?.key, concept.source?.uses.length, concept.target]).to.deep.equal(['FFAA', 2, null]);
  });

  it('does not take another concept under the same letters for a leak', async () => {
    const concepts = await register(
      ['El tráfico ilícito de drogas (TID) crece.', 'Usan un dispositivo táctico.'],
      ['Illicit drug trafficking (IDT) is growing.', 'They use a tactical intrusion device (TID).'],
    );
    expect(pairs(concepts)).to.deep.equal(['TID IDT', '- TID']);
    expect(concepts[0].strays.target).to.deep.equal([]);
  });

  it('names the uses of each zone', async () => {
    const [concept] = registerOf(
      await studyOfExample({
        source: ['## Resumen', 'El COT.', 'Palabras clave: COT', '## Tema', 'El COT.[^1]', '[^1]: Ver COT.'],
        found: [],
      }),
    );
    expect(concept.source?.uses.map(({ zone }) => zone)).to.deep.equal(['front', 'front', 'body', 'notes']);
  });

  it('reads the article', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const study: Study = studyOf(edition);
    const concepts = registerOf(study);
    const of = (id: string): AcronymConcept => concepts.find((concept) => concept.id === id)!;
    expect(pairs(concepts)).to.include.members([
      'COT TOC',
      'FF. AA. -',
      'TID IDT',
      'PNP PNP',
      'MPFN MPFN',
      'VRAEM VRAEM',
      'MPCP-MLMPM MPCP-MLMPM',
    ]);
    expect([
      of('TID').source?.uses.length,
      of('TID').target?.uses.length,
      of('TID').strays.target.length,
    ]).to.deep.equal([6, 2, 4]);
    // Not the numeral of a century, not a page.
    expect(concepts.map(({ id }) => id)).to.not.include.members(['XXI', 'S-1']);
  });
});

describe('acronyms: how much a missing definition weighs', () => {
  const severity = async (...target: string[]): Promise<string[]> => {
    const source = ['La Agencia de Gestión (BNPB, por sus siglas en indonesio) avisa.', 'La BNPB insiste.'];
    const study = await studyOfExample({ source, target, found: [] });
    return [...neverDefined.check(study)].map((hit) => `${hit.severity} ${hit.variant}`);
  };

  it('is little where the words beside it may explain it, and more elsewhere', async () => {
    expect(await severity('The agency BNPB warns.', 'The BNPB insists.')).to.deep.equal(['info lost']);
    expect(await severity('The agency warns.', 'The BNPB insists.')).to.deep.equal(['minor lost']);
    expect(await severity('The Management Agency (BNPB) warns.', 'The BNPB insists.')).to.deep.equal([]);
  });
});
