import { chanceOf } from '../../lib/chance-of';
import type { ArmCount } from './arm-count';
import { type Beta, winChances } from './win-chances';

/** What a choice rests on. The same values give the same choice. */
export interface ArmChoices {
  /** What can be chosen, each once. */
  readonly arms: readonly string[];
  /** What this visitor has been shown, and how often it was rewarded, by arm. */
  readonly counts: ReadonlyMap<string, ArmCount>;
  /** The same of the shop's other visitors; none by default. */
  readonly priors?: ReadonlyMap<string, ArmCount>;
  /** Stands for chance: the id of the visit, say. */
  readonly seed: string;
  /** No arm is chosen with less than this probability; default 0.05, and at most the same for all. */
  readonly floor?: number;
}

/** An arm, and the probabilities with which each could have been chosen. */
export interface ChosenArm {
  readonly arm: string;
  /** The probability with which this one was chosen, exactly: it was drawn from these very numbers. */
  readonly propensity: number;
  /** Of every arm, in the order of `arms`; they sum to 1. */
  readonly propensities: readonly number[];
}

const FLOOR = 0.05;
/** Before anything is known every rate is as likely as another: Beta(1, 1), worth two observations. */
const ANY_RATE = 1;

const NOTHING_YET: ArmCount = { shown: 0, rewarded: 0 };

/** What is believed of an arm: rewards and failures of the shop and of this visitor on top of Beta(1, 1). */
const belief = (...counts: readonly (ArmCount | undefined)[]): Beta => {
  let [alpha, beta] = [ANY_RATE, ANY_RATE];
  for (const { shown, rewarded } of counts.map((count) => count ?? NOTHING_YET)) {
    alpha += Math.max(0, rewarded);
    beta += Math.max(0, shown - rewarded);
  }
  return { alpha, beta };
};

/**
 * Chooses an arm by Thompson sampling with a floor. Instead of drawing a rate for each arm and taking the best, the chance
 * of each to be the best is computed, raised to the floor, and one arm is drawn from that: the same law, but the
 * probability of every choice is known, so that anybody can weigh what was observed by its inverse (Horvitz and Thompson,
 * 1952). Nothing where there are no arms.
 * Source: W. R. Thompson, On the likelihood that one unknown probability exceeds another (1933); O. Chapelle and L. Li,
 * An Empirical Evaluation of Thompson Sampling (2011).
 * @example chooseArm({ arms: ['picked', 'nothing'], counts: new Map(), seed: 'visit-1' })?.propensity // 0.5
 */
export const chooseArm = ({
  arms,
  counts,
  priors,
  seed,
  floor = FLOOR,
}: ArmChoices): ChosenArm | undefined => {
  if (arms.length === 0) return undefined;
  const least = Math.min(Math.max(0, floor), 1 / arms.length);
  const chances = winChances(arms.map((arm) => belief(priors?.get(arm), counts.get(arm))));
  const propensities = chances.map((chance) => least + (1 - arms.length * least) * chance);
  let left = chanceOf(seed);
  let at = 0;
  while (at < arms.length - 1 && left >= (propensities[at] as number)) {
    left -= propensities[at] as number;
    at += 1;
  }
  return { arm: arms[at] as string, propensity: propensities[at] as number, propensities };
};
