/**
 * False friends of Spanish and English: words that look alike and mean different things, or calques of one language in
 * the other. A line each, fields separated by `;`
 *
 * Spanish forms ; English forms ; what the Spanish word means in English ; what the English word means in Spanish ;
 * how sure the pair is in a translation into English and into Spanish (`!` almost always wrong, `?` worth a look, `-`
 * right) ; Spanish stems that explain the English word ; English stems that explain the Spanish word (`=` before a whole
 * word)
 *
 * Forms are folded; `stem{a,b}` stands for `stema` and `stemb`.
 */
export default `
actual{,es,mente};actual{,ly};current, present;real, en realidad;!!;=real,=reales,realmente,realidad,verdader,efectiv,hecho;current,present,today,now
advert{ir,ido,ida,ia,imos,encia}|adviert{e,en}|advirti{o,eron,endo};advertis{e,ed,es,ing,ement,ements};warn, warning;anunciar;!!;anunci,public;warn,notic
anciano{,s}|anciana{,s};ancient{,s};old person;antiguo;!!;antigu;old,elder
apologia{,s};apolog{y,ies,ize,ized,izes,ise};defence, glorification;disculpa;!!;disculp,perdon;glorif,defen,prais
asesor{,es,a,as};assessor{,s};adviser;evaluador;!!;evalu,tasad;advis
asist{ir,e,en,io,ieron,iendo,ira,iran,ido};assist{,s,ed,ing};attend;ayudar;??;ayud,auxili;attend
atend{er,ido,ida,idos,idas,io,ieron,iendo,era}|atiend{e,en};attend{,s,ed,ing};see to, serve;asistir;??;asist,acud;care,serv,treat
articul{ar,a,an,acion,aciones,ado,ada,ados,adas,ando};articulat{e,es,ed,ing,ion};coordinate, link up;expresar;??;expres,discurs,palabr;coordinat,link,joint
aviso{,s};advice;notice, warning;consejo;!!;consej,asesor;warn,notic
bachillerato{,s};bachelor{,s};secondary education;licenciatura;??;licenciat,soltero,grado;school
cargo{,s};cargo{,s,es};post, charge;carga;!!;carga,cargamento,mercan,flete;post,office,charge,position
carpeta{,s};carpet{,s};folder;alfombra;!!;alfombr;folder,file
casual{,es,mente};casual{,ly};accidental, by chance;informal;!!;inform,ocasion,temporal,descuid;chance,coincid,accident
casualidad{,es};casualt{y,ies};coincidence;baja, víctima;!!;baja,victim,muert,herid;coinciden,chance
colegio{,s};college{,s};school, professional body;universidad;??;universi;school
comodidad{,es};commodit{y,ies};comfort;materia prima;!!;materia,product,mercanc;comfort,convenien
compromiso{,s};compromise{,s};commitment;acuerdo, concesión;!!;conces,transig,transacc,acuerdo,acord;commit,engage
conductor{,es,a,as};conductor{,s};driver;director de orquesta;??;electric,calor,metal,orquesta;driv,heat,electric
confidente{,s};confident{,ly};informer;seguro;!!;confi,segur;inform
constipad{o,a,os,as};constipated;with a cold;estreñido;!!;estren;cold
contest{ar,o,aron,ado,ando};contest{,s,ed,ing};answer;impugnar, competir;??;impugn,concurs,compet,disput;answer,repl,respon
decepci{on,ones}|decepcion{ado,ada,ados,adas,ante};decepti{on,ve}|deceiv{e,ed,ing};disappointment;engaño;!!;engan;disappoint
delincuente{,s};delinquent{,s};criminal, offender;moroso, menor infractor;??;menor,juvenil;crim,offend
dependencia{,s};dependenc{e,y,ies};office, department;dependencia;?-;depend;
desgracia{,s};disgrac{e,ed,eful};misfortune;vergüenza;!!;verguenz,deshonr;misfortun,unfortun
desmay{o,os,arse,ado,ada};dismay{,ed};fainting;consternación;!!;constern;faint
destitu{cion,ciones,ir,ido,ida,yeron,yo};destitut{ion,e};dismissal;miseria;!!;miser,pobre,indigen;dismiss,remov
deterior{ar,a,an,o,aron,ando};deteriorat{e,es};damage, worsen;deteriorarse;?-;;
disgusto{,s};disgust{,ed,ing};upset, annoyance;asco;!!;asco,repugn;upset,annoy
efectivamente;effectively;indeed;eficazmente;??;efica;indeed,in fact
efectivo{,s};effective{s};personnel, troops;efectivo;!!;;
elabor{ar,a,an,o,aron,ado,ada,ados,adas,ando};elaborat{e,es,ing,ed};prepare, draw up;dar detalles;??;detall,explic;prepar,draft,draw
embarazad{a,as};embarrass{ed,ing,ment};pregnant;avergonzado;!!;avergonz,verguenz;pregnan
equipo{,s};equipment{s};equipment, team;equipo;!-;;
eventual{,es,mente};eventual{,ly};possible, possibly;final, con el tiempo;!!;final,tiempo,postre;possib,temporar,occasion,casual
excitad{o,a,os,as};excited{,ly};aroused;entusiasmado;??;entusias;arous
exito{,s};exit{,s};success;salida;!!;salid,sali;success
extranjer{o,a,os,as};stranger{,s};foreigner;extraño, desconocido;!!;extran,desconoc;foreign,abroad
fabrica{,s};fabric{,s};factory;tela, tejido;!!;tela,tejid;factor,plant,mill
fastidio{,s,so,sa,sos,sas};fastidious{,ly};annoying;meticuloso;!!;meticul;annoy
finalidad{,es};finality;purpose;carácter definitivo;!!;definitiv;purpose,aim
fisico{,s};physician{,s};physicist, physical;médico;!!;medic;physicist,physical
funcionari{o,a,os,as};functionar{y,ies};official, civil servant;funcionario;?-;;
genial{,es};genial{,ly};brilliant;afable;!!;afabl,amab;brillian,great
gestion{,es};gestion;management;;!-;;
gracios{o,a,os,as};gracious{,ly};funny;amable;!!;amab,gentil;funn
groseria{,s};grocer{y,ies};rudeness;comestibles;!!;comestib,tienda;rude
honorarios;honorar{y,ies};fees;honorario;!!;honor,honoris;fee
idioma{,s};idiom{,s};language;modismo;!!;modism;languag
ignor{ar,a,an,aba,aban,o,aron,ando};ignor{e,es,ed,ing};not know;hacer caso omiso;??;caso,omis,desoy,deso;know,unaware
informacion{es};informations;information;información;!-;;
ingenuidad;ingenuity;naivety;ingenio;!!;ingenio;naiv
ingenu{o,a,os,as};ingenious{,ly};naive;ingenioso;!!;ingenio;naiv
inhabitad{o,a,os,as};inhabited;uninhabited;habitado;!!;habitad,poblad;uninhabit
injuria{,s};injur{y,ies,ed};insult;lesión;!!;lesion,herid,dan;insult,slander
intoxicaci{on,ones}|intoxicad{o,a,os,as};intoxicat{ion,ed};poisoning;ebriedad;!!;alcohol,ebri,drog,borrach;poison
inversion{,es};inversion{,s};investment;inversión;!-;invert,revers,termic;
inviert{e,en}|invert{ir,ido,ida,idos,idas,ia}|invirti{o,eron,endo};invert{,s,ed,ing};invest;invertir;?-;orden,pospos,reves;
jornada{,s};journey{,s};day, session;viaje;!!;viaj,camin,trayect,recorr,ruta;day,session,conference
jubilaci{on,ones};jubilation{,s};retirement;júbilo;!!;jubilo,alegr;retire,pension
larg{o,a,os,as};large{,r,st};long;grande;??;gran,ampli,extens,consider,numeros,mayor,volum,masiv,import;long
lectura{,s};lectur{e,es};reading;conferencia;!!;conferenc,clase,charl,leccion;read
librer{ia,ias};librar{y,ies};bookshop;biblioteca;!!;bibliotec;bookshop,bookstor
manifestaci{on,ones};manifestation{,s};demonstration;manifestación;??;expres,signo,sintom,muestr;demonstrat,protest,rall
mayor{,es};mayor{,s};greater, older;alcalde;!!;alcald,edil,burgomaestre,municip;great,old,larg,main,major,elder,senior,more,high,most
molest{ar,a,an,o,aba,aron,ado,ada,ados,adas,ia,ias};molest{,s,ed,ing,ation};bother;abusar de;!!;abus,acos,sexual;bother,annoy,troubl
moros{o,a,os,as};morose;slow payer;hosco;!!;hosco,sombri;debt,arrear,default
noticia{,s};notic{e,es};news;aviso;!!;avis,notific,nota,advert,percib;news
notori{o,a,os,as,amente};notorious{,ly};well known, evident;tristemente célebre;!!;tristemente,famos,infame,malafam;evident,well-known,clear,known
nudo{,s};nude{,s};knot;desnudo;!!;desnud;knot,node
ocurrencia{,s};occurrence{,s};witticism;suceso;?-;;
oracion{,es};oration{,s};sentence, prayer;discurso;!!;discurs;sentenc,pray
ordenanza{,s};ordnance;ordinance;armamento;!!;armament,municion;ordinance
organismo{,s};organism{,s};agency, body;organismo;!-;biolog,vivo,celul,microb,cuerpo,bacter,genetic,especie;
parient{e,es};parent{,s};relative;padres;!!;padre,madre,progenitor;relativ,kin
patron{,es};patron{,s};boss, pattern;mecenas;??;mecenas,santo,cliente;boss,pattern,employ
perjuicio{,s};prejudice{,s,d};harm, damage;prejuicio;!!;prejuicio;harm,damag,detriment
petroleo;petrol;oil;gasolina;!!;gasolin,combustib;oil
planificaci{on,ones};planification;planning;;!-;;
precios{o,a,os,as};precious;beautiful;valioso;??;valios,piedra,metal;beautif,lovel
preservativ{o,os};preservative{,s};condom;conservante;!!;conserv;condom
presupuest{o,os};presuppos{ed,ition,itions};budget;presuposición;!!;presupon,supuest;budget
presunt{o,a,os,as};presumptuous;alleged;presuntuoso;!!;presuntuos,arrogan;alleg,suspect
pretend{er,e,en,ia,ian,ido,ida,io,ieron,iendo,emos};pretend{,s,ed,ing};intend, aim, claim;fingir;!!;fing,simul,disimul;intend,aim,claim,try,seek
procur{ar,a,an,o,aron,ando,ado};procur{e,es,ed,ing};try, seek;obtener;?-;obten,adquir,consegu,abastec,compra;
quiet{o,a,os,as};quiet{,ly};still;callado, tranquilo;!!;callad,tranquil,silenc,calm;still,motionless
quit{ar,a,an,o,aron,ado,ada,ando};quit{,s,ting};take away, remove;dejar, renunciar;!!;dej,renunci,abandon,dimit;remov,tak,strip
realiz{ar,a,an,o,aron,ado,ada,ados,adas,ando,aba,aban,ara,aran};reali{ze,zes,zed,zing,se,ses,sed,sing};carry out;darse cuenta;!!;cuenta,percat,comprend,conscien,advirt,dio,adviert,logr,materializ,sueno;carr,perform,conduct,hold,held,undert
reclam{ar,a,an,o,os,aron,ando,aban};reclaim{,s,ed,ing};claim, demand;recuperar;!!;recuper,reivindic;claim,demand,call
recolect{ar,a,an,o,aron,ado,ada,ando};recollect{,s,ed,ing,ion,ions};collect, gather;recordar;!!;record,recuerd,memor;collect,gather
reivindic{acion,aciones,ar,a,an};re{ivindication,ivindications,vindication,vindications,vindicate,ivindicate};demand, claim;reivindicación;!-;;
rentable{,s};rentable;profitable;alquilable;!!;alquil;profit
resum{ir,e,en,io,ieron,ido,ida,iendo};resum{e,es,ed,ing};summarize;reanudar;!!;reanud,retom,curricul,continu;summar
ropa{,s};rope{,s};clothes;cuerda;!!;cuerda,soga;cloth
rud{o,a,os,as};rude{,ly};rough;grosero;!!;groser,descort;rough,tough
sanidad;sanity;health;cordura;!!;cordura,juicio;health
san{o,a,os,as};sane;healthy;cuerdo;!!;cuerd,sensat;health
secuestr{o,os,ar,ado,ada,ados,adas,aron};sequest{er,ered,ration,rate};kidnapping;confiscar;??;confisc,embarg,carbono;kidnap,hijack
sensibilidad{,es};sensibilit{y,ies};sensitivity;sensibilidad;?-;;
sensible{,s,mente};sensibl{e,y};sensitive;sensato;!!;sensat,razonab;sensitiv
simpatic{o,a,os,as};sympathetic{,ally};nice, friendly;compasivo;!!;simpatiz,compas,comprens,solidar,favorab;nice,friendl,likeab
sindicato{,s};syndicate{,s};trade union;consorcio;!!;crim,maf,delict,consorc;union
solicit{ar,a,an,o,aron,ud,udes};solicit{,s,ed,ing,ation};request;solicitar;?-;;
sopa{,s};soap{,s};soup;jabón;!!;jabon,telenovel;soup
soport{ar,a,an,o,aron,ado,ada,ando};support{,s,ed,ing};bear, endure;apoyar;?!;apoy,respald,sosten,sustent;bear,endur,withstand
suburbio{,s};suburb{,s};slum;barrio residencial;??;afuer,residenc;slum
suced{er,e,en,ia,io,ieron,ido,iendo};succe{ed,eds,eded,ss,sses};happen;tener éxito;??;exit,logr,consig,triunf,sucesor,heredo,reemplaz;happen,occur
suceso{,s};success{,es,ful};event;éxito;!!;exit,logr,triunf;event,incident
tarjeta{,s};target{,s,ed};card;objetivo, blanco;!!;objetiv,blanco,meta,dirigid;card
topico{,s};topic{,s};cliché;tema;?!;tema,asunto;cliche,commonplace
traduc{ir,e,en,ido,ida};traduce{,s,d};translate;calumniar;!!;calumni;translat
trampa{,s};tramp{,s};trap;vagabundo;!!;vagabund;trap,trick
trapo{,s};trap{,s};rag;trampa;!!;tramp;rag,cloth
ultimamente;ultimately;lately;en última instancia;!!;instancia,final,definitiva,cabo;late,recent
vaso{,s};vase{,s};glass;jarrón;!!;jarron,floren;glass,vessel
vicios{o,a,os,as};vicious{,ly};depraved;cruel, feroz;?-;circulo,circular,ciclo;
capacit{ar,a,an,ado,ada,ados,adas,acion,aciones,ando};capacitat{e,es,ed,ing,ion};train;capacitar;!-;;
coyuntura{,s};conjuncture{,s};situation;coyuntura;?-;;
concientiz{ar,acion}|concienci{ar,acion};conscienti{ze,zation,zing};raise awareness;concienciar;!-;;
visibiliz{ar,a,an,acion,ando};visibili{ze,zes,zed,zing,zation};make visible, raise the profile of;visibilizar;?-;;
conocimiento{,s};knowledges;knowledge;conocimientos;!-;;
consejo{,s};advices;advice;consejos;!-;;
sentencia{,s};sentenc{e,es};judgment, ruling;oración;??;=pena,=penas,conden,oracion,prision,carcel;judg,ruling,prison
policia{,s};polic{y,ies};police;política;!!;politica,poliza;police
diversi{on,ones};diversion{,s};fun, entertainment;desvío;!!;desvi,distrac;fun,entertain,amus
bizarr{o,a,os,as};bizarre;brave;extraño;!!;extran,raro,rara;brave,gallant
`;
