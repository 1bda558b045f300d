import { ecommerce } from './ecommerce';
import { pageViews } from './page-views';
import type { Sensor } from './sensor';

/** Sensors that run from the first moment; the others start when the page is observed. */
export const sensors = [pageViews, ecommerce] as const satisfies readonly Sensor[];
