// @ts-check
import { buildSite } from '../../../demo/tools/site/build-site.mjs';
import { openBenchServer } from '../serve/bench-server.mjs';
import { readDist } from '../sizes/dist-files.mjs';
import { compare } from './compare.mjs';
import { fetchPeer } from './fetch-peer.mjs';
import { goalRows } from './goal-rows.mjs';
import { heapPages, measureHeaps } from './heaps.mjs';
import { peers } from './peers.mjs';
import { takeSample } from './sample.mjs';
import { sinkAnswers } from './sink-answers.mjs';
import { makeVariants } from './variants.mjs';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */
/** @import { Sample } from './sample.mjs' */

/** Unless somebody says how many. */
const ROUNDS = 7;
/** Then no further round is begun after this, so that the whole bench stays a matter of minutes on a busy machine. */
const BUDGET_MS = 200_000;
const LEAST_ROUNDS = 3;

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measurePage({ browser, folder, rounds, progress }) {
  await readDist(); // says so where nothing is built
  await buildSite({ folder });
  progress('page: fetches the peers');
  const fetched = [];
  for (const peer of peers) fetched.push(await fetchPeer(peer));
  const scripts = fetched.flatMap(({ id, code }) => (code === undefined ? [] : [{ id, code }]));
  const variants = await makeVariants(
    folder,
    scripts.map(({ id }) => id),
  );
  const heaps = await heapPages(folder);
  const server = await openBenchServer({
    folder,
    answers: sinkAnswers,
    pages: {
      ...heaps,
      ...Object.fromEntries(variants.map(({ path, html }) => [path, html])),
      ...Object.fromEntries(scripts.map(({ id, code }) => [`/peer/${id}.js`, code])),
    },
  });
  /** @type {Map<string, Sample[]>} */
  const samples = new Map(variants.map(({ id }) => [id, []]));
  try {
    const began = Date.now();
    const most = rounds ?? ROUNDS;
    for (let round = 0; round < most; round += 1) {
      const late = round >= LEAST_ROUNDS && spent(began, round) > BUDGET_MS;
      if (late && rounds === undefined) break;
      // Each round begins with another: nobody is always the first or always after PostHog.
      for (const variant of [
        ...variants.slice(round % variants.length),
        ...variants.slice(0, round % variants.length),
      ]) {
        progress(`page: round ${round + 1} of ${most}, ${variant.id}`);
        samples.get(variant.id)?.push(await takeSample(browser, server, variant));
      }
    }
    progress('page: heaps');
    const rows = [...goalRows(samples), ...(await measureHeaps(browser, server))];
    return {
      rows,
      tables: compare(samples),
      notes: fetched.flatMap(({ problem }) => problem ?? []),
    };
  } finally {
    await server.close();
  }
}

/** What one round more would come to. @param {number} began @param {number} rounds done so far */
function spent(began, rounds) {
  return ((Date.now() - began) * (rounds + 1)) / rounds;
}
