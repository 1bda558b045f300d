import { strategies as strategiesOfTheCrowd } from './of-the-crowd';
import { strategies as strategiesOfTheHistory } from './of-the-history';
import { strategiesOfThePage } from './of-the-page';
import { strategiesOfTheShop } from './of-the-shop';
import { strategies as strategiesOfTheVisitor } from './of-the-visitor';

/**
 * Every strategy that ships. In a browser those of the shop come with the engine, those of the visitor once there is
 * a history, those of the page with what reads the page, and those that only some placements name where one does: a first
 * shelf is there sooner. Of two with one id the first is asked: `picked` blends where a model file was read.
 */
export const strategies = [
  ...strategiesOfTheCrowd,
  ...strategiesOfTheVisitor,
  ...strategiesOfThePage,
  ...strategiesOfTheHistory,
  ...strategiesOfTheShop,
] as const;

export type StrategyId = (typeof strategies)[number]['id'];
