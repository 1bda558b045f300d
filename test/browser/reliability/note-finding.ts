import { appendFileSync } from 'node:fs';

/** What one run of a promise came to. */
export interface Finding {
  readonly promise:
    | 'killed'
    | 'crashed'
    | 'collector faults'
    | 'an outage of ten minutes'
    | 'storage faults'
    | 'many tabs';
  /** Events of which `track()` said that they are stored, or that were told to a page that cannot store. */
  readonly accepted: number;
  readonly lost: number;
  /** How often an event was put on the wire at most, where that was counted. */
  readonly copies?: number;
}

/** For `npm run bench -- reliability`, which names a file and runs these stories. */
export const noteFinding = (finding: Finding): void => {
  const file = process.env['BIREBIR_FINDINGS'];
  if (file) appendFileSync(file, `${JSON.stringify(finding)}\n`);
};

/** The most of a front's counts; 0 where nothing came by. */
export const mostCopies = (copies: ReadonlyMap<string, number>): number =>
  Math.max(0, ...copies.values());
