/**
 * The part of the grid that is searched. Row `i` (that many source units done) holds the columns `low[i]` to `high[i]`
 * (target units done), both ends included; both rise, so each column is a run of rows as well.
 */
export interface Band {
  rows: number;
  columns: number;
  low: Int32Array;
  high: Int32Array;
  /** Index of the cell (i, j) is `offset[i] + j`. */
  offset: Float64Array;
  cells: number;
}

/** A point that the path is thought to pass: so many units of each side done. */
export type Point = readonly [i: number, j: number];

/**
 * The band around a chain of points that rises from (0, 0) to (rows, columns): `reach` units to either side of the
 * straight lines between them, along both axes, and `slack` times the shorter side of each step more, since in a long
 * step the path may leave the line; `widest` bounds both.
 */
export function bandAround(
  points: readonly Point[],
  rows: number,
  columns: number,
  reach: number,
  slack = 0,
  widest = Infinity,
): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1).fill(0);
  for (let p = 1; p < points.length; p++) {
    const [i0, j0] = points[p - 1];
    const [di, dj] = [points[p][0] - i0, points[p][1] - j0];
    const steps = Math.max(di, dj, 1);
    const wide = Math.min(Math.max(reach, widest), reach + Math.round(slack * Math.min(di, dj)));
    for (let k = 0; k <= steps; k++) {
      const [i, j] = [i0 + Math.round((di * k) / steps), j0 + Math.round((dj * k) / steps)];
      // The corners of a square; the edges between them are filled in below.
      const [first, last] = [Math.max(0, i - wide), Math.min(rows, i + wide)];
      low[last] = Math.min(low[last], Math.max(0, j - wide));
      high[first] = Math.max(high[first], Math.min(columns, j + wide));
    }
  }
  low[0] = 0;
  high[rows] = columns;
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i], low[i + 1]);
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i], high[i - 1]);
  return packBand(low, high, rows, columns);
}

/** The whole grid. */
export function wholeBand(rows: number, columns: number): Band {
  return packBand(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), rows, columns);
}

function packBand(low: Int32Array, high: Int32Array, rows: number, columns: number): Band {
  const offset = new Float64Array(rows + 1);
  let cells = 0;
  for (let i = 0; i <= rows; i++) {
    offset[i] = cells - low[i];
    cells += high[i] - low[i] + 1;
  }
  return { rows, columns, low, high, offset, cells };
}

/** For each column the first and last row of the band that holds it. */
export function bandColumns(band: Band): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(band.columns + 1).fill(band.rows);
  const last = new Int32Array(band.columns + 1);
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]; j <= band.high[i]; j++) {
      if (i < first[j]) first[j] = i;
      if (i > last[j]) last[j] = i;
    }
  }
  return { first, last };
}
