// Strict and lax F1 of links, counted as vecalign's score.py counts (Thompson & Koehn 2019), and the calibration of
// their confidence.

/** Links by their key; links with an empty side are cut into single units first. */
export function normalize(links) {
  const normal = new Map();
  const add = (a, b) => normal.set(`${a}|${b}`, [a, b]);
  for (const [a, b] of links) {
    if (a.length > 0 && b.length > 0) add([...a].sort(numeric), [...b].sort(numeric));
    else {
      for (const i of a) add([i], []);
      for (const j of b) add([], [j]);
    }
  }
  return normal;
}

const numeric = (a, b) => a - b;

/** Precision over all predicted links, recall over gold links that are not insertions or deletions. */
export function scoreLinks(gold, predicted) {
  const [right, found] = [normalize(gold), normalize(predicted)];
  const linked = (links) => new Map([...links].filter(([, [a, b]]) => a.length > 0 && b.length > 0));
  const precision = hits(right, found);
  const recall = hits(linked(found), linked(right));
  return { strict: harmonic(precision.strict, recall.strict), lax: harmonic(precision.lax, recall.lax) };
}

/** Share of `tested` that is in `known`, and that shares a pair of units with a link there. */
function hits(known, tested) {
  const partners = new Map();
  for (const [a, b] of known.values()) {
    for (const i of a) partners.set(i, new Set([...(partners.get(i) ?? []), ...b]));
  }
  let [strict, lax] = [0, 0];
  for (const [key, [a, b]] of tested) {
    if (known.has(key)) strict++;
    if (known.has(key) || a.some((i) => b.some((j) => partners.get(i)?.has(j)))) lax++;
  }
  return { strict: tested.size ? strict / tested.size : 0, lax: tested.size ? lax / tested.size : 0 };
}

const harmonic = (p, r) => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

/** A table: for each tenth of confidence how many links, how many of them right; tuned and unseen data apart. */
export function calibration(rated) {
  const lines = [];
  for (const [title, tuned] of [
    ['tuned on', true],
    ['unseen', false],
  ]) {
    for (let tenth = 0; tenth < 10; tenth++) {
      const links = rated.filter(
        (link) => link.tuned === tuned && Math.min(9, Math.floor(link.confidence * 10)) === tenth,
      );
      if (links.length === 0) continue;
      const right = links.filter((link) => link.right).length / links.length;
      const said = links.reduce((sum, link) => sum + link.confidence, 0) / links.length;
      const from = (tenth / 10).toFixed(1);
      lines.push(
        `${title.padEnd(10)}${from}  ${String(links.length).padStart(5)}  ${right.toFixed(3)}  ${said.toFixed(3)}`,
      );
    }
  }
  return lines.join('\n');
}
