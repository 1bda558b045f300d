/** Lanczos' approximation with g = 7 and nine terms, good to fifteen digits. Source: Godfrey 2001. */
const TERMS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];
const G = 7;

/** The logarithm of the gamma function of a number above 0. */
export const lnGamma = (x: number): number => {
  // Below 1/2 the recurrence keeps the digits.
  if (x < 0.5) return lnGamma(x + 1) - Math.log(x);
  const base = x + G - 0.5;
  const sum = TERMS.reduce((total, term, at) => (at === 0 ? term : total + term / (x + at - 1)), 0);
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(sum);
};
