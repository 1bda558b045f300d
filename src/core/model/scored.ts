/** Scores of the few products that have one, by columns. */
export interface Scored {
  readonly ordinals: readonly number[];
  readonly scores: Float32Array;
}
