import { D as DAY_MS } from './decayed-BmS0RYHL.js';

const NEW_FOR_MS = 45 * DAY_MS;
/** Whether a product has come into the shop lately. */
const isNew = (product, now) => product?.addedAt !== undefined && now - product.addedAt < NEW_FOR_MS;

export { isNew as i };
