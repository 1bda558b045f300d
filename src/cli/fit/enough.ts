/** More customers move no digit that means anything, and take the longer. */
const MOST = 50_000;

/** As many customers as a fit needs, evenly taken from all of them. */
export const enough = <Row>(rows: readonly Row[]): readonly Row[] => {
  const step = rows.length / MOST;
  return step <= 1
    ? rows
    : rows.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
};
