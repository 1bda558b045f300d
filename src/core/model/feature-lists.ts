import type { ItemFeatures } from './item-features';

/** Of one feature this many are looked at, the most wanted ones: a hundred rank the same first twenty. */
const MOST_LISTED = 200;
const MOST_NEW = 10;

/** Which products have a feature: the most wanted ones, then the newest. */
export type FeatureLists = (feature: number) => readonly number[];

/** Sorts a feature's products when it is first asked for. */
export const openFeatureLists = (
  { featureStart, featureOf, features, products }: ItemFeatures,
  wanted: (ordinal: number) => number,
  newFrom: number,
): FeatureLists => {
  const members: number[][] = features.map(() => []);
  for (let ordinal = 0, at = 0; ordinal < products.length; ordinal += 1)
    for (; at < (featureStart[ordinal + 1] as number); at += 1)
      members[featureOf[at] as number]?.push(ordinal);
  const lists = new Map<number, readonly number[]>();
  return (feature) => {
    const ready = lists.get(feature);
    if (ready) return ready;
    const all = members[feature] ?? [];
    const known = all
      .filter((ordinal) => ordinal < newFrom)
      .sort((a, b) => wanted(b) - wanted(a) || a - b);
    const fresh = all.filter((ordinal) => ordinal >= newFrom).slice(-MOST_NEW);
    const list = [...known.slice(0, MOST_LISTED), ...fresh];
    lists.set(feature, list);
    return list;
  };
};
