// @ts-check
import { measureCatalogue } from './catalogue/measure-catalogue.mjs';
import { compareEngines } from './clickhouse/compare-engines.mjs';
import { measureCollector } from './collector/measure-collector.mjs';
import { measureDecide } from './decide/measure-decide.mjs';
import { measurePage } from './page/measure-page.mjs';
import { measureRecommend } from './recommend/measure-recommend.mjs';
import { measureReliability } from './reliability/measure-reliability.mjs';
import { measureSizes } from './sizes/measure-sizes.mjs';
import { measureStorage } from './storage/measure-storage.mjs';
import { measureValue } from './value/measure-value.mjs';

/** @import { Browser } from 'playwright-core' */
/** @import { Findings } from './report/row.mjs' */

/**
 * What a part is given: an empty folder of its own; how many rounds the page part does, where somebody has said so.
 * @typedef {{ browser: Browser, folder: string, rounds: number | undefined, progress: (sentence: string) => void }} Workplace
 */
/** @typedef {{ title: string, measure: (place: Workplace) => Promise<Findings>, onlyWhenNamed?: true }} Part */

/** In the order they are run. @type {Readonly<Record<string, Part>>} */
export const parts = {
  sizes: { title: 'SIZES (gzip -9, 1 kB = 1000 bytes)', measure: measureSizes },
  storage: { title: 'STORAGE (Chromium, main-thread processor time)', measure: measureStorage },
  decide: { title: 'DECIDE (Chromium, main-thread processor time)', measure: measureDecide },
  catalogue: {
    title: 'CATALOGUE (Chromium, main-thread processor time)',
    measure: measureCatalogue,
  },
  value: { title: 'VALUE (gzip -9; Node)', measure: measureValue },
  collector: {
    title: 'COLLECTOR (Node, with the load generator on the same machine)',
    measure: measureCollector,
  },
  recommend: {
    title: 'RECOMMEND (Node; interaction data beside the project)',
    measure: measureRecommend,
  },
  reliability: {
    title: 'RELIABILITY (Chromium, a real collector behind a front that breaks)',
    measure: measureReliability,
  },
  clickhouse: {
    title: 'CLICKHOUSE (its engine as a library, behind its HTTP interface, beside DuckDB)',
    measure: compareEngines,
    onlyWhenNamed: true,
  },
  page: { title: 'PAGE (the listing page of the demo at 4x CPU throttle)', measure: measurePage },
};
