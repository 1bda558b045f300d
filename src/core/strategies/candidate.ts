/** A product a strategy speaks for. */
export interface Candidate {
  readonly ordinal: number;
  /** The sum of its contributions. */
  readonly score: number;
}

/** A candidate with what variety took from its score (0 or less). */
export interface Varied extends Candidate {
  readonly variety: number;
  /** Why it has its place whatever its score: the owner pinned it, or the place is kept for something new. */
  readonly kept?: 'pinned' | 'newcomer';
}
