import { DIRECTIONS, LEVEL_STEP, LEVELS } from '../../core/model/model-format';
import type { CountedPairs } from './count-pairs';
import { writeVarints } from './write-varints';

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/**
 * One pair section: each pair once, in the row of the lower place, by columns.
 * @param placeOf the place in the model of each item of the catalogue.
 */
export const encodePairs = (
  { lower, higher, forward, backward }: CountedPairs,
  placeOf: Uint32Array,
  items: number,
): Uint8Array => {
  const strongest = forward.reduce((most, led, at) => Math.max(most, led + (backward[at] ?? 0)), 1);
  const rows: { place: number; packed: number }[][] = Array.from({ length: items }, () => []);
  for (let at = 0; at < lower.length; at += 1) {
    const one = placeOf[lower[at] as number] as number;
    const other = placeOf[higher[at] as number] as number;
    const weight = (forward[at] as number) + (backward[at] as number);
    const below = Math.round(Math.log(strongest / Math.max(1, weight)) / LEVEL_STEP);
    const led = one < other ? forward[at] : backward[at];
    const direction = Math.round(((led as number) / Math.max(1, weight)) * DIRECTIONS);
    const packed = Math.max(0, LEVELS - 1 - below) * (DIRECTIONS + 1) + direction;
    rows[Math.min(one, other)]?.push({ place: Math.max(one, other), packed });
  }
  for (const row of rows) row.sort((a, b) => a.place - b.place);
  const gaps = rows.flatMap((row, at) =>
    row.map(({ place }, nth) => place - (row[nth - 1]?.place ?? at) - 1),
  );
  return join([
    writeVarints([lower.length]),
    writeVarints(rows.map((row) => row.length)),
    writeVarints(gaps),
    Uint8Array.from(rows.flatMap((row) => row.map(({ packed }) => packed))),
  ]);
};
