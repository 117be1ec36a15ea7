/** What the tests of the elements share: the real editions, a reader that shows one, and what a person would see of it. */
import { setViewport } from '@web/test-runner-commands';
import type { Edition, EditionBlock } from '../../src/edition/model.js';
import type { SentenceRef } from '../../src/edition/sentences.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import type { View } from '../../src/elements/view.js';
import '../../src/elements/reader.js';
import { setLanguage } from '../../src/i18n/i18n.js';
import type { Side } from '../../src/text/finding.js';
import { loadShipped } from '../fixtures/core.js';

export const GUIDE = 'guia-de-lectura';
export const ARTICLE = 'radicalizacion-ideologica';

const loaded = new Map<string, Promise<Edition>>();

/** A shipped edition. The guide has every kind of link, the article a reconstruction and thirty-five notes. */
export function load(slug: string): Promise<Edition> {
  const edition = loaded.get(slug) ?? loadShipped(slug).then((shipped) => shipped.edition);
  loaded.set(slug, edition);
  return edition;
}

/** A copy with the words of one block changed, its sentence boundaries kept. */
export function edited(edition: Edition, side: Side, id: string, change: (block: EditionBlock) => void): Edition {
  const copy = structuredClone(edition);
  change(copy[side].blocks.find((block) => block.id === id)!);
  return copy;
}

/** Styles of the document, the interface in English, a window of 1280 x 800. To be called before each test. */
export async function setUp(): Promise<void> {
  if (!document.querySelector('link[href$="document.css"]')) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('../../src/elements/document.css', import.meta.url).href;
    const done = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await done;
    await document.fonts.ready;
  }
  await setLanguage('en');
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 800 });
}

/** To be called after each test. */
export function cleanUp(): void {
  document.querySelectorAll('cotejo-reader').forEach((reader) => reader.remove());
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.removeAttribute('style');
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
}

/** A reader with an edition, its rows written. */
export async function open(edition: Edition, view: Partial<View> = {}, hash = ''): Promise<CotejoReader> {
  const reader = document.createElement('cotejo-reader');
  Object.assign(reader, view, { hash, edition });
  document.body.append(reader);
  await settled(reader);
  return reader;
}

export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when the rows stand there as they should. */
export async function written(reader: CotejoReader): Promise<void> {
  await reader.updateComplete;
  await reader.ready;
  await reader.updateComplete;
}

/** Resolves when the rows are written, and nothing has moved for some frames. */
export async function settled(reader: CotejoReader): Promise<void> {
  await written(reader);
  let still = 0;
  let before = '';
  for (let frames = 0; still < 4 && frames < 60; frames++) {
    await frame();
    const now = `${scrollY} ${document.documentElement.scrollHeight}`;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Asks at each frame until the answer is not undefined, false or null. */
export async function until<T>(ask: () => T | undefined | false | null, what = String(ask)): Promise<T> {
  for (let frames = 0; frames < 240; frames++) {
    const answer = ask();
    if (answer) return answer;
    await frame();
  }
  throw new Error(`never: ${what}`);
}

/** The words painted by a highlight, as one string. */
export const painted = (name: 'self' | 'other'): string =>
  [...((CSS.highlights.get(`cotejo-${name}`) ?? []) as Iterable<Range>)].map(String).join('');

/** Both highlights: what is pointed at, and what answers to it. */
export const lit = (): { self: string; other: string } => ({ self: painted('self'), other: painted('other') });

/** The words of a sentence, or of a block, as the edition has them. */
export function wordsOf(edition: Edition, side: Side, id: string): string {
  const [block, number] = id.split('.');
  const { text, sentences } = edition[side].blocks.find((candidate) => candidate.id === block)!;
  if (!number) return text;
  return text.slice(sentences[Number(number) - 1], sentences[Number(number)] ?? text.length).trimEnd();
}

/** The element of a block, on its side. */
export const blockOf = (id: string): HTMLElement => document.getElementById(id)!;

/** The rectangle of the first letter of a sentence, found without the reader's own code. */
export function firstLetter(edition: Edition, { side, block, number }: SentenceRef): DOMRect | undefined {
  const found = edition[side].blocks.find(({ id }) => id === block);
  const start = found?.sentences[Math.max(1, number) - 1];
  if (start === undefined) throw new Error(`no such sentence: ${side} ${block}.${number}`);
  const prefix = side === 'target' ? `${edition.target.meta.language}.` : '';
  const parts = [...document.querySelectorAll<HTMLElement>(`[id="${prefix}${block}"], [data-b="${prefix}${block}"]`)];
  const part = parts.findLast((element) => Number(element.dataset.o ?? 0) <= start);
  if (!part || part.closest('[hidden]')) return undefined;
  let at = Number(part.dataset.o ?? 0);
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement!.closest('.fn, .back')) continue;
    if (start < at + text.length) {
      const range = document.createRange();
      range.setStart(text, start - at);
      range.setEnd(text, start - at + 1);
      return range.getClientRects()[0];
    }
    at += text.length;
  }
  return undefined;
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** An element in the shadow root of a part of the reader. */
export function inside<T extends Element = HTMLElement>(reader: CotejoReader, path: string): T | null {
  let root: ParentNode | null = reader;
  for (const step of path.split(' >>> ')) {
    const next: Element | null = ((root as Element).shadowRoot ?? root)!.querySelector(step);
    if (!next) return null;
    root = next;
  }
  return root as T;
}

/** A position in the middle of the first letter of a sentence, for the mouse. */
export function pointOf(edition: Edition, ref: SentenceRef): [number, number] {
  const { left, top, width, height } = firstLetter(edition, ref)!;
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
