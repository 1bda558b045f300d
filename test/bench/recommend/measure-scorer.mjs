// @ts-check
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** @import { Row } from '../report/row.mjs' */

const LISTS = 5000;
const OPENINGS = 20;

/** Processor time of this process for one of many. @param {number} many @param {(at: number) => void} act */
function costMs(many, act) {
  const began = process.cpuUsage();
  for (let at = 0; at < many; at += 1) act(at);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / many;
}

/** Opens a model of the default size and asks it for lists of twenty. @param {string} command @param {string} core @param {string} folder @returns {Promise<Row[]>} */
export async function measureScorer(command, core, folder) {
  const file = join(folder, 'model.bin');
  const catalogue = join(folder, 'catalogue.json');
  const log = join(folder, 'events.train.jsonl');
  await promisify(execFile)(process.execPath, [command, 'model', 'build', '--log', log].concat(['--catalog', catalogue, '-o', file, '--min-visitors', '1', '--json'])); // biome-ignore format: one call
  const { createCatalog, pickNext, readModel, scoreNext, openKnowledge } = await import(pathToFileURL(core).href); // biome-ignore format: one import
  /** @type {{ items: { id: string }[] }} */
  const { items } = JSON.parse(await readFile(catalogue, 'utf8'));
  const catalog = createCatalog(items.map(({ id }) => ({ id, title: id, link: id, availability: 'in_stock', category: [], colours: [], attributes: {}, goesWith: [], replenishable: false, source: 'feed' }))); // biome-ignore format: one product
  const { buffer } = Uint8Array.from(await readFile(file));
  const open = () => openKnowledge(readModel(buffer).model)(catalog);
  const opening = costMs(OPENINGS, open);
  const first = costMs(OPENINGS, () => open().of('viewed'));
  const knowledge = open();
  const list = (/** @type {number} */ at) => {
    const history = [0, 1, 2, 3, 4].map((k) => (at * 7919 + k * 104729) % items.length);
    pickNext(knowledge, scoreNext(knowledge, history), { most: 20, blocked: () => 0 });
  };
  costMs(LISTS, list);
  const scale = `${items.length} items`;
  return [
    {
      what: 'opening a model on a catalogue',
      value: opening,
      unit: 'ms',
      goal: 2,
      n: OPENINGS,
      note: scale,
    },
    {
      what: 'reading its pairs, at the first list',
      value: first - opening,
      unit: 'ms',
      note: scale,
    },
    { what: 'one list of twenty', value: costMs(LISTS, list), unit: 'ms', goal: 0.1, note: scale },
  ];
}
