import type { Contribution } from '../decide/decision';

/**
 * What the owner's order says of a place, 0 the first: the logarithm of Zipf's law, -ln(place), because the order of a
 * list tells which products are wanted more, and the first places tell most.
 * Source: Zipf, Human Behavior and the Principle of Least Effort (1949); for lists of a shop the usual prior of examined
 * places, as in Joachims, Swaminathan and Schnabel, Unbiased Learning-to-Rank with Biased Feedback (2017).
 */
export const orderPart = (place: number): Contribution => ({
  name: 'order',
  value: -Math.log(place + 1) || 0,
});
