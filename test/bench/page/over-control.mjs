// @ts-check
import { median } from '../measure/statistics.mjs';

/** @import { Sample } from './sample.mjs' */

/** The name of the page without any script. */
export const CONTROL = 'nothing';

/**
 * What a variant adds to the control, round by round: the two were measured shortly after one another.
 * @param {ReadonlyMap<string, readonly Sample[]>} samples
 * @param {string} id
 * @param {keyof Sample} name
 */
export function addedBy(samples, id, name) {
  const control = samples.get(CONTROL) ?? [];
  return (samples.get(id) ?? []).map(
    (sample, at) => sample[name] - (control[at]?.[name] ?? Number.NaN),
  );
}

/** @param {ReadonlyMap<string, readonly Sample[]>} samples @param {string} id @param {keyof Sample} name */
export function medianOf(samples, id, name) {
  return median((samples.get(id) ?? []).map((sample) => sample[name]).filter(Number.isFinite));
}
