import type { Catalog } from '../../core/catalog/catalog';
import type { BirebirEvent } from '../../core/events/event';
import type { EventName } from '../../core/events/index';
import type { Scored } from '../../core/model/scored';
import type { SharedKnowledge } from '../../core/model/shared-knowledge';
import { affinities } from '../../core/profile/affinity';
import { emptyProfile } from '../../core/profile/empty-profile';
import { foldOnto } from '../../core/profile/index';
import { strategies as strategiesOfTheCrowd } from '../../core/strategies/of-the-crowd';
import type { StrategyContext } from '../../core/strategies/strategy';
import type { Contestant, Contestants } from './contestants';

/** The moment at which every trial takes place; so much passes from one act to the next. */
const NOW = Date.UTC(2025, 0, 1);
const STEP_MS = 20_000;
/** Nobody asks for ranks beyond these. */
const POOL = 100;

/** Which strategies are tried, and what somebody did with the items of the history. */
interface Trial {
  readonly act: Extract<EventName, 'view_item' | 'add_to_cart'>;
  /** Whether the newest item is the page that is open. */
  readonly onPage: boolean;
  readonly ids: readonly (typeof strategiesOfTheCrowd)[number]['id'][];
}

/** Of a log of looks: the shelves that follow looks. */
export const looking: Trial = {
  act: 'view_item',
  onPage: true,
  ids: ['viewed-together', 'next-in-session', 'trending', 'top-sellers', 'picked'],
};
/** Of orders: the cart fills up item by item. */
export const filling: Trial = {
  act: 'add_to_cart',
  onPage: false,
  ids: ['bought-together', 'complete-the-cart', 'top-sellers', 'picked'],
};
/** Of looks that ended in an order. */
export const deciding: Trial = { act: 'view_item', onPage: true, ids: ['viewed-then-bought'] };

/** The strategies of a page as contestants: each is asked by a visitor who did what the history says, and nothing else. */
export const actingStrategies = (
  catalog: Catalog,
  knowledge: SharedKnowledge,
  { act, onPage, ids }: Trial,
): Contestants => {
  const contextOf = (history: readonly number[]): StrategyContext => {
    const events = history.map((ordinal, at): BirebirEvent => {
      const data = { items: [{ item_id: catalog.products[ordinal]?.id ?? '' }] };
      return { id: `${at}`, at: NOW - at * STEP_MS, name: act, data };
    });
    const profile = foldOnto(emptyProfile(), events.reverse());
    const tastes = affinities(profile, catalog, NOW);
    const current = onPage ? history[0] : undefined;
    return { catalog, profile, tastes, now: NOW, current, knowledge, blocked: () => 0, pool: POOL };
  };
  let last: { readonly history: readonly number[]; readonly context: StrategyContext } | undefined;
  const asked = (history: readonly number[]): StrategyContext => {
    if (last?.history !== history) last = { history, context: contextOf(history) };
    return last.context;
  };
  const contestant =
    (strategy: (typeof strategiesOfTheCrowd)[number]): Contestant =>
    (history): Scored => {
      const candidates = strategy.propose(asked(history))?.candidates ?? [];
      return {
        ordinals: candidates.map(({ ordinal }) => ordinal),
        scores: Float32Array.from(candidates, ({ score }) => score),
      };
    };
  return Object.fromEntries(
    strategiesOfTheCrowd
      .filter(({ id }) => ids.includes(id))
      .map((strategy) => [`shelf ${strategy.id}`, contestant(strategy)]),
  );
};
