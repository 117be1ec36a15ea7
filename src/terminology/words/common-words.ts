/**
 * Frequent words of a language that the other one neither has nor borrows: one of them in a text of the other language
 * was left there. Folded; words that both languages have (general, social, central) are none.
 */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(
    `ano anos caso casos dia dias mes meses semana semanas hora horas minuto minutos vez veces pais paises ciudad ciudades gobierno
    gobiernos ley leyes derecho derechos mujer mujeres hombre hombres nino ninos nina ninas persona personas gente pueblo
    pueblos mundo vida trabajo trabajos trabajadores empresa empresas mercado mercados dinero guerra guerras paz muerte
    muertes muertos salud educacion escuela escuelas agua aguas tierra tierras mar mares rio rios monte lago lagos cielo fuego
    calle calles casa casas camino caminos libro libros obra obras texto textos palabra palabras lengua lenguas nombre nombres
    numero numeros parte partes lado lados lugar lugares punto puntos forma formas modo modos manera maneras medio medios fin
    fines principio principios problema problemas cuestion cuestiones respuesta respuestas pregunta preguntas razon razones
    causa causas efecto efectos resultado resultados cambio cambios aumento desarrollo crecimiento riesgo riesgos amenaza
    amenazas seguridad violencia lucha luchas fuerza fuerzas ejercito policia juez jueces jueza sentencia sentencias tribunal
    delito delitos pena penas nuevo nueva nuevos nuevas viejo vieja grande grandes pequeno pequena mejor mejores peor peores
    mayor mayores menor menores primero primera ultimo ultima mismo misma mismos mismas otro otra otros otras cada todo toda
    todos todas mucho mucha muchos muchas poco poca pocos pocas algunos algunas ningun ninguna varios varias entonces ahora
    aqui alli hoy ayer siempre nunca jamas tambien tampoco ademas mientras aunque porque donde cuando como quien quienes cual
    cuales hacer hace hacen hizo hecho tener tiene tienen tuvo decir dice dicen dijo poder puede pueden pudo deber debe deben
    ir va van fue fueron ser estar esta estan era eran haber hay hubo ver ve ven saber sabe saben querer quiere quieren dar
    partido partidos equipo equipos jugador jugadores temporada temporadas gol goles bosque bosques especie especies muestra
    muestras archivo archivos carpeta carpetas usuario usuarios clave claves servidor pantalla raton tecla teclas enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo litro litros metros kilometro
    kilometros kilogramo kilogramos gramo gramos tonelada toneladas hectarea hectareas cucharada cucharadas boda
    bodas hijo hijos hija hijas hermano hermanos abuelo abuela familia familias enfermedad
    enfermedades paciente pacientes medico medicos sangre hueso huesos cabeza ojo ojos boca cocina comida
    leche huevo huevos azucar arroz aceite silla puerta puertas ventana ventanas iglesia iglesias puente puentes barco barcos viaje viajes precio precios sueldo sueldos deuda deudas impuesto
    impuestos jubilado jubilados huelga huelgas sindicato sindicatos acuerdo acuerdos contrato contratos reglamento demanda
    perro perros gato gatos caballo caballos pajaro pajaros arbol arboles flor flores lluvia nieve viento noche noches
    manana tarde tardes
    voluntad ambos ambas saco sacos cuchillo cuchara vaso vasos plato platos botella botellas ropa camisa zapato zapatos sueno
    suenos miedo alegria tristeza verdad mentira mentiras odio ayuda duda dudas deseo culpa siglo siglos fecha fechas hoja hojas
    carta cartas periodico periodicos noticia noticias pelicula peliculas juego juegos cancion canciones baile cuerpo cuerpos
    pierna piernas brazo brazos espalda pelo piel nariz oreja diente dientes fiebre herida heridas hambre reina reino obrero
    obreros vecino vecinos abogado abogados periodista periodistas alumno alumnos estudiante estudiantes investigador
    investigadores empleado empleados ciudadano ciudadanos habitante habitantes poblacion vivienda viviendas edificio
    edificios techo pared paredes suelo piso pisos jardin isla islas orilla nube nubes lluvias hierro plata cobre plomo acero
    madera piedra piedras vidrio papel papeles tinta lapiz llave llaves puerto puertos tren trenes coche coches avion aviones
    carretera carreteras camion camiones rueda ruedas verde rojo blanco azul amarillo gris frio caliente lleno vacio pobre pobres
    feliz triste facil dificil fuerte debil rapido lento joven jovenes hablar comer beber morir nacer llegar salir subir
    bajar abrir cerrar comprar vender pagar ganar perder trabajar estudiar escribir pensar creer llega llegan vive viven
    muere mueren cree creen cerca lejos dentro fuera arriba abajo detras luego despues temprano quiza quizas diputado diputados
    votante votantes juicio juicios carcel preso presos soldado soldados bandera banderas frontera fronteras`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `year years page pages day days month months week weeks hour hours minute minutes times country countries city
    cities government governments law laws right rights woman women man men child children people works worker workers
    company companies money war wars peace death deaths health school schools water waters land lands sea seas rivers
    lakes streets houses roads book books word words tongue name names number numbers part parts side sides place
    places point points form shape way ways means end ends beginning issue issues answer answers question questions
    reason reasons cause causes effect effects result results change changes growth rise threat threats safety violence
    struggle fight strength army police judge judges crime crimes small great large worse worst first last same other
    others each all many few some several none then now here there today yesterday always never also besides while
    although because where when who which what makes made have has had say says said can could may might must should go
    goes went been being see sees saw knows knew want wants give gives gave matches teams season seasons forest forests
    species sample samples files folder folders users january february april june july september october november
    december monday tuesday wednesday thursday friday saturday sunday liter liters litre litres kilometer kilometers
    kilometre kilometres pounds miles inches feet wedding weddings son sons daughter daughters father mother brother
    brothers sister sisters family friend friends disease diseases patient patients blood bone bones head hand hands
    eye eyes mouth kitchen meat milk cheese egg eggs sugar rice bread flour oil table door doors window neighborhood
    neighbourhood church bridge ship ships travel price prices wage wages debt debts tax taxes agreement working dog
    dogs cat cats horse horses bird birds tree trees flower flowers rain snow wind night nights morning evening cloves
    candle candles spoon knife bottle clothes shoe shoes dream dreams fear joy truth doubt guilt century centuries leaf
    leaves letter letters newspaper song songs nose tooth teeth pain fever wound wounds hunger kingdom neighbor
    neighbour neighbors neighbours lawyer lawyers journalist journalists student students researcher researchers
    citizen citizens housing building buildings roof floor garden shore iron silver copper steel wood stone stones
    pencil train trains truck trucks wheel wheels green white yellow cold empty poor happy easy strong weak slow young
    speak drink buy sell lose write think believe feel near far inside outside after before early soon almost election
    elections voter voters trial prison soldier soldiers flag flags border borders`.split(/\s+/),
  ),
};

/** Words that are frequent in both languages, or that one has taken from the other. */
const SHARED: ReadonlySet<string> = new Set(
  `persona personas tribunal area mayor mayores causa son sin pan real once red pie sea man can may number mes era has he
  fin va ve dice hay ira fine ten tan rut pueblo pueblos rio species people policia mar monte partido gol form police
  mayo general social come case cause miles feet son sons pan tarde bone head table window blood paciente patient pero par media medio medios van`.split(
    /\s+/,
  ),
);

/** True for a folded word that is frequent in `language` and is no word of the other one, Spanish or English. */
export const isCommon = (folded: string, language: string): boolean =>
  folded.length > 2 && Object.hasOwn(COMMON, language) && COMMON[language].has(folded) && !SHARED.has(folded);
