import type { Product } from '../product';
import { flags } from './file-format';
import type { FileColumns } from './read-columns';

const ATTRIBUTE = 'attribute.';

/** The categories of a product, root to leaf. */
const categoryAt = (
  { featureAt, wayTo, category }: FileColumns,
  ordinal: number,
): readonly string[] => {
  const ways = wayTo(category(ordinal)).map((id) => featureAt(id)?.value ?? '');
  // A value is the whole way from the root.
  return ways.map((way, depth) =>
    depth === 0 ? way : way.slice((ways[depth - 1] ?? '').length + 1),
  );
};

/** Decodes one product of a file. One that has left the feed keeps its place, and cannot be bought. */
export const productAt = (columns: FileColumns, ordinal: number): Product => {
  const { featureAt } = columns;
  const { id, title, link, imageLink, goesWith } = columns.texts(ordinal);
  const bits = columns.flags[ordinal] as number;
  const named = (ids: readonly number[]) => ids.flatMap((one) => featureAt(one) ?? []);
  const price = columns.price(ordinal);
  const salePrice = columns.salePrice(ordinal);
  const currency = columns.currency(ordinal);
  const brand = featureAt(columns.brand(ordinal))?.value;
  const addedAt = columns.addedAt(ordinal);
  const margin = columns.margin(ordinal);
  return {
    id,
    title,
    link,
    availability: bits & (flags.outOfStock | flags.gone) ? 'out_of_stock' : 'in_stock',
    category: categoryAt(columns, ordinal),
    colours: named(columns.colours(ordinal)).map(({ value }) => value),
    attributes: Object.fromEntries(
      named(columns.attributes(ordinal)).map(({ kind, value }) => [
        kind.slice(ATTRIBUTE.length),
        value,
      ]),
    ),
    goesWith,
    replenishable: (bits & flags.replenishable) !== 0,
    source: 'feed',
    ...(imageLink && { imageLink }),
    ...(price && { price }),
    ...(salePrice && { salePrice }),
    ...(currency && { currency }),
    ...(brand && { brand }),
    ...(addedAt && { addedAt }),
    ...(margin && { margin }),
  };
};
