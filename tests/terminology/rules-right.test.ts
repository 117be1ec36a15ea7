import { expect } from '@open-wc/testing';
import { checkStudy } from '../../src/terminology/check.js';
import type { RuleExample } from '../../src/terminology/rule.js';
import { RULES } from '../../src/terminology/rules.js';
import { studyOfExample } from './examples.js';

/** Pairs that are right, each with something in it that a naive check flags. */
const RIGHT: [
  what: string,
  source: string | string[],
  target?: string | string[],
  languages?: RuleExample['languages'],
][] = [
  [
    'a legal citation',
    'Según el art. 5 de la Ley N.° 30364 (publicada el 23 de noviembre de 2015), el 7,5 % de las víctimas —unas 12 500— denunció.',
    'Under Art. 5 of Law No. 30364 (published on November 23, 2015), 7.5 percent of the victims, some 12,500, filed a complaint.',
  ],
  [
    'articles of a regulation',
    'Los artículos 3.2, 4.1.b) y 5 a) del Reglamento (UE) 2016/679.',
    'Articles 3.2, 4.1(b) and 5(a) of Regulation (EU) 2016/679.',
  ],
  [
    'initials, EE. UU., decades, hours and millions',
    'J. R. R. Tolkien y J. de la Cruz viajaron a los EE. UU. en los años noventa, a las 3:30 p. m., con 1,5 millones de dólares.',
    'J. R. R. Tolkien and J. de la Cruz travelled to the U.S. in the 1990s, at 3:30 p.m., with $1.5 million.',
  ],
  [
    'titles and degrees',
    'La Sra. Pérez (n. 1958), Ph. D. por la Univ. de Oxford, y el Dr. J. M.ª Gil, S. J., firmaron el D. S. n.º 004-2020-IN, art. 3, inc. b).',
    'Mrs. Pérez (b. 1958), who holds a Ph.D. from the Univ. of Oxford, and Dr. J. M. Gil, S.J., signed Supreme Decree No. 004-2020-IN, Art. 3(b).',
  ],
  [
    'hours of two kinds and 24-7',
    'Trabajan 24/7; abren de lunes a viernes, de 8:00 a 17:30 h.',
    'They work 24-7; they open Monday through Friday, from 8 a.m. to 5:30 p.m.',
  ],
  [
    'quotations in quotations, page ranges and DOIs with brackets',
    [
      'Véase abajo.[^1] También ahí.[^2]',
      '[^1]: Ruiz, A. M. (2019). «La “guerra sucia” en los años 80: ¿mito o realidad?», Rev. Esp. Hist. 12(3), pp. 45-67. DOI: 10.1016/S0140-6736(20)30183-5.',
      '[^2]: Op. cit., pp. 101 y ss.',
    ],
    [
      'See below.[^1] There, too.[^2]',
      '[^1]: Ruiz, A. M. (2019). “The ‘Dirty War’ of the 1980s: Myth or Reality?” Rev. Esp. Hist. 12(3), pp. 45–67. DOI: 10.1016/S0140-6736(20)30183-5.',
      '[^2]: Op. cit., pp. 101 ff.',
    ],
  ],
  [
    'markers before punctuation in Spanish, after it in English',
    ['La decisión[^1], dicen, fue de ambos[^2].', '[^1]: Véase cap. III, sec. 2.', '[^2]: Ibíd.'],
    ['The decision,[^1] they say, belonged to the two of them.[^2]', '[^1]: See ch. III, sec. 2.', '[^2]: Ibid.'],
  ],
  [
    'quotation marks of each language',
    'El Gobierno (2016-2021) dijo que «no hay plata», y punto. «Nunca más», dijo —y lo repitió—: «nunca más».',
    'The government (2016–2021) said that “there is no money,” period. “Never again,” he said, and repeated: “never again.”',
  ],
  [
    'headlines in quotation marks',
    'Los titulares: “‘Basta ya’, dice la ONU”, “Ni una menos” y “#NoALaMina”.',
    'The headlines: “‘Enough,’ Says the UN,” “Not One Less” and “#NoALaMina.”',
  ],
  [
    'numbers in words against figures',
    'Asistieron 12 generales, tres almirantes y unos veinte coroneles; doscientos mil soldados y dos mil quinientos tanques.',
    'Twelve generals, three admirals and some 20 colonels attended; two hundred thousand soldiers and 2,500 tanks.',
  ],
  [
    'fractions and percentages',
    'Murieron tres de cada cuatro; el 75 % restante huyó. Un tercio de los 33 países —once en total— firmó.',
    'Three out of four died; the remaining 75 per cent fled. One-third of the 33 countries (eleven in all) signed.',
  ],
  [
    'a billion that is mil millones',
    'Invirtieron mil millones de dólares, es decir, 1.000 millones, en 15 meses.',
    'They invested one billion dollars, that is, 1,000 million, in 15 months.',
  ],
  [
    'kings, popes, wars and centuries',
    'Felipe II y Juan Pablo II, en el siglo XVI y en el XX; la Segunda Guerra Mundial (1939-1945) y la Primera (1914-18).',
    'Philip II and John Paul II, in the sixteenth century and the twentieth; World War II (1939–1945) and World War I (1914–18).',
  ],
  [
    'era, tolerance and temperature',
    'Hacia el año 500 a. C. vivían allí unas 2.000 personas (±10 %), a 3 400 m y 20 °C.',
    'About 500 BC some 2,000 people (±10%) lived there, at 3,400 m and 20 °C.',
  ],
  [
    'scores, shares and projects',
    'Perú vs. Chile: 2-1; un 50-50; el proyecto INTER-1 (2018-2020), el COVID-19, el G-20, el F-16 y la BR-3.',
    'Peru vs. Chile: 2–1; a 50-50; the INTER-1 project (2018–2020), COVID-19, the G20, the F-16 and the BR-3.',
  ],
  [
    'labels of lists and of figures',
    'Es un hecho: 1) los ríos, 2) los montes y 3) la selva; a) claro, b) probado; véase la fig. 2a.',
    'It is a fact: 1) the rivers, 2) the mountains and 3) the jungle; a) clear, b) proven; see fig. 2a.',
  ],
  [
    'a state that is not the State',
    ['El Estado actúa.', 'El Estado calla.', 'El Estado paga.', 'El estado de cosas no cambia.', 'El control estatal.'],
    [
      'The State acts.',
      'The State is silent.',
      'The State pays.',
      'The state of affairs does not change.',
      'State control.',
    ],
  ],
  [
    'prefixes and shared endings',
    'Usó el prefijo ex- y las partículas pre- y pos-, a corto y largo plazo.',
    'He used the prefix ex- and the particles pre- and post-, in the short- and long-term.',
  ],
  [
    'set phrases that repeat',
    'Dos o tres veces al día, una y otra vez, poco a poco y día tras día; el río crece y crece.',
    'Two or three times a day, again and again, little by little and day after day; the river rises and rises.',
  ],
  [
    'words at home in both languages',
    'Los incas del Tahuantinsuyo cultivaban quinua y coca; la gestión local, el control social, la crisis regional y el sector rural.',
    'The Incas of Tahuantinsuyo grew quinoa and coca; local management, social control, the regional crisis and the rural sector.',
  ],
  [
    'titles of books and newspapers',
    'El libro Crónica de una muerte anunciada (García Márquez, 1981) y el diario El Comercio.',
    'The book Crónica de una muerte anunciada (García Márquez, 1981) and the newspaper El Comercio.',
  ],
  [
    'words of a third language',
    'El autor cita a Foucault (“Surveiller et punir”, 1975) y la Realpolitik; *in dubio pro reo*, de facto.',
    'The author cites Foucault (“Surveiller et punir,” 1975) and Realpolitik; *in dubio pro reo*, de facto.',
  ],
  [
    'false friends that are friends here',
    [
      'A mayor pobreza, mayor violencia; los mayores de 65 años y los alcaldes lo saben.',
      'La actual ley rige desde 1990; antes, la real situación era otra, de hecho.',
      'Se dio cuenta de que nadie realizó nada.',
    ],
    [
      'The greater the poverty, the greater the violence; those over 65 and the mayors know it.',
      'The current law has been in force since 1990; before that, the actual situation was different, in fact.',
      'He realized that nobody did anything.',
    ],
  ],
  [
    'one page in two languages',
    'Véase: https://es.wikipedia.org/wiki/Per%C3%BA_(pa%C3%ADs) y http://www.x.org/es/ley/.',
    'See: https://en.wikipedia.org/wiki/Peru_(country) and https://x.org/en/ley.',
  ],
  [
    'references with editors, laws and judgments',
    [
      'Véase.[^1] Y más.[^2] Y más.[^3]',
      '[^1]: Paz, A. y B. Sol (eds.), *Historia y memoria*, 2.ª ed., Lima, IEP, 2010, pp. 12-13, 45 y 101 y ss.',
      '[^2]: Ibíd., p. 14.',
      '[^3]: Véanse, entre otros, Gil (1999a; 1999b) y la STC 0010-2002-AI/TC, fundamentos 104-107.',
    ],
    [
      'See.[^1] And more.[^2] And more.[^3]',
      '[^1]: A. Paz and B. Sol (eds.), *Historia y memoria*, 2nd ed. (Lima: IEP, 2010), pp. 12–13, 45 and 101 ff.',
      '[^2]: Ibid., p. 14.',
      '[^3]: See, among others, Gil (1999a; 1999b) and Judgment STC 0010-2002-AI/TC, grounds 104–107.',
    ],
  ],
  [
    'apostrophes of all kinds',
    'Rock ’n’ roll, d’Artagnan y O’Higgins, de los ’60.',
    'Rock ’n’ roll, d’Artagnan and O’Higgins, of the ’60s; the boys’ coach.',
  ],
  ['feet, inches and pounds', 'Mide 1,88 m y pesa 82 kg.', 'He is 6\' 2" tall and weighs 180 lbs.'],
  [
    'a and an by sound',
    'A one-year plan, an hour-long talk, a uniform, an MBA, a European, an L-shaped room, an 18th-century book, a UK law, an NGO.',
    undefined,
    ['en', 'es'],
  ],
  [
    'a translation into Spanish',
    'The U.S. Army’s 1st Battalion left at 0600 hours; an SOS was heard; the State and a state-owned company.',
    'El 1.er Batallón del Ejército de EE. UU. salió a las 06:00 horas; se oyó un SOS; el Estado y una empresa estatal.',
    ['en', 'es'],
  ],
];

const asList = (words: string | string[]): string[] => (typeof words === 'string' ? [words] : words);

describe('passages that are right', () => {
  for (const [what, source, target, languages] of RIGHT) {
    it(`are left alone: ${what}`, async () => {
      const example = { languages, source: asList(source), found: [], ...(target ? { target: asList(target) } : {}) };
      const findings = checkStudy(await studyOfExample(example), { rules: RULES });
      const said = findings.filter(({ severity }) => severity !== 'info');
      expect(
        said.map(({ rule, message, source: own, target: other }) => [rule, own?.quote, other?.quote, message]),
      ).to.deep.equal([]);
    });
  }
});
