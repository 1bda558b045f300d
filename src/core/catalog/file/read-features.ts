import type { Feature } from '../product-features';
import { TEXT_END } from './file-format';
import { openColumn } from './open-column';
import type { Sections } from './read-sections';

/** What the products of the file have in common. */
export interface FileFeatures {
  /** By id; id 0 is none. */
  readonly features: readonly Feature[];
  /** The ids of a category and all above it, root to leaf. */
  readonly wayTo: (category: number) => readonly number[];
}

const DEEPEST = 5;

/** Reads the dictionary of features; nothing where it does not agree with itself. */
export const readFeatures = (section: Sections): FileFeatures | undefined => {
  const decoder = new TextDecoder();
  const kinds = decoder.decode(section('kinds')).split(TEXT_END);
  const words = decoder.decode(section('features')).split(TEXT_END);
  const features: Feature[] = [{ kind: '', value: '' }];
  for (let at = 0; at + 1 < kinds.length; at += 2) {
    const kind = kinds[at] as string;
    const end = features.length + Number(kinds[at + 1]);
    if (!(end <= words.length + 1)) return undefined;
    while (features.length < end) features.push({ kind, value: words[features.length - 1] ?? '' });
  }
  const parentOf = openColumn(section('parents'), features.length);
  const ways: (readonly number[] | undefined)[] = [];
  return (
    parentOf && {
      features,
      wayTo(category) {
        if (category === 0 || category >= features.length) return [];
        const known = ways[category];
        if (known) return known;
        const way = [category];
        for (let id = parentOf(category); id > 0 && id < features.length; id = parentOf(id)) {
          // No shop is deeper: a made-up file may go round in circles.
          if (way.unshift(id) === DEEPEST) break;
        }
        ways[category] = way;
        return way;
      },
    }
  );
};
