import type { Destination } from './destination';
import { Mistake } from './mistake';
import type { CollectorOptions } from './options';
import { openSink } from './sinks/index';
import { openDuckdbStore } from './store/open-duckdb-store';

/** Our own store, or the sink that was named. */
export const openDestination = (options: CollectorOptions): Promise<Destination> => {
  if (options.sink !== undefined) return openSink(options.sink, options.origin[0]);
  if (options.data !== undefined) return openDuckdbStore(options.data);
  throw new Mistake('Say where the events go: --data with a folder, or --sink with an address.');
};
