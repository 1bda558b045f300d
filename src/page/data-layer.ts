import type { DataLayerEntry } from '../core/events/ga4-entry';
import { guard, type OnFault } from '../lib/guard';

export interface DataLayerReader {
  /** Hands every entry, old and new, to the listener. */
  follow(listener: (entry: DataLayerEntry) => void): void;
  /** Reads what has come since the last look. */
  check(): void;
}

/**
 * Reads the shop's `dataLayer` by cursor: the array is only ever looked at, never wrapped, so that GTM and gtag may
 * wrap it before or after us.
 */
export const createDataLayerReader = (
  host: { readonly dataLayer?: unknown },
  onFault: OnFault,
): DataLayerReader => {
  const listeners: ((entry: DataLayerEntry) => void)[] = [];
  const seen: DataLayerEntry[] = [];
  let cursor = 0;
  let layer: unknown;

  return {
    follow(listener) {
      const safe = guard('the data layer', listener, onFault);
      listeners.push(safe);
      seen.forEach(safe);
    },
    check() {
      const now = host.dataLayer;
      if (!Array.isArray(now)) return;
      // A layer that was replaced or cut is a new one.
      if (now !== layer || now.length < cursor) cursor = 0;
      layer = now;
      for (; cursor < now.length; cursor += 1) {
        const raw: unknown = now[cursor];
        if (typeof raw !== 'object' || raw === null) continue;
        const isCall = Object.prototype.toString.call(raw) === '[object Arguments]';
        const entry = (
          isCall ? Array.prototype.slice.call(raw) : raw
        ) as DataLayerEntry;
        seen.push(entry);
        for (const listener of listeners) listener(entry);
      }
    },
  };
};
