import { strategiesOfThePage } from './of-the-page';
import { strategiesOfTheVisitor } from './of-the-visitor';

/**
 * Every strategy that ships. In a browser those of the page arrive with what reads the page, so that a shelf that
 * needs neither is there sooner.
 */
export const strategies = [...strategiesOfTheVisitor, ...strategiesOfThePage] as const;

export type StrategyId = (typeof strategies)[number]['id'];
