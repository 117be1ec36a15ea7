/**
 * A pair written for this test, about another matter than the shipped texts: what is wrong was put in on purpose, kind by
 * kind, and much stands beside it that is right and looks wrong. Rules that only fit the article find nothing here.
 */
import type { Defect, DefectKind, Gold, Quote, RightPassage } from './gold.js';

/** The blocks, row by row: Spanish, English. */
const ROWS: [source: string, target: string][] = [
  ['## Resumen', '## Abstract'],
  [
    'El agua potable falta en los barrios altos de la ciudad. Este trabajo estudia cómo las juntas administradoras de servicios de saneamiento (JASS) cobran, reparan y rinden cuentas.',
    'Drinking water is scarce in the upper districts of the city. This paper studies how the sanitation service boards (sanitation service boards) bill, repair and report.',
  ],
  ['Palabras clave: agua, saneamiento, tarifas.', 'Keywords: water, sanitation, tariffs.'],
  ['## Introducción', '## Introduction'],
  [
    'La Organización Mundial de la Salud (OMS) recomienda cien litros por persona al día. En los cerros, muchas familias reciben 19,5 litros. La Autoridad Nacional del Agua (ANA) registró 1.250 conexiones en 2019.',
    'The World Health Organization (WHO) recommends one hundred liters per person per day. In the hills, many families receive 19.5 liters. The National Water Authority (ANA) recorded 1,250 connections in 2019.',
  ],
  [
    'La OMS insiste en que el precio no excluya a nadie. Actualmente, un balde cuesta más que en el centro.',
    'The OMS insists that the price should exclude nobody. Actually, a bucket costs more than in the center.',
  ],
  [
    'El 14 de marzo de 2017 un huaico cortó la línea principal. La avería duró 21 días y afectó a 3.400 hogares.',
    'On March 14, 2017, a mudslide cut the main line. The breakdown lasted 12 days and affected 3,400 homes.',
  ],
  [
    'Los dirigentes convocaron a una asamblea de usuarios. La asamblea de usuarios aprobó la cuota.',
    'The leaders called a users’ assembly. The users’ assembly approved the fee.',
  ],
  [
    'La ANA vigila los pozos y la calidad del agua. Según la ANA, ningún pozo está contaminado.',
    'The ANA monitors the wells and the the quality of the water. According to the ANA, no well is polluted.',
  ],
  [
    'El cisterna (el camión que reparte agua) llega dos veces por semana. Los vecinos lo llaman “el aguatero” y le pagan al contado.',
    'The tanker (the truck that delivers water comes twice a week. The neighbors call it “el aguatero“ and pay cash.',
  ],
  [
    'El alcalde prometió obras; la contraloría las paralizó. Los vecinos protestaron durante el siglo XX y siguen protestando en el XXI.',
    'The mayor promised works; the comptroller’s office stopped them. The neighbors protested during the XX century and are still protesting in the 21st.',
  ],
  [
    'La junta tiene un reglamento y un fondo de reserva. El tesorero guarda los recibos en su casa. Cada año se elige otro tesorero.',
    'The board has bylaws and a reserve fund. Each year another treasurer is elected.',
  ],
  [
    'Estos comités eran tolerantes con la mora. En cambio, la empresa pretende cobrar todo de inmediato.',
    'These committees were lenient about arrears. The company, by contrast, pretends to collect everything at once.',
  ],
  [
    '¿Quién responde cuando el agua llega turbia? Nadie lo sabe: ni la junta ni la empresa.',
    'Who is answerable when the water comes cloudy ? Nobody knows: neither the board nor the company.',
  ],
  [
    'El pozo nuevo, perforado en 2018, abastece a la parte alta.[^1] El viejo se secó.[^2]',
    'The new well, drilled in 2018, supplies the upper part.[^1] The old one dried up.[^2]',
  ],
  [
    'La tarifa social cubre a los hogares pobres. La tarifa social no cubre a los inquilinos. Para ellos, la tarifa social es un rumor.',
    'The social tariff covers poor households. The social rate does not cover tenants. To them, the social tariff is a rumor.',
  ],
  [
    'El Ministerio de Vivienda, Construcción y Saneamiento (MVCS) transfiere los fondos. El MVCS los audita.',
    'The Ministry of Housing, Construction and Sanitation (MHCS) transfers the funds. The MHCS audits them.',
  ],
  [
    'Se midió el cloro residual, la turbidez y el arsénico. Los resultados fueron buenos, aunque escasos.',
    'Residual chlorine, turbidity, and arsenic were measured. The results were good, although scarce.',
  ],
  [
    'El estado de las tuberías es malo. El Estado no invierte en ellas.',
    'The state of the pipes is bad. The State does not invest in them.',
  ],
  ['## Notas', '## Notes'],
  [
    '[^1]: Quiroz Lazo, Elena. 2019. “Pozos y cerros: una historia del agua”. Revista del Agua 12 (2): 15-33. https://doi.org/10.5555/agua.2019.12',
    '[^1]: Quiroz Lazo, Elena. 2019. “Wells and hills: a history of water”. Revista del Agua 12 (2): 15-33. https://doi.org/10.5555/agua.2019.21',
  ],
  [
    '[^2]: Rojas, Juan, y Marta Díaz. 2020. “El pozo seco”. Tesis de licenciatura. Universidad Nacional de Ingeniería. https://example.org/tesis/77',
    '[^2]: Rojas, Juan, y Marta Díaz. 2020. “The dry well”. Bachelor’s thesis. Universidad Nacional de Ingeniería.https://example.org/tesis/77',
  ],
];

