/**
 * Furniture that only its words give away: buttons to share, invitations to subscribe, lists of related articles. Short
 * blocks with set phrases go; behind a heading of that kind everything goes up to the next heading of its level.
 */
import type { LeftOutReason } from '../draft.js';
import { apart, isButtonRow, leaveCounts } from './buttons.js';
import { essence, isBody, wordCount, type FlowBlock } from './flow.js';
import { leavePullQuotes } from './repeated.js';
import { leaveBelow, leaveRepeatedHeadings } from './page-ends.js';

/** Whole blocks, as their {@link essence}. */
const LINES: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    'sharing',
    /^(?:comparti(?:r|do)|comparte|compartelo|share|tweet|tuitear|pin|pin it|siguenos|follow us)(?: (?:este|esta|esto|el|la|en|con|por|via|on|this|it|articulo|entrada|noticia|publicacion|post|article|tus amigos|redes|sociales|facebook|twitter|x|whatsapp|linkedin|telegram|email|correo|instagram|youtube))*$/,
  ],
  [
    'sharing',
    /^(?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|tiktok|pinterest|reddit|threads|email|e mail|correo|correo electronico|copiar enlace|copy link|messenger|skype|tumblr|print|imprimir)(?: (?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|tiktok|pinterest|reddit|threads|email|e mail|correo|correo electronico|copiar enlace|copy link|messenger|print|imprimir))*$/,
  ],
  [
    'navigation',
    /^(?:(?:volver|ir|regresar|back) (?:al?|to|a la) (?:inicio|top|arriba|principio|indice|home|the top)|inicio|home|menu|anterior|siguiente|previous|next|previous post|next post|entrada anterior|entrada siguiente|articulo anterior|articulo siguiente|leer mas|read more|ver mas|see more|continuar leyendo|continue reading|cargando|loading|saltar al contenido|skip to content|ver todo|ver todas|view all|search|buscar)(?: \d+)?$/,
  ],
  [
    'navigation',
    /^(?:descargar|descarga|download|bajar)(?: (?:el|la|en|in|as|this|the|articulo|article|texto|completo|full|text|pdf|formato|version|archivo|documento|aqui|here|revista))*$/,
  ],
  [
    'navigation',
    /^(?:pdf|epub|xml|html|escuchar(?: (?:este )?articulo)?|listen(?: to this article)?|ver pdf|view pdf|ver en pdf|traducir|translate|espanol|english|es|en|espanol english|english espanol)$/,
  ],
  [
    'advertisement',
    /^(?:publicidad|espacio publicitario|anuncios?|advertisements?|advertising|sponsored|patrocinado|te recomendamos)$/,
  ],
  [
    'consent',
    /(?:^| )(?:(?:usamos|utilizamos|utiliza|uses?|we use) (?:\S+ ){0,4}?cookies|politica de cookies|cookie policy|aceptar (?:todas )?(?:las )?cookies|accept (?:all )?cookies)(?: |$)/,
  ],
  [
    'footer',
    /^(?:(?:c|copyright) (?:19|20)\d\d\b.*|(?:.{0,120} )?(?:todos los derechos reservados|all rights reserved)\b.{0,60}|politica de privacidad|privacy policy|aviso (?:legal|de privacidad)|legal notice|(?:terminos|condiciones) (?:de uso|de servicio|y condiciones|generales)|terms (?:of (?:use|service)|and conditions)|mapa del sitio|site map|sitemap|(?:telefono|telefonos|phone|tel|central telefonica)(?: \d+)+|(?:correo electronico|email|e mail)? ?(?:enviar|send|submit|suscribirse|subscribe))$/,
  ],
  [
    'sharing',
    /^(?:unete|sumate|siguenos|sigue|join|follow)(?: (?:a|al|en|to|on|nuestr[oa]s?|us|our|el|la|los|las|the)){0,3}(?: (?:canal|canales|channel|grupo|group|comunidad|community|redes|cuenta|account|pagina|page))?(?: (?:de|en|on|in)){0,2} (?:whatsapp|telegram|facebook|instagram|x|twitter|youtube|linkedin|tiktok|google news|threads)$/,
  ],
  ['form', /^(?:suscri(?:bete|birse|bir|pcion)|subscribe|recibe|sign up|registrate|boletin|newsletter)(?: \S+){0,9}$/],
  [
    'byline',
    /^(?:[\d ]*\d (?:visitas|vistas|lecturas|descargas|views|visits|reads|downloads)(?: (?:totales|total|hoy|today|\d+|visitas|vistas|views|visits)){0,6}|[\d ]*\d total (?:views|visits)(?: \d+ (?:views|visits) today)?|(?:total )?(?:visitas|vistas|views|post views|lecturas|descargas|downloads)(?: \d+)*|(?:valora|califica|puntua|rate) (?:este?a?|el|la|this) (?:\S+ ?){0,3}|total \d+ (?:average|promedio|media) \d+|(?:click|haga? clic|haz clic) (?:\S+ )?(?:to|para|on a star) (?:\S+ ?){0,14}|imprimir (?:esta|este|la|el)(?: \S+){0,2}|(?:escuchar?|oir|listen)(?: (?:to|el|la|este|esta|this))? (?:articulo|articles?|audio|post|entrada|texto)|guardar|save|me gusta(?: esto)?(?: me gusta cargando)?|like(?: this)?|likes?|(?:etiquetas?|tags?|tagged|categorias?|categories|category|archivado en|filed under|publicado en|posted in)(?: \S+){0,12})$/,
  ],
];

