import type { Feature } from '../product-features';

/** The features of a catalogue that grows: those of the file, and what is named beside them. */
export interface FeatureDictionary {
  readonly all: Feature[];
  readonly ids: ReadonlyMap<string, number>;
  idOf(feature: Feature): number;
}

/** Makes its map when it is first asked; where one name has two ids, the first counts. */
export const openFeatureDictionary = (known: readonly Feature[]): FeatureDictionary => {
  const all = [...known];
  let ids: Map<string, number> | undefined;
  const map = (): Map<string, number> => {
    if (ids) return ids;
    ids = new Map();
    for (let id = all.length - 1; id > 0; id -= 1)
      ids.set(`${all[id]?.kind}:${all[id]?.value}`, id);
    return ids;
  };
  return {
    all,
    get ids() {
      return map();
    },
    idOf(feature) {
      const key = `${feature.kind}:${feature.value}`;
      const id = map().get(key) ?? all.push(feature) - 1;
      map().set(key, id);
      return id;
    },
  };
};