const sure = (kind: DefectKind, what: string, ...target: Quote[]): Defect => ({
  kind,
  what,
  target,
  status: 'certain',
  decidable: true,
});
const look = (kind: DefectKind, what: string, ...target: Quote[]): Defect => ({
  ...sure(kind, what, ...target),
  status: 'arguable',
});

const defects: Defect[] = [
  sure('acronym', 'the expansion stands where JASS stood', [
    'p1',
    'sanitation service boards (sanitation service boards)',
  ]),
  sure('acronym', 'OMS leaked: WHO is defined', ['p4', 'OMS']),
  sure('false-friend', 'actualmente is at present', ['p4', 'Actually']),
  {
    ...sure('numbers', '21 days', ['p5', '12']),
    source: [['p5', '21']],
  },
  sure('repetition', 'the the', ['p7', 'the the']),
  sure('brackets', 'the bracket never closes', ['p8', '(the truck']),
  sure('quotes', 'an opening mark closes', ['p8', '“el aguatero“']),
  sure('numbers', 'the 20th century', ['p9', 'XX century']),
  {
    ...sure('omission', 'a sentence is missing', [
      'p10',
      'The board has bylaws and a reserve fund. Each year another treasurer is elected.',
    ]),
    source: [['p10', 'El tesorero guarda los recibos en su casa.']],
  },
  sure('false-friend', 'pretender is intend', ['p11', 'pretends']),
  sure('spacing', 'a space before the question mark', ['p12', 'cloudy ?']),
  sure('term', 'tarifa social has two renderings', ['p14', 'social rate']),
  {
    ...sure('address', 'another DOI', ['fn1', '10.5555/agua.2019.21']),
    source: [['fn1', '10.5555/agua.2019.12']],
  },
  sure('leftover', 'y for and', ['fn2', ', y Marta']),
  sure('address', 'a space is missing before the address', ['fn2', 'Ingeniería.https']),
  look('acronym', 'ANA fits only the Spanish name', ['p3', 'ANA']),
];

const right = (quote: Quote, why: string): RightPassage => ({ side: 'target', quote, why });

const rightPassages: RightPassage[] = [
  right(['p3', 'World Health Organization (WHO)'], 'OMS is WHO'),
  right(['p3', '19.5'], '19,5'),
  right(['p3', '1,250'], '1.250'),
  right(['p3', 'one hundred liters'], 'cien litros'),
  right(['p5', 'March 14, 2017'], '14 de marzo de 2017'),
  right(['p5', '3,400'], '3.400'),
  right(['p6', 'assembly. The users’ assembly'], 'the source repeats, too'),
  right(['p7', 'According to the ANA'], 'kept throughout'),
  right(['p8', 'twice a week'], 'dos veces por semana'),
  right(['p9', 'the 21st'], 'el XXI'),
  right(['p12', 'Who is answerable'], 'English has no mark that opens a question'),
  right(['p13', '2018'], 'the same year'),
  right(['p15', 'Ministry of Housing, Construction and Sanitation (MHCS)'], 'MVCS is MHCS'),
  right(['p15', 'The MHCS audits'], 'MVCS is MHCS'),
  right(['p16', 'turbidity, and arsenic'], 'a comma before and is English'),
  right(['p17', 'state of the pipes'], 'not the State'),
  right(['p17', 'The State does'], 'the State'),
  right(['fn1', 'Revista del Agua'], 'a journal'),
  right(['fn2', 'Universidad Nacional'], 'a university'),
];

/** The pair as an example, and what is wrong in it. */
export const WATER: Gold & { source: string[]; target: string[] } = {
  slug: 'agua',
  defects,
  right: rightPassages,
  source: ROWS.map(([source]) => source),
  target: ROWS.map(([, target]) => target),
};
