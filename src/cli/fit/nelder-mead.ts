/** What was found, and where. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
}

/** How far the first simplex reaches, on parameters that are logarithms. */
const STEP = 0.4;
/** Done when the values of all corners are so close together, and the corners too. */
const CLOSE = 1e-11;
const NEAR = 1e-6;
const MOST_EVALUATIONS = 4000;

const along = (from: readonly number[], to: readonly number[], share: number): number[] =>
  from.map((value, at) => value + share * ((to[at] ?? 0) - value));

const centreOf = (corners: readonly Corner[]): number[] =>
  (corners[0]?.at ?? []).map(
    (_, axis) => corners.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / corners.length,
  );

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * The lowest value of a function of a few parameters, without its gradient. Source: Nelder and Mead 1965, with the
 * usual coefficients 1, 2, 1/2, 1/2. A value that is no number counts as infinitely high.
 */
export const minimise = (
  value: (at: readonly number[]) => number,
  start: readonly number[],
): Minimum => {
  let evaluations = 0;
  const corner = (at: readonly number[]): Corner => {
    evaluations += 1;
    const found = value(at);
    return { at, value: Number.isNaN(found) ? Number.POSITIVE_INFINITY : found };
  };
  const sorted = (list: readonly Corner[]): Corner[] =>
    [...list].sort((one, two) => one.value - two.value);
  let corners = sorted([
    corner(start),
    ...start.map((_, axis) => corner(start.map((x, at) => (at === axis ? x + STEP : x)))),
  ]);
  for (;;) {
    const [best] = corners;
    const worst = corners[corners.length - 1];
    const second = corners[corners.length - 2];
    if (!best || !worst || !second) return { at: start, value: value(start), evaluations };
    const flat = worst.value - best.value <= CLOSE * (1 + Math.abs(best.value));
    const small = worst.at.every((x, axis) => Math.abs(x - (best.at[axis] ?? 0)) <= NEAR);
    if ((flat && small) || evaluations >= MOST_EVALUATIONS) return { ...best, evaluations };

    const others = corners.slice(0, -1);
    const centre = centreOf(others);
    const mirrored = corner(along(worst.at, centre, 2));
    let next: Corner | undefined;
    if (mirrored.value < best.value) {
      const further = corner(along(worst.at, centre, 3));
      next = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < second.value) next = mirrored;
    else {
      const towards = mirrored.value < worst.value ? mirrored : worst;
      const nearer = corner(along(towards.at, centre, 0.5));
      if (nearer.value < towards.value) next = nearer;
    }
    corners = sorted(
      next
        ? [...others, next]
        : [best, ...corners.slice(1).map(({ at }) => corner(along(at, best.at, 0.5)))],
    );
  }
};
