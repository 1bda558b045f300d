import type { EnginePorts } from '../engine-ports';
import type { OwnLists } from '../rerank/open-lists';

/** Loads what brings the shop's own lists into order, once, where there is one. */
export interface ListLoader {
  load(): Promise<OwnLists>;
  /** What has been loaded, or is still coming. */
  loaded(): Promise<OwnLists> | undefined;
}

export const createListLoader = (ports: Omit<EnginePorts, 'painted' | 'lists'>): ListLoader => {
  let loading: Promise<OwnLists> | undefined;
  return {
    load() {
      loading ??= ports.chunks.rerank().then(({ openLists }) => openLists(ports));
      return loading;
    },
    loaded: () => loading,
  };
};
