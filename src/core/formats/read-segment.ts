import { own } from '../../lib/own';
import type { FormatReader } from './format-reader';
import { readBatch } from './read-batch';
import type { FoundEvent } from './read-sent-event';

const itemIn = (product: unknown): unknown =>
  typeof product !== 'object' || product === null
    ? undefined
    : {
        ...product,
        item_id: own(product, 'product_id'),
        item_name: own(product, 'name'),
        item_brand: own(product, 'brand'),
        item_category: own(product, 'category'),
        item_variant: own(product, 'variant'),
      };

const itemsIn = (properties: unknown): unknown => {
  const products = own(properties, 'products');
  if (Array.isArray(products)) return products.map(itemIn);
  return own(properties, 'product_id') === undefined ? undefined : [itemIn(properties)];
};

const dataIn = (properties: unknown): unknown =>
  typeof properties !== 'object' || properties === null
    ? undefined
    : {
        ...properties,
        items: itemsIn(properties),
        transaction_id: own(properties, 'order_id'),
        search_term: own(properties, 'query'),
        value: own(properties, 'revenue') ?? own(properties, 'value'),
      };

const find = (entry: unknown): FoundEvent => {
  const ours = own(own(entry, 'context'), 'birebir');
  return {
    problem: own(entry, 'type') === 'track' ? undefined : 'its type is not track',
    id: own(entry, 'messageId'),
    at: own(entry, 'timestamp'),
    name: own(ours, 'name'),
    data: dataIn(own(entry, 'properties')),
    visitor: own(entry, 'anonymousId'),
    session: own(ours, 'session'),
    consentVersion: own(ours, 'consentversion'),
    consentAt: own(ours, 'consentat'),
  };
};

/** Reads a Segment batch that our sender has written: our names and the consent record stand in the context. */
export const readSegment = {
  id: 'segment',
  decode(body) {
    const batch = own(body, 'batch');
    return Array.isArray(batch) ? readBatch(batch, find) : undefined;
  },
} as const satisfies FormatReader;
