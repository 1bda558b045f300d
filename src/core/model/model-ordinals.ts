import { hashIds } from './hash';
import type { ItemFeatures } from './item-features';
import { sections } from './model-format';
import type { Model } from './open-model';
import type { ModelSections } from './whole-sections';

/** The catalogue's ordinal of each place in a model, -1 where it has no such product. */
type OrdinalAt = () => Int32Array;
/** Says how the places of a model are found in a catalogue; nothing where the two do not fit. Nothing is read for that. */
export type ModelOrdinals = (
  catalog: Pick<ItemFeatures, 'products' | 'ordinalOf' | 'idsHash'>,
) => OrdinalAt | undefined;

/** The order that the file tells, or the catalogue's own. */
const readOrder = (order: Uint8Array | undefined, items: number): Int32Array => {
  const places = new Int32Array(items);
  if (!order) {
    for (let at = 0; at < items; at += 1) places[at] = at;
    return places;
  }
  // The low bytes of all places first: the high ones pack better by themselves.
  for (let from = 0, scale = 1; from < order.length; from += items, scale *= 256)
    for (let at = 0; at < items; at += 1)
      places[at] = (places[at] as number) + (order[from + at] as number) * scale;
  // A made-up file may name what the catalogue did not have then.
  for (let at = 0; at < items; at += 1)
    if ((places[at] as number) < 0 || (places[at] as number) >= items) places[at] = -1;
  return places;
};

/** Whether an order has whole planes of bytes, four at most. */
const fits = (order: Uint8Array | undefined, items: number): boolean =>
  !order || (order.length % Math.max(1, items) === 0 && order.length <= 4 * items);

/**
 * Finds the products of a model in a catalogue. Products that were appended to it since do no harm; one that begins with
 * other ids is none of the model's. What the file says is read once, for however many catalogues.
 */
export const openModelOrdinals = (
  { items, idsHash, sections: parts }: Model,
  sectionOf: ModelSections,
): ModelOrdinals => {
  if (parts.has(sections.ids)) {
    let names: readonly string[] | undefined;
    return ({ ordinalOf }) =>
      () => {
        names ??= new TextDecoder().decode(sectionOf(sections.ids)).split('\n');
        return names.length === items
          ? Int32Array.from(names, (id) => ordinalOf.get(id) ?? -1)
          : new Int32Array(items).fill(-1);
      };
  }
  let order: Int32Array | undefined;
  return ({ products, idsHash: hashOfFirst }) => {
    if (items > products.length || !fits(parts.get(sections.order), items)) return undefined;
    const hash = hashOfFirst ? hashOfFirst(items) : hashIds(products, items);
    if (hash !== idsHash) return undefined;
    return () => {
      order ??= readOrder(sectionOf(sections.order), items);
      return order;
    };
  };
};
