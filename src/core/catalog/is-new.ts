import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { Product } from './product';

const NEW_FOR_MS = 45 * DAY_MS;

/** Whether a product has come into the shop lately. */
export const isNew = (product: Pick<Product, 'addedAt'> | undefined, now: EpochMs): boolean =>
  product?.addedAt !== undefined && now - product.addedAt < NEW_FOR_MS;
