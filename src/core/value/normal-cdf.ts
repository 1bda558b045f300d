/** Beyond it nothing is left of double precision. */
const FAR = 8;

/**
 * The share of a standard normal below `z`. Source: Marsaglia 2004, "Evaluating the Normal Distribution", J. Stat.
 * Software 11(4): 1/2 + density · (z + z³/3 + z⁵/(3·5) + …).
 */
export const normalCdf = (z: number): number => {
  if (!(Math.abs(z) < FAR)) return z > 0 ? 1 : 0;
  let sum = z;
  let term = z;
  for (let n = 3; sum !== sum + term; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
};
