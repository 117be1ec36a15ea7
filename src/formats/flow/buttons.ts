/**
 * Rows of buttons and counters, whose words a page draws apart but writes without a space: `124Compartidos`,
 * `ListenShare`, `Facebook31Twitter8`.
 */
import { essence, isBody, type FlowBlock } from './flow.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What buttons say, as {@link essence}. */
const BUTTONS = words(
  `compartir compartido compartidos compartida compartidas comparte compartelo compartenos share shares shared tweet tuitear
  tuit retweet pin listen escuchar oir save guardar print imprimir follow seguir email mail correo pdf facebook twitter x
  whatsapp linkedin telegram instagram pinterest reddit threads messenger tumblr bluesky mastodon flipboard pocket tiktok
  youtube skype copiar copy like likes comment comments comentar responder reply`,
);

/** What may stand between them. */
const LITTLE = words(
  `en on via por with al a el la este esta esto this the to in me gusta it link enlace articulo article nota pagina page
  electronico vinculo mas more`,
);

/** Most words of a row. */
const LONGEST = 24;

/** Words with a space where a page drew one without writing it: before a capital, and between letters and digits. */
export const apart = (text: string): string =>
  text
    .replace(/LinkedIn|WhatsApp|YouTube|TikTok|eBook|iPhone/g, (name) => name.toLowerCase())
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L}{3})/gu, ' ');

/** Whether a line is nothing but buttons, each perhaps with its count. */
export function isButtonRow(text: string): boolean {
  if (text.length > 400 || /[.!?;]$/.test(text)) return false;
  const said = essence(apart(text))
    .split(' ')
    .filter((word) => !/^\d+(?:k|mil)?$/.test(word));
  return (
    said.length > 0 &&
    said.length <= LONGEST &&
    said.every((word) => BUTTONS.has(word) || LITTLE.has(word)) &&
    said.some((word) => BUTTONS.has(word))
  );
}

/** Leaves out numbers that stand alone beside such rows: how often a page was liked, shared or answered. */
export function leaveCounts(flow: readonly FlowBlock[]): void {
  const isCount = (block: FlowBlock | undefined): boolean =>
    block !== undefined && block.kind === 'paragraph' && /^\d[\d.,]{0,8}\s?[kKmM]?$/.test(block.text);
  const isButtons = (block: FlowBlock | undefined): boolean => block?.out === 'sharing' || block?.out === 'byline';
  for (let from = 0; from < flow.length; from++) {
    let to = from;
    while (isCount(flow[to])) to++;
    if (to > from && (isButtons(flow[from - 1]) || isButtons(flow[to])))
      for (const block of flow.slice(from, to)) if (isBody(block)) block.out = 'sharing';
    from = to;
  }
}
