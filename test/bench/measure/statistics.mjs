// @ts-check

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 50);
}

/**
 * The value below which `share` per cent of the values lie, between neighbours by proportion.
 * @param {readonly number[]} values
 * @param {number} share 0-100
 */
export function percentile(values, share) {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * share) / 100;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * What a row says of a series: its median, how many values, the lowest and the highest.
 * @param {readonly number[]} values
 */
export function summary(values) {
  return { value: median(values), n: values.length, spread: spread(values) };
}

/**
 * @param {readonly number[]} values
 * @returns {[number, number]}
 */
export function spread(values) {
  return [Math.min(...values), Math.max(...values)];
}
