import { createTally, type Tally } from './tally';
import { createVariety, type Variety } from './variety';

/** What was found of one contestant. */
export interface Found {
  /** Targets that the session had not shown yet; what it had shown is not proposed. */
  readonly novel: Tally;
  /** All targets; what the session has shown may come again, the newest before the older. */
  readonly repeats: Tally;
  readonly variety: Variety;
}

/** @param size of the catalogue. */
export const createFound = (size: number): Found => ({
  novel: createTally(),
  repeats: createTally(),
  variety: createVariety(size),
});