/** Beginnings of lines that lead to another page; they go where a link is most of the line. */
const TEASERS =
  /^(?:(?:lea|lee|leer|vea|ve|ver|mira|mire|escuche|escucha) (?:tambien|ademas|mas|aqui)|(?:tambien )?(?:te|le) (?:puede|podria) interesar|relacionad[oa]s?|read (?:also|more)|see also|related|also read|siguenos|sigue(?:nos)? en|unete a|follow us|join (?:our|us)|descarg(?:a|ue|ar)|download|haz clic|haga clic|clic aqui|click (?:here|to)|comparte|compartir|te recomendamos|recomendado|we recommend|no te pierdas|don t miss)\b/;

/** Headings of furniture, as their {@link essence}. */
const HEADINGS: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    'related',
    /^(?:(?:articulos?|entradas?|noticias?|publicaciones|contenidos?|posts?|temas?|lecturas?|notas?) (?:relacionad|recient|recomendad|similar|popular|destacad|anterior|sugerid)|mas (?:articulos|noticias|publicaciones|contenidos|de|en|sobre|leid)|no te (?:lo )?pierdas|lo (?:ultimo|mas (?:leido|visto|reciente|nuevo))|relacionad|recomendad|(?:tambien )?(?:te|le) (?:puede|podria|pueden|podrian)|(?:quizas?|tal vez|a lo mejor) (?:tambien )?te|related|you (?:may|might) (?:also )?|more (?:from|in|on|posts|articles|stories|like)|don t miss|most (?:read|popular|viewed)|keep reading|similar (?:posts|articles|stories)|recent (?:posts|articles)|latest|popular|read next|recommended|sigue leyendo|lea tambien|lee tambien|ultimas? (?:entradas|noticias|publicaciones|articulos))/,
  ],
  [
    'comments',
    /^(?:(?:deja|dejar|deje|escribe|leave|post|add) (?:una |un |a |your |tu |su )?(?:respuesta|comentario|reply|comment)|cancelar (?:la )?respuesta|\d+ (?:comentarios?|comments?|respuestas?|pensamientos? )|(?:comentarios?|comments?)$|sin comentarios|no comments|join the (?:discussion|conversation)|discusion$)/,
  ],
  [
    'author-box',
    /^(?:(?:sobre|acerca de|about|conoce) (?:el|la|los|las|al|the) autor|(?:author|autor) (?:bio|profile)|about the (?:author|writer)|otras? (?:entradas|publicaciones) d)/,
  ],
  ['publication', /^(?:como citar|cita sugerida|forma de citar|how to cite|suggested citation|cite (?:this|as))\b/],
  [
    'form',
    /^(?:(?:te gusto|le gusto|did you (?:like|enjoy)|enjoyed) (?:este|esta|el|la|this|the)? ?(?:articulo|entrada|publicacion|nota|article|post)|suscri|subscri|newsletter|boletin|mantente (?:informad|al dia)|stay (?:informed|up to date)|recibe nuestr|unete a|join our)/,
  ],
  ['sharing', /^(?:comparte|compartir|compartelo|share (?:this|on|via|the)|share$|siguenos|follow us|redes sociales)/],
  [
    'navigation',
    /^(?:navegacion (?:de|por)|post navigation|menu(?: principal)?$|enlaces(?: de interes)?$|links$|contactanos|contacto$|contact(?: us)?$|paginas?$|archivos?$|archives?$|categorias?$|categories$|etiquetas$|tags$|buscar$|search$|meta$)/,
  ],
  [
    'consent',
    /^(?:resumen de privacidad|privacy overview|uso de cookies|este sitio (?:web )?(?:usa|utiliza) cookies|gestionar (?:el )?consentimiento|manage consent|valoramos tu privacidad|we value your privacy)/,
  ],
  [
    'contents',
    /^(?:(?:tabla|indice) de contenidos?|contenidos?$|table of contents|contents$|en este articulo$|in this article$|indice$)/,
  ],
];

