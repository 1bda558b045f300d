import { ecommerce } from './ecommerce';
import { engagement } from './engagement';
import { pageViews } from './page-views';
import type { Sensor } from './sensor';

/** Every sensor that needs nothing but the page; impressions and cart clicks are handed the products found on it. */
export const sensors = [pageViews, ecommerce, engagement] as const satisfies readonly Sensor[];
