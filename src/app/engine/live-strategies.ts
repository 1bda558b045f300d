import type { Catalog } from '../../core/catalog/catalog';
import type { SharedKnowledge } from '../../core/model/shared-knowledge';
import { strategiesOfTheShop } from '../../core/strategies/of-the-shop';
import type { Strategy } from '../../core/strategies/strategy';
import {
  facetStrategyIds,
  pageStrategyIds,
  visitorStrategyIds,
} from '../../core/strategies/strategy-ids';
import type { EnginePorts } from '../engine-ports';
import type { LiveKnowledge } from '../knowledge/fetch-knowledge';

/** The strategies that may be asked on this page, and what those of the crowd rest on. */
export interface LiveStrategies {
  current(): readonly Strategy[];
  knowledge(catalog: Catalog): SharedKnowledge | undefined;
  /** Those that look at the page, once it has been read. */
  ofThePage(found: readonly Strategy[]): void;
  /**
   * Loads the lists that these ids may be in.
   * @param told whether there is anything that those of the visitor could look at.
   */
  load(asked: readonly string[], told: boolean): Promise<void>;
}

const FACETS: readonly string[] = facetStrategyIds;

/** A placement that names any other strategy asks for a list. */
const COME_BY_THEMSELVES: readonly string[] = [
  ...FACETS,
  ...visitorStrategyIds,
  ...pageStrategyIds,
];

/** In the order in which they are asked. */
const LISTS = ['facets', 'crowd', 'visitor', 'history'] as const;
type List = (typeof LISTS)[number];

interface ReadyList {
  readonly strategies: readonly Strategy[];
  fetchKnowledge?(ports: EnginePorts): Promise<LiveKnowledge>;
}

/** Those that look at the page themselves are made for it. */
interface OpenedList {
  readonly strategies?: undefined;
  readonly fetchKnowledge?: undefined;
  open(ports: EnginePorts): readonly Strategy[];
}

type LoadedList = ReadyList | OpenedList;

/** A list is loaded once, when a placement names one of its strategies and there is something to look at. */
export const createLiveStrategies = (ports: EnginePorts): LiveStrategies => {
  const { settings, chunks, onFault } = ports;
  let page: readonly Strategy[] = [];
  let shared: LiveKnowledge | undefined;
  const lists = new Map<List, readonly Strategy[]>();
  const loading = new Map<List, Promise<unknown>>();
  const load = async (name: List): Promise<void> => {
    const list: LoadedList = await chunks[name]();
    shared ??= await list.fetchKnowledge?.(ports);
    lists.set(name, list.strategies ?? list.open(ports));
  };
  const take = (name: List): Promise<unknown> => {
    const coming =
      loading.get(name) ??
      load(name).catch((error: unknown) => onFault(`the strategies of the ${name}`, error));
    loading.set(name, coming);
    return coming;
  };
  // Of two with one id the first is asked.
  const current = (): readonly Strategy[] => [
    ...settings().strategies,
    ...LISTS.flatMap((name) => lists.get(name) ?? []),
    ...page,
    ...strategiesOfTheShop,
  ];
  return {
    current,
    knowledge: (catalog) => shared?.(catalog),
    ofThePage(found) {
      page = found;
    },
    async load(asked, told) {
      if (told) await take('visitor');
      const known = [...COME_BY_THEMSELVES, ...current().map(({ id }) => id)];
      const named = asked.some((id) => !known.includes(id));
      await Promise.all([
        named && take('history'),
        told && asked.some((id) => FACETS.includes(id)) && take('facets'),
        settings().model && (named || (told && asked.includes('picked'))) && take('crowd'),
      ]);
    },
  };
};
