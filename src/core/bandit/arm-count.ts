/** How an arm has fared. */
export interface ArmCount {
  /** Visits in which it was chosen. */
  readonly shown: number;
  /** Those of them that were rewarded. */
  readonly rewarded: number;
}
