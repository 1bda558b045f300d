/** The distinct items of a sequence, the newest first. Items that nobody knows (-1) are passed over. */
export const newestDistinct = (items: readonly number[]): number[] => [
  ...new Set([...items].reverse().filter((item) => item >= 0)),
];
