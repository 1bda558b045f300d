import { strategiesOfThePage } from './of-the-page';
import { strategiesOfTheShop } from './of-the-shop';
import { strategiesOfTheVisitor } from './of-the-visitor';

/**
 * Every strategy that ships. In a browser those of the shop come with the engine, those of the visitor once there is
 * a history, and those of the page with what reads the page: a first shelf is there sooner.
 */
export const strategies = [
  ...strategiesOfTheVisitor,
  ...strategiesOfThePage,
  ...strategiesOfTheShop,
] as const;

export type StrategyId = (typeof strategies)[number]['id'];
