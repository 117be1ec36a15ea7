/** Inline content as a file gives it, from left to right: what every reader of segments turns its codes into. */
import type { Mark } from '../text/model.js';
import type { ExactBuilder } from './assemble.js';

/** Words, a mark that starts or ends, or a note marker with the label of its note. */
export type InlineEvent = string | { open: Mark['type']; href?: string } | { close: Mark['type'] } | { note: string };

/** Writes events into a builder. */
export function play(events: readonly InlineEvent[], builder: ExactBuilder): void {
  for (const event of events) {
    if (typeof event === 'string') builder.add(event);
    else if ('open' in event) builder.start(event.open, event.href);
    else if ('close' in event) builder.end(event.close);
    else builder.note(event.note);
  }
}

/** The plain text of events. */
export const eventWords = (events: readonly InlineEvent[]): string =>
  events.filter((event): event is string => typeof event === 'string').join('');

/**
 * The events of each of some spans of the plain text, `[start, end)` in order. What has no words stands with the words
 * before it, a mark that opens with those after it.
 */
export function cutEvents(
  events: readonly InlineEvent[],
  spans: readonly (readonly [number, number])[],
): InlineEvent[][] {
  const cut: InlineEvent[][] = spans.map(() => []);
  if (spans.length === 0) return cut;
  const holder = (at: number, forward: boolean): number => {
    const found = spans.findIndex(([start, end]) => (forward ? at >= start && at < end : at > start && at <= end));
    if (found >= 0) return found;
    const worded = spans.findIndex(([start, end]) => start >= at && end > start);
    const after = worded < 0 ? spans.findIndex(([start]) => start >= at) : worded;
    return after < 0 ? spans.length - 1 : after;
  };
  let at = 0;
  for (const event of events) {
    if (typeof event !== 'string') {
      cut[holder(at, 'open' in event)].push(event);
      continue;
    }
    spans.forEach(([start, end], index) => {
      const words = event.slice(Math.max(0, start - at), Math.max(0, end - at));
      if (words !== '') cut[index].push(words);
    });
    at += event.length;
  }
  return cut;
}
