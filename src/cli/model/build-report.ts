import { verdictsText } from '../evaluate/evaluation-report';
import type { Verdict } from '../evaluate/judge';
import type { Rhythm } from './rhythm';

/** What came of a build. */
export interface BuildReport {
  readonly acts: number;
  readonly visitors: number;
  readonly sessions: number;
  readonly bad: number;
  readonly items: number;
  readonly pairs: number;
  readonly bytes: number;
  readonly gzBytes: number;
  readonly gzPairBytes: number;
  /** What the log is like, and how much likeness counts, as the trial found. */
  readonly rhythm: Rhythm;
  readonly contentWeight: number;
  /** Figures on the last tenth of the log, by a model that had not seen it. */
  readonly heldBack: Readonly<Record<string, Verdict>>;
  readonly output: string;
}

/** What `birebir model build` prints. */
export const buildReportText = (report: BuildReport): string => {
  const { acts, visitors, sessions, bad, items, pairs, gzBytes, contentWeight, output } = report;
  const unusable =
    bad > 0 ? ` ${bad} rows tell of no view or purchase, or lack visitor, time or item.` : '';
  return [
    `${acts} acts of ${visitors} visitors in ${sessions} sessions.${unusable}`,
    `${pairs} pairs of ${items} products, ${(gzBytes / 1000).toFixed(1)} kB gzipped; likeness of content counts ${contentWeight}.`,
    'On the last tenth of the log, by a model built without it:',
    verdictsText(report.heldBack, 'reveal').trimEnd(),
    `${output} is written.`,
    '',
  ].join('\n');
};
