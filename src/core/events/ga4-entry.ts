import { own } from '../../lib/own';

/** One entry of the data layer, in either shape: a gtag call as an array, or a GTM object. */
export type DataLayerEntry = readonly unknown[] | Readonly<Record<string, unknown>>;

/** A GA4 event whatever way it was pushed. */
export interface Ga4Event {
  readonly name: string;
  readonly parameters: unknown;
}

/**
 * Reads `gtag('event', name, {…})` and `{ event, ecommerce: {…} }` alike; anything else is no event.
 * @example ga4Event(['event', 'view_item', { items: [] }]) // { name: 'view_item', … }
 */
export const ga4Event = (entry: DataLayerEntry): Ga4Event | undefined => {
  if (Array.isArray(entry)) {
    return entry[0] === 'event' && typeof entry[1] === 'string'
      ? { name: entry[1], parameters: entry[2] }
      : undefined;
  }
  const name = own(entry, 'event');
  if (typeof name !== 'string') return undefined;
  return { name, parameters: own(entry, 'ecommerce') ?? entry };
};
