import type { ItemFeatures } from './item-features';

/** Of one feature this many are looked at, the most wanted ones: a hundred rank the same first twenty. */
const MOST_LISTED = 200;
const MOST_NEW = 10;

/** Which products have a feature: the most wanted ones, then the newest. */
export type FeatureLists = (feature: number) => readonly number[];

/** The products of every feature by columns: those of `f` are `members[start[f] … start[f + 1]]`, in their order. */
const turnedRound = ({ featureStart, featureOf, features, products }: ItemFeatures) => {
  const start = new Uint32Array(features.length + 2);
  for (const feature of featureOf) start[feature + 2] = (start[feature + 2] as number) + 1;
  for (let at = 2; at < start.length; at += 1)
    start[at] = (start[at] as number) + (start[at - 1] as number);
  const members = new Uint32Array(featureOf.length);
  const count = products.length;
  for (let ordinal = 0, at = 0; ordinal < count; ordinal += 1)
    for (; at < (featureStart[ordinal + 1] as number); at += 1) {
      const next = (featureOf[at] as number) + 1;
      members[start[next] as number] = ordinal;
      start[next] = (start[next] as number) + 1;
    }
  return { start, members };
};

/** Sorts a feature's products when it is first asked for. */
export const openFeatureLists = (
  catalog: ItemFeatures,
  wanted: (ordinal: number) => number,
  newFrom: number,
): FeatureLists => {
  const { start, members } = turnedRound(catalog);
  const lists = new Map<number, readonly number[]>();
  return (feature) => {
    const ready = lists.get(feature);
    if (ready) return ready;
    const all = members.subarray(start[feature], start[feature + 1]);
    const isKnown = (ordinal: number): boolean => ordinal < newFrom;
    const known = [...all.filter(isKnown)].sort((a, b) => wanted(b) - wanted(a) || a - b);
    const fresh = all.filter((ordinal) => !isKnown(ordinal)).slice(-MOST_NEW);
    const list = [...known.slice(0, MOST_LISTED), ...fresh];
    lists.set(feature, list);
    return list;
  };
};
