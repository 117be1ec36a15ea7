/** Words that carry no meaning of their own, as they are compared (folded): articles, pronouns, prepositions, auxiliaries. */

const ES = `a al algo algun alguna algunas alguno algunos ambas ambos ante antes aquel aquella aquellas aquello aquellos asi
aun aunque bajo bien cada casi como con contra cual cuales cualquier cuando cuanto cuya cuyas cuyo cuyos da dan dar de
debe deben deber debido del demas dentro desde despues dicha dichas dicho dichos donde dos durante e el ella ellas ello
ellos en entonces entre era eran es esa esas ese eso esos esta estaba estan estar estas este esto estos fin fue fuera
fueron gran ha haber habia hace hacer hacia han hasta hay he incluso la las le les lo los luego mas me mediante medida menos
mi mientras misma mismas mismo mismos mucha muchas mucho muchos muy nada ni ningun ninguna no nos nosotros o otra otras
otro otros para pero poco por porque pues puede pueden poder podra que quien quienes se sea sean segun ser sera si sido
siempre sigue siguen sin sino sobre solo son su sus tal tales tambien tampoco tan tanto te tener ti tiene tienen toda
todas todavia todo todos tras tu u un una unas uno unos usted ustedes va van varias varios ver vez veces y ya yo`;

const EN = `a about above after again against all also although am among an and another any are as at be because been before
being below between both but by can cannot could did do does doing done down during each either else even ever every few
first for from further had has have having he her here hers him his how however i if in instead into is it its itself
just last least less like made make many may me might more most much must my neither no nor not now of off often on once
one only onto or other others our out over own per rather same shall she should since so some such than that the their
them then there therefore these they this those though three through thus to together too toward towards two under until
up upon us very was way we well were what when where whether which while who whom whose why will with within without
would yet you your`;

const FR = `a afin ainsi apres au aucun aussi autre autres aux avant avec avoir c car ce ceci cela celle celles celui ces cet cette
ceux chaque comme comment contre d dans de depuis des dont du elle elles en encore entre est et etaient etait etant etc ete
etre eux fait faire il ils j je jusque l la le les leur leurs lors lui m mais me meme memes moins n ne ni non nos notre
nous on ont ou par parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se selon ses si
son sont sous sur t tous tout toute toutes tres tu un une vers vos votre vous y`;

const PT = `a ao aos aquela aquele as ate cada com como da das de dela dele depois do dos e ela elas ele eles em entre era essa
esse esta este eu foi ha isso isto ja la lhe mais mas me mesmo muito na nao nas nem no nos o os ou para pela pelo por qual
quando que quem se sem ser seu seus so sobre sua suas tambem tem um uma umas uns`;

const DE = `aber als also am an auch auf aus bei beim bis da damit dann das dass dem den denn der des die dies diese diesem
diesen dieser dieses doch du durch ein eine einem einen einer eines er es etwas fur hat hatte hier ich ihm ihn ihr ihre im in
ins ist ja jede kann kein keine man mehr mein mit nach nicht noch nun nur ob oder ohne schon sehr sein seine sich sie sind so
um und uns unter vom von vor war was wegen weil wenn wer wie wir wird zu zum zur uber`;

const LISTS: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({ es: ES, en: EN, fr: FR, pt: PT, de: DE }).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/)),
  ]),
);

/** True for a word without meaning of its own. In a language without a list, short words are taken for such. */
export const isStopWord = (folded: string, language: string): boolean =>
  Object.hasOwn(LISTS, language) ? LISTS[language].has(folded) : folded.length <= 3;
