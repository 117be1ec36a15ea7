/**
 * Roots of words, for looking words up in a lexicon that has few of their forms: `miró`, `miraba` and `mirar` are `mir`,
 * `looked` and `look` are `look`, `went` is `go`. Coarser than a stemmer need be: a root only says that two words may be
 * forms of one.
 */

/** Letters that a root keeps at least, before its irregularities are evened out. */
const SHORTEST = 3;

/** Endings of Spanish nouns, adjectives and verbs, without accents. */
const SPANISH = endings(
  `a o e s as os es an en on i is ia ias ian iamos io iste ieron ar er ir ando iendo ado ada ados adas ido ida idos idas
  aba abas aban abamos aste aron ara aras aran iera ieras ieran iese ase asen iesen are ere ire era eran amos emos imos
  aria arian eria erian iria irian aremos eremos iremos erse arse irse arle arlo arla arlos arlas erle erlo erla irle irlo
  irla andose iendose andolo andola iendolo iendola ole ose`,
);
const ENGLISH = endings("s es ed d ing er ers 's ly ies ied y e");

/** Roots of irregular verbs, each followed by what the roots of its other forms look like. */
const SPANISH_IRREGULAR = irregular(
  `est estuv;hab hub;ten tuv teng;hac hic hiz hag har;dec dij dic dig dir;pod pud podr;pon pus pong pondr;quer quis querr;
  sab sup sep sabr;ven vin veng vendr;tra traj traig;and anduv;ped pid;seg sig;serv sirv;vest vist;repet repit;sent sint;
  dorm durm;mor mur muert;ir fue iba vay voy;oir oy oig;ca cay caig;le ley;cre crey;hu huy;sal salg saldr`,
);
const ENGLISH_IRREGULAR = irregular(
  `be was were been is are am;have has had having;do did done does;go went gone goes;say said;see saw seen;come came;
  take took taken;get got gotten;give gave given;know knew known;think thought;tell told;find found;leave left;feel felt;
  become became;hold held;bring brought;begin began begun;keep kept;stand stood;hear heard;write wrote written;sit sat;
  run ran;speak spoke spoken;lie lay lain;lead led;grow grew grown;lose lost;fall fell fallen;send sent;build built;
  understand understood;draw drew drawn;break broke broken;spend spent;rise rose risen;drive drove driven;buy bought;
  wear wore worn;choose chose chosen;seek sought;throw threw thrown;catch caught;deal dealt;win won;forget forgot forgotten;
  sing sang sung;sink sank sunk;drink drank drunk;swim swam;ring rang rung;fly flew flown;eat ate eaten;sleep slept;
  weep wept;sweep swept;creep crept;bend bent;lend lent;fight fought;teach taught;sell sold;shake shook shaken;
  forgive forgave;hide hid hidden;ride rode ridden;bite bit bitten;strike struck;hang hung;shine shone;steal stole stolen;
  tear tore torn;swear swore sworn;bear bore borne;freeze froze frozen;wake woke woken;shoot shot;meet met;feed fed;
  bleed bled;blow blew blown;pay paid;lay laid;make made;mean meant;dream dreamt;burn burnt;stick stuck;dig dug;
  bind bound;wind wound;grind ground;arise arose;awake awoke;show shown;man men;woman women;child children;foot feet;
  tooth teeth;mouse mice;wife wives;life lives;knife knives;leaf leaves;half halves;person people;die dying died;die dead`,
);

function endings(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function irregular(list: string): Map<string, string> {
  const roots = new Map<string, string>();
  for (const line of list.split(';')) {
    const [root, ...others] = line.trim().split(/\s+/);
    for (const other of others) roots.set(other, root);
  }
  return roots;
}

/** Letters of the longest ending. */
const LONGEST = 7;

/** Takes the longest ending off. */
function strip(word: string, from: ReadonlySet<string>): string {
  for (let length = Math.min(LONGEST, word.length - SHORTEST); length > 0; length--) {
    if (from.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** The root of a Spanish word in lower case and without accents. Vowels and consonants that change are evened out. */
export function spanishRoot(word: string): string {
  const stripped = strip(word, SPANISH);
  const root = SPANISH_IRREGULAR.get(stripped) ?? stripped;
  return root
    .replace(/ie(?=[^aeiou])/, 'e')
    .replace(/ue(?=[^aeiou])/, 'o')
    .replace(/(?:qu|zc|z)$/, 'c')
    .replace(/gu$|j$/, 'g');
}

/** The root of an English word in lower case. */
export function englishRoot(word: string): string {
  const known = ENGLISH_IRREGULAR.get(word);
  const stripped = strip(known ?? word, ENGLISH);
  return stripped.length > SHORTEST && /([bdgmnprt])\1$/.test(stripped) ? stripped.slice(0, -1) : stripped;
}
