import type { Feature } from '../product-features';
import { openColumn } from './open-column';
import type { Sections, Texts } from './read-sections';

/** What the products of the file have in common. Its texts are read when they are first asked for. */
export interface FileFeatures {
  /** How many ids there are; id 0 is none. */
  readonly featureCount: number;
  /** By id. */
  readonly features: () => readonly Feature[];
  /** One of them, without making the others; nothing for an id that there is not. */
  readonly featureAt: (id: number) => Feature | undefined;
  /** The ids of a category and all above it, root to leaf. */
  readonly wayTo: (category: number) => readonly number[];
}

const DEEPEST = 5;

/** Opens the dictionary of features; nothing where it does not agree with itself. */
export const readFeatures = (section: Sections, texts: Texts): FileFeatures | undefined => {
  const names = texts('kinds');
  /** Each kind with the id behind its last one. */
  const kinds: { readonly kind: string; readonly end: number }[] = [];
  let count = 1;
  for (let at = 0; at + 1 < names.length; at += 2) {
    const many = Number(names[at + 1]);
    count += many >= 0 ? many : Number.NaN;
    kinds.push({ kind: names[at] as string, end: count });
  }
  // Each text ends with a byte, but for the last: a number that lies costs no memory.
  if (!Number.isInteger(count) || count > section('features').length + 2) return undefined;
  let words: readonly string[] | undefined;
  const valueAt = (id: number): string => {
    words ??= texts('features');
    return words[id - 1] ?? '';
  };
  const readAll = (): readonly Feature[] => {
    const features: Feature[] = [{ kind: '', value: '' }];
    for (const { kind, end } of kinds)
      while (features.length < end) features.push({ kind, value: valueAt(features.length) });
    return features;
  };
  let all: readonly Feature[] | undefined;
  const parentOf = openColumn(section('parents'), count);
  const ways: (readonly number[] | undefined)[] = [];
  return (
    parentOf && {
      featureCount: count,
      featureAt(id) {
        const kind = id > 0 ? kinds.find(({ end }) => id < end)?.kind : undefined;
        return kind === undefined ? undefined : { kind, value: valueAt(id) };
      },
      features() {
        all ??= readAll();
        return all;
      },
      wayTo(category) {
        if (category === 0 || category >= count) return [];
        const known = ways[category];
        if (known) return known;
        const way = [category];
        for (let id = parentOf(category); id > 0 && id < count; id = parentOf(id)) {
          // No shop is deeper: a made-up file may go round in circles.
          if (way.unshift(id) === DEEPEST) break;
        }
        ways[category] = way;
        return way;
      },
    }
  );
};
