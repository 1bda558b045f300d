/** Bytes that all requests together may hold at one time. */
export interface Budget {
  /** False where there is no room for so many more. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

export const createBudget = (most: number): Budget => {
  let held = 0;
  return {
    take(bytes) {
      if (held + bytes > most) return false;
      held += bytes;
      return true;
    },
    give(bytes) {
      held -= bytes;
    },
  };
};
