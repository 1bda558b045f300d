import { type Budget, fitBudget } from './fit-budget';
import { type Lesson, learn } from './learn';
import type { OpenLog } from './open-log';
import type { WrittenModel } from './write-model';

/** Which part of the log a model is made of, how, and how large. */
export interface Making extends Lesson {
  readonly budget: Budget;
}

/** A model file of a part of the log. */
export const makeModel = async (
  log: OpenLog,
  making: Making,
  onStep: (share: number) => void,
): Promise<WrittenModel & { readonly pairs: number }> =>
  fitBudget(await learn(log, making, onStep), making.budget);
