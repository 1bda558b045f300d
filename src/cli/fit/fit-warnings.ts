import type { ShopFit } from './fit-shop';

const LEAST_CUSTOMERS = 50;
const LEAST_SPAN_DAYS = 26 * 7;
/** With these nobody seems to stay away for good: the log is too short or too young to show it. */
const LEAST_A = 0.05;
const MOST_B = 50;
const MOST_CORRELATION = 0.3;

/** What the owner should know before trusting the figures, a sentence each. */
export const fitWarnings = ({ priors, span }: ShopFit): readonly string[] => {
  const { n, btyd, spend } = priors;
  const said: string[] = [];
  if (n < LEAST_CUSTOMERS)
    said.push(
      `${n} customers are few: 50 make figures that can be used, 200 good ones; single customers will move them.`,
    );
  if (span < LEAST_SPAN_DAYS)
    said.push(
      `The file covers ${Math.round(span)} days; with less than half a year (26 weeks) who stays away cannot be told from who takes long.`,
    );
  if (btyd.a < LEAST_A || btyd.b > MOST_B)
    said.push(
      `No dropout is visible yet (a ${btyd.a}, b ${btyd.b}): p(alive) is not usable, the chances of a purchase are.`,
    );
  if (spend && Math.abs(spend.corXM) > MOST_CORRELATION)
    said.push(
      `How often customers buy and how much they spend go together (correlation ${spend.corXM.toFixed(2)}, at most 0.3 was expected): values of heavy buyers are ${spend.corXM > 0 ? 'understated' : 'overstated'}.`,
    );
  if (!spend)
    said.push('Fewer than ten customers told what they paid, so spend and value are not fitted.');
  return said;
};
