import type { Catalog } from '../catalog/catalog';
import type { Contribution } from '../decide/decision';
import type { PairKind } from '../model/model-format';
import type { Spoken } from '../model/score-next';
import { mergedParts } from './merged-parts';

const titleOf = ({ products }: Catalog, ordinal: number): string => products[ordinal]?.title ?? '';

/** What spoke for a product as named parts: `bought:<title>` for each product that did, and `content`. */
export const spokenParts = (
  catalog: Catalog,
  kind: PairKind,
  { items, content }: Spoken,
): Contribution[] => {
  const parts = mergedParts(
    items.map(({ ordinal, value }) => ({ name: `${kind}:${titleOf(catalog, ordinal)}`, value })),
  );
  return content > 0 ? [...parts, { name: 'content', value: content }] : parts;
};

/** The product that spoke most, by its title; empty where none did. */
export const loudest = (catalog: Catalog, { items }: Spoken): string => {
  const [first] = [...items].sort((a, b) => b.value - a.value);
  return first ? titleOf(catalog, first.ordinal) : '';
};
