import { type BadRows, badRowsText } from './bad-rows';
import type { ShopFit } from './fit-shop';

/** The unit that times are told in, and how many days it has. */
export const units = { day: 1, week: 7 } as const;
export type Unit = keyof typeof units;

/** What is told of a fit: `--json` prints it as it is. */
export interface FitReport {
  readonly rows: number;
  readonly bad: BadRows;
  readonly customers: number;
  readonly orders: number;
  readonly spanDays: number;
  readonly model: string;
  readonly method: string;
  /** Of `alpha` and of the log-likelihood. */
  readonly unit: Unit;
  readonly parameters: {
    readonly r: number;
    readonly alpha: number;
    readonly a: number;
    readonly b: number;
  };
  readonly logLikelihood: number;
  readonly spend: ShopFit['priors']['spend'] | null;
  readonly gap: ShopFit['priors']['gap'] | null;
  readonly holdout: NonNullable<ShopFit['holdout']> | null;
  readonly warnings: readonly string[];
}

/** Gathers what is told of a fit, in the unit that was asked for. */
export const fitReport = (
  fit: ShopFit,
  { rows, bad, unit, warnings }: Pick<FitReport, 'rows' | 'bad' | 'unit' | 'warnings'>,
): FitReport => {
  const { btyd, n, spend = null, gap = null } = fit.priors;
  const { k, method, r, alpha, a, b, ll } = btyd;
  return {
    rows,
    bad,
    customers: n,
    orders: fit.orders,
    spanDays: fit.span,
    model: k,
    method,
    unit,
    parameters: { r, alpha: Number((alpha / units[unit]).toPrecision(6)), a, b },
    // Densities of times are by the unit: each repeat purchase brings its logarithm.
    logLikelihood: Number((ll + fit.repeats * Math.log(units[unit])).toFixed(4)),
    spend,
    gap,
    holdout: fit.holdout ?? null,
    warnings,
  };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The report for a person to read. */
export const fitReportText = (report: FitReport): string => {
  const { parameters: is, spend, gap, holdout } = report;
  const lines = [
    `${report.rows} rows, ${report.customers} customers, ${report.orders} days with a purchase over ${Math.round(report.spanDays)} days.`,
    ...(report.bad.count > 0 ? [badRowsText(report.bad)] : []),
    `${report.model === 'mbg' ? 'MBG/NBD' : 'BG/NBD'} by ${report.method === 'map' ? 'MAP' : 'maximum likelihood'}, in ${report.unit}s: r ${is.r}, alpha ${is.alpha}, a ${is.a}, b ${is.b}; log-likelihood ${report.logLikelihood}.`,
    spend
      ? `Spend (Gamma-Gamma): p ${spend.p}, q ${spend.q}, v ${spend.v}; correlation with the number of purchases ${spend.corXM}.`
      : 'Spend: not fitted.',
    gap
      ? `Pause between purchases: ${Math.exp(gap.mu).toFixed(1)} days (sd of the logarithm ${gap.sw} within, ${gap.sb} between customers).`
      : 'Pause between purchases: too few customers with several, the built-in month is used.',
    ...(holdout
      ? [
          `Check on the last ${Math.round(holdout.days)} days, ${holdout.customers} customers: error ${holdout.mae.toFixed(3)} purchases a customer (each going on as before ${holdout.maeSameRate.toFixed(3)}), foretold ${percent(holdout.predictedOverActual)} of what came, chances of buying off by ${percent(holdout.ece)}.`,
        ]
      : []),
    ...report.warnings.map((warning) => `Note: ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
};
