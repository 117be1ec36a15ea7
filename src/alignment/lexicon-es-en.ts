/**
 * Spanish words with their English ones, a line for each, for the aligner: learnt from public-domain verses (IBM model 1,
 * both directions), and written by hand for prose, news and law; without those that are spelt nearly alike, which the
 * aligner sees for itself. Ours, free to use. Loaded only when used.
 */
export default `
abajada loftiness
abajaron incline
abajo below down lower
abajó parted
abalanzarse pounce rush
abanico fan
abarcar cover embrace
abastecer supply
abatida loftiness
abatido contrite
abatir dejected knock
abdenago abednego meshach shadrach
abdías obadiah
abeja bee
abertura opening
aberturas damage
abeto fir
abi abimelech
abiam abijam
abiasaf assir ebiasaph
abidán gideoni
abierta open
abirom dathan
abismo deep
abismos depths
abiú abihu
ablandar soften
abnegación denial self
abogado attorney lawyer
abogar advocate
abominación detestable
abominar loathe
abominará abhors
abonar pay subscribe
abordar board tackle
aborrece hates
aborrecer abhor
aborrecida unloved
abortivo stillborn
abotonar button
abrasar burn
abrasará scorches
abrazo embrace hug
abreviar shorten
abrigar harbour
abrigo coat shelter
abril april
abrillantar polish
abrir open
abrirán collapses unstopped
abrochar button
abrojos briers
abrumar overwhelm
abrupto steep
absolver acquit
absolviendo unpunished
abuela grandmother
abundante plentiful
abunde abound
abundó trespass
aburrir bore bored
abías abijah
acab ahab
acaba just
acabada completed
acabar end finish
acaecer befall happen
acallar silence
acalorado heated
acampar camp
acantilado cliff
acariciar caress stroke
acarrear carry cause
acaso perhaps
acaz ahaz
accarón ekron
acceder access agree
acces ikkesh tekoite
acceso fit
accidente crash
acciones shares stocks
acción action
accub talmon
acechar lurk watch
aceite oil
acelerar hasten speed
acento tone
acepción favoritism
acequia channel ditch
acera pavement sidewalk
acerca concerning
acercar approach near
acercóse advanced
acero steel
acertar guess hit
achaque ailment
acicalada polished sharpened
acicalado scoured
acierto skill success
aclarar clarify clear
acobardar cow daunt
acobor achbor
acoger receive welcome
acogida hiding reception
acogimiento refuge
acometer attack undertake
acometieron rushed
acomodar settle suit
acongojar distress
aconsejar advise counsel
acontecer happen
acordado devised
acordar agree remember
acordábame mused
acordóse breeze
acorralar corner
acortar shorten
acoso harassment
acostar bed lie
acostumbrar accustomed used
acrecentar increase
acreditar credit prove
acreedor creditor
acta minutes record
actitud attitude
acto act
actuación action proceedings
actual current present
actualidad nowadays
actualmente now
acuchillar stab
acudir come hasten resort
acuerdo accord agreement
acumular gather
acusado defendant
acusar charge
acuérdate remember
acá here
acémilas mules
adad ben hadad
adarezer hadadezer
addo iddo
adecuado suitable
adelantar advance
adelante ahead forward
adelanto progress
ademán gesture
además addition also besides moreover
adentrarse enter
adentro inner inside within
adeudar owe
adherir stick
adhesión accession
adivinaciones divination
adivinanza riddle
adivinar guess
adivinos mediums spiritists
adiós farewell goodbye
adjudicar award
administren attending obligations
admirable marvelous wonderful
adobe mud
adolescente teenager
adonde where
adora worships
adormecer asleep lull
adormecimiento eyelids stupor
adornar decorate
adorno ornament
adquirir acquire
adrede purposely
adscribir assign
aduana customs
adufe tambourine
adulador flatterer
adultera divorces
adulto grown
aduram adoram
advenedizo upstart
adversario opponent rival
adversarios foes
advertencia warning
advertir notice warn
aerolínea airline
aeropuerto airport
afanarse strive toil
afecto lustful
afectos passions
afeitar shave
aferrar cling grasp
aficionado amateur fan fond
afición fondness hobby
afilado sharp
afiliado member
afinar tune
afirma demolishes stability
afirmaba fountains
afirmado emptiness
afirmados enacted
afirman confidently
afirmar claim declared state
afirmaré establish
aflicciones sufferings
aflicción grief sorrow
afligir grieve
aflojar loosen slacken
afortunado fortunate lucky
afrenta affront insults reproach
afrentas spurned
afrontar confront face
afuera outer outside
afán eagerness zeal
agachar bend stoop
agarenos hagrites
agarrar grab grasp grip seize
agasajar entertain
agazapado crouching
agente officer
aggeo haggai
agitar shake wave
agobiar overwhelm
agolpar crowd throng
agonizar dying
agosto august
agotar exhaust
agradable agreeable
agradar please
agradecer grateful thank
agrado liking
agravado unyielding
agravar worsen
agravio extortion offence wrong
agravó hardened heavy
agregar add
agresión assault
agreste rustic wild
agricultor farmer
agrietar crack
agrio sour
agrupar group
agrícola agricultural farm
agua water
aguacero downpour shower
aguafiestas spoilsport
aguantar bear stand
aguardar await wait
aguardiente brandy spirits
aguda sharp
aguijón sting
aguja needle
agujero hole
aguzada sharp
agüero omen
ahiezer ammishaddai
ahijado godson
ahogar choke drown
aholibá oholibah
aholá oholah
ahondar deepen
ahora now
ahorcar hang
ahorrar save
ahuyentar drive frighten
ahí there
ahías ahijah
ahínco earnestness
aia aiah rizpah
airado angry irate
aire air
aislar isolate
aja acsah
ajalón aijalon
ajedrez chess
ajenjo wormwood
ajeno alien another foreign
ajenos gods
ajenuz caraway cumin
ajetreo bustle
ajorcas bracelets
ajustar adjust fit
ala brim wing
alabado praised
alabád hallelujah thanks
alacena cupboard
alambrada fence
alambre wire
alameda avenue poplars
alarde boast show
alarga deferred
alargar lengthen stretch
alarido howl shriek
alba dawn
albacea executor
albañil bricklayer mason plumb
albañiles builders
albedrío will
albergar harbour house
alborada dawn
alborotar excite stir
alboroto commotion row tumult uproar
alborozo joy
alcaide governor warden
alcalde mayor
alcaldes officers
alcance scope
alcanzar overtake reach
alcanzare afford
alcanzará apprehend obtains
alcoba bedroom chamber
alcornoque oak
alcé uplifted
aldaba knocker
aldea village
aledaño neighbouring outskirts
alegar plead
alegato plea
alegran triumph
alegraron rejoiced
alegre cheerful glad merry
alegremente merrily
alegres joyful
alegría gladness joy
alejar away depart
alelu hallelujah
alemania germany
alentar encourage
aleta fin
alfa omega
alfarero potter
alfiler pin
alfolí barn
alfolíes barns
alfombra carpet rug
alforja bag saddlebag
alféizar sill
algarabía hubbub
algo anything something
algodón cotton
alguacil bailiff constable
alguien somebody someone
alguna some
alguno anyone
algún any
alhaja jewel
aliado ally
alianza covenant treaty
aliento breath
alimentar feed nourish
alimento food
alinear line
alistar enlist
aliviar relieve
aliñar season
aljaba quiver
aljibe cistern
allanar raid smooth
allega reproved
allegan attracts
allegar selected
allende addition
allá there
alma life soul
almacén store warehouse
almena battlement
almenas pinnacle
almendradas almond
almete helmet
almohada pillow
almohadón cushion
almorzar lunch
almugim algum
alojamiento accommodation lodging
alojar lodge
alquilar hire
alquiler rent
alquileres rents
alquitrán tar
alrededor around
alta high loud
altamente highly
altanero haughty
altavoz loudspeaker
alterar upset
altercado quarrel
altivez pride
altivo proud
altivos haughty
alto tall
altos places
altura height high
altísimo most
alucinación hallucination
aludir refer
alumbra shining
alumbrar light
alumno pupil student
alzaban ascended
alzamiento uprising
alzar lift raise
ama housekeeper loves mistress
amaba loved
amabilidad kindness
amable kind
amadati hammedatha
amado beloved
amadores lovers
amamantar suckle
aman love
amanecer dawn daybreak
amante lover
amar love
amargar embitter
amargo bitter
amarillo yellow
amarrar moor tie
amasada mixed
amasadas coated wafers
amasar knead
amasías amaziah
ambicioso ambitious
ambiente atmosphere environment
ambos both
amedrentar frighten
amenaza threat wilts
ameno pleasant
ametisto jacinth
amiga friend
amistad friendship
amital hamutal
ammi ammi
ammisaddai ahiezer ammishaddai
ammiud ammihud
amo master
amonestares warn
amonesto fan
amontonar heap pile
amor love sake
amoratado purple
amortiguar deaden muffle
amotinar mutiny
amparar shelter
ampararé defend
amparo protection
ampliamente widely
ampliar extend widen
amplio broad wide
amrí omri
amueblado furnished
amán haman
amé loved
amó loved
amós amoz
ana hannah
analfabeto illiterate
ananías mishael
anatema devoted
anca croup haunch
ancha spacious
anchas framed
ancho broad wide
anchura wide width
anciano aged appeal elder old
ancla anchor
anda go walks
andaban moved
andarás captivated
andrajo rag tatter
andrajoso ragged
anduviereis hostility
andén platform
anegar drown flood
anfitrión host
angosto narrow
anguila eel
angustia distress trouble
anhelar long yearn
anillo ring signet
anillos necklaces
animal beast
animales creatures
animar encourage
aniquilar annihilate
anoche last
anochecer dusk nightfall
anodino dull
anonadado stunned
anotar note
ansia anxiety longing
ansioso anxious eager
ante before
antecedente background
antedicho aforesaid
antemano beforehand
antemuro ramparts
antena aerial
anteojos glasses spectacles
antepasado ancestor
antepecho parapet
anterior former previous
anticipar advance
anticuado fashioned old
antiguo ancient former old
antigüedad antiquity seniority
antipatía dislike
antojarse fancy
antojo whim
antorcha torch
anual yearly
anudar knot tie
anuló nullified
anunciado preached
anunciar announce
anuncio advertisement
anzuelo hook
anzuelos jaws
aod ehud
apacible gentle mild
apaciguar appease calm
apagar extinguish out
apagará quenched unquenchable
apalear beat thrash
aparador sideboard
aparato device
aparcar park
aparecer appear
apareja prepares
aparejo rigging
aparentar pretend seem
apariencia appearance form
apartado paragraph remote section
apartamiento menstruation purification
apartar aside separate
apartare turns
apartáronse pursuing
apasionado passionate
apear alight dismount
apedreado stoned
apelación appeal
apelativo name
apellidar call
apellido surname
apenado grieved
apenas barely hardly rarely scarcely
apertura opening
apestar stink
apiadarse pity
apio celery
aplacar appease calm
aplacó zela
aplastar crush
aplaudir clap
aplazar delay postpone
aplicación app
apoderado agent attorney
apoderar seize
apodo nickname
aporrear bang beat
aportar contribute provide
aposento chamber courtroom room
apostar post
apostema boil
apostolado apostleship
apoyar lean support
apreciará values
aprecio esteem
aprender learn
aprenderán wayward
apresar capture
aprestar prepare
apresurado hasty
apresurar hasten hurry
apresúrate quickly
apretar press squeeze tighten
apriesa hurried
aprieta frozen
aprieto difficulty fix reassured
aprisa quickly
apropiado suitable
aprovechar advantage profit
aproximadamente about
aproximar approach near
apto apt fit
apuesta bet
apuesto handsome
apuntar aim point
apunte note
apurado embarrassed
apurar hurry
apuro difficulty trouble
aquejar afflict ail
aquel that
aquellas those
aquila prisca
aquilón north
aquimaas ahimaaz
aquimelec ahimelech
aquinoam ahinoam
aquisamec ahisamach
aquitob ahitub
aquitofel ahithophel
aquí behold here
ara plowman
arada wooded
arado plough plowed
arancel tariff
araquita archite
araña spider
arañar scratch
arbe arba
arbitrio will
arboleda grove
arbusto bush shrub
arca ark chest
archivo file
arcilla clay
arco arch bow
arcos portico
arcturo constellations
arder burn
ardid ruse trick
ardiendo blazing fiery
ardiente ardent burning
ardientemente faints
ardientes venomous
arduo hard
arena sand
arenga harangue
areuna araunah
arfad arpad
argumentar argue
argumento plot
argüirá decide
arisco surly
arista beam speck
arma arm weapon
armada fleet navy
armadura armour
armario cupboard wardrobe
armas armor
armonía harmony
aro hoop ring
aroma scent
aromática cane
aromáticas spices
aromático fragrant
arpa harp
arpas lyres
arrabal suburb
arraigar root
arrancado uprooted
arrancar pull tear
arranque fit outburst
arras pledge
arrasar destroy raze
arrastrando crawls
arrastrar drag
arrayanes myrtle
arrebatar snatch
arrebato rage rapture
arrecife reef
arredrar daunt
arreglar arrange repair settle
arreglo accordance
arremangar roll
arremeter attack charge
arremolinar crowd whirl
arrendamiento lease
arrendar rent
arrendatario lessee tenant
arrepentir regret repent
arrepentirme relent
arrepentirá change
arriar lower
arriba above age older up upstairs
arribar arrive
arriendo lease
arriero muleteer
arriesgar risk
arrimadizos armrest
arrimar near
arrinconar corner
arrobo ecstasy
arrodillar kneel knees
arrojados hurled
arrojar cast throw
arropar wrap
arroyo brook stream
arroyos ravines
arroz rice
arruga wrinkle
arruinar ruin
arrullar coo lull
arte art craft
artesano artisan craftsman
artificio craftsmanship
artículo section
arán haran
asa asa
asael asahel
asaltar assail assault
asalto robbery
asamblea assembly
asar roast
ascalón ashkelon
ascender amount rise
ascenso promotion
ascensor elevator lift
asco disgust
ascua ember
ascuas coals
aseado clean tidy
asear wash
asechando lurked
asechanzas pushes
asedio siege
asegurar assure ensure
asel azel
asemona azmon
asentado sits
asentaron camped
asentir nod
aser asher
aserrar saw
asesinar assassinate
asesino killer murderer
asesor adviser
asestar deal
aseverar assert
asfixiar suffocate
asido clinging holding
asienta reclines
asiento seat
asignar allot
asignatura subject
asimismo also likewise
asistir attend
asión ezion geber
asna donkey
asnas donkeys
asno ass
asolada desolate
asoladas ruined
asolados waste
asolamientos ruins
asomar appear lean
asombrar amaze astonish
asombroso amazing
asomo hint
asor hazor
aspaviento fuss
aspecto appearance look
aspirar inhale
asqueroso disgusting filthy
assur asshur
asta horn shaft
astarot ashtaroth ashtoreths
astilla splinter
astillero shipyard
astro star
astrólogos enchanters
astucia cunning prudence
astuto cunning sly
asuero xerxes
asunción assumption
asunto affair matter subject
asur assyria
asustar frighten scare
asán ashan
así says so this thus what
ata wraps
atac hathach
atado bundle tied
atajo shortcut
atalaya watchman
ataque fit
atar bind tie
ataviar attire dress
atavíos jewelry treatments
ataúd coffin
atenazar grip
atenerse abide
atentado attack
atenuar lessen
ateo atheist
aterrar terrify
aterrizar land
atestado crammed
atestiguar testify
atinar guess manage
atisbar glimpse spy
atizar poke stir
atolondrado scatterbrained
atormenta tormenting
atormentado agony
atormentar torture
atracar moor rob
atraer draw
atrapar catch trap
atrasado backward late
atraso delay
atravesado across
atravesar cross
atreverse dare
atrevido bold
atribución power
atribuíd ascribe
atrio porch
atronador deafening
atropellar run trample
atroz atrocious
atrás retreat
atuendo attire
aturdido dazed stunned
ató tied
atónito amazed astonished
audacia boldness
audaz bold daring
audiencia hearing
auge boom rise
aula classroom
aullar howl
aullido wailing
aullád wail
aumenta persuasiveness
aumentar increase
aumento garland rise
aun even
aunque although though
auricular receiver
aurora dawn
ausencia absence
auto car order
autobús bus
automóvil car motorcar
autopista highway motorway
autor perpetrator
auténtico genuine real
auxiliar assist
auxilio aid help
avance progress
avanzar advance
avaricia dishonest gain greed
avaro idolater miser
ave bird fowl
avecilla bird fresh
avecinarse approach
avena oats
avenirse agree
aventador fork winnowing
aventajar surpass
aventarlos scatter
aventura adventure
avergonzar ashamed shame
averiguar find inquire
avería breakdown damage
aves air birds
avestruz ostrich
avisar notify warn
aviso notice reported
avispa wasp
avivar quicken
avión aircraft plane
ay alas
ayer yesterday
ayos guardians
ayuda aid help
ayudador helper
ayudante assistant
ayunaron fasted
ayuntamiento council
azadones plowshares pruning
azadón hoe
azafrán saffron
azahar blossom
azar chance
azazel scapegoat
azmot azmaveth
azor bearded vulture
azorado flustered
azotado beaten
azotar lash whip
azote scourge
azotea roof
azotes beatings
azoto ashdod
azufre sulfur sulphur
azul blue
azulado bluish
azulejo tile
azúcar sugar
añada severely
añadidas unto
añadiduras wreaths
añadir add
añadirá value
añejo old
añicos pieces
año year
añorar miss
aún still yet
baal baal
baalgad halak
baasa baasha
baba drool
bache pothole
bachiller bachelor
badiles shovels
bagaje supplies
bahía bay
bailar dance
baile ball
baja casualty drop
bajada descent
bajar descend down go lower
bajeza baseness lowly
bajo short under
bajurim bahurim
bala bilhah bullet
balancear rock swing
balanza weighed
balanzas honest scales
balar bleat
balbucear stammer
baldad bildad shuhite
balde bucket
ballena monster whale
balneario spa
baloncesto basketball
balsa raft
balsasar belshazzar
balsámico balm
baltasar belteshazzar
baluarte bulwark ramp
balón ball
bambolear sway
banaías benaiah
banco bench booth
banda gang
bandeja tray
bandera banner flag standard
bando edict side
bandolero bandit
banqueta stool
banquete feast held
baraja cards
barajar shuffle
baranda rail
barandilla banister railing
baraquías berechiah
baratija trinket
barato cheap
barba beard
barbilla chin
barcaza barge
barco boat ship
barias beriah
barniz varnish
barquero boatman
barra bar crossbar
barranco gully ravine
barras poles
barrer sweep
barrera barrier
barriga belly
barril barrel jug
barrio district neighbourhood quarter
barro clay mud
basa basin
basas bases stands
base basis
basilisco viper
bastante enough quite
bastar suffice
basto coarse
bastón cane stick
basura garbage rubbish
basán bashan
bata gown
batalla battle
batallas suphah waheb
batido beaten
batir beat
bato bath
bautismo baptism
bautizar christen
bañar bathe
baúl trunk
beato blessed devout
bebe drinks
bebedor glutton
beberé anew
bebé baby
beca scholarship
becerra heifer
becerro bull calf
becerros calves
becor becher
bedel beadle
beer beersheba
bel bel
bellaco knave rogue
belleza beauty
bello beautiful
belén bethlehem
ben benjamin
bendecirá bless
bendición blessing
beneficio profit
benignidad gentleness
benigno mild
benéfico charitable
benévolo kind
bera barah
berenjena aubergine
bermeja reddish
bermejo red
berrido bellow
bersabée bathsheba
berzellai barzillai
besai bezai
besar kiss
beseleel bezalel
bestia beast
bestias animals livestock
besugo bream
besó kissed
bet beth bethel
betún polish
bibliografía references
biblioteca library
bicho bug creature
bien good well
bienaventurado blessed
bienes assets goods possessions property
bienestar being welfare well
bienhechor benefactor
bienvenida welcome
biftec steak
bigote moustache
biguai bigvai
billar billiards
billete note ticket
bisabuelo grandfather great
bisnieto grandson great
bizarro gallant
bizcocho biscuit sponge
blanco white
blando soft
blandura smooth
blanquear whiten
blanquecino whitish
blasfemar defy
blusa blouse
bobo fool silly
boca mouth
bocado bite morsel mouthful
bocci bukki
bochorno shame sultry
bocina horn
bocri bichri
boda wedding
bodas banquet
bodega cellar
bofetada slap
boga vogue
boleto ticket
boletín bulletin
bolo skittle
bolsa bag exchange purse stock
bolsillo pocket
bolígrafo pen
bomba pump
bombardeo bombing
bombero fireman
bomberos firefighters
bombilla bulb
bombón chocolate
bondad goodness kindness
bondadoso good kind natured
bonito pretty
booz boaz
borbotón gush
bordar embroider
borde collar edge
bordo board
bordón staff
borracho drunk
borrar delete erase
borrasca storm
borrego lamb
borroso blurred
borrón blot
boset bosheth ish mephibosheth
bosor bezer
bosque asherah forest pole wood
bosra bozrah
bostezar yawn
bota boot
bote boat
botella bottle
botica pharmacy
botija jar
botón button
brama maul
bramando roaring
bramar bellow
brasa ember
brasas coals
brasero brazier firepot
bravo fierce
bravío wild
brazo arm
brea pitch
brecha breach gap
bregar struggle
breve brief short
breña forest thicket
bribón rascal rogue
brillante bright
brillar shine
brincar leap
brindar offer toast
brisa breeze
británico british
brocal curb
broche clasp
broma jest joke
brotan sprout
brotar spring
brote outbreak shoot
bruja witch
bruma haze mist
brusco abrupt rough sudden
bruto rough
brío spirit vigour
brújula compass
buen good
buey ox
bueyes oxen
bufón jester
buhardilla attic garret
buitre falcon vulture
bujía candle
bulevar boulevard
bulla noise
bullicio bustle noise
bullicioso noisy
bullir boil seethe
bulto bundle shape
buque ship vessel
burbuja bubble
burgués bourgeois
burla joke laughs mockery
burladores scoffers
burlar mock
burocracia bureaucracy
burro ass donkey
bursátil stock
busca search seeks
buscar look
butaca armchair
buzón letterbox mailbox
béisbol baseball
bélico war
bóveda vault
búho owl
búsqueda search
caat kohath
caatitas kohathite
cabal exact thorough
cabalga rides
caballero gentleman knight sir
caballería cavalry chivalry
caballo horse
cabaña cabin hut
cabañas booths tabernacles
cabecera bedside citadel headboard
cabecilla ringleader
cabello hair
caber fit
cabeza head
cabezas heads
cabildo chapter council
cabizbajo crestfallen
cabo cape end
cabos corners
cabra goat
cabrahígos sycamore
cabrito goat
cacerola saucepan
cacharro pot
cachorro puppy
cachorros cubs
cacique boss chief
cada each every
cadena chain forge network
cadenas shackles
cadera hip
caducidad expiry
caduco decrepit
cadáver body corpse
caer fall
cafetera coffee pot
café coffee
caifás caiaphas
caja box
cajón drawer
cal lime
calabaza pumpkin
calabozo cell dungeon stocks
calamidad invites
calar soak
calavera skull
calcañar heel
calcetín sock stocking
calcular reckon
caldera boiler pot
calderas cauldron
calderos pots shovels
caldo broth
calentar heat warm
calesa chaise
caliente hot
calificar classify
calizo limestone
callar hush quieted silent
calle street
calleja lane
callejón alley
calmar soothe
calor heat warmth
calumnia breathing slander
caluroso hot warm
calva bald shave
calvo baldhead
calzada causeway highway road
calzado shoes
calzados readiness
calzar wear
calzones breeches
cam ham
cama bed
camaam chimham
camarada comrade
camarero waiter
camarilla clique
camarote cabin
camas teemed
cambiar change
cambio exchange
camilla stretcher
camina walks
caminaba straight
caminante bandit traveler walker wayfarer
caminantes caravans
caminata walk
camino path road way
camioneta van
camisa shirt
camión lorry truck
camos chemosh
campana bell
campanada stroke
campanario belfry
campanilla alternating
campanillas bells
campaña arabah plateau
campañas plains
campeonato championship
campesino peasant
campiña countryside
campo country field
campos plains
camposanto cemetery
can dog
cana grey hair
canaana chenaanah
canal channel
canalla rabble scoundrel
canas gray
canasta basket
cancela gate
cancha court
canciller recorder
canciones songs
canción song
candado padlock
candela lamp
candelabros lampstands
candil lamp
candilejas lamps
canela cinnamon
cangrejo crab
canjear exchange
cano white
canoso grey haired
cansado tired weary
cansados exhausted
cansancio fatigue weariness
cantaban sang
cantante singer
cantera quarry
canteros stonecutters
cantidad amount
canto song
cantores singers
canturrear hum
cantád praises
cantó crowed
capa cape cloak
capacidad ability
capataz foreman overseer
capaz able
capellán chaplain
caperuza hood
capilla chapel
capitanear lead
capitanes commanders governors
capiteles bands hooks
capitán captain
caporal corporal
capote cloak
capricho fancy whim
capucha hood
capítulo chapter
cara face
caracol snail stairway
caramba goodness
caramelo candy sweet
carbonero coalman
carbones coals glowing
carbón coal
carbúnculo pinnacles sparkling
carcaj quiver
carcajada laugh
carcamis carchemish
carcelero jailer
carcoma decay
carcomido bad
cardos briers
carecer lack
carencia lack shortage
careta mask
carga burden
cargado laden
cargados loads
cargamento cargo
cargar load
cargo office post
cariat jearim kiriath
caricia caress
cariot kerioth
cariño affection love
carmel juttah
carmesí scarlet yarn
carnal unspiritual
carnales worldly
carne flesh meat
carnero ram
carnicero butcher
caro dear expensive
carpeta folder
carpintero carpenter
carraspear throat
carrera race
carreta cart
carrete reel
carretera highway road
carretero carter
carril lane rail
carrillo cheek
carro car cart chariot wagon
carroza coach
carruaje carriage
carta letter
cartel poster
cartera portfolio wallet
cartero postman
cartucho cartridge
cartón cardboard
carácter nature
carátula mask
carée johanan
casa home house
casado married
casamiento marriage
casco helmet hoof
casero homemade landlord
caserío farmhouse hamlet
casi almost nearly
casino club
caso case
castaño brown chestnut
castellano castilian
castiga corrects disciplines
castigar punish
castillo fortress
castizo pure
casualidad chance
catalejo telescope
catarata waterfall
catarro cold
catedrático professor
catorce fourteen
cauce bed channel
caudal fortune wealth
cauteloso cautious
cautivaron captors
cautividad exile
cautivo captive
cavado dug
cavernas holes
cavilar ponder
cayere falls
cayeron fallen
caza game hunt
cazador fowler hunter
caída downfall fall
caña cane reed rod
cañada glen
cañas cubits
caño pipe spout
cañonazo gunshot
cebada barley
cebolla onion
ceder yield
cedro acacia cedar
cedrón kidron
ceguedad blindness
ceja brow eyebrow
celador warden
celda cell
celebrar conclude hold inviting
celeste sky
celestial heavenly
celo feeling suspects zeal
celos jealousy
celosía lattice
cementerio cemetery graveyard
cena dinner invited supper
cenagal mire
ceneret chinnereth
cenez kenaz
cenezeo kenizzite
ceniciento ashen
ceniza ash
cenizas ceremonially
centellas firebrands sparks
centenar hundred
centeno rye
centinela sentinel sentry
centuriones hundreds
cepillo brush
cera wax
cerca close fence near
cercada besieging
cercan mightiest surround
cercano neighbouring
cercanía vicinity
cercaron encircle
cerciorarse sure
cerco circle siege
cerdo pig
cerebro brain
cereteos pelethites
cereza cherry
cerilla match
cerradura lock
cerraduras bars bolts
cerrajero locksmith
cerrajeros metalsmiths
cerrar close shut
cerro hill
cerrojo bolt
cerrojos bars
certero accurate sure
certeza certainty
certidumbre certainty
cerveza beer
cerviz neck stiff
cesado ceased
cesar stop
cese cessation halted
cesión transfer
cesta basket
cetro scepter
ceñidos dressed
ceñir gird
ceño frown
chal shawl
chaleco vest waistcoat
chalet villa
chaparrón downpour shower
chapeos headbands
chaqueta jacket
charco puddle
charlar chat talk
chasco disappointment
chasquido crack
cheenet elsewhere
cheque check
chica differing girl
chico boy small
chillar scream shriek
chimenea chimney fireplace
chino chinese
chirriar creak squeak
chismoso gossip
chispa spark
chiste joke
chistera hat top
chistoso funny witty
chocar crash shock
choque collision
chorrear drip
chorro jet stream
choza hut shack
chulo cocky
chupar suck
chusma rabble
cicatriz scar
ciega blinds
ciego blind
cielo heaven sky
cien hundred
ciencia knowledge science
ciento hundred
científico scientific
cierne bloom blossoming ripens
ciertamente surely
cierto certain true
ciervas stations
ciervo deer stag
cifra figure
cigarra cicada
cigüeña stork
cilleros storerooms
cima summit top
cimiento base
cimientos foundations
cincel stylus
cinco five
cincuenta fifty
cine film
cineo kenite
cinta belt ribbon
cintas panels
cinto loincloth waistband
cintos sashes
cintura waist
cinturón belt
circuncidado circumcised
cirio candle
ciro cyrus
ciruela plum
cirugía surgery
cirujano surgeon
cis kish
cisón kishon
cita appointment date quotation quote
citación summons
citar cite
ciudad city town
ciudadano citizen
cizaña weeds
ciénaga swamp
ciñó tucked
clamar cry
clamaron cried
clamor cry outcry
claramente clearly
clarear dawn
claridad light
claro clear light
clarín bugle
clase kind
claustro cloister
clavar fix nail
clave key keywords
clavel carnation
clavos beads
clemente compassionate gracious
cliente customer
clérigo clergyman priest
coacción coercion
coadjutor worker
coartada alibi
cobar kebar
cobarde coward
cobertizo shed
cobertor covering
cobijo shelter
cobrar charge collect
cobre copper
cobro collection
cocerán bake
coche car carriage coach
cochino dirty pig
cocida boiled
cocina kitchen
cocinera cook
codicia greed
codiciar desirable steeds
codiciarás covet
codicies captivate
codo cubit elbow
codornices quail
cofradía brotherhood
cofre chest
coger catch glean seize take
cogiendo gathering
cohecho bribe
coherederos heirs
cohete rocket
cohibido inhibited
cojear limp
cojera limp
cojo lame
cojín cushion
col cabbage
cola tail
colchón mattress
colegial schoolboy
coleta ponytail
colgado hung
colina hill
collado hill
collar chain necklace
collares pendant
colmar fill
colmena beehive hive
colmillo fang tusk
colmo height
colocar place put
colono settler
coloquio conversation
colorado red
columna pillar
columnas posts
columpio swing
colérico angry
comandante major
comarca district region
combate fight
combustible fuel
come eats
comedia play
comediante actor
comedor dining
comensal guest
comentar remark
comenzado begun
comenzar start
comenzó became
comerciante merchant
comercio trade
cometa kite
cometer commit
cometido task
comida dinner food meal
comiere eats
comilón glutton
comino caraway cumin
comisaría police
comitiva retinue
como as how like
compadecer pity
comparecer appear
compatriota countryman
compañero friend
competencia jurisdiction
complacer please
complot plot
comportamiento behavior
composición formula
compraban kue
comprador buyer
comprar buy
compraréis purchase
compraventa sale
comprenden contain
comprender understand
comprobar check prove
compromiso commitment
compás beat
comunicado statement
comunicar inform notify
comunión fellowship
común common
con with
conceder grant
concejal councillor
concepto idea
concertar arrange
concibió conceived
conciencia conscience
concierto covenant
conciliar reconcile
concilio sanhedrin
concluir end
concordia harmony
concretar specify
concupiscencia desires
concupiscencias passions
concurrido crowded
concurrir attend
concurso competition contest
conde count
condecorar decorate
condena acquitting condemnation interceding sentence
condenado convicted
condenó dethroned
condimento seasoning
conducción driving
conducir drive lead
conducta behavior
conducía successful
conejera warren
conejo rabbit
conenías conaniah director
conexión connection
conferencia lecture
confiadamente securely
confianza trust
confirmados blamelessness
confirmar fulfillment
confirmaré establish
confite sweet
conformarse content
conforme according
conformidad agreement
confortable comfortable
confusión shame
congelar freeze
congoja ache anguish
congojéis worry
congregación assembly
congregar gather
conjetura guess
conjunto set whole
conjuración conspiracy
conjuro adjure spell
conmigo with
conmovedor moving touching
conmover move
conoce knows
conocedor expert
conocido acquaintance
conocidos friends
conocimiento knowledge
conoció met
conque so
conquistar conquer
consabido usual
consagraciones ordination
consagrar consecrate devote
consciente aware
conseguir achieve get manage obtain
consejero adviser
consejo advice board council counsel
conserje porter
conservar keep preserve
considerado shuns
consideré inspected
consignar record
consigo himself with
consolación encouragement
consolar comfort
constancia perseverance record
constituye appoints
constriñe compels
construir build
consuele encourage
consuelo consolation
consulta query
consultar inquire
consultores counselors
consumada intentions
consumado accomplished
contable accountant
contacto touch
contado cash credited
contados numbered registered
contagiar infect
contaminéis defile
contar count tell
contará calculate
contemplar gaze
contención ambition
contentamiento delight
contento happy pleased
contestar answer reply
contestó replied
contienda conflict contest strife struggle
contiguo adjoining
continuamente regularly
contorno outline
contra against
contrabando smuggling
contraparte counterparty
contrariar annoy
contratación trading
contratar hire
contumaces merathaim
contumaz stubborn
convencer convince
conveniente suitable
convenio agreement
convenir suit
conversación conduct
conversar talk
convertir become turn
convertiré revoke
convidado invite
convidados guests
conviene ought
convienen consistent
convite feasting
convivir live together
convocaciones assemblies
convocación sacred
copa cup glass
copas petals
copla song verse
copo flake
coraje anger courage
corazas breastplates
corazonada hunch
corazón heart
corbata cravat tie
corchete bracket
corchetes clasps
cordel line measuring string
cordero lamb
cordillera mountains range
cordura sanity
cordón lace
coritas korahites
coro choir chorus
corona crown wreath
coronel colonel
coros cors
corporal bodily
corpulento burly stout
corral yard
corre flowing
corrección discipline
correcto right
corredor broker corridor
corregidor magistrate
correo mail post
correos couriers
correr run
correrán gallop
correría raid
corrida bullfight
corriente current ordinary
corrientes streams
corrieron gushed
corro dancing
corrompido corrupted
corrompió smelled
corruptible imperishable perishable
cortamiento decision
cortar cut
corte court
cortejar woo
cortejo procession
corteza bark crust
cortina curtain size
corto short
cortés polite
corzo gazelle
coré korah
cosa anything nothing thing
cosas everything
cosecha crop harvest ingathering
cosechar reap
coselete opening
coser sew
cosquillas tickle
costa coast
costado side
costilla rib stabbed stomach
costumbre custom habit
costura sewing
cotidiano daily everyday
cotizar quote
coto preserve
coz kick
crecer grow
creciente growing increasing
crecimiento growth
cree believes
creencia belief
creer think
crepúsculo twilight
creyente believing unbelieving
creó created
criada maid maidservant servant
criador breeder
criar raise
criatura child creature
criba grate
crin mane
criollo creole
cristal glass
crié created
crucero cruise
cruces crosses
crudo raw
crujido creak
crujir crack gnashing
cruz cross
cráneo skull
crédito loan
cría breeding young
crían miserable
crítica review
crónicas accomplishments
cuaderno notebook
cuadra stable
cuadrado square
cuadrilla division gang
cuadrilleros taskmasters
cuadro painting picture
cuadrúpedo quadruped
cuajar curdle
cual which
cualidad quality
cualquier any
cualquiera anyone everyone whatever whoever
cuando when
cuanta determine how
cuantioso large
cuarenta forty
cuarentena quarantine
cuartel barracks
cuartilla sheet
cuarto fourth quarter room
cuatro four
cubierta cover deck seat
cubiertas plating
cubo bucket cube
cubre covers
cubriendo overshadowing
cubrirás overlay
cubriré darken
cuchara spoon
cucharones dishes
cucharón dish
cuchichear whisper
cuchilla blade
cuchillada slash
cuchillo knife sword
cuchitril den
cuclillas squatting
cuello collar neck
cuellos grateful
cuenca basin
cuenta account bill
cuento story tale
cuerda rope string
cuerdas cords
cuerdo prudent sane
cuerno horn
cuero hide leather skin
cueros wineskins
cuerpo body
cuerpos corpses
cuervo crow raven
cuesta slope
cuestiones controversies speculation
cuestión issue question quietness
cueva cave
cuidado care careful concerned
culebra serpent snake
culebras haunt
culpa blame fault guilt
cultivar grow
cultivo crop
culto worship
cumbre summit top
cumbres mountaintops
cumpleaños birthday
cumplir comply fulfil
cumpliré vent
cuna cradle
cuota fee quota share
cupo fit
cuquillo cuckoo
cura cure healing priest
curandero healer
cursi affected
curso course year
curtido tanned
curva bend
cusai hushai
cusan cushan rishathaim
cusi cushite
custodiar guard
cutis skin
cuya whose
cuándo how long
cuánto much
cuñado brother-in-law
cábala guess
cáliz cup
cámara camera chamber house room
cándido naive
cántaro pitcher
cárcel jail prison
cárceles imprisonments
cárdeno blue
cátedra chair
célebre famous
célula cell
césar caesar
césped grass lawn
círculo club
cíñete dress
código code
cólera anger rage
cómico actor
cómodo comfortable
cómplice accomplice
cónyuge spouse
cúmulo heap
cúpula dome
cúspide peak
da gives
daba gave
dabar debar
dabir debir
dad ascribe
dado given
dador lawgiver
dalaías delaiah
dalila delilah
dama lady
damnificado victim
dan dan danites give
danzaban danced sistrums
dar give
dardo dart
darnos revive
dato data
datán abiram
dañino harmful
daño damage harm hurt
debajo beneath under
debe must shall should
debemos ought
deben vigil
deber duty owe
deberes duties
debido due
debilidad weakness
debilitar weaken
debía had
decacordio strings
decaer decline
decano dean
decapitar behead
decepción disappointment
decidido determined resolute
decir say tell
declaración interpretation statement
declarados designated
declarando distinctly
declarar explain
decomiso confiscation
dedicar devote
dedo finger
defecto fault
defendido avenged
definitivo final
degollar throat
degolló slaughtered
dehuel deuel eliasaph
deis foothold
deja leaves
dejadez neglect
dejado forsaken
dejar leave let
dejarla refrain
dejaron abandoned
dejase permission urgently
del the
delantal apron
delante ahead before front
delantero forward striker
delatar betray
deleita legpower
deleitar delight
deleites luxury pleasures
deletrear spell
delfín dolphin
delgado slender thin
delicioso delightful
delincuente criminal offender
delirar rave
delito crime offence trespass
demanda claim lawsuit request
demandado defendant respondent
demandante plaintiff
demandar sue
demandaré accountable
demasiado too
demasía excess
demencia madness
demente insane
demonio devil
demora delay
demostrar demonstrate show
demás others rest
den discreetly
denegar deny refuse
denominar call name
dentadura teeth
dentera sour
dentro inside within
denuestos insults
denuncia complaint
denunciar denounce report
dependencia outbuilding
dependiente clerk
deponer lay
deporte sport
deportista athlete
depositar lay
deprimido depressed
deprisa quickly
depósito tank
derecha right
derecho justice law straight
derechos ordinances
derogar repeal
derrama pours
derramar shed spill
derramarás fermented
derredor around
derretir melt
derribar demolish knock
derrochar squander
derrota defeat
derrumbar collapse
desabrido surly
desacato contempt
desacuerdo disagreement
desafiar defy
desafío challenge duel
desagradar displease
desahogar relieve
desahuciar evict
desaire slight
desalentar discourage
desaliñado slovenly
desamparado helpless
desampares forsake
desangrar bleed
desaparecer disappear vanish
desarmar disarm
desarraigados uprooted
desarrollo development
desasosiego restlessness unease
desastre disaster
desatar loose untie
desatino folly nonsense
desayuno breakfast
desazón uneasiness
desbandada rout
desbaratar thwart
desbordar overflow
descalabro setback
descalza barefoot
descansar rest
descarado shameless
descarga discharge volley
descargar unload
descaro cheek impudence
descartar discard rule
descenso drop
descienden descend
descomponer decompose
desconfiado suspicious
desconfianza distrust
desconocer unaware
desconocida coherent edifies
desconocido stranger unknown
desconsuelo grief
descontento discontent dissatisfied
descortés rude
descoser unstitch
descoyuntaron gripped
descrédito discredit
descubierta bare exposed
descubre reveals
descubrir discover
descubrirás relations sexual
descubrió uncovered
descuido carelessness neglect
desde from since
desdicha misfortune
desdichado unhappy wretched
desdoblar unfold
desdén disdain scorn
desea delighted
desean dreads
desear desire wish
desearon intensely
desecha rejects
desechará spurn
desembarcar disembark land
desembarco landing
desembocar flow
desembolso payment
desempeñar perform
desempleo unemployment
desencanto disillusion
desengañar undeceive
desengaño disappointment
desenlace outcome
desenredar disentangle
desenterrar dig unearth
desenvainar draw unsheathe
desenvolver develop unwrap
desesperación despair
desesperado desperate
deseó longed
desfallecer faint
desfilar march
desfile parade
desgana reluctance
desgarrador heart rending
desgarrar rend tear
desgastar wear
desgracia misfortune
desgraciado unfortunate wretch
deshacer undo
deshacerse rid
deshielo thaw
deshonra disgrace dishonour
desierto desert wilderness
desiertos ruins
designar appoint
designio plan
desigual unequal
desigualdad inequality
desinterés unselfishness
desjarretó hamstrung
desleal disloyal
desleirá melt
deslizar slide slip
deslumbrar dazzle
desmayar faint
desmayes discouraged
desmayo swoon
desmedido excessive
desmentir deny
desmontar dismount
desmoronar crumble
desnuda drawn
desnudar strip undress
desnudo bare naked
desobediencia disobedience
desobedientes unholy
desorden disorder
desordenado untidy
despabiladeras tongs trays
despachar dispatch
despacho office study
despacio slowly
despavorido terrified
despecho spite
despedaza shred
despedazada mauled
despedazar pieces tear
despedida goodbye
despedir dismiss farewell
despejado clear
despensa larder pantry
desperdicio waste
despertado woke
despertador alarm
despertar awake
despertó stirred
despeñar hurl
despiadado merciless ruthless
despidiere divorces
despido dismissal
despilfarro waste
despistar mislead
desplazar displace move
desplegar deploy unfold
desplomarse collapse
despojaron stripped
despojo plunder remains spoil
desposada pledged
desposar marry
desposarte betroth
despreciar despise
desprecio contempt scorn
desprender detach
después after later then
destacar stand
destello flash gleam
destemplado harsh
desterrar banish exile
destetado weaned
destierro banishment
destilan overflow
destilarán drip
destinar intend
destino fate
destituir dismiss
destreza skill
destrozar shatter
destrozo damage
desvalido helpless
desvanecer fade vanish
desvariar rave
desvelo sleeplessness
desventaja disadvantage
desventura misfortune
desviar divert turn
desván attic loft
desvío detour
detener arrest stop
detengas withhold
detenido detainee
determinación activities regulating
determinado certain given
detestar hate
detrás behind
deuda debt
deudo relative
deudor debtor
devanar wind
devolver restore return
diablo devil
diademas crowns
diantre deuce
diario daily newspaper
dibujo drawing
diccionario dictionary
dice declares
dicha bliss happiness said
dicho told
dichoso happy
diciembre december
dictadura dictatorship
dictamen opinion
dictar issue
diecinueve nineteen
dieciocho eighteen
diecisiete seventeen
dieciséis sixteen
diente teeth
dieron gave
diestra hand right
diestro skilful
diestros experienced
diez ten
diezma ephah tenth
diezmos tithe
diferencia distinction
diferir postpone
dificultar hinder
dificultoso impossible
difundir spread
difunto deceased late
difusión spread
difícil hard
dignarse deign
digno worthy
dijeron said
dijo replied
dilapidar squander
dilatado vast
dilatar delay expand
diligencia effort
diluvio deluge flood
diminuto tiny
dimisión resignation
dimitir resign
dinamarca denmark
dinero money
dio gave
dios god
dioses gods
diputación council
diputado congressman deputy
dirección address
directivo executive manager
directo straight
dirigente leader
dirigir address direct lead
dirigirse head
disco record
disculpa apology excuse
discurrir reflect
discurso speech
discusión argument
discutir argue
discípulo pupil
diseñar design
disfrazóse disguised
disfrutar enjoy
disgustar annoy
disgusto displeasure
disimular conceal hide
disipar dispel
disminución decline
disminuir decrease diminish
disminuye lighten
disolución indiscretion
disparar fire shoot
disparate nonsense
dispensación stewardship
dispensar excuse
dispersar scatter
displicente indifferent
disponible available
disposición layout medicine provision
dispositivo device
dispuesto ready willing
disputa argument quarrel
disputar argue
distintivo badge
distinto different
distraído absent minded
disturbio riot
disón anah dishon
diurno day
divagar wander
diversas various
diversión fun
divertido funny
divertir amuse
divisa currency
divisar glimpse spy
divulgado fame
divulgar disclose
diván couch
diáconos deacon
diáfano clear
doblada unequal
doblado double
doblar bend fold turn
doce twelve
docena dozen
doceno twelfth
docente teacher
doctor instructors
doctores experts teachers
doctrina teaching
dogal halter
dolencia ailment illness
doler ache hurt
doliente mourner
dolor anguish grief pain sorrow
dolorido aching sore
doloroso painful
domar tame
domicilio address
domina rules
dominar master
domingo sunday
dominio domain
doméstico household
don don gift
donaire wit
donante donor
doncella maid maiden
donde where
dor dor endor naphath
dorado gilded golden
dormir sleep
dormitorio bedroom
dormía general
dos two
dosel canopy
dosis dose
dotar endow
dote dowry
doy give
dracmas darics
dragones jackals
droga drug
drogadicto addict
ducado duchy
ducha shower
ducho skilled
duda doubt
dudar hesitate
duelo mourning
duende goblin
dueña mistress owner
dueño master
dulce sweet
dulcemente softly
dulzura sweetness
duodécimo twelfth
duplicar double
dura necked stiff
duración length
duradero lasting
duramente harshly
durante during
durar last
dureza hardness
durmiendo asleep
durmiere menstrual
durmió rested
duro hard
duros stubborn
dádiva gift
dáte hurry
débil weak
décimas tithe
décimo tenth
día day
dígame tell
díscolo unruly
ebed melech
ebrio drunk
echa drives
echado thrown
echar cast
echare encounters sleeps
echarle arrest
echarse lie
echemos dictates
eché banished
ecuador equator
edad age
edades generations
edificada rebuilt
edificado built
edificio building
edil councillor
editar publish
editor publisher
edrai edrei
educado polite
efa ephah
efectivo cash
efectuar carry
eficaz effective
efra ophrah
efímero ephemeral
egeo hegai
egoísmo selfishness
eje axis axle
ejecución enforcement execution
ejecutar perform
ejemplar copy exemplary
ejemplo example
ejercer exercise
ejercicio financial
ejido pastureland
ejército army
ejércitos hosts
ela ela elah
elaborar prepare
elat eloth
elección choice
elector voter
elegido chosen
elegir elect
elementos basic
elevado high
elevar raise
elfaal elpaal
eliasaf deuel
elifalet beeliada
elifaz temanite
eligió repeated
eliminar remove
elioenai eliehoenai
elisabet elizabeth
elisafán elzaphan
elisur elizur shedeur
eliud matthan
eliú elihu
ella her she
ellas them they
ello it
ellos their
elocuencia eloquence
elogiar praise
eludir avoid
elí eli
elías elijah
emat hamath lebo
embajada delegation
embajador ambassador
embajadores envoys messengers
embalse reservoir
embarazada pregnant
embarcación boat vessel
embarcadero jetty
embargar seize
embargo attachment however seizure
embaucar deceive
embelesado enraptured
embellecer beautify
embestir charge
embobado spellbound
emborrachar drunk
emboscada ambush
embozalarás treading
embriagar intoxicate
embriaguez drunkenness
embrollo tangle
embrujo spell
embuste lie
embustero liar
emisión issue
emisora station
emitir issue
emmanuel immanuel
emmer immer
emocionado moved
emocionante exciting moving
emocionar thrill
emoción emotion
empapar soak
empaquetar pack
emparentado related
empate draw tie
empañar mist tarnish
empedrado paved
empeorar worsen
empezar begin start
empeñar insist pawn
empeño determination effort
emplazar summon
empleado clerk
emplear use
empleo job
empolvado dusty powdered
emprender undertake
empresa company enterprise
empresario businessman employer
emprestado borrower
empréstito loan
empujar push
empujón shove
empuñadura hilt
empuñar grip
enac anak
enaceos anakim
enajenar alienate dispose
enalbardó saddled
enamorada sweetheart
enamorado love
enamorarse fall
enamoró lusted
enano dwarf
encabezar head lead
encadenar chain
encajar fit
encaje lace
encaminar head
encantadores mediums sorcerers
encantamentos arts magic
encantar charm delight
encararse face
encarcelar imprison jail
encarecer urge
encargado agrees charge manager
encargar entrust order
encargo errand
encarnado red
encarnar embody
encarnizado fierce
encender kindle light
encendieron blazed
encendió burned
encerado oilcloth
encerrar lock shut
encerrará isolate
enciende discord
encima above over top
encina oak
encoger shrink shrug
encolerizar anger
encomendar entrust
encomio praise
encono rancour
encontrado found
encontrar meet
encontrará studded
encorvado bent stooped
encrucijada crossroads
encuadernar bind
encubrir conceal
encuentra finds
encuentro encounter
encuesta poll survey
encía gum
endeble weak
endecha lament
endemoniado possessed
endereza course
enderezar straighten
endulzar sweeten
endurece hardens
endurecieron necks stiffened
enemigos foes
enemistad enmity
enemistades hatred
enero january
enfadar angry annoy
enfado anger
enfermar joins
enfermedad disease illness sickness
enfermera nurse
enfermizo sickly
enfermo ill sick
enfocar focus
enfoque approach
enfrentar confront face
enfrente opposite
enfriar cool
enfurecer enrage infuriate
enfurecido furious
engadí gedi
engastes filigree settings
engañadores imposters
engañar deceive
engañoso faulty
engendrar beget
engendró father
engordados fattened
engrandece magnifies shows
engrandecer exalt
engreído conceited
enhorabuena congratulations
enigma riddle
enjambre swarm
enjaular cage
enjugar dry wipe
enjullo weaver
enjuto lean thin
enlace link
enloquecer mad
enlutados mourners
enmarañado tangled
enmendar amend
enmienda amendment
enmudecer silent
enmudecí speechless
ennegrecer blacken
ennom hinnom
enojado angry
enojarme provoke
enojaron indignant
enojes fret
enojo anger wrath
enojoso annoying
enojóse furious
enorme huge
enredadera creeper
enredar tangle
enrejado trellis
enrojecer blush redden
ensalada salad
ensalza exalts
ensalzados enthrones
ensalzar extol praise
ensanchar widen
ensanchó enlarges
ensayar rehearse try
ensayo essay
enseguida immediately
enseres belongings
enseña trains
enseñaba taught
enseñador embodiment
enseñamiento instruction
enseñanza education heeds teaching
enseñar show
enseñaren verdict
enseñas accordance
enseñorea rules
ensillar saddle
ensimismado lost thought
ensoberbeció deposed
ensombrecer darken
ensuciar dirty soil
ensuciará desecrate
ensueño dream reverie
entablado boards
entablar begin
entalladuras carvings
ente being
entender understand
entenderá pays
entenderéis purposes
entendido discerning expert
entendiendo profound
entendimiento insight
entenebrecido darkened
enterado aware
enterar learn
enteras uncut
entereza fortitude
enternecer move touch
entero entire whole
enterrando burying
enterrar bury
entidad organization
entiende understands
entierro burial funeral
entonar intone
entonces then
entornado ajar
entorno environment surroundings
entorpecer hinder
entrada input
entrar enter
entrañable dear
entrañas bowels heart
entre among between
entrecejo brow
entrega betrayer
entregar deliver hand
entremeter meddle
entremetido busybody
entrenador coach trainer
entresuelo mezzanine
entretanto meanwhile
entretener entertain
entrever glimpse
entrevista interview
entristecer sadden
entristezcáis grieve
entrometer meddle
entró entered
enturbiar cloud
envanecer vain
envasar pack
envejecer age old
envenenar poison
enviado envoy sent
envidiable enviable
envidioso envious
enviudar widowed
envió sent
envoltorio scroll
envolver wrap
envolvió unturned
envía sends
envío shipment
equidad equity
equilibrar balance
equipaje luggage
equipo team
equitativo fair
equivaler equal
equivocado mistaken wrong
equívoco misunderstanding
era was
eran were
eres are
erguido erect
erguir raise
erigir erect
erizar bristle
erizo hedgehog
ermita hermitage
errante wandering
errar astray err wander
error mistake
erróneo wrong
erudito scholar
es is
esa that
esas those
esbelto slender slim
esbozo sketch
escabroso rough
escalar climb
escalera ladder stairs
escalofrío shiver shudder
escalón step
escamas scales
escampar clear
escapa delivers
escapado fugitive
escaparate window
escaparle sundown
escarabajo beetle
escaramujo thornbush
escarapela cockade
escarcha frost
escarmentar lesson
escarnecedores mockers
escarpado steep
escasez shortage
escaso scarce
escaño seat
escena stage
escenario setting
esclarecer clarify
esclavo slave
escoba broom
escoger choose
escogida choice
escogidos elect
escol eshcol
escollo reef
escolta escort
escombro rubble
esconde buries
escondedero hiding shelter
esconder hide
escondite place
escondrijo lairs
escopeta gun shotgun
escorias dross
escribano clerk notary
escribanía kit
escribieron lodged
escribir write
escribiste dictation
escribió recorded
escritas inscribed
escrito writing
escritorio desk
escritura deed scripture
escrutinio ballot count
escuadrones divisions
escuadrón arrayed numbers
escucha ear
escuchar hear listen
escudero armor bearer squire
escudilla bowl
escudo crown shield
escudriñar scrutinize
escuela school
esculpidas porticos
escultura idol sculpture
esculturas images
escupir spit
escurrir drain slip
escándalo stumbling
escándalos blocks
escápame rescue
ese that
esfera dial
esforcé aspired
esforcémosnos bravely
esforzado valiant
esforzarse strive try
esforzará poised
esforzáos courageous
esfuerces courageous
esfuerzo effort valor
esfumarse vanish
esfuérzale enable
esgrimir wield
eslabón link
esmeralda emerald topaz
esmerarse pains
esmero care
eso that
esos those
espaciosa quarrelsome
espada sword
espalda back thigh
espaldas behind
espante scare
espanto fright horror terror
espantoso dreadful
espantó routing
esparcidos scattered
esparciere sprinkles
esparcir spread
españa spain
especias spices
especie kind sort
especiería quantity
espectador viewer
espectro ghost
espectáculo show
espejismo mirage
espejo mirror
espera waiting
esperaba hoped waited
esperando await
esperanza hope
esperar expect
esperaron trusted
espeso leafy thick
espesura shaded
espicanardi nard
espiga ear
espina thorn
espolear spur
esportones basketfuls
esposa bride wife
esposo husband
espuela spur
espuma foam rust twig
espárrago asparagus
espía spy
espías spies
esquina corner
esquivar avoid dodge
esquivo elusive
esquí ski
esta this
estaba was
estaca peg
estación season station
estado state
estadística statistics
estafa fraud swindle
estallar burst explode
estallido outbreak
estambre knit weave
estampa print
estampido bang
estancar stagnate
estancia room stay
estandarte banner
estando while
estanque pond pool
estanques ponds
estante shelf
estaol eshtaol zorah
estas these
estatuas sacred
estatura height
estatuto permanent
estaño tin
este east
estera mat
estibador docker
estimación esteem valuation value
estimado orchard
estirar stretch
estirpe lineage
estiércol dung manure
estiércoles excrement
estocada thrust
estorbar disturb hinder
estorbo hindrance
estornudar sneeze
estotros aswan
estoy am
estrado footstool
estragos havoc
estrato layer
estrechados restrained
estrechar press shake
estrechas beveled
estrecho narrow strait
estrella star
estrellados dashed
estrellar crash
estremecer shudder tremble
estremecieron shook
estremeció quaked
estrenar première
estrepitoso noisy
estribar rest
estribo stirrup
estridente shrill
estrofa stanza verse
estropear ruin spoil
estruendo din noise roar
estrépito crackling din
estuche case
estudiante student
estudioso scholar
estufa stove
estupefacto amazed
estupendo wonderful
estéril barren
estío summer
etai ittai
etapa stage
eterno everlasting
etiope cushite
etiopía cush
etiqueta label
eunucos official
evadir escape
evaluar assess
evangelio gospel
evasión escape
eventual possible
evidente obvious
evitar avoid
exacto accurate
exactor oppressor
exaltado excited
examen examination
exclamar cried
excursión outing trip
exento exempt
exhalar breathe
exhorta encourage
exhortar generously urge
exigencia demand
exigible due payable
exigir demand require
exiguo meagre
eximir exempt
expediente file
expedir issue
experiencia character
expiación offering sin
expiar atone
explicación explanation
explotación exploitation
exponer exhibit
exposición exhibition
exprimir squeeze
expuesto exposed
expulsar expel
extender spread
extenderé stretch
extendida upraised
extendido outstretched
extendimiento expanse
extenso vast
extenuado exhausted
exterior foreign outside outward
extinguir terminate
extranjero foreign resident
extraviado lost stray
extraña adulteress
extrañar strange surprise
extraño outsider
extremidad end
exuberante lush
exánime lifeless
ezequías hezekiah
ezricam azrikam
ezriel azriel
fabricación making manufacture
facción faction feature
facee pekah
faceia pekahiah
fachada front
facilidad ease
facilitar provide
factura bill invoice
facultad power
facultativo doctor optional
fadassur gamaliel pedahzur
faena task work
fagot bassoon
faja belt sash
falaz false
falda skirt
faleg peleg
falla fault
fallar fail
fallecer die pass
fallo failure judgment ruling
fallu pallu
falsamente falsely
falsificar forge
falta defect fault lack
faltar missing
fama fame news report
familia clan
familiar relative
fango mire mud
fantasma ghost
fantasía fancy
fanuel penuel
faraon neco
fardo bundle
fares perez
faro lighthouse
farol lantern
faros parosh
farsa farce
farsante humbug
farán paran
fasga pisgah
fastidiar annoy
fastidioso tiresome
fasur pashhur
fatiga toil weariness
fatigar tire weary
fatigoso tiring
fatuidad folly
favor please
favorable favourable
faz face
fe faith
febril feverish
fecha date
fecundo fertile
fegiel ocran pagiel
feleteos cherethites pelethites
felicidad happiness
felicitar congratulate
felipe philip
feliz happy
felizmente fortunately happily
femenino female feminine
fenenna peninnah
feo ugly
ferezeo perizzites
feria fair
ferias exchanged wares
feroz ferocious fierce
ferrocarril railway
ferviente fervent
festejar celebrate
festivo holiday
festín banquet feast
fianza bail surety
fiar trust
ficción fiction
ficha card record
fichaje signing
fichero file
fideo noodle
fiebre fever
fiel faithful trustworthy
fiera beast
fiereza fierceness
fiesta feast holiday party
figura form
figurar appear
figurarse imagine
figuras fitly
fijamente fixedly
fijar fix set
fijarse notice
fijo steady
fila line row
filiación membership
filos edged
fin end
finado deceased
final end
finalidad purpose
financiar fund
finca estate farm
fineza courtesy
fingida sincere
fingir feign pretend
fino fine pure
finura refinement
firma signature
firmamento sky
firmar sign
firme established steady
firmemente firmly
fiscal prosecutor tax
fisonomía face
flaco lean thin weak
flaqueza weakness
flauta flute
flecha arrow
flecheros archers
fleco fringe
flojo slack weak
flor flour flower
florecer bloom
florecerá blossom flourish
florecido budded
florero vase
flota apes fleet peacocks
flotar float
fluir flow
flujo discharge flow
fluvial river
foca seal
foco focus
fogata bonfire
fogoso fiery
fogón stove
follaje foliage
folleto booklet pamphlet
fomentar encourage promote
fonda inn
fondear anchor
fondo background bottom fund
forastero stranger
forcejear struggle
forjar forge
forma shape way
formación training
formal serious
formular make
fornicaciones favors promiscuity prostitution
fornicación immorality
fornicarios sexually
forrar line
fortalecida fortified
fortaleza power strength
fortalezas fortresses strongholds
fortificó strengthens
fortuito chance
fortuna luck
forzar force
forzoso forced
forzó violated
fosa grave pit
foso den ditch moat
foto picture
fotografía photo
fracasar fail
fracaso failure
fragancia fragrance
fragor din
fragua forge
fraile friar monk
francés french
franja strip
frasco bottle flask
frase sentence
fraterno brotherly
fray friar
frecuente frequent
fregar scrub wash
freno brake bridle
frente forehead front
frenético frantic
fresa strawberry
fresco cool
freír fry
frialdad coldness
friolera trifle
friso frieze
frondoso leafy
frontera border
frotar rub
fruncir frown purse
fruta fruit
fruto produce
frutos crops
frágil brittle frail
frío cold
fue was
fuego fire
fuente basin fountain source spring
fuera out outside were
fuero charter jurisdiction
fueron went
fuerte mighty rock strong
fuertemente chastened
fuertes fortified
fuerza strength
fuerzas valor
fuese were
fuga escape flight
fugarse flee
fugaz fleeting
fui was
ful pul
fulano and so
fulgor brilliance glow
fulminar strike
fumador smoker
fumar smoke
funcionar function work
funcionario official
función performance
funda cover forms
fundamental basic
fundamento foundation
fundición cast molten
fundidor silversmith
fundidos melted
fundir merge
fundó founded
funesto disastrous fatal
furgón wagon
furioso insane
furor anger fury wrath
fusil gun rifle
fusilar shoot
fusión merger
futbolista player
fábrica factory
fábula fable ridicule
fábulas myths
fácil easier easy
fácilmente easily
féretro coffin
férreo iron
fútbol football soccer
gaal gaal
gaas gaash
gabaa geba gibeah
gabaat ribai
gabaonitas gibeonites
gaber ezion geber
gabinete cabinet study
gabán overcoat
gad gad gadites
gafas glasses
galaad gilead
galardón reward
galgal gilgal
galgo greyhound
gallardo graceful
gallego galician
galleta biscuit cookie
gallina hen
gallo cock rooster
galón stripe
gamaliel pedahzur
gamarías gemariah
gamo stag
gana appetite desire gladly
ganadero rancher
ganado cattle livestock
ganador winner
ganados flocks
ganancia gain
ganancias earnings profits
ganar earn gain win
gancho hook
ganga bargain
ganso geese goose
garantizar ensure guarantee
gareb ithrite
garfio fork
garfios forks
garganta throat
garizim gerizim
garra claw
garrote club
gas gas
gasa gauze
gasoducto pipeline
gasolina petrol
gastar spend
gasto expense spending
gatear crawl
gato cat
gatos hyenas
gaulón golan
gaveta drawer
gavillas sheaves
gavilán hawk
gaviota gull seagull
gayo gaius
gazapo young
gazer gezer
gebbetón gibbethon
gedeón gideon
gelboé gilboa
gemelo twin
gemido groaning
gemir moan
general commander
genial brilliant
genio temper
gente nation people
gentil graceful
gentío crowd
gerente manager
gergeseo girgashites
gessem geshem
gessur geshur
gessuri maacathites
gestión management
gesto expression
get gath
geteo gittite
giezi gehazi
gigante giant rapha
gigantes rephaim
gijón gihon
gime groan
girar spin turn
gitano gypsy
globo balloon
gloría boasts triumphs
glotón glutton
gobernador governor
gobernadores foremen satraps
gobernante ruler
gobernar rule
gobierno government
goce enjoyment
godolías gedaliah
gog gog
gol goal
golfo gulf
golondrina swallow
goloso sweet
golpe blow coup knock stripe stroke
golpear beat strike
goma gum rubber
gomer omer
gordo fat
gorjear warble
gorra cap
gorrión sparrow
gosén goshen
gota drop
gotean shower
gotear drip
gotera leak
gozar enjoy satisfaction
gozo joy
gozoso joyfully
grabación recording
grabadura engraved
gracia favor
gracias thanks
gracioso funny
gradas steps
grado degree rank
gran great large
grana scarlet
granada grenade slice
granadas pomegranates
grande big great large
grandemente highly
granero barn
granizo hail hailstones
granja farm
granjero farmer
granjería contentment
grano grain
granuja rogue
grasa fat grease
grasiento greasy
gratis free
grato pleasant
gratuito free
gravamen encumbrance
grave serious
gremio guild union
griego greek
grieta crack
grillo cricket
grillos chains shackles
gripe flu
gris gray grey
gritar cry shout
grito scream
gritó cried
grosero coarse rude
grosería rudeness
grosura finest
gruesa fertile
gruesas pastures
grueso fattened stout thick
grupo group
gruta cave grotto
gruñido growl
gruñón grumpy
guadaña scythe
guante glove
guapo handsome pretty
guardar keep save
guardarropa wardrobe
guardas watchmen
guardia policeman
guardias doorkeepers
guardáos beware
guarecer shelter
guarida den lair
guarnición garrisons outpost
guerra battle war
guerras waged
guerrero warrior
guiar guide
guijarro pebble
guisado stew
guisante pea
guisar cook
guiño wink
gusano maggot worm
gustado tasted
gustar like please
gusto pleasure
gustoso glad
guárdate careful
género gender genre genus kind
ha has
haba bean
habano cigar
haber have
habilidad ability skill
habilitar enable
habita dwells
habitaban lived
habitación room
habitante inhabitant
habitaron settled
habitas enthroned
habitual usual
habituar accustom
habitád assuring
habla speech
hablaba spoke
hablador talkative
hablar talk
habor halah
habrá will
habría would
hace ago does makes
hacedor maker
hacedores doers
hacendado landowner
haces doing
hacha axe
hacia toward
hacienda estate finance possessions treasury wealth
hacimiento thanksgiving
hada fairy
hala aha
halagar flatter
halcón falcon
halla finds
hallado found
hallarse be
hallazgo discovery find finding
hamaca hammock
hambre famine hunger hungry
hambrienta depleted
han have
hanón hanun
harapiento ragged
harapo rag
harina flour
haroset hagoyim
hartar satiate
hartará satisfied
harto enough fed tired
hartos hunger
hartó disgust
hará will
has have
hasabias hashabiah
hasta even till until
hastío boredom weariness
hasub hasshub
hasum hashum
hattaava kibroth
hay there
haya beech
hayan have
haz bundle face
hazaña deed feat
he have
hebal ebal
heber eber
hebilla buckle
hebra thread
heces dregs
hechicero wizard
hechiceros conjurers sorcerers
hechizo charm spell
hecho deed done fact made
hechos acts
hechura workmanship
heder stench
hedor stench
hegla mahlah milcah
helada frost ice
helado frozen icy
helcías hilkiah
helecho fern
helón zebulunites
hembra female
hemorróides tumors
hemos have
henchir swell
henchirás ordain
heno hay
hered ard
heredar inherit
heredarla possess
heredero heir
herejías factions rivalries
herencia estate heritage inheritance
herida wound
herido hurt injured
heriré strike
hermana sister
hermano brother
hermoso beautiful handsome
hermosura splendor
herradura horseshoe
herramienta tool
herrero blacksmith smith
hervir boil
heveo hittites hivites
hevila havilah
hidalgo gentleman nobleman
hidalguía nobility
hiedra ivy
hiel gall poisoned
hierba grass herb
hierro iron
higo fig
higuerales sleet
higueras vines
hija daughter
hijo child son
hijos descendants israelites
hilandera spinner
hilar spin
hilcías jedaiah
hilera row
hilo thread
hilos clusters raisins
himno anthem
hin hin
hincapié emphasis
hincar drive kneel
hinchado swollen
hinchazón swelling
hinchió filled
hipo hiccup
hipoteca mortgage
hipócrita godless
hiram huram
hiriere kills strikes
hirieron struck
hiriéndole beat
historia story treatise
histrión actor
hoces plowshares pruning
hocico muzzle snout
hogar hearth home
hoguera bonfire
hoja blade leaf sheet
hojaldre wafer
hojarascas stubble
hojear leaf
hojuelas cakes
hola hello
holandés dutch
holganza aroma pleasing
holgar needless
holgazán idle lazy
hollada trampled
hollín soot
holocausto burnt
holocaustos offerings
hombre man
hombrillos handles projecting
hombro shoulder
homenaje homage tribute
homicida manslayer murderer
homosexual gay
honda sling
hondo deep
hondura depth
honestidad dignity
hongo mushroom
honra honor honour
honrado honest
hor hor
hora hour time
horario schedule timetable
horca gallows hanged
hormiga ant
hormigueo tingling
hormiguero anthill
horno furnace oven
horrendo horrible
horrorizado horrified
hortaliza vegetable
hortelano gardener
hosco sullen
hospedaje lodging
hospedar lodge
hospicio poorhouse
hostelero innkeeper
hostería inn
hoy today
hoyo hole pit
hoz sickle
hubiera would
hubo there
hucha savings
hueco gap hollow
huelga strike
huelgan twistedness
huella footprint trace track
huerta garden orchard
hueso bone
hueste host
huevo egg
huid flee
huida escape flight occur
huir flee
humanidad mankind
humedad humidity
humilde humble
humilláos due
humo smoke
humor mood
hundimiento sinking
hundir plunge sink
huracán hurricane
huraño unsociable
hurgar poke
hurtadillas stealth
hurtado stolen
hurtan attribute
hurtare kidnaps
hurto theft
husatita hushathite sibbecai
huso spindle
huyere flees
huyeron fled
huérfano fatherless orphan
huésped guest
huía fleeing
hábil clever skilful
hálito breath
hásme molded
hígado liver
hízolas felled
húmedo damp wet
iba going went
iban went were
ida going
iddo ginnethon iddo
idioma language
iditún jeduthun
ido gone
idumea edom
idumeo edomite
iglesia church
ignorante senseless
ignorar know unaware
igual equal same
igualar match
igualará compare
igualmente likewise
ijares loins
ileso unharmed unhurt
ilimitado boundless unlimited
iluminar light
ilusión hope
ilustre famous
ilícito unlawful
imagen idol picture
imaginación stubbornness
imbécil fool
impaciencia impatience
impago non payment
impar odd
impedimento hindrance
impedir hinder prevent
imperar prevail
imperio empire
impidáis hinder
impiedad wickedness
implacable relentless
implicar involve
implorar beg
imponente imposing
importar matter
importe amount
importunar pester
imposición laying
impotencia powerlessness
imprenta press printing
imprevisto unexpected unforeseen
imprimir print
improviso suddenly
imprudente rash reckless
impuesto tax
impugnar challenge
impulsar drive promote
impune unpunished
impuso imposed
imputado credited
imputar charge
impíamente wickedly
impío godless wicked
imán magnet
inadvertido unnoticed
inalterable unchanging
inaudito unheard
inaugurar open
incapaz unable
incendio blaze fire
incendios fires
incensario censer
incesante ceaseless unceasing
incienso frankincense incense
incierto uncertain
incircuncisión uncircumcision
inciso paragraph subparagraph
inclinar bend bow lean
incluso even
incomodar annoy bother
incorporar sit
incorrecto wrong
incorrupción imperishable perishable
incredulidad disobedience unbelief
increpar rebuke
inculto uneducated
incumplimiento breach
incógnito unknown
incómodo uncomfortable
indagación inquiry
indagar investigate
indecible unspeakable
indeciso hesitant undecided
indefenso defenceless
indemnización compensation
indicación sign
indicar point
indicio clue
indignado outraged
indigno unworthy
individuo fellow
indolente lazy
indudable doubtless
indultar pardon
industrias guidance
indígena native
inerte lifeless
inesperado unexpected
inevitable unavoidable
infalible unfailing
infame vile
infancia childhood
infante prince
infeliz unhappy wretch
inferior lower
infernal hellish
infidelidad unfaithfulness
infiel unfaithful
infieles unbelievers
infierno hades hell sheol
infinito endless
inflar swell
informar report
infortunio misfortune
infracción breach infringement
infractor offender
infundir instill
ingeniero engineer
ingenio mill wit
ingenioso witty
ingenuidad naivety
inglaterra england
inglés english
ingrato ungrateful
ingresar enter
ingreso admission entry
ingresos income revenue
inicial initial
iniciar begin start
inicuo unjust wicked
injerido grafted
injuria insult
injusto dishonest unfair unjust
injustos unrighteous
inmediatamente immediately
inmenso immense
inmigración immigration
inminente imminent
inmortalidad immortality
inmueble building property
inmunda unclean
inmundicia impurity
inmundo filthy
inmutarse hair turn
inmóvil motionless still
innecesario unnecessary
innumerable countless
inolvidable unforgettable
inoportuno untimely
inquietar disturb worry
inquieto restless uneasy
inquietud anxiety
inquilino lodger tenant
inquirir explore
insaciable insatiable
inscribir enrol
inscripción registration
inseguro unsure
insensatas foolish
insensatez folly
insensato fool senseless
insigne distinguished
insignia badge
insinuar hint
insomnio sleeplessness
instalación facility
instalar settle
instancia request
instante moment
instar urge
instauró repairs
institutriz governess
instrucción education
instrumento tool
insólito unusual
intacto untouched
inteligencia understanding
inteligente clever
intemperie open weather
intendente steward
intentar attempt try
intentó tried
intercambio exchange
interino acting
interior inner inside
interno boarder
interponer lodge
interpretar perform
interrogar question
intestinos entrails
intimidad privacy
intranquilo uneasy
introducir insert
intrépido fearless
inundación flood
inusitado unusual
invencible invincible
invernadero greenhouse
inverosímil unlikely
inversión investment
investigación research
invicto undefeated
invierno winter
invitado guest
inyectar inject
inédito unpublished
inútil useless
inútilmente vain
ira anger wrath
iracundo tempered wrathful
iras slow
irlanda ireland
irlandés irish
irrisorio ridiculous
irrumpir burst
isaar izhar
isaí jesse
isla coastland
islas coastlands shores
islote islet
ismael ishmael
izar hoist
izquierda left
jabalí boar
jabón soap
jaca pony
jactancia boasting
jada beeliada shammai
jadeante panting
jadear pant
jadiel jediael
jah hallelujah
jahel jael
jahiel jehiel
jamás never
jamín benjamin
jamón ham
janameel hanamel
janani hanani
japón japan
jaque check
jaquila hachilah
jarabe syrup
jardín garden
jared kenan
jarim jearim kiriath
jarra jug pitcher
jarro platter
jasa jahaz
jaserot hazeroth
jasub jashub
jaula cage
jaziel jaasiel
jazmín jasmine
jeber heber
jeblaam ibleam
jeboc jabbok
jectán joktan
jefatura headquarters
jefe boss chief head
jeflat japhlet
jefone jephunneh
jefta iphtah
jehiel jeiel
jehová lord
jemini benjamite
jemla imlah
jemna imnah
jenoc hanoch
jerarquía hierarchy
jerez sherry
jergón pallet
jerimot jarmuth jeremoth
jersey sweater
jesaías jeshaiah
jesebón heshbon
jesi ishi
jesimot jeshimoth
jesrón hezron
jesu christ
jesuá jeshua
jesía isshiah
jetebata jotbathah
jetteo hittite
jezabel jezebel
jezer jazer
jezonías jaazaniah jezaniah
jezraelita ahinoam
jinete horseman rider
jira picnic
joa joah shebnah
joacaz jehoahaz
joacim jehoiakim
joaquín jehoiachin
joas jehoash
joatam jotham
job job
johanán jehohanan
joiada jehoiada
joiarib jehoiarib
joppe joppa
joram jehoram
jorma hormah
jornada day journey
jornal wages
jornalero hired labourer
joroba hump
jorobado hunchback
josafat jehoshaphat
josedec jehozadak jozadak
josué joshua
joven young youth
joya jewel
joyero jeweller
jozabad jehozabad
jozabed kelita
juan john
jubilado pensioner retired
judaico hebrew
judío jew jewish
judíos jews
jueces judges
juego gambling game play
jueves thursday
jugada move
jugador gambler player
jugar play
jugo juice
juguete toy
juguetón playful
juicio judgment justice trial
juicios execute ordinances
juicioso sensible
junco papyrus reed rush
junio june
junta assemble board meeting unites
juntaban brushing touching
juntamente together
juntar gather join
junto beside together
juntura loops seam
jur hur
jura swears
jurado jury
juramento oath
jurarás oaths
jurídico legal
justamente exactly justly
justicia righteousness
justo fair righteous
juventud youth
juzgado court
juzgan condemners
juzgar judge
júbilo joy noise shouting
júzgame vindicate
kibrot hattaavah
kir kir
labio lip
labios lips
labor work
laborable working
laborioso hard
labra fantasies
labrador farmer peasant
labradores tenants
labranza farming
labrar carve plough
labriego peasant
lacayo footman lackey
lacio lank
lacra scourge
lacre sealing wax
lacrimoso tearful
ladera hillside slope
lado side
ladrar bark
ladrillo brick
ladrones thieves
ladrón robber thief
lagar winepress
lagarto lizard
lago lake
laguna lagoon
lamentar regret
lamerán lick
lamieron lapped
lana wool
lance incident
lancha launch
langosta lobster locust
langostino prawn
lanza lance spear
lanzar launch throw
lapidar stone
largamente length long
largo long
largos prolong
largura length
lastimar hurt
lastimero pitiful
lata can tin
latido beat
latigazo lash
latir throb
lavado washed
lavandera laundress washerwoman
lavará bathe
lazadas loops
lazo bond bow snare
laúd lute
le her him
leal faithful loyal
lealtad loyalty
lebna libnah
lebni libni shimeite
lebrillos bowls sprinkling
lección lesson
leche milk
lechero milkman
lecho bed couch
lechuga lettuce
lechuza owl
lector reader
lectura reading
ledán ladan
lee reader
leedán ladan
leer read
legado bequest
legal lawful
legislatura term
legua league
legumbres vegetables
legítimo rightful
lejano distant far
lejas distant
lejos afar away distance far
lema motto
lengua language tongue
lentamente slowly
lente lens
lentes spectacles
lentitud slowness
lento slow
leona lioness
leoncillos lions
leones lions
lepra disease
leproso disease leper
lequi lehi
les them
lesión injury
letra code handwriting letter
letrado lawyer learned
letras literature
letrero sign
leudado leavened
levadura leaven unleavened yeast
levanta lifts
levantaban rose
levantar raise
levante east sunrise
levantándose got
levar weigh
leve light slight
levita coat frock
levántate arise get
ley act law
leyenda legend
leyó read
leído read
leña firewood wood
leñador woodcutter
leño swings
liar roll
liberación release
liberar free
libertad freedom
libertador deliverer
libra gotten pound saves
librador deliverer
libras minas
libre free slave
librería bookshop
libreta notebook
libro book scroll
libró rescued
licencia leave
licenciado graduate
lidiar fight
liebre hare
lienzo canvas linen
liga league
ligar bind
ligeramente slightly
ligero light swift
lima file
limosna alms charity
limpiar clean wipe
limpio ceremonially pure
limón lemon
linaje clan lineage
linajes genealogies
lince lynx
lindar border
lindero boundary
lindo pretty
lino flax linen
linterna lantern torch
liquidar settle
lirio iris lily
lirios lilies
liso smooth
lisonjea flatters
listo clever ready
literato writer
litigio dispute
litoral coast
litro liter
liviano light
llaga infection mildew wound
llagas sores
llama called flame name
llamar knock
llamarada blaze
llamaré summon
llamativo striking
llano flat plain
llanos foothills
llanto crying tears wailing weeping
llanura plain
llave key
llegada arrival
llegar reach
llegarás aunt
llegó approached arrived came
llena full
llenar fill
lleva carries takes
llevaba wore
llevare picks
llevará bear
llevaréis involving
lloraba wept
llorar cry
llorarán alas
lloro mourning
lloroso tearful
llover rain
llovizna drizzle
lluvia rain
lluvias showers
lluvioso rainy
lo him it
loable praiseworthy
lobo wolf wolves
local premises
localidad town
localizar locate
locamente foolishly
loco crazy mad
locura folly madness
lod lod ono
lodo clay mud
log log
lograr achieve manage
logro achievement interest
loma hill
lomo back
lomos belt waist
lona canvas
longanimidad patience
longitud length
loro parrot
los the
losa slab
lot lot
loza crockery
lozano fresh
lucero star
luces lights
lucha fight struggle
luchador wrestler
lucir shine wear
luciérnaga firefly
lucro profit
luego immediately later then
luengo abounding slow
lugar place village
lujo luxury
lujoso luxurious
lujuria lust
lumbre fire light
luminoso bright
luna moon
lunar mole
lunes monday
luto mourning
luza luz
lágrima tear wipe
lámina plate sheet
lápida tombstone
lápiz pencil
lástima pity shame
látigo whip
líbano lebanon
lícito lawful unlawful
líder leader
lío bundle mess
lóbrego gloomy
lúcas luke
lúgubre gloomy
maala mahlah milcah
maasías maaseiah
macellot mikloth
maceta flowerpot
machacar crush pound
macho goat male
macizo solid
macmas michmash
madera timber wood
madero log
madianita midianite
madrastra stepmother
madre mother
madriguera burrow den
madrina godmother
madrugada dawn early morning
madura swing
madurar ripen
maduro mature ripe
maestro master teacher
mageddo megiddo
magistrado judge
magnificencia majesty
magnitud size
magnífico splendid
mago magician wizard
magos magi
magro lean
majada pasture
majadas sheepfolds
majadero fool
majadería nonsense
majalón mahlon
mal bad disaster evil ill
malcriado spoilt
maldad evil iniquity wickedness
maldecir curse
maldición curse
maldito damned
maleficio spell
malestar discomfort unease
maleta suitcase
maletero trunk
maleza undergrowth weeds
malgastar waste
malhechor evildoer
malhechores criminals
malicia wickedness
maligno evil
malignos evildoers
malla mesh
malograr fail
malos wicked
maltratar mistreat
malvado stubbornness villain wicked
malvados envied ungodly
mamar suck
mamá mum
man manna
manada flock herd pack
manadero fountain
manaderos springs
manajem menahem
manantial spring
manar flow
mancebo young youth
mancha spot stain
manco handed one
mancos crippled
mandamiento decree
mandamientos precepts
mandar command order send
mandatario agent
mando commanding giving
mandíbula jaw
mandó ordered
manecilla hand
manejar handle manage
manera way
manga sleeve
mango handle
maniatar tie
manifestación revelation
manifestado revealed
manifestar show state
manifiestas obvious
maniobra manoeuvre
manjar delicacy
mano hand hands
manojo bunch
manojos bundles
mansedumbre gentleness meekness
manso tame
mansos meek
manta blanket
manteca butter cream curds lard
mantel tablecloth
mantener keep maintain
manto cloak robe
mantón shawl
manue manoah
manzana apple block bud
mapa map
maquinista driver engineer
mar sea
maravilla marvel wonder
maravillaron amazed
maravillarán appalled
maraña tangle
marca brand
marcar dial
marchar leave
marchitar wither
marco framework
mardoqueo mordecai
marea tide
mareado dizzy sick
mareo dizziness
marfil ivory
margen bank
marido husband
marina navy
marinero sailor seaman
mariposa butterfly
mariscal marshal
marisco seafood
marquesa marchioness
martes tuesday
martillo hammer
marzo march
maría miriam
marítimo sea
mas but
masa batch dough lump mass
mascar chew
masculino male
masma mibsam mishma
maspa mizpah
mata bush
matadero slaughterhouse
matador killer
matanza massacre slaughter
matar kill
matará slay
matarás murder
matatías mattithiah
materia subject
maternal motherly
matinal morning
matiz shade
matorral bush thicket
matrimonio couple marriage
matriz womb
matrícula registration
matutino morning
maullar mew
mayo may
mayor elder greater larger older
mayoral foreman
mayordomo administrator butler manager steward
mayormente especially
mayoría majority most
mayúsculo capital
mazmorra cistern dropped dungeon
mazo mallet
mazorca cob
maíz corn
maña skill
mañana early morning tomorrow
me me
mecedora rocking
mecedura wave
mecer rock
mecerlo wave
mechón lock
medaba medeba
media half stocking
mediado middle
mediano average
medianoche midnight
mediante by means through
medicamento drug medicine
medicina healing
medicinas remedy
medida measure
medio among means middle
mediodía midday negev noon south
mediré parcel
medos medes
medrar thrive
mejilla cheek
mejor best better
mejorar improve
mejorád correct
mejula meholah
melca mahlah milcah
melec abimelech
melena hair mane
mello millo supporting terraces
melocotón peach
melodía tune
melquisua malchishua
membrillo quince
memoria remember
mencionar mention
mendigar beg
mendigo beggar
mendrugo crust
menear shake wag
menester necessary need
menesteroso needy
menor least less lesser minor younger
menos least less
menoscabo detriment
menosprecia despises rejects
menospreciando scorned
menosprecio contempt
mensaje message
mensajero messenger
mensual monthly
mente mind
mentecato fool
mentir lie
mentira falsehood lies lying
mentiroso liar
menudo often small tiny
mercadería profitable
mercado market
mercancía goods
merced favour grace
mercedes irrevocable
merecer deserve merit
merendar picnic tea
meridional southern
merienda snack
merma decrease
mero mere
merob merab
mes month
mesa desk table
mesec meshech tubal
meselemia meshelemiah
meseta plateau
mesezabel meshezabel
mesonero innkeeper
mestizo breed half
mesullam meshullam
mesura moderation
mesón inn
meta goal
metal bronze
meter insert put
metros meters
mezcla blend mixture
mezclar mingle mix
mezquino mean petty
mezquita mosque
mi my
mico monkey
micol michal
midió measured
miedo afraid fear
miedoso fearful
miel honey
miembro limb member part
mientras meanwhile while
mies corn harvest
mifi mephibosheth
miga crumb
migajas crumbs
mil thousand
milagro miracle wonder
milenario thousand
miles tens thousands
militar soldier
milla mile
millares myriads thousands
millón million
mimar pamper spoil
mimbre wicker
mina mine
mineral ore
minero mining
minifalda miniskirt
ministerio service
minucioso minute thorough
miope short sighted
miqueas micaiah
miraba looked
miraban facing
mirada gaze glance
mirador balcony
mirare reexamines
mirará examine
miraste defenses
mirlo blackbird
mirra myrrh
mis my
misa mass
misac abednego meshach shadrach
misael mishael
miserable drunken wretched
miseria poverty
misericordia compassion devotion loving mercy
misericordioso merciful
misericordiosos godly saints
misma herself same
mismo himself self
mismos ourselves themselves
mitad half middle
mitin rally
mito myth
mitra turban
mixto mixed
miércoles wednesday
mobiliario furniture
mocedad youth
mochila backpack rucksack
mochuelo screech
moción motion
moco snot
moda fashion
modales manners
modestia apparent
modificar amend
modio seah
modismo idiom
modista dressmaker
modo manner way
mofa mockery
mofarse mock
moholi mahli mushi
moisés moses
mojado wet
mojar soak
mojará dip
moldura handbreadth rim
molduras bands
mole bulk mass
molestar annoy bother disturb
molestia nuisance tolerate trouble
molido pressed
molinero miller
molino mill millstone
moloc molech
momento instant
mona monkey
moneda coin currency
monja nun
monje monk
mono cute
montar ride
montaña mountain
montañés highlander
monte hill mountain
montería hunting
montones heaps rubble
montura mount saddle
montés wild
montón heap pile
mora abides default dwells
morado purple
morador dweller inhabitant
moradores residents
morales balsam
mordaza gag
morder bite
mordisco bite
moreno brown dark
moribundo dying
morir die
moro moor moorish
morral knapsack
mortal deadly fatal
mortandad plague
mosa moza
mosca fly
moscas flies swarms
mosollam meshullam
mosquetero musketeer
mostaza mustard
mostrada pattern
mostrado shown
mostrador counter
mostrar display
mote nickname
motivo reason
motocicleta motorcycle
motín mutiny riot
movimiento movement
moza girl lass
mozo boy lad waiter young youth
moño bun
mucha much
muchacha girl
muchacho boy lad
muchas many
muchedumbre crowd multitude
mucho lot
mudanza move
mudar change move
mudará sours
mudo dumb mute silent
mueble furniture
mueca grimace
muela mill millstone tooth
muelas fangs
muelle dock pier quay
muelles huram
muerte death
muerto killed
muertos slain
muestra sample sign
muestran streaming
mugir moo
mugre dirt
mugriento grimy
mugrones shoots
mujer wife woman
mujeres wives women
mula mule
muladar dung
muleta crutch
multa fine
multitud crowd
mundano worldly
mundial world
mundo world
municipio town
munición ammunition
muralla wall
murciélago bat
muriere dies
murmullo clamoring
murmuraban grumble
murmuraciones complaining
murmuración gossip
murmurar whisper
muro wall
musgo moss
musi mahli mushi
muslo thigh
mustio withered
musulmán muslim
muy very
muñeca doll wrist
muñeco puppet
mármol marble
más longer more most than
médico doctor physician
médula marrow
mí me
mía mine
mínimo least
mío mine
módico moderate
móvil mobile motive
música instruments
músicos pipers
naamatita zophar
naas nahash
naasón nahshon
nabat nebat
nabot jezreelite
nabucodonosor nebuchadnezzar
nabuzardán nebuzaradan
nacer born
naciente rising
nacimiento birth
nación nation
nacor nahor terah
nada anything nothing
nadador swimmer
nadar float swim
nadie no nobody one
nahasón nahshon
naipe card
najot naioth
namsí nimshi
namuel nemuel
nao ship
naranja orange
narices nose nostrils
narración story
narrar relate tell
natación swimming
natanael nethanel
natural native
naturalmente irrational
naufragar wreck
naufragio shipwreck
navaja knife razor
nave boat ship spacecraft
navegación navigation sailing
navegador browser
navegar sail
navidad christmas
navíos sail ships
nazareato separation
nazareo nazirite
neblina mist
nebuloso misty
necao neco
necedad foolishness
necesidad need
necesidades hardships
necesita needs
necio fool foolish
neftalí naphtali
negado denied
negar refuse
negarás crows
negativa refusal
negligente laziness
negociación negotiation
negociante dealer
negociantes merchants traders
negocio business matter
negra black
negrura blackness
ner ner
nervios sinews tendons
neto net
nevar snow
nevera fridge refrigerator
nicho niche
nido nest
niebla fog mist
nieto grandson posterity
ninfa nymph
ninguna any no
ninguno none
nivel level
niña child girl
niñera nanny
niñez childhood
niño boy
no no not
nobe nob nobah
nobleza nobility
noche night
nocivo harmful
noción notion
nocturno night
noemí naomi
nof memphis
nogal walnut
nombrado won
nombrar appoint
nombre name
nona ninth
nordeste northeast
norma rule standard
normalmente usually
noroeste northwest
noruego norwegian
nos us
nosotros us we
nostalgia homesickness
nota mark note
notable remarkable
notar notice
noticia news
notorio known well
novedad news
noveno ninth
noventa ninety
novia bride girlfriend
noviazgo engagement
noviembre november
novillo bull bullock
novio boyfriend groom
noé noah
nube cloud
nubes clouds
nublado cloudy
nuca nape
nudillo knuckle
nudo knot
nudoso gnarled
nuera daughter-in-law in law
nuestra our
nueva new
nuevamente again
nueve nine ninth
nuez nut walnut
nulo null void
numeroso many
nun nun
nunca never
nupcial wedding
nutrir nourish
náufrago castaway
nínive nineveh
nómina payroll
núcleo core
número number
obedecer attentiveness obey
obedecido obeyed
obispo bishop overseer
objetivo aim goal
objeto purpose
oblicuo slanting
obligación duty
obligado participate
obligar bind force
obligatorio binding compulsory
obra work
obradores plainly
obran evildoers
obrar act
obras deeds
obrero worker workman
obsequiar present
obsequio gift
observación remark
observar notice
obstante however nevertheless notwithstanding
obstinado stubborn
obstinarse persist
obstruir block
obtener obtain
ocasión causes opportunity
ocaso sunset
occidental western
occidente west
ochenta eighty
ocho eight
ocio idleness leisure
ocioso idle
ocozías ahaziah
ocrán pagiel
octavo eighth
octubre october
ocultar conceal hide
ocultas wonderful
oculto secret
ocupación task
ocupado busy
ocurrencia idea
ocurrir happen
odaia hodiah
odiar hate
odio hatred
odioso hateful
odollam adullam
odre wineskin
odres tilt
oeste west
ofensa block
ofensas trespasses
oferta supply
oficinista clerk
oficio trade
ofni hophni
ofrecer offer
ofreciere presents
ofrenda offering
oh oh
oiga listen
ojal buttonhole
ojalá hope wish
ojeada glance
ojo eye
ojos sight
ola wave
oleada wave
oleaje swell
oler smell
olfato smell
olivares groves
olla pot
ollero potter
olmo elm
olor aroma odour pleasing smell
oloroso fragrant
olvidado forgotten
olvido oblivion
olvidéis neglect
ombligo muscles navel
omega alpha
omer sheaf
omnipotente almighty
once eleven
onceno eleventh
ondas waves
ondear flutter wave
ondulado wavy
oniquinas onyx
ono ono
onza ounce
ooliab oholiab
opaco dull
operación working
opinar think
oponer oppose
oportunidad chance
oportuno timely
opositor opponent
oprimir oppress press
oprobio scorn
optar choose opt
opuesto opposite
opulento wealthy
ora prays
oración prayer sentence
orador orator speaker
orando praying
orar pray praying
orase praying
oratorio inner
orbe world
orden row
ordenado tidy
ordenador computer
ordenamiento legal order
ordenanza ordinance
ordenanzas statutes
ordenes rows
ordeñar milk
oreb zeeb
oreja ear
orfandad bereavement
orgullo pride
orgulloso proud
orientación guidance
oriental eastern
oriente east
orificio hole
originar cause
orilla bank edge shore
orillas hem
orina urine
orión pleiades
oro gold
oronaim horonaim
ortiga nettle
oruga caterpillar locust
orád pray
oré prayed
oró prayed
orón horon
osado bold
osadía boldness daring
osar dare
osaías hoshaiah
oscilar sway swing
oscura faded
oscurecerá obscured
oscureció darkened
oscuridad darkness gloom thick
oscuro dark
oso bear
ostentar display
ostra oyster
oséas hoshea
otoniel kenaz othniel
otorgar grant
otoñal autumn
otoño autumn fall
otra another other
oveja ewe sheep
ovejas flock
overos dappled
ovillo ball
oxidado rusty
oye hear listen
oyendo heard
oyere hears
oyéndolo hearing
oyó heard
oza uzza uzzah
ozi uzzi
oziel uzziel
ozías uzziah
oía heard
oíd hear listen
oído ear
oír hear
pabellón curtain pavilion
pablo paul
paces peace
paciencia endurance patience perseverance
pacto covenant
pacífico peaceful
padaia pedaiah
padecer suffer
padrastro stepfather
padre father
padres parents
padrino godfather
paga wages
pagado repaid
pagar pay
pagarlo acknowledges
pagará restitution
pagarás results
pago payment repay
pagáis rendering
paisaje landscape
paisano countryman peasant
paja straw
pajar loft
pajarillos sparrows
paje armor bearer page
pala shovel spade
palabra word
palabras words
palacios citadels fortresses
palanca lever
palasar pileser tiglath
palco box
palestina philistia
palestra arena
paletas trays
palidez pallor
palillo toothpick
paliza beating thrashing
palmada clap slap
palmo handbreadth span
palo pole stick
paloma dove pigeon
palomar dovecote
palominos turtledoves
palos clubs
palpar feel touch
palpitar beat throb
pan bread food loaf
panadero baker
panal honeycomb
panderos tambourines
pandilla gang
panes loaves unleavened
pantalla screen
pantalones pants
pantalón trousers
pantano marsh swamp
pantufla slipper
panza belly
papa pope potato
papel role
papelera wastebasket
papá dad
paquete package parcel
par couple pair
para for to
paradero whereabouts
parado standing stopped unemployed
paraguas umbrella
paraje place spot
paralítico mat
pararán pale
paratonita hillel pirathon
pardo brown
parece seems think
parecer appear
parecido like similar
parecieren harmless
parecía gleam
pared wall
pareja couple pair
parentesco kinship
paridas ewes
parido borne
pariente kin kinsman relative
parirás conceive
parió birth
parlamento parliament
paro unemployment
parra vine
parranda spree
parsimonia calm
parte portion side
parteras midwives
participante partaker
participar part
particularmente privately
partida departure
partidario follower supporter
partidas stages
partido game match
partir leave
parto birth labor
partíd immense
partíos route
parábola oracle
pasa happens passes
pasado last past
pasajero passenger passing
pasando crossed
pasaporte passport
pasar pass spend
pasatiempo pastime
pascua easter passover
pasea strut
pasear stroll walk
paseo promenade
pasillo corridor
pasivo liabilities
pasmado amazed
pasmo amazement
paso pace passage step
pastel cake pie
pasto grass
pastor shepherd
pasáis crossing
pata leg paw
patada kick
patata potato
patear kick stamp
paterno father
patilla whisker
patio courtyard yard
pato duck
patraña lie
patria country fatherland homeland parental
patrimonio heritage property
patrón boss employer pattern
patures pathros
patíbulo scaffold
patín skate
pauta guideline
paveses shields
pavimento pavement
pavo turkey
pavor dread terror
payaso clown
pazcan graze
país country
países countries
pañal nappy
pañetes undergarments
paño cloth
pañuelo handkerchief
peatón pedestrian
peca freckle sinning
pecador sinner
pecar caused commit
peces fish
pecho breast chest
pectoral breastpiece
pedagogo teacher
pedazo bit piece
pedernal flint
pedido order
pedir ask request
pedro peter
pedían sentenced
pegado clings
pegar beat hit stick
pegue exterminated
pehor peor
peinado hairdo
peinar comb
pelado bald bare
peladura shaved
pelaje fur
pelar peel
peldaño step
pelea fight quarrel
peleaba campaign
peligro danger
peligros bandits frequent
pelleja skin
pellizco pinch
pelo hair
pelota ball
peluca wig
peludo hairy
peluquero barber hairdresser
pelícano owl
película film movie
pena grief pity sorrow
penacho plume
penal criminal
penar suffer
pendencia quarrel
pender hang
pendiente earring slope
pendón banner
penetrante piercing
penitencia penance
penoso painful
pensamiento thought
pensamientos plans
pensando expectantly
pensar think
pensaron devise
pensativo pensive
pensión boarding
pensé planned
penumbra half light
penuria want
peor worse worst
pepino cucumber
pequeñas braided
pequeño little small
pera pear
percance mishap
percatarse notice
percha hanger
perdedor loser
perder lose miss
perdición abaddon ruin
perdiere loses
perdiz partridge
perdonará pity
perdonándoos forgave
perdonó spare
perdurar last
perdón forgiveness pardon
perece perishes
peregrina residing
peregrino foreigner pilgrim
perejil parsley
pereza laziness
perezoso lazy slacker
perfección integrity
perfecto blameless
perfectos mature unblemished
perfil profile
perforar drill pierce
perfume burn incense scent
pergamino parchment
pericia skill
perilla goatee
periodismo journalism
periodista reporter
peripecia incident
perito expert
periódico newspaper
perjudicar damage harm
perjudicial harmful
perjuicio prejudice
perlas pearls
permanecer remain stay
permanecerá endure
permanezca continue
permiso leave
permitir allow let
pernoctar spend
pero but
perpetua everlasting life
perpetuo permanent
perplejo puzzled
perra bitch
perro dog
perseguir pursue
persevera runs
persiana blind shutter
persiga pursues
persiguen persecutors
personaje character
personal staff
personas partiality people
perspectiva prospect
perspicaz shrewd
pertenecer belong
pertinaz stubborn
pertrechos supplies
perturbar disturb
perverso wicked
pervierte perverts
pesa weighs
pesada aggravation
pesadilla nightmare
pesado heavy
pesadumbre grief
pesar despite grief regret spite
pesaroso sorry
pesas weights
pescado fish
pescador fisherman
pesebre manger
peso scales
pesquera pool
pesquero fishing
pesquisa inquiry
pestaña eyelash
peste plague
pestilencia plague
pestillo latch
pesuño chews cud
peticiones petitions
petición request
petróleo oil
pez tar
pezuña hoof
peña rock
peñas cliffs
peñasco crag rock
peón labourer pawn
piadoso devout pious
piadosos saints
piar chirp
picadura sting
picar bite sting
picardía mischief
pichón pigeon
pico beak peak
picota pillory
pidiendo demanding
pidiere asks
pie feet
piedad godliness piety pity
piedra stone
piel skin
pieles leather
pienso feed
pierden perishing
pierna leg
pieza piece room
pihahirot hahiroth
pila battery pile
pillar catch
pillo rascal
pilotos captains
pimienta pepper
pinar pinewood
pincel brush
pinchar prick
pino pine
pintar paint
pintor painter
pintura painting
pinza tweezers
piojo louse
piojos gnats
pipa pipe
pisa treads
pisadas footsteps
pisar step tread
pisará trample
piscina pool swimming
piso floor
pista clue track
pistola gun
pistolero gunman
pitar whistle
pitones mediums spiritists
pizarra blackboard slate
pizca pinch
piña pineapple
placer pleasure
plancha iron plate
planchas crescent sheets
planta floor sole
plantar uproot
plantear raise
plantilla staff
plata silver
platero goldsmith
platillo saucer
plato bowl dish
playa beach
plaza square
plazas streets
plazo deadline limit period term time
plazuela square
plebe mob
plebeyo commoner
plegar fold
plegaria prayer
pleito dispute lawsuit suit
pleitos quarrels
plenamente fully
plenitud fullness
pleno full
pliego sheet
plomo lead plumb
plugo pleased
pluma feather pen pinions
plática talk
población population town
pobre poor
pobreza poverty
pocilga pigsty
poco few little
podar prune
poder can power
poderoso able mighty
podrido rotten
podrá may will
podría could might
poesía poetry
polaco polish
polea pulley
polilla moth
pollino colt
pollo chicken
polvareda dust
polvo dust powder
polvoriento dusty
polémica controversy
poncio pontius
ponderar weigh
pone puts sets
ponerles lads
pones prowl
poniente west
ponte blade
ponzoña goblet serpents
popa stern
por by for
porcelana china
porción portion
pordiosero beggar
porfiar insist
porfía stubbornness
pormenor detail
porque because for
porquería filth
porqué wink
porra club
portada cover swinging
portador bearer
portal doorway porch
portales gateways
portarse behave
portavoz spokesman
portazo slam
portento wonder
portero doorman gatekeeper goalkeeper
portería goal lodge
portillo breach gap
porvenir future
pos after follow
posada inn
posar pose rest
poseedor holder owner
poseer own
posesión property
posponer postpone
poste pole threshold
posterior later rear
postes doorposts portico
postigo shutter
postilla rash
postrar prostrate
postre dessert
postrer last
postreras final
potaje stew
potencia power
potestad authority power
potro colt
poyo bench
pozo well
prado meadow
precaución caution
precaver guard
precedente previous
preciado prized
precio costly price
preciosas rubies
precipicio cliff
precipitado hasty
precipitar hurl rush
precisar need specify
preciso necessary
precoz early
precursor forerunner
predicación preaching
predicador futilities teacher
predilecto favourite
predominar prevail
pregonar proclamation
pregunta asks question riddle
preguntado observable
preguntas comprehension difficult
pregunte medium
pregón cry
prelación priority
premiar reward
premio award prize
premura haste
prenda garment pledge security
prendar charm
prender arrest light seize
prensa press
preocupar worry
preparación readiness
preparado ready
prepucio foreskin
prepósito oversaw
presa dam plunder prey
presagio omen
presbítero priest
prescindir without
presenciar witness
presentar introduce
presente grain this
presentó obese
presidente governor
presidentes administrators satraps
presidiario convict
presidio prison
preso imprisoned prisoner
presos trapped
prestación benefit provision
prestado borrow
prestar lend render
presto quick ready soon
presumido vain
presumir boast
presunto alleged
presupuesto budget
presuroso hasty
pretender claim intend
pretexto excuse
pretérito past
prevaleció severe
prevaricación transgression unfaithfully
prevaricado treacherous
prevaricador faithless
prevenir warn
prever foresee
previo prior
previsión forecast
previsto foreseen planned provided
preñada pregnant
priesa hurried quickly
primavera spring
primero first
primerías state
primicias firstfruits
primo cousin
primogenitura birthright
primogénito firstborn
primoroso exquisite
principal main
principales nobles
principalmente mainly
principio beginning
prisa haste hurry
prisionero prisoner
prisiones chains
privar deprive
proa bow prow
probable likely
probado tried
probar prove taste try
procedencia origin
procedente coming
proceder come
procedimiento procedure
procesado defendant
procesar prosecute
procura effort intends
procuraba trying
procurador attorney
procurando preeminent
prodigar lavish
prodigio wonder
prodigios marvels
producir sprout
proeza feat
profanas irreverent
profano common
profanó desecrated
proferir utter
profesión confession
profesor teacher
profunda deeper
profundidad depth
prohibición ban
prohibir forbid
prole offspring
prolijo long winded
promedio average
prometido fiancé promised
pronosticar forecast
prontitud promptness
pronto soon
pronunciar deliver pronounce
pronunciare blasphemes
propagar spread
propender tend
propicio favourable
propiedad property
propietario landlord owner
propina tip
propio own
proposición showbread
propuesta proposal
propósito purpose
prorrogar extend
prorrumpir burst
proseguir continue
prosperará renounces
provecho benefit profit
proveedor supplier
proveniente coming
provenir come
provisional temporary
provocar cause
proximidad nearness
proyectar plan project
prudencia understanding
prudente wise
prueba evidence proof test
pruebas trials
préstamo loan
príncipe leader ruler
príncipes officials
prófugo fugitive
prójimo neighbor
prólogo preface
próximo near next
publicano collector
publicanos tax
publicar liberty
publicidad advertising
puchero pot
pudieron unable
pudor modesty
pudrir rot
pueblo people town village
pueblos nations
puede cannot
puente bridge
puerco pig
pueril childish
puerta door entrance gate
puerto harbour port
pues for since then
puesta sunset
puesto position post put since stall
pujante mighty
pulcro neat
pulga flea
pulgada inch
pulgar earlobe thumb toe
pulgón locust
pulir polish
pulmón lung
pulsera bracelet
pulular swarm
punta tip
puntada stitch
puntapié kick
puntería aim
puntiagudo pointed
punto point
puntuación score
puntual punctual
punzada pang
pupitre desk
pur pur
pureza purity
purificación cleansing
puro cigar
pusisteis sheltered
puso placed
puñal dagger
puñalada stab
puñetazo punch
puño fist handful
pábilo wick
página page
pájaro bird
pálido pale
páramo moor
párpados eyelids
párroco parish
pérdidas losses
pérfido treacherous
pésame condolences
pésimo dreadful
pícaro rascal rogue
píldora pill
pólvora gunpowder
pómulo cheekbone
pónle hosea
público audience
púsolas fastened
que that which who
quebrada ravine
quebradas smashed
quebradura fracture inflicted
quebranta shatters
quebrantado broken
quebrantamiento destruction
quebrantar breach
quebrantará crush
quebranto loss
quebrar break
quedar remain stay
quedemos shelters
quedó left
quehacer task
queja complaint
quejido groan moan
quejoso plaintive
quelión chilion
quemadura scar
quemar burn
quemólo powder
querella quarrel
querer love want
querido beloved dear
querría wish
queso cheese
quicios tenon
quiebra bankruptcy shatters
quien who whom
quienquiera whoever
quiera wherever
quiere wants
quieto ease still
quijada jaw jawbone
quincalla hardware
quince fifteen
quinta estate villa
quinto fifth
quirófano theatre
quirúrgico surgical
quisiera like would
quisiere wants
quisieron refused
quiso unwilling
quitar remove take
quitarás purge
quitim cyprus
quizá maybe perhaps
quién can
qué what why
química chemistry
raab rahab
rabia rage
rabioso furious
rabo tail
rabsaces rabshakeh
racimo bunch cluster
ración ration
radicar lie
raerá shave
rafaias rephaiah
rafidim rephidim
rahuel reuel
rajar split
ralo sparse
rama branch
ramaje branches
ramera harlot prostitute whore
ramillete bouquet
ramo bouquet
ranas frogs
rango rank
ranura slot
rapaz boy rapacious
rapidez speed
rapiña violence
rapto kidnapping
raquítico rickety
raramente rarely seldom
rareza rarity
raro rare strange
rasataim cushan rishathaim
rascacielos skyscraper
rascar scratch
rasgar tear
rasgo feature trait
rasguño scratch
raso satin
raspar scrape
rastrear track
rastro trace trail
rasín rezin
rata rat
ratero thief
rato while
ratones rats
ratón mouse
raudal torrent
raya line stripe
rayar scratch
rayo lightning ray
rayó eradicated
raza breed race
razón reason right
raíces root
raído blotted threadbare
reaccionar react
reacio reluctant
real camp royal
realista royalist
realizar carry perform
realmente really
realzar enhance
reanimar revive
reanudar resume
reaparecer reappear
rebaja discount reduction
rebajar lower
rebasar exceed
rebaño flock herd
rebelado unfaithful
rebeliones transgressions
rebla riblah
rebosar overflow
recado errand message
recaer fall
recalcar stress
recamador embroidered
recato modesty
recaudar collect
recelar suspect
recelo misgiving suspicion
receta prescription recipe
rechazar refuse reject
rechinar creak grind
recibe welcomes
recibir meet receive
recinto enclosure
recio strong
recipiente container
recién newly recently
reclamar claim
reclinar lean
recluir confine
reclusión imprisonment
recluso inmate prisoner
recluta recruit
recobrar regain
recodo bend
recoger collect gather
recolección harvest
recompensa reward
reconciliaros include
reconciliará atonement
reconocer recognize spy
reconocido grateful spied
reconstruir rebuild
recopilar compile
recordar recall remember
recorrer travel
recorrido route
recortar cut
recostar lean
rectitud uprightness
recto right straight upright
recuento count
recuerdo memory remembrance
recuperar recover
recurrir resort
recurso appeal resource
recámara bedroom
recíproco mutual
recóndito hidden
red mesh net network
redacción editorial writing
redactar draft write
redada raid
redaño lobe
rededor around
redención redemption
redil fold
redimido redeemed
redimidor avenger
redoble roll
redoma bowl
redondo circular round
reedificó rebuilt
reembolso refund
reemplazar replace
reflexionar ponder
reforzar strengthen
refrenar restrain
refrescar cool
refriega scuffle
refrán proverb saying
refuerzo reinforcement
refugiar shelter
refugio fortress
refulgir shine
refunfuñar grumble
regadío irrigation
regalar give
regaliz liquorice
regalo gift present
regar water
regazo lap
regañar scold
regidor alderman
regio royal
regiones naphoth
regir govern rule
registrar search
registro record
región district
regla rule
reglamento regulation
regocijar rejoice
regocijo joy
regocíjense magnified
regresar return
rehacer remake
rehenes bargain
rehusar refuse
rehén hostage
reina queen
reinar became reign
reincidir relapse
reino kingdom
reintegrar refund
reiterar repeat
reja bars grille
rejas lattice
relacionar relate
relatar tell
relato account story
relevar relieve
relevo relay
relinchar neigh
rellenar fill
relleno stuffed
reloj clock watch
reluciente shining
relucir glitter shine
relámpago lightning
rematar finish
remate auction end
remendar mend patch
remeros oarsmen sailors
remesa shipment
remiendo patch sews
remisión forgiveness
remitente sender
remitir send
remmon rimmon
remo oar
remojar soak
remolacha beet
remolino whirlpool
remolque trailer
remontar soar
remordimiento remorse
remoto distant
remover stir
renacer reborn
rencilla meribah quarrel
rencillosa contentious
rencor grudge rancour
rendido exhausted
rendija crack
rendimiento performance
rendir surrender yield
renegar deny
renglón line
renovación renewal
renta income
rentas toll
renueva renewed
renuevo branch
renuncia resignation waiver
renunciar renounce
reo culprit defendant
reparación redress repair
reparar notice
reparo objection
repartiendo apportions
repartimientos divisions
repartir distributing share
repasar review
repente sudden
repicar peal ring
repleto full
replicar answer
reponer replace reply
reposo rest
repostería pastry
reprender scold survives
reprendió rebuked
reprensiones reproofs
represalia reprisal
representar perform
reptil insects
reptiles creeping
repudiada divorced
repudio certificate
repugnancia disgust
repugnante repulsive
repulsa rejection
requebrar compliment
requerir require
requisito requirement
resaca hangover
resaltar highlight
resbaladizo slippery
resbalar slip
resbalaré shaken
rescatada repentant
rescate ransom
rescoldo embers
reseco parched
reseña review
resfa aiah rizpah
resfriado cold
resguardar protect
residuo waste
resiste opposes
resistente tough
resollar breathe
resolución decision
resonar echo
resorte spring
respaldar support
respaldo back
respecto regard
respeto partiality
respirar breathe
resplandecer shine
resplandecerá glow
resplandeciente radiant
resplandor brightness
responder answer reply
respondisteis propose
respondió replied
responsabilidad liability responsibility
respuesta answer reply response
resta remnant
restablecer restore
restante remaining
restar subtract
restauraron repairs
restituyó recovered
restos remains
restregar rub
resucitado risen
resucitar revive
resucitó raised
resuelto resolute
resultar prove turn
resumen abstract summary
retardar delay
retener hold retain
retirada retreat
retirar withdraw
reto challenge
retocar touch
retorcer twist
retozar frolic
retrasar delay
retrato portrait
retroceder back retreat
retumbar resound rumble
reunir collect gather meet
reunión meeting
reventar burst
reverdeciendo reappears
reverdeció diseased
reverencia bow homage
revestir coat
revisar check
revista magazine
revolcar roll
revolotear flutter
revoltoso unruly
revolver stir
revuelo stir
revuelta revolt rolled
revés setback
rey king
rezagado straggler
rezar pray
rezo prayer
reír laugh
reñir quarrel scold
riachuelo brook stream
riada flood
ribera bank shore
riberas canals streams
rico rich wealthy
riega plants
riego irrigation
rienda rein
rieron laughed
riesgo risk
riguroso strict
rimar rhyme
rincón corner
riqueza wealth
risa laughter
risco crag
risueño smiling
rito ordinance rite
rizado curly
rizo curl
riña quarrel
riñones kidneys
riñó rebuked
rió laughed
roba robs
robar steal
robaron plundered
roble oak
robo robbery theft
roboam rehoboam
robusto strong
roca rock
roce brush
rocoso rocky
rocín nag
rocío dew
rodar roll
rodear roaming surround
rodearon hateful
rodeo detour
rodilla knee
rodillas knelt
roedora harmful
roer gnaw
rogando imploring petitioning
rogar beg pray
rohob rehob
roja red
rojizo reddish
rojo ruddy
rojos dyed
roma rome
romance ballad
romelías remaliah
romero rosemary
romería pilgrimage
rompen burst
romper break
romperá loose
rompió tore
roncar snore
ronco hoarse
ronda round
rondar prowl
roob rehob
ropa clothes garment robe
ropaje clothes
ropero wardrobe
rosa rose
rosado pink
rosal rosebush
rostro face
roto broken
rotundo flat
rotura break
rozar graze
rubenitas reubenites
rubicundo ruddy
rubio blond fair yellow
ruborizarse blush
rudeza roughness
rudo coarse rough
rueda conference wheel
ruego plea please prayer
rugir roar
ruido noise
ruidoso noisy
ruin base mean
ruina downfall
ruiseñor nightingale
rumano romanian
rumbo course
rumia cud
rumor murmur
ruso russian
rut ruth
ruta route
rutina routine
ruégoos urge
ráfaga burst gust
rápido fast quick
rédito interest
rígido stiff
río euphrates nile river
ríos streams
rótulo sign
rúbrica flourish
saba abimael obal
sabama sibmah
sabe knows
sabiduría knowledge wisdom
sabio sage wise
sable sabre
sabor savor taste
saborear relish savour
sabroso delicious tasty
sabá sheba
sacaba marches
sacaban imported swordsmen
sacacorchos corkscrew
sacar out take
sacerdote priest
saciar satiate
saco sack sackcloth
sacrifican participants
sacrificó offered
sacrifiquemos slackers
sacristán sexton
sacudida jolt
sacudir shake
sadoc zadok
saeta arrow shoot
safat shaphat
safatias abital
safatías shephatiah
safán shaphan
sagaz shrewd
sagrado sacred
sahumerio incense
sal salt
sala hall parlour room upper
salamiel shelumiel zurishaddai
salario reward wage
salatiel shealtiel
salchicha sausage
saldar settle
saldo balance
sale leaves
salero saltcellar
salfaad zelophehad
salida departure exit
salieron left
salina salt
salir go out
salmana zalmunna zebah
salmo psalm
salmos praises sing
salomit shelomith
salomón solomon
salpicar spatter splash
salsa sauce
saltaba danced
saltamontes grasshopper
saltando bounding
saltar jump leap
salteador highwayman
salterio lyre
salterios harps lyres
salubre healthy
salud health salvation
saludar greet
saludes victories
saludáos kiss
salutaciones marketplaces
salutación greeting
salva saves
salvador savior
salvaje savage wild
salvamento reclaim rescue
salvo except safe
salón drawing
samaa shimea
sames shemesh
samgar shamgar
samir shamir
samma shammah shimeah
samsai shimshai
sana healed
sanaballat sanballat
sanar recover
sancionar punish sanction
sandía watermelon
saneamiento sanitation
sangrar bleed
sangre blood
sanguíneo blood
sanidad health soundness
sanidades healing
sanitario health
sano healthy
santa holy sacred saint
santiago james
santidad holiness holy
santidades most
santificaciones sacred
santificado consecrated sanctified
santiguarse cross
santuario holy sanctuary shrine
sapo toad
saquear sack
saquearon plundered
saqueo looting
sara serah
saraa zorah
saraim shaaraim
saraías seraiah
sarepta zarephath
sarezer sharezer
sargento sergeant
sarna boils mange
sarpullido rash
sartén griddle pan
sarvia zeruiah
sarón sharon
sasabasar sheshbazzar
sastre tailor
sauces willows
savia sap
sayo smock
sazón season time
saña fury
se himself itself
sea be may
sean be
seba beersheba
sebo fat
seboim admah zeboiim
sebos portions
seca dry
secador dryer
secar dries
secará wither
sección section
secuela aftermath
secuestrar kidnap
secundar support
secundario secondary
secó withered
sed thirst
seda silk
sede headquarters seat
sedecías zedekiah
sedeur elizur shedeur
sedienta parched
sediento thirsty
sedoso silky
sefer shepher
sefor zippor
segada harvest
segador reaper
segar mow
segará reap sows
seguida immediately
seguidor fan
seguir continue follow pursuing
segundo second
segundos doubly
seguramente probably surely
seguridad safety security
seguro insurance safe sure
según according
seis six sixteen
seiscientos six
sejón sihon
sela shelah
selección team
selemías shelemiah
sella seal
sello stamp
sellum shallum
selomit shelomith
selva forest jungle
sem shem
semana week
semanal weekly
semaías shemaiah
semblante countenance face
sembrado field sown
sembrados tilled
sembrar sow
semejante like similar
semejanza likeness
semeí shimei
semeías shemaiah
semida shemida
semilla seed
semiramot shemiramoth
sempiterno everlasting
semáforo light
sencillo simple
senda path
sendero path
sendos each
seno bosom breast laps
sensación feeling
sentado seated sitting
sentare furniture
sentencia judgment ruling
sentido meaning sense
sentimiento feeling
sentir feel
septiembre september
sepulcro grave pit sheol tomb
sepultado buried
sequedad drought dryness
sequenías shecaniah
sequía drought
ser be being
serebías sherebiah
sereno calm watchman
seriamente seriously
seriedad seriousness
serpentear wind
serpiente serpent snake
serrano mountain
serrín sawdust
servicial helpful
servidumbre bondage servants slavery
servil regular
servilleta napkin
servían ministered
será will
sería would
sesac sheshach shishak
sesenta sixty
sesgo bias
seso brain
sesudo wise
sesán jarha sheshan
set enosh seth
seta mushroom
setenta seventy
setim shittim
seto hedge
severo stern
sexta sixth
seña sign
señal sign signal
señalados sealed
señalar mark point
señor gentleman lord mister mr sir
señora lady madam mistress mrs
señores lords masters
señorial noble
señorita miss young
señorío dominion
si if
siba ziba
siceleg ziklag
siclo shekel
sido been
sidrac abednego meshach shadrach
siempre always forever
sien temple
siendo being
sienes slice
sierpe serpent
sierra mountain saw
sierva maidservant
siervas menservants
siervo serf servant
siesos afflicting
siesta nap
siete seven
sietecientos totaled
sigilo secrecy
sigiloso stealthy
siglo age century ever everlasting
significado meaning
sigue chases continues follows
siguiente following next
siguieron pursued
siha ziha
silbar whistle
silbo object
silla chair saddle
sillas seats thrones
sillón armchair
silo shiloh
silonita shilonite
sima pit
simiente descendants offspring seed
simientes seeds
simio ape
simpatía liking
simpático likeable nice
simular feign
sin perjuicio without
sindicato union
sinfonía music
singular prized
siniestro sinister
sinnúmero countless
sino but except fate
sinsabor trouble
sinuoso winding
siquem shechem
siquiera even
sirena mermaid
siria aram
siriaco aramaic
siros arameans
sirve serves
sirvienta maid
sirviente servant
sitiar besiege
sitio place site
situado located
sión zion
soba zobah
sobal shobal
soberano sovereign
soberbia pride
soberbio proud superb
soberbios arrogant
sobna administrator shebna
sobocai hushathite sibbecai
soborno bribe
sobra excess remainder
sobrante surplus
sobrar left
sobras kneading
sobre about envelope on over
sobrecogido startled
sobremesa dessert
sobrenombre nickname
sobrepuja exceeds surpasses
sobresalir stand
sobresalto fright
sobretodo overcoat
sobrevenir happen
sobrevivir survive
sobrina niece
sobrino nephew
sobrios sober
sociedad company
socio member partner
socorro help
socot succoth
sodomíticos prostitutes shrine
soez coarse
sofar naamathite zophar
sofocante stifling suffocating
sofonías zephaniah
sogas ropes
soja soy
sol sun
solado pavement
solamente only
solano wind
solapa lapel
solar plot
solazar amuse
soldada pay
soleado sunny
soledad desolate loneliness solitude
solemnidad feast
soler usually
solicitar apply request
solicito attentive
solicitud application earnestness
solidario joint
solitario lonely
sollozar sob
solo alone only
soltar let loose release
soltera unmarried
soltero bachelor single
solterona spinster
soltura ease
solucionar solve
solícitos worry
sombra shade shadow
sombrero hat
sombrío gloomy green
somer shomer
someter subject submit
somnoliento drowsy
son are
sonante sounding
sonar ring sound
sondeo poll
sonreír smile
sonriente smiling
sonrió smiled
sonrojar blush
sonrosado rosy
sonámbulo sleepwalker
sopa soup
soplar blow
soplo breath puff
sopor drowsiness
soportal arcade
soportar bear endure
soporte support
sorber sip
sordo deaf
sordomudo mute
sorprender surprise
sortear dodge
sorteo draw
sortijas rings
sosegado calm quiet
sosiego peace
soso dull
sospecha suspicion
sospechar suspect
sostener hold sustain
sostén support
soy am
soñador dreamer
soñar dream
soñoliento drowsy sleepy
su her his its their
sual shual
suar zuar
suave gentle pleasant soft sweet
suavemente smoothly softly
suavidad gentleness softness
suavizar soften
subael shubael
subasta auction
subida ascent
subir climb go rise up
subirá ascend
sublevación uprising
sublevar revolt
subrayar stress underline
substituir replace
subterráneo underground
subvención grant subsidy
subyugar subdue
suceder happen
sucederá fate
suceso event
suciedad dirt indecency
sucio dirty
sucursal branch
sudar sweat
sudeste southeast
sudoeste southwest
sudor sweat
sueco swedish
suegra in law mother-in-law
suegro father-in-law
suela sole
sueldo salary wages
suelo floor ground soil
suerte fate lot luck
sueño sleep
suf zuph
suficiente enough
sufragar pay
sufrido endured long
sufrir suffer
sugerencia suggestion
suizo swiss
sujeción subjection submissiveness
sujetar hold
sujeto fellow
sujetos submit
sujetó subjected
sujita bildad shuhite
suma sum
sumamente extremely
sumar add
sumergir sink submerge
suministrar supply
sumisión submission
sumo utmost
sunamita shunammite
suntuoso sumptuous
superar exceed overcome
superficie surface
superior higher upper
supiere unaware
suplente substitute
suplicación petition
suplicante pleading
suplicar beg implore
suplicio torture
suplir replace
suprimir remove
supuesto case supposed
sur shur south zur
surcar plough
surcos furrows
surgir arise emerge
surisaddai shelumiel zurishaddai
suroeste southwest
surtido assortment
surtidor fountain
surtir supply
sus her his its their
suscitar arouse
suscribir sign subscribe
suspender fail
suspirar sigh
suspiro groaning
sustancia substance
sustentan sustainer
sustentar support
sustituir replace
sustituto substitute
susto fright
sustraer steal subtract
susurrar whisper
sutala shuthelah
sutil subtle
suya hers his
sábado saturday
sábana cloth sheet
sán shan shean
sé know
séptimo seventh
séquito retinue
sí yes
síntoma symptom
sótano basement cellar
súbdito subject
súbito sudden
súplica entreaty plea
tabaco tobacco
taberna tavern
tabernero innkeeper
tabernáculo meeting tent
tabique partition
tabla board frame plank
tablero board panel
taburete stool
tacaño miser stingy
tacha unblemished
tacto touch
tacón heel
tafnes tahpanhes tahpenes
tajo cut
tal such
taladrar drill
talante mood
talar fell
talla graven
tallar carve
talle figure waist
taller workshop
tallo stalk stem
talón heel
tamaño size
también also too
tambor drum
tamnat timnath
tamo chaff
tampoco either neither
tan so
tanto much so therefore
tapadera lid
tapado covered
tapar cover
tapia wall
tapiz tapestry
tapón plug
taquilla ticket
tararear hum
tardar delay long
tarde afternoon evening late
tardes twilight
tardo slow
tardía showers
tare terah
tarea quota task
tarima platform
tarjeta card
tarro jar
tartamudear stammer stutter
tartana trap
tasa fee rate tax
tasar value
tatarabuelo grandfather great
taurino bullfighting
taza cup
tazones bowls pitchers
tañedores harpists musicians players
tebni ginath tibni
techo ceiling roof
techumbre roof
tecla key
teclado keyboard
tecua tekoa
tedio boredom
teglat pileser tiglath
teja tile
tejado roof
tejados rooftops
tejedor weaver
tejer knit weave
tejido fabric tissue
tejones leather
tela cloth fabric
telaraña cobweb
teléfono phone
telón curtain
tema subject theme
temanita eliphaz
temas afraid
temblaban quaking
temblar shake tremble
temblor earthquake panic tremor
tembloroso shaking
teme fears
temerario rash reckless
temeroso fearful
temible dreadful fearsome
temor afraid fear
tempestad storm
templado hospitable temperate
templos shrines
temporada season
temporal storm
temprana rains
temprano early
temáis afraid
ten merciful mercy
tenaz stubborn tenacious
tenaza pincers
tendencia trend
tender hang stretch
tendero shopkeeper
tendido lying pitched
tendrá have will
tendían cloaks
tenedor fork holder
tenencia possession
tener have
tengan discredited
tenidos considered
teniente lieutenant
tentación temptation testing
tentaron tested
tentativa attempt
tentáis duplicity
tenue faint
terafim graven
tercero third
terciopelo velvet
terco stubborn
terminante categorical
terminar end finish
ternera calf veal
ternilla big
ternura tenderness
terquedad stubbornness
terrado roof
terremoto earthquake
terreno ground land
terrible awesome feared
terrones clods
terrón lump
tersa tirzah
terso smooth
tertulia gathering
tesbita tishbite
tesoro treasure
tesoros storehouses
testa head
testamento will
testarudo stubborn
testigo witness
testimonio meeting tent
testimonios decrees
tesón tenacity
tez complexion
teñir dye
tibieza warmth
tibio lukewarm warm
tiburón shark
tiempo time weather
tienda shop store tent
tienta tempting
tierno inexperienced tender
tierra earth land
tierras countries lands
tieso stiff
tiesto flowerpot
tigre leopard tiger
tijeras scissors
tila lime
timbre bell
timidez shyness
timonel helmsman
timón helm rudder
tina tub
tinaja jar jug
tinieblas darkness
tinta ink
tintero inkwell
tio cousin
tipificar define
tipo guy type
tira strip
tirante taut
tirar pull shoot throw
tiritar shiver
tiro tyre
tiroteo shooting
tirón tug
tito titus
titubear hesitate waver
titular headline holder
tiza chalk
tizoncillo blight
tizones torches
tizón firebrand
tiña outbreak scaly
toalla towel
tob tob
tobillo ankle
tocaban trumpeters
tocado touched
tocador dressing
tocante concerning
tocar play
tocaron blew
tocino bacon
tocád blow
tocó sounded
toda all every whole
todavía still yet
todopoderoso almighty
todos everyone
togorma togarmah
toldo awning
tolerable bearable
tolmai talmai
toma take
tomada captured
tomar drink
tomo volume
tonel barrel cask
tonelada ton
tono tone
tontería nonsense
tonto fool foolish silly stupid
topacio amethyst jacinth
topar bump
tope limit
topo mole
torbellino whirlwind
torcer turn twist
torcida crooked
torcido finely spun
torear fight
torero bullfighter
tormenta storm
tormento torture
tornar restore return
torneo tournament
tornillo screw
torno around
tornád reconsider
toro bull
torpe clumsy
torre tower
torta cake loaf
tortilla omelette
tortuga turtle
tortuoso winding
torvo grim
tos cough
tosco coarse rough
tostada roasted toast
totalidad whole
tou toi tou
tozudo stubborn
traba obstacle
trabajador worker
trabajar work
trabajo employment job labor labour
trabar strike
trabucos ramps
tradiciones traditions
traducción translation
trae brings
traficante dealer
tragará devours
trago drink
trague swallow
traicionero treacherous
traición betrayal treason
traje costume dress suit
trajeron brought
trajín bustle
trama knit plot weave
tramo stretch
trampa trap
tramposo cheat
tranquilo calm quiet
transcurrir elapse pass
transcurso course
transeúnte by passer
transitar travel
transmigración exile
transportar carry
tranvía tram
trapo cloth rag
tras after behind
trasero behind rear
trasladar move transfer
traslado copy text
traspasaron pierced
traspases encroach
traspaso transfer
trasportados exiles
trasquilaba shearing
trasto junk
trastornar subvert upset
trastorno disorder
trastornó overturns
trata about
tratado treaty
tratamiento processing
tratante dealer
tratar deal try
trato treatment
travesura mischief prank
travesía crossing
travieso naughty
través through
trayecto route
trayectoria career path
traza appearance
trazar draw trace
trazo line stroke
trece thirteen
trecho stretch
tregua truce
treinta thirty
tren train
trenza braided plait
trepar climb
tres three
tribulación distress
tribuna platform
tribunal court
tribunos thousands
tributar pay
tributario forced tax
tributarios laborers
tributo taxes
trigal wheat
trigo wheat
trillar thresh
trillo sledge
trimestre quarter
trinchera trench
trineo sledge
trino trill
tripa gut
tripulación crew
triste sad sullen
tristemente sadly
tristeza sadness sorrow
triunfante triumphant
triunfar win
trompa trunk
trompeta horn trumpet
tronco stump trunk
tronó thundered
tropel throng
tropezadero block snare
tropezar stumble
trozo bit piece
trucha trout
truco trick
trueno thunder
trueque barter
truhán rogue
trámite procedure
tránsito passage traffic
trébol clover
trémulo trembling
tu your
tubal meshech
tubería pipe
tubo tube
tuerto eyed one
tullido crippled
tumba grave tomb
tumbado lying
tumbar knock
tumim urim
tumulto uproar
tupido dense
turba mob
turbación confusion
turbar disturb trouble
turbaron alarmed
turbarse contorted
turbio muddy murky
turbión storm
turismo tourism
turquesa agate
tus your
tutela guardianship
tutor guardian
tuyo yours
tálamo carriage
té tea
término border territory
tétrico gloomy
tía aunt
tímido shy
tío uncle
título title
tórnate shulammite
tórtola dove turtledove
tórtolas pigeons
tú you
túnica sash
ubicar locate
ubre udder
ufano proud
ulterior further
ultimar finalize
ultrajar outrage
umbral threshold
umbrío shady
una a one
unce harness
unción anointing
undécimo eleventh
ungido anointed
ungirás anoint
ungüento ointment perfume
ungüentos spices
unicornio wild
unidad unit
unidos united
unir join unite
uno each one
unos another
untadas wafers
untar grease smear
urbanidad politeness
urgencia emergency
urgir urge
uri uri
urna ballot urn
usado used worn
usanza custom
usar use
uso use
usted you
usuario user
usura interest
utilidad usefulness
utilizar use
uva grape
uzzi uzzi
uña hoof nail
uñas hooves
va goes
vaca cow
vacaciones holidays vacation
vacas cattle herd herds
vaciadizo molten
vaciar empty
vacilación hesitation
vacilar waver
vacuna vaccine
vacuo empty
vacío empty handed
vados fords
vagabundo tramp
vagabundos wander
vagamente vaguely
vagar roam wander
vago idle vague
vagón carriage
vaho steam
vaina sheath
vaivén swaying
vajilla accounted crockery dishes
vale voucher
valentía bravery courage
valer worth
valeroso brave
valiente brave mighty warrior
valientes valor
valija case
valioso valuable
valla fence
valor courage value
valoración assessment
vals waltz
vamos go let
van go
vanagloria boasting
vanidad futile
vanidades worthless
vanidoso vain
vano vain
vapor mist steam
vaquero cowboy
vara rod scepter staff stick
varios several
varones men
varonil manly
varón male man
vasco basque
vasija vessel
vaso cup glass jar vessel
vasos articles utensils
vasti vashti
vaticinar foretell
ve sees
veces times
vecinal local
vecino neighbour
vecinos residents
vedar forbid
vedó prohibits
vega plain
vegas brooks
vegetal plant
veinte twenty
vejez age gray
vela candle sail
velada evening
velar watch
veleidoso fickle
vello down
vellocino fleece
velludo hairy
velo veil
velocidad speed
veloz fast swift
ven come
vena fountain vein
venado deer
vencedor victor winner
vencer conquer defeat overcome
vencimiento expiry maturity
venda bandage
vendaval gale
vendedor seller
vender sell
vendiere sells
vendimia grape harvest
veneno poison venom
venganza revenge vengeance
vengar avenge
venidero coming future
venta inn sale
ventaja advantage
ventana window
ventero innkeeper
ventilar air
ventura fortune happiness
venturoso happy
veo see
ver see
verano summer
veras truly
veraz truthful
verdad faithfulness true truth
verdaderamente truly
verdadero real
verde flourishing green
verdoso greenish
verdugo executioner hangman
verdura greenery vegetable
vereda path
veredicto verdict
vergel orchard
vergonzoso shameful shy
vergüenza disgrace reproach shame
vergüenzas nakedness relations sexual
verja gate railing
verosímil likely plausible
verruga wart
verter pour
vertientes slopes
vertiginoso dizzy
verídico true
vestido clothing dress
vestidos garments
vestir wear
vestíbulo hall lobby
vete go
veterinario vet
vetusto ancient
vez again once
veía saw
viajar travel
viaje journey trip voyage
viajero traveller
viandante by passer
vicio vice
victoria win
vid grapevine vine
vida life
vidente seer
vidriera stained window
vidrio glass
vieja jeshanah old
viendo saw
viento wind
vientos winds
vientre belly womb
viera cherished
viernes friday
viga beam speck
vigente current force
vigilancia surveillance
vigilante guard watchman
vigor force
vigía lookout
vil contemptible vile
villa town
vinagre vinegar
vincular bind
viniere comes
vino wine
vio saw
violación rape
violencias oppression
violentos ruthless
virar turn
virginidades proof
virreina vicereine
virtudes powers
visaje grimace
viscoso sticky
visillo curtain
visitación punishment
visitado attended
visión sight
vislumbrar glimpse
vista hearing sight view
vistazo glance
visto seen
vistoso showy
vitalicio life
viuda widow
viudez widowhood
viva raw
vivamente vividly
vivas fresh
vivaz lively
vive lives
viveza liveliness
vivido luxury
vivienda dwelling housing
viviente living
vivieron outlived
vivifícame revive
vivir live
vivirás recover
vivo alive lively
vizconde viscount
viña vineyard
viñas vineyards
viñeros vinedressers
vocablo word
vocación calling
vocal vowel
vocero spokesman
voces cried cry voices
vociferar shout
volador flying
volante wheel
volar fly overhead
volará swoops
volcar overturn
voluntad will
voluntaria freewill
voluntariamente deliberately freely
voluntario willing
volver restore return turn
voló soared
voraz voracious
vosotros you
votación vote
votante voter
voto vote vow
vuele flies
vuelo flight
vuelta return turn
vuelvo dedicate
vuestro your
vulgar common
vulgo people
vulnerar violate
vástago offspring
vértigo dizziness
víboras brood vipers
vínculo bond link
víspera eve
víveres food provisions
ya already now
yacer lie
yacimiento deposit
yegua mare
yelmo helmet
yema yolk
yerba grass
yerbas herbs
yermo waste
yerno in law son son-in-law
yerran contrive
yerro error unintentionally
yeso plaster
yo i
yugo yoke
yunque anvil
yunta yoke
yuntas owned
zabadías zebadiah
zabulón zebulun
zacarías zechariah
zafarrancho havoc
zafio uncouth
zafiro sapphire
zaguán hallway
zalamero flattering
zambri zimri
zambullir dive
zampar gobble
zanahoria carrot
zanja ditch trench
zapatero shoemaker
zapatilla slipper
zapato sandal shoe
zaqueo zacchaeus
zara zerah
zaranda sieve
zarandear shake
zaraías zerahiah
zarcillos earrings
zared zered
zares zeresh
zarpa claw
zarpar sail
zarza bramble
zarzal bush
zeb oreb zeeb
zebee zalmunna zebah
zecri zichri
zelo jealousy zeal
zeloso jealous
zelé fervor jealous
zif ziph ziv
zin zin
zona area zone
zorobabel zerubbabel
zorras foxes
zozobra anxiety
zueco clog
zumbar buzz hum
zumo juice
zurcir darn
zurdo handed left
zurrón bag
ácido sour
ágil nimble
águila eagle
álamo poplar
ámbar amber
ámbito field scope
ánimas souls
ánimo courage mind mood spirit
árabe nomad
árbitro referee
árbol tree
árido dry
áspero harsh rough
áspides cobras venom
áureo golden
ávido eager
él he him
énfasis emphasis
época era period time
ésdras ezra
éxito success
éxtasis ecstasy
ínclito illustrious
índice forefinger index
índole nature
íntegro upright whole
íntimo close
óbolos gerahs
órgano body flute
óseo bone
últimamente lately recently
último last
únicamente only
único only
útil useful
`;
