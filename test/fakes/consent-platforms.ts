import type { ConsentPorts } from '../../src/consent/source';
import { createDataLayerReader } from '../../src/page/data-layer';

type Listener = (data: unknown, ok: boolean) => void;

/** A consent platform of the IAB framework, as a page would have it. */
export const createCmp = () => {
  const listeners: Listener[] = [];
  return {
    api: (command: string, version: number, listener: Listener) => {
      if (command === 'addEventListener' && version === 2) listeners.push(listener);
    },
    listening: () => listeners.length,
    /** Tells what the visitor chose: the purposes agreed to. */
    tell(eventStatus: string, agreed: readonly number[], more: object = {}, ok = true) {
      const consents = Object.fromEntries(agreed.map((purpose) => [purpose, true]));
      const data = { eventStatus, gdprApplies: true, purpose: { consents }, ...more };
      for (const listener of listeners) listener(data, ok);
    },
  };
};

/** `gtag`, as every page defines it: pushes its arguments object. */
export const gtagInto = (layer: unknown[]) =>
  function gtag(..._values: unknown[]) {
    // biome-ignore lint/complexity/noArguments: the very thing that pages push
    layer.push(arguments);
  };

interface ConsentPage extends ConsentPorts {
  /** Looks into the data layer, as the entry does after clicks. */
  check(): void;
}

/** A page with these globals on it. */
export const consentPage = (globals: Readonly<Record<string, unknown>> = {}): ConsentPage => {
  const host = Object.assign({ document, navigator: {} }, globals);
  const reader = createDataLayerReader(host as never, (where, error) => {
    throw new Error(`${where}: ${String(error)}`);
  });
  return {
    page: host as unknown as Window,
    readDataLayer(listener) {
      reader.follow(listener);
      reader.check();
    },
    check: reader.check,
  };
};
