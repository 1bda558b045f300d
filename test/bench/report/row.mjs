// @ts-check

/**
 * One measured thing. A goal is the most it may be; where the value is yes or no, the goal is yes.
 * @typedef {object} Row
 * @property {string} what
 * @property {number | boolean | undefined} value undefined where it could not be measured
 * @property {string} unit
 * @property {number | boolean} [goal] of performance.md
 * @property {number | boolean} [bar] of the current milestone, where it is tighter
 * @property {number} [n] how often it was measured
 * @property {readonly [number, number]} [spread] the lowest and the highest of them
 * @property {string} [note]
 */

/** What one part of the bench found: its rows, and tables of their own where rows are too narrow. @typedef {object} Findings
 * @property {readonly Row[]} rows
 * @property {readonly { title: string, head: readonly string[], body: readonly (readonly string[])[] }[]} [tables]
 * @property {readonly string[]} [notes]
 * @property {boolean} [isWrong] something that does not depend on the machine was not as it must be
 */

/** @typedef {'yes' | 'no' | 'goal yes, bar no' | ''} Met */

/** @param {Row} row @returns {Met} */
export function met({ value, goal, bar }) {
  const asked = [goal, bar].filter((most) => most !== undefined);
  if (asked.length === 0 || value === undefined) return '';
  const kept = asked.map((most) =>
    typeof most === 'number' ? Number(value) <= most : value === most,
  );
  if (kept.every(Boolean)) return 'yes';
  return goal !== undefined && kept[0] ? 'goal yes, bar no' : 'no';
}

/** `<= 8, bar 7` @param {Row} row */
export function goalText({ goal, bar }) {
  const said = [];
  if (goal !== undefined) said.push(typeof goal === 'number' ? `<= ${goal}` : 'yes');
  if (bar !== undefined) said.push(`bar ${typeof bar === 'number' ? bar : 'yes'}`);
  return said.join(', ');
}

/** `7.04 kB gz (n 7, 6.9-7.2)` @param {Row} row */
export function measuredText({ value, unit, n, spread }) {
  if (value === undefined) return 'not measured';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const series = n && spread ? ` (n ${n}, ${number(spread[0])} to ${number(spread[1])})` : '';
  return `${number(value)}${unit ? ` ${unit}` : ''}${series}`;
}

/** Three digits that count. @param {number} value */
export function number(value) {
  if (!Number.isFinite(value)) return '-';
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  if (size >= 1) return value.toFixed(2);
  return value === 0 ? '0' : value.toFixed(3);
}
