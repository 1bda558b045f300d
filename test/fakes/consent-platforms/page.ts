import type { ConsentPorts } from '../../../src/consent/source';
import { createDataLayerReader } from '../../../src/page/data-layer';

interface ConsentPage extends ConsentPorts {
  /** The page's globals, to be read and set. */
  readonly host: Record<string, unknown> & EventTarget;
  /** Looks into the data layer, as the entry does after clicks. */
  check(): void;
}

/** A document without a consent platform's frame, that can be told of events. */
const emptyDocument = (): EventTarget =>
  Object.assign(new EventTarget(), { querySelector: () => null });

/** A page with these globals on it. */
export const consentPage = (globals: Readonly<Record<string, unknown>> = {}): ConsentPage => {
  const host = Object.assign(new EventTarget(), {
    document: emptyDocument(),
    navigator: {},
  });
  Object.defineProperties(host, Object.getOwnPropertyDescriptors(globals));
  const reader = createDataLayerReader(host as never, (where, error) => {
    throw new Error(`${where}: ${String(error)}`);
  });
  return {
    host: host as never,
    page: host as unknown as Window,
    readDataLayer(listener) {
      reader.follow(listener);
      reader.check();
    },
    check: reader.check,
  };
};
