import { DAY_MS } from './decayed';

/** A pause this long gives a product that was passed over a new chance. */
export const EXPOSURE_MEMORY_MS = 14 * DAY_MS;
