/**
 * What is wrong in the English of the article, and what is right although it looks wrong: from reading both texts
 * sentence by sentence and note by note. Made before the rules.
 */
import type { Defect, DefectKind, Gold, Quote, RightPassage } from './gold.js';

const entry =
  (status: Defect['status'], decidable: boolean) =>
  (kind: DefectKind, what: string, ...target: Quote[]): Defect => ({ kind, what, target, status, decidable });

/** Certain, and a rule can decide it. */
const sure = entry('certain', true);
/** Certain, but it takes a reader. */
const read = entry('certain', false);
/** Deserves a look; a rule can point at it. */
const look = entry('arguable', true);

const defects: Defect[] = [
  // Abstract and key words
  sure('acronym', 'the expansion stands where FF. AA. stood', ['p1', 'Armed Forces (Armed Forces)']),
  look('grammar', 'the verb comes forty words after its subject', ['p1', 'is highlighted']),
  sure('capitals', 'National Security among key words that are not capitalised', ['p2', 'National Security']),

  // Terms and names over the whole text
  sure(
    'capitals',
    'Estado is State in most places, state in these',
    ['p1', 'by the state'],
    ['p3', 'absence of the state'],
    ['p4', 'component of the state'],
    ['p7', 'presence of the state'],
    ['p13', 'absence of the state'],
    ['p16', 'destabilization of the state'],
    ['p22', 'Peruvian state’s'],
    ['p30', 'stability of the state'],
  ),
  look('capitals', 'State as an adjective is small elsewhere', ['p32', 'State institutions']),
  sure('term', 'fuerzas del orden has two renderings', ['p6', 'forces of order'], ['p16', 'forces of law and order']),
  sure(
    'term',
    'autoconvocados is self-convened once and left in Spanish once',
    ['p6', 'self-convened'],
    ['p11', 'autoconvocados'],
  ),
  sure(
    'names',
    'Policía Nacional del Perú has two English names',
    ['p3', 'Peruvian National Police'],
    ['fn23', 'National Police of Peru'],
  ),
  look(
    'term',
    'gobernabilidad and gobernanza are both governance',
    ['p1', 'governance'],
    ['p2', 'governance'],
    ['p3', 'governance'],
    ['p21', 'governance'],
    ['p30', 'governance'],
    ['fn1', 'governance'],
  ),
  look('term', 'the TOC elsewhere', ['p22', 'against TOC']),
  look('names', 'Apurímac without its accent', ['p17', 'Apurimac'], ['fn32', 'Apurimac']),

  look('capitals', 'small letters among capitalised words of a heading', ['h3', 'its'], ['h6', 'facing']),

  // Acronyms
  sure('acronym', 'TID leaked: IDT is defined', ['p7', 'TID']),
  sure('acronym', 'TID leaked: IDT is defined', ['p17', 'TID']),
  sure('acronym', 'TID leaked: IDT is defined', ['p18', 'TID']),
  sure('acronym', 'TID leaked: IDT is defined', ['p28', 'TID']),
  look('acronym', 'MPFN fits only the Spanish name; never used again', ['p9', 'MPFN']),
  look('acronym', 'VRAEM fits only the Spanish name', ['p17', 'VRAEM']),
  look('acronym', 'MPCP-MLMPM fits only the Spanish name; never used again', ['p17', 'MPCP- MLMPM']),

  // Body
  look('false-friend', 'portátiles are people hired for a crowd', ['p8', 'portables']),
  read('punctuation', 'a comma between subject and verb', ['p9', '), prevent']),
  sure('punctuation', 'a semicolon cuts off the clause', ['p9', '; because']),
  read('grammar', 'they do not only incite', ['p10', 'do not only incite']),
  sure('grammar', 'two subjects, singular verb', ['p11', 'drives away'], ['p11', 'impacts']),
  sure('grammar', 'stagnate takes no object', ['p11', 'stagnates local development']),
  read('sense', 'ejercida is exercised', ['p12', 'attempted violence']),
  sure('repetition', 'antecedentes de conflicto histórico', ['p13', 'history of historical']),
  sure('grammar', 'double comparative', ['p14', 'increasingly higher']),
  look('false-friend', 'atraso is backwardness', ['p15', 'delay']),
  sure('false-friend', 'notorio is well known, evident', ['p16', 'notorious']),
  sure('false-friend', 'casual is accidental', ['p16', 'casual']),
  look('false-friend', 'evadir is evade', ['p16', 'avoid control']),
  sure('brackets', 'two brackets open, one closes', ['p17', '(self-styled'], ['p17', '(MPCP- MLMPM)']),
  sure('repetition', 'Maoísta stands once', ['p17', 'Maoist-Maoist']),
  sure('spacing', 'a space inside MPCP-MLMPM', ['p17', 'MPCP- MLMPM']),
  look('punctuation', 'dash and comma of the name are lost', ['p17', 'Peru Marxist'], ['p17', 'Maoist mainly']),
  look('sense', 'dedicated to a crime', ['p17', 'dedicated']),
  look('false-friend', 'articular is coordinate', ['p20', 'articulate']),
  look('false-friend', 'articulación is coordination', ['p21', 'articulation']),
  read('sense', 'agravada is aggravated', ['p20', 'compromised']),
  read('grammar', 'two subjects, singular verb', ['p20', 'requires']),
  sure('grammar', 'calque of previa declaratoria', ['p24', 'prior declaration of']),
  look('false-friend', 'previa before a noun is after, following', ['p24', 'prior']),
  read('grammar', 'its for their', ['p25', 'its functions']),
  look('punctuation', 'high-quality', ['p26', 'high quality field']),
  read('grammar', 'two subjects, singular verb; key to anticipating', ['p27', 'is key to anticipate']),
  read('grammar', 'and is missing before the last of the list', ['p28', 'TID, among others']),
  read('grammar', 'an article is missing', ['p30', 'with ideology']),
  sure('grammar', 'its for their', ['p32', 'Its role']),
  read('grammar', 'not only … but also', ['p32', 'but to']),

  // Notes
  sure('address', 'a space is missing before the address', ['fn1', '437.https'], ['fn1', 'https']),
  sure('leftover', 'y for and', ['fn4', ' y Richard']),
  sure('spacing', 'a space is missing', ['fn4', ':21']),
  look(
    'address',
    'hdl.handle.net with http here, with https elsewhere',
    ['fn5', 'http:'],
    ['fn6', 'http:'],
    ['fn19', 'http:'],
  ),
  look('address', 'dx.doi.org is the older name of doi.org', ['fn22', 'dx.doi.org']),
  look('address', 'the port that http implies', ['fn35', ':80']),
  look('address', 'a full stop after the address', ['fn4', 'v3i1.52.']),
  look('omission', 'aplicación de la ley is law enforcement', ['fn6', 'enforcement']),
  look('punctuation', 'a hyphen between protests and the year', ['fn7', 'protests-2023']),
  sure('leftover', 'Alemania for Germany', ['fn9', 'Alemania']),
  look('capitals', 'Código Penal is the name of a code', ['fn11', 'criminal code']),
  look('address', 'a full stop after the address', ['fn13', '26450705.']),
  look('sense', 'a vueltas con', ['fn13', 'at Odds With']),
  sure('punctuation', 'a colon is missing', ['fn14', 'state capture democracy']),
  sure('quotes', 'an opening quotation mark of the wrong direction', ['fn17', '” The'], ['fn17', '”']),
  sure('spacing', 'a space after the opening quotation mark', ['fn17', '” The'], ['fn17', ' The']),
  look('names', 'Academia del Guerra', ['fn17', 'Academia del Guerra']),
  sure('punctuation', 'a full stop and a comma', ['fn18', '.,']),
  sure('punctuation', 'a comma is missing', ['fn18', 'VRAEM a Naturalized']),
  sure('numbers', 'the dash of a range of pages is missing', ['fn18', '37 56']),
  sure('repetition', 'the year stands twice', ['fn18', '2023. “Drug'], ['fn18', '”. 2023.']),
  look('address', 'a full stop after the address', ['fn18', '109.']),
  sure('punctuation', 'a full stop is missing after the title', ['fn21', '2023” Revista']),
  sure('leftover', 'o for or', ['fn22', ' o ']),
  {
    ...sure('repetition', 'antiterrorismo is not counterterrorism again', [
      'fn27',
      'Counterterrorism and Counterterrorism',
    ]),
    source: [['fn27', 'antiterrorismo']],
  },
  sure('leftover', 'Tesis de Maestría for Master’s thesis (fn27 has Diss.)', ['fn29', 'Tesis de Maestría']),
  sure('names', 'Ejército and Perú have lost their accents', ['fn29', 'Ejercito del Peru']),
  sure('leftover', 'Núm. for no.', ['fn30', 'Núm.']),
  sure('punctuation', 'a full stop after a first name', ['fn31', 'Jose.']),
  sure('numbers', 'siglo XXI is the 21st century', ['fn34', 'XXI century'], ['fn34', 'XXI']),
  look(
    'capitals',
    'titles are in sentence case in most notes, in title case in these',
    ['fn13', 'at Odds With National Identity'],
    ['fn17', 'Organized Crime and Terrorism'],
    ['fn18', 'Drug Trafficking in the VRAEM a Naturalized Threat'],
    ['fn19', 'Police Intelligence System'],
    ['fn21', 'Mapping Strategies'],
    ['fn24', 'The Evolution of Organized Crime'],
    ['fn25', 'Proposed Threat Mitigation Strategy'],
    ['fn29', 'Political Ideology and Social Perception'],
    ['fn30', 'Human Rights and the Democratic System'],
    ['fn32', 'Prospective Scenarios'],
    ['fn35', 'New Threats, New Roles'],
  ),
];

