/** Figures of one strategy over many predictions. */
export interface Tally {
  add(rank: number): void;
  /** `hr@20`, `mrr@20`, `hr@10`, `ndcg@10` as shares of all predictions, and their number. */
  figures(): RankFigures;
}

export interface RankFigures {
  readonly n: number;
  readonly 'hr@20': number;
  readonly 'mrr@20': number;
  readonly 'hr@10': number;
  readonly 'ndcg@10': number;
}

const share = (sum: number, n: number): number => (n === 0 ? 0 : sum / n);

/** Adds up ranks; 1 is the first. One item is right each time, so that NDCG is 1 / log2(1 + rank). */
export const createTally = (): Tally => {
  let n = 0;
  let [hits20, reciprocal, hits10, gain] = [0, 0, 0, 0];
  return {
    add(rank) {
      n += 1;
      if (rank <= 20) {
        hits20 += 1;
        reciprocal += 1 / rank;
      }
      if (rank <= 10) {
        hits10 += 1;
        gain += 1 / Math.log2(1 + rank);
      }
    },
    figures: () => ({
      n,
      'hr@20': share(hits20, n),
      'mrr@20': share(reciprocal, n),
      'hr@10': share(hits10, n),
      'ndcg@10': share(gain, n),
    }),
  };
};
