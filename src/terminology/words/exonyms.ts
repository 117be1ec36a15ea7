/** Places that have one name in Spanish and another in English. */

/** Spanish and English names, as pairs. Names that differ only by an accent are in {@link ACCENTED}. */
const NAMES = `Alemania Germany|Argelia Algeria|Atenas Athens|Bélgica Belgium|Belice Belize|Bielorrusia Belarus|Birmania Burma|
Brasil Brazil|Bruselas Brussels|Camboya Cambodia|Camerún Cameroon|Catar Qatar|Chipre Cyprus|Copenhague Copenhagen|Corea Korea|
Croacia Croatia|Dinamarca Denmark|Egipto Egypt|Escocia Scotland|Eslovaquia Slovakia|Eslovenia Slovenia|España Spain|
Estocolmo Stockholm|Etiopía Ethiopia|Europa Europe|Filipinas Philippines|Finlandia Finland|Francia France|Gales Wales|
Ginebra Geneva|Grecia Greece|Groenlandia Greenland|Holanda Holland|Hungría Hungary|Inglaterra England|Irak Iraq|Irlanda Ireland|
Islandia Iceland|Italia Italy|Japón Japan|Jerusalén Jerusalem|Jordania Jordan|Kenia Kenya|Letonia Latvia|Líbano Lebanon|
Libia Libya|Lisboa Lisbon|Lituania Lithuania|Londres London|Luxemburgo Luxembourg|Malasia Malaysia|Marruecos Morocco|Moscú Moscow|
Noruega Norway|Pekín Beijing|Polonia Poland|Praga Prague|Roma Rome|Rumanía Romania|Rumania Romania|Rusia Russia|Siria Syria|
Sudáfrica Africa|Sudamérica America|Suecia Sweden|Suiza Switzerland|Tailandia Thailand|Tokio Tokyo|Túnez Tunisia|Turquía Turkey|
Ucrania Ukraine|Varsovia Warsaw|Venecia Venice|Viena Vienna|Zimbabue Zimbabwe|África Africa|Norteamérica America`;
/** Written alike but for an accent. */
const ACCENTED =
  'América Latinoamérica Centroamérica Iberoamérica Oceanía Perú México Panamá Canadá Haití Berlín París Múnich Irán Pakistán Afganistán Japón Milán Tíbet'.split(
    ' ',
  );

/** Cities, which references give as the title page does. */
const CITIES =
  'Sevilla Seville|Nápoles Naples|Florencia Florence|Marsella Marseille|Génova Genoa|Turín Turin|Edimburgo Edinburgh|Amberes Antwerp|Basilea Basel|Hamburgo Hamburg|Cracovia Krakow|Bucarest Bucharest|Belgrado Belgrade|Damasco Damascus|Bagdad Baghdad|Teherán Tehran|Seúl Seoul|Argel Algiers|Filadelfia Philadelphia|Pensilvania Pennsylvania|Luisiana Louisiana';
/** Names of several words. */
const PHRASES =
  `Estados Unidos=United States|Reino Unido=United Kingdom|Nueva York=New York|Nueva Zelanda=New Zealand|Países Bajos=Netherlands|
Arabia Saudí=Saudi Arabia|Arabia Saudita=Saudi Arabia|Corea del Sur=South Korea|Corea del Norte=North Korea|
Costa de Marfil=Ivory Coast|República Dominicana=Dominican Republic|Tierra Santa=Holy Land|América Latina=Latin America`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]);

const PAIRS = `${NAMES}|${CITIES}`
  .replace(/\n/g, '')
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);
const BY_LANGUAGE: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  es: new Map(PAIRS),
  en: new Map(PAIRS.map(([es, en]) => [en, es])),
};
const ACCENTS: ReadonlySet<string> = new Set(ACCENTED);

/** The other language's name of a place that a word (as written) names in `language`, or undefined. */
export const exonymOf = (word: string, language: string): string | undefined =>
  Object.hasOwn(BY_LANGUAGE, language) ? BY_LANGUAGE[language].get(word) : undefined;

/** True for a city, as written in Spanish or English. */
export const isCity = (word: string): boolean => CITY_NAMES.has(word);
const CITY_NAMES: ReadonlySet<string> = new Set(CITIES.split(/[ |]/));

/** The other language's name of a place of several words, as {@link exonymOf}. */
export const exonymOfPhrase = (words: string, language: string): string | undefined =>
  PHRASES.find(([es, en]) => (language === 'es' ? es : en) === words)?.[language === 'es' ? 1 : 0];

/** True for Spanish names that English writes without the accent: `Perú`. */
export const hasAccentOnly = (word: string): boolean => ACCENTS.has(word);
