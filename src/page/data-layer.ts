import type { DataLayerEntry } from '../core/events/ga4-entry';
import { guard, type OnFault } from '../lib/guard';

export interface DataLayerReader {
  /** Hands every entry, old and new, to the listener. */
  follow(listener: (entry: DataLayerEntry) => void): void;
  /** Reads what has come since the last look. */
  check(): void;
}

/**
 * Reads the shop's `dataLayer` from where it stopped last: the array is only ever looked at, never wrapped, so that GTM and gtag may
 * wrap it before or after us.
 */
export const createDataLayerReader = (
  host: { readonly dataLayer?: unknown },
  onFault: OnFault,
): DataLayerReader => {
  const listeners: ((entry: DataLayerEntry) => void)[] = [];
  const seen: DataLayerEntry[] = [];
  /** The last entry that was read. Tag managers cut the oldest entries off, so that no count stays true. */
  let last: unknown;
  let cursor = 0;

  return {
    follow(listener) {
      const safe = guard('the data layer', listener, onFault);
      listeners.push(safe);
      seen.forEach(safe);
    },
    check() {
      const { dataLayer } = host;
      if (!Array.isArray(dataLayer)) return;
      const uncut = cursor > 0 && dataLayer[cursor - 1] === last;
      if (!uncut) cursor = cursor > 0 ? dataLayer.lastIndexOf(last) + 1 : 0;
      while (cursor < dataLayer.length) {
        last = dataLayer[cursor];
        cursor += 1;
        if (typeof last !== 'object' || last === null) continue;
        const isCall = Object.prototype.toString.call(last) === '[object Arguments]';
        const entry = (isCall ? Array.prototype.slice.call(last) : last) as DataLayerEntry;
        seen.push(entry);
        for (const listener of listeners) listener(entry);
      }
    },
  };
};
