// @ts-check
// Measures, compares with the goals and prints. What is timed on a shared machine is a hint, not a verdict; only what is right
// or wrong whatever the time, and was wrong, ends with an error.
import { mkdir } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistake } from '../../demo/tools/site/mistake.mjs';
import { openChromium } from './measure/chromium.mjs';
import { withTemporaryFolder } from './measure/temporary-folder.mjs';
import { parts } from './parts.mjs';
import { print, say } from './report/print.mjs';
import { met } from './report/row.mjs';

/** @import { Browser } from 'playwright-core' */
/** @import { Findings } from './report/row.mjs' */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string' } },
});
const rounds = values.rounds === undefined ? undefined : Math.max(1, Number(values.rounds) || 1);
const usual = Object.keys(parts).filter((name) => !parts[name]?.onlyWhenNamed);
const wanted = positionals.length > 0 ? positionals : usual;
const unknown = wanted.filter((name) => !(name in parts));

try {
  if (unknown.length > 0) {
    throw new Mistake(
      `There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`,
    );
  }
  await withTemporaryFolder(run);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** @param {string} folder */
async function run(folder) {
  const browser = await openChromium();
  const began = Date.now();
  const machine = `Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores`;
  try {
    if (!values.json) say(`${machine}, ${busy()}\n`);
    /** @type {Record<string, Findings>} */
    const found = {};
    for (const name of wanted) found[name] = await measure(name, folder, browser);
    if (Object.values(found).some(({ isWrong }) => isWrong)) process.exitCode = 1;
    const seconds = Math.round((Date.now() - began) / 1000);
    if (values.json) say(`${JSON.stringify({ machine, seconds, parts: found }, null, 1)}\n`);
    else say(`\nAll of it took ${seconds} s.\n`);
  } finally {
    await browser.close();
  }
}

/** How far the milliseconds can be trusted. */
function busy() {
  const [load = 0] = loadavg();
  const warning =
    load > 1 ? ': others are at work here; sizes and ratios hold, milliseconds less' : '';
  return `load ${load.toFixed(1)}${warning}`;
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {Browser} browser
 * @returns {Promise<Findings>}
 */
async function measure(name, folder, browser) {
  const part = parts[name];
  if (!part) return { rows: [] };
  const own = join(folder, name);
  await mkdir(own);
  const began = Date.now();
  const findings = await part.measure({ browser, folder: own, rounds, progress });
  progress('');
  const seconds = Math.round((Date.now() - began) / 1000);
  if (!values.json) print(`${part.title}, measured in ${seconds} s`, findings);
  return { ...findings, rows: findings.rows.map((row) => ({ ...row, met: met(row) })) };
}

/** One line that is written over, for who waits at a terminal. @param {string} sentence */
function progress(sentence) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${sentence}`);
}
