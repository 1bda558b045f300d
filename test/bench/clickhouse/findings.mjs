// @ts-check

/** @import { Findings } from '../report/row.mjs' */
/** @import { Tally } from './twin-engine.mjs' */

/** @typedef {{ name: string, acts: number, tallies: readonly Tally[], model: { bytes: number, isSame: boolean, example?: string } }} ComparedLog */

/** @param {Tally | undefined} tally */
const cell = (tally) => (tally ? `${tally.rows} / ${tally.different}` : '-');

/** @param {readonly Tally[]} tallies */
const summed = (tallies) => ({
  rows: tallies.reduce((sum, { rows }) => sum + rows, 0),
  different: tallies.reduce((sum, { different }) => sum + different, 0),
});

/**
 * What is printed, and whether anything differed.
 * @param {object} all
 * @param {string} all.version of ClickHouse
 * @param {readonly ComparedLog[]} all.compared
 * @param {readonly string[]} all.names of the SQL files there are
 * @param {readonly string[]} all.harmed tables of the shop
 * @param {Tally} all.batch
 * @param {readonly string[]} all.absent sentences on what was left out
 * @returns {Findings}
 */
export function findings({ version, compared, names, harmed, batch, absent }) {
  const all = summed(compared.flatMap(({ tallies }) => tallies));
  const alike = compared.filter(({ model }) => model.isSame).length;
  const asked = new Set(compared.flatMap(({ tallies }) => tallies.map(({ name }) => name)));
  const unasked = names.filter((name) => !asked.has(name));
  const examples = compared
    .flatMap(({ tallies, model }) => [...tallies, model, batch])
    .flatMap(({ example }) => example ?? []);
  return {
    rows: [
      {
        what: 'rows that differ',
        value: all.different,
        unit: '',
        goal: 0,
        note: `of ${all.rows}`,
      },
      {
        what: 'model files and reports that differ',
        value: compared.length - alike,
        unit: '',
        goal: 0,
        note: `of ${compared.length}, byte for byte`,
      },
      {
        what: 'SQL files that were not asked',
        value: unasked.length,
        unit: '',
        goal: 0,
        note: unasked.join(', '),
      },
      {
        what: 'tables of the shop that were harmed',
        value: harmed.length,
        unit: '',
        goal: 0,
        note: harmed.join(', '),
      },
      {
        what: `${batch.name} that differ`,
        value: batch.different,
        unit: '',
        goal: 0,
        note: `of ${batch.rows}`,
      },
    ],
    tables: [
      {
        title: `ClickHouse ${version} beside DuckDB: rows compared / rows that differ`,
        head: ['log', 'acts', ...asked, 'model file'],
        body: compared.map(({ name, acts, tallies, model }) => [
          name,
          `${acts}`,
          ...[...asked].map((one) => cell(tallies.find((tally) => tally.name === one))),
          `${model.bytes} bytes ${model.isSame ? 'equal' : 'DIFFERENT'}`,
        ]),
      },
    ],
    notes: [...absent, ...new Set(examples)],
    isWrong: examples.length + unasked.length + harmed.length > 0,
  };
}
