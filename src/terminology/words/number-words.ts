/** Spanish and English words for numbers, folded, with what they are worth. */

/** How a word takes part in a number. */
export interface NumberWord {
  value: number;
  /**
   * `unit`: 0-99; `hundred`: 100-900, or the English word that multiplies; `scale`: thousand, million; `ordinal`: first,
   * primero; `loose`: worth a number but seldom written as one (half, dozen, decade).
   */
  kind: 'unit' | 'hundred' | 'scale' | 'ordinal' | 'loose';
  /** Other values that it may stand for: nineties is 90 and 1990. */
  also?: readonly number[];
}

type Table = ReadonlyMap<string, NumberWord>;

const count = (words: string, from: number, kind: NumberWord['kind'], step = 1): [string, NumberWord][] =>
  words
    .split(' ')
    .flatMap((names, index) =>
      names.split('/').map((name): [string, NumberWord] => [name, { value: from + index * step, kind }]),
    );

const worth = (words: Record<string, number>, kind: NumberWord['kind']): [string, NumberWord][] =>
  Object.entries(words).flatMap(([names, value]) =>
    names.split(' ').map((name): [string, NumberWord] => [name, { value, kind }]),
  );

const decades = (words: string): [string, NumberWord][] =>
  words
    .split(' ')
    .map((name, index): [string, NumberWord] => [
      name,
      { value: 20 + 10 * index, kind: 'unit', also: [1920 + 10 * index] },
    ]);

const ENGLISH: Table = new Map([
  ...count(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    'unit',
  ),
  ...count('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 'unit', 10),
  ...decades('twenties thirties forties fifties sixties seventies eighties nineties'),
  ...worth({ hundred: 100 }, 'hundred'),
  ...worth({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }, 'scale'),
  ...count(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
    'ordinal',
  ),
  ...worth({ thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100 }, 'ordinal'),
  ...worth(
    {
      'both twice double doubled doubling couple pair twofold two-thirds': 2,
      'triple thrice tripled threefold trio trilateral tripartite': 3,
      'quadruple quadrupled fourfold quartet quarterly': 4,
      'fivefold quintupled': 5,
      sixfold: 6,
      tenfold: 10,
      'half halved': 0.5,
      quarter: 0.25,
      'dozen dozens': 12,
      'decade decades': 10,
      'century centuries': 100,
      fortnight: 15,
      'once single': 1,
      'halves semester biannual': 2,
      'annual yearly': 1,
      sextet: 6,
      quintet: 5,
      millennium: 1000,
      thirds: 3,
      'quarters fourths': 4,
      fifths: 5,
      tenths: 10,
      noon: 12,
      midnight: 12,
    },
    'loose',
  ),
]);

const SPANISH: Table = new Map([
  ...count(
    'cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    0,
    'unit',
  ),
  ...count('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 'unit', 10),
  ...count(
    'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    100,
    'hundred',
    100,
  ),
  ...worth({ mil: 1e3, 'millon millones': 1e6, 'billon billones': 1e12, 'trillon trillones': 1e18 }, 'scale'),
  ...count(
    'primero/primera/primer/primeros/primeras segundo/segunda/segundos/segundas tercero/tercera/tercer/terceros/terceras cuarto/cuarta/cuartos/cuartas quinto/quinta/quintos/quintas sexto/sexta septimo/septima/setimo/setima octavo/octava noveno/novena decimo/decima undecimo/undecima duodecimo/duodecima',
    1,
    'ordinal',
  ),
  ...worth({ 'vigesimo vigesima': 20, 'trigesimo trigesima': 30, 'centesimo centesima': 100 }, 'ordinal'),
  ...worth(
    {
      'ambos ambas doble duplicar duplico duplicaron duplicado par pareja gemelos mellizos': 2,
      'triple triplicar triplico triplicaron triplicado trio': 3,
      'cuadruple cuadruplicar cuadruplico cuadruplicaron cuadruplicado trimestral': 4,
      'quintuplicar quintuplico quintuplicaron quintuplicado': 5,
      'medio media mitad': 0.5,
      'docena docenas': 12,
      'decada decadas decena decenas': 10,
      'siglo siglos centenar centenares': 100,
      quincena: 15,
      'vez unico unica solo sola': 1,
      'semestre bienio': 2,
      trimestre: 3,
      lustro: 5,
      quinquenio: 5,
      'anual anualmente': 1,
      milenio: 1000,
      tercio: 3,
      tercios: 3,
      mediodia: 12,
      medianoche: 12,
    },
    'loose',
  ),
]);

const TABLES: Readonly<Record<string, Table>> = { en: ENGLISH, es: SPANISH };

/** The number words of a language (primary subtag), or undefined where they are not known. */
export const numberWordsOf = (language: string): Table | undefined =>
  Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in capitals, or undefined for letters that are none (`IIII`, `VX`). */
export function romanValue(letters: string): number | undefined {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters) || letters === '')
    return undefined;
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const own = ROMAN[letters[at]];
    value += own < (ROMAN[letters[at + 1]] ?? 0) ? -own : own;
  }
  return value;
}
