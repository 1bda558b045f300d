// @ts-check
import { fileURLToPath } from 'node:url';
import { withBenchPage } from '../measure/bench-page.mjs';
import { median, summary } from '../measure/statistics.mjs';
import { eachTimeMs, firstTimeMs } from './start-up.mjs';
import { measureTracking } from './tracking.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Findings, Row } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

const LOGS = [100, 10_000, 50_000];
/** What a visit leaves behind its last checkpoint: that is kept in the quiet moment after each event. */
const TAIL = 1;
/** A visitor who was never quiet. */
const LONG_TAIL = 5;
const ROUNDS = 9;
/** How often one page reads, as the anchors of the goal were measured. */
const OFTEN = { times: 20, warmUp: 20 };
const READ = 'window.kept = (await bench.readAll(window.door))[0];';
const BARE = 'window.kept = await bench.readBare(window.database);';
const FOLD = `${READ} window.profile = bench.foldEvents(bench.wholeProfile(kept.snapshot.profile()), kept.tail.flatMap(({ events }) => events));`;

/** @param {Workplace} place @returns {Promise<Findings>} */
export function measureStorage({ browser, folder, progress }) {
  const entry = fileURLToPath(new URL('./page-entry.mjs', import.meta.url));
  return withBenchPage({ browser, folder, entry }, async (open) => {
    /** @type {string[]} */
    const notes = [];
    for (const count of LOGS) {
      progress(`storage: writes a log of ${count} events`);
      notes.push(
        `${count} events: ${await evaluated(open, `bench.writeLog('log-${count}', ${count})`)}`,
      );
    }
    progress('storage: start-up, checkpoint at the end of the log');
    const jobs = LOGS.map((count) => ({ name: `log-${count}`, work: READ }));
    const empty = await overAndOver(open, jobs);
    for (const count of LOGS) await evaluated(open, `bench.addTail('log-${count}', ${TAIL})`);
    progress('storage: start-up with a tail');
    const longest = `log-${LOGS.at(-1)}`;
    const tail = await overAndOver(open, jobs);
    const bare = { name: longest, work: BARE, bare: true };
    const first = await startUps(open, [...jobs, bare]);
    await evaluated(open, `bench.addTail('${longest}', ${LONG_TAIL - TAIL})`);
    const long = await startUps(open, [
      { name: longest, work: READ },
      { name: longest, work: FOLD },
      { name: longest, work: READ, closed: true },
    ]);
    progress('storage: track()');
    return {
      rows: [
        ...LOGS.map((count, at) =>
          row(`start-up: all that a visit reads, empty tail, ${count} events`, empty[at], 1),
        ),
        same('  50,000 to 100 events', empty),
        ...LOGS.map((count, at) =>
          row(`start-up: the same, tail of ${TAIL} segment, ${count} events`, tail[at], 1),
        ),
        ...LOGS.map((count, at) =>
          row(`  read as the first thing on a page, ${count} events`, first[at]),
        ),
        row('  the browser itself for the same bytes, 50000 events', first[LOGS.length]),
        row(`  tail of ${LONG_TAIL} segments, 50000 events`, long[0]),
        row('  and that tail folded into the profile', long[1]),
        row('  with opening the database (no fold)', long[2]),
        ...(await measureTracking(open)),
      ],
      notes,
    };
  });
}

/**
 * What is done at the start; `closed` where opening the database belongs to it, `bare` where none of ours takes part.
 * @typedef {{ name: string, work: string, closed?: boolean, bare?: boolean }} Job
 */

/**
 * What each job costs in a page that does it over and over, as the goal's anchors were measured.
 * @param {() => Promise<Page>} open
 * @param {readonly Job[]} jobs
 */
async function overAndOver(open, jobs) {
  const times = jobs.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, job] of jobs.entries())
      times[at]?.push(await eachTimeMs(open, before(job), job.work, OFTEN));
  }
  return times;
}

/**
 * First times of each job in turn, less what a page without work does in the same time.
 * @param {() => Promise<Page>} open
 * @param {readonly Job[]} jobs
 */
async function startUps(open, jobs) {
  const times = jobs.map(() => /** @type {number[]} */ ([]));
  /** @type {number[]} */
  const idle = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    idle.push(await firstTimeMs(open, before({ name: 'log-100', work: '' }), ''));
    for (const [at, job] of jobs.entries())
      times[at]?.push(await firstTimeMs(open, before(job), job.work));
  }
  const nothing = median(idle);
  return times.map((found) => found.map((ms) => ms - nothing));
}

/** @param {Job} job */
function before({ name, closed, bare }) {
  if (bare) return `bench.openBare('${name}').then((database) => { window.database = database; })`;
  return closed
    ? `window.door = bench.createDoor('${name}'); 0`
    : `bench.openDoor('${name}').then((door) => { window.door = door; })`;
}

/** @param {string} what @param {readonly number[]} [times] @param {number} [bar] @returns {Row} */
function row(what, times = [], bar) {
  return { what, unit: 'ms', ...summary(times), ...(bar && { goal: bar, bar }) };
}

/** @param {string} what @param {readonly (readonly number[])[]} times @returns {Row} */
function same(what, times) {
  const ratio = median(times.at(-1) ?? []) / median(times[0] ?? []);
  return {
    what,
    value: ratio,
    unit: 'x',
    note: 'the goal is "the same"; the profile itself is smaller after 100',
  };
}

/** @param {() => Promise<Page>} open @param {string} expression */
async function evaluated(open, expression) {
  const page = await open();
  const found = await page.evaluate(expression);
  await page.close();
  return JSON.stringify(found);
}
