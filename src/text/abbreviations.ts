/**
 * The words the sentence splitter needs: abbreviations by what their point means, and the words that start a sentence.
 * Spanish and English share the abbreviations, since references quote one language inside the other and must be cut
 * alike in both texts of an edition. An entry in lower case also stands for its capitalised form.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that another word always follows, so that their point never ends a sentence: `Sr.`, `Gen.`, `e.g.` */
export const NEVER_LAST = set(
  `sr sra srta sres sras dr dra drs dres prof profa gral mons pbro dña Lic Ing Arq Abg Mg Mtro Mtra Cnel Crnl Tte Cap Cdte
  Cmdte Sgto Alm Hno Hna Fr Sto Sta Av Avda Psje mr mrs messrs Ms Mme Gen Col Lt Maj Capt Sgt Cpl Cmdr Adm Gov Sen Rep
  Pres Hon Rev cf cfr vs v viz ej p.ej v.gr e.g i.e prov dpto`,
);

/** Abbreviations only before a number, otherwise words or last words: `pág. 3`, `art. IV`, `Jan. 4`, `et al. 2021`. */
export const BEFORE_NUMBER = set(
  `pág págs pag pags p pp núm núms num nums nos nro nros nº n.º n.° n nn N art arts cap caps capt vol vols t T tom fig figs
  tab cuad sec secc párr inc lit fol f ff s ss ch chap para eq ec l ll lám ver km tel ext apdo exp res c ca approx aprox máx
  mín op cit ibíd ibid íd id al leg S/ Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ft yd lb oz ene feb abr jun jul ago sep
  sept oct nov dic`,
);

/** Abbreviations that may stand last or before a name; what follows decides: `Inc.`, `Ltd.`, `St.`, `Ud.`, `ed.` */
export const MAYBE_LAST = set(
  `ed eds edit trad coord coords comp comps dir dirs Inc Ltd Corp Co Bros Cía Ltda Jr St Ave Blvd Dept Univ Fac Inst Asoc
  Ud Uds Vd Vds Esq`,
);

/** Words which, capitalised, start a sentence rather than go on with a name, by language. */
export const SENTENCE_OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: set(
    `el la los las lo un una unos unas de del a al con sin por para según sobre tras ante bajo desde hasta entre durante
    mediante contra hacia en y e o u ni nunca siempre pero mas sino aunque si cuando como donde mientras porque pues que quien quienes
    cada este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello ello él ella ellos ellas
    nosotros yo tú usted ustedes se su sus mi mis tu tus nuestro nuestra nuestros nuestras le les me te nos no sí ya hay
    es son fue fueron era eran será serán está están ha han había tiene tienen también tampoco además así asimismo ahora
    hoy ayer mañana luego después antes entonces finalmente incluso todo toda todos todas cualquier ningún ninguna nadie
    nada algo alguien algunos algunas muchos muchas pocos varios varias otro otra otros otras ambos ambas dicho dicha
    dichos dichas tal tales más menos muy solo sólo quizá quizás tal aún allí aquí ahí cuya cuyo dos tres`,
  ),
  en: set(
    `the a an this that these those he she it they we you i his her its their our your my in on at by for from with
    without to of as after before during since until while when where why how what who whose which if although though
    because but and or nor yet so however moreover therefore thus then there here now today yesterday also both each every
    some many most several few all any no none not one two another other such still only even perhaps maybe instead
    meanwhile nevertheless finally under over between among against according despite through is are was were do does did
    has have had could would should might must let once unlike later nobody nothing everyone never always`,
  ),
};