const match = (rules: typeof LINES, text: string): LeftOutReason | undefined =>
  rules.find(([, pattern]) => pattern.test(text))?.[0];

/** Whether a document is a page of a site that somebody opened in a word processor: it has several kinds of furniture. */
export function looksLikePage(flow: FlowBlock[]): boolean {
  const reasons = flow
    .filter((block) => isBody(block) && wordCount(block.text) <= 14)
    .map((block) => match(block.kind === 'heading' ? HEADINGS : LINES, essence(block.text)))
    .filter(
      (reason) => reason === 'sharing' || reason === 'related' || reason === 'comments' || reason === 'author-box',
    );
  return new Set(reasons).size >= 2;
}

/** Marks the furniture of a flow as left out. A heading with the name of the `author` opens what is said of them. */
export function leaveFurniture(flow: FlowBlock[], author?: string): void {
  leaveRepeatedHeadings(flow);
  leaveSections(flow, author);
  for (const block of flow) {
    if (!isBody(block) || block.notes.length > 0 || wordCount(block.text) > 40) continue;
    // A sentence is never furniture by its first words alone.
    if (block.kind === 'paragraph' && /^[^\p{L}\p{N}]{1,20}$/u.test(block.text)) block.out = 'furniture';
    const short = wordCount(block.text) <= 14 && !/[.!?][”"»)]*$/.test(block.text);
    const always = LINES.filter(([name]) => name === 'consent' || name === 'footer');
    // The sign © has no letters.
    const words = essence(block.text.replace(/©/g, ' c '));
    const row = block.kind !== 'heading' && isButtonRow(block.text) ? 'sharing' : undefined;
    const reason =
      match(short ? LINES : always, words) ?? row ?? (short ? match(LINES, wordsApart(block.text)) : undefined);
    if (reason && (block.kind !== 'heading' || reason !== 'byline')) block.out = reason;
    else if (linkedShare(block) > 0.4 && TEASERS.test(essence(apart(block.text)))) block.out = 'related';
  }
  leaveCounts(flow);
  leavePullQuotes(flow);
  leaveLinksAtEnds(flow);
  leaveCaptions(flow);
  leaveSecondLabel(flow);
  leaveBelow(flow);
}

/** The {@link essence} of words that a page draws apart, without the numbers among them. */
const wordsApart = (text: string): string => essence(apart(text).replace(/\d[\d.,:/ ]*/g, ' '));

/** Marks a table of contents, and nothing else, as left out. */
export function leaveContents(flow: FlowBlock[]): void {
  leaveRepeatedHeadings(flow);
  leaveSections(flow, undefined, 'contents');
}

/** Sections under a heading of furniture: to the next heading of the same level or higher, never over text with notes. */
function leaveSections(flow: FlowBlock[], author = '', only?: LeftOutReason): void {
  const name = essence(author);
  const total = flow.filter(isBody).reduce((sum, { text }) => sum + text.length, 0);
  flow.forEach((heading, index) => {
    if (heading.out !== undefined || !(isLikeHeading(heading) || isOverCards(heading, flow[index + 1]))) return;
    const words = essence(heading.text);
    const reason = match(HEADINGS, words) ?? (words !== '' && words === name ? 'author-box' : undefined);
    if (!reason || (only && reason !== only)) return;
    const section = sectionOf(flow, index);
    // A table of contents ends with its links.
    const gone = reason === 'contents' ? section.filter((block, i) => i === 0 || isLinked(block)) : section;
    const size = gone.reduce((sum, { text }) => sum + text.length, 0);
    // The links may have gone already.
    if (reason === 'contents' && gone.length === 1 && flow[index + 1]?.out === undefined) return;
    if (size > total * 0.3 || gone.some((block) => block.notes.length > 0 && block.kind !== 'note')) return;
    for (const block of gone) block.out = reason;
  });
}

const isLikeHeading = ({ kind, text, marks }: FlowBlock): boolean =>
  kind === 'heading' || (kind === 'paragraph' && wordCount(text) <= 8 && marks.some(({ type }) => type === 'strong'));

/** A short line over headings, which may be set as one itself: `Similar posts` over the cards of three. */
const isOverCards = ({ kind, text }: FlowBlock, next: FlowBlock | undefined): boolean =>
  kind === 'paragraph' &&
  wordCount(text) <= 5 &&
  !/[.;,]$/.test(text) &&
  next?.out === undefined &&
  next?.kind === 'heading';

function sectionOf(flow: FlowBlock[], index: number): FlowBlock[] {
  const heading = flow[index];
  const next = flow[index + 1];
  const below = next?.kind === 'heading' ? (next.level ?? 2) - 1 : 6;
  const level = heading.kind === 'heading' ? (heading.level ?? 2) : below;
  const section = [heading];
  for (const block of flow.slice(index + 1)) {
    if (block.out !== undefined || block.kind === 'note') continue;
    if (block.kind === 'heading' && (block.level ?? 2) <= level) break;
    section.push(block);
  }
  return section;
}

/** The share of a block's characters that stand in links. */
const linkedShare = ({ text, linked = 0 }: FlowBlock): number => (text.length > 0 ? linked / text.length : 0);

const isLinked = (block: FlowBlock): boolean => linkedShare(block) >= 0.85;

/** Short blocks that are only a link, before the first and behind the last paragraph of the text. */
function leaveLinksAtEnds(flow: FlowBlock[]): void {
  const isProse = (block: FlowBlock): boolean =>
    isBody(block) && block.kind !== 'heading' && wordCount(block.text) > 20 && !isLinked(block);
  const first = flow.findIndex(isProse);
  const last = flow.findLastIndex(isProse);
  if (first < 0) return;
  flow.forEach((block, index) => {
    if (index > first && index < last) return;
    if (
      isBody(block) &&
      block.kind !== 'heading' &&
      block.notes.length === 0 &&
      isLinked(block) &&
      wordCount(block.text) <= 14
    )
      block.out = 'navigation';
  });
}

/** Captions stay where they number or name a figure of the text, not where they only say who took the picture. */
function leaveCaptions(flow: FlowBlock[]): void {
  for (const block of flow) {
    if (!block.isCaption || !isBody(block) || block.notes.length > 0) continue;
    const named =
      /^(?:fig(?:ura|ure)?|graf(?:ico|ica)?|graph|chart|tabla|table|cuadro|mapa|map|ilustracion|illustration|imagen \d|esquema|diagrama|diagram|anexo|fuente|source|elaboracion)\b/.test(
        essence(block.text),
      );
    if (!named) block.out = 'media';
  }
}

/** What a tool prints over its list of notes, where the text has a heading there already. */
function leaveSecondLabel(flow: FlowBlock[]): void {
  const there = flow.filter(({ out }) => out === undefined);
  const first = there.findIndex(({ kind }) => kind === 'note');
  if (first < 2) return;
  const [heading, label] = there.slice(first - 2, first);
  const isLabel = ({ kind, text, notes }: FlowBlock): boolean =>
    kind !== 'note' && notes.length === 0 && wordCount(text) <= 5 && NOTES.test(essence(text));
  if (/^(?:paragraph|heading)$/.test(label.kind) && isLabel(heading) && isLabel(label)) label.out = 'furniture';
}

const NOTES =
  /^(?:(?:\d+|[ivx]+) )?(?:notas?|notes?|endnotes|footnotes|citas|referencias|references|bibliografia|bibliography)\b/;
