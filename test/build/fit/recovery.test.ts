import { expect, test } from 'vitest';
import { runFitOn } from './run-command';
import { makeOrders, makeSummaries, model, spendModel } from './synthetic-shop';

interface Report {
  readonly customers: number;
  readonly parameters: {
    readonly r: number;
    readonly alpha: number;
    readonly a: number;
    readonly b: number;
  };
  readonly logLikelihood: number;
  readonly spend: { readonly p: number; readonly q: number; readonly v: number };
  readonly holdout: {
    readonly mae: number;
    readonly maeSameRate: number;
    readonly predictedOverActual: number;
    readonly ece: number;
  };
  readonly warnings: readonly string[];
}

const reportOf = (out: string): Report => JSON.parse(out) as Report;

/** Within a share of what is right. */
const near = (found: number, right: number, share: number): void =>
  expect(Math.abs(found / right - 1)).toBeLessThan(share);

test('the habits that a made-up shop was made with are found again in its orders', async () => {
  const { code, out } = await runFitOn(makeOrders(4000, 900), '--json', '--ml');
  const { customers, parameters, spend, holdout, warnings } = reportOf(out);
  expect(code).toBe(0);
  expect(customers).toBe(4000);
  // Two orders on a day are one purchase: the eager ones look a little calmer than they are.
  near(parameters.r, model.r, 0.2);
  near(parameters.alpha, model.alpha, 0.2);
  near(parameters.a, model.a, 0.25);
  near(parameters.b, model.b, 0.3);
  near(spend.p, spendModel.p, 0.1);
  near((spend.p * spend.v) / (spend.q - 1), (4 * 60) / 3, 0.03);
  expect(warnings).toEqual([]);
  expect(holdout.mae).toBeLessThan(holdout.maeSameRate);
  near(holdout.predictedOverActual, 1, 0.06);
  expect(holdout.ece).toBeLessThan(0.04);
});

test.each(['mbg', 'bg'] as const)(
  'summaries by the week lead back to what they were made with (%s)',
  async (k) => {
    const weekly = { k, r: 0.6, alpha: 6, a: 0.8, b: 2.2 } as const;
    const csv = makeSummaries(weekly, 20_000, 60);
    const { out } = await runFitOn(csv, '--json', '--ml', '--model', k, '--unit', 'week');
    const { parameters } = reportOf(out);
    near(parameters.r, weekly.r, 0.12);
    near(parameters.alpha, weekly.alpha, 0.08);
    near(parameters.a, weekly.a, 0.12);
    near(parameters.b, weekly.b, 0.2);
  },
);

test('the unit changes alpha and the likelihood as it should, and nothing else', async () => {
  const csv = makeOrders(300, 500);
  const byDay = reportOf((await runFitOn(csv, '--json')).out);
  const byWeek = reportOf((await runFitOn(csv, '--json', '--unit', 'week')).out);
  near(byWeek.parameters.alpha * 7, byDay.parameters.alpha, 1e-4);
  expect(byWeek.parameters.b).toBe(byDay.parameters.b);
  expect(byWeek.logLikelihood).toBeGreaterThan(byDay.logLikelihood);
});

test('by its mild opinion a fit of few customers stays among what shops are like', async () => {
  const csv = makeOrders(60, 200, 9);
  const { parameters } = reportOf((await runFitOn(csv, '--json')).out);
  for (const one of [parameters.r, parameters.a, parameters.b]) {
    expect(one).toBeGreaterThan(0.05);
    expect(one).toBeLessThan(20);
  }
});
