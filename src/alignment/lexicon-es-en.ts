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
abanico fan
abatida loftiness
abatido contrite
abdenago abednego meshach shadrach
abdías obadiah
abeja bee
aberturas damage
abeto fir
abi abimelech
abiam abijam
abiasaf assir ebiasaph
abidán gideoni
abierta open
abierto opened
abinoem abinoam
abirom abiram dathan
abisag abishag
abismo abyss deep
abismos depths
abisué abishua
abiú abihu
abogado attorney lawyer
abominaciones abominations
abominación detestable
abominará abhors
aborrece hates
aborrecen hate
aborrecida unloved
aborrecidos hated
aborreciendo hating
abortivo stillborn
abrasará scorches
abrazo embrace hug
abrigo coat shelter
abril april
abrir open
abrirán collapses unstopped
abrió opened
abrochar button
abrojos briers
absolviendo unpunished
abuela grandmother
abundancia abundant
abunde abound
abundó trespass
aburrir bore bored
abías abijah
acab ahab
acaba just
acabada completed
acabar end finish
acabó finished
acaso perhaps
acaz ahaz
accarón ekron
acces ikkesh tekoite
acciones shares stocks
accub talmon
aceite oil
acepción favoritism
acepta acceptable
acera pavement sidewalk
acerca concerning
acercar approach near
acercóse advanced
acero steel
acertar guess hit
acicalada polished sharpened
acicalado scoured
acobor achbor
acogida hiding
acogimiento refuge
acometieron rushed
aconsejar advise counsel
acontecer happen
acordado devised
acordar agree remember
acordábame mused
acordóse breeze
acoso harassment
acostar bed lie
acostumbrar accustomed used
acreedor creditor
acta minutes record
actitud attitude
acto act
actriz actress
actuación action proceedings
actual current present
acudir come hasten
acuerdo accord agreement
acusado defendant
acusar accuse charge
acuérdate remember
acá here
acémilas mules
adad ben hadad
adarezer hadadezer
addo iddo
adelantar advance
adelante ahead forward
además addition also besides moreover
adentro inner inside within
adhesión accession
adivinaciones divination
adivinar guess
adivinos mediums spiritists
adiós goodbye
adjudicar award
administrar administer
administren attending obligations
admirable marvelous
admirar admire
adolescente teenager
adonías adonijah
adopción adoption
adoptar adopt
adora worships
adormecimiento eyelids stupor
adoró worshiped
adquirir acquire
aduana customs
adufe tambourine
adultera divorces
adulterarás adultery
aduram adoram
adversarios foes
advertir notice warn
aeropuerto airport
afecto affection lustful
afectos passions
aficionado fan
afirma demolishes stability
afirmaba fountains
afirmado emptiness
afirmados enacted
afirman confidently
afirmar affirm claim declared state
afirmaré establish
aflicciones sufferings
aflicción affliction
afligido afflicted
afrenta insults reproach
afrentas spurned
afuera outer outside
afán eagerness zeal
agageo agagite
agarenos hagrites
agarrar grasp grip seize
agente officer
aggeo haggai
agitar shake wave
agosto august
agradar please
agradecer grateful thank
agravado unyielding
agravio extortion wrong
agravó hardened heavy
agregar add
agregó added
agua water
aguantar bear stand
aguardar await wait
aguas water
aguda sharp
agudo sharp
aguijón sting
aguja needle
agujero hole
aguzada sharp
ahiezer ammishaddai
ahogar choke drown
aholibá oholibah
aholá oholah
ahora now
ahorrar save
ahí there
ahías ahijah
aia aiah rizpah
aire air
aja acsah
ajalón aijalon
ajedrez chess
ajenjo wormwood
ajeno alien another foreign
ajenos gods
ajenuz caraway cumin
ajorcas bracelets
ala wing
alabado praised
alabastro alabaster
alabád hallelujah thanks
alambre wire
alarga deferred
alas wings
alba dawn
albañil plumb
albañiles builders
alboroto commotion tumult
alcalde mayor
alcaldes officers
alcanzar overtake reach
alcanzare afford
alcanzará apprehend obtains
alcoba bedroom chamber
alcornoque oak
alcornoques oaks
alcé uplifted
aldea village
alegar allege
alegran triumph
alegraron rejoiced
alegre cheerful glad merry
alegres joyful
alegría gladness joy
alejar away depart
alelu hallelujah
alemania germany
alfa omega
alfolí barn
alfolíes barns
alfombra carpet rug
alforja bag
algo anything something
algodón cotton
alguien somebody someone
alguna some
alguno anyone
alianza covenant treaty
aliento breath
alimento food
aliviar relieve
aljaba quiver
allega reproved
allegan attracts
allegar selected
allende addition
allá there
allí there
alma life soul
almas souls
almenas pinnacle
almendradas almond
almete helmet
almohada pillow
almorzar lunch
almugim algum almug
alquiler rent
alrededor around
alta high loud
altares altars
altivo proud
altivos haughty
alto high tall
altos high places
altura height high
altísimo most
alumbra shining
alumbrar light
alumno pupil student
alzaban ascended
alzar lift raise
ama loves
amaba loved
amable kind
amadati hammedatha
amado beloved
amadores lovers
amalec amalekites
aman love
amanecer dawn daybreak
amante lover
amar love
amargo bitter
amarillo yellow
amasada mixed
amasadas coated wafers
amasías amaziah
ambos both
amenaza threat wilts
ametisto jacinth
amiga friend
amigo friend
amistad friendship
amital hamutal
ammi ammi
ammisaddai ahiezer ammishaddai
ammiud ammihud
ammonitas ammonites
amo master
amonestares warn
amonesto fan
amor love sake
amorreo amorites
ampararé defend
amparo protection
amrí omri
amán haman
amé loved
amó loved
amós amoz
ana hannah
ananías mishael
anatema devoted
ancha spacious
anchas framed
ancho broad wide
anchura wide width
anciano aged appeal elder old
ancla anchor
anda go walks
andaban moved
andado walked
andando walking
andar go walk
andarás captivated
anduviereis hostility
anduvo walked
angustia anguish distress trouble
anillo ring signet
anillos necklaces
animales animals creatures
animar encourage
anoche last
anochecer dusk nightfall
ansia anxiety longing
ante before
antemuro ramparts
antepasado ancestor
anterior previous
antes before
antiguo ancient former old
antojo whim
anular annul
anuló nullified
anunciado preached
anunciar announce
anzuelo hook
anzuelos jaws
aod ehud
apagar extinguish out
apagará quenched unquenchable
apague extinguish
aparecer appear
apareja prepares
apariencia form
apartado paragraph section
apartamiento menstruation purification
apartar aside separate
apartare turns
apartáronse pursuing
apasionado passionate
apedreado stoned
apelación appeal
apellido surname
apenas barely hardly rarely scarcely
aplacó zela
aplastar crush
aplicar apply
apoderar seize
aposento courtroom
apostema boil
apostolado apostleship
apoyar lean support
apoyo support
apreciará values
aprender learn
aprenderán wayward
apresurar hasten hurry
apresúrate quickly
apretar press squeeze tighten
apriesa hurried
aprieta frozen
aprieto reassured
aprobar approve
aprovechar advantage profit
aproximadamente about approximately
apuesta bet
apurar hurry
apuro difficulty trouble
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
arado plowed
arancel tariff
araquita archite
araña spider
arbe arba
arbitraje arbitration
arbusto bush shrub
arca ark chest
archivo file
arco bow
arcos bows portico
arcturo constellations
arder burn
ardiendo blazing fiery
ardiente ardent burning
ardientemente faints
ardientes venomous
ardía blazing
arena sand
areuna araunah
arfad arpad
arfajad arphaxad
argüirá decide
arista beam speck
arma arm weapon
armadas armed
armario cupboard wardrobe
armas armor arms weapons
aromática cane
aromáticas spices
aromático fragrant
arpa harp
arpas harps lyres
arrancado uprooted
arrancar pull tear
arras pledge
arrastrando crawls
arrastrar drag
arrayanes myrtle
arreglar arrange repair settle
arrendamiento lease
arrendatario lessee tenant
arrepentir regret repent
arrepentirme relent
arrepentirá change
arriba above age older up
arriesgar risk
arrimadizos armrest
arrimar near
arrodillar kneel knees
arrojados hurled
arrojar cast hurl throw
arroyo brook stream
arroyos ravines
arroz rice
arruga wrinkle
arruinar ruin
arte art
artificio craftsmanship
artículo article section
arán haran
asa asa
asael asahel
asamblea assembly
ascalón ashkelon
ascender ascend rise
asco disgust
ascuas coals
asechando lurked lurks
asechanzas pushes
asegurar assure ensure
asel azel
asemona azmon
asentado sits
asentaron camped
asentó sat
aser asher
asesino killer murderer
asienta reclines
asiento seat
asilo asylum
asimismo also likewise
asirios assyrians
asistencia assistance
asistir attend
asión ezion geber
asna donkey
asnas donkeys
asno ass donkey
asnos donkeys
asociación association
asolada desolate
asoladas ruined
asolados waste
asolamientos ruins
asomar appear lean
asombrar amaze astonish
asor hazor
aspecto appearance
assur asshur
asta shaft
astarot ashtaroth ashtoreths
astrólogos enchanters
astucia cunning prudence
astuto cunning sly
asuero xerxes
asunto affair matter subject
asur assyria
asustar frighten scare
asán ashan
así says so this thus what
ata wraps
atac hathach
atacar attack
atalaya watchman
ataque fit
atar bind tie
atavíos jewelry treatments
atender attend
atentas attentive
atormenta tormenting
atormentado agony
atravesar cross
atreverse dare
atribuíd ascribe
atroz atrocious
atrás retreat
ató tied
aula classroom
aullar howl
aullido wailing
aullád wail
aumenta persuasiveness
aumentar increase
aumento garland
aun even
aunque although though
aurora dawn
ausencia absence
autobús bus
autoridad authority
auxilio aid help
avanzar advance
avaricia dishonest gain greed
avaro idolater miser
ave bird
avecilla bird fresh
aventador fork winnowing
aventarlos scatter
avergonzar ashamed shame
averiguar find inquire
aves air birds
avestruz ostrich
avisar notify warn
aviso notice reported warning
avión plane
ay alas
ayer yesterday
ayos guardians
ayuda aid help
ayudador helper
ayudó helped helps
ayunaron fasted
ayuno fast fasted fasting
ayuntamiento council
azadones plowshares pruning
azar chance
azazel scapegoat
azmot azmaveth
azor bearded vulture
azotado beaten
azotar lash whip
azote scourge whip
azotes beatings lashes
azoto ashdod
azufre sulfur
azul blue
azúcar sugar
añada severely
añadidas unto
añadiduras wreaths
añadir add
añadirá value
añadió added
año year
años years
aún still yet
baal baal
baales baals
baalgad halak
baasa baasha
babilonia babylon
badiles shovels
bagaje supplies
bailar dance
baile ball dance
bajar descend down go lower
bajeza lowly
bajo low short under
bajurim bahurim
bajó down went
bala bilhah bullet
balanza weighed
balanzas honest scales
baldad bildad shuhite
balde bucket
ballena monster
baloncesto basketball
balsasar belshazzar
baltasar belteshazzar
baluarte ramp
banaías benaiah
banco bench booth
bandera banner flag standard
bandido bandit
banquete held
baraquías berechiah
barato cheap
barba beard
barco boat ship
barias beriah
barra crossbar
barras poles
barrer sweep
barriga belly
barril barrel jug
barrio neighbourhood quarter
barro clay mud
basa basin
basas bases stands
base basis
basilisco viper
bastante enough quite
bastar suffice
bastón cane stick
basán bashan
batalla battle
batallas suphah waheb
bato bath
batos baths
bautismo baptism
bañar bathe
baño bath
baúl trunk
bebe drinks
bebedor glutton
beber drink
beberé anew
bebiendo drinking
bebieron drank
bebió drank
beca scholarship
becerra heifer
becerro bull calf
becerros bulls calves
becor becher
beer beersheba
bel bel
belleza beauty
bello beautiful
belén bethlehem
ben benjamin
bendecirá bless
bendición blessing
beneficio benefit profit
benignidad gentleness
bera barah
bermeja reddish
bermejo red
bersabée bathsheba
berzellai barzillai
besai bezai
besar kiss
beseleel bezalel
beso kiss
bestia beast
bestias animals livestock
besó kissed
bet beth bethel
bibliografía references
bien good well
bienaventurado blessed
bienes assets goods possessions property
bigote moustache
biguai bigvai
billete note ticket
blanco white
blando soft
blandura smooth
blasfema blaspheming
blasfemar defy
boca mouth
bocado morsel
bocas mouths
bocci bukki
bocina horn
bocinas horns
bocri bichri
boda wedding
bodas banquet wedding
bodega cellar
bofetada slap
bolsa bag exchange purse stock
bolsillo pocket
bomberos firefighters
bondad goodness kindness
bonito pretty
booz boaz
bordar embroider
borde collar edge
bordón staff
borracho drunk
borrar delete erase
boset bosheth ish mephibosheth
bosor bezer
bosque asherah forest pole wood
bosra bozrah
bota boot
bote boat
botella bottle
botica pharmacy
botija jar
botón button
brama maul
bramando roaring
bramará roar
bramido roar roaring
brasas coals
brasero firepot
bravo fierce
brazo arm
brazos arms
breve brief
breña forest
brillante bright brilliant
brillar shine
brisa breeze
broma jest joke
brotan sprout
bruja witch
brusco abrupt
buen good
buena good
bueno good
buey ox
bueyes oxen
buitre falcon
bujía candle
bulla noise
bulto bundle shape
buque ship vessel
burla joke laughs mockery
burladores scoffers
burlar mock
burro ass donkey
busca search seeks
buscado sought
buscando seeking
buscar look seek
buscó sought
busqué sought
butaca armchair
bárbaro barbarian
béisbol baseball
búsqueda search
caat kohath
caatitas kohathite
cabalga rides
cabalgando riding
caballero gentleman knight sir
caballería cavalry chivalry
caballo horse
cabaña cabin hut
cabañas booths tabernacles
cabecera citadel
cabello hair
cabellos hairs
caber fit
cabeza head
cabezas heads
cabo cape end
cabos corners ends
cabra goat
cabrahígos sycamore
cabras goats
cabrito goat
cachorros cubs
cada each every
cadena chain forge network
cadenas shackles
cadera hip
cadáver body corpse
caer fall
caerá fall
café coffee
caifás caiaphas
caja box
cajón drawer
cal lime
calabaza pumpkin
calabozo stocks
calamidad invites
calcañar heel
calcetín sock stocking
caldeos chaldeans
caldera pot
calderas cauldron
calderos pots shovels
caldo broth
calentar heat warm
calidad quality
caliente hot warm
callar hush quieted silent
calle street
callejón alley
calló silent
calor heat warmth
calumnia breathing slander
calva bald shave
calvo bald baldhead
calzada highway
calzado shoes
calzados readiness
calzones breeches
cam ham
cama bed
camaam chimham
camarada comrade
camarero waiter
camas beds teemed
cambiar change
cambio exchange
camellos camels
camina walks
caminaba straight
caminante bandit traveler
caminantes caravans
caminar walk
camino path road way
caminos ways
camisa shirt
camión lorry truck
camos chemosh
campana bell
campanario belfry
campanilla alternating
campanillas bells
campaña arabah campaign plateau
campañas plains
campesino peasant
campeón champion
campo country field
campos plains
canaana chenaanah
canal channel
canalla rabble scoundrel
cananea canaanite
canas gray
canasta basket
canciller recorder
canciones songs
canción song
candado padlock
candela lamp
candelabros lampstands
candil lamp
candilejas lamps
canela cinnamon
cano gray
cansado tired weary
cansados exhausted
cansancio fatigue weariness
cansar tire
cantaban sang
cantante singer
cantar sing singing
canteros stonecutters
cantidad amount quantity
canto song
cantores singers
cantád praises
cantó crowed sang
capa cape cloak
capaz able capable
capilla chapel
capitanes commanders governors
capitel capital
capiteles bands hooks
capitán captain
capítulo chapter
cara face
caracol stairway
carbones coals glowing
carbón coal
carbúnculo pinnacles sparkling
carcajada laugh
carcamis carchemish
carcoma decay
carcomido bad
cardos briers
carga burden
cargados loads
cargar charge load
cargo post
cariat jearim kiriath
caricia caress
caridad charity
cariot kerioth
cariño affection love
carmel juttah
carmesí scarlet yarn
carnal unspiritual
carnales worldly
carne flesh meat
carnero ram
carneros rams
caro dear expensive
carpintero carpenter
carrera race
carreta cart
carretera highway road
carro car cart chariot wagon
carruaje carriage
carta letter
cartera wallet
carée johanan kareah
casa home house
casado married
casamiento marriage
casar marry
casare marries
casas houses
casco helmet hoof
casi almost nearly
caso case
castaño chestnut
castiga corrects disciplines
castigar punish
castillo castle fortress
casualidad chance
catorce fourteen
caudal fortune wealth
cautivaron captors
cautividad exile
cautivo captive
cavado dug
cavernas caves holes
cavé dug
cayere falls
cayeron fallen fell
cayó fell
caza game hunt hunting
cazador fowler hunter
cazar hunt
caída downfall fall
caído fallen
caña cane reed rod
cañas cubits
cebada barley
cebolla onion
ceder yield
cedro acacia cedar
cedrón kidron
ceguedad blindness
ceja brow eyebrow
celda cell
celebrar celebrate inviting
celestial heavenly
celo feeling suspects
celos jealousy
cementerio cemetery graveyard
cena dinner invited supper
cenar dine sup
ceneret chinnereth
cenez kenaz
cenezeo kenizzite
ceniza ash ashes
cenizas ceremonially
centellas firebrands sparks
centenar hundred
centuriones hundreds
cera wax
cerca close fence near
cercada besieging
cercan mightiest surround
cercano neighbouring
cercaron encircle
cerco besiege siege
cerdo pig
cerebro brain
cereteos cherethites pelethites
cereza cherry
cerraduras bars bolts
cerrajeros metalsmiths
cerrar close shut
cerro hill
cerrojo bolt
cerrojos bars
cerró closed shut
certeza certainty
cerveza beer
cerviz neck necked stiff
cesado ceased
cesar cease stop
cese halted
cesta basket
cesó ceased halted
cetro scepter
ceñidos dressed
ceño frown
chaleco vest waistcoat
chapeos headbands
chaqueta jacket
charco puddle
charlar chat talk
cheenet elsewhere
chica differing girl
chico boy small
chimenea chimney fireplace
chino chinese
chismoso gossip
chocar crash shock
choque crash
choza hut shack
cicatriz scar
ciega blinds
ciego blind
cielo heaven sky
cien hundred
ciencia knowledge science
ciento hundred
científico scientific
cierne bloom blossoming ripens
cierra shuts
ciertamente surely
cierto certain true truly
ciervas stations
ciervo deer stag
cifra figure
cigüeña stork
cilleros storerooms
cima summit top
cimiento base
cimientos foundations
cincel stylus
cinco five
cincuenta fifty
cine cinema film
cineo kenite
cinta belt ribbon
cintas panels
cinto loincloth waistband
cintos sashes
cintura waist
cinturón belt
circuncidado circumcised
ciro cyrus
cirujano surgeon
cis kish
cisternas cisterns
cisón kishon
cita appointment quotation quote
ciudad city town
ciudadano citizen
ciudades cities
cizaña weeds
ciñó tucked
clamaron cried
clamor cry outcry
clamó cried
claramente clearly
claridad clarity light
claro clear light
clase kind
clavar fix nail
clave key keywords
clavo nail
clavos beads nails
clemente compassionate gracious
cliente customer
cláusula clause
coadjutor worker
cobar kebar
cobarde coward
cobertor covering
cobrar charge collect
cocerán bake
coche car carriage coach
cocida baked boiled
cocina kitchen
cocinera cook
codicia greed
codiciar desirable steeds
codiciarás covet
codicies captivate
codo cubit elbow
codornices quail
codos cubits
cofre chest
coger catch glean seize take
cogiendo gathering
cogió caught took
cohecho bribe
coherederos heirs
cojo lame
cojos lame
cola tail
colas tails
colchón mattress
colgado hung
colgar hang
colgaron hanged
colina hill
collado hill
collados hills
collar chain necklace
collares pendant
colmo height
colocar place put
color colour
colores colors
columna pillar
columnas posts
come eats
comedor dining
comenzado begun
comenzar begin start
comenzaron began
comenzó became
comer eat
comerciante merchant
comercio commerce trade
comerá eaten
cometer commit
comida dinner food meal
comido eaten
comiendo eating
comienza begin
comiere eats
comieron ate
comilón glutton
comino caraway cumin
comisario commissioner
comió ate
como as how like
compadecer pity
compañero companion friend
competencia jurisdiction
complacer please
comportamiento behavior
composición formula
compraban kue
comprador buyer
comprar buy
compraréis purchase
compraventa sale
comprenden contain
comprender understand
compromiso commitment
compré bought
comunicado statement
comunión fellowship
común common
con with
concebido conceived
conceder grant
concibió conceived
conciencia conscience
concierto covenant
concilio sanhedrin
concluir conclude end
concupiscencia desires
concupiscencias passions
conde count
condena acquitting condemnation interceding sentence
condenó dethroned
condición condition
conducir drive lead
conducta behavior
conducía successful
conejo rabbit
conenías conaniah director
conexión connection
confesar confess
confiadamente securely
confianza confidence trust
confiesa confesses
confirmados blamelessness
confirmar fulfillment
confirmaré establish
conforme according
confundir confuse
confusión shame
congoja ache
congojéis worry
congregación assembly congregation
conjunto set whole
conjuración conspiracy
conjuro adjure
conmigo with
conmover move
conoce knows
conocer know
conocido known
conocidos friends
conociendo knowing
conocimiento knowledge
conoció met
conocí knew
conque so
conquista conquest
consagraciones ordination
consecuencia consequence
conseguir achieve get manage obtain
consejo advice board council counsel
conservar keep preserve
considerado shuns
consideré inspected
consolación encouragement
consolar comfort console
conspirado conspired
constitución constitution
constituye appoints
constriñe compels
consuele encourage
consuelo comfort consolation
consultar inquire
consultores counselors
consumada intentions
consumidor consumer
contado credited
contados numbered registered
contaminéis defile
contar count tell
contará calculate
contemplar gaze
contencioso contentious
contención ambition
contener contain
contentamiento delight
contento happy pleased
contestar answer reply
contestó replied
contienda conflict strife
continuamente regularly
continuar continue
contra against
contrabando smuggling
contratación trading
contrato contract
contumaces merathaim
contumaz stubborn
contó told
convencer convince
convenio agreement
convenir suit
conversación conduct conversation
convertir become turn
convertiré revoke
convidado invite
convidados guests
conviene ought
convienen consistent
convite feasting
convocaciones assemblies
convocación sacred
convocar convene
copa cup glass
copas cups petals
corazas breastplates
corazón heart
corbata cravat tie
corchetes clasps
cordel line measuring
cordero lamb
corderos lambs
cordura sanity
cordón cord
corintios corinthians
coritas korahites
corona crown
coronel colonel
coros cors
corral yard
corre flowing
corrección discipline
correo mail post
correos couriers
correr run
correrán gallop
corriendo ran
corriente current
corrientes streams
corrieron gushed
corro dancing
corrompido corrupted
corrompió smelled
corros dances
corruptible imperishable perishable
corría running
cortamiento decision
cortar cut
corte court cut
cortina curtain size
corto short
cortés polite
corzo gazelle
coré korah
cosa anything nothing thing
cosas everything things
cosecha harvest ingathering
coselete opening
coser sew
costa coast
costado side
costar cost
costas costs
costilla rib stabbed stomach
costumbre custom habit
creación creation
creado created
crear create
crecer grow
crecimiento growth
crecía grew
cree believes
creer believe think
creo believe think
crepúsculo twilight
creyente believing unbelieving
creyó believed
creía believed thought
creído believed
creó created
criada maid maidservant servant
criar raise
criatura child creature
criba grate grating
cristal glass
crié created
cruces crosses
crucificado crucified
crujir gnashing
cruz cross
cruzar cross
crían miserable
crío create
crónicas accomplishments chronicles
cuaderno notebook
cuadra stable
cuadrado square
cuadrilla division
cuadrilleros taskmasters
cuadro painting picture
cual which
cualidad quality
cualquier any
cualquiera anyone everyone whoever
cuando when
cuanta determine how
cuarenta forty
cuarto fourth quarter room
cuatro four
cubierta cover deck seat
cubiertas plating
cubre covers
cubriendo overshadowing
cubrir cover
cubrirás overlay
cubriré darken
cuchara spoon
cucharones dishes
cucharón dish
cuchillo knife sword
cuchillos knives
cuello collar neck
cuellos grateful necks
cuenta account bill tells
cuento story tale
cuerda rope string
cuerdas cords ropes
cuerdo prudent sane
cuerno horn
cuernos horns
cuero hide leather skin
cueros skins wineskins
cuerpo body
cuerpos bodies corpses
cuervo crow raven
cuesta slope
cuestiones controversies speculation
cuestión quietness
cueva cave
cuevas caves
cuidado care careful concerned
culebra serpent snake
culebras haunt
culpa blame fault guilt
culto worship
cumbre summit top
cumbres mountaintops
cumplir comply fulfil
cumpliré vent
cuna cradle
cuota fee share
cupo fit
cura cure healing priest
curar cure heal
curiosidad curiosity
cusai hushai
cusan cushan rishathaim
cusi cushite
cutis skin
cuya whose
cuyas whose
cuyo whose
cuyos whose
cuándo how long
cuánto much
cuñado brother-in-law
cáliz cup
cámara camera chamber house room
cámaras rooms
cántaro pitcher
cárcel jail prison
cárceles imprisonments
cárdeno blue
célebre famous
césar caesar
césped grass lawn
címbalos cymbals
cíñete dress
código code
cólera anger rage
cómodo comfortable
cónyuge spouse
da gives
daba gave
dabar debar
daberet daberath
dabir debir
dad ascribe
dado given
dador lawgiver
dalaías delaiah
dalila delilah
dama lady
damasco damascus
dan dan danites give
danzaban danced sistrums
danzas dancing
dar give
darnos revive
darío darius
dato data
datos data
datán abiram
daño damage harm hurt
debajo beneath under
debe must should
debemos ought
deben must should vigil
deber duty must owe should
deberes duties
debes owe
debido due
debilidad weakness
debía had must owed
decacordio strings
decidir decide
decir say tell
declaración interpretation statement
declarados designated
declarando distinctly
declarar declare explain
decreto decree
decía said
dedicación dedication
dedo finger
dedos fingers
defender defend
defendido avenged
degolló slaughtered
dehuel deuel eliasaph
deis foothold
deja leaves
dejado forsaken
dejar leave let
dejarla refrain
dejaron abandoned forsaken
dejase permission urgently
dejó left
del the
delantal apron
delante ahead before front
delantero forward striker
delegar delegate
deleita legpower
deleites luxury pleasures
delgado slender thin
delicado delicate
delicias delight
delito crime offence trespass
demanda claim lawsuit request
demandado defendant respondent
demandante plaintiff
demandaré accountable
demasiado too
demonio demon devil
demostrar demonstrate show
demás others rest
den discreetly
denario denarius
denegar deny refuse
dentera sour
dentro inside within
denuestos insults
denuncia complaint
deponer depose
deprisa quickly
derecha right
derecho justice law straight
derechos ordinances
derogar repeal
derrama pours
derramar shed spill
derramarás fermented
derramaré pour
derramó poured
derredor around
derribar demolish knock
derrota defeat
desafío challenge duel
desampares forsake
desaparecer disappear vanish
desarraigados uprooted
desarrollo development
desayuno breakfast
descalza barefoot
descansar rest
descender descend
descienden descend
desconfianza distrust
desconocida coherent edifies
desconocido stranger unknown
descoyuntaron gripped
descubierta bare exposed
descubre reveals
descubrir discover
descubrirás relations sexual
descubrió uncovered
descuido carelessness neglect
desde from since
desdicha misfortune
desdichado unhappy wretched
desdén disdain scorn
desea delighted
desean dreads
desear desire wish
desearon intensely
desecha rejects
desechará spurn
desempeñar perform
deseo desire wish
desesperación despair
desesperado desperate
deseó longed
desgracia misfortune
desgraciado unfortunate wretch
deshacer undo
desierto desert wilderness
desiertos ruins
desjarretó hamstrung
desleirá melt
desmayes discouraged
desnuda drawn
desnudo bare naked
desobediencia disobedience
desobedientes unholy
despabiladeras tongs trays
despacho office study
despacio slowly
despedaza shred
despedazada mauled
despedir dismiss farewell
despertado woke
despertar awake wake
despertó stirred
despidiere divorces
despido dismissal
despierta awake
despierto stir
despojaron stripped
despojo plunder spoil
desposada pledged
desposarte betroth
despreciar despise
desprecio contempt
después after later then
destetado weaned
destilan overflow
destilarán drip
destino fate
destruir destroy
detener arrest stop
detengas withhold
determinación activities regulating
detrás behind
deuda debt
deudor debtor
devolver restore return
diablo devil
diademas crowns
diamante diamond
diario daily newspaper
dibujo drawing
dice declares said says
dicen say
dicha happiness said
dicho said told
dichoso happy
diciembre december
diciendo said saying
dictamen opinion
dictar issue
diecinueve nineteen
dieciocho eighteen
diecisiete seventeen
dieciséis sixteen
diente teeth tooth
dieron gave
diestra right
diestros experienced
diez ten
diezma ephah tenth
diezmos tithe
diferencia distinction
diferencias different
dificultoso impossible
difícil difficult hard
diga say
dignidad dignity
digno worthy
digo say tell
dijeron said
dijo replied said says told
diligencia effort
diluvio flood
dinero money
dio gave
dios god
dioses gods
diputado congressman deputy
dirección address direction
dirigir address direct lead
disculpa apology excuse
discurso speech
discípulo disciple
disfrazóse disguised
disgusto displeasure
disimular conceal hide
disminuir decrease
disminuye lighten
disolución indiscretion
disparar fire shoot
disparo shot
dispensación stewardship
disponer dispose
disposición layout medicine provision
dispositivo device
disputa argument quarrel
distancia distance
distinto different distinct
disón anah dishon
diversas various
divertir amuse
dividido divided
divulgado fame
diáconos deacon
doblada unequal
doblado double
doblar bend fold
doble double
doce twelve
docena dozen
doceno twelfth
docente teacher
doctor instructors
doctores experts teachers
doctrina teaching
dolor anguish grief pain sorrow
dolores pains
domicilio address domicile
domina rules
domingo sunday
don don gift
doncella maid maiden
donde where
dones gifts
dor dor endor naphath
dorado golden
dormir sleep
dormitorio bedroom
dormía general
dos two
dote dowry
doy give
dracmas darics
dragones jackals
duda doubt
dudar doubt hesitate
duelo mourning
duermen sleep
dueña mistress owner
dueño master owner
dulce sweet
dulzura sweetness
duodécimo twelfth
dura necked stiff
duramente harshly
durante during
durar last
durmiendo asleep
durmiere menstrual
durmió rested slept
duro hard
duros stubborn
dáte hurry
débil weak
décimas tithe
décimo tenth
día day
días days
dígame tell
dólares dollars
ebed melech
eben ebenezer
echa drives
echado driven thrown
echar cast throw
echare encounters sleeps
echarle arrest
echemos dictates
eché banished
echó threw
edad age
edades generations
edificada rebuilt
edificado built
edificio building
edrai edrei
educación education
efa ephah
efectivo cash
efeso ephesus
eficaz effective
efra ophrah
egeo hegai
egipcio egyptian
ejecución enforcement execution
ejemplo example
ejercer exercise
ejido pastureland
ejército army
ejércitos hosts
ela ela elah
elat eloth
elección election
elegido chosen
elegir choose elect
elementos basic
elfaal elpaal
eliasaf deuel
eliasib eliashib
elifalet beeliada eliphelet
elifaz temanite
eligió repeated
elioenai eliehoenai
elisabet elizabeth
elisafán elzaphan
elisama elishama
eliseo elisha
elisur elizur shedeur
eliud matthan
eliú elihu
ella her she
ellas them they
ello it
ellos their them they
elí eli
elías elijah
emat hamath lebo
embajada delegation embassy
embajador ambassador
embajadores envoys messengers
embargo however seizure
emboscada ambush
embozalarás treading
embriagar intoxicate
embriaguez drunkenness
emmanuel immanuel
emmer immer
emoción emotion
emperador emperor
empezar begin start
empezó began
empeño determination effort
empleado clerk employee
emplear use
empleo job
empresa company enterprise
emprestado borrower
empujar push
enac anak
enaceos anakim
enajenar alienate dispose
enalbardó saddled
enamorado love lover
enamoró lusted
encantadores mediums sorcerers
encantamentos arts magic
encantar charm delight enchant
encargado agrees
encender kindle light
encendieron blazed
encendió burned
encerrar lock shut
encerrará isolate
enciende discord
encima above over top
encontrado found
encontrar find meet
encontrará studded
encuentra finds
encuentro encounter meet meeting met
encuesta poll survey
endecha lament
endemoniado possessed
endereza course
endurece hardens
endurecieron necks stiffened
enemigo enemy
enemigos enemies foes
enemistades hatred
enero january
enfadar angry annoy
enfermar joins
enfermedad disease illness sickness
enfermera nurse
enfermo ill sick
enfoque approach
enfrente opposite
engadí gedi
engastes filigree settings
engañadores imposters
engañar deceive
engañoso faulty
engendró father
engordados fattened
engrandece magnifies shows
enjullo weaver
enlace link
enlutados mourners
enmienda amendment
enmudecí speechless
ennom hinnom
enojado angry
enojarme provoke
enojaron indignant
enojes fret
enojo anger wrath
enojó angry
enojóse furious
enorme enormous huge
ensalza exalts
ensalzados enthrones
ensanchó enlarges
ensayo essay
enseguida immediately
enseña trains
enseñaba taught
enseñador embodiment
enseñamiento instruction
enseñanza heeds
enseñar show teach
enseñaren verdict
enseñas accordance
enseñorea rules
enseñoreará rule
ensoberbeció deposed
ensuciará desecrate
entalladuras carvings
entender understand
entenderá pays
entenderéis purposes
entendido discerning
entendiendo profound
entendimiento insight
entenebrecido darkened
enterar learn
enteras uncut
entero entire whole
enterrando burying
enterrar bury
entidad entity
entiende understands
entierre bury
entierro burial funeral
entonces then
entorno environment
entrada entrance entry input
entrar enter
entre among between
entrega betrayer
entregar deliver hand
entrenador coach
entrevista interview
entristezcáis grieve
entró entered
enviado sent
enviar send
envidia envy
envió sent
envoltorio scroll
envolver wrap
envolvió unturned wrapped
envía sends
envío sending
equidad equity
equipaje luggage
equipo team
era was
eran were
eres are
errar astray
error mistake
es is
esa that
esas those
escalera ladder stairs
escamas scales
escapa delivers
escapado fugitive
escapar escape
escaparle sundown
escaramujo thornbush
escarnecedores mockers
escaso scarce
esclavo slave
escoba broom
escoger choose
escogida choice
escogido chosen
escogidos elect
escol eshcol
esconde buries
escondedero hiding shelter
esconder hide
escondido hidden
escondió hid
escondrijo lairs
escopeta gun shotgun
escorias dross
escribanía kit
escribas scribes
escribieron lodged
escribir write
escribiste dictation
escribió recorded wrote
escritas inscribed
escrito writing written
escritorio desk
escritura deed scripture
escrutinio ballot
escuadrones divisions
escuadrón arrayed numbers
escucha ear
escuchar hear listen
escuchó heard
escudero armor bearer squire
escudo crown shield
escuela school
esculpidas porticos
escultura idol
esculturas images
escupir spit
escándalo stumbling
escándalos blocks
escápame rescue
ese that
esforcé aspired
esforcémosnos bravely
esforzará poised
esforzáos courageous
esfuerces courageous
esfuerzo effort valor
esfuérzale enable
esmeralda emerald topaz
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
españa spain
español spanish
especialmente especially
especias spices
especie kind
especiería quantity
espejo mirror
espera waiting
esperaba hoped waited
esperando await
esperanza hope
esperar expect wait
esperaron trusted
esperó waits
espeso leafy thick
espesura shaded
espicanardi nard
espina thorn
esportones basketfuls
esposa bride wife
esposo husband
espuma foam rust twig
espía spy
espías spies
espíritus spirits
esquina corner
esta this
estaba was
estaban were
establecer establish
estaca peg
estacas pegs
estación season station
estadio stadium
estado state
estallar burst explode
estambre knit weave
estando while
estanque pool
estanques ponds
estante shelf
estaol eshtaol zorah
estar be
estas these
estatuas sacred
estatuto permanent
estatutos statutes
estaño tin
este east this
estimación valuation value
estimado orchard
estiércol dung
estiércoles excrement
esto this
estos these
estotros aswan
estoy am
estrado footstool
estrechados restrained
estrechas beveled
estrecho narrow strait
estrella star
estrellados dashed
estrellas stars
estremecer shudder tremble
estremecieron shook
estremeció quaked
estruendo noise
estrépito crackling
estudiante student
estudiar study
estuvo was
está is
están are
estéril barren
estómago stomach
etai ittai
eterno eternal everlasting
etiope cushite
etiopía cush
eunucos eunuchs official
europeo european
evangelio gospel
evitar avoid
exactor oppressor
examen examination
excepción exception
exclamar cried exclaim
exhorta encourage
exhortar generously
exigir demand require
expediente file
expedir issue
experiencia character
expiación offering sin
explicar explain
expropiar expropriate
extender extend spread
extenderé stretch
extendida upraised
extendido outstretched
extendimiento expanse
exterior outward
extiende stretch
extinguir terminate
extranjero foreign resident
extraña adulteress
extrañar strange surprise
extraño outsider
ezequías hezekiah
ezricam azrikam
ezriel azriel
facee pekah
faceia pekahiah
facultad faculty power
fadassur gamaliel pedahzur
falda skirt
faleg peleg
fallo judgment ruling
fallu pallu
falsamente falsely
falsos false
falta defect fault lack
faltar missing
falto lacking lacks
faltó missing
fama fame news report
familia clan
familias clans families
fantasma ghost
fanuel penuel
faraon neco
fares perez
fariseos pharisees
farol lantern
faros parosh
farán paran
fasga pisgah
fasur pashhur
fatiga toil
fatuidad folly
favor favour please
fe faith
febrero february
fecha date
fegiel ocran pagiel
feleteos cherethites pelethites
felicidad happiness
felipe philip
feliz happy
fenenna peninnah
feo ugly
ferezeo perizzites
feria fair
ferias exchanged wares
feroz ferocious fierce
ferrocarril railway
fianza bail surety
fiar trust
fichaje signing
fiebre fever
fiel faithful trustworthy
fieles faithful
fiera beast
fiesta feast holiday party
figura form
figuras fitly
fijar fix
fila line row
filipos philippi
filisteo philistine
filos edged
fin end
final end
finalidad purpose
finalmente finally
finees phinehas
fines ends
fingida sincere
fingir feign pretend
fino fine pure
firma signature
firmar sign
firme established
firmes firm
fiscal prosecutor tax
flaco lean thin weak
flaqueza weakness
flauta flute
flecheros archers
flor flour flower
florecerá blossom flourish
florecido budded
flores flowers
flota apes fleet peacocks
flotar float
flujo discharge
fonda inn
fondo background bottom fund
forastero stranger
forma shape way
formación training
formado formed
formar form
formó shapes
fornicaciones favors promiscuity prostitution
fornicación immorality
fornicarios sexually
fortalecida fortified
fortaleza power strength
fortalezas fortresses strongholds
fortificó strengthens
forzar force
forzó violated
foso den
fracaso failure
francia france
francés french
frase sentence
frecuente frequent
frente forehead front
fresco cool fresh
frontera border frontier
fruta fruit
fruto fruit produce
frutos crops
frágil brittle
frío cold
fue was
fuego fire
fuente basin fountain source spring
fuera out outside were
fueron went were
fuerte mighty rock strong
fuertemente chastened
fuertes fortified
fuerza force strength
fuerzas valor
fuese were
fuga escape flight
fugitivos fugitives
fui was
ful pul
fumar smoke
funcionario official
función function
funda forms
fundamento foundation
fundición cast molten
fundidor silversmith
fundidos melted
fundó founded
furioso insane
furor anger wrath
fusil rifle
fábrica factory
fábula ridicule
fábulas myths
fácil easier easy
fútbol football soccer
gaal gaal
gaas gaash
gabaa geba gibeah
gabaat ribai
gabaonitas gibeonites
gaber ezion geber
gabinete cabinet study
gad gad gadites
gaditas gadites
galaad gilead
galacia galatia
galardón reward
galgal gilgal
galileo galilean
gallina hen
gallo cock rooster
gamaliel pedahzur
gamarías gemariah
gamo stag
gana desire gladly
ganado cattle livestock
ganador winner
ganados flocks
ganancias earnings profits
ganar earn gain win
ganó won
garantizar ensure guarantee
gareb ithrite
garfio fork
garfios forks
garganta throat
garizim gerizim
gas gas
gastar spend
gasto expense
gato cat
gatos hyenas
gaulón golan
gavillas sheaves
gavilán hawk
gaviota gull seagull
gayo gaius
gazer gezer
gebbetón gibbethon
gedeón gideon
gelboé gilboa
gemido groaning
gemimos groan
gemir groan moan
generaciones generations
general commander
genio genius temper
gente nation people
gergeseo girgashites
gersom gershom
gessem geshem
gessur geshur
gessuri maacathites
gesto gesture
get gath
geteo gittite
giezi gehazi
gigante giant rapha
gigantes rephaim
gijón gihon
gime groan
girar turn
gitano gypsy
glorificaban glorified
gloría boasts triumphs
gobernador governor
gobernadores foremen satraps
gobierno government
godolías gedaliah
gog gog
gol goal
golondrina swallow
golpe blow coup stripe stroke
golpear beat strike
gomer omer
gordo fat
gorra cap
gosén goshen
gota drop
gotas drops
gotean shower
gozar enjoy satisfaction
gozo joy
gozoso joyfully
grabadura engraved
gracia favor grace
gracias thanks
gradas steps
grado degree
gran great
grana scarlet
granada slice
granadas pomegranates
grande big great large
grandemente highly
granizo hail hailstones
granja farm
granjería contentment
grano grain
gravamen encumbrance
grave serious
grecia greece
griego greek
grieta crack
grillos chains shackles
gris gray grey
gritar cry shout
grito cry scream shout
gritó cried
grosero coarse rude
grosura finest
gruesa fertile
gruesas pastures
grueso fattened thick
grupo group
guante glove
guapo handsome
guardar guard keep save
guardas watchmen
guardias doorkeepers
guardáos beware
guarnición garrisons outpost
guerra battle war
guerras waged wars
guerrero warrior
guiar guide
guias guides
guisar cook
gusano maggot worm
gusanos worms
gustado tasted
gustar like please
gusto pleasure taste
guárdate careful
género gender genus kind
ha has
haber have
habita dwells
habitaban lived
habitación room
habitante inhabitant
habitaron settled
habitas enthroned
habitád assuring
habla speech
hablaba spoke
hablar speak talk
habló spoke
habor halah
habría would
había had
hace ago does makes
hacedor maker
hacedores doers
hacen do make
hacer do make
haces doing
hacha axe
hachas axes
hacia toward
hacienda estate finance possessions wealth
haciendo doing
hacimiento thanksgiving
hacía did made
hago do
hala aha
halla finds
hallado found
hallar find
hallazgo finding
halló found
hambre famine hunger hungry
hambrienta depleted
han have
hanón hanun
harina flour
haroset hagoyim harosheth
harsa harsha
hartará satisfied
harto enough fed
hartos hunger
hartó disgust
hará will
harás make
has have
hasabias hashabiah
hasta even until
hasub hasshub
hasum hashum
hattaava kibroth
hay there
haz face
hazaña deed feat
he have
hebal ebal
heber eber
hebra thread
hebreas hebrew
heces dregs
hechiceros conjurers sorcerers
hecho done fact made
hechos acts
hechura workmanship
heder stench
hedor stench
hegla mahlah milcah
helada frost ice
helado frozen icy
helcías hilkiah
helón zebulunites
hembra female
hemorróides tumors
hemos have
henchirás ordain
hered ard
heredar inherit
heredarla possess
heredero heir
herederos heirs
herejías factions rivalries
herencia inheritance
herida wound
herido hurt injured
herir injure wound
heriré strike
hermana sister
hermano brother
hermoso beautiful handsome
hermosura splendor
herradura horseshoe
herramienta tool
herrero blacksmith
hervir boil
heródes herod
heveo hittites hivites
hevila havilah
hicieron did made
hidalgo gentleman
hiel gall poisoned
hielo ice
hierba grass herb
hierro iron
higo fig
higos figs
higuera fig
higuerales sleet
higueras vines
hija daughter
hijas daughters
hijo child son
hijos children descendants israelites sons
hilar spin
hilcías jedaiah
hilo thread
hilos clusters raisins
himnos hymns
hin hin
hinchazón swelling
hinchió filled
hipocresía hypocrisy
hipoteca mortgage
hipócrita godless
hiram huram
hiriere kills strikes
hirieron struck
hiriéndole beat
hirió struck
historia story treatise
hizo did made
hoces plowshares pruning
hogar hearth home
hoguera bonfire
hoja blade leaf leaves sheet
hojaldre wafer
hojarascas stubble
hojuelas cakes
hola hello
holganza aroma pleasing
hollada trampled
holocausto burnt
holocaustos offerings
hombre man
hombres men
hombrillos handles projecting
hombro shoulder
homenaje homage
homicida manslayer murderer
honda sling
hondo deep
honestidad dignity
honor honour
honra honor honour
honrado honest
hor hor
hora hour time
horas hours
horca gallows hanged
horno furnace oven
hornos ovens
hoy today
hoyo pit
hoyos pits
hoz sickle
hubiera had
hubo there
huelga strike
huelgan twistedness
huella footprint trace track
huerta garden orchard
hueso bone
huesos bones
huevo egg
huevos eggs
huid flee
huida flight occur
huido fled
huir flee
huirá flee flees
humilde humble
humillar humiliate
humilláos due
humo smoke
humor humour mood
hundir sink
huracán hurricane
hurtado stolen
hurtan attribute
hurtare kidnaps steals
husatita hushathite sibbecai
huyere flees
huyeron fled
huyó fled
huérfano fatherless orphan
huésped guest
huía fleeing
hásme molded
hígado liver
hízolas felled
húmedo damp wet
iba going went
iban went
ida going
iddo ginnethon iddo
idioma language
iditún jeduthun
ido gone
idumea edom
idumeo edomite
idólatras idolaters
iglesia church
ignorante senseless
ignorar ignore unaware
igual equal same
igualará compare
ijares loins
imagen idol
imaginación stubbornness
imaginar imagine
imitadores imitate
impedir hinder prevent
imperio empire
impidáis hinder
impiedad wickedness
importar import matter
imposición laying
impuesto tax
impugnar challenge
impuso imposed
imputado credited
impíamente wickedly
impío wicked
imágenes images
incendio fire
incensario censer
incienso frankincense
incircuncisión uncircumcision
inciso paragraph
inclinar bow lean
inclinó bowed
incluso even including
incorrupción imperishable perishable
incredulidad disobedience unbelief
incumplimiento breach
indemnización compensation
indicar indicate
indio indian
industrias guidance
infancia childhood
inferior lower
infieles unbelievers
infierno hades hell sheol
informar inform report
ingenio mill wit
ingenioso ingenious
inglaterra england
inglés english
ingrato ungrateful
ingresos income revenue
inicuo unjust
iniquidad iniquity
injerido grafted
injuria insult
injusto dishonest unjust
injustos unrighteous
inmediatamente immediately
inmenso immense
inmortalidad immortality
inmueble property
inmunda unclean
inmundicia impurity
inmóvil motionless
inquieto restless uneasy
inquirir explore
inscripción registration
insensatas foolish
insensatez folly
insensato fool
insensatos fools
instante moment
instauró repairs
integridad integrity
inteligencia understanding
intención intention
intentar attempt try
intentó tried
interponer lodge
interpretación interpretation
intestinos entrails
introducción introduction
inundación flood
inversión investment
investigación investigation research
invierno winter
inútil useless
ir go
ira anger wrath
iracundo tempered
iras slow
isaar izhar
isaí jesse
isla coastland island
islas coastlands islands shores
ismael ishmael
israel israelites
izquierda left
jabón soap
jactancia boasting
jada beeliada shammai
jadiel jediael
jah hallelujah
jahel jael
jahiel jehiel
jamás never
jamín benjamin
jamón ham
janameel hanamel
janani hanani
janoe janoah
japón japan
jaquila hachilah
jardín garden
jared kenan
jarim jearim kiriath
jarra jug
jarro platter
jasa jahaz
jaserot hazeroth
jasub jashub
jaula cage
jaziel jaasiel
jeber heber
jeblaam ibleam
jeboc jabbok
jebuseo jebusite
jectán joktan
jefe boss chief head
jeflat japhlet
jefone jephunneh
jefta iphtah
jefté jephthah
jehiel jeiel
jehová lord
jemini benjamite
jemla imlah
jemna imnah
jenoc hanoch
jerameel jerahmeel
jerimot jarmuth jeremoth
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
jezrael jezreel
jezraelita ahinoam
jinete horseman rider
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
jornalero hired
josafat jehoshaphat
josedec jehozadak jozadak
josué joshua
joven young youth
joya jewel
jozabad jehozabad
jozabed jozabad kelita
juan john
judaico hebrew
judío jew jewish
judíos jews
jueces judges
juego gambling game
jueves thursday
juez judge
jugador gambler player
jugar play
juicio judgment justice trial
juicios execute ordinances
junco papyrus
junio june
junta assemble board unites
juntaban brushing touching
juntamente together
juntar gather join
junto beside together
juntura loops seam
juntó assembled
jur hur
jura swears
jurado jury sworn
juramento oath
jurar swear
jurarás oaths
juré swore
jurídico legal
juró swore
justicia justice righteousness
justo righteous
juventud youth
juzgado court
juzgan condemners
juzgar judge
juzgó judged
júbilo noise shouting
júzgame vindicate
kibrot hattaavah
kilómetro kilometer
kir kir
labio lip
labios lips
labor labour work
labra fantasies
labrador farmer peasant
labradores tenants
labrar plough
lado side
lados sides
ladrar bark
ladrillo brick
ladrones thieves
ladrón robber thief
lagar winepress
lago lake
lamentación lamentation
lamentar regret
lamerán lick
lamieron lapped licked
lana wool
lance incident
langosta locust
lanza lance spear
lanzar launch throw
largo long
largos prolong
lavado washed
lavandera laundress washerwoman
lavar wash washing
lavaron washed
lavará bathe
lazadas loops
lazo bond bow snare
lazos snares
le her him
leal loyal
lebna libnah
lebni libni shimeite
lebrillos bowls sprinkling
lección lesson
leche milk
lecho bed couch
lechuza owl
lector reader
lectura reading
ledán ladan
lee reader reads
leedán ladan
leer read
legumbres vegetables
legítimo legitimate
lejano distant far
lejas distant
lejos afar distance far
lengua language tongue
lentejas lentils
lento slow
leoncillos lions
leones lions
lepra disease leprosy
leprosa leprous
leproso disease leper
lequi lehi
les them
lesión injury
letra code letter
letras literature
leudado leavened
leudo leavened
levadura leaven unleavened
levanta lifts
levantaban rose
levantar lift raise rise
levante sunrise
levantándose got
leve light slight
levitas levites
levántate arise get
ley law
leyes laws
leyó read
leído read
leña firewood wood
leño swings
león lion
libertad freedom liberty
libertador deliverer
libra gotten pound saves
librador deliverer
libras minas
libre free slave
libro book scroll
libros books
libró rescued
licencia leave license
liga league
ligero light swift
limosna alms charity
limpiar clean
limpio ceremonially pure
limón lemon
linaje clan
linajes genealogies
lindo pretty
lino linen
linterna lantern
lirio lily
lirios lilies
lisonjea flatters
litigio dispute
llaga infection mildew
llagas sores
llama called calls flame name
llamaba named
llamar call knock
llamaré summon
llamó called summoned
llano plain
llanos foothills
llanto tears wailing weeping
llave key
llegada arrival
llegar reach
llegarás aunt
llegó approached arrived came
llena full
llenar fill
lleno filled full
lleva carries takes
llevaba wore
llevar carry take wear
llevare picks
llevará bear
llevaréis involving
llevó took
lloraba wept
llorando weeping
llorar cry weep
llorarán alas
lloro mourning weeping
lloré wept
lloró wept
llover rain rained
llovió rained
lluvia rain
lluvias showers
lo him it
lobo wolf wolves
lobos wolves
locamente foolishly
loco crazy mad
locura folly madness
lod lod ono
lodo clay mud
log log
lograr achieve manage
logro interest
logró managed
loma hill
lomo back
lomos belt waist
londres london
longanimidad patience
longitud length
los the
lot lot
luces lights
lucha fight struggle
luego immediately later then
luengo abounding slow
lugar place village
lujo luxury
lumbre fire light
luna moon
lunas moons
lunes monday
luto mourning
luz light
luza luz
lágrima tear wipe
lágrimas tears
lámpara lamp
lámparas lamps
lápiz pencil
lástima pity shame
lázaro lazarus
líbano lebanon
lícito lawful unlawful
lúcas luke
maala mahlah milcah
maasías maaseiah
macellot mikloth
maceta flowerpot
macho goat male
machos goats
macmas michmash
madera wood
madianita midianite
madrastra stepmother
madre mother
madrugada dawn morning
madura swing
maduro mature ripe
maestro master teacher
mageddo megiddo
magnificencia majesty
mago magician wizard
magos magi magicians
majada pasture
majadas sheepfolds
majalón mahlon
majestad majesty
mal bad badly disaster evil ill
mala bad
maldad iniquity wickedness
maldecir curse
maldición curse cursing
maleta suitcase
malhechores criminals
malicia malice wickedness
malignos evildoers
malo bad evil
malos wicked
malvado stubbornness
malvados envied ungodly
man manna
manada flock
manadero fountain
manaderos springs
manajem menahem
mancebo young
mancha spot stain
manchas spots
mancos crippled
mandamiento decree
mandamientos precepts
mandar command order send
mando commanding giving
mandó ordered sent
manera way
manga sleeve
manifestación revelation
manifestado revealed
manifiestas obvious
mano hand hands
manojos bundles
manos hands
mansedumbre gentleness
mansos meek
manta blanket
manteca cream curds
mantener keep maintain
manto cloak robe
manue manoah
manzana apple bud
manzanas buds
mar sea
maravilla marvel wonder
maravillaron amazed
maravillarán appalled
marca brand
marchar leave march
marchó left
marco framework
mardoqueo mordecai
mares seas
maresa mareshah
marfil ivory
marido husband
marinero sailor
marquesa marchioness
marqués marquis
martes tuesday
martillo hammer
marzo march
maría miriam
mas but
masa batch dough lump
masas dough
masma mibsam mishma
maspa mizpah
matanza slaughter
matar kill
mataron killed
matará slay
matarás murder
matatías mattithiah
matrimonio marriage
matriz womb
mató killed
mayo may
mayor elder greater larger older
mayordomo administrator butler manager steward
mayormente especially
mayoría majority
mazmorra cistern dropped dungeon
mañana early morning tomorrow
me me
mecedura wave
mecerlo wave
medaba medeba
media half
mediador mediator
medianoche midnight
mediante by through
medicamento drug medicine
medicina healing
medicinas remedy
medida measure
medio among half means middle
mediodía midday negev noon south
medios media
medir measured
mediré parcel
meditación meditation
medos medes
mejilla cheek
mejor best better
mejorar improve
mejorád correct
mejula meholah
melca mahlah milcah
melec abimelech
mello millo supporting terraces
melquisedec melchizedek
melquisua malchishua
memoria remember
mendigo beggar
menester necessary need
menesteroso needy
menor least lesser minor younger
menos least less
menoscabo detriment
menosprecia despises rejects
menospreciando scorned
menosprecio contempt
mensaje message
mensajero messenger
mente mind
mentir lie
mentira falsehood lies lying
mentiroso liar
mentirosos liars
menudo often small
merari merarite
mercader merchant
mercadería profitable
mercado market
merced grace mercy
mercedes irrevocable
merecer deserve
merob merab
mes month
mesa table
mesas tables
mesec meshech tubal
meselemia meshelemiah
meses months
mesezabel meshezabel
mesullam meshullam
mesón inn
meta goal
metal bronze
meter insert put
metros meters metres
mi my
micol michal
midió measured
miedo afraid fear
miel honey
miembro member part
miembros parts
mientras while
mies harvest
mifi mephibosheth
migajas crumbs
mil thousand
milagro miracle wonder
miles tens thousands
milla mile
millares myriads thousands
millón million
ministerio service
ministro minister
miqueas micaiah
miraba looked
miraban facing
mirada gaze glance look
mirar look
mirare reexamines
mirará examine
miraste defenses
mire look
mirra myrrh
miré looked
miró looked
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
mismo himself same self
mismos ourselves themselves
misterios mysteries
mitad half
mitra turban
miércoles wednesday
moabita moabitess
mocedad youth
mochuelo screech
moda fashion
modestia apparent
modificar amend modify
modio seah
modo manner way
moholi mahli mushi
moisés moses
mojado wet
mojar soak wet
mojará dip
moldura handbreadth rim
molduras bands
molestar annoy bother
molestia tolerate
molido pressed
molino mill millstone
moloc molech
momento instant
moneda coin currency
monja nun
monje monk
monstruo monster
montar ride
montaña mountain
monte hill mountain
montes hills
montones heaps rubble
montés wild
montón heap
mora abides dwells
morada dwelling
morador inhabitant
moradores residents
morales balsam
morará abide
morder bite
moreno dark
morir die
moro moor moorish
mortandad plague
mosa moza
mosca fly
moscas flies swarms
mosollam meshullam
mostaza mustard
mostrada pattern
mostrado shown
mostrador counter
mostrar display show
mostró showed
motivo reason
moza girl
mozo boy lad waiter young youth
mucha much
muchacha girl
muchacho boy lad
muchachos boys
muchas many
muchedumbre crowd
mucho lot many much
mudar change move
mudará sours
mudo dumb mute silent
mudos mute
mueble furniture
muela mill millstone
muelas fangs
muelle dock pier quay
muelles huram
muere dies
muerte death
muerto dead killed
muertos slain
muestra sample shows
muestran streaming
mugrones shoots
mujer wife woman
mujeres wives women
mula mule
muladar dung
mulo mule
mulos mules
multa fine
multiplicado multiplied
multitud crowd
mundo world
muralla wall
muriere dies
murieron died
murió died
murmullo clamoring
murmuraban grumble
murmuraciones complaining
muro wall walls
muros walls
musi mahli mushi
muslo thigh
muy very
muñeca doll wrist
márcos mark
mármol marble
más longer more most than
mástil mast
médico doctor physician
mí me
mía mine
mío mine
músculo muscle
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
nacido born
nacieron born
nacimiento birth
nació born
nación nation
nacor nahor terah
nada anything nothing
nadar float swim
nadie no nobody one
nahasón nahshon
najot naioth
namsí nimshi
namuel nemuel
nao ship
naranja orange
narices nose nostrils
nariz nose nostrils
natanael nethanel
natural native
naturaleza nature
naturalmente irrational
navaja knife razor
nave boat ship
navegador browser
navegar sail
naves boats ships
navidad christmas
navíos sail ships
nazareato separation
nazareno nazareth
nazareo nazirite
necao neco
necesidad necessity need
necesidades hardships
necesita needs
necio fool foolish
neftalí naphtali
negado denied
negar deny refuse
negare denies
negarás crows
negligente laziness
negociantes merchants traders
negocio business matter
negra black
negro black
negó denied
nehelam nehelamite
ner ner
nervios sinews tendons
nevar snow
nido nest
niebla fog mist
niega denies
nieto grandson posterity
nieve snow
ninguna any no
ninguno none
nivel level
niña child girl
niñez childhood
niño boy child
niños children
no no not
nobe nob nobah
noche night
noemí naomi
nof memphis
nombrado won
nombre name
nombres names
nona ninth
norma rule standard
nos us
nosotros us we
nota note
noticia news
notificar notify
novedad novelty
noveno ninth
noventa ninety
novia bride girlfriend
noviembre november
novillo bull
novio boyfriend groom
noé noah
nube cloud
nubes clouds
nuera daughter-in-law
nuestra our
nueva new
nuevas news
nueve nine ninth
nuevo new
nuez nut
nulo null void
nun nun
nunca never
nínive nineveh
número number
obedecer attentiveness obey
obedecido obeyed
obispo bishop overseer
objetivo goal
objeto object
obligación obligation
obligado participate
obligar force
obligatorio binding compulsory
obra work
obradores plainly
obran evildoers workers
obras deeds works
obrero worker workman
obstante however nevertheless
ocasión causes opportunity
occidental western
occidente west
ochenta eighty
ocho eight
ocozías ahaziah
ocrán pagiel
octavo eighth
octubre october
ocultar hide
ocultas wonderful
oculto hidden secret
ocupación task
ocupar occupy
ocurrir happen occur
odaia hodiah
odiar hate
odio hate hatred
odollam adullam
odre wineskin
odres tilt
oeste west
ofender offend
ofensa block
ofensas trespasses
oficial officer
oficio trade
ofni hophni
ofrecer offer
ofreciere presents
ofrenda offering
oh oh
oiga listen
ojalá hope wish
ojo eye
ojos eyes sight
ola wave
oler smell
olivares groves
olivas olive
olla pot
ollas pots
ollero potter
olor aroma odour pleasing smell
olvidado forgotten
olvidar forget
olvido oblivion
olvidéis neglect
ombligo muscles
omega alpha
omer sheaf
omnipotente almighty
once eleven
onceno eleventh
ondas waves
oniquinas onyx
ono ono
onésimo onesimus
ooliab oholiab
operación working
oponer oppose
oportunidad opportunity
opresores oppressors
oprobio scorn
ora prays
oración prayer sentence
orando praying
orar praying
orase praying
oratorio inner
orden row
ordenamiento legal order
ordenanza ordinance
ordenanzas statutes
ordenes rows
oreb zeeb
oreja ear
orejas ears
orfandad bereavement
orgullo pride
orgulloso proud
oriental eastern
oriente east
orilla bank edge shore
orillas hem
orión pleiades
oro gold
oronaim horonaim
oruga locust
orád pray
oré prayed
oró prayed
orón horon
osado bold
osaías hoshaiah
oscura faded
oscurecerá obscured
oscureció darkened
oscuridad darkness gloom thick
oscuro dark
oso bear
oséas hoshea
otoniel kenaz othniel
otorgar grant
otoño autumn fall
otra another other
otras other
otro another other
otros another other
oveja sheep
ovejas flock
overos dappled
oye hear hears listen
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
oído ear heard hearing
oídos ears hearing
oír hear
pabellón curtain
pablo paul
paces peace
paciencia endurance patience perseverance
padaia pedaiah
padecer suffer
padre father
padres parents
pagado repaid
pagar pay
pagarlo acknowledges
pagará restitution
pagarás results
pago payment repay
pagáis rendering
pagó paid
paisaje landscape
paja straw
pajarillos sparrows
paje armor bearer
palabra word
palabras words
palacio palace
palacios citadels fortresses
palasar pileser tiglath
palestina philistia
paletas trays
palmas palm
palmo handbreadth span
palo stick
paloma dove doves pigeon
palominos turtledoves
palos clubs
pan bread food
panadero baker
panal honeycomb
panderos tambourines
panes bread loaves unleavened
pantalla screen
pantalón trousers
papel role
par couple pair
para for to
parado standing stopped
paraguas umbrella
paralítico mat
parar stop
pararán pale
paratonita hillel pirathon
paraíso paradise
parece seems think
parecer appear seem
parecieren harmless
pareció seemed
parecía gleam
pared wall
paredes walls
pareja couple pair
paridas ewes
parido borne
pariente kin relative
parirás conceive
parió birth bore
parlamento parliament
parte portion side
parteras midwives
participante partaker
particularmente privately
partida departure
partidas stages
partido game match party
partir leave
parto labor
partíd immense
partíos route
parábola oracle parable
pasa happens passes
pasaba passing
pasado last past
pasaje passage
pasajero passenger
pasando crossed
pasar happen pass spend
pasaron crossed passed
pascua passover
pasea strut
pasear stroll walk
paseo promenade walk
pasillo corridor
paso pace passage step
pasos steps
pasto pasture
pastor shepherd
pasáis crossing
pasó crossed happened passed
pata leg paw
patio courtyard yard
patria country fatherland homeland
patrón boss pattern
patures pathros
paveses shields
pavor dread
paz peace
pazcan graze
país country
países countries
pañetes undergarments
paño cloth
pañuelo handkerchief
peca sinning
pecado sin
pecador sinner
pecados sins
pecamos sinned
pecar caused commit
pecaron sinned
peces fish
pecho breast chest
pectoral breastpiece
pecó committed
pedazo piece
pedernal flint
pedir ask request
pedro peter
pedían sentenced
pegado clings
pegar beat hit stick
pegue exterminated
pehor peor
peinar comb
peine comb
peladura shaved
pelea fight quarrel
peleaba campaign
pelearon fought
peleó fought
peligro danger
peligros bandits frequent
pelo hair
pelos hair
pelícano owl
película film movie
pena penalty pity sorrow
pendón banner
penetrar penetrate
pensamiento thought
pensamientos plans
pensando expectantly
pensar think
pensaron devise
pensativo pensive
pensé planned
pensó devised thought
peor worse worst
pequeñas braided
pequeño little small
pera pear
perdedor loser
perder lose
perdición abaddon
perdidas lost
perdiere loses
perdonará pity
perdonándoos forgave
perdonó spare
perdón forgiveness pardon
perece perishes
peregrina residing
peregrino foreigner
pereza laziness
perezoso slacker
perfección integrity
perfecto blameless
perfectos mature unblemished
perfumador perfumer
perfume burn incense
perito expert
periódico newspaper
perlas pearls
permanecer remain
permanecerá endure
permanezca continue
permiso permission
permitir allow
pero but
perpetua everlasting life
perpetuo permanent
perro dog
perros dogs
persa persian
perseguir persecute pursue
persevera runs
persiga pursues
persiguen persecutors
personalidad personality
personas partiality people
persuadido persuaded
perversidad perverse
pervierte perverts
pesa weighs
pesada aggravation
pesado heavy
pesar despite regret spite weigh
pesas weights
pescado fish
pescador fisherman
pesebre manger
peso scales weight
pesquera pool
pestilencia plague
pesuño chews cud
peticiones petitions
petición request
petróleo oil
pez fish tar
peña rock
peñas cliffs rocks
piadosos saints
picar bite sting
pide asks
pidiendo demanding
pidiere asks
pidieron asked
pidió asked
pie feet foot
piedad godliness piety pity
piedra stone
piel skin
pieles leather
piensa thinks
pierden perishing
pierna leg
piernas legs
pies feet
pieza piece room
pihahirot hahiroth
pilotos captains
pino pine
pintar paint
pintor painter
pintura painting
piojos gnats
pisa treads
pisadas footsteps
pisar step tread
pisará trample
piso floor
pistola gun
pitones mediums spiritists
placer pleasure
plaga plague
plancha plate
planchas crescent sheets
planta floor sole
plantación planting
plantar uproot
plata silver
platero goldsmith
plato bowl dish platter
playa beach
plaza square
plazas streets
plazo deadline period term
pleito dispute lawsuit
pleitos quarrels
plenitud fullness
plomo lead plumb
plugo pleased
pluma feather pen pinions
población population town
pobre poor
pobreza poverty
poco few little
pocos few
poder can power
poderoso able
podrido rotten
podrá may will
podría could might
podía could
policía police
polilla moth
pollino colt
pollo chicken
polvo dust powder
poncio pontius
pone puts sets
poner put
ponerles lads
pones prowl
ponte blade
ponzoña goblet serpents
por by for
porción portion
porque because for
porqué wink
portada swinging
portal portico
portales gateways
portavoz spokesman
portero gatekeeper goalkeeper
portillo breach gap
portillos gaps
porvenir future
pos follow
posada inn
poseer own
posesión property
poseyó possessed
poste threshold
postes doorposts portico
postilla rash
postre dessert
postrer last
postreras final
potaje stew
potestad authority
pozo well
prado meadow
precio costly price
preciosas rubies
precioso precious
preciso necessary
predicación preaching
predicador futilities teacher
pregonar proclamation
pregunta asks question riddle
preguntado observable
preguntar ask
preguntas comprehension difficult
pregunte medium
preguntó asked
premio award prize
prenda garment security
prender arrest
prensa press
preocupar worry
preparación preparation readiness
prepucio foreskin
prepósito oversaw
presa plunder prey
presencia presence
presente grain this
presentó obese
presidente governor
presidentes administrators satraps
preso imprisoned prisoner
presos trapped
prestación benefit provision
prestado borrow
prestar lend
presto quick soon
presunto alleged presumed
pretender claim
prevaleció prevailed severe
prevaricación transgression unfaithfully
prevaricado treacherous
prevaricador faithless
prevención prevention
preñada pregnant
priesa hurried quickly
primavera spring
primero first
primerías state
primicias firstfruits
primo cousin
primogenitura birthright
primogénito firstborn
principales nobles
principalmente mainly
principio beginning
prisa haste hurry
prisiones chains
prisión prison
privar deprive
probablemente probably
probado tried
probar prove taste try
procedimiento procedure
procura effort intends
procuraba trying
procurando preeminent
procurar try
prodigios marvels
producir produce sprout
profanas irreverent
profano common
profanó desecrated
profecías prophecies
profesión confession
profesor teacher
profunda deeper
profundidad depth
profundo deep
promedio average
prometer promise
promover promote
pronto soon
pronunciare blasphemes
propiedad property
propio own
proponer propose
proposición showbread
propuesta proposal
propósito purpose
prosperado prosper
prosperará renounces
proteger protect
provecho benefit profit
proverbio proverb
provincia province
prudencia understanding
prueba evidence proof test
pruebas trials
préstamo loan
príncipe leader prince ruler
príncipes officials
prójimo neighbor
próximo next
publicano collector
publicanos tax
publicar liberty
pudieron unable
pudo could
pueblo people town village
pueblos nations
puede can cannot may
puedo can
puente bridge
puerco pig
puercos pigs
puerta door entrance gate
puertas doors gates
puerto harbour port
pues for since
puesto position post put since stall
pulgar earlobe thumb toe
pulgón locust
punto point
pur pur
pureza purity
purificación cleansing purification
puro cigar pure
pusieron put
pusisteis sheltered
puso placed put
puñal dagger
puño fist handful
puños handfuls
pábilo wick
página page
pájaro bird
pálido pale
párpados eyelids
párrafo paragraph
pérdida loss
pónle hosea
púrpura purple
púsolas fastened
que that which who
quebradas smashed
quebradura fracture inflicted
quebranta shatters
quebrantado broken
quebrantamiento destruction
quebrantará crush
quedar remain stay
quedemos shelters
quedó left remained
queja complaint
quelión chilion
quemadura scar
quemar burn
quemó burned
quemólo powder
querer love want
querido beloved dear
querría wish
querubines cherubim
quería wanted
querían wanting
queso cheese
quicios tenon
quiebra shatters
quien who whom
quiera wherever
quiere wants
quieren want
quieto ease still
quijada jawbone
quince fifteen
quinto fifth
quisiera like would
quisiere wants
quisieron refused
quiso refused unwilling wanted
quitar remove take
quitarás purge
quitim cyprus
quitó removed
quizá maybe perhaps
quién can
qué what why
raab rahab
rabia rage
rabsaces rabshakeh
racimo cluster
raerá shave
rafaias rephaiah
rafidim rephidim
rahuel reuel
rama branch
ramas branches
ramera harlot prostitute
ramo bouquet
ramos branches
ranas frogs
rango rank
rapiña violence
raro rare strange
rasataim cushan rishathaim
rasgo feature
rastro trace
rasín rezin
rata rat
ratificar ratify
rato while
ratones rats
ratón mouse
rayo lightning ray
rayó eradicated
raza breed race
razón reason right
raíces root roots
raído blotted
raíz root
real camp royal
realizar carry perform
realmente really
rebaño flock
rebelado unfaithful
rebelde rebel
rebeliones transgressions
rebla riblah
recabitas rechabites
recado errand message
recamador embroidered
recibe welcomes
recibir meet receive
recién newly recently
reclamar claim
recoger collect gather
reconciliación reconciliation
reconciliaros include
reconciliará atonement
reconocer recognize spy
reconocido spied
recordar remember
recorrer travel
rectitud uprightness
recto upright
recuerdo memory remembrance
recurso appeal resource
red mesh net network
redaño lobe
rededor around
redención redemption
redentor redeemer
redes nets networks
redimido redeemed
redimidor avenger
redoma bowl
redondo circular
reducir reduce
reedificó rebuilt
referir refer
reflejo reflection
refrán proverb
refugio fortress refuge
regalo gift present
regiones naphoth
registro record register
región district
regla rule
reglamento regulation
regocíjense magnified
regresar return
rehenes bargain
rehusar refuse
reina queen
reinar became reign
reino kingdom
reinó reigned
reja bars grille
rejas lattice
relación relation
reloj clock watch
relámpago lightning
remeros oarsmen sailors
remiendo patch sews
remisión forgiveness
remmon rimmon
remo oar
remordimiento remorse
remuneración remuneration
rencilla meribah
rencillosa contentious
rendir surrender yield
renglón line
renta income
rentas toll
renueva renewed
renuevo branch
renuncia resignation waiver
reo culprit defendant
reparar notice repair
repartiendo apportions
repartimientos divisions
repartir distributing
repente sudden
repetir repeat
reposo rest
reprender survives
reprendió rebuked
reprensiones reproofs
reptil insects
reptiles creeping
repudiada divorced
repudio certificate
requerir require
requisito requirement
resbalar slip
resbalaré shaken
rescatada repentant
rescate ransom
rescindir rescind
reservar reserve
resfa aiah rizpah
residir reside
resiste opposes
resistir resist
resolución decision resolution
respecto regard
respetar respect
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
restauraron repairs
restituyó recovered
resto remnant
restos remains
resucitado risen
resucitar revive
resucitó raised
resultado result
resumen abstract summary
resurrección resurrection
retirar retire withdraw
reto challenge
retrato portrait
reunir gather meet
reunión meeting
revela reveals
revelación revelation
reverdeciendo reappears
reverdeció diseased
reverencia homage
revolución revolution
revolver stir
revuelta rolled
revés reverse setback
rey king
reyes kings
rezar pray
reír laugh
reñir quarrel scold
ribera shore
riberas canals streams
rico rich wealthy
ricos rich
riega plants
rieron laughed
riesgo risk
rincón corner
riqueza riches wealth
risa laughter
rito ordinance
riñones kidneys
riñó rebuked
rió laughed
roba robs
robado robbing
robar rob steal
robaron plundered
roble oak
robo robbery theft
roboam rehoboam
roca rock
rocín nag
rocío dew
rodar roll
rodear roaming surround
rodearon hateful
rodilla knee
rodillas knees knelt
roedora harmful
rogando imploring petitioning
rogar beg pray
rohob rehob
roja red
rojo red ruddy
rojos dyed
roma rome
romelías remaliah
rompen burst
romper break
romperá loose
rompió broke tore
ronco hoarse
roob rehob
ropa clothes garment robe
ropas robes
rosa rose
rostro face
rostros faces
roto broken
rubenitas reubenites
rubio blond fair yellow
rueda conference wheel
ruego plea please prayer
ruegos petitions
ruido noise
ruina downfall
rumbo course
rumia cud
rumor murmur rumour
ruso russian
rut ruth
ruégoos urge
rápido fast quick
río euphrates nile river
ríos rivers streams
saba abimael obal
sabama sibmah
sabe knows
sabeos sabeans
saber know
sabiduría knowledge wisdom
sabio wise
sabor savor taste
sabá sheba
sabía knew
sacaba marches
sacaban imported swordsmen
sacar out take
sacerdote priest
saco sack sackcloth
sacos sackcloth
sacrificaba sacrificing
sacrifican participants
sacrificó offered
sacrifiquemos slackers
sacudir shake
sacó took
sadoc zadok
saduceos sadducees
saeta arrow shoot
safat shaphat
safatias abital
safatías shephatiah
safán shaphan
sagrado sacred
sal salt
sala hall parlour room upper
salada salt
salamiel shelumiel zurishaddai
salario reward wage wages
salatiel shealtiel
sale leaves
salfaad zelophehad
salida departure exit
salidas exits
salieron left
salir go leave out
salió left went
salma salmon
salmana zalmunna zebah
salmos praises sing
salomit shelomith
salomón solomon
saltaba danced
saltando bounding
saltar jump leap
salterio lyre
salterios harps lyres
salto jump leap
salud health salvation
saludar greet
saludes victories
saludáos kiss
salutaciones marketplaces
salutación greeting
salva saves
salvador savior
salvaje savage wild
salvamento reclaim
salvar save
salvo except safe save saved
salón drawing hall room
samaa shimea
sames shemesh
samgar shamgar
samir shamir
samma shammah shimeah
samsai shimshai
sana healed
sanaballat sanballat
sanar heal recover
sanción sanction
sangre blood
sanidad soundness
sanidades healing
sano healthy
santa holy sacred saint
santiago james
santidad holiness holy
santidades most
santificaciones sacred
santificado consecrated sanctified
santo holy saint
santuario holy sanctuary
sanó healed
saquearon plundered
sara serah
saraa zorah
saraim shaaraim
saraías seraiah
sarepta zarephath
sarezer sharezer
sargento sergeant
sarna boils
sartén griddle
sarvia zeruiah
sarón sharon
sasabasar sheshbazzar
sastre tailor
satanás satan
satisfecho satisfied
sauces willows
se himself itself
sea be may
seba beersheba
sebo fat
seboim admah zeboiim
sebos fat portions
seca dry
secar dries dry
secaron dried
secará wither
sección section
seco dry
secreto secretly
secó dried withered
secóse dried
sed thirst
seda silk
sedecías zedekiah
sedeur elizur shedeur
sedienta parched
sediento thirsty
sefer shepher
sefor zippor
segada harvest
segador reaper
segará reap sows
seguidor fan
seguir continue follow pursuing
segundo second
segundos doubly
seguridad safety security
seguro insurance safe sure
según according
seis six sixteen
seiscientos six
sejón sihon
sela shelah
selemías shelemiah
sella seal
sellada sealed
sello seal stamp
sellos seals
sellum shallum
selomit shelomith
selva forest jungle
sem shem
semana week
semanas weeks
semaías shemaiah
semblante countenance face
sembrado sown
sembrados tilled
sembrar sow
sembrare sows
semejante like similar
semejanza likeness
semeí shimei
semeías shemaiah
semida shemida
semilla seed
semiramot shemiramoth
senado senate
sencillo simple
senda path
sendas paths
sendero path
seno bosom laps
sentado seated sitting
sentar seat sit
sentare furniture
sentencia judgment ruling sentence
sentido meaning sense
sentimiento feeling sentiment
sentir feel
sentía felt
sentó sat
separar separate
septiembre september
sepulcro grave pit sheol tomb
sepulcros tombs
sepultado buried
sequedad drought
sequenías shecaniah
sequía drought
ser be
serebías sherebiah
sereno calm
serio serious
serpiente serpent snake
servicio service
servidor servant
servidumbre bondage slavery
servil regular
servir serve
servían ministered
será be will
sería would
sesac sheshach shishak
sesenta sixty
sesán jarha sheshan
set enosh seth
setenta seventy
setim shittim
seto hedge
sexta sixth
sexto sixth
seña sign
señal sign signal
señalados sealed
señalar point
señales signs
señor gentleman lord mister mr sir
señora lady madam mistress mrs
señores lords masters
señorita miss young
señorío dominion
si if
siba ziba
siceleg ziklag
siclo shekel
sido been
sidonios sidonians
sidrac abednego meshach shadrach
siega harvest
siembra sown
siembran sow
siempre always forever
sienes slice
siente feels
sierra mountain saw
sierva maidservant
siervas menservants
siervo servant
siesos afflicting
siesta nap
siete seven
sietecientos totaled
siglo age century ever everlasting
siglos ages
significado meaning
significar mean
sigue chases continues follows
siguiente next
siguieron pursued
siguió followed
siha ziha
silbar whistle
silbo object
silencio silence
silla chair saddle
sillas seats thrones
sillón armchair
silo shiloh
silonita shilonite
silvano silvanus
sima pit
simeón simeonites
simiente descendants offspring seed
simientes seeds
sin without
sinagoga synagogue
sinceridad sincerity
sindicato union
sinfonía music
singular prized
sino but except fate
sintió felt
siquem shechem
siquiera even
siria aram
siriaco aramaic
siros arameans
sirve serves
sirvieron served
sitio place site
situar situate
sión zion
soba zobah
sobal shobal
soberano sovereign
soberbia pride
soberbio proud superb
soberbios arrogant
sobna administrator shebna
sobocai hushathite sibbecai
sobra remainder
sobrar left
sobras kneading
sobre about envelope on over
sobrepuja exceeds surpasses
sobrina niece
sobrino nephew
sobrios sober
sociedad company society
socorro help
socot succoth
sodomíticos prostitutes shrine
sofar naamathite zophar
sofonías zephaniah
sogas ropes
sol sun
solado pavement
solamente only
solano wind
soldado soldier
soledad desolate loneliness solitude
solemnidad feast
soler usually
solicitar apply request
solicitud application earnestness
solo alone only
soltar loose release
soltero bachelor single
soltó released
solía usual
solícitos worry
sombra shade shadow
sombrero hat
sombrío green
somer shomer
son are
sonar ring sound
sonido sound
sonreír smile
sonrió smiled
sopa soup
soplar blow
sordo deaf
sorprender surprise
sortijas rings
sospecha suspicion
sospechar suspect
sostener hold sustain
soy am
soñar dream
su her his its their
sual shual
suar zuar
suave gentle pleasant soft sweet
suavemente smoothly
subael shubael
subida ascent
subir climb go rise up
subirá ascend
subió climbed went
subía rising
suceder happen succeed
sucederá fate
suceso event
suciedad indecency
sucio dirty
sudor sweat
suegra mother-in-law
suegro father-in-law
sueldo salary wages
suelo floor ground soil
suelto loose
suerte fate lot luck
suertes lots
sueño dream sleep
suf zuph
sufragio suffrage
sufrido endured
sufrir suffer
sujeción submissiveness
sujetar hold
sujetos submit
sujetó subjected
sujita bildad shuhite
suma sum
sumo utmost
sunamita shunammite
supermercado supermarket
supiere unaware
supieron knew
suplicación petition
suplicar beg implore
supo knew
suponer suppose
sur shur south zur
surcos furrows
surisaddai shelumiel zurishaddai
sus her his its their
suscribir sign subscribe
suspender suspend
suspirar sigh
suspiro groaning
sustentan sustainer
susto fright
susurrar whisper
sutala shuthelah
suya hers his
suyo hers his
sábado sabbath saturday
sábana cloth sheet
sán shan shean
sé know
séptimo seventh
sí yes
sílaba syllable
súbito sudden
taberna tavern
tabernáculo meeting tabernacle tent
tabla board frame plank
tablas tablets
tacha unblemished
tafnes tahpanhes tahpenes
tal such
talentos talents
tales such
talla graven
tallar carve
taller workshop
tamaño size
también also too
tamnat timnath
tamo chaff
tampoco either neither
tan so
tanto much so therefore
tapar cover
tapia wall
tardar delay long
tarde afternoon evening late
tardes twilight
tardía showers
tare terah
tarea quota task
tarjeta card
tasa rate
taza cup
tazones bowls pitchers
tañedores harpists musicians players
tebni ginath tibni
techo ceiling roof
techumbre roof
teclado keyboard
tecua tekoa
teglat pileser tiglath
tejado roof
tejados rooftops
tejedor weaver
tejones leather
tela cloth fabric
teléfono phone
temanita eliphaz
temas afraid
temblaban quaking
temblar shake tremble
temblará quakes
temblor earthquake panic
tembló shook
teme fears
temen fear
temer fear
temido feared
temió feared
temor afraid fear
tempestad storm tempest
templado hospitable
templos shrines
temporada season
temprana rains
temprano early
temáis afraid
ten merciful mercy
tenaz tenacious
tender stretch
tendido pitched
tendrá have will
tendían cloaks
tener have
tengan discredited
tengo have
tenidos considered
tentación temptation testing
tentaron tested
tentáis duplicity
tenía had
terafim graven
tercero third
terminar end finish
ternilla big
ternura tenderness
terremoto earthquake
terreno ground land
terrible awesome feared
terrones clods
terrores terrors
tersa tirzah
tesalonicenses thessalonians
tesbita tishbite
tesoro treasure
tesoros storehouses
testamento will
testigo witness
testimonio meeting tent
testimonios decrees
tibio lukewarm warm
tiempo time weather
tiempos times
tienda shop store tent
tiendas tents
tiene has
tienen have
tienta tempting
tierno inexperienced tender
tierra earth land
tierras countries lands
tigre leopard tiger
tijeras scissors
timoteo timothy
tinaja jug
tinieblas darkness
tinta ink
tio cousin
tipificar define
tipo type
tirar pull shoot throw
tiro shot tyre
tito titus
titular holder
tizoncillo blight
tizones torches
tizón firebrand
tiña outbreak scaly
tob tob
tocaban trumpeters
tocado touched
tocar play touch
tocaron blew
tocád blow
tocó sounded touched
toda all every whole
todas all
todavía still yet
todo all every whole
todopoderoso almighty
todos all everyone
togorma togarmah
tolerable bearable
tolmai talmai
toma take takes
tomada captured
tomado taken
tomar drink take
tomare takes
tomarla capture
tomó took
tono tone
tonto fool silly stupid
topacio amethyst jacinth
toque touch
torbellino whirlwind
torcida crooked
torcido finely spun
tormenta storm
tornar restore return
torneo tournament
tornád reconsider
toro bull
toros bulls
torpe clumsy
torre tower
torta cake loaf
tortas cakes
tos cough
tostada roasted
tou toi tou
trabajador worker
trabajar work
trabajo job labor
trabucos ramps
tradiciones traditions
traducción translation
trae brings
traer bring
tragará devours
trague swallow
tragó swallowed
traición betrayal treason
traidor traitor
traje dress suit
trajeron brought
trajo brought
trama knit plot weave
tranquilo calm quiet
transmigración exile
tras after behind
traslado copy text
traspasaron pierced
traspases encroach
traspaso transfer
trasportados exiles
trasquilaba shearing
trastornar subvert
trastornó overturns
trata about
tratado treaty
tratamiento processing
tratar deal try
trato deal treatment
travieso naughty
través through
trece thirteen
treinta thirty
tren train
trenza braided
tres three
tribulación distress
tribunal court
tribunos thousands
tribus tribes
tributario forced
tributarios laborers
tributo taxes
trigo wheat
trillo sledge
triste sad sullen
tristeza sadness sorrow
triunfo triumph
trompeta horn trumpet
tronco stump
tronos thrones
tronó thundered
tropezadero block snare
tropezar stumble
tropiezo stumbling
trozo piece
trueno thunder
trámite procedure
tu your
tubal meshech
tumba grave tomb
tumim urim
turbar disturb trouble
turbaron alarmed
turbarse contorted
turbión storm
turco turkish
turquesa agate
tus your
tutela guardianship
tuvieron had
tuvo had
tuyo yours
tálamo carriage
társis tarshish
té tea
término border term territory
tía aunt
tío uncle
tíquico tychicus
título title
tórnate shulammite
tórtola turtledove
tórtolas pigeons
tú you
túnica sash
túnicas tunics
umbral threshold
una a one
unce harness
unción anointing
undécimo eleventh
ungido anointed
ungirás anoint
ungüento perfume
ungüentos spices
unicornio wild
unidos united
unir join unite
universidad university
uno each one
unos another
untadas wafers
uri uri
usar use
uso use
usted you
usura interest
utilizar use
uva grape
uvas grapes
uzzi uzzi
uña hoof nail
uñas hooves
va goes
vaca cow
vacas cattle herd herds
vaciadizo molten
vacuna vaccine
vacío empty handed
vados fords
vagabundos wander
vaina sheath
vajilla accounted
valer worth
valiente brave mighty warrior
valientes valor
valles valleys
valor courage value
vamos go let
van go
vanidad futile vanity
vanidades worthless
vano vain
vapor mist steam
vara rod scepter staff stick
varas staffs
varios several various
varones men
varón male man
vaso cup glass jar vessel
vasos articles utensils
vasti vashti
vaya go
ve sees
veces times
vecino neighbour
vedó prohibits
vegas brooks
veinte twenty
vejez age gray
vela candle sail
velar watch
vellocino fleece
velo veil
velocidad speed
veloz swift
ven come
vena fountain vein
vencer conquer defeat overcome
vencido overcome
vencimiento expiry maturity
vendedor seller
vender sell
vendido sold
vendiere sells
vendimia grape
vendían selling
veneno poison venom
venganza revenge vengeance
vengar avenge
vengo come
venir come
venta inn sale
ventaja advantage
ventana window
ventas sales
ventero innkeeper
ventura fortune
venía came
veo see
ver see
verano summer
veras truly
verdad faithfulness true truth
verdaderamente truly
verdadero real
verde flourishing green
verdugo executioner
vereda path
veredas paths
vergüenza disgrace reproach shame
vergüenzas nakedness relations sexual
vertientes slopes
vestido clothing dress
vestidos garments
vete go
vez again once time
veía saw
viajar travel
viaje journey trip voyage
viajero traveller
vicio vice
vid grapevine vine
vida life
vidente seer
videntes seers
vides vines
vidrio glass
vieja jeshanah old
viejo old
viendo saw
viene comes coming
viento wind
vientos winds
vientre belly womb
viera cherished
viere sees
viernes friday
vieron saw
viga beam speck
vigas beams
vigente current force
vigor force
vil contemptible vile
villa town
vinagre vinegar
viniere comes
vinieron came
vino came wine
vio saw
violación rape violation
violencia violence
violencias oppression
violentos ruthless
virgen virgin
virginidades proof
virtudes powers
visiones visions
visitación punishment
visitado attended
visitar visit
vista sight view
visto seen
viuda widow
viudez widowhood
viudo widower
viva raw
vivas fresh
vive lives
vivido luxury
vivienda dwelling housing
vivieron outlived
vivifícame revive
vivir live
vivirás recover
vivió lived
vivo alive lively living
vivos alive
vivía lived
viña vineyard
viñas vineyards
viñeros vinedressers
vocación calling
vocero spokesman
voces cried cry voices
volar fly overhead
volará swoops
voluntad will
voluntaria freewill
voluntariamente deliberately freely
voluntario willing
volver restore return turn
volvió returned turned
voló flew soared
vosotros you
votante voter
voto vote vow
votos vows
voy go going
voz voice
vuele flies
vuelo flight
vuelta return turn
vuelve returns
vuelvo dedicate
vulnerar violate
víboras brood vipers
vínculo bond
ya already now
yegua mare
yerba grass
yerbas herbs
yerno son-in-law
yerran contrive
yerro error unintentionally
yo i
yugo yoke
yuntas owned
zabadías zebadiah
zabulón zebulun
zacarías zechariah
zafiro sapphire
zambri zimri
zapatero shoemaker
zapato sandal shoe
zaqueo zacchaeus
zara zerah
zaranda sieve
zaraías zerahiah
zarcillos earrings
zared zered
zares zeresh
zarzal bush
zaré zerah
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
zorro fox
águila eagle
ámbar amber
ámbito field scope
ángeles angels
ánimo courage mind mood spirit
árabe nomad
árabes arabs
árbitro referee
árbol tree
árboles trees
áspero harsh rough
áspides cobras venom
él he him
época era period time
ésdras ezra
éxito success
ídolos idols
óbolos gerahs
órgano body flute
últimamente lately
último last
único only
útil useful
`;
