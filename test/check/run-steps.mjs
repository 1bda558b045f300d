// @ts-check
import { steps } from './steps.mjs';

/** @import { Outcome } from './tool.mjs' */

/**
 * Runs steps one after the other; each says one line, and what is wrong when something is.
 * @param {readonly string[]} [names] all when none is named
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runSteps = async (names = []) => {
  const chosen = names.length > 0 ? names : Object.keys(steps);
  let failed = 0;
  for (const name of chosen) {
    const start = performance.now();
    const { ok, output } = await outcomeOf(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${ok ? 'ok    ' : 'failed'}  ${name.padEnd(10)} ${seconds} s\n`);
    if (ok) continue;
    failed += 1;
    process.stdout.write(`${output.trim().replace(/^(?=.)/gm, '    ')}\n`);
  }
  return { passed: chosen.length - failed, failed };
};

/** @param {string} name @returns {Promise<Outcome>} */
const outcomeOf = async (name) => {
  const check = steps[name];
  if (!check) return { ok: false, output: `There is: ${Object.keys(steps).join(', ')}.` };
  try {
    return await check();
  } catch (error) {
    return { ok: false, output: String(error instanceof Error ? error.stack : error) };
  }
};
