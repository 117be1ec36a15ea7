/**
 * Spanish words with their English ones, a line for each, for the aligner: 5,700 pairs learnt from public-domain verses
 * (IBM model 1, both directions) and 2,000 written by hand for prose, news and law. Ours, free to use. Loaded only when
 * used.
 */
export default `
aarón aaron
abajada loftiness
abajaron incline
abajo below down lower
abajó parted
abarim abarim
abatida loftiness
abatido contrite
abdenago abednego meshach shadrach
abdi abdi
abdías obadiah
abdón abdon
abeja bee
abel abel
aberturas damage
abi abimelech
abiam abijam
abiasaf assir ebiasaph
abiatar abiathar
abib abib
abidán abidan gideoni
abiel abiel
abierta open
abierto open opened
abiezer abiezer
abigail abigail
abinadab abinadab
abinoem abinoam
abirom abiram dathan
abirón abiram dathan
abisag abishag
abisaí abishai
abismo abyss deep
abismos depths
abisué abishua
abiud abiud
abiú abihu
abner abner
abogado lawyer
abominaciones abominations
abominación abomination detestable
abominará abhors
aborrece hates
aborrecen hate
aborrecida unloved
aborrecidos hated
aborreciendo hating
aborreciere hates
aborrecí hate hated
aborrecían hated
aborrezco hate
abortivo stillborn
abraham abraham
abrasará scorches
abrazar embrace
abrazo embrace
abril april
abrir open
abrirán collapses unstopped
abrió opened
abrojos briers
absalom absalom
absolviendo unpunished
abuela grandmother
abuelo grandfather
abundancia abundance abundant
abunde abound
abundó trespass
abuso abuse
abías abijah
acab ahab
acaba just
acabada completed
acabado finished
acabar end finish
acabó finished
acaso perhaps
acaya achaia
acaz ahaz
accarón ekron
acces ikkesh tekoite
accidente accident
acciones shares stocks
accionista shareholder
accub akkub talmon
aceite oil
acepción favoritism
acepta acceptable
aceptar accept
acepto acceptable accepted
acerca concerning
acercar approach
acercó approached
acercóse advanced
acicalada polished sharpened
acicalado scoured
acobor achbor
acogida hiding
acogimiento refuge
acometieron rushed
aconsejáis advise
acontecido happened
acor achor
acordado devised
acordar agree remember
acordábame mused
acordáos remember
acordó remembered
acordóse breeze
acoso harassment
acrabim akrabbim
acreedor creditor
acta record
actor actor
actriz actress
actual current present
actualmente currently
acuerdo agree agreement
acusación accusation charge
acusado accused defendant
acusarle accuse
acuérdate remember
acá here
acán achan
acémilas mules
adad ben hadad
adaias adaiah
adam adam
adar adar
adarezer hadadezer
addo iddo
adelante forward
además addition also besides moreover
adentro inner
adiel adiel
adivinaciones divination
adivinación divination
adivinos diviners mediums spiritists
adiós goodbye
administren attending obligations
admirable marvelous
adolescente adolescent teenager
adoni adoni
adonicam adonikam
adonías adonijah
adopción adoption
adoptar adopt
adora worships
adoraron worshiped
adormecimiento eyelids stupor
adoró worshiped
adramelec adrammelech
adufe tambourine
adufes tambourines
adullam adullam
adultera divorces
adulterarás adultery
adulterio adultery
adulterios adulteries
aduram adoram
adversario adversary
adversarios adversaries foes
advertir notice warn
adín adin
adúltera adulteress
adúlteras adulteresses
adúltero adulterer
adúlteros adulterers
aeropuerto airport
afec aphek
afecto lustful
afectos passions
aficionado fan
afirma demolishes stability
afirmaba fountains
afirmado emptiness
afirmados enacted
afirman confidently
afirmar claim state
afirmaré establish
aflicciones sufferings
aflicción affliction
afligido afflicted
afligidos afflicted
afrenta insults reproach
afrentas spurned
afuera outer
afán eagerness
agag agag
agageo agagite
agarenos hagrites
agente agent officer
aggeo haggai
agosto august
agradó pleased
agravado unyielding
agravio extortion wrong
agravó hardened heavy
agregar add
agregó added
agua water
aguas water waters
aguda sharp
aguijón sting
agujero hole
aguzada sharp sharpened
ahava ahava
ahicam ahikam
ahiezer ahiezer ammishaddai
ahilud ahilud
ahio ahio
ahira ahira
ahohita ahohite
aholibá oholibah
aholá oholah
ahora now
ahí there
ahías ahijah
aia aiah rizpah
aire air
aja acsah
ajalón aijalon
ajenjo wormwood
ajeno alien foreign
ajenos gods
ajenuz caraway cumin
ajorcas bracelets
ala wing
alabado praised
alabanza praise
alabaron praised
alabaré praise
alabastro alabaster
alabád hallelujah thanks
alabádle praise
alarga deferred
alas wings
alba dawn
albañil plumb
albañiles builders
alboroto commotion tumult
alcalde mayor
alcaldes officers
alcanzar reach
alcanzare afford
alcanzaron overtook
alcanzará apprehend obtains
alcoba bedroom
alcornoque oak
alcornoques oaks
alcé uplifted
aldea village
aldeas villages
alegra cheers
alegran triumph
alegraron rejoiced
alegrarse rejoice
alegre cheerful
alegres joyful
alegría gladness joy
alegrías rejoicing
alelu hallelujah
aleluya hallelujah
alemania germany
alemán german
alfa alpha omega
alfolí barn
alfolíes barns
alforja bag
algo anything something
alguien somebody someone
alguna some
algunas some
alguno anyone some
algunos some
alianza covenant treaty
aliento breath
aljaba quiver quivers
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
almugim algum almug
alquiler rent
alrededor around
alta high loud
altar altar
altares altars
altivo proud
altivos haughty
alto high tall
altos high places
altura height high
alturas heights
altísimo most
alumbra shining
alumno pupil student
alzaban ascended
alégrense glad
ama loves
amaba loved
amadati hammedatha
amado beloved
amadores lovers
amados beloved
amalec amalek amalekites
amalecita amalekite
amalecitas amalekites
aman love
amar love
amarga bitter
amargamente bitterly
amargas bitter
amargo bitter
amargura bitter bitterness
amarillo yellow
amarías amariah
amasa amasa
amasada mixed
amasadas coated wafers
amasai amasai
amasías amaziah
ambos both
amenaza threat wilts
ametisto amethyst jacinth
amiga friend
amigo friend
amigos friends
aminadab amminadab
amital hamutal
ammi ammi
ammiel ammiel
ammisaddai ahiezer ammishaddai
ammiud ammihud
ammonita ammonite
ammonitas ammonites
ammón ammonites
amnón amnon
amo master
amonestares warn
amonesto fan
amor love sake
amorreo amorites
amorreos amorites
ampararé defend
amram amram
amrí omri
amán haman
amé loved
amén amen
amó loved
amón amon
amós amos amoz
ana hannah
ananías mishael
anatema devoted
anatot anathoth
anatotita anathothite
ancha spacious
anchas framed
ancho wide
anchura wide width
anciano appeal elder elderly old
ancianos elders
ancla anchor
anda go walks
andaban moved
andado walked
andando walking
andar walk
andarás captivated
andrés andrew
anduviereis hostility
anduvo walked
angustia distress trouble
angustias troubles
anillo ring signet
anillos necklaces
animal animal
animales animals creatures
ante before
antemuro ramparts
anterior previous
anteriormente previously
antes before
anticristo antichrist
antigua ancient
antiguo ancient former old
anuló nullified
anunciado preached
anunciar announce
anzuelo hook
anzuelos jaws
aod ehud
apagada extinguished
apagados extinguished
apagará extinguished quenched unquenchable
apague extinguish
aparecer appear
aparecido appeared
apareciere appears
apareció appeared
apareja prepares
aparejado prepared
apariencia form
apartado paragraph section
apartamiento menstruation purification
apartare turns
apartáronse pursuing
apedreado stoned
apedrearon stoned
apedreáronle stoned
apenas barely hardly rarely scarcely
aplacó zela
aplicar apply
aposento courtroom
apostema boil
apostolado apostleship
apoyar support
apoyo support
apreciará values
aprenda learn
aprender learn
aprenderán wayward
aprendido learned
aprendizaje learning
apresurados haste
apresúrate quickly
apriesa hurried
aprieta frozen
aprieto reassured
aprobado approved
aproximadamente about approximately
apólos apollos
apóstol apostle
apóstoles apostles
aquel that
aquella that
aquellas those
aquello that
aquellos those
aquila aquila prisca
aquilón north
aquimaas ahimaaz
aquimelec ahimelech
aquinoam ahinoam
aquis achish
aquisamec ahisamach
aquitob ahitub
aquitofel ahithophel
aquí behold here
ara plowman
arabia arabia arabian
arad arad
arada wooded
arado plowed
arancel tariff
araquita archite
arbe arba
arca ark
archivo file
arco bow
arcos bows portico
arcturo constellations
ardiendo blazing fiery
ardientemente faints
ardientes venomous
ardía blazing
arena sand
areuna araunah
arfad arpad
arfajad arphaxad
argob argob
argüirá decide
ariel ariel
arioc arioch
arista beam speck
arma weapon
armadas armed
armados armed
armas armor arms weapons
arnón arnon
aroer aroer
aromática cane
aromáticas spices
aromático fragrant
arpa harp
arpas harps lyres
arrancado uprooted
arrancados uprooted
arrancaré uproot
arras pledge
arrastrando crawls
arrayanes myrtle
arrendamiento lease
arrepentimiento repentance
arrepentirme relent
arrepentirá change
arrepienta change
arrepintieron repent
arrepintióse relented
arrepiéntete repent
arresto arrest
arriba above age older up
arrimadizos armrest armrests
arrojados hurled
arrojó hurled
arroyo brook
arroyos ravines streams
artaxerxes artaxerxes
arte art
artificial artificial
artificio craftsmanship
artículo article section
artífice craftsman
artífices craftsmen
arán haran
asa asa
asael asahel
asaf asaph
asaías asaiah
ascalón ashkelon
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
asesinato murder
asesino killer murderer
asia asia
asienta reclines
asimismo also likewise
asir assir
asiria assyria
asirios assyrians
asistencia assistance attendance
asistir attend
asión ezion geber
asna donkey
asnas donkeys
asno ass donkey
asnos donkeys
asolada desolate
asoladas desolate ruined
asolados waste
asolamiento desolation
asolamientos ruins
asombro astonishment
asor hazor
aspecto appearance
assur asshur
asta shaft
astarot ashtaroth ashtoreths
astrólogos enchanters
astucia cunning prudence
astuta cunning
asuero xerxes
asunto matter
asur assyria
asán ashan
así says so this thus what
ata wraps
atac hathach
atalaya watchman
atalayas watchmen
atalía athaliah
ataque attack
atarot ataroth
atavíos jewelry treatments
atentas attentive
atento attend
atentos attention
ater ater
atormenta tormenting
atormentado agony
atribuíd ascribe
atrás retreat
ató tied
aula classroom
aullido wailing
aullád wail
aumenta persuasiveness
aumentar increase
aumento garland increase
aun even still
aunque although though
ausente absent
autobús bus
autor author
autoridad authority
autoridades authorities
avaricia dishonest gain greed
avaro idolater
ave bird
avecilla bird fresh
aven aven
aventador fork winnowing
aventarlos scatter
avergonzado shame
avergonzados shame
aves air birds
avestruz ostrich ostriches
aviso notice reported warning
avión plane
ay alas
ayer yesterday
ayos guardians
ayuda aid help
ayudador helper
ayudadores helpers
ayudar help
ayudó helped helps
ayunaron fasted
ayuno fast fasted fasting
ayunos fasting
azadones plowshares pruning
azarías azariah
azazel scapegoat
azeca azekah
azgad azgad
azmavet azmaveth
azmot azmaveth
azor azor bearded vulture
azotado beaten
azote scourge whip
azotes beatings lashes
azoto ashdod
azuba azubah
azufre sulfur
azul blue
azur azzur
añada severely
añadidas unto
añadiduras wreaths
añadir add
añadirá value
añadió added
año year
años years
aún even still yet
baal baal
baala baalah
baales baals
baalgad halak
baana baanah
baasa baasha
babilonia babylon
bacbucías bakbukiah
badiles shovels
bagaje supplies
bailar dance
bajar down go
bajeza lowly
bajo low under
bajurim bahurim
bajó down went
bala bilhah
balaam balaam
balac balaam balak
baladán baladan
balanza weighed
balanzas honest scales
baldad bildad shuhite
ballena monster
baloncesto basketball
balsasar belshazzar
baltasar belteshazzar
baluarte ramp
bamot bamoth
banaías benaiah
banco bank booth
bandera banner standard
bani bani
banquete banquet held
barac barak
baraquías berechiah
barba beard
barco boat ship
barias beriah
barnabás barnabas
barne barnea
barra crossbar
barrabás barabbas
barras crossbars poles
barril jug
barro clay
baruc baruch
basa basin
basas bases stands
basilisco viper
basta enough
bastante enough quite
bastar enough
basán bashan
batalla battle
batallas suphah waheb
bato bath
batos baths
bautismo baptism
bautista baptist
bautizado baptized
bautizados baptized
bebai bebai
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
bela bela
bello beautiful
belzebú beelzebul
belén bethlehem
ben benjamin benjamites
bendecirá bless
bendeciré bless
bendecíd bless
bendice bless
bendiciones blessings
bendición blessing
bendijo blessed
bendito blessed
beneficio benefit profit
benignidad gentleness
beor beor
bera barah
berit berith
bermeja reddish
bermejo red
berot beeroth
berotita beerothite
bersabée bathsheba
berzellai barzillai
besai bezai
besar kiss
beseleel bezalel
beso kiss
besor besor
bestia beast
bestias animals beast beasts livestock
besó kissed
bet beth bethel
betania bethany
betsaida bethsaida
bezec bezek
bibliografía bibliography references
bien good well
bienaventurado blessed
bienaventurados blessed
bienes possessions
biguai bigvai
binnui binnui
blanca white
blancas white
blanco white
blancos white
blando soft
blandura smooth
blasfema blaspheming
blasfemado blasphemed
blasfemar defy
blasfemia blasphemy
blasfemo blasphemer
boca mouth mouths
bocado morsel
bocas mouths
bocci bukki
bocina horn
bocinas horns
bocri bichri
boda wedding
bodas banquet wedding
bolsa bag exchange purse stock
bomba bomb
bomberos firefighters
bondad goodness kindness
booz boaz
bordador embroidered
borde collar
bordón staff
borracha drunken
borracho drunkard
borrachos drunkards
borrar delete
boset bosheth ish mephibosheth
bosor bezer
bosque asherah forest pole wood
bosques asherah
bosra bozrah
botija jar
botón button
brama maul
bramando roaring
bramará roar
bramarán roar
bramido roar roaring
brasas coals
brasero firepot
brazo arm
brazos arms
brevemente briefly
breña forest
brotan sprout
buen good
buena good
bueno good
buenos good
bueyes oxen
buitre falcon
burla laughs
burlador mocker
burladores mockers scoffers
burro ass donkey
busca seeks
buscado sought
buscan seek
buscando seeking
buscar look search seek
buscaron searched
buscád seek
buscó sought
busqué sought
béisbol baseball
búsqueda search
caat kohath kohathite kohathites
caatitas kohathite
cabalga rides
cabalgando riding
caballero gentleman knight
caballeros cavalry horsemen
caballería horsemen
caballo horse horsemen
caballos horses
cabañas booths tabernacles
cabecera citadel
cabello hair
cabellos hair hairs
cabeza head
cabezas heads
cabo end
cabos corners ends
cabra goat
cabrahígos sycamore
cabras goat goats
cabrito goat
cabrío goat
cachorros cubs
cada each every
cadena chain forge network
cadenas chains shackles
cadmiel kadmiel
caer fall
caerá fall
caerán fall
caifás caiaphas
caja box
cal lime
calabozo stocks
calamidad invites
calcañar heel
caldeos chaldeans
caldera pot
caldero cauldron
calderos pots shovels
caldo broth
caleb caleb
calentarse warm
calentará warm
caliente hot
calla hush silence silent
callar quieted silent
callaré silent
calle street
calles streets
calló silent
calor heat
calumnia breathing
calva bald shave
calvo baldhead
calzada highway
calzadas highways
calzados readiness
cam ham
cama bed
camaam chimham
camas beds teemed
cambiar change
cambio change exchange
camello camel
camellos camels
camina walks
caminaba straight
caminante bandit traveler
caminantes caravans
caminar walk
camino path road way
caminos ways
camión lorry truck
camos chemosh
campanilla alternating
campanillas bells
campaña arabah campaign plateau
campañas plains
campeón champion
campo camp country field
campos plains
cana kanah
canaana chenaanah
canal channel
cananea canaanite
cananeo canaanites
cananeos canaanites
canas gray
canastillo basket
canaán canaan
canciller recorder
canciones songs
canción song
candela lamp
candelabros lampstands
candelero lampstand
candeleros lampstands
candidato candidate
candilejas lamps
canela cinnamon
cano gray
cansado tired weary
cansados exhausted
cansancio fatigue
cantaban sang
cantante singer
cantar sing singing
cantaré sing
canteros stonecutters
cantidad amount quantity
cantores singers
cantád praises sing
cantó crowed sang
capa cloak
capernaum capernaum
capitanes commanders governors
capitel capital
capiteles bands capitals hooks
capitán captain commander
capítulo chapter
cara face
caracol stairway
carbones coals glowing
carbón coal
carbúnculo pinnacles sparkling
carcamis carchemish
carcoma decay
carcomido bad
cardos briers
carga burden load
cargados loads
cargo charge
cariat jearim kiriath
cariataim kiriathaim
cariot kerioth
cariño affection
carmel juttah
carmelo carmel
carmesí scarlet yarn
carmi carmi
carnal unspiritual
carnales worldly
carne flesh meat
carnero ram
carneros rams
carpintero carpenter
carpinteros carpenters
carrera career race
carreta cart
carretera highway road
carro car cart chariot
carros chariot chariots
carta letter
cartas letter letters
carée johanan kareah
casa home house
casado married
casare marries
casarse marry
casas houses
casi almost nearly
caso case
castiga corrects disciplines
castigado punished
castigo correction discipline
castillo castle fortress
catorce fourteen fourteenth
catorceno fourteenth
cautivaron captors
cautiverio captivity
cautividad captivity exile
cautivo captive
cautivos captive captives
cavado dug
cavernas caves holes
cavé dug
cayere falls
cayeron fallen fell
cayó fell
caza game
cazador fowler
caída downfall fall
caído fallen
caín cain
caña reed rod
cañas cubits
cebada barley
cebadas barley
cedar kedar
cedes kedesh
cedro acacia cedar
cedros cedars
cedrón kidron
ceguedad blindness
ceila keilah
celebrar inviting
celestial heavenly
celestiales heavenly
celo feeling suspects
celos jealousy
cementerio cemetery
cena invited
ceneret chinnereth
cenerot chinnereth
cenez kenaz
cenezeo kenizzite
ceniza ashes
cenizas ashes ceremonially
centellas firebrands sparks
centuriones hundreds
centurión centurion
cera wax
cerca close near
cercada besieging
cercan mightiest surround
cercaron encircle surrounded
cerco besiege siege
cerdo pig
cereteos cherethites pelethites
cerrada shut
cerrado closed
cerraduras bars bolts
cerrajeros metalsmiths
cerrar close shut
cerro hill
cerrojos bars
cerró closed shut
cerviz neck necked stiff
cesado ceased
cese halted
cesó ceased halted
cetro scepter
ceñidos dressed
chapeos headbands
cheenet elsewhere
chica differing girl
chico boy
chino chinese
chismoso gossip
choque crash
choza shack
ciega blinds
ciego blind
ciegos blind
cielo heaven sky
cielos heaven heavens
cien hundred
ciencia knowledge science
ciento hundred
cientos hundreds
científico scientific scientist
cierne bloom blossoming ripens
cierra shuts
ciertamente certainly surely
cierto certain true truly
ciervas stations
ciervo deer
cifra figure
cigüeña stork
cilleros storerooms
cimiento base
cimientos foundations
cincel stylus
cinco five
cincuenta fifty
cine cinema film
cineo kenite kenites
cinta belt
cintas panels
cinto loincloth waistband
cintos sashes
cinturón belt
circuncidado circumcised
circuncidados circumcised
circuncisión circumcised circumcision
ciro cyrus
cis kish
cisternas cisterns
cisón kishon
cita appointment quotation quote
ciudad city
ciudadano citizen
ciudadanía citizens citizenship
ciudades cities
cizaña weeds
ciñó tucked
clamaron cried
clamor cry outcry
clamó cried
claramente clearly
claro clear
clase class kind
clave key keywords
clavos beads nails
clemente compassionate gracious
cliente client customer
coadjutor worker
cobar kebar
cobertor covering
cobertura covering
cocerán bake
coche car
cocida baked boiled
cocina kitchen
codiciar desirable steeds
codiciarás covet
codicies captivate
codicioso greedy
codo cubit
codornices quail
codos cubits
cofre chest
coger catch glean take
cogiendo gathering
cogió took
cohecho bribe bribery
coherederos heirs
cojo lame
cojos lame
cola tail
colas tails
colgado hung
colgaron hanged hung
colina hill
collado hill
collados hills
collar chain
collares pendant
colores colors
columna column pillar
columnas pillars posts
come eats
comenzado begun
comenzar begin start
comenzare begins
comenzaron began
comenzó became began
comer eat
comercio trade
comerá eat eaten
comeréis eat
cometer commit
comida food meal
comido eaten
comiendo eating
comienza begin begins
comiere eats
comieron ate
comilón glutton
comino caraway cumin
comisión commission committee
comió ate
como as how like
compararé compare
compasión pity
compañero companion friend
compañeros friends
compañías companies
comportamiento behavior behaviour
composición formula
compra buyer
compraban kue
comprar buy
compraréis purchase
compraventa sale
comprenden contain
comprender understand
comprendió understood
compré bought
compró bought
comunicado statement
comunión fellowship
con with
concebido conceived
concebirás conceive
conceder grant
concibió conceived
conciencia conscience
concierto covenant
conciertos covenants
concilio sanhedrin
conclusión conclusion
concubina concubine
concubinas concubines
concupiscencia desires
concupiscencias desires passions
conde count
condena acquitting interceding
condenación condemnation
condenado condemned
condenar condemn sentence
condenará condemn condemns
condenarán condemn
condenó dethroned
conducta behavior conduct
conductor driver
conducía successful
conenías conaniah director
conexión connection
confesando confessing
confesare confesses
confesará confess
confesaré confess
confiadamente securely
confianza confidence
confiesa confesses
confirmación confirmation
confirmados blamelessness
confirmar confirm fulfillment
confirmará confirm
confirmaré establish
confirmó confirmed
conforme accordance according
confusión shame
confía trusts
confían trust
confías trusting
congoja ache
congojéis worry
congregación assembly congregation
congreso congress
conjuración conspiracy
conjuro adjure
conoce knows
conocer know
conocido known
conocidos friends
conociendo knowing
conocimiento knowledge
conoció knows met
conocí knew
conocía knew
conque so
consagraciones ordination
conseguir achieve get
consejero counselor
consejeros counselors
consejo advice board council counsel
considerado shuns
considerar consider
consideré inspected
consolación comfort encouragement
consolado comforted
consoladores comforters
consolará comfort
consoláos encourage
conspirado conspired
conspiraron conspired
constituye appoints
constriñe compels
consuela comforts
consuele encourage
consuelo comfort
consultar inquire
consultores counselors
consultó inquired
consumada intentions
consume consuming
consumidor consumer consuming
consumidos consumed
consumirá consume
consumió consumed
contado credited
contados counted numbered registered registration
contaminéis defile
contar count tell
contará calculate
contención ambition
contentamiento delight pleasure
contento happy
contentos content
contestar answer
contestó answered replied
contienda conflict strife
contiendas strife
continuamente continually regularly
continuo regular
contra against
contrario contrary
contratación trading
contrato contract
contumaces merathaim
contumaz stubborn
contó told
convenio agreement convention
conversación conduct
convertiré revoke
convidado invite invited
convidados guests
conviene ought
convienen consistent
convite feasting
convocaciones assemblies
convocación sacred
conías coniah
copa cup
copas cups petals
copia copy
corazas breastplates
corazones hearts
corazón heart hearts
corchetes clasps
cordel line measuring
cordero lamb
corderos lambs
cordura sanity
cordón cord
corintios corinthians
corinto corinth
coritas korahites
corona crown
coronas crowns
coros cors
corre flowing
corrección discipline
correo mail
correos couriers
correr run
correrán gallop
corriendo ran
corrientes streams
corrieron gushed
corrió ran
corro dancing
corrompido corrupted
corrompió smelled
corros dances
corruptible imperishable perishable
corría running
cortamiento decision
cortar cut
corte court
cortina curtain size
cortinas curtains
corto short
corzo gazelle
coré korah
cosa anything nothing thing
cosas everything things
cosecha harvest ingathering
coselete opening
costa coast
coste cost
costilla stabbed stomach
costo cost
costumbre custom habit
creación creation
creado created
creador creator
crear create
crecer grow
crecimiento growth
crecía grew
cree believes
creer believe think
creo believe think
creyente believing unbelieving
creyere believes
creyó believed
creía believed thought
creído believed
creó created
criada maid maidservant
criadas maidservants
criado servant
criatura creation
criba grate grating
crimen crime
cristal crystal
cristiano christian
cristo christ
crié created
crucificado crucified
crucificaron crucified
cruel cruel
crujir gnashing
cruz cross
crían miserable
crío create
crónicas accomplishments chronicles
cuadrado square
cuadrilla division
cuadrilleros taskmasters
cuadro picture
cual which
cualquier any
cualquiera anyone everyone whoever
cuando when
cuanta determine how
cuanto how
cuantos how
cuarenta forty
cuarta quarter
cuarto fourth quarter room
cuatro four
cubierta seat
cubiertas plating
cubre covers
cubriendo overshadowing
cubrir covering
cubrirás overlay
cubriré darken
cubrió covered overlaid
cubrióla overlaid
cubriólas overlaid
cubrían overshadowed
cucharones dishes
cucharón dish
cuchillo knife sword
cuchillos knives
cuello neck
cuellos grateful necks
cuenta account tells
cuentas accounts
cuento story tale
cuerda rope
cuerdas cords ropes
cuerdo prudent
cuerno horn
cuernos horns
cuero hide skin
cueros skins wineskins
cuerpo body
cuerpos bodies corpses
cuervo raven
cuervos ravens
cuestiones controversies speculation
cuestión quietness
cueva cave
cuevas caves
cuidado concerned
culebra serpent snake
culebras haunt
culpa guilt
culpable guilty
cumbre top
cumbres mountaintops
cumplido fulfilled
cumplidos complete
cumpliese fulfill
cumplimiento compliance fulfillment
cumplir comply fulfil fulfill
cumpliré vent
cuota fee share
cura healing priest
cusai hushai
cusan cushan rishathaim
cusi cushite
cutis skin
cuya whose
cuyas whose
cuyo whose
cuyos whose
cuál which
cuándo how long when
cuánto much
cuántos how
cádes kadesh
cáliz cup
cámara camera chamber house room
cámaras chambers rooms
cáncer cancer
cárcel jail prison
cárceles imprisonments
cárdeno blue
céfas cephas
césar caesar
címbalos cymbals
cíñete dress
cólera anger
cómo how
da gives
daba gave
dabar debar
daberet daberath
dabir debir
dad ascribe
dado given
dador lawgiver
dagón dagon
dalaías delaiah
dalila delilah
damasco damascus
dan dan danites give
daniel daniel
danzaban danced sistrums
danzas dancing
dar give
darnos revive
darío darius
datos data
datán abiram dathan
david david
daño damage harm
debajo beneath under
debe must should
debemos ought
deben must should vigil
deber duty must should
debería should
debes owe
debido due
debía had must owed
decacordio strings
decir say tell
declaración declaration interpretation statement
declarados designated
declarando distinctly
declarar declare explain
declaró explained
decreto decree
decía said
dedicación dedication
dedicado dedicated
dedicó dedicated
dedo finger
dedos fingers
dedán dedan
defendido avenged
defensa defence defender defense
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
delante ahead before front
delantero forward striker
deleita legpower
deleites luxury pleasures
deleitosos pleasant
delicada delicate
delicias delight
delito crime offence trespass
delitos trespasses
demanda claim demand lawsuit request
demandado defendant
demandante plaintiff
demandaré accountable
demonio demon
demonios demons
demostrar demonstrate show
demás others rest
den discreetly
denario denarius
denarios denarii
dentera sour
dentro inside within
denuestos insults
denuncia complaint
deprisa quickly
derecha right
derechas straight
derecho justice law right
derechos ordinances rights
derogar repeal
derrama pours
derramado shed
derramar shed
derramarás fermented
derramaré pour
derramó poured
derredor around
derrota defeat
desafío challenge
desampares forsake
desapareció disappeared
desarraigados uprooted
desarrollar develop
desarrollo development
descalza barefoot
descendida descent
descienden descend
desconocida coherent edifies
descoyuntaron gripped
descubierta bare exposed
descubre reveals
descubrir discover
descubrirás relations sexual
descubrió uncovered
desde from since
desdicha misfortune
desea delighted
desean dreads
desear desire wish
desearon intensely
desecha rejects
desechado rejected
desecharon rejected
desechará spurn
deseo desire wish
deseos desires
deseó longed
desgracia misfortune
desierto desert wilderness
desiertos ruins
desjarretó hamstrung
desleirá melt
desmayes discouraged
desnuda drawn naked
desnudez nakedness
desnudo naked
desobediencia disobedience
desobedientes unholy
despabiladeras tongs trays
despacio slowly
despedaza shred
despedazada mauled
despertado woke
despertar wake
despertó stirred
despidiere divorces
despierta awake
despierto stir
despiértate awake
despojaron stripped
despojo plunder spoil
despojos plunder spoil
desposada pledged
desposarte betroth
después after afterwards later
destetado weaned
destilan overflow
destilarán drip
destrucción destruction
destruidor destroyer
detener arrest stop
detengas withhold
determinación activities regulating
detrás behind
deuda debt
deudores debtors
diablo devil
diadema diadem
diademas crowns
diamante diamond
dibón dibon
dice declares said says
dicen say
dicha happiness said
dicho said told
diciembre december
diciendo said saying
diente tooth
dientes teeth
dieron gave
diestra right
diestros experienced
diez ten
diezma ephah tenth
diezmas tenths
diezmos tithe tithes
diferencia distinction distinguish
diferencias different
diferentes different
dificultoso impossible
difícil difficult hard
diga say
digno worthy
dignos worthy
digo say tell
dijeron said
dijo replied said says told
diligencia effort
diligentes diligent
diluvio flood
dinero money
dio gave
dios god
dioses gods
diputado congressman deputy
director director
dirigir direct lead
discípulo disciple
discípulos disciples
disfrazóse disguised
disminuir decrease
disminuye lighten
disolución indiscretion
disparar shoot
disparo shot
dispensación stewardship
dispensadores stewards
disposición layout medicine provision
dispositivo device
disputa argument
distancia distance
disón anah dishon
diversas various
dividido divided
divina divine
divulgado fame
diáconos deacon
doblada unequal
doblado double
doble double
doce twelve
docena dozen
doceno twelfth
docente teacher
doctor instructors
doctores experts teachers
doctrina teaching
doctrinas teachings
dodo dodo
doeg doeg
dolor anguish grief pain sorrow
dolores pains sorrows
domina rules
domingo sunday
don don gift
doncella maiden
doncellas maidens
donde where
dones gifts
dor dor endor naphath
dorado golden
dormir sleep
dormía general
dos two
doy give
dracmas darics
dragones jackals
dragón dragon
duermen sleep
dueña owner
dueño master owner
dulce sweet
dulces sweeter
duma dumah
duodécimo twelfth
duque duke
dura necked stiff
duramente harshly
durante during
durmiendo asleep
durmiere menstrual
durmieron asleep
durmió rested slept
duro hard
duros stubborn
dáte hurry
débil weak
débora deborah
décima tenth
décimas tithe
décimo tenth
démas demas
día day
días days
dígame tell
dólar dollar
dólares dollars
dónde where
ebed ebed melech
eben ebenezer
echa drives
echado driven thrown
echar throw
echare encounters sleeps
echarle arrest
echemos dictates
eché banished
echó threw
edad age
edades generations
eder eder
edifica builds
edificaban builders
edificada rebuilt
edificado built
edificadores builders
edificar build rebuild
edificare builds
edificarán rebuild
edificio building
edificó built
edom edom
edrai edrei
educación education
edén eden
efa ephah
efer epher
efeso ephesus
eficaz effective
efod ephod
efra ophrah
efrata ephrathah
efraím ephraim
egeo hegai
egipcio egyptian
egipcios egyptians
egipto egypt
eglón eglon
ejemplo example
ejercer exercise
ejercicio exercise
ejido pastureland
ejidos pasturelands
ejército army
ejércitos hosts
ela ela elah
elam elam
elasa elasah
elat elath eloth
elcana elkanah
eleale elealeh
eleazar eleazar
elecciones elections
elección election
elegido chosen
elegir choose elect
elementos basic
elfaal elpaal
eliab eliab
eliacim eliakim
eliada eliada
eliasaf deuel eliasaph
eliasib eliashib
eliel eliel
eliezer eliezer
elifalet beeliada eliphelet
elifaz eliphaz temanite
eligió repeated
elim elim
elimelec elimelech
elioenai eliehoenai elioenai
elisabet elizabeth
elisafán elizaphan elizaphanites elzaphan
elisama elishama
eliseo elisha
elisur elizur shedeur
eliud eliud matthan
eliú elihu
ella her she
ellas them they
ello it
ellos their them they
elnatán elnathan
elí eli
elías elijah
elón elon
emat hamath lebo
embajada delegation embassy
embajador ambassador
embajadores envoys messengers
embargo however
emboscada ambush
emboscadas ambush
embozalarás treading
embriagado intoxicated
embriaguez drunkenness
emmanuel immanuel
emmer immer
empezar begin start
empezó began
empeño effort
empleado employee
empresa company enterprise
emprestado borrower
enac anak
enaceos anakim anakites
enalbardó saddled
enamorados lovers
enamoró lusted
enamoróse lusted
encantadores mediums sorcerers
encantamentos arts magic
encargado agrees
encender kindle
encenderé kindle
encendido kindled
encendieron blazed
encendió burned kindled
encerrará isolate
enciende discord
encima above top
encontrado found
encontrar find
encontrará studded
encontró found
encuentra finds
encuentro encounter meet meeting met
encuesta poll survey
endecha lament
endechas lament
endemoniado possessed
endemoniados possessed
endereza course
endurece hardens
endureceré harden
endurecieron necks stiffened
endureció hardened
endurezcáis harden
enemigo enemy
enemigos enemies foes
enemistades hatred
energía energy
enero january
enfermar joins
enfermedad disease illness sickness
enfermedades diseases
enfermera nurse
enfermo ill sick
enfermos sick
enfoque approach
engadí gedi
engastes filigree settings
engaña deceives
engañado deceived
engañador deceiver
engañadores imposters
engañe deceive
engaño deceit
engañosa deceitful
engañoso faulty
engañéis deceived
engendró father
engordados fattened
engrandece magnifies shows
enjullo weaver
enlace link
enlutados mourners
enmudecí speechless
ennom hinnom
enojado angry
enojarme provoke
enojaron indignant
enojes fret
enojo anger wrath
enojó angry
enojóse furious
ensalza exalts
ensalzado exalted
ensalzados enthrones
ensalzamiento exaltation
ensanchó enlarges
enseguida immediately
enseña teaches trains
enseñaba taught
enseñado taught
enseñador embodiment
enseñadores teachers
enseñamiento instruction
enseñando teaching
enseñanza heeds teaching
enseñar show teach
enseñaren verdict
enseñas accordance
enseñorea rules
enseñoreará rule
enseñó taught
ensoberbeció deposed
ensuciará desecrate
enséñame teach
entalladuras carvings
entender understand
entenderá pays
entenderéis purposes
entendido discerning
entendiendo profound
entendimiento insight understanding
entenebrecido darkened
enteras uncut
enterrando burying
entiende understands
entierre bury
entierren bury
entierro burial funeral
entonces then
entorno environment
entrada entrance entry input
entrar enter
entrare enters
entrará enter
entras entering
entre among between
entrega betrayer
entregado delivered
entregar betray
entregó delivered
entrenador coach
entrevista interview
entristezcáis grieve
entró entered
enviado sent
enviar send
enviaré send
envidia envy
envidias envy
envió sent
envoltorio scroll
envolvió unturned wrapped
envía sends
envío sending
enán enan
epafras epaphras
epafrodito epaphroditus
equidad equity
equipo team
era was
eran were
eres are
errar astray
erraron astray
error error
es is
esa that
esas those
esaú esau
escalera ladder stairs
escamas scales
escapa delivers
escapado escaped fugitive
escaparle sundown
escapará escape
escapó escaped
escaramujo thornbush
escarnecedores mockers
escarnios mocked
escogida choice
escogido chosen
escogidos chosen elect
escogiere choose
escogió chose
escol eshcol
esconde buries
escondedero hiding shelter
esconder hide
escondido hidden hiding
escondió hid
escondrijo lairs
escondí hid
escorias dross
escorpiones scorpions
escriba scribe
escribanía kit
escribas scribes
escribe write
escribieron lodged
escribir write
escribiste dictation
escribió recorded wrote
escribo writing
escritas inscribed
escrito written
escritor writer
escritos recorded
escritura scripture
escrituras scriptures
escuadrones divisions
escuadrón arrayed numbers
escucha ear
escuchar hear listen
escuchó heard
escudero armor bearer squire
escudo shield
escudos shields
escuela school
esculpidas porticos
escultura idol
esculturas images
escándalo stumbling
escándalos blocks
escápame rescue
ese that
esforcé aspired
esforcémosnos bravely
esforzado bravest
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
espadas swords
espalda back thigh
espaldas behind
espantar frighten
espante scare
espanto horror terror
espantos terrors
espantó routing
esparcidos scattered
esparciere sprinkles
esparcirá sprinkle
esparciré scatter
esparció sprinkled
españa spain
español spanish
española spanish
especialmente especially
especias spices
especiería quantity spices
especierías spices
espejo mirror
espera wait waiting
esperaba hoped waited
esperaban waiting
esperado waited
esperando await
esperanza hope
esperar expect hope wait
esperaron trusted
esperó waits
espeso leafy
espesura shaded
espiar spy
espicanardi nard
espinas thorns
espinos thorns
espiritual spiritual
espirituales spiritual
esportones basketfuls
esposa bride wife
esposo bridegroom husband
espuma rust twig
espías spies
espíritu spirit
espíritus spirits
esquina corner cornerstone
esquinas corners
esta this
estaba was
estaban were
establecer establish
estaca peg
estacas pegs
estadio stadium
estadios stadia
estado state
estados states
estambre knit weave
estando while
estanque pool
estanques ponds
estaol eshtaol zorah
estar be
estas these
estatua statue
estatuas sacred
estatura stature
estatuto permanent statute
estatutos statutes
estaño tin
este east this
ester esther
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
estrecho narrow
estrella star
estrellados dashed
estrellas stars
estremecieron shook
estremeció quaked
estruendo noise
estrépito crackling
estudiante student
estudiantes students
estudiar study
estudio study
estuvo was
está is
están are
estéfanas stephanas
estéril barren
etai ittai
etam etam etham
eterna eternal
eternidad eternity
eterno eternal everlasting
etiope cushite
etiopes cushites
etiopía cush
etán ethan
eunucos eunuchs official
euro euro
europeo european
evangelio gospel
evitar avoid
exactor oppressor
excelente excellent
excepto except
exclamó cried exclaimed
exhorta encourage
exhortar generously
exigir demand require
expedir issue
experiencia character
expiación offering sin
explicar explain
explosión explosion
extenderé stretch
extendida upraised
extendido outstretched
extendimiento expanse
extendió stretched
exterior outward
extiende stretch stretches
extranjeras foreign
extranjero foreigner resident
extranjeros foreigners
extraña adulteress
extraño outsider strange stranger
extraños foreigners strangers
ezequiel ezekiel
ezequías hezekiah
ezer ezer
ezricam azrikam
ezriel azriel
facee pekah
faceia pekahiah
fadassur gamaliel pedahzur
faldas skirts
faleg peleg
fallu pallu
falsamente falsely
falso false
falsos false
falta defect fault lack
faltado missing
faltar lack
falto lacking lacks
faltó missing
fama news report
familia clan family
familias clans families
fanuel penuel
faraon neco
faraón pharaoh
fares perez
fariseo pharisee
fariseos pharisees
faros parosh
farán paran
fasga pisgah
fasur pashhur
fatiga toil
fatuidad folly
favor favor favour please
fe faith
febrero february
fecha date
fegiel ocran pagiel
feleteos cherethites pelethites
felipe philip
feliz happy
fenenna peninnah
feo ugly
ferezeo perizzites
ferezeos perizzites
ferias exchanged wares
fianza bail
fichaje signing
fiebre fever
fiel faithful trustworthy
fieles faithful
fiesta feast party
fiestas feasts
figura figure form
figuras fitly
fila row
filipos philippi
filisteo philistine
filisteos philistines
filos edged
fin end
final end final
finalidad purpose
finalmente finally
finees phinehas
fines ends
fingida sincere
fino fine pure
firma signature
firme established
firmes firm
fiscal prosecutor tax
flaco weak
flacos weak
flaqueza weakness
flaquezas weaknesses
flauta flute
flautas flute
flecheros archers
flor flour flower
florecerá blossom flourish
florecido budded
flores flowers
flota apes fleet peacocks
flujo discharge
forma form way
formación training
formado formed
formar form
formó shapes
fornicaciones favors promiscuity prostitution
fornicación immorality
fornicarios immoral sexually
fornicaron prostituted
fornicaste prostituted
fortalecida fortified
fortaleza power strength
fortalezas fortresses strongholds
fortificó strengthens
forzó violated
foso den
fracaso failure
francia france
francés french
frase phrase sentence
frente forehead front
frentes foreheads
fresco cool fresh
frontera border
fruta fruit
fruto fruit produce
frutos crops fruit produce
frágil brittle
frío cold
fue was
fuego fire
fuente basin fountain source spring
fuentes basins springs
fuera out outside were
fueron were
fuerte mighty rock strong
fuertemente chastened
fuertes fortified mighty strong
fuerza force strength
fuerzas forces valor
fuese were
fugitivos fugitives
fui was
ful pul
funcionario official
funda forms
fundamento foundation
fundamentos foundations
fundición cast molten
fundidor silversmith
fundidos melted
fundó founded
furia fury
furioso insane
furor anger wrath
fábrica factory
fábula ridicule
fábulas myths
fácil easier easy
fértil fertile
fútbol football soccer
gaal gaal
gaas gaash
gabaa geba gibeah
gabaat ribai
gabaonitas gibeonites
gabaón gibeon
gaber ezion geber
gabriel gabriel
gad gad gadites
gaditas gadites
galaad gilead
galaadita gileadite
galaaditas gileadites
galacia galatia
galal galal
galardón reward
galgal gilgal
galgala gilgal
galilea galilee
galileo galilean
galileos galileans
gallina hen
gallo cock rooster
gamaliel gamaliel pedahzur
gamarías gemariah
gamo stag
gana gladly
ganado livestock
ganador winner
ganados flocks livestock
ganancias earnings profits
ganar earn win
ganó won
garantizar ensure guarantee
gareb gareb ithrite
garfio fork
garfios forks
garganta throat throats
garizim gerizim
gas gas
gato cat
gatos hyenas
gaulón golan
gavillas sheaves
gavilán hawk
gayo gaius
gaza gaza
gazer gezer
gebbetón gibbethon
gedeón gideon
gedor gedor
gelboé gilboa
gemido groaning
gemimos groan
generaciones generations
generación generation generations
general commander general
gente nation people
gentes nations
gentiles gentiles
gera gera
gergeseo girgashites
gersom gershom
gersonitas gershonite
gersón gershom gershon gershonite gershonites
gessem geshem
gessur geshur
gessuri geshurites maacathites
gesto gesture
get gath
geteo gittite
giezi gehazi
gigante giant rapha
gigantes rephaim
gijón gihon
gime groan
gloria glory
glorificaban glorified
glorificado glorified
glorificando glorifying
glorificaron glorified
glorificád glorify
glorifiquen glorify
glorioso glorious
gloría boasts triumphs
gobernador governor
gobernadores foremen governors satraps
gobierno government
godolías gedaliah
gog gog
gol goal
goliat goliath
golpe blow coup stripe
gomer gomer omer
gomorra gomorrah
gosén goshen
gotas drops
gotean shower
gozar satisfaction
gozo joy
gozoso joyfully
gozán gozan
grabadura engraved
gracia favor grace
gracias thank thanks
gradas steps
grados degrees
gran great
grana scarlet
granada slice
granadas pomegranates
granado pomegranate
granados pomegranates
grande big great large
grandemente highly
grandes great large
grandeza greatness
granizo hail hailstones
granjería contentment
grano grain
grecia greece
griego greek
griegos greeks
grillos chains shackles
gris gray grey
grita shout
gritar cry shout
grito cry shout
gritó cried shouted
grosura finest
gruesa fertile
gruesas pastures
grueso fattened
grupo group
guarda guard
guardar keep save
guardas watchmen
guardia guard guards
guardias doorkeepers
guardáos beware
guarnición garrisons outpost
guerra battle war
guerras battles waged wars
guias guides
guni guni
gusano maggot worm
gusanos maggots worms
gusta like
gustado tasted
gustar like
gusto pleasure taste
guárdate careful
gálgala gilgal
género gender
ha has
haber have
habita dwells
habitaban lived
habitaciones dwellings
habitación dwelling room
habitada inhabited
habitaron lived settled
habitará dwell
habitas enthroned
habitád assuring
habitó settled
habla speak speaks speech
hablaba speaking spoke
hablado spoken
hablando speaking
hablar speak speaking talk
hablare speaks
hablaré speak
habló spoke
habor habor halah
habría would
había had
habían had
hace ago does makes
hacedor maker
hacedores doers
hacen do make
hacer do make
haces doing
hacha axe
hachas axes
hacia toward towards
hacienda possessions wealth
haciendo doing
hacimiento thanksgiving
hacía did made
hadid hadid
hagit haggith
hago do
hala aha
halla finds
hallado found
hallare finds
hallazgo finding
halló found
hambre famine hunger hungry
hambrienta depleted
hambriento hungry
hambrientos hungry
han have
hanán hanan
hanón hanun
harim harim
harina flour
haroset hagoyim harosheth
harsa harsha
hartará satisfied
hartaré satisfy
hartos hunger
hartó disgust
hará will
harás make
has have
hasabias hashabiah
hasabías hashabiah
hasta until
hasub hasshub
hasum hashum
hattaava hattaavah kibroth
hattus hattush
hay there
haz face
hazael hazael
hazar hazar
he have
hebal ebal
heber eber
hebreas hebrew
hebreo hebrew
hebreos hebrews
hebronitas hebronites
hebrón hebron
heces dregs
hechiceros conjurers sorcerers
hechicerías sorcery
hecho done fact made
hechos acts
hechura workmanship
heder stench
hedor stench
hefer hepher
hegla mahlah milcah
helada frost ice
helcías hilkiah
helles helez
helón helon zebulunites
hembra female
hemorróides tumors
hemos have
hemán heman
henadad henadad
henchirás ordain
hered ard
heredad inheritance
heredar inherit
heredarla possess
heredarán inherit
heredero heir
herederos heirs
herejías factions rivalries
herencia inheritance
herida wound
heridas wounds
herido injured wounded
herir injure wound
heriré strike
hermana sister
hermanable brotherly
hermanas sisters
hermano brother
hermanos brothers
hermosa beautiful
hermoso beautiful handsome
hermosura beauty splendor
hermón hermon
herodías herodias
herramienta tool
heródes herod
heveo hittites hivites
heveos hivites
hevila havilah
hicieron did made
hidalgo gentleman
hiel gall poisoned
hielo ice
hierba grass
hierro iron
higos figs
higuera fig
higuerales sleet
higueras vines
hija daughter
hijas daughters
hijo child son
hijos children descendants israelites sons
hilcías jedaiah
hilos clusters raisins
himnos hymns
hin hin
hinchazón swelling
hinchió filled
hinnón hinnom
hipocresía hypocrisy
hipoteca mortgage
hipócrita godless
hipócritas hypocrites
hiram hiram huram
hiriere kills strikes
hirieron struck
hiriéndole beat
hirió struck
hisopo hyssop
historia history story treatise
hizo did made
hoces plowshares pruning
hogar home
hoja leaf leaves sheet
hojaldre wafer
hojaldres wafers
hojarascas stubble
hojuelas cakes
hola hello
holganza aroma pleasing
hollada trampled
holocausto burnt
holocaustos burnt offerings
hombre man
hombreras shoulder
hombres men
hombrillos handles projecting
hombro shoulder shoulders
hombros shoulder shoulders
homer homer
homicida manslayer murderer
homicidas manslayer murderers
honda sling
honestidad dignity
honra honor
honrado honored
hor hor
hora hour time
horas hours
horca gallows hanged
horeb horeb
horno furnace oven
hornos ovens
horonita horonite
hosa hosah
hosanna hosanna
hospital hospital
hoy today
hoyo pit
hoyos pits
hoz sickle
hubiera had
hubo there
huelga strike
huelgan twistedness
huella trace track
huerto garden orchard
huertos gardens
hueso bone
huesos bones
huevo egg
huevos eggs
huid flee
huida occur
huido fled
huir flee
huirá flee flees
humildad humility
humilde humble
humildes humble
humillado humbled
humillare humbles
humilláos due
humo smoke
huracán hurricane
hurtado stolen
hurtan attribute
hurtare kidnaps steals
hurtarás steal
husatita hushathite sibbecai
huyere flees
huyeron fled
huyó fled
huérfano fatherless
huérfanos fatherless orphans
huía fleeing
hásme molded
hígado liver
hízolas felled
iba going went
iban went
ida going
iddo ginnethon iddo
idea idea
idioma language
iditún jeduthun
ido gone
idolatría idolatry
idumea edom
idumeo edomite
idumeos edomites
idólatras idolaters
iglesia church
iglesias churches
ignorancia ignorance
ignorante senseless
ignoréis unaware
igualará compare
igualdad equality
ijares loins
imagen idol image
imaginación stubbornness
imitadores imitate imitators
immer immer
impidáis hinder
impiedad wickedness
imposible impossible
imposición laying
impuesto tax
impuso imposed
imputado credited
impíamente wickedly
impío wicked
impíos wicked
imágenes images
incendio fire
incensario censer
incensarios censers
incidente incident
incienso frankincense
incircuncisión uncircumcision
incircunciso uncircumcised
incircuncisos uncircumcised
inciso paragraph
inclina incline
inclinó bowed
inclinóse bowed
incluso even including
incorrupción imperishable perishable
incorruptible imperishable
incredulidad disobedience unbelief
incrédulos unbelievers
incumplimiento breach
indicar indicate
industrias guidance
infancia childhood
infieles unbelievers
infierno hades hell sheol
informar inform report
informe report
inglaterra england
inglesa english
inglés english
ingresos income revenue
inicuo unjust
iniquidad iniquity
iniquidades iniquities
injerido grafted
injusto dishonest unjust
injustos unrighteous
inmediatamente immediately
inmortalidad immortality
inmunda unclean
inmundicia impurity uncleanness
inmundicias impurities uncleanness
inmundo unclean
inocente innocent
inquirir explore
insensatas foolish
insensatez folly foolishness
insensato fool foolish
insensatos fools
instante instant moment
instauró repairs
instrumentos instruments
integridad integrity
inteligencia intelligence understanding
intentar attempt try
intento attempt
intentó tried
interpretación interpretation
intestinos entrails
introducción introduction
inundación flood
inversión investment
inversor investor
investigación investigation research
investigador investigator researcher
invierno winter
invisible invisible
ir go
ira anger wrath
iracundo tempered
iras slow
isaac isaac
isaar izhar
isacar issachar
isaí jesse
isaías isaiah
iscariote iscariot
isla coastland island
islas coastlands islands shores
ismael ishmael
israel israel israelites
israelita israelite
italiano italian
itamar ithamar
itiel ithiel
izquierda left
jabes jabesh
jabín jabin
jacob jacob
jactancia boasting
jada beeliada jada shammai
jadiel jediael
jafia japhia
jah hallelujah
jahat jahath
jahaziel jahaziel
jahel jael
jahiel jehiel
jair jair
jamás never
jamín benjamin benjamites
janameel hanamel
janani hanani
jananías hananiah
janoe janoah
japón japan
jaquila hachilah
jaquín jachin
jara jarah
jardín garden
jared jared kenan
jarib jarib
jarim jearim kiriath
jarro platter
jasa jahaz
jaserot hazeroth
jaspe jasper
jasub jashub
javán javan
jazer jazer
jaziel jaasiel
jeber heber
jeblaam ibleam
jeboc jabbok
jebuseo jebusite jebusites
jebuseos jebusites
jebús jebus
jeconías jeconiah
jectán joktan
jedaias jedaiah
jefe boss chief head
jeflat japhlet
jefone jephunneh
jefta iphtah
jefté jephthah
jehiel jehiel jeiel
jehová lord
jehudi jehudi
jehú jehu
jemini benjamite
jemla imlah
jemna imnah
jenoc hanoch
jerameel jerahmeel
jeremías jeremiah
jericó jericho
jerimot jarmuth jeremoth jerimoth
jeroboam jeroboam
jeroham jeroham
jerubaal jerubbaal
jerusalem jerusalem
jesaías jeshaiah
jesebón heshbon
jesi ishi
jesimot jeshimoth
jesrón hezron
jessé jesse
jesu christ jesus
jesuá jeshua
jesía isshiah
jesús jesus
jetebata jotbathah
jeter jether
jetro jethro
jetteo hittite hittites
jetteos hittites
jezabel jezebel
jezer jazer
jezonías jaazaniah jezaniah
jezrael jezreel
jezraelita ahinoam
joa joah shebnah
joab joab
joacaz jehoahaz
joacim jehoiakim
joacín jehoiachin
joaquín jehoiachin
joas jehoash joash
joatam jotham
job job
jobab jobab
joel joel
johanán jehohanan johanan
joiacim joiakim
joiada jehoiada
joiarib jehoiarib joiarib
jonadab jonadab
jonatán jonathan
jonás jonah
joppe joppa
joram jehoram joram
jordán jordan
jorma hormah
jornal wages
jornalero hired
josafat jehoshaphat
josedec jehozadak jozadak
josué joshua
josé joseph
josías josiah
joven young
jozabad jehozabad jozabad
jozabed jozabad kelita
joá joah
juan john
jubileo jubilee
judaico hebrew
judea judea
judá judah
judío jew jewish
judíos jews
jueces judges
juego game
jueves thursday
juez judge
jugador player
jugar play
juicio judgment justice trial
juicios execute judgments ordinances
julio july
junco papyrus
junio june
junta assemble gathers unites
juntaban brushing touching
juntamente together
juntaron assembled
juntaré gather
junto beside
juntura loops seam
juntó assembled
jur hur
jura swears
jurado jury sworn
juramento oath
jurar swear
jurare swears
jurarás oaths
juré swore
juró swore
justicia justice righteousness
justifica justifies
justificación justification
justificado justified
justificados justified
justo righteous
justos righteous
juventud youth
juzga judges
juzgados judged
juzgan condemners
juzgar judge
juzgará judge
juzgó judged
jóvenes young youth
júbilo noise shouting shouts
júdas judas
júzgame vindicate
kibrot hattaavah kibroth
kilómetro kilometer kilometre
kir kir
labio lip
labios lips
labra fantasies
labrador farmer
labradores farmers tenants
lado side
lados sides
ladrillo bricks
ladrillos brick
ladrones robbers thieves
ladrón thief
lagar winepress
lagares winepresses
lago lake
lais laish
lamentación lamentation
lamentar regret
lamentó regretted
lamerán lick
lamieron lapped licked
lana wool
langosta locust locusts
langostas locusts
lanza spear
lanzar launch throw
lanzas spears
laodicea laodicea
laquis lachish
largo long
largos prolong
lavado washed
lavar washing
lavaron washed
lavará bathe wash
lazadas loops
lazo snare
lazos snares
le her him
lebna libnah
lebni libni shimeite
lebrillos bowls sprinkling
leche milk
lecho bed couch
lechos couches
lechuza owl
lector reader
lectura reading
ledán ladan
lee reader reads
leedán ladan
leer read
legumbres vegetables
lejas distant
lejos afar distance far
lengua language tongue tongues
lenguaje language
lenguajes language
lenguas tongues
lentejas lentils
lento slow
leoncillos lions
leones lions
lepra disease leprosy
leprosa leprous
leproso disease leper
leprosos lepers
lequi lehi
les them
letra code letter
letras literature
leudado leavened
leudo leavened
levadura leaven unleavened
levanta lifts
levantaban rose
levantar lift raise
levantará rise
levante sunrise
levantándose got
levantó got raised rose
leviatán leviathan
levita levite
levitas levites
levántate arise get
leví levi
ley law
leyes laws
leyó read
leído read
leña wood
leño swings
león lion
libertad freedom liberty
libertador deliverer
libia libya
libra gotten pound saves
librador deliverer
libras minas
libre free slave
libro book scroll
libros books
libró rescued
liga league
ligeros swift swifter
limosna alms
limpia clean cleansed
limpieza cleanness
limpio ceremonially clean pure
linaje clan
linajes genealogies
lindo pretty
lino linen
lirio lily
lirios lilies
lisonjea flatters
lisonjeros flattering
llaga infection mildew
llagado infected
llagas sores
llama called calls flame name
llamaba named
llamada call
llamado called
llamar call
llamaré summon
llamó called summoned
llanos foothills
llanto wailing weeping
llave key
llegada arrival
llegar arrive reach
llegaron arrived
llegarás aunt
llegó approached arrived came
llena full
lleno filled full
llenos filled
lleva carries takes
llevaba carried wore
llevaban carrying
llevar carry take wear
llevare carries picks
llevará bear
llevaréis involving
llevó took
lloraba wept
llorando weeping
llorar cry weep
lloraron wept
llorarán alas weep
lloro mourning weeping
llorád weep
lloré wept
lloró wept
llover rained
llovió rained
lluvia rain
lluvias showers
lo him it
lobo wolf
lobos wolves
locamente foolishly
loco crazy mad
locura folly madness
lod lod ono
lodo clay
log log
lograr achieve manage
logro interest
logró managed
lomos belt waist
londres london
longanimidad patience
longitud length
los the
lot lot
lotán lotan
lucha fight struggle
luchar fight
luego immediately later then
luengo abounding slow
lugar place
luna moon
lunas moons
lunes monday
luto mourned mourning
luz light
luza luz
lágrima tear wipe
lágrimas tears
lámpara lamp
lámparas lamps
lázaro lazarus
líbano lebanon
lícito lawful unlawful
lúcas luke
maaca maacah
maala mahlah milcah
maasías maaseiah
maceda makkedah
macedonia macedonia
macellot mikloth
macho goat male
machos goats
macmas michmash
madera wood
madianita midianite
madianitas midian midianites
madián midian
madre mother
madres mothers
madrugada dawn morning
madura swing
maestro master teacher
magdalena magdalene
mageddo megiddo
magnificencia majesty
magog magog
magos magi magicians
mahanaim mahanaim
mahat mahath
majada pasture
majadas sheepfolds
majalón mahlon
majestad majesty
mal bad badly disaster evil
mala bad
maldad iniquity wickedness
maldades iniquities
maldiciones curses
maldición curse cursing
maldijere curses
maldijo cursed
maldito cursed
malditos cursed
malhechores criminals
malicia malice wickedness
malignos evildoers
malluc malluch
malo bad evil
malos wicked
malvado stubbornness
malvados envied ungodly
man manna
manada flock
manadero fountain
manaderos springs
manajem menahem
manasés manasseh
mancebo young
mancebos young
mancha spot
manchas spots
mancos crippled
manda commands
mandado commanded
mandamiento command commandment decree
mandamientos commandments precepts
mandar order send
mando commanding giving
mandó commanded ordered sent
manera manner way
manifestación revelation
manifestado revealed
manifiestas obvious
mano hand hands
manojos bundles
manos hands
mansedumbre gentleness
mansos meek
manteca cream curds
mantener keep maintain
manto cloak robe
mantos cloaks
manue manoah
manzana bud
manzanas apples buds
manzano apple
maná manna
maquir machir
mar sea
mara marah
maravillaron amazed
maravillarán appalled
maravillas wonders
marca brand
marchar leave march
marchó left
marco framework
mardoqueo mordecai
mares seas
maresa mareshah
marfil ivory
marido husband
maridos husbands
marineros sailors
marta martha
martes tuesday
martillo hammer hammered
marzo march
mará marah
maría mary miriam
mas but
masa batch dough lump
masas dough
masma mibsam mishma
maspa mizpah
maspat mizpah
massa massah
matanza slaughter
matanías mattaniah
matar kill
mataron killed
matará slay
matarás murder
matatías mattithiah
mateo matthew
matrimonio marriage
matriz womb
matán mattan
mató killed
mayo may
mayor greater greatest major older
mayordomo administrator manager
mayordomía management
mayormente especially
mazmorra cistern dropped dungeon
mañana early morning tomorrow
maón maon
me me
mecedura wave
mecerlo wave
medaba medeba
media half
mediador mediator
mediante by through
medicamento drug medicine
medicina healing
medicinas remedy
medida measure
medidas measurements
medio among half means middle
mediodía negev south
medios media
medir measured measuring
mediré parcel
meditación meditation
meditaré meditate
medos medes
mefaat mephaath
mejilla cheek
mejillas cheeks
mejor best better
mejorád correct
mejula meholah
melca mahlah milcah
melec abimelech
mello millo supporting terraces
melquisedec melchizedek
melquisua malchishua
melquías malchijah
memoria memory remember remembered
memorial memorial
memucán memucan
mendigo beggar
mene mene
menester need
menesteroso needy
menesterosos needy
menor least lesser minor younger youngest
menos least less
menosprecia despises rejects
menospreciado despises
menospreciando scorned
menosprecio contempt
menospreció despised
mensaje message
mensajero messenger
mensajeros messengers
mente mind
mentira falsehood lie lies lying
mentiras lies
mentiroso liar
mentirosos liars
meraiot meraioth
merari merari merarite merarites
mercader merchant
mercadera merchant
mercaderes merchants
mercadería profitable
mercaderías merchandise
mercado market
mercedes irrevocable
meremot meremoth
meriba meribah
merob merab
merodac merodach
mes month
mesa table
mesas tables
mesec meshech tubal
meselemia meshelemiah
meses months
mesezabel meshezabel
mesullam meshullam
mesías messiah
mesón inn
meta goal
metal bronze
metros meters metres
meón meon
mi my
mica mica micah
micael michael
micas micah
micol michal
midió measured
miedo afraid fear
miel honey
miembro member part
miembros members parts
mientras while
mies harvest
mifi mephibosheth
migajas crumbs
mijamín mijamin
mil thousand
milagro wonder
milagros miracles
miles tens thousands
militar military
milla mile
millares myriads thousands
millones million
millón million
mina mina
minas minas
ministerio ministry service
ministraba ministering
ministrar minister ministering
ministro minister
ministros minister ministers
minuto minute
miqueas micaiah
miraba looked
miraban facing
mirada gaze look
mirar look
mirare reexamines
mirará examine reexamine
miraste defenses
mire look
mirra myrrh
miré looked
miró looked
mis my
misac abednego meshach shadrach
misael mishael
miserable drunken wretched
misericordia compassion devotion loving mercy
misericordias compassion
misericordioso compassionate merciful
misericordiosos godly saints
misma herself same
mismo himself same
mismos ourselves same themselves
misterio mystery
misterios mysteries
mitad half
mitra turban
miércoles wednesday
moab moab
moabita moabitess
moabitas moabite moabites
mocedad youth
mochuelo screech
modestia apparent
modificar amend modify
modio seah
modios seah
modo way
moholi mahli mushi
moisés moses
mojado wet
mojará dip
molada moladah
moldura handbreadth rim
molduras bands
molestia tolerate
molido pressed
molino mill millstone
moloc molech
momento instant moment
moneda coin currency
montaña mountain
monte hill mount mountain
montes hills mountains
montones heaps rubble
montés wild
montón heap
mora abides dwells
morada dwelling
moradas dwellings
morador inhabitant
moradora dweller
moradores inhabitants residents
morales balsam
morará abide
more moreh
morir die
morirá die
moro moor moorish
mortal mortal
mortandad plague
mosa moza
mosca fly
moscas flies swarms
mosollam meshullam
mostaza mustard
mostrada pattern
mostrado shown
mostrar display show
mostró showed
mostróme showed
moza girl
mozo boy lad youth
mucha much
muchacha girl
muchacho boy lad
muchachos boys
muchas many
mucho lot much
muchos many
mudará sours
mudo mute
mudos mute
muela mill millstone
muelas fangs
muelles huram
muere dies
muerta dead
muerte death
muerto dead killed
muertos dead slain
muestra sample shows
muestran streaming
mugrones shoots
mujer wife woman
mujeres wives women
mula mule
muladar dung
mulo mule
mulos mules
multiplica multiplies
multiplicado multiplied
multiplicaré multiply
multiplicaste multiplied
multiplicó multiplied
multitud crowd
multitudes crowds
mundo world
muriere dies
murió died
murmullo clamoring
murmuraban grumble
murmuraciones complaining grumbling
murmuró grumbled
muro wall walls
muros walls
musi mahli mushi
muslo thigh
muslos thighs
muy very
márcos mark
mármol marble
más longer more most than
mástil mast
médico doctor physician
médicos physicians
mémfis memphis
mí me
mía mine
mío mine
música instruments music musical
músicos pipers
naama naamah
naamatita naamathite zophar
naamán naaman
naas nahash
naasón nahshon
nabal nabal
nabat nebat
nabot jezreelite naboth
nabucodonosor nebuchadnezzar
nabuzardán nebuzaradan
nacer born
nacido born
nacieron born
nacimiento birth
naciones nations
nació born
nación nation
nacor nahor terah
nada anything nothing
nadab nadab
nadar float
nadie no nobody one
nahasón nahshon
nahat nahath
najot naioth
namsí nimshi
namuel nemuel
nao ship
narices nose nostrils
nariz nose nostrils
natanael nethanel
natanías nethaniah
natural native
naturales natural
naturaleza nature
naturalmente irrational
natán nathan
navaja razor
nave boat
navegador browser
naves boats ships
navíos sail ships
nazareato separation
nazareno nazareth
nazareo nazirite
nazareos nazirites
nazaret nazareth
nebo nebo
necao neco
necesaria necessary
necesario necessary
necesidad need
necesidades hardships
necesita needs
necesitar need
necoda nekoda
nefeg nepheg
neftalí naphtali
negado denied
negar deny
negare denies
negarás crows
negligente laziness
negociantes merchants traders
negocio business matter
negra black
negro black
negó denied
nehelam nehelamite
nehemías nehemiah
ner ner
nervios sinews tendons
nerías neriah
netofatita netophathite
nido nest
niega denies
nieto posterity
nietos grandchildren
nieve snow
ninguna any no none
ninguno no none
nivel level
niña girl
niño boy child
niños children
no no not
nobe nob nobah
nobles noble nobles
noche night
noches nights
noemí naomi
nof memphis
nombrado won
nombre name
nombres names
nona ninth
norma rule standard
norte north
nos us
nosotros us we
nota note
noticia news
noticias news
noveno ninth
noventa ninety
noviembre november
novillo bull
noé noah
nube cloud
nubes clouds
nuestra our
nuestras our
nuestro our
nuestros our
nueva new
nuevas news
nueve nine ninth
nuevo new
nuevos new
nun nun
nunca never
nínive nineveh
número number
obed obed
obedecer attentiveness obey
obedecido obeyed
obedecimos obeyed
obediencia obedience
obedientes obedient
obispo overseer
objetivo goal objective
obligación obligation
obligado participate
obot oboth
obra work
obradores plainly
obran evildoers workers
obras deeds works
obrero worker
obreros workers
obstante however nevertheless
ocasión causes opportunity
occidental western
occidente west
ochenta eighty
ocho eight eighteen
ocozías ahaziah
ocrán ocran pagiel
octavo eighth
octubre october
ocultar hide
ocultas wonderful
oculto secret
ocupación task
ocurrir happen occur
ocurrió happened
odaia hodiah
odiar hate
odio hatred
odollam adullam
odre wineskin
odres tilt
oeste west
ofensa block
ofensas trespasses
oficial officer official
ofir ophir
ofni hophni
ofrecer offer
ofreciere offers presents
ofrecieron presented
ofrenda offering
oh oh
oiga listen
ojalá hope wish
ojo eye
ojos eyes sight
oliva olive
olivares groves
olivas olive olives
olla pot
ollas pots
ollero potter
olor aroma pleasing
olvidado forgotten
olvidar forget
olvidaron forgot
olvidaré forget
olvides forget
olvidéis neglect
olvidó forgot
ombligo muscles
omega alpha omega
omer sheaf
omnipotente almighty
once eleven
onceno eleventh
ondas waves
oniquinas onyx
ono ono
onán onan
onésimo onesimus
ooliab oholiab
operación working
opinión opinion
oportunidad opportunity
opresión oppression
opresor oppressor
opresores oppressors
oprobio scorn
ora prays
oraciones prayers
oración prayer sentence
orando praying
orar praying
orase praying
oratorio inner
orden order row
ordenamiento legal order
ordenanza ordinance
ordenanzas statutes
ordenes rows
oreb oreb zeeb
oreja ear
orejas ears
orfandad bereavement
orgullo pride
oriental eastern
oriente east
original original
orilla bank edge
orillas hem
orión orion pleiades
ornán ornan
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
oscurecerán dark
oscurecido faded
oscureció darkened
oscuridad darkness gloom thick
oscuro dark
oséas hoshea
otoniel kenaz othniel
otorgar grant
otoño autumn fall
otra another other
otras other others
otro another other
otros another other others
oveja sheep
ovejas flock sheep
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
oído ear heard
oídos ears hearing
oír hear
pabellón curtain
pablo paul
paces peace
paciencia endurance patience perseverance
paciente patient
padaia pedaiah
padaias pedaiah
padecido suffered
padeció suffered
padre father
padres fathers parents
pagado repaid
pagar pay
pagarlo acknowledges
pagará restitution
pagarás results
pago payment repay
pagáis rendering
pagó paid
pahat pahath
paja straw
pajarillos sparrows
paje armor bearer
palabra word
palabras words
palacio palace
palacios citadels fortresses palaces
palasar pileser tiglath
palestina philistia
paletas trays
palma palm
palmas palm
palmo handbreadth span
palo stick
paloma dove doves
palomas doves
palominos pigeons turtledoves
palos clubs
pan bread food
panal honeycomb
panderos tambourines
panes bread loaves unleavened
pantalla screen
papel paper role
par couple pair
para for to
paralítico mat paralytic
pararán pale
paratonita hillel pirathon pirathonite
paraíso paradise
parece seems think
parecer appear appearance seem
pareciere seems
parecieren harmless
pareció seemed
parecía gleam seemed
pared wall
paredes walls
paridas ewes
parido borne
parienta relative
pariente kin relative
parirás conceive
parió birth bore
parlamento parliament
parte part party portion side
parteras midwives
participante partaker
participantes partakers
particularmente privately
partida departure
partidas stages
partido game match party
partir leave
parto labor
partíd immense
partíos route
parábola oracle parable
parábolas parables
pasa happens passes
pasaba passing
pasado last past
pasajero passenger
pasando crossed
pasar happen pass spend
pasaron crossed passed
pasará pass
pascua passover
pasea strut
paso step
pasos steps
pasto pasture
pastor shepherd
pastores shepherds
pastos pasture
pasáis crossing
pasó crossed happened passed
patio court courtyard
patios courts courtyards
patures pathros
paveses shields
pavor dread
pavés shield
paz peace
pazcan graze
país country
países countries
pañetes undergarments
paño cloth
peca sinning
pecado sin
pecador sinner
pecadores sinners
pecados sins
pecamos sinned
pecar caused commit
pecaron sinned
peces fish
pecho breast chest
pechos breasts
pectoral breastpiece
pecó committed
pedazos pieces
pedernal flint
pedir ask request
pedro peter
pedían sentenced
pegado clings
pegue exterminated
pehor peor
peladura shaved
peleaba campaign
pelear fight
pelearon fought
peleó fought
peligro danger
peligros bandits frequent
pelo hair
pelos hair
pelícano owl
película film movie
pena penalty sorrow
pendón banner
pensaba thought
pensamiento thought
pensamientos plans thoughts
pensando expectantly
pensar think
pensaron devise
pensáis think thinking
pensé planned
pensó devised thought
peor worse worst
pequeña little small
pequeñas braided
pequeño little small
perazim perazim
perdedor loser
perder lose
perderá lose
perdición abaddon
perdidas lost
perdido lost
perdiere loses
perdió lost
perdona forgives
perdonado forgiven pardoned
perdonados forgiven
perdonará pity
perdonarás forgive
perdonándoos forgave
perdonó spare
perdón forgiven
perece perishes perishing
perecerá perish
perecerán perish
pereceréis perish
perecido perished
perecieron perished
pereció perished
peregrina residing
peregrinar reside
peregrinare resides
peregrino foreigner
perezoso slacker
perfección integrity
perfecta perfect
perfecto blameless perfect
perfectos blameless mature unblemished
perfumador perfumer
perfume burn incense
perfumes incense
periódico newspaper
perlas pearls
permanecerá endure
permanezca continue
permite allows
permitir allow permit
pero but
perpetua everlasting life
perpetuo permanent
perro dog
perros dogs
persa persian
persas persia
persecuciones persecutions
persecución persecuted persecution
perseguidores pursuers
perseguía persecuted
persevera runs
persia persia
persiga pursues
persiguen persecutors pursuers
persona person
personas partiality people persons
persuadido persuaded
perversa perverse
perversidad perverse perversity
perverso perverse
perversos perverse
pervertirá pervert
pervierte perverts
pesa weighs
pesada aggravation heavy
pesar despite spite
pesas weights
pescado fish
pescadores fishermen fishers
pesebre manger
peso scales weight
pesquera pool
pestilencia plague
pesuño chews cud
peticiones petitions
petición petition request
petróleo oil
pez fish tar
peña rock
peñas cliffs rocks
peñasco cliff
peñascos rocks
piadosos saints
pide asks
pidiendo demanding
pidiere asks
pidió asked
pie foot
piedad godliness
piedra stone
piedras stones
piel skin
pieles leather
piensa thinks
pierden perishing
pierna leg
piernas legs
pies feet
pieza piece
piezas pieces
pihahirot hahiroth
pilato pilate
piloto pilot
pilotos captains
pintura painting
piojos gnats
pisa treads
pisadas footsteps
pisará trample
pistola gun
pitones mediums spiritists
pitón medium
place pleases
placer pleasure
plaga plague
plagas plagues
plancha plate
planchas crescent sheets
planta plant sole
plantación planting
plantada planted
plantados planted
plantar uproot
plantarán plant
planté planted
plantó planted
plata silver
platero goldsmith
plato bowl platter
playa beach
plaza square
plazas squares streets
plazo deadline period term
pleito dispute
pleitos quarrels
plenitud fullness
plomo lead plumb
plugo pleased
pluma pen pinions
plumas feathers
población population
pobre poor
pobres poor
pobreza poverty
poco few little
pocos few
poder can power
poderes powers
poderoso able
podrá may will
podría could might
podía could
podían could
poeta poet
policía police
polilla moth
pollino colt
polvo dust
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
portavoz spokesman spokesperson spokeswoman
portero gatekeeper goalkeeper
porteros gatekeepers
portillo breach gap
portillos gaps
porvenir future
pos follow
posada inn
posesión possession property
poseyó possessed
posible possible
poste threshold
postes doorposts portico
postilla rash
postrer last
postreras final
postrero last
postreros last
potaje stew
potestad authority
potestades authorities
pozo well
precio costly price
preciosa precious
preciosas precious rubies
predicación preaching
predicado preached
predicador futilities teacher
predicando preaching
predicar preach
pregonar proclamation
pregunta asks question riddle
preguntado observable
preguntar ask
preguntare asks
preguntas comprehension difficult
pregunte medium
preguntó asked questioned
pregón proclamation
premio award prize
prenda security
prender arrest
prendido arrested
prensa press
preparación preparation readiness
prepucio foreskin
prepucios foreskins
prepósito oversaw
presa plunder prey
presencia presence
presentar present
presente grain present this
presentó obese
presidente governor president
presidentes administrators satraps
preso imprisoned prisoner
presos prisoners trapped
prestado borrow
presto quickly soon
prevaleció prevailed severe
prevaricación transgression unfaithfully
prevaricado treacherous
prevaricador faithless
prevaricadores faithless
prevención prevention
preñada pregnant
preñadas pregnant
priesa hurried quickly
primavera spring
primer first
primera first
primero first
primerías state
primicias firstfruits
primo cousin
primogenitura birthright
primogénito firstborn
primogénitos firstborn
principales nobles
principalmente mainly
principio beginning principle
prisiones chains
prisión prison
probablemente probably
probado tried
proceso process
procura effort intends
procuraba trying
procurando preeminent
prodigios marvels
producir produce sprout
producto product
profanas irreverent
profano common
profanó desecrated
profecía prophecy
profecías prophecies
profesión confession
profesor professor teacher
profeta prophet
profetas prophets
profetisa prophetess
profetiza prophesies prophesy
profetizaban prophesying
profetizan prophesy prophesying
profetizaron prophesied
profetizó prophesied
profunda deeper
profundidad depth
profundo deep depths
profundos depths
programa program programme
promedio average
promesa promise
promesas promises
prometer promise
prometido promised
pronto soon
pronunciare blasphemes
propia own
propiedad property
propio own
proposición showbread
propuesta proposal
propósito purpose
prosperado prosper prospered
prosperará renounces
protección protection
proteger protect
provecho benefit
proverbio proverb
proverbios proverbs
provincia province
provincias provinces
provisión provisions
prudencia understanding
prueba evidence proof test
pruebas trials
préstamo loan
príncipe leader prince ruler
príncipes leaders officials princes
prójimo neighbor
próximo next
publicano collector
publicanos collectors tax
publicar liberty
pudieron unable
pudo could
pueblo people town village
pueblos nations peoples
puede can cannot may
pueden can may
puedo can
puente bridge
puerco pig
puercos pigs
puerta door entrance gate
puertas doors gates
puerto harbour port
pues for since
puesto position put since
pulgar earlobe thumb toe
pulgares thumbs
pulgón locust
punto point
puntos points
pur pur
pureza purity
purificación cleansing purification
purificado purified
purificados purified
purim purim
puro pure
pusieron put
pusisteis sheltered
puso placed put
puño handful
puños handfuls
pábilo wick
página page
pájaro bird
párpados eyelids
párrafo paragraph
pérdida loss
pónle hosea
público public
púrpura purple
púsolas fastened
que that which who
quebradas smashed
quebradura fracture inflicted
quebranta shatters smashes
quebrantada shattered
quebrantado broken shattered
quebrantados shattered
quebrantamiento destruction
quebrantará crush
quebrantaré shatter
quebró shattered
queda remains
quedado remained
quedar remain stay
quedemos shelters
quedó left remained
queja complaint
quejas complaints
quelión chilion
quemadura scar
quemó burned
quemólo powder
querer love want
querido dear
querría wish
querubines cherubim
querubín cherub
quería wanted
querían wanting
quicios tenon
quiebra shatters
quien who whom
quienes who
quiera wherever
quiere wants
quieren want
quieres want
quiero want
quieta quiet
quieto ease
quijada jawbone
quince fifteen fifteenth
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
quizás maybe perhaps
quién can who
quiénes who
qué what why
raab rahab
rabba rabbah
rabbat rabbah
rabia rage
rabsaces rabshakeh
racimo cluster
racimos clusters
raerá shave
rafa rapha
rafaias rephaiah
rafaim rephaim
rafidim rephidim
rahuel reuel
rama branch ramah
ramas branches
ramera harlot prostitute
rameras prostitutes
ramos branches
ramot ramoth
ranas frogs
rapiña violence
raquel rachel
raro rare strange
rasataim cushan rishathaim
rastro trace
rasín rezin
ratones rats
rayó eradicated
raza race
razón reason right
raíces root roots
raído blotted
raíz root
real camp royal
realizar carry perform
realmente really
rebaño flock
rebaños flocks
rebelado unfaithful
rebelaron rebelled unfaithful
rebelde rebellious
rebeldes rebel rebellious
rebeliones transgressions
rebelión transgression
rebeló rebelled
rebla riblah
reblata riblah
recab rechab
recabitas rechabites
recado message
recamador embroidered
recem rekem
recibe receives welcomes
recibido received
recibiere welcomes
recibieren welcome
recibir meet receive
recibirá receive
recibió received welcomed
recientemente recently
reconciliación reconciliation
reconciliados reconciled
reconciliaros include
reconciliará atonement
reconocer recognize spy
reconocido spied
reconocieron spied
recordar remember
rectitud uprightness
recto upright
rectos upright
recuerda remembers
recuerdo memory remember
recurso appeal resource
red mesh net network
redaño lobe
rededor around
redención redemption
redentor redeemer
redes nets networks
redimido redeemed
redimidor avenger
redimidos redeemed
redimiendo redeeming
redimir redeem
redimirá redeem
redimió redeemed
redoma bowl
redondo circular
reducir reduce
reedificó rebuilt
referencias references
refrán proverb
refugio fortress refuge
regalo gift
regiones naphoth
región district
reglamento regulation
regocíjense magnified
regresar return
regreso return
regresó returned
rehenes bargain
rehum rehum
reina queen
reinar became
reinas queens
reino kingdom
reinos kingdoms
reinó reigned
rejas lattice
reloj clock watch
relámpago lightning
relámpagos lightning
remeros oarsmen sailors
remiendo patch sews
remisión forgiveness
remmon rimmon
remmón rimmon
rencilla meribah
rencillas meribath
rencillosa contentious
renglón line
rentas toll
renueva renewed
renuevo branch
reparar repair repairing
repartiendo apportions
repartimientos divisions
repartir distributing
repartió distributed
repente suddenly
reposo rest
reprender survives
reprendió rebuked
reprendí rebuked
reprensiones reproofs
reprensión rebuke
reptil insects
reptiles creeping
repudiada divorced
repudio certificate
resbalaré shaken
rescatada repentant
rescate ransom
resfa aiah rizpah
resiste opposes
respecto regard respect
respeto partiality respect
resplandecer shine
resplandecerá glow
resplandeciente radiant
resplandor brightness
responde answers
responder answer respond
responderán respond
responderé answer reply
respondiendo answered
respondiere answers
respondisteis propose
respondió answered replied
responsabilidad liability responsibility
respuesta answer reply response
respuestas answers
resta remnant
restauraron repairs
restauró repairs
restituyó recovered
resto remnant
resucitado risen
resucitó raised
resultado result
resultar result
resumen abstract summary
resurrección resurrection
reto challenge
reunir gather meet
reunión meeting
revela reveals
revelación revelation
revelar reveal
reverdeciendo reappears
reverdeció diseased
reverencia homage reverence
revuelta rolled
rey king
reyes kings
rezín rezin
reír laugh
ribera shore
riberas canals streams
rico rich wealthy
ricos rich
riega plants
riesgo risk
rincones corners
rincón corner
riqueza wealth
riquezas riches wealth
risa laugh laughter
rito ordinance
riñones kidneys
riñó rebuked
roba robs
robado robbing
robaron plundered
robará rob
roboam rehoboam
roca rock
rocín nag
rocío dew
rodear roaming
rodearon hateful
rodilla knee
rodillas knees knelt
roedora harmful
rogando imploring petitioning
rogar beg
rogel rogel
rohob rehob
roja red
rojo red ruddy
rojos dyed
roma rome
romelías remaliah
rompen burst
romper break breaking
romperá loose
rompió broke tore
roob rehob
ropa clothes garment robe
ropas robes
rostro face
rostros faces
rubenitas reubenites
rubio yellow
rubén reuben reubenites
rueda conference wheel
ruedas wheels
ruego please
ruegos petitions
ruhama ruhamah
ruido noise
ruina downfall
rumia cud
rumor rumor
rusia russia
ruso russian
rut ruth
ruégoos urge
ruégote please
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
sabios wise
sabor savor
sabá sheba
sabía knew
sabían knew
sacaba marches
sacaban imported swordsmen
sacar out take
sacerdocio priesthood
sacerdotales priestly
sacerdote priest
sacerdotes priests
saco sackcloth
sacos sackcloth
sacrificaba sacrificing
sacrificado sacrificed
sacrifican participants
sacrificando sacrificing
sacrificaron sacrificed
sacrificio sacrifice
sacrificios sacrifices
sacrificó offered
sacrifiquemos slackers
sacó took
sadoc zadok
saduceos sadducees
saeta arrow shoot
saetas arrows
safat shaphat
safatias abital
safatías shephatiah
safán shaphan
sal salt
sala hall room upper
salada salt
salamiel shelumiel zurishaddai
salario reward salary wage wages
salatiel shealtiel
sale leaves
salem salem
salfaad zelophehad
salida departure exit
salidas exits
salieron left
salir go leave out
salió left went
salma salmon
salmana zalmunna zebah
salmos praises sing
salmón salmon
salomit shelomith
salomón solomon
saltaba danced
saltando bounding
salterio lyre
salterios harps lyres
salto jump leap
salud health salvation
saluda greetings
saludan greetings
saludes victories
saludád greet
saludáos kiss
salutaciones marketplaces
salutación greeting
salva saves
salvador savior
salvamento reclaim
salvar save
salvará saves
salvo except save saved
salvos saved
salón hall
samaa shimea
samaria samaria
sames shemesh
samgar shamgar
samir shamir
samma shammah shimeah
samsai shimshai
samsón samson
samuel samuel
sana healed
sanaballat sanballat
sanar recover
sanaré heal
sanción sanction
sangre blood
sangres bloodshed
sanidad soundness
sanidades healing
santa holy sacred saint
santiago james
santidad holiness holy
santidades most
santificaciones sacred
santificado consecrated sanctified
santificados sanctified
santificare consecrates
santifico sanctifies
santificáos consecrate
santo holy saint
santos saints
santuario holy sanctuary
santuarios sanctuaries
santísimo most
sanó healed
saquearon plundered
sara sarah serah
saraa zorah
saraim shaaraim
saraías seraiah
sarepta zarephath
sarezer sharezer
sarna boils
sartén griddle
sarvia zeruiah
sarón sharon
sasabasar sheshbazzar
satanás satan
sauces willows
saul saul
se himself itself
sea be may
seba beersheba
sebo fat
seboim admah zeboiim zeboim
sebos fat portions
seca dry
secar dries
secaron dried
secará wither
sección section
seco dry
secreto secret secretly
secretos secrets
secó dried withered
secóse dried
sed thirst thirsty
seda silk
sedecías zedekiah
sedeur elizur shedeur
sedienta parched
sediento thirsty
sedientos thirsty
sefarvaim sepharvaim
sefer sepher shepher
sefor zippor
segada harvest
segador reaper
segadores harvesters
segará reap sows
segub segub
seguidor fan follower
seguir continue follow pursuing pursuit
segunda second
segundo second
segundos doubly
seguramente securely
seguridad safety security
seguro insurance safe sure
seguros securely
según according
seir seir
seis six sixteen
seiscientos six
sejón sihon
sela shelah
selah selah
selemías shelemiah
sella seal
sellada sealed
sellado sealed
sello seal
sellos seals
sellum shallum
selomit shelomith
sem shem
semana week
semanas weeks
semaías shemaiah
sembrado sown
sembrados tilled
sembrare sows
sembrarás sow
semejanza likeness
semeí shimei
semeías shemaiah
semida shemida
semilla seed
semiramot shemiramoth
senado senate
senador senator
senaquerib sennacherib
senda path
sendas paths
sendero path
sennaquerib sennacherib
seno laps
sentado seated sitting
sentados sitting
sentare furniture
sentarse sit
sentencia ruling sentence
sentido meaning sense
sentir feel
sentía felt
sentó sat
septiembre september
sepulcro grave pit sheol tomb
sepulcros graves tombs
sepultado buried
sepultaron buried
sepultura pit sheol
sepulturas graves
sepultáronle buried
sequedad drought
sequenías shecaniah
ser be
serebías sherebiah
serie series
serpiente serpent snake
serpientes snakes
servicio service
servido served
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
señor lord mr sir
señora lady madam mistress mrs
señores lords masters
señorita miss
señorío dominion
si if
siba ziba
siceleg ziklag
siclo shekel
siclos shekels
sido been
sidonios sidonians
sidrac abednego meshach shadrach
sidón sidon
siega harvest
siembra sown
siembran sow
siempre always forever
sienes slice
siente feels
sierva maidservant
siervas maidservants menservants
siervo servant
siervos servants
siesos afflicting
siete seven
sietecientos totaled
siglo age century ever everlasting
siglos ages ever
significado meaning
significan mean
sigue chases continues follows
siguiente following next
siguieron followed pursued
siguió followed pursued
siha ziha
silbo object
silencio silence
silla chair
sillas seats thrones
silo shiloh
silonita shilonite
silvano silvanus
sima pit
simeón simeon simeonites
simiente descendants offspring seed
simientes seeds
simple simple
simples simple
simón simon
sin without
sinagoga synagogue
sinagogas synagogues
sinaí sinai
sinceridad sincerity
sindicato union
sinfonía music
singular prized
sino but except
sintió felt
siquem shechem
siria aram
siriaco aramaic
siros arameans
sirve serves
sirvieron served
sitio place site
sión zion
soba zobah
sobal shobal
soberbia pride
soberbios arrogant proud
sobna administrator shebna
sobocai hushathite sibbecai
sobra remainder
sobrare remainder
sobras kneading
sobre about on over
sobrepuja exceeds surpasses
sobrino nephew
sobrios sober
sociedad society
soco soco socoh
socorro help
socot succoth
sodoma sodom
sodomíticos prostitutes shrine
sofar naamathite zophar
sofonías zephaniah
sogas ropes
sol sun
solado pavement
solamente only
solano wind
soldado soldier
soldados soldiers
soledad desolate
solemnidad feast
solemnidades feasts
solicitar apply request
solicitud application earnestness request
solo alone only
soltar release
soltaré release
soltó released
solía usual
solícitos worry
sombra shade shadow
sombras shadows
sombrero hat
sombrío green
somer shomer
son are
sonido sound
sonrisa smile
sonrió smiled
sordo deaf
sordos deaf
sorpresa surprise
sortijas rings
sospechoso suspect
soy am
su her his its their
sual shual
suar zuar
suave pleasant soft sweet
suavemente smoothly
suaves pleasant
subael shubael
subida ascent
subir climb go up
subirá ascend
subió climbed went
subía rising
sucederá fate succeed
suciedad indecency
sucio dirty
sueldo salary
suelo floor ground
suerte lot luck
suertes lots
sueño dream sleep
sueños dream dreams
suf zuph
sufrido endured
sufrir endure
sujeción submissiveness
sujetos submit
sujetó subjected
sujita bildad shuhite
sunamita shunammite
supermercado supermarket
supiere unaware
suplicación petition
supo knew
suponer suppose
sur shur south zur
surcos furrows
surisaddai shelumiel zurishaddai
sus her his its their
suspiro groaning sigh
sustentan sustainer
sustentará sustain
susto fright
susán susa
sutala shuthelah
suya hers his
suyo hers his
sábado sabbath saturday
sábados sabbaths
sábana cloth
sálvame save
sán shan shean
sárdis sardis
sé know
séfora zipporah
séptimo seventh
sí yes
sísera sisera
sólo only
súbito sudden
tabernáculo meeting tabernacle tent
tabla frame table
tablas frames tablets
tabor tabor
tacha unblemished
tafnes tahpanhes tahpenes
tahat tahath
tal such
talento talent
talentos talents
tales such
talla graven
talmón talmon
tamar tamar
tamaño size
también also too
tamnat timnath
tamnata timnah
tamo chaff
tampoco either neither
tan so
tanac taanach
tanto much so therefore
tappua tappuah
tardará delay
tarde afternoon evening late
tardes twilight
tardía showers
tare terah
tarea quota task
tarjeta card
tasa rate
tazones bowls pitchers
tañedores harpists musicians players
tebes thebez
tebni ginath tibni
techo ceiling roof
techumbre roof
teclado keyboard
tecua tekoa
teglat pileser tiglath
tejados rooftops
tejedor weaver
tejones leather
televisión television
teléfono phone telephone
tema tema
temanita eliphaz temanite
temas afraid
temblaban quaking
temblando trembling
temblar shake shakes
temblaron trembled
temblará quakes
temblarán tremble
temblor earthquake panic trembling
tembló shook trembled
teme fears
temen fear
temer fear
temido feared
temió feared
temor afraid fear
tempestad storm tempest
templado hospitable
templo temple
templos shrines
temporada season
temprana rains
temprano early
temáis afraid
temán teman
ten merciful mercy
tendido pitched
tendrá have will
tendían cloaks
tener have
tengan discredited
tengo have
tenidos considered
tentación temptation testing
tentado tempted
tentados tempted
tentaron tested
tentáis duplicity
tentándole tested
tenía had
tenían had
terafim graven
tercer third
tercera third
tercero third
terminar end finish
terminó finished
ternilla big
ternura tenderness
terremoto earthquake
terreno earthly
terrible awesome feared
terrones clods
terror terror
terrores terrors
terrorismo terrorism
tersa tirzah
tesalonicenses thessalonians
tesbita tishbite
tesorero treasurer
tesoro treasure treasury
tesoros storehouses treasures treasuries
testigo witness
testigos witnesses
testimonio meeting tent testimony
testimonios decrees testimonies
tetrarca tetrarch
tiatira thyatira
tiempo time weather
tiempos times
tienda shop store tent
tiendas tents
tiene has
tienen have
tienta tempting
tierno inexperienced
tierra earth land
tierras countries lands
tigre leopard
timoteo timothy
tinaja jug
tinieblas darkness
tinta ink
tio cousin uncle
tipo type
tirar shoot throw
tiro tyre
tito titus
tizoncillo blight
tizones torches
tizón firebrand
tiña outbreak scaly
tob tob
tobías tobiah
tocaban trumpeters
tocado touched
tocar play touch
tocare touches
tocaron blew
tocád blow
tocó sounded touched
toda all every whole
todas all
todavía still yet
todo all every everything whole
todopoderoso almighty
todos all everyone
tofet topheth
togorma togarmah
tola tola
tolerable bearable
tolmai talmai
toma take takes
tomada captured
tomado taken
tomar take
tomare takes
tomarla capture
tomó took
tonto fool
topacio amethyst jacinth
toquéis touch
torbellino whirlwind
torbellinos whirlwinds
torcida crooked
torcido finely spun
tormenta storm
tormento torment
tornar restore
torneo tournament
tornád reconsider
toro bull
toros bulls
torre tower
torres towers
torta cake loaf
tortas cakes
tostada roasted
tou toi tou
trabaja worker
trabajado worked
trabajador worker
trabajar work
trabajo job labor work
trabajos labors
trabucos ramps
tradiciones traditions
tradición tradition
traducción translation
trae brings
traer bring
tragará devours
trague swallow
tragó swallowed
trajo brought
trama knit weave
transgresión transgression
transmigración exile exiles
tras after behind
traslado copy text
traspasaron pierced transgressed
traspases encroach
trasportados exiles
trasquilaba shearing
trasquiladores shearers
trastornar subvert
trastornó overturns
trata about
tratado treaty
tratamiento processing treatment
tratar treat try
través through
trece thirteen thirteenth
treinta thirty
tren train
trenza braided
tres three
tribu tribe
tribulación distress
tribunal court
tribunos thousands
tribus tribes
tributario forced
tributarios forced laborers
tributo taxes tribute
trigo wheat
trillo sledge
trillos sledges
triste sad sullen
tristeza sadness sorrow
trompeta horn trumpet
trompetas trumpets
tronco stump
trono throne
tronos thrones
tronó thundered
tropezadero block snare stumbling
tropezarán stumble
tropiezo stumbling
trueno thunder
truenos thunder
tráfico traffic
tu your
tubal meshech tubal
tumba grave tomb
tumim thummim urim
turbaron alarmed
turbarse contorted
turbión storm
turco turkish
turquesa agate
tus your
tuvieron had
tuvo had
tuyo yours
tálamo carriage
társis tarshish
término border territory
términos borders
tía aunt
tío uncle
tíquico tychicus
título title
tórnate shulammite
tórtola turtledove
tórtolas pigeons turtledoves
tú you
túnica sash tunic
túnicas tunics
ulam ulam
umbral threshold
umbrales thresholds
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
universidad university
unión union
uno each one
unos another
untadas wafers
uri uri
uriel uriel
urim urim
urí uri
urías uriah
usar use
uso use
usted you
ustedes you
usura interest usury
utilizar use
uvas grapes
uzzi uzzi
uña hoof
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
valiente mighty warrior
valientes mighty valor warriors
valle valley
valles valleys
vamos go let
van go
vanidad futile futility
vanidades futilities worthless
vano vain
vapor mist
vara rod scepter staff
varas staffs
varios several various
varones men
varón man
vaso cup jar vessel
vasos articles utensils
vasti vashti
vaya go
ve sees
veces times
vecino neighbor neighbour
vecinos neighbors
vedó prohibits
vegas brooks
veinte twenty
vejez gray
vela candle sail
vellocino fleece
velo veil
velocidad speed
ven come
vena fountain
vence overcome overcomes
vencido overcome
venciere overcomes
vende seller
vender sell
vendido sold
vendidos sold
vendiere sells
vendimia grape
vendió sold
vendían selling
veneno poison venom
venganza vengeance
venganzas avenges
vengará avenge
vengo come
venir come
venta inn sale
ventana window
ventanas windows
ventas sales
ventero innkeeper
ventura fortune
venía came
veo see
ver see
verano summer
verdad faithfulness true truth
verdaderamente truly
verdadero real true
verde flourishing green
verdes green
vereda path
veredas paths
vergüenza disgrace reproach shame
vergüenzas nakedness relations sexual
verso verse
vertientes slopes
vestido clothing dress
vestidos clothes garments
vestidura garment
vestiduras garments
vestíos clothe
vete go
vez again once time
veía saw
viaje journey travel trip
victoria victory
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
vil contemptible
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
visitaré punish
visité punished
visión vision
visto seen
viuda widow
viudas widows
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
vivirá live
vivirás recover
vivió lived
vivo alive living
vivos alive
vivía lived
viña vineyard
viñas vineyards
viñeros vinedressers
vocación calling
vocero spokesman
voces cried cry voices
volar overhead
volará swoops
voluntad will
voluntaria freewill
voluntariamente deliberately freely
voluntarias freewill
voluntario willing
volver restore return
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
vuelto returned
vuelve returns
vuelvo dedicate
víboras brood vipers
víctima victim
vínculo bond
vírgenes virgins
vómito vomit
ya already now
yerba grass
yerbas herbs
yerran contrive
yerro error unintentionally
yo i
yugo yoke
yuntas owned
zabad zabad
zabadías zebadiah
zabdi zabdi
zabulón zebulun
zacarías zechariah
zacur zaccur
zafiro sapphire
zafiros sapphires
zambri zimri
zapato sandal shoe
zapatos sandals
zaqueo zacchaeus
zara zerah
zaranda sieve
zaraías zerahiah
zarcillos earrings
zared zered
zares zeresh
zarzal bush
zaré zerah
zattu zattu
zeb oreb zeeb
zebedeo zebedee
zebee zalmunna zebah
zebul zebul
zecri zichri
zelo jealousy zeal
zeloso jealous
zelé fervor jealous
zif ziph ziv
zin zin
ziza ziza
zorobabel zerubbabel
zorras foxes
zoán zoan
águila eagle
águilas eagles
ámbar amber
ámbito field scope
ángel angel
ángeles angels
ánimo mood spirit
árabe arab nomad
árabes arabs
árbitro referee
árbol tree
árboles trees
áspides cobras venom
él he him
época era time
ésdras ezra
éufrates euphrates
éxito success
ídolo idol
ídolos idols
óbolos gerahs
ónix onyx
órgano flute
última last
último last
único only unique
útil useful
`;
