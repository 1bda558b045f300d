import { hashIds } from './hash';
import type { ItemFeatures } from './item-features';
import { sections } from './model-format';
import type { Model } from './read-model';

/** The catalogue's ordinal of each place in a model, -1 where it has no such product; nothing where they do not fit. */
export type ModelOrdinals = (
  catalog: Pick<ItemFeatures, 'products' | 'ordinalOf' | 'idsHash'>,
) => Int32Array | undefined;

/** The order that the file tells, or the catalogue's own; nothing where it is none. */
const orderOf = ({ items, sections: parts }: Model): Int32Array | undefined => {
  const order = parts.get(sections.order);
  if (!order) return Int32Array.from({ length: items }, (_, at) => at);
  const width = Math.ceil(order.length / Math.max(1, items));
  if (order.length !== width * items || width > 4) return undefined;
  const places = new Int32Array(items);
  // The low bytes of all places first: the high ones pack better by themselves.
  for (let at = 0; at < order.length; at += 1)
    places[at % items] =
      (places[at % items] as number) + (order[at] as number) * 256 ** Math.floor(at / items);
  return places.every((ordinal) => ordinal >= 0 && ordinal < items) ? places : undefined;
};

/**
 * Finds the products of a model in a catalogue. Products that were appended to it since do no harm; one that begins with
 * other ids is none of the model's. What the file says is read once, for however many catalogues.
 */
export const openModelOrdinals = (model: Model): ModelOrdinals => {
  const { items, idsHash } = model;
  const ids = model.sections.get(sections.ids);
  if (ids) {
    const names = new TextDecoder().decode(ids).split('\n');
    return ({ ordinalOf }) =>
      names.length === items ? Int32Array.from(names, (id) => ordinalOf.get(id) ?? -1) : undefined;
  }
  let order: Int32Array | undefined;
  return ({ products, idsHash: hashOfFirst }) => {
    if (items > products.length) return undefined;
    const hash = hashOfFirst ? hashOfFirst(items) : hashIds(products, items);
    if (hash !== idsHash) return undefined;
    order ??= orderOf(model);
    return order;
  };
};