const right = (quote: Quote, why: string, side: RightPassage['side'] = 'target'): RightPassage => ({
  side,
  quote,
  why,
});

const rightPassages: RightPassage[] = [
  // Acronyms
  right(['p1', 'Transnational Organized Crime (TOC)'], 'COT is TOC'),
  right(['p1', 'crimen organizado transnacional (COT)'], 'the source’s own', 'source'),
  right(['p2', 'TOC'], 'defined in the abstract'),
  right(['p3', 'illicit drug trafficking (IDT)'], 'TID is IDT'),
  right(['p3', 'Peruvian National Police (PNP)'], 'the letters fit both names'),
  right(['p3', 'TOC'], 'defined in the abstract'),
  right(['p6', 'TOC'], 'COT is TOC'),
  right(['h5', 'TOC'], 'COT is TOC'),
  right(['p17', 'IDT'], 'TID is IDT'),
  right(['p24', 'PNP'], 'kept: fits both names'),
  right(['p24', 'Armed Forces act'], 'FF. AA. written out'),
  right(['p26', 'Armed Forces', 0], 'FF. AA. written out'),
  right(['p29', 'Armed Forces'], 'FF. AA. written out'),
  right(['fn18', 'VRAEM'], 'a name, kept'),
  right(['fn21', 'VRAEM'], 'a name, kept'),
  right(['fn25', 'VRAEM'], 'a name, kept'),
  right(['fn31', 'PNP'], 'in the name of a journal'),
  right(['fn23', 'PUCP'], 'in the name of a publisher'),
  right(['fn22', 'S-1'], 'a page'),
  right(['fn34', 'XXI', 0], 'a Roman numeral is no acronym', 'source'),
  // State
  right(['p5', 'state institutions'], 'estatales: an adjective'),
  right(['p6', 'state power'], 'estatal: an adjective'),
  right(['p15', 'state and non-state actors'], 'estatales: an adjective'),
  right(['p17', 'state control'], 'estatal: an adjective'),
  right(['p19', 'state control'], 'estatal: an adjective'),
  right(['p20', 'state institutions'], 'estatales: an adjective'),
  right(['p24', 'state of emergency'], 'not the State'),
  right(['p30', 'nation state'], 'a compound, small in English'),
  right(['p31', 'state control'], 'estatal: an adjective'),
  right(['p14', 'State'], 'the State'),
  // Repetitions that the source has, too, or that are none
  right(['p23', 'most vulnerable regions'], 'the source repeats, too'),
  right(['p14', 'violence'], 'the source repeats, too'),
  right(['p32', 'national security'], 'said often, as in the source'),
  right(['fn35', 'New Threats, New Roles'], 'Nuevas amenazas, nuevos roles'),
  right(['fn17', '10-10'], 'pages as in the source'),
  right(['p7', 'illegal activities outside the law'], 'ilegales, al margen de la ley'),
  right(['p4', 'emergence'], 'surgimiento'),
  // Spanish that is a name or a title
  right(['fn1', 'Trabajo y sociedad'], 'a journal'),
  right(['fn2', 'e-cadernos CES'], 'a journal'),
  right(['fn3', 'Universidad Politécnica Salesiana'], 'a university'),
  right(['fn4', 'Revista de Ciencias Sociales Aplicadas'], 'a journal'),
  right(['fn9', 'Observatorio del Desarrollo'], 'a journal'),
  right(['fn10', 'Nueva Sociedad'], 'a journal'),
  right(['fn12', 'Revista Política y Estrategia'], 'a journal'),
  right(['fn13', 'Política Exterior'], 'a journal'),
  right(['fn14', 'Universitat Autònoma de Barcelona'], 'a university'),
  right(['fn18', 'Centro de Altos Estudios Nacionales'], 'an institute'),
  right(['fn23', 'Fondo Editorial de la PUCP'], 'a publisher'),
  right(['fn27', 'Universidad Nacional de La Plata'], 'a university'),
  right(['fn28', 'Revista Cuadernos de Trabajo'], 'a series'),
  right(['fn30', 'Pensamiento Conjunto'], 'a journal'),
  right(['fn30', 'Escuela Superior Conjunta de las Fuerzas Armadas del Perú'], 'a school'),
  right(['fn32', 'Serie de Cuadernos de Trabajo'], 'a series'),
  right(['fn16', 'Revista criminalidad'], 'a journal'),
  // Punctuation and quotation marks
  right(['fn10', 'Why are they protesting in Peru?”'], 'the question mark ends it'),
  right(['fn10', '¿por qué protestan en Perú?”.'], 'Spanish puts the full stop after', 'source'),
  right(['fn8', '‘coup’”'], 'single marks inside double ones'),
  right(['p6', '“self-convened social fighters”,'], 'the comma outside, as in Spanish'),
  right(['p5', 'State’s'], 'a possessive, no closing mark'),
  right(['p9', 'Prosecutor’s'], 'a possessive, no closing mark'),
  right(['p17', '(VRAEM),'], 'two sentences made one'),
  right(['p3', 'In most cases, they'], 'a comma after an adverbial'),
  right(['p27', 'Inter-institutional'], 'not interagency: interinstitucional'),
  right(['p29', 'Interagency'], 'interagencial'),
  // Numbers, dates, addresses
  right(['fn13', 'no. 171'], 'n.º 171'),
  right(['fn13', '80–92'], 'pages'),
  right(['fn8', 'December 2022'], 'diciembre de 2022'),
  right(['fn1', '22.37'], 'volume and issue, no decimal'),
  right(['fn9', '12.34'], 'volume and issue, no decimal'),
  right(['fn5', '2013-2017'], 'years'),
  right(['fn19', 'period 2020 and 2021'], 'years'),
  right(['fn2', '10.4000/eces.430'], 'a DOI with a point inside'),
  right(['fn22', '10.1146/annurev-soc-101221-021836'], 'a DOI'),
  right(['fn16', 'revista_criminalidad_62-1.pdf#page=101'], 'an address'),
  // Words that only look like false friends
  right(['p3', 'various'], 'diversas'),
  right(['p9', 'funding'], 'financiamiento'),
  right(['p3', 'asymmetric threats'], 'amenazas asimétricas'),
  right(['p18', 'international cooperation'], 'cooperación internacional'),
  right(['p11', 'critical facilities'], 'instalaciones … críticas'),
  // Shorter or longer than the other, and complete
  right(['p26', 'This intelligence must provide accurate and timely information'], 'complete'),
  right(['p33', 'Only through genuine political will and intention'], 'complete'),
];

export const ARTICLE: Gold = { slug: 'radicalizacion-ideologica', defects, right: rightPassages };
