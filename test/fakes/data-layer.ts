import type { DataLayerEntry } from '../../src/core/events/ga4-entry';
import { createDataLayerReader } from '../../src/page/data-layer';

/** An entry as a tag manager would push it. */
export const entry = (event: string) => ({ event });

/** A page with this data layer, and all that somebody who follows it has heard. */
export const follow = (dataLayer?: unknown) => {
  const host: { dataLayer?: unknown } = dataLayer === undefined ? {} : { dataLayer };
  const heard: DataLayerEntry[] = [];
  const faults: string[] = [];
  const reader = createDataLayerReader(host, (where, error) => {
    faults.push(`${where}: ${String(error)}`);
  });
  reader.follow((one) => heard.push(one));
  return { host, heard, faults, reader };
};
