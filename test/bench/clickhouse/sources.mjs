// @ts-check
// What the part compares: bundled by build-for-node.mjs.
export { clickhouse } from '../../../src/cli/collector/sinks/clickhouse';
export { decisions } from '../../../src/cli/evaluate/decisions';
export { countPairs } from '../../../src/cli/model/count-pairs';
export { makeModel } from '../../../src/cli/model/make-model';
export { openClickhouseEngine } from '../../../src/cli/model/open-clickhouse-engine';
export { openDuckdbEngine } from '../../../src/cli/model/open-duckdb-engine';
export { openLog } from '../../../src/cli/model/open-log';
export { budgetOf } from '../../../src/cli/model/options';
export { tryOut } from '../../../src/cli/model/try-out';
