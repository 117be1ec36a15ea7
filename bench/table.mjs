// The table of what was measured: one line each, with its limit where there is one.

/**
 * One line. `value` is what was measured, in `unit`; without a `limit` it is a guide. `detail` says what it was made of.
 */
export const line = (what, value, { limit, unit = '', detail = '' } = {}) => ({
  what,
  value: value === undefined || Number.isNaN(value) ? null : value,
  unit,
  limit: limit ?? null,
  ratio: limit > 0 && value !== undefined ? value / limit : null,
  outcome: outcomeOf(value, limit),
  detail,
});

/** A line for how many times one thing is another. */
export const ratioLine = (what, value, peer, limit, detail) => line(what, value / peer, { limit, unit: 'x', detail });

/** A line for a part (0-1) that must be whole. */
export function wholeLine(what, part, detail) {
  if (part === undefined) return { ...line(what, undefined, { detail }), outcome: 'skipped' };
  return {
    ...line(what, part * 100, { unit: '%', detail }),
    limit: 100,
    ratio: part,
    outcome: part === 1 ? 'ok' : 'short',
  };
}

function outcomeOf(value, limit) {
  if (limit === undefined) return '';
  if (value === undefined || Number.isNaN(value)) return 'skipped';
  return value <= limit ? 'ok' : 'over';
}

/** The lines as text, in columns. */
export function formatTable(lines) {
  const cells = lines.map(({ what, value, unit, limit, ratio, outcome, detail }) => [
    what,
    value === null ? '-' : number(value) + unit,
    limit === null ? 'guide' : number(limit) + unit,
    ratio === null ? '' : ratio.toFixed(2),
    outcome,
    detail,
  ]);
  const head = ['what', 'measured', 'limit', 'ratio', '', 'made of'];
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column].length)));
  const print = (row) =>
    row
      .map((cell, column) => (column > 0 && column < 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  return [print(head), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(print)].join('\n');
}

/** A number as short as it can be read. */
export function number(value) {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : value >= 0.01 ? 2 : 4);
}
