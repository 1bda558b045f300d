import { hashIds } from './hash';
import type { ItemFeatures } from './item-features';
import { sections } from './model-format';
import type { Model } from './read-model';

const everyPlace = (items: number): Int32Array => Int32Array.from({ length: items }, (_, at) => at);

/**
 * The catalogue's ordinal of each place in the model, -1 where the product is gone; nothing where the model was built on
 * another catalogue. Products that were appended since do no harm.
 */
export const modelOrdinals = (
  { items, idsHash, sections: parts }: Model,
  catalog: Pick<ItemFeatures, 'products' | 'ordinalOf' | 'idsHash'>,
): Int32Array | undefined => {
  const { products, ordinalOf } = catalog;
  const ids = parts.get(sections.ids);
  if (ids) {
    const names = new TextDecoder().decode(ids).split('\n');
    return names.length === items
      ? Int32Array.from(names, (id) => ordinalOf.get(id) ?? -1)
      : undefined;
  }
  if (items > products.length) return undefined;
  if ((catalog.idsHash?.(items) ?? hashIds(products, items)) !== idsHash) return undefined;
  const order = parts.get(sections.order);
  if (!order) return everyPlace(items);
  const width = Math.ceil(order.length / Math.max(1, items));
  if (order.length !== width * items || width > 4) return undefined;
  const places = new Int32Array(items);
  // The low bytes of all places first: the high ones pack better by themselves.
  for (let at = 0; at < order.length; at += 1)
    places[at % items] =
      (places[at % items] as number) + (order[at] as number) * 256 ** Math.floor(at / items);
  return places.every((ordinal) => ordinal >= 0 && ordinal < items) ? places : undefined;
};
