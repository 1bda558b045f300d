// @ts-check
import { goalText, measuredText, met } from './row.mjs';

/** @import { Findings } from './row.mjs' */

/**
 * @param {string} title
 * @param {Findings} findings
 */
export function print(title, { rows, tables = [], notes = [] }) {
  const body = rows.map((row) => [
    row.what,
    measuredText(row),
    goalText(row),
    met(row),
    row.note ?? '',
  ]);
  say(`\n${title}\n`);
  if (rows.length > 0) say(table(['what', 'measured', 'goal', 'met', ''], body));
  for (const one of tables) say(`\n${one.title}\n${table(one.head, one.body)}`);
  for (const note of notes) say(`${note}\n`);
}

/** @param {string} text */
export function say(text) {
  process.stdout.write(text);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} body
 */
function table(head, body) {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...body.map((cells) => (cells[at] ?? '').length)),
  );
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    `${cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('');
}
